"""A model package: a folder with `model.json`, ONNX graphs, a tokenizer and a bank of ordinary ground.

Opening one checks that it is whole and untouched. Nothing in a package is ever executed or unpickled.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from .. import resources
from ..contracts import MODEL_FORMAT, Calibration, ImageTower, ModelCard, ModelError, TextTower
from .places import user_models
from .score import Floats

CARD = "model.json"
DEFAULT_MODEL = "rs-m-clip-mini"


@dataclass(frozen=True)
class ModelPackage:
    """An opened model package: its folder and its card, with every digest checked."""

    folder: Path
    card: ModelCard

    def path(self, name: str) -> Path:
        """Return the path of a file of the package."""
        return self.folder / name

    def bank(self) -> Floats:
        """Return the embeddings of ordinary ground, float32 (n, dimension)."""
        bank = np.load(self.path(self.card.calibration.bank), allow_pickle=False)
        if bank.ndim != 2 or bank.shape[1] != self.card.dimension:
            raise broken(self.folder, f"the bank has shape {bank.shape}, not (n, {self.card.dimension})")
        return np.asarray(bank, dtype=np.float32)

    def projection(self) -> Floats:
        """Return what a cell of the image tower's last feature map says, float32 (channels, dimension).

        Raises:
            ModelError: the package does not tell.
        """
        name = self.card.image.projection
        if not name or not self.card.image.plane:
            raise ModelError(
                "The model {model} cannot show where in a tile it sees something. Choose another model.",
                code="no-plane",
                model=self.card.name,
            )
        return np.asarray(np.load(self.path(name), allow_pickle=False), dtype=np.float32)


def find_package(name: str) -> Path:
    """Return the folder of a model package from its name or its path.

    Raises:
        ModelError: there is none.
    """
    given = Path(name)
    if (given / CARD).is_file():
        return given
    for folder in _folders():
        if given.name == name and (folder / name / CARD).is_file():
            return folder / name
    raise ModelError(
        "There is no model {name}. Known models: {known}. A folder with a model.json will do, too.",
        code="unknown-model",
        name=name,
        known=", ".join(p.name for p in installed_packages()) or "none",
    )


def installed_packages() -> list[Path]:
    """Return the folders of the model packages that are shipped or that the user added."""
    return sorted({card.parent for folder in _folders() for card in folder.glob(f"*/{CARD}")})


def open_package(folder: Path) -> ModelPackage:
    """Open a model package and check its format and the digest of every file.

    Raises:
        ModelError: the package is of another format, incomplete, or was changed.
    """
    raw = _read_card(folder)
    card = _parse_card(folder, raw)
    for name in _files(card):
        if name not in card.digests:
            raise broken(folder, f"{CARD} gives no digest for {name}")
    for name, digest in card.digests.items():
        _check_file(folder, name, digest)
    return ModelPackage(folder, card)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(2**20):
            digest.update(piece)
    return digest.hexdigest()


def _folders() -> Iterator[Path]:
    yield user_models()
    yield resources.folder("models")


def _read_card(folder: Path) -> bytes:
    try:
        return (folder / CARD).read_bytes()
    except OSError as fault:
        raise broken(folder, str(fault)) from fault


def _parse_card(folder: Path, raw: bytes) -> ModelCard:
    try:
        values: dict[str, Any] = json.loads(raw)
        if values.get("format") != MODEL_FORMAT:
            raise broken(folder, f"its format is {values.get('format')!r}, not {MODEL_FORMAT}")
        known = {f.name for f in fields(ModelCard)} - {"digest"}
        values = {k: v for k, v in values.items() if k in known}
        values["image"] = ImageTower(**_tuples(values["image"]))
        values["text"] = TextTower(**values["text"])
        values["calibration"] = Calibration(**values["calibration"])
        return ModelCard(**_tuples(values), digest=hashlib.sha256(raw).hexdigest())
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise broken(folder, f"{CARD}: {fault!r}") from fault


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}


def _files(card: ModelCard) -> tuple[str, ...]:
    always = (card.image.graph, card.text.graph, card.text.tokenizer, card.calibration.bank)
    return (*always, card.image.projection) if card.image.projection else always


def _check_file(folder: Path, name: str, digest: str) -> None:
    path = folder / name
    if Path(name).is_absolute() or folder.resolve() not in path.resolve().parents:
        raise broken(folder, f"{name} lies outside of the package")
    if not path.is_file():
        raise broken(folder, f"{name} is missing")
    if file_digest(path) != digest:
        raise broken(folder, f"{name} is not the file that the package was made with")


def broken(folder: Path, why: str) -> ModelError:
    """Return the error of a package that cannot be used."""
    return ModelError(
        "The model package {folder} cannot be used: {why}. Get or export it again.",
        code="broken-model",
        folder=folder.name,
        why=why,
    )

"""What a model package says of itself, and the names of its files."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..contracts import MODEL_FORMAT, Calibration, ImageTower, ModelCard, TextTower
from ..engine.package import CARD
from ..languages import LANGUAGES
from .calibrate import Curve
from .data import sha256

IMAGE, TEXT, TOKENIZER = "image.onnx", "text.onnx", "tokenizer.model"
BANK, PROJECTION = "bank.npy", "projection.npy"

PRECISIONS = ("int8", "float16", "float32")
"""That graphs are exported in."""


@dataclass(frozen=True)
class Outline:
    """What is known of a model before it is measured; the fields are those of `ModelCard`."""

    name: str
    version: str
    licence: str
    dimension: int
    logit_scale: float
    gsd: tuple[float, float]
    image: ImageTower
    text: TextTower


def write_bank(images: npt.NDArray[np.float32], folder: Path) -> None:
    """Write the embeddings of ordinary ground, half precision (n, dimension)."""
    np.save(folder / BANK, images.astype(np.float16), allow_pickle=False)


def write_card(folder: Path, outline: Outline, curve: Curve, error: float, record: dict[str, Any]) -> ModelCard:
    """Write `model.json` over the other files of the package, and return it."""
    image, text = outline.image, outline.text
    files = (image.graph, text.graph, text.tokenizer, BANK, image.projection)
    card = ModelCard(
        format=MODEL_FORMAT, name=outline.name, version=outline.version, licence=outline.licence,
        languages=tuple(LANGUAGES), dimension=outline.dimension, logit_scale=round(outline.logit_scale, 3),
        gsd=outline.gsd, image=image, text=text,
        calibration=Calibration(BANK, curve.slope, curve.intercept, error),
        digests={name: sha256(folder / name) for name in files if name},
        record=record,
    )  # fmt: skip
    values = asdict(card)
    del values["digest"]
    (folder / CARD).write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return card

"""The user's own model packages: added from a folder or a zip, checked before they are kept, and removed."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from ..contracts import ModelError, OutputError
from .package import CARD, ModelPackage, broken, open_package
from .places import user_models

_MOST_BYTES = 8 * 10**9


def add_package(source: Path) -> ModelPackage:
    """Copy a model package among the user's own and return it; one of the same name is replaced.

    Args:
        source: a folder, its `model.json`, or a zip of it. Only what `model.json` names is taken.

    Raises:
        ModelError: it is no model package, or is damaged.
        OutputError: it cannot be kept.
    """
    try:
        user_models().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".adding-", dir=user_models()) as draft:
            return _keep(_checked(source, Path(draft)), Path(draft))
    except OSError as fault:
        raise OutputError(
            "The model could not be kept in {folder}. Is the disk full?",
            code="model-write",
            details=str(fault),
            folder=str(user_models()),
        ) from fault


def remove_package(name: str) -> None:
    """Remove one of the user's own model packages. Indexes that were made with it stay, and can be deleted apart.

    Raises:
        ModelError: there is none of that name; the model that comes along cannot be removed.
        OutputError: its files are in use.
    """
    folder = user_models() / name
    if Path(name).name != name or not (folder / CARD).is_file():
        raise ModelError(
            "There is no model {name} that was added. The one that comes along stays.", code="not-added", name=name
        )
    draft = user_models() / f".removing-{name}"
    try:
        shutil.rmtree(draft, ignore_errors=True)
        folder.rename(draft)
        shutil.rmtree(draft)
    except OSError as fault:
        raise OutputError(
            "The model {name} cannot be removed now, as its files are in use. Close other QGIS windows and try again.",
            code="model-in-use",
            details=str(fault),
            name=name,
        ) from fault


def is_added(package: ModelPackage) -> bool:
    """Tell whether a model package is one of the user's own."""
    return package.folder.parent.resolve() == user_models().resolve()


def _checked(source: Path, draft: Path) -> ModelPackage:
    if source.is_dir() or source.name == CARD:
        return open_package(source if source.is_dir() else source.parent)
    folder = draft / "unpacked"
    folder.mkdir()
    try:
        with zipfile.ZipFile(source) as archive:
            _unpack(archive, folder, source)
    except (zipfile.BadZipFile, KeyError, ValueError, FileNotFoundError) as fault:
        raise broken(source, repr(fault)) from fault
    return open_package(folder)


def _unpack(archive: zipfile.ZipFile, folder: Path, source: Path) -> None:
    """Take `model.json` and the files that it names out of a zip, and nothing else."""
    card = min((name for name in archive.namelist() if PurePosixPath(name).name == CARD), key=len, default="")
    if not card:
        raise broken(source, f"there is no {CARD} in it")
    names = [CARD, *json.loads(archive.read(card))["digests"]]
    infos = [archive.getinfo(str(PurePosixPath(card).parent / name)) for name in names]
    if sum(info.file_size for info in infos) > _MOST_BYTES or any(Path(name).name != name for name in names):
        raise broken(source, "its files are too large, or not beside each other")
    for name, info in zip(names, infos):
        with archive.open(info) as packed, (folder / name).open("wb") as file:
            shutil.copyfileobj(packed, file)


def _keep(package: ModelPackage, draft: Path) -> ModelPackage:
    name = package.card.name
    if Path(name).name != name or name.startswith("."):
        raise ModelError("A model cannot be called {name}.", code="model-name", name=name)
    copy = draft / "package"
    copy.mkdir()
    for file in (CARD, *package.card.digests):
        shutil.copyfile(package.path(file), copy / file)
    target = user_models() / name
    if target.exists():
        target.rename(draft / "replaced")
    copy.rename(target)
    return open_package(target)

"""Removes what is no longer in use, and the runtime as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import files, places, pointer, uv_way
from .errors import RuntimeSetupError
from .guard import only_one
from .job import Log

ENVIRONMENT = "env-"
EXPORTER = "exporter"


def leftovers(root: Path) -> None:
    """Remove every environment but the one in use; what cannot be removed now is removed the next time."""
    for folder in _environments(root):
        if folder.name != _in_use(root):
            away(folder)


def away(folder: Path) -> None:
    """Remove a folder where that can be done."""
    try:
        files.remove(folder)
    except RuntimeSetupError as error:
        Log(places.log_file()).write(f"{error.sentence} ({error.details})")


def remove() -> None:
    """Remove the runtime; nothing happens where there is none.

    Raises:
        RuntimeSetupError: it is being set up, or files are in use.
    """
    root = places.root()
    if not root.is_dir():
        return
    with only_one(root):
        more = (uv_way.tools(root), uv_way.cache(root), root / EXPORTER)
        for path in (root / pointer.NAME, *_environments(root), *more):
            files.remove(path)
        for path in (places.certificates_file(), places.log_file()):
            files.remove(path)
    _remove_if_empty(root)


def _environments(root: Path) -> Iterator[Path]:
    return root.glob(f"{ENVIRONMENT}*")


def _in_use(root: Path) -> str:
    try:
        installed = pointer.read(root)
    except RuntimeSetupError:
        return ""
    return installed.folder if installed else ""


def _remove_if_empty(root: Path) -> None:
    """Remove the runtime's folder, and what else it held is not ours to remove."""
    if not [path for path in root.iterdir() if path.name != "setup.lock"]:
        files.remove(root)

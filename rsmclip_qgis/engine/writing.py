"""Writing files whole or not at all: into a draft beside the file, which then takes its place in one step."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from ..contracts import OutputError


@contextlib.contextmanager
def whole(path: Path, *faults: type[Exception]) -> Iterator[Path]:
    """Give a draft to write in the place of a file, and put it there at the end.

    Args:
        path: the file to write; replaced if it is there.
        faults: what the writing may raise beside `OSError`.

    Raises:
        OutputError: the file cannot be written; what was there is still there.
    """
    known: tuple[type[Exception], ...] = (OSError, *faults)
    draft = path.with_name(f".{os.getpid()}-{threading.get_ident()}-{path.name}")
    try:
        yield draft
        draft.replace(path)
    except known as fault:
        raise OutputError(
            "{path} could not be written. Is the disk full?", code="write", details=str(fault), path=str(path)
        ) from fault
    finally:
        with contextlib.suppress(OSError):  # it is not there, or what went wrong is told already
            draft.unlink()


def check_writable(path: Path) -> None:
    """Raise `OutputError` where a file cannot be written at a path."""
    folder = path.absolute().parent
    if path.is_dir():
        raise OutputError("{path} is a folder. Give the name of a file.", code="is-folder", path=str(path))
    if not folder.is_dir():
        raise OutputError(
            "The folder {folder} does not exist. Make it, or choose another.", code="no-folder", folder=str(folder)
        )
    probe = folder / f".{path.name}.{os.getpid()}.tmp"
    try:
        probe.touch()
        probe.unlink()
    except OSError as fault:
        raise OutputError(
            "Nothing can be written into the folder {folder}. Choose another.",
            code="read-only",
            details=str(fault),
            folder=str(folder),
        ) from fault

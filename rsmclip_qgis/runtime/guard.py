"""One set-up at a time, over all instances of QGIS."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .. import locks
from .errors import fault


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder.

    Raises:
        RuntimeSetupError: another process, or another thread of this one, holds it.
    """
    path = folder / "setup.lock"
    file = _open(path)
    with file:
        if not locks.take(file) or not locks.is_still(path, file):
            raise fault("busy", process=_owner(file) or "unknown")
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        try:
            yield
        finally:
            locks.leave(path, file)


def _open(path: Path) -> IO[bytes]:
    try:
        path.touch(exist_ok=True)
        return path.open("r+b")
    except OSError as error:
        raise fault("no-permission", str(error), folder=path.parent) from error


def _owner(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(20).decode("ascii", "replace").strip()

"""One set-up at a time, over all instances of QGIS.

The operating system holds the lock and lets go of it when its owner dies: a lock can never be stale.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .errors import fault

_BYTE = 4096  # Windows hides a locked byte from others: this one lies behind the process number


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder.

    Raises:
        RuntimeSetupError: another process, or another thread of this one, holds it.
    """
    path = folder / "setup.lock"
    file = _open(path)
    with file:
        if not _take(file) or not _is_still(path, file):
            raise fault("busy", process=_owner(file) or "unknown")
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        try:
            yield
        finally:
            _leave(path, file)


def _open(path: Path) -> IO[bytes]:
    try:
        path.touch(exist_ok=True)
        return path.open("r+b")
    except OSError as error:
        raise fault("no-permission", str(error), folder=path.parent) from error


def _take(file: IO[bytes]) -> bool:
    """Lock the file and tell whether that went well."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a network drive without locks: rather without one than never
        return True
    file.seek(0)
    return True


def _is_still(path: Path, file: IO[bytes]) -> bool:
    """Tell whether the locked file is still the one of that name: its last owner may just have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def _owner(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(20).decode("ascii", "replace").strip()


def _leave(path: Path, file: IO[bytes]) -> None:
    """Let go. Elsewhere than on Windows the file is removed while it is held, so that nobody locks a nameless one."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        path.unlink(missing_ok=True)

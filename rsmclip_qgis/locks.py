"""Locks that the operating system holds and lets go of when their owner dies: a lock can never be stale."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

_BYTE = 4096  # Windows hides a locked byte from others: this one lies behind what the file may say


def take(file: IO[bytes]) -> bool:
    """Lock an open file, without waiting, and tell whether that went well."""
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


def is_still(path: Path, file: IO[bytes]) -> bool:
    """Tell whether a locked file is still the one of that name: its last owner may just have removed it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def leave(path: Path, file: IO[bytes]) -> None:
    """Let go. Elsewhere than on Windows the file is removed while it is held, so that nobody locks a nameless one."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        path.unlink(missing_ok=True)

"""Removing and replacing files although a virus scanner or another QGIS holds them for a moment."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import time
from collections.abc import Callable
from pathlib import Path

from .errors import fault

_WAITS = (0.1, 0.2, 0.4, 0.8, 1.5)  # seconds


def patiently(act: Callable[[], object]) -> None:
    """Do something with files; where it fails, wait and try again, five times.

    Raises:
        OSError: the last failure.
    """
    for wait in _WAITS:
        try:
            act()
            return
        except FileNotFoundError:
            raise
        except OSError:
            time.sleep(wait)
    act()


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it; nothing happens where it is not there.

    Raises:
        RuntimeSetupError: files are in use.
    """
    try:
        patiently(lambda: _remove_once(path))
    except FileNotFoundError:
        return
    except OSError as error:
        raise fault("files-locked", str(error), folder=path) from error


def replace(path: Path, content: str) -> None:
    """Write a file so that nobody ever sees half of it."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    new.write_text(content, encoding="utf-8")
    patiently(lambda: new.replace(path))


def digest(path: Path) -> str:
    """Return a text file's SHA-256, whatever ends its lines."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _remove_once(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        _make_writable(path)
        shutil.rmtree(path)
    else:
        path.unlink()


def _make_writable(folder: Path) -> None:
    """Let files be removed that an installer made read-only: Windows refuses otherwise, and so do read-only folders."""
    for place, _folders, names in os.walk(folder):
        Path(place).chmod(stat.S_IRWXU)
        for name in names if os.name == "nt" else ():
            (Path(place) / name).chmod(stat.S_IRWXU)

"""Whether a raster is still the one that was indexed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from ..contracts import FileStamp, Fingerprint
from .sources import underlying_file

_WHOLE = 64 * 2**20
_PIECE = 2**20
_PIECES = 32
_NOT_THE_RASTER = (".aux.xml", ".ovr", ".msk.ovr")
"""Files that GDAL and QGIS write beside a raster without changing it."""


def fingerprint_of(address: str, files: Iterable[str]) -> Fingerprint:
    """Return the fingerprint of a raster from the files that it is made of; an empty one for a service.

    Files up to 64 MiB are read whole; of larger ones the size and 32 MiB spread over the file.
    """
    folder = _folder(address)
    if folder is None:
        return Fingerprint((), "")
    own = (underlying_file(f) for f in (*files, address))
    paths = sorted({p.resolve() for p in own if p is not None and not p.name.endswith(_NOT_THE_RASTER)})
    stamps = tuple(_stamp(path, folder) for path in paths)
    return Fingerprint(stamps, _digest(paths) if paths else "")


def has_changed(address: str, old: Fingerprint) -> bool:
    """Tell whether the raster at an address is no longer the one of the fingerprint. One that is away has not changed.

    Files whose size and time are as they were are believed. Otherwise the content of a file up to 64 MiB decides, so
    that a copied or touched raster keeps its index; a larger one, which is not read whole, has changed.
    """
    folder = _folder(address)
    if not old.files or folder is None:
        return False
    paths = [folder / stamp.name for stamp in old.files]
    if any(not path.is_file() for path in paths):
        return True
    if all(_stamp(path, folder) == stamp for path, stamp in zip(paths, old.files)):
        return False
    if any(path.stat().st_size > _WHOLE and _stamp(path, folder) != stamp for path, stamp in zip(paths, old.files)):
        return True
    return _digest(paths) != old.digest


def _folder(address: str) -> Path | None:
    """Return the folder of the file that an address leads to; None where there is none."""
    file = underlying_file(address)
    return file.resolve().parent if file else None


def _stamp(path: Path, folder: Path) -> FileStamp:
    status = path.stat()
    return FileStamp(os.path.relpath(path.resolve(), folder), status.st_size, status.st_mtime_ns)


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        size = path.stat().st_size
        digest.update(str(size).encode())
        with path.open("rb") as file:
            for offset in _offsets(size):
                file.seek(offset)
                digest.update(file.read(_PIECE))
    return digest.hexdigest()


def _offsets(size: int) -> list[int]:
    """Return where to read pieces: one after the other in a small file, spread evenly over a large one."""
    if size <= _WHOLE:
        return list(range(0, size, _PIECE))
    return [round(i * (size - _PIECE) / (_PIECES - 1)) for i in range(_PIECES)]

"""Pictures of squares of ground as the model sees them, for galleries and map tips."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from ..contracts import Bounds, IndexMetadata, OutputError, RasterError
from .raster import Raster, open_raster

_QUALITY = 85


def write_thumbnails(metadata: IndexMetadata, squares: Sequence[Bounds], size: int, folder: Path) -> list[str]:
    """Return a JPEG file for each square, empty where it holds no data or cannot be read.

    A picture's name says what it shows, so one that is there already is not made again.

    Args:
        metadata: of the raster's index: which raster, and its stretch.
        squares: bounds in the CRS of the grid.
        size: side of a picture in pixels.
        folder: where the pictures go; made where it is missing.
    """
    paths = [folder / f"{_name(metadata, square, size)}.jpg" for square in squares]
    missing = [number for number, path in enumerate(paths) if not path.exists()]
    if missing:
        with open_raster(metadata.raster) as raster:
            for number in missing:
                _write(raster, metadata, squares[number], size, paths[number])
    return [str(path) if path.exists() else "" for path in paths]


def _name(metadata: IndexMetadata, square: Bounds, size: int) -> str:
    facts = repr((metadata.raster, metadata.fingerprint.digest, metadata.stretch, square, size))
    return hashlib.sha256(facts.encode()).hexdigest()[:24]


def _write(raster: Raster, metadata: IndexMetadata, square: Bounds, size: int, path: Path) -> None:
    try:
        picture = raster.read(square, size, metadata.stretch)
    except RasterError as fault:
        if fault.code != "unreadable":
            raise
        return
    if picture is None:
        return
    draft = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture.pixels).save(draft, "JPEG", quality=_QUALITY)
        draft.replace(path)
    except OSError as fault:
        raise OutputError("{path} could not be written.", code="write", details=str(fault), path=str(path)) from fault

"""Pictures of squares of ground as the model sees them, for galleries and map tips."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from ..contracts import Bounds, IndexMetadata, RasterError
from .raster import Raster, open_raster
from .writing import whole

_QUALITY = 85


def write_thumbnails(metadata: IndexMetadata, squares: Sequence[Bounds], paths: Sequence[Path], size: int) -> list[str]:
    """Return a JPEG file for each square, empty where it holds no data or cannot be read.

    Args:
        metadata: of the raster's index: which raster, and its stretch.
        squares: bounds in the CRS of the grid.
        paths: the files to write; one that is there already is not made again.
        size: side of a picture in pixels.
    """
    missing = [number for number, path in enumerate(paths) if not path.exists()]
    if missing:
        with open_raster(metadata.raster) as raster:
            for number in missing:
                _write(raster, metadata, squares[number], size, paths[number])
    return [str(path) if path.exists() else "" for path in paths]


def _write(raster: Raster, metadata: IndexMetadata, square: Bounds, size: int, path: Path) -> None:
    try:
        picture = raster.read(square, size, metadata.stretch)
    except RasterError as fault:
        if fault.code != "unreadable":
            raise
        return
    if picture is None:
        return
    with whole(path) as draft:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture.pixels).save(draft, "JPEG", quality=_QUALITY)

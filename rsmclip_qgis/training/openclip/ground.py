"""Pictures of ordinary ground, out of rasters: what a package's scores are held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import numpy as np

from ...contracts import RasterError
from ...engine.build import choose_stretch
from ...engine.raster import open_raster
from ...engine.tiling import GridSettings, make_grid, tiles_of
from ..data import Pixels

TILE_SIZES = (40.0, 80.0, 160.0)
_OVERLAP, _COVERED, _GSD = 50.0, 0.5, (0.1, 30.0)
_SCENES = ("road_mask_input.tif", "sample_geotiff.tif")
"""Las Vegas and Atlanta, panchromatic, 0.3 and 0.5 m: SpaceNet on AWS, CC BY-SA 4.0, out of the wheel of solaris."""


def ground_of(rasters: Sequence[str], size: int) -> Pixels:
    """Return pictures uint8 (n, size, size, 3): tiles of three sizes of rasters, half a tile apart.

    Raises:
        RasterError: a raster cannot be read, or none has a tile with data.
    """
    pictures = [picture for raster in rasters for picture in _tiles(raster, size)]
    if not pictures:
        raise RasterError("The rasters for ordinary ground hold not one tile with data.", code="no-ground")
    return np.stack(pictures)


def sample_scenes() -> list[str]:
    """Return the two scenes that come with the PyPI package solaris; none where it is not installed."""
    try:
        files = distribution("solaris").files or []
    except PackageNotFoundError:
        return []
    found = [Path(str(file.locate())) for file in files if file.name in _SCENES and file.parent.name == "data"]
    return [str(path) for path in sorted(found) if path.is_file()]


def _tiles(raster: str, size: int) -> Iterator[Pixels]:
    with open_raster(raster) as opened:
        stretch = choose_stretch(opened, opened.choose_bands())
        for side in TILE_SIZES:
            grid = make_grid(opened, GridSettings(side, _OVERLAP), size, _GSD)
            pictures = (opened.read(tile.bounds, size, stretch) for tile in tiles_of(opened, grid))
            yield from (picture.pixels for picture in pictures if picture is not None and picture.coverage > _COVERED)

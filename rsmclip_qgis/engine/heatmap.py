"""The scores of all tiles as a raster: one pixel for the middle of each tile."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasterio.transform import from_origin

from ..contracts import OutputError, TileGrid
from .export import check_absent
from .geotiff import write_numbers
from .search import ScoredTiles
from .writing import check_writable


def check_heatmap(path: Path, overwrite: bool) -> None:
    """Make sure that a heatmap can be written, before the work begins.

    Raises:
        OutputError: the name is not a GeoTIFF's, the file is there already, or the folder cannot be written.
    """
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError("A heatmap is a GeoTIFF: {name} must end in .tif.", code="ending", name=path.name)
    check_absent(path, overwrite)
    check_writable(path)


def write_heatmap(scored: ScoredTiles, grid: TileGrid, path: Path) -> None:
    """Write a GeoTIFF of scores, float32, NaN where there is no tile; its pixels are as wide as the grid's stride.

    The square of one stride around the middle of each tile belongs to that tile alone, so the pixels tile the plane.

    Raises:
        OutputError: the file cannot be written.
    """
    check_writable(path)
    columns = np.round(scored.bounds[:, 0] / grid.stride_x).astype(int)
    rows = np.round(-scored.bounds[:, 3] / grid.stride_y).astype(int)
    first_column, first_row = int(columns.min()), int(rows.min())
    picture = np.full((int(rows.max()) - first_row + 1, int(columns.max()) - first_column + 1), np.nan, np.float32)
    picture[rows - first_row, columns - first_column] = scored.scores
    left = first_column * grid.stride_x + (grid.tile_width - grid.stride_x) / 2
    top = -first_row * grid.stride_y - (grid.tile_height - grid.stride_y) / 2
    transform = from_origin(left, top, grid.stride_x, grid.stride_y)
    write_numbers(picture, transform, grid.crs, "score", path)

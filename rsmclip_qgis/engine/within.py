"""Where in a tile the query's answer lies: the image tower's last feature map against the query.

Class activation mapping (Zhou et al. 2016, arXiv 1512.04150): the embedding comes from a mean over the map's cells, so
each cell's own part of the cosine says how much it speaks for the query.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from rasterio.transform import from_bounds

from ..contracts import Bounds, IndexFileError, IndexMetadata, Progress, TileGrid
from .encode import BATCH
from .geotiff import write_numbers
from .image_encoder import ImageEncoder
from .raster import open_raster
from .score import Floats

_CELLS = 32
"""Pixels of the drawing along one tile."""

_MOST_PIXELS = 4096


def draw_within(
    metadata: IndexMetadata,
    tiles: Sequence[Bounds],
    direction: Floats,
    encoder: ImageEncoder,
    path: Path,
    progress: Progress,
) -> None:
    """Write a GeoTIFF, float32: 0 where a tile says least for the query, 1 where it says most, NaN outside the tiles.

    Where tiles overlap, the larger counts.

    Args:
        metadata: of the index: which raster, and its stretch.
        tiles: in the CRS of the grid.
        direction: the query in the feature map: the package's projection times the query's vector, (channels,).
        encoder: an image tower that has a feature map.
        path: the file to write.
        progress: told how many tiles were looked at, of how many.

    Raises:
        IndexFileError: there is not one tile with data.
        OutputError: the file cannot be written.
    """
    seen: list[Bounds] = []
    said: list[Floats] = []
    with open_raster(metadata.raster) as raster:
        for start in range(0, len(tiles), BATCH):
            progress(start, len(tiles))
            read = [(tile, raster.read(tile, encoder.size, metadata.stretch)) for tile in tiles[start : start + BATCH]]
            pictures = [picture.pixels for _, picture in read if picture is not None]
            seen += [tile for tile, picture in read if picture is not None]
            said += [np.einsum("nchw,c->nhw", encoder.plane(np.stack(pictures)), direction)] if pictures else []
    if not seen:
        raise IndexFileError("None of the tiles in view holds data.", code="empty-view")
    _write(seen, heat(np.concatenate(said)), metadata.grid, path)


def heat(said: Floats) -> Floats:
    """Return how much each cell speaks for the query, 0 to 1, from its part of the cosine: (n, rows, columns) both.

    The scale is that of all pictures together, so that a tile that says little for the query stays pale.
    """
    low, high = np.quantile(said, 0.25), np.quantile(said, 0.995)
    return np.asarray(np.clip((said - low) / max(float(high - low), 1e-6), 0.0, 1.0), dtype=np.float32)


def _write(tiles: Sequence[Bounds], heats: Floats, grid: TileGrid, path: Path) -> None:
    left, bottom = (min(tile[side] for tile in tiles) for side in (0, 1))
    right, top = (max(tile[side] for tile in tiles) for side in (2, 3))
    width = _pixels((right - left) / grid.tile_width)
    height = _pixels((top - bottom) / grid.tile_height)
    picture = np.full((height, width), np.nan, np.float32)
    for tile, one in zip(tiles, heats):
        columns = _span((tile[0] - left) / (right - left), (tile[2] - left) / (right - left), width)
        rows = _span((top - tile[3]) / (top - bottom), (top - tile[1]) / (top - bottom), height)
        here = picture[rows, columns]
        picture[rows, columns] = np.fmax(here, _resized(one, here.shape))
    transform = from_bounds(left, bottom, right, top, width, height)
    write_numbers(picture, transform, grid.crs, "answers", path)


def _pixels(tiles: float) -> int:
    return int(min(max(round(tiles * _CELLS), 1), _MOST_PIXELS))


def _span(start: float, stop: float, length: int) -> slice:
    first = round(start * length)
    return slice(first, max(round(stop * length), first + 1))


def _resized(heat: Floats, shape: tuple[int, ...]) -> Floats:
    smooth = Image.fromarray(heat).resize((shape[1], shape[0]), Image.Resampling.BICUBIC)
    return np.clip(np.asarray(smooth, dtype=np.float32), 0.0, 1.0)

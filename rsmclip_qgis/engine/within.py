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

from ..contracts import Bounds, IndexFileError, IndexMetadata, TileGrid
from .geotiff import write_numbers
from .image_encoder import ImageEncoder
from .package import ModelPackage
from .raster import Picture, open_raster
from .score import Floats

_CELLS = 32
"""Pixels of the drawing along one tile."""

_MOST_PIXELS = 4096


def draw_within(
    metadata: IndexMetadata,
    tiles: Sequence[Bounds],
    vector: Floats,
    package: ModelPackage,
    encoder: ImageEncoder,
    path: Path,
) -> None:
    """Write a GeoTIFF, float32: 0 where a tile says least for the query, 1 where it says most, NaN outside the tiles.

    Where tiles overlap, the larger counts.

    Raises:
        ModelError: the model has no feature map.
        IndexFileError: there is not one tile with data.
        OutputError: the file cannot be written.
    """
    projection = package.projection()
    with open_raster(metadata.raster) as raster:
        read = [(tile, raster.read(tile, encoder.size, metadata.stretch)) for tile in tiles]
    seen = [(tile, picture) for tile, picture in read if picture is not None]
    if not seen:
        raise IndexFileError("None of the tiles in view holds data.", code="empty-view")
    heats = heat(encoder, [picture for _, picture in seen], projection @ vector)
    _write([tile for tile, _ in seen], heats, metadata.grid, path)


def heat(encoder: ImageEncoder, pictures: Sequence[Picture], direction: Floats) -> Floats:
    """Return how much each cell speaks for a direction of the feature map (channels,), 0 to 1: (n, rows, columns).

    The scale is that of all pictures together, so that a tile that says little for the query stays pale.
    """
    planes = encoder.plane(np.stack([picture.pixels for picture in pictures]))
    said = np.einsum("nchw,c->nhw", planes, direction)
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

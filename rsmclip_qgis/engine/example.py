"""Examples as queries: places on a raster, or pictures, become one unit vector."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from ..contracts import Bounds, IndexMetadata, QueryError, TileGrid
from .image_encoder import ImageEncoder
from .raster import Raster
from .score import Floats

_LEAST_TILES = 0.5


def vector_of_places(
    raster: Raster, metadata: IndexMetadata, places: Sequence[Bounds], encoder: ImageEncoder
) -> Floats:
    """Return the mean unit vector of places on a raster, each seen as the square of ground around its bounds.

    A place smaller than half a tile is seen as half a tile, a point as a whole one.

    Raises:
        QueryError: there is no place, or none that holds data.
    """
    squares = [_square(bounds, metadata.grid) for bounds in places]
    pictures = [raster.read(square, encoder.size, metadata.stretch) for square in squares]
    seen = [p.pixels for p in pictures if p is not None]
    if not seen:
        raise QueryError("None of the examples lies on {raster}.", code="no-example", raster=raster.name)
    return mean_vector(encoder.encode(np.stack(seen)))


def vector_of_images(paths: Sequence[str], encoder: ImageEncoder) -> Floats:
    """Return the mean unit vector of picture files, each squeezed to the model's square.

    Raises:
        QueryError: one cannot be opened as a picture.
    """
    return mean_vector(encoder.encode(np.stack([_open(path, encoder.size) for path in paths])))


def mean_vector(vectors: Floats) -> Floats:
    """Return the mean of unit vectors, shape (n, dimension), as a unit vector."""
    mean = vectors.mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-6), dtype=np.float32)


def _open(path: str, size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    try:
        with Image.open(Path(path)) as picture:
            return np.asarray(picture.convert("RGB").resize((size, size), Image.Resampling.BICUBIC), dtype=np.uint8)
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as fault:
        raise QueryError(
            "{path} cannot be opened as a picture. Give a PNG or a JPEG.", code="example", details=str(fault), path=path
        ) from fault


def _square(bounds: Bounds, grid: TileGrid) -> Bounds:
    """Return the smallest square of ground around the middle of the bounds that holds them, in units of the CRS."""
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    tiles = max(abs(bounds[2] - bounds[0]) / grid.tile_width, abs(bounds[3] - bounds[1]) / grid.tile_height)
    side = max(tiles, _LEAST_TILES) if tiles else 1.0
    half_x, half_y = side * grid.tile_width / 2, side * grid.tile_height / 2
    return x - half_x, y - half_y, x + half_x, y + half_y

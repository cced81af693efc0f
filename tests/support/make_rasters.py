"""Rasters made in a test: ground with coloured squares at known places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin

GREY, RED, GREEN, BLUE = (120, 120, 120), (220, 40, 40), (40, 180, 60), (40, 70, 210)
UTM = "EPSG:32631"


def ground(height: int = 400, width: int = 600) -> np.ndarray:
    """Return grey ground, uint8 (3, height, width), with a red, a green and a blue square of 100 pixels."""
    picture = np.empty((3, height, width), dtype=np.uint8)
    picture[:] = np.array(GREY, dtype=np.uint8)[:, None, None]
    rng = np.random.default_rng(0)
    picture += rng.integers(0, 12, picture.shape, dtype=np.uint8)
    for (row, column), colour in (((100, 100), RED), ((200, 400), GREEN), ((300, 200), BLUE)):
        picture[:, row : row + 100, column : column + 100] = np.array(colour, dtype=np.uint8)[:, None, None]
    return picture


def write(path: Path, picture: np.ndarray, *, crs: str | None = UTM, transform: Any = None, **more: Any) -> Path:
    """Write a GeoTIFF; by default 0.5 m per pixel, its upper left corner on a multiple of 50 m."""
    transform = from_origin(500_000, 5_000_000, 0.5, 0.5) if transform is None else transform
    count, height, width = picture.shape
    shape = {"count": count, "height": height, "width": width, "dtype": picture.dtype}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, **shape, **more) as dataset:
        dataset.write(picture)
    return path

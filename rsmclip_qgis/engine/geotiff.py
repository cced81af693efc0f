"""Writes numbers between 0 and 1 as a GeoTIFF."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine

from .writing import whole


def write_numbers(picture: npt.NDArray[np.float32], transform: Affine, crs: str, what: str, path: Path) -> None:
    """Write a GeoTIFF of one band, float32, NaN where there is nothing, replacing the file in one step.

    Args:
        picture: (rows, columns).
        transform: from columns and rows to the CRS.
        crs: as WKT; empty for none.
        what: the band's description.
        path: the file.

    Raises:
        OutputError: the file cannot be written.
    """
    height, width = picture.shape
    shape = {"count": 1, "height": height, "width": width, "dtype": "float32", "nodata": np.nan}
    place = {"crs": crs or None, "transform": transform}
    with (
        whole(path, rasterio.errors.RasterioError) as draft,
        rasterio.open(draft, "w", driver="GTiff", compress="deflate", **shape, **place) as dataset,
    ):
        dataset.write(picture, 1)
        dataset.set_band_description(1, what)

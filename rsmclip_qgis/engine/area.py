"""The area of interest: polygons that the search is kept to."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataSourceError

from ..contracts import TilingError


def read_area(path: str, crs: pyproj.CRS | None) -> shapely.Geometry:
    """Return the polygons of a vector file as one geometry in a CRS.

    Args:
        path: any vector file that GDAL reads; its first layer is taken.
        crs: the raster's CRS; None where it has none, and the file's coordinates are then the raster's.

    Raises:
        TilingError: the file is missing, cannot be read, or holds no polygon.
    """
    if not Path(path).is_file():
        raise TilingError("There is no area file at {path}. Check the name.", code="no-area", path=path)
    try:
        meta, _, geometry, _ = pyogrio.raw.read(path, columns=[])
    except (DataSourceError, ValueError) as fault:
        raise TilingError(
            "{path} cannot be read as a vector layer. Give a GeoPackage, a GeoJSON or a Shapefile with polygons.",
            code="area-unreadable",
            details=str(fault),
            path=path,
        ) from fault
    area = shapely.union_all(shapely.make_valid(shapely.force_2d(shapely.from_wkb(geometry))))
    if area.area == 0:
        raise TilingError("{path} holds no polygon to search in.", code="area-empty", path=path)
    return _reproject(area, meta["crs"], crs)


def area_digest(area: shapely.Geometry | None) -> str:
    """Return a SHA-256 that tells areas apart; empty for no area."""
    return hashlib.sha256(shapely.to_wkb(shapely.normalize(area))).hexdigest() if area is not None else ""


def _reproject(area: shapely.Geometry, source: str | None, target: pyproj.CRS | None) -> shapely.Geometry:
    if source is None or target is None or pyproj.CRS.from_user_input(source) == target:
        return area
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    dense = shapely.segmentize(area, max_segment_length=max(area.length / 500, 1e-9))
    return shapely.make_valid(shapely.transform(dense, transformer.transform, interleaved=False))

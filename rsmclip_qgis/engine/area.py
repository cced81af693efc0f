"""The area of interest: polygons that the search is kept to."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataSourceError
from pyproj.exceptions import ProjError

from ..contracts import Bounds, TilingError


def read_area(path: str, crs: pyproj.CRS | None, bounds: Bounds) -> shapely.Geometry:
    """Return the polygons of a vector file, as far as they lie within bounds, as one geometry in a CRS.

    Args:
        path: any vector file that GDAL reads; its first layer is taken.
        crs: the raster's CRS; None where it has none, and the file's coordinates are then the raster's.
        bounds: the raster's extent in that CRS.

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
    source = pyproj.CRS.from_user_input(meta["crs"]) if meta["crs"] else None
    if source is None or crs is None or source == crs:
        return _around_the_world(area, crs, bounds)
    try:
        return _around_the_world(_reproject(area, source, crs, bounds), crs, bounds)
    except ProjError as fault:
        raise TilingError(
            "{path} cannot be brought into the raster's coordinate reference system.",
            code="area-crs",
            details=str(fault),
            path=path,
        ) from fault


def area_digest(area: shapely.Geometry | None) -> str:
    """Return a SHA-256 that tells areas apart; empty for no area."""
    return hashlib.sha256(shapely.to_wkb(shapely.normalize(area))).hexdigest() if area is not None else ""


def _reproject(area: shapely.Geometry, source: pyproj.CRS, target: pyproj.CRS, bounds: Bounds) -> shapely.Geometry:
    """Return an area in another CRS. What is far from the bounds is cut off first: it may have no place there."""
    there = pyproj.Transformer.from_crs(source, target, always_xy=True)
    back = pyproj.Transformer.from_crs(target, source, always_xy=True)
    near = shapely.box(*back.transform_bounds(*bounds, densify_pts=21))
    if near.area > 0:  # across the 180th meridian the bounds are turned round, and nothing is cut off
        grown = shapely.buffer(near, (near.area**0.5) / 10)
        area = shapely.intersection(area, grown) if shapely.intersects(area, grown) else area
    dense = shapely.segmentize(area, max_segment_length=max(shapely.length(area) / 500, 1e-9))
    moved = shapely.transform(dense, lambda x, y: there.transform(x, y), interleaved=False)
    return shapely.make_valid(moved)


def _around_the_world(area: shapely.Geometry, crs: pyproj.CRS | None, bounds: Bounds) -> shapely.Geometry:
    """Return an area in degrees also where the raster counts its longitudes from the other side."""
    if crs is None or not crs.is_geographic:
        return area
    copies = [shapely.transform(area, functools.partial(np.add, (by, 0.0))) for by in (-360.0, 0.0, 360.0)]
    return shapely.intersection(shapely.union_all(copies), shapely.box(*bounds)) if area.area else area

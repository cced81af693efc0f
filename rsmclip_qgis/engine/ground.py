"""Metres on the ground, in any CRS: how many units of a CRS one metre is, at a place."""

from __future__ import annotations

import math

import pyproj
from pyproj.enums import TransformDirection
from pyproj.exceptions import ProjError

from ..contracts import Bounds

_CENTRE_STEP = 0.5
"""Places are rounded to this many degrees, so that crops of one raster get one and the same grid, but for those whose
centres lie on two sides of a quarter of a degree. A tile at 60 degrees is square to 0.8 per cent all the same."""

_TRUE_ENOUGH = 0.01
"""A projection whose scale is within this of 1 is taken at its word: 100 m in UTM are 100 units, not 99.96."""


def units_per_metre(crs: pyproj.CRS, bounds: Bounds) -> tuple[float, float]:
    """Return how many units of the CRS one metre on the ground is, in x and in y, at the centre of the bounds.

    Degrees of a geographic CRS are measured on its ellipsoid. Units of a projected CRS are converted to metres and
    corrected by the projection's scale at the place, where that is off by more than one per cent: in Web Mercator at
    60 degrees a metre on the ground is two units.
    """
    longitude, latitude = _rounded_centre(crs, bounds)
    if crs.is_geographic:
        east, north = _degrees_per_metre(crs, latitude)
        return east / _degrees_per_unit(crs), north / _degrees_per_unit(crs)
    metres_per_unit = crs.axis_info[0].unit_conversion_factor if crs.axis_info else 1.0
    scale_x, scale_y = _projection_scale(crs, longitude, latitude)
    return scale_x / metres_per_unit, scale_y / metres_per_unit


def _rounded_centre(crs: pyproj.CRS, bounds: Bounds) -> tuple[float, float]:
    """Return longitude and latitude of the centre, in degrees, rounded."""
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    geodetic = crs.geodetic_crs
    if geodetic is None or crs == geodetic:
        longitude, latitude = x * _degrees_per_unit(crs), y * _degrees_per_unit(crs)
    else:
        to_degrees = pyproj.Transformer.from_crs(geodetic, crs, always_xy=True)
        longitude, latitude = to_degrees.transform(x, y, direction=TransformDirection.INVERSE)
    if not (math.isfinite(longitude) and math.isfinite(latitude)):
        return 0.0, 0.0
    return _step(longitude), max(-89.0, min(89.0, _step(latitude)))


def _degrees_per_unit(crs: pyproj.CRS) -> float:
    """Return how many degrees a unit of a geographic CRS is: 1, but for the few in gons or others."""
    factor = crs.axis_info[0].unit_conversion_factor if crs.axis_info else 0.0
    return math.degrees(factor) if factor else 1.0


def _step(degrees: float) -> float:
    return round(degrees / _CENTRE_STEP) * _CENTRE_STEP


def _degrees_per_metre(crs: pyproj.CRS, latitude: float) -> tuple[float, float]:
    """Return degrees of longitude and of latitude per metre, from short geodesics (Karney 2013, as PROJ has it)."""
    geod = crs.get_geod() or pyproj.Geod(ellps="WGS84")
    step = 0.005
    _, _, east = geod.inv(-step, latitude, step, latitude)
    _, _, north = geod.inv(0.0, latitude - step, 0.0, latitude + step)
    return 2 * step / east, 2 * step / north


def _projection_scale(crs: pyproj.CRS, longitude: float, latitude: float) -> tuple[float, float]:
    """Return the projection's scale in x and in y; 1 where it is nearly true or PROJ cannot tell."""
    try:
        factors = pyproj.Proj(crs).get_factors(longitude, latitude)
    except ProjError:
        return 1.0, 1.0
    upright = abs(factors.meridian_convergence) < 5.0
    areal = math.sqrt(abs(factors.areal_scale))
    scales = (factors.parallel_scale, factors.meridional_scale) if upright else (areal, areal)
    if any(not math.isfinite(s) or s <= 0 for s in scales) or all(abs(s - 1) < _TRUE_ENOUGH for s in scales):
        return 1.0, 1.0
    return scales

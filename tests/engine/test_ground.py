"""Metres on the ground against an independent measure: geodesic lengths by pyproj.Geod on WGS 84."""

import pyproj
import pytest

from rsmclip_qgis.engine.ground import units_per_metre

GEOD = pyproj.Geod(ellps="WGS84")


def ground_length(crs: pyproj.CRS, x: float, y: float, dx: float, dy: float) -> float:
    to_degrees = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    lon0, lat0 = to_degrees.transform(x, y)
    lon1, lat1 = to_degrees.transform(x + dx, y + dy)
    return GEOD.inv(lon0, lat0, lon1, lat1)[2]


@pytest.mark.parametrize(
    ("code", "x", "y", "tolerance"),
    [
        (4326, 25.03, 60.2, 0.009),  # the place is rounded to half a degree
        (4326, -70.0, -33.44, 0.003),
        (3857, 2_786_000, 8_440_000, 0.005),  # the sphere of Web Mercator is not the ellipsoid
        (32636, 454_858, 38_808, 0.01),
        (2263, 990_000, 200_000, 0.01),  # New York, US survey feet
        (3031, 1_000_000, 500_000, 0.03),  # Antarctic polar stereographic
    ],
)
def test_a_hundred_metres_are_a_hundred_metres_on_the_ground(code: int, x: float, y: float, tolerance: float):
    crs = pyproj.CRS.from_epsg(code)
    unit_x, unit_y = units_per_metre(crs, (x, y, x, y))
    assert ground_length(crs, x, y, 100 * unit_x, 0) == pytest.approx(100, rel=tolerance)
    assert ground_length(crs, x, y, 0, 100 * unit_y) == pytest.approx(100, rel=tolerance)


def test_utm_is_taken_at_its_word_so_that_tiles_are_round_numbers():
    assert units_per_metre(pyproj.CRS.from_epsg(32611), (500_000, 3_685_000, 501_000, 3_686_000)) == (1.0, 1.0)


def test_two_crops_of_one_raster_get_the_same_units():
    crs = pyproj.CRS.from_epsg(4326)
    whole = units_per_metre(crs, (85.518, 27.629, 85.523, 27.634))
    assert units_per_metre(crs, (85.518, 27.629, 85.519, 27.6301)) == whole

import json
from pathlib import Path

import pyproj
import pytest
import shapely

from rsmclip_qgis.contracts import TilingError
from rsmclip_qgis.engine.area import area_digest, read_area

EARTH = (-180.0, -90.0, 180.0, 90.0)
UTM_31 = (400_000.0, 4_900_000.0, 600_000.0, 5_100_000.0)


def geojson(path: Path, geometry: shapely.Geometry) -> Path:
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(shapely.to_geojson(geometry))}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return path


def test_an_area_is_brought_into_the_rasters_crs(tmp_path: Path):
    path = geojson(tmp_path / "area.geojson", shapely.box(2.99, 45.0, 3.01, 45.01))
    area = read_area(str(path), pyproj.CRS.from_epsg(32631), UTM_31)
    assert area.centroid.x == pytest.approx(500_000, abs=1)
    assert area.area == pytest.approx(1577 * 1111, rel=0.01)


@pytest.mark.parametrize("geometry", [shapely.Point(3, 45), shapely.LineString([(3, 45), (4, 45)])])
def test_an_area_without_polygons_gets_a_sentence(tmp_path: Path, geometry: shapely.Geometry):
    with pytest.raises(TilingError, match="no polygon"):
        read_area(str(geojson(tmp_path / "a.geojson", geometry)), pyproj.CRS.from_epsg(4326), EARTH)


def test_a_file_that_is_missing_or_no_layer_gets_a_sentence(tmp_path: Path):
    (tmp_path / "a.gpkg").write_text("no layer")
    with pytest.raises(TilingError, match="cannot be read as a vector layer"):
        read_area(str(tmp_path / "a.gpkg"), None, EARTH)
    with pytest.raises(TilingError, match="no area file"):
        read_area(str(tmp_path / "none.gpkg"), None, EARTH)


def test_a_digest_tells_areas_apart_and_not_their_order_of_points():
    box = shapely.box(0, 0, 1, 1)
    assert area_digest(box) == area_digest(shapely.Polygon([(1, 1), (1, 0), (0, 0), (0, 1)]))
    assert area_digest(box) != area_digest(shapely.box(0, 0, 1, 2))
    assert area_digest(None) == ""


def test_an_area_of_the_whole_world_is_cut_to_the_raster_before_it_is_projected(tmp_path: Path):
    path = geojson(tmp_path / "world.geojson", shapely.box(*EARTH))
    area = read_area(str(path), pyproj.CRS.from_epsg(32631), UTM_31)
    assert shapely.contains(area, shapely.box(*UTM_31))


def test_an_area_is_found_by_a_raster_that_counts_its_longitudes_beyond_180(tmp_path: Path):
    path = geojson(tmp_path / "fiji.geojson", shapely.box(-179.99, -17.01, -179.98, -17.0))
    area = read_area(str(path), pyproj.CRS.from_epsg(4326), (179.99, -17.1, 180.05, -16.9))
    assert area.bounds == pytest.approx((180.01, -17.01, 180.02, -17.0))

import json
from pathlib import Path

import pyproj
import pytest
import shapely

from rsmclip_qgis.contracts import TilingError
from rsmclip_qgis.engine.area import area_digest, read_area


def geojson(path: Path, geometry: shapely.Geometry) -> Path:
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(shapely.to_geojson(geometry))}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return path


def test_an_area_is_brought_into_the_rasters_crs(tmp_path: Path):
    path = geojson(tmp_path / "area.geojson", shapely.box(2.99, 45.0, 3.01, 45.01))
    area = read_area(str(path), pyproj.CRS.from_epsg(32631))
    assert area.centroid.x == pytest.approx(500_000, abs=1)
    assert area.area == pytest.approx(1577 * 1111, rel=0.01)


@pytest.mark.parametrize("geometry", [shapely.Point(3, 45), shapely.LineString([(3, 45), (4, 45)])])
def test_an_area_without_polygons_gets_a_sentence(tmp_path: Path, geometry: shapely.Geometry):
    with pytest.raises(TilingError, match="no polygon"):
        read_area(str(geojson(tmp_path / "a.geojson", geometry)), pyproj.CRS.from_epsg(4326))


def test_a_file_that_is_missing_or_no_layer_gets_a_sentence(tmp_path: Path):
    (tmp_path / "a.gpkg").write_text("no layer")
    with pytest.raises(TilingError, match="cannot be read as a vector layer"):
        read_area(str(tmp_path / "a.gpkg"), None)
    with pytest.raises(TilingError, match="no area file"):
        read_area(str(tmp_path / "none.gpkg"), None)


def test_a_digest_tells_areas_apart_and_not_their_order_of_points():
    box = shapely.box(0, 0, 1, 1)
    assert area_digest(box) == area_digest(shapely.Polygon([(1, 1), (1, 0), (0, 0), (0, 1)]))
    assert area_digest(box) != area_digest(shapely.box(0, 0, 1, 2))
    assert area_digest(None) == ""

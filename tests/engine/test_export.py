import csv
import json
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely

from rsmclip_qgis.contracts import OutputError
from rsmclip_qgis.engine.export import check_output, write_matches
from rsmclip_qgis.engine.search import Searcher, Wanted

FIELDS = ("rank", "score", "query", "raster", "model", "tile_id")
ENDINGS = (".gpkg", ".geojson", ".parquet", ".csv")


@pytest.fixture
def result(tiny, index):
    return Searcher(tiny).search(index, "red", Wanted(count=3))


def rows_of(path: Path) -> tuple[list[dict], list[shapely.Geometry]]:
    """Return the attributes and the polygons of a file, read by another reader than the writer where there is one."""
    if path.suffix == ".csv":
        rows = list(csv.DictReader(path.open(encoding="utf-8")))
        return rows, [shapely.from_wkt(r.pop("wkt")) for r in rows]
    if path.suffix == ".parquet":
        rows = pq.read_table(path).to_pylist()
        return rows, [shapely.from_wkb(r.pop("geometry")) for r in rows]
    meta, _, geometry, columns = pyogrio.raw.read(path)
    return [dict(zip(meta["fields"], values)) for values in zip(*columns)], list(shapely.from_wkb(geometry))


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_match_carries_rank_score_query_raster_and_model(result, tmp_path: Path, ending: str):
    path = tmp_path / f"found{ending}"
    write_matches(result, path)
    rows, polygons = rows_of(path)
    assert tuple(rows[0]) == FIELDS
    assert [int(r["rank"]) for r in rows] == [1, 2, 3]
    assert [float(r["score"]) for r in rows] == pytest.approx([m.score for m in result.matches])
    assert {(r["query"], r["raster"], r["model"]) for r in rows} == {("red", result.raster, "tiny")}
    assert np.allclose(polygons[0].bounds, result.matches[0].bounds)
    assert sorted(p.name for p in tmp_path.glob("*found*")) == [path.name]


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_matches_give_a_file_without_rows(result, tmp_path: Path, ending: str):
    from dataclasses import replace

    path = tmp_path / f"none{ending}"
    write_matches(replace(result, matches=()), path)
    assert rows_of(path)[0] == []


@pytest.mark.parametrize("ending", [".gpkg", ".geojson"])
def test_the_layer_is_in_the_rasters_crs_or_in_another_on_request(result, tmp_path: Path, ending: str):
    path = tmp_path / f"found{ending}"
    write_matches(result, path)
    assert pyogrio.read_info(path)["crs"] == "EPSG:32631"
    write_matches(result, path, "EPSG:4326")
    assert pyogrio.read_info(path)["crs"] == "EPSG:4326"
    assert np.allclose(rows_of(path)[1][0].centroid.coords[0], (3.0, 45.15), atol=0.01)


def test_a_geoparquet_says_its_crs(result, tmp_path: Path):
    write_matches(result, tmp_path / "a.parquet")
    geo = json.loads(pq.read_schema(tmp_path / "a.parquet").metadata[b"geo"])
    assert geo["columns"]["geometry"]["crs"]["id"]["code"] == 32631


def test_an_unknown_ending_or_crs_gets_a_sentence(result, tmp_path: Path):
    with pytest.raises(OutputError, match=r"ends in \.gpkg"):
        check_output(tmp_path / "found.xyz", overwrite=False)
    with pytest.raises(OutputError, match="not a known CRS"):
        write_matches(result, tmp_path / "a.gpkg", "EPSG:0")


def test_a_file_that_is_there_is_kept_unless_asked(tmp_path: Path):
    (tmp_path / "found.gpkg").write_text("mine")
    with pytest.raises(OutputError, match="is there already"):
        check_output(tmp_path / "found.gpkg", overwrite=False)
    check_output(tmp_path / "found.gpkg", overwrite=True)
    assert (tmp_path / "found.gpkg").read_text() == "mine"


def test_a_folder_that_is_missing_gets_a_sentence(tmp_path: Path):
    with pytest.raises(OutputError, match="does not exist"):
        check_output(tmp_path / "none" / "found.gpkg", overwrite=False)

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
import shapely
from helpers import CELLS, silent
from make_rasters import ground, write

from rsmclip_qgis.contracts import Cancelled, IndexFileError, OutputError, RasterError
from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.index import Index


def test_an_index_holds_a_unit_vector_and_a_polygon_for_each_tile(index):
    blocks = list(index.blocks())
    assert [b.tile_ids.tolist() for b in blocks] == [list(range(24))]
    assert np.allclose(np.linalg.norm(blocks[0].embeddings, axis=1), 1, atol=2e-3)
    table = pq.read_table(index.path)
    assert table.column_names == ["tile_id", "row", "column", "coverage", "embedding", "bbox", "geometry"]
    boxes = shapely.from_wkb(table["geometry"].to_pylist())
    assert np.allclose(shapely.bounds(boxes), blocks[0].bounds)
    assert set(table["coverage"].to_pylist()) == {1.0}


def test_an_index_is_a_geoparquet_of_version_1_1(index):
    geo = json.loads(pq.read_schema(index.path).metadata[b"geo"])
    column = geo["columns"][geo["primary_column"]]
    assert geo["version"] == "1.1.0"
    assert column["encoding"] == "WKB"
    assert column["crs"]["id"] == {"authority": "EPSG", "code": 32631}
    assert column["bbox"] == [500_000, 4_999_800, 500_300, 5_000_000]
    assert column["covering"]["bbox"]["xmin"] == ["bbox", "xmin"]


def test_an_index_remembers_what_it_was_made_from(index, scene: Path, tiny):
    remembered = index.metadata
    assert (remembered.raster, remembered.model_digest) == (str(scene), tiny.card.digest)
    assert (remembered.grid.tile_size, remembered.grid.overlap) == (50, 0)
    assert (remembered.tiles, remembered.unreadable, remembered.area) == (24, 0, "")
    assert remembered.stretch.bands == (1, 2, 3)


def test_tiles_without_data_are_skipped_and_cut_ones_tell_their_coverage(tmp_path: Path, tiny):
    picture = ground()
    picture[:, :, :250] = 0
    path = tmp_path / "a.rsmclip.parquet"
    build_index(str(write(tmp_path / "a.tif", picture, nodata=0)), path, tiny, CELLS, silent)
    table = pq.read_table(path)
    assert sorted(set(table["column"].to_pylist())) == [10_002, 10_003, 10_004, 10_005]
    assert set(np.round(table["coverage"].to_pylist(), 2)) == {0.5, 1.0}


@pytest.mark.parametrize("fault", [Cancelled(), KeyboardInterrupt(), ValueError("a bug")])
def test_a_build_that_stops_half_way_leaves_nothing_beside_and_keeps_the_old_index(index, scene: Path, tiny, fault):
    before = index.path.read_bytes()

    def stop(done: int, _total: int) -> None:
        if done:
            raise fault

    with pytest.raises(type(fault)):
        build_index(str(scene), index.path, tiny, CELLS, stop)
    assert index.path.read_bytes() == before
    assert sorted(p.name for p in scene.parent.iterdir() if p.name != "cache") == ["scene.rsmclip.parquet", "scene.tif"]


def test_progress_ends_at_the_number_of_tiles(scene: Path, tmp_path: Path, tiny):
    seen: list[tuple[int, int]] = []
    build_index(str(scene), tmp_path / "a.parquet", tiny, CELLS, lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 24)
    assert seen[-1] == (24, 24)


def test_tiles_that_cannot_be_read_are_counted_and_the_rest_is_indexed(tmp_path: Path, tiny):
    path = write(tmp_path / "a.tif", ground(), tiled=True, blockxsize=128, blockysize=128)
    path.write_bytes(path.read_bytes()[:-200_000])
    report = build_index(str(path), tmp_path / "a.parquet", tiny, CELLS, silent)
    assert 0 < report.metadata.unreadable < 24
    assert report.metadata.tiles + report.metadata.unreadable == 24


def test_an_empty_raster_gets_a_sentence(tmp_path: Path, tiny):
    empty = np.zeros((3, 200, 200))
    for name, dtype in (("bytes", np.uint8), ("numbers", np.uint16)):
        path = write(tmp_path / f"{name}.tif", empty.astype(dtype), nodata=0)
        with pytest.raises((IndexFileError, RasterError), match="is empty"):
            build_index(str(path), tmp_path / "a.parquet", tiny, CELLS, silent)
    assert not (tmp_path / "a.parquet").exists()


def test_a_folder_that_is_not_there_gets_a_sentence(scene: Path, tmp_path: Path, tiny):
    with pytest.raises(OutputError, match="does not exist"):
        build_index(str(scene), tmp_path / "none" / "a.parquet", tiny, CELLS, silent)


@pytest.mark.parametrize("content", [b"", b"no parquet"])
def test_a_file_that_is_no_index_gets_a_sentence(tmp_path: Path, content: bytes):
    path = tmp_path / "a.rsmclip.parquet"
    path.write_bytes(content)
    with pytest.raises(IndexFileError, match="not an index"):
        Index(path)


def test_a_parquet_of_someone_else_and_a_newer_format_get_a_sentence(index, tmp_path: Path):
    table = pq.read_table(index.path)
    keys = json.loads(table.schema.metadata[b"rsmclip"])
    for metadata in ({}, {b"rsmclip": json.dumps({**keys, "format": 99})}):
        path = tmp_path / "other.parquet"
        pq.write_table(table.replace_schema_metadata(metadata), path)
        with pytest.raises(IndexFileError, match="not an index"):
            Index(path)


def test_a_large_index_is_written_in_several_blocks(tmp_path: Path, tiny):
    settings = replace(CELLS, grid=replace(CELLS.grid, tile_size=2))
    scene = write(tmp_path / "a.tif", ground())
    report = build_index(str(scene), tmp_path / "a.parquet", tiny, settings, silent)
    blocks = list(Index(report.path).blocks())
    assert len(blocks) > 1
    assert np.concatenate([b.tile_ids for b in blocks]).tolist() == list(range(150 * 100))


@pytest.mark.parametrize("reader", ["geopandas", "duckdb"])
def test_an_index_opens_in_other_programs_as_it_is(index, reader: str):
    other = pytest.importorskip(reader)
    if reader == "geopandas":
        frame = other.read_parquet(index.path)
        assert frame.crs.to_epsg() == 32631
        assert frame.geometry.area.iloc[0] == 2500
    else:
        assert other.read_parquet(str(index.path)).aggregate("count(*), len(any_value(embedding))").fetchall() == [
            (24, 48)
        ]


def test_two_builds_of_one_index_at_once_do_not_disturb_each_other(scene: Path, tmp_path: Path, tiny):
    path = tmp_path / "a.rsmclip.parquet"

    def build_another(done: int, _total: int) -> None:
        if done == 24:
            build_index(str(scene), path, tiny, CELLS, silent)

    build_index(str(scene), path, tiny, CELLS, build_another)
    assert Index(path).metadata.tiles == 24
    assert list(tmp_path.glob("*.building")) == []

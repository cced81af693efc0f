import os
from dataclasses import replace
from pathlib import Path

import pytest
from helpers import CELLS, silent
from make_rasters import ground, write

from rsmclip_qgis.contracts import Cancelled
from rsmclip_qgis.engine.build import BuildSettings
from rsmclip_qgis.engine.index_cache import find_index, index_at, index_beside, index_for
from rsmclip_qgis.engine.index_store import cached_indexes, forget, use

FINER = replace(CELLS, grid=replace(CELLS.grid, tile_size=25))


def never(_done: int, _total: int) -> None:
    raise AssertionError("an index was built")


def stop(done: int, _total: int) -> None:
    if done:
        raise Cancelled


def test_a_search_finds_the_index_of_the_last_one_again(scene: Path, tiny):
    first = index_for(str(scene), tiny, CELLS, silent)
    second = index_for(str(scene), tiny, CELLS, never)
    assert (first.index.path, first.device, second.device) == (second.index.path, "CPU", "")


def test_an_index_beside_the_raster_answers_for_any_settings_that_are_left_open(scene: Path, tiny):
    index_at(str(scene), index_beside(str(scene)), tiny, FINER, silent)
    assert index_for(str(scene), tiny, BuildSettings(), never).index.metadata.grid.tile_size == 25
    assert index_for(str(scene), tiny, CELLS, silent).device == "CPU"


def test_a_plan_says_ready_stale_or_missing(scene: Path, tiny):
    assert (find_index(str(scene), tiny, CELLS).state, find_index(str(scene), tiny, CELLS).tiles) == ("missing", 24)
    index_for(str(scene), tiny, CELLS, silent)
    assert find_index(str(scene), tiny, CELLS).state == "ready"
    assert find_index(str(scene), tiny, FINER).state == "missing"
    write(scene, ground()[:, ::-1])
    assert find_index(str(scene), tiny, CELLS).state == "stale"


def test_what_a_search_embedded_is_copied_where_an_index_is_asked_for(scene: Path, tmp_path: Path, tiny):
    cached = index_for(str(scene), tiny, CELLS, silent).index.path
    copied = index_at(str(scene), tmp_path / "a.rsmclip.parquet", tiny, CELLS, never)
    assert (copied.device, copied.index.path.read_bytes()) == ("", cached.read_bytes())
    assert index_at(str(scene), tmp_path / "b.rsmclip.parquet", tiny, FINER, silent).device == "CPU"
    write(scene, ground()[:, ::-1])
    assert index_at(str(scene), tmp_path / "a.rsmclip.parquet", tiny, CELLS, silent).device == "CPU"


@pytest.fixture
def three(tmp_path: Path, tiny) -> list[Path]:
    """Return three indexes of the cache, the one used last at the end."""
    paths = []
    for number in range(3):
        scene = write(tmp_path / f"{number}.tif", ground()[:, number:])
        paths.append(index_for(str(scene), tiny, CELLS, silent).index.path)
        os.utime(paths[-1], (1000 + number, 1000 + number))
    return paths


def test_cached_indexes_are_listed_by_their_last_use(three: list[Path]):
    assert [index.path for index in cached_indexes()] == three[::-1]
    use(three[0])
    assert [index.path for index in cached_indexes()] == [three[0], three[2], three[1]]
    assert {(i.tiles, i.model, i.bytes) for i in cached_indexes()} == {(24, "tiny", i.bytes) for i in cached_indexes()}


def test_using_an_index_outside_of_the_cache_leaves_it_as_it_is(scene: Path, tiny):
    path = index_at(str(scene), index_beside(str(scene)), tiny, CELLS, silent).index.path
    os.utime(path, (1000, 1000))
    use(path)
    assert path.stat().st_mtime == 1000


def test_above_its_limit_the_cache_loses_what_was_not_used_for_longest(
    three: list[Path], scene: Path, tiny, monkeypatch: pytest.MonkeyPatch
):
    use(three[0])
    monkeypatch.setenv("RSMCLIP_CACHE_LIMIT", str(3 * three[0].stat().st_size + 2000))
    new = index_for(str(scene), tiny, CELLS, silent).index.path
    assert [path.exists() for path in (*three, new)] == [True, False, True, True]
    monkeypatch.setenv("RSMCLIP_CACHE_LIMIT", "1")
    alone = index_for(str(scene), tiny, FINER, silent).index.path
    assert [index.path for index in cached_indexes()] == [alone]


def test_what_a_stopped_build_left_goes_before_any_index(
    three: list[Path], scene: Path, own_cache: Path, tiny, monkeypatch: pytest.MonkeyPatch
):
    with pytest.raises(Cancelled):
        index_for(str(scene), tiny, FINER, stop)
    assert list(own_cache.glob("building/*/part-*"))
    monkeypatch.setenv("RSMCLIP_CACHE_LIMIT", str(4 * three[0].stat().st_size + 2000))
    index_for(str(scene), tiny, CELLS, silent)
    assert list(own_cache.glob("building/*")) == []
    assert len(cached_indexes()) == 4


def test_only_indexes_of_the_cache_are_deleted(three: list[Path], scene: Path, tiny):
    beside = index_at(str(scene), index_beside(str(scene)), tiny, CELLS, silent).index.path
    forget([three[1], beside, scene])
    assert [path.exists() for path in (*three, beside, scene)] == [True, False, True, True, True]

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers import CELLS, ROOT, silent
from make_rasters import ground, write

from rsmclip_qgis.contracts import Cancelled
from rsmclip_qgis.engine import build as room
from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.index import Index

FINE = replace(CELLS, grid=replace(CELLS.grid, tile_size=5))
ALL = 60 * 40


@pytest.fixture
def stopped(scene: Path, tmp_path: Path, tiny) -> Path:
    """Return a folder in whose cache half a build lies that was cancelled."""

    def stop(done: int, total: int) -> None:
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        build_index(str(scene), tmp_path / "a.parquet", tiny, FINE, stop)
    return tmp_path


def first_progress(scene: Path, path: Path, tiny, settings=FINE) -> int:
    """Return how many tiles a build begins with."""
    seen: list[int] = []
    build_index(str(scene), path, tiny, settings, lambda done, _: seen.append(done))
    return seen[0]


def embeddings(path: Path) -> tuple[np.ndarray, np.ndarray]:
    blocks = list(Index(path).blocks())
    return np.concatenate([b.tile_ids for b in blocks]), np.concatenate([b.embeddings for b in blocks])


def test_a_cancelled_build_is_gone_on_with_also_into_another_file_and_ends_the_same(stopped: Path, scene: Path, tiny):
    assert ALL / 2 < first_progress(scene, stopped / "b.parquet", tiny) < ALL
    resumed = embeddings(stopped / "b.parquet")
    assert first_progress(scene, stopped / "c.parquet", tiny) == 0
    for a, b in zip(resumed, embeddings(stopped / "c.parquet")):
        assert np.array_equal(a, b)
    assert resumed[0].tolist() == list(range(ALL))


@pytest.mark.parametrize("other", ["raster", "grid"])
def test_another_raster_or_grid_begins_anew(stopped: Path, scene: Path, tiny, other: str):
    settings = replace(FINE, grid=replace(FINE.grid, overlap=50)) if other == "grid" else FINE
    if other == "raster":
        write(scene, ground()[:, ::-1])
    assert first_progress(scene, stopped / "b.parquet", tiny, settings) == 0


def test_a_part_that_is_damaged_is_made_again(stopped: Path, scene: Path, tiny):
    (part,) = stopped.glob("cache/building/*/part-*.parquet")
    part.write_bytes(part.read_bytes()[:-100])
    assert first_progress(scene, stopped / "b.parquet", tiny) == 0
    assert embeddings(stopped / "b.parquet")[0].tolist() == list(range(ALL))


def test_a_whole_index_leaves_no_parts(stopped: Path, scene: Path, tiny):
    build_index(str(scene), stopped / "b.parquet", tiny, FINE, silent)
    assert list((stopped / "cache" / "building").iterdir()) == []


def test_two_builds_of_the_same_at_once_do_not_disturb_each_other(scene: Path, tmp_path: Path, tiny):
    started: list[int] = []

    def build_another(done: int, total: int) -> None:
        if done == total and not started:
            started.append(first_progress(scene, tmp_path / "b.parquet", tiny))

    build_index(str(scene), tmp_path / "a.parquet", tiny, FINE, build_another)
    assert started == [0]
    for a, b in zip(embeddings(tmp_path / "a.parquet"), embeddings(tmp_path / "b.parquet")):
        assert np.array_equal(a, b)
    assert list((tmp_path / "cache" / "building").iterdir()) == []


def test_parts_that_nobody_went_on_with_go_after_a_week(stopped: Path, tiny):
    (folder,) = (f for f in (stopped / "cache" / "building").iterdir() if f.is_dir())
    other = write(stopped / "other.tif", ground()[:, ::-1])
    build_index(str(other), stopped / "b.parquet", tiny, CELLS, silent)
    assert folder.exists()
    os.utime(folder, (1, 1))
    build_index(str(other), stopped / "b.parquet", tiny, CELLS, silent)
    assert not folder.exists()


_KILLED = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from helpers import CELLS
from dataclasses import replace
from rsmclip_qgis.engine import index_writer
from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.package import open_package
index_writer._PART_SECONDS = 0.0
settings = replace(CELLS, grid=replace(CELLS.grid, tile_size=5))
build_index({scene!r}, Path({path!r}), open_package(Path({model!r})), settings, lambda *_: print("on", flush=True))
"""


def test_a_build_that_was_killed_is_gone_on_with(scene: Path, tmp_path: Path, tiny):
    code = _KILLED.format(
        root=str(ROOT), tests=str(ROOT / "tests" / "support"), scene=str(scene), path=str(tmp_path / "a.parquet"),
        model=str(tiny.folder),
    )  # fmt: skip
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
        for _ in range(20):
            child.stdout.readline()
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert first_progress(scene, tmp_path / "a.parquet", tiny) >= 16 * 15
    assert embeddings(tmp_path / "a.parquet")[0].tolist() == list(range(ALL))


def test_the_tiles_of_a_build_under_way_can_be_read(scene: Path, tmp_path: Path, tiny):
    writers, seen = [], []

    def look(done: int, _total: int) -> None:
        if writers:
            seen.append((done, sum(len(b.read().tile_ids) for b in writers[0].stored())))

    room.build_index(str(scene), tmp_path / "a.parquet", tiny, FINE, look, writers.append)
    assert all(done == rows for done, rows in seen)
    assert len(seen) > 100

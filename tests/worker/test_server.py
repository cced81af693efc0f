"""The worker as a process: what QGIS sees of it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers import ROOT
from make_rasters import ground, write

from rsmclip_qgis.contracts import Query, QueryPart, SearchResult
from rsmclip_qgis.worker import answers as w
from rsmclip_qgis.worker import protocol as p
from rsmclip_qgis.worker import requests as r

START = "import sys; sys.path.insert(0, sys.argv[1]); from rsmclip_qgis.worker.server import main; main()"


def said(words: str) -> Query:
    return Query((QueryPart(words=words),))


RED = said("red")


class Talk:
    """A worker and the talk with it."""

    def __init__(self, start: str = START) -> None:
        command = [sys.executable, "-I", "-u", "-X", "utf8", "-c", start, str(ROOT)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8")
        self._number = 0

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def ask(self, body: r.Body) -> int:
        self._number += 1
        self.process.stdin.write(p.write_request(r.Request(self._number, body)) + "\n")
        self.process.stdin.flush()
        return self._number

    def answers(self) -> Iterator[w.Answer]:
        for line in self.process.stdout:
            yield p.read_answer(line)

    def end_of(self, number: int) -> w.Result | w.Failure:
        return next(a for a in self.answers() if getattr(a, "number", None) == number and not isinstance(a, w.Progress))

    def value(self, body: r.Body) -> w.Value:
        end = self.end_of(self.ask(body))
        assert isinstance(end, w.Result), end
        return end.value

    def failure(self, body: r.Body) -> w.Failure:
        end = self.end_of(self.ask(body))
        assert isinstance(end, w.Failure), end
        return end


@pytest.fixture
def talk() -> Iterator[Talk]:
    talk = Talk()
    yield talk
    talk.close()


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    return write(tmp_path / "scene.tif", ground())


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a raster whose index takes long enough to be stopped."""
    return write(tmp_path / "large.tif", np.tile(ground(), (1, 4, 4)))


def build(raster: Path, model: Path, size: float = 50) -> r.Build:
    return r.Build(str(raster), model=str(model), tile_size=size, overlap=0, device="cpu")


def test_hello_is_answered_with_the_versions(talk: Talk):
    welcome = talk.value(r.Hello(p.PROTOCOL, "0.1.0"))
    assert welcome.protocol == p.PROTOCOL
    assert welcome.process == talk.process.pid


def test_another_version_of_the_protocol_is_refused_in_a_sentence(talk: Talk):
    assert "Restart QGIS" in talk.failure(r.Hello(p.PROTOCOL + 1, "9")).error().sentence


def test_a_raster_is_built_and_searched(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    built = talk.value(build(scene, tiny_folder))
    assert (built.tiles, built.device, built.tile_size) == (24, "CPU", 50)
    assert talk.value(build(scene, tiny_folder)).device == ""
    heat = tmp_path / "heat.tif"
    result = talk.value(r.Search(built.index, RED, model=str(tiny_folder), count=3, heatmap=str(heat)))
    assert isinstance(result, SearchResult)
    assert result.matches[0].bounds == (500_050, 4_999_900, 500_100, 4_999_950)
    assert heat.exists()


def test_a_place_finds_what_looks_like_it(talk: Talk, scene: Path, tiny_folder: Path):
    built = talk.value(build(scene, tiny_folder))
    place = (500_210.0, 4_999_860.0, 500_240.0, 4_999_890.0)
    result = talk.value(r.Search(built.index, Query((QueryPart(place=place),)), model=str(tiny_folder), device="cpu"))
    assert result.matches[0].bounds == (500_200, 4_999_850, 500_250, 4_999_900)


def test_a_picture_finds_what_looks_like_it(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    from PIL import Image

    Image.new("RGB", (90, 60), (40, 70, 210)).save(tmp_path / "blue.png")
    built = talk.value(build(scene, tiny_folder))
    blue = Query((QueryPart(image=str(tmp_path / "blue.png")),))
    result = talk.value(r.Search(built.index, blue, model=str(tiny_folder), device="cpu"))
    assert result.matches[0].bounds == (500_100, 4_999_800, 500_150, 4_999_850)


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are told by another interface there")
def test_the_worker_gives_way_to_the_window(talk: Talk):
    talk.ask(r.Hello(p.PROTOCOL, "0.1.0"))
    next(talk.answers())
    assert os.getpriority(os.PRIO_PROCESS, talk.process.pid) > os.getpriority(os.PRIO_PROCESS, 0)


def test_each_tile_gets_a_class(talk: Talk, scene: Path, tiny_folder: Path):
    built = talk.value(build(scene, tiny_folder))
    classified = talk.value(r.Classify(built.index, ("red", "green", "blue"), model=str(tiny_folder)))
    assert len(classified.tiles) == 24
    red = next(t for t in classified.tiles if t.bounds[:2] == (500_050, 4_999_900))
    assert red.name == "red"
    assert red.probability > 0.9


def test_searches_are_answered_while_a_raster_is_indexed(talk: Talk, scene: Path, large: Path, tiny_folder: Path):
    built = talk.value(build(scene, tiny_folder))
    long = talk.ask(build(large, tiny_folder, 1))
    next(a for a in talk.answers() if isinstance(a, w.Progress) and a.number == long and a.done)
    short = talk.ask(r.Search(built.index, RED, model=str(tiny_folder)))
    first = next(a for a in talk.answers() if isinstance(a, (w.Result, w.Failure)))
    assert (type(first), first.number) == (w.Result, short)


def test_the_tiles_of_a_build_under_way_are_searched_and_seen(
    talk: Talk, large: Path, tiny_folder: Path, tmp_path: Path
):
    number = talk.ask(build(large, tiny_folder, 1))
    next(a for a in talk.answers() if isinstance(a, w.Progress) and a.number == number and a.done > 64)
    some = talk.value(r.Search("", RED, model=str(tiny_folder), build=number))
    assert 0 < some.searched < 384 * 1000
    assert some.matches[0].score >= some.matches[-1].score
    squares = tuple(m.bounds for m in some.matches[:2])
    files = tuple(str(tmp_path / "seen" / f"{m.tile_id}.jpg") for m in some.matches[:2])
    pictures = talk.value(r.Thumbnails("", squares, files, 24, build=number))
    assert all(Path(file).stat().st_size for file in pictures.files)
    assert talk.failure(r.Search("", RED, model=str(tiny_folder), build=99)).code == "build-ended"


def test_a_plan_says_what_a_build_would_do_and_whether_its_index_is_out_of_date(
    talk: Talk, scene: Path, tiny_folder: Path
):
    plan = r.Plan(build(scene, tiny_folder))
    assert talk.value(plan) == w.Planned("missing", "", 24, 50.0, 0.0)
    index = talk.value(build(scene, tiny_folder)).index
    assert talk.value(plan) == w.Planned("ready", index, 0, 50.0, 0.0)
    write(scene, ground()[:, ::-1])
    assert talk.value(plan) == w.Planned("stale", index, 24, 50.0, 0.0)
    assert talk.failure(r.Search(index, RED, model=str(tiny_folder))).code == "stale-index"
    assert talk.value(r.Search(index, RED, model=str(tiny_folder), stale=True)).searched == 24


def test_matches_are_written_where_asked(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    import pyogrio

    index = talk.value(build(scene, tiny_folder)).index
    talk.value(r.Search(index, RED, model=str(tiny_folder), output=str(tmp_path / "red.gpkg")))
    assert len(pyogrio.read_dataframe(tmp_path / "red.gpkg")) == 24


def test_a_remembered_place_finds_the_same_on_another_raster(
    talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path
):
    index = talk.value(build(scene, tiny_folder)).index
    place = Query((QueryPart(place=(500_050, 4_999_900, 500_100, 4_999_950), label="my roof"),), "roofs")
    kept = talk.value(r.Remember(index, place, model=str(tiny_folder))).query
    assert (kept.name, kept.parts[0].label, kept.parts[0].place) == ("roofs", "my roof", None)
    other = talk.value(build(write(tmp_path / "b.tif", ground()[:, ::-1]), tiny_folder)).index
    found = talk.value(r.Search(other, kept, model=str(tiny_folder))).matches[0]
    assert found.bounds == talk.value(r.Search(other, RED, model=str(tiny_folder))).matches[0].bounds


def test_cached_indexes_are_listed_and_forgotten(talk: Talk, scene: Path, tiny_folder: Path):
    index = talk.value(build(scene, tiny_folder)).index
    (line,) = talk.value(r.ListIndexes()).indexes
    assert (line.path, line.raster, line.tiles, line.bytes) == (index, str(scene), 24, Path(index).stat().st_size)
    talk.value(r.ForgetIndexes((index, str(scene))))
    assert (talk.value(r.ListIndexes()).indexes, scene.exists()) == ((), True)


def test_where_in_the_tile_is_drawn(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    import rasterio

    index = talk.value(r.Build(str(scene), model=str(tiny_folder), tile_size=100, overlap=0, device="cpu")).index
    tile, path = (500_000.0, 4_999_900.0, 500_100.0, 5_000_000.0), tmp_path / "heat.tif"
    talk.value(r.Within(index, RED, (tile,), str(path), model=str(tiny_folder)))
    with rasterio.open(path) as heat:
        seen = heat.read(1)
        assert tuple(heat.bounds) == tile
    half = seen.shape[0] // 2
    assert seen[half:, half:].mean() > 3 * seen[:half, :half].mean()  # the red square is the lower right quarter


def test_a_cancelled_build_stops_within_a_second_and_leaves_nothing(talk: Talk, large: Path, tiny_folder: Path):
    number = talk.ask(r.Build(str(large), str(large.with_suffix(".rsmclip.parquet")), str(tiny_folder), 1, 0))
    next(a for a in talk.answers() if isinstance(a, w.Progress) and a.done)
    start = time.monotonic()
    talk.ask(r.Cancel(number))
    end = talk.end_of(number)
    assert time.monotonic() - start < 1
    assert (end.code, [f.name for f in large.parent.iterdir() if f.name != "cache"]) == ("cancelled", ["large.tif"])


def test_a_cancelled_build_of_the_cache_is_gone_on_with(talk: Talk, large: Path, tiny_folder: Path):
    number = talk.ask(build(large, tiny_folder, 2))
    next(a for a in talk.answers() if isinstance(a, w.Progress) and a.done > 1000)
    talk.ask(r.Cancel(number))
    assert talk.end_of(number).code == "cancelled"
    again = talk.ask(build(large, tiny_folder, 2))
    assert next(a for a in talk.answers() if isinstance(a, w.Progress) and a.number == again).done > 1000


def test_what_was_cancelled_while_it_waited_is_not_done(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    built = talk.value(build(scene, tiny_folder))
    talk.ask(build(scene, tiny_folder, 5))
    waiting = talk.ask(r.Build(str(scene), str(tmp_path / "a.rsmclip.parquet"), str(tiny_folder), 50, 0))
    talk.ask(r.Cancel(waiting))
    assert talk.end_of(waiting).code == "cancelled"
    assert not (tmp_path / "a.rsmclip.parquet").exists()
    assert talk.value(r.Search(built.index, RED, model=str(tiny_folder))).searched == 24


def test_the_worker_ends_when_its_input_ends_also_in_the_middle_of_a_build(talk: Talk, large: Path, tiny_folder: Path):
    talk.ask(build(large, tiny_folder, 1))
    next(a for a in talk.answers() if isinstance(a, w.Progress) and a.done)
    talk.process.stdin.close()
    assert talk.process.wait(timeout=10) == 0


def test_faults_come_as_sentences_and_the_worker_goes_on(talk: Talk, tmp_path: Path, tiny_folder: Path):
    gone = talk.failure(build(tmp_path / "gone.tif", tiny_folder)).error()
    assert gone.code == "no-raster"
    assert "There is no raster at" in gone.sentence
    assert talk.failure(r.Search("none.parquet", said(" "), model=str(tiny_folder))).code == "empty-query"
    talk.process.stdin.write("no message\n")
    talk.process.stdin.flush()
    assert "do not understand" in talk.end_of(0).error().sentence
    assert talk.value(r.Hello(p.PROTOCOL, "0.1.0")).protocol == p.PROTOCOL


def test_what_prints_does_not_disturb_the_talk():
    noisy = START.replace("; main()", "; import rsmclip_qgis.worker.server as s; old = s._welcome\n")
    noisy += "s._welcome = lambda hello: (print('noise'), old(hello))[1]\nmain()"
    talk = Talk(noisy)
    try:
        assert talk.value(r.Hello(p.PROTOCOL, "")).protocol == p.PROTOCOL
    finally:
        talk.close()


@pytest.mark.parametrize(
    "body",
    [
        r.Hello(1, "x"), r.Build("a.tif", bands=(3, 2, 1)), r.Search("a", said("campo de golf")), r.ListModels(),
        r.Search("a", Query((QueryPart(-0.5, place=(0.0, 1.0, 2.0, 3.0)),), "x")), r.Plan(r.Build("a.tif")),
        r.Thumbnails("a", ((0.0, 1.0, 2.0, 3.0),), ("b",), 96), r.Remember("a", said("x")), r.ForgetIndexes(("a",)),
        r.Classify("a", ("vatten", "skog")), r.Cancel(3),
    ],
)  # fmt: skip
def test_a_request_is_the_same_after_the_wire(body: r.Body):
    line = p.write_request(r.Request(7, body))
    assert "\n" not in line
    assert p.read_request(line) == r.Request(7, body)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "{}",
        '{"id": 1, "do": "eval", "with": {}}',
        '{"id": 1, "do": "hello", "with": {"x": 1}}',
        '{"id": 1e999, "do": "hello", "with": {}}',
        '{"id": 1, "do": "hello", "with": null}',
        '{"id": 1, "do": "hello", "with": [1]}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_request_is_refused(line: str):
    with pytest.raises(w.ProtocolError):
        p.read_request(line)

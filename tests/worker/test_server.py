"""The worker as a process: what QGIS sees of it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers import ROOT
from make_rasters import ground, write

from rsmclip_qgis.contracts import SearchResult
from rsmclip_qgis.worker import protocol as p

START = "import sys; sys.path.insert(0, sys.argv[1]); from rsmclip_qgis.worker.server import main; main()"


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

    def ask(self, body: p.Body) -> int:
        self._number += 1
        self.process.stdin.write(p.write_request(p.Request(self._number, body)) + "\n")
        self.process.stdin.flush()
        return self._number

    def answers(self) -> Iterator[p.Answer]:
        for line in self.process.stdout:
            yield p.read_answer(line)

    def end_of(self, number: int) -> p.Result | p.Failure:
        return next(a for a in self.answers() if getattr(a, "number", None) == number and not isinstance(a, p.Progress))

    def value(self, body: p.Body) -> p.Value:
        end = self.end_of(self.ask(body))
        assert isinstance(end, p.Result), end
        return end.value

    def failure(self, body: p.Body) -> p.Failure:
        end = self.end_of(self.ask(body))
        assert isinstance(end, p.Failure), end
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


def build(raster: Path, model: Path, size: float = 50) -> p.Build:
    return p.Build(str(raster), model=str(model), tile_size=size, overlap=0, device="cpu")


def test_hello_is_answered_with_the_versions(talk: Talk):
    welcome = talk.value(p.Hello(p.PROTOCOL, "0.1.0"))
    assert welcome.protocol == p.PROTOCOL
    assert welcome.process == talk.process.pid


def test_another_version_of_the_protocol_is_refused_in_a_sentence(talk: Talk):
    assert "Restart QGIS" in talk.failure(p.Hello(p.PROTOCOL + 1, "9")).error().sentence


def test_a_raster_is_built_and_searched(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    built = talk.value(build(scene, tiny_folder))
    assert (built.tiles, built.device, built.tile_size) == (24, "CPU", 50)
    assert talk.value(build(scene, tiny_folder)).device == ""
    heat = tmp_path / "heat.tif"
    result = talk.value(p.Search(built.index, "red", model=str(tiny_folder), count=3, heatmap=str(heat)))
    assert isinstance(result, SearchResult)
    assert result.matches[0].bounds == (500_050, 4_999_900, 500_100, 4_999_950)
    assert heat.exists()


def test_a_place_finds_what_looks_like_it(talk: Talk, scene: Path, tiny_folder: Path):
    built = talk.value(build(scene, tiny_folder))
    place = (500_210.0, 4_999_860.0, 500_240.0, 4_999_890.0)
    result = talk.value(p.Similar(built.index, places=(place,), model=str(tiny_folder), device="cpu"))
    assert result.matches[0].bounds == (500_200, 4_999_850, 500_250, 4_999_900)


def test_a_picture_finds_what_looks_like_it(talk: Talk, scene: Path, tiny_folder: Path, tmp_path: Path):
    from PIL import Image

    Image.new("RGB", (90, 60), (40, 70, 210)).save(tmp_path / "blue.png")
    built = talk.value(build(scene, tiny_folder))
    result = talk.value(
        p.Similar(built.index, images=(str(tmp_path / "blue.png"),), model=str(tiny_folder), device="cpu")
    )
    assert result.matches[0].bounds == (500_100, 4_999_800, 500_150, 4_999_850)


def test_each_tile_gets_a_class(talk: Talk, scene: Path, tiny_folder: Path):
    built = talk.value(build(scene, tiny_folder))
    classified = talk.value(p.Classify(built.index, ("red", "green", "blue"), model=str(tiny_folder)))
    assert len(classified.tiles) == 24
    red = next(t for t in classified.tiles if t.bounds[:2] == (500_050, 4_999_900))
    assert red.name == "red"
    assert red.probability > 0.9


def test_searches_are_answered_while_a_raster_is_indexed(talk: Talk, scene: Path, large: Path, tiny_folder: Path):
    built = talk.value(build(scene, tiny_folder))
    long = talk.ask(build(large, tiny_folder, 1))
    next(a for a in talk.answers() if isinstance(a, p.Progress) and a.number == long and a.done)
    short = talk.ask(p.Search(built.index, "red", model=str(tiny_folder)))
    first = next(a for a in talk.answers() if isinstance(a, (p.Result, p.Failure)))
    assert (type(first), first.number) == (p.Result, short)


def test_a_cancelled_build_stops_within_a_second_and_leaves_nothing(talk: Talk, large: Path, tiny_folder: Path):
    number = talk.ask(p.Build(str(large), str(large.with_suffix(".rsmclip.parquet")), str(tiny_folder), 1, 0))
    next(a for a in talk.answers() if isinstance(a, p.Progress) and a.done)
    start = time.monotonic()
    talk.ask(p.Cancel(number))
    end = talk.end_of(number)
    assert time.monotonic() - start < 1
    assert (end.code, [f.name for f in large.parent.iterdir() if f.name != "cache"]) == ("cancelled", ["large.tif"])


def test_the_worker_ends_when_its_input_ends_also_in_the_middle_of_a_build(talk: Talk, large: Path, tiny_folder: Path):
    talk.ask(build(large, tiny_folder, 1))
    next(a for a in talk.answers() if isinstance(a, p.Progress) and a.done)
    talk.process.stdin.close()
    assert talk.process.wait(timeout=10) == 0


def test_faults_come_as_sentences_and_the_worker_goes_on(talk: Talk, tmp_path: Path, tiny_folder: Path):
    gone = talk.failure(build(tmp_path / "gone.tif", tiny_folder)).error()
    assert gone.code == "no-raster"
    assert "There is no raster at" in gone.sentence
    assert talk.failure(p.Search("none.parquet", " ", model=str(tiny_folder))).code == "empty-query"
    talk.process.stdin.write("no message\n")
    talk.process.stdin.flush()
    assert "do not understand" in talk.end_of(0).error().sentence
    assert talk.value(p.Hello(p.PROTOCOL, "0.1.0")).protocol == p.PROTOCOL


def test_what_prints_does_not_disturb_the_talk():
    noisy = START.replace("; main()", "; import rsmclip_qgis.worker.server as s; old = s._welcome\n")
    noisy += "s._welcome = lambda hello: (print('noise'), old(hello))[1]\nmain()"
    talk = Talk(noisy)
    try:
        assert talk.value(p.Hello(p.PROTOCOL, "")).protocol == p.PROTOCOL
    finally:
        talk.close()


@pytest.mark.parametrize(
    "body",
    [
        p.Hello(1, "x"), p.Build("a.tif", bands=(3, 2, 1)), p.Search("a", "campo de golf", count=3), p.ListModels(),
        p.Similar("a", places=((0.0, 1.0, 2.0, 3.0),)), p.Classify("a", ("vatten", "skog")), p.Cancel(3),
    ],
)  # fmt: skip
def test_a_request_is_the_same_after_the_wire(body: p.Body):
    line = p.write_request(p.Request(7, body))
    assert "\n" not in line
    assert p.read_request(line) == p.Request(7, body)


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
    with pytest.raises(p.ProtocolError):
        p.read_request(line)

"""The window's warm worker, with a real process behind it."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis_support import ENGINE, PLUGIN, ROOT, load_plugin


@pytest.fixture
def house() -> Iterator[object]:
    load_plugin()
    yield lambda name: importlib.import_module(f"{PLUGIN}.rsmclip_qgis.{name}")


@pytest.fixture
def link(house, qgis_app) -> Iterator[object]:
    runtime = house("runtime")
    made = house("worker.link").WorkerLink(runtime.child_environment, runtime.python, "0.1.0")
    yield made
    made.close()


class Heard:
    """What came back."""

    def __init__(self) -> None:
        self.values, self.faults, self.steps = [], [], []

    def ask(self, link, body) -> int:
        return link.ask(body, self.values.append, self.faults.append, self.steps.append)

    @property
    def ended(self) -> bool:
        return bool(self.values or self.faults)


def build(house, scene: str, size: float = 50):
    return house("worker.requests").Build(scene, model="tiny", tile_size=size, overlap=0, device="cpu")


def words(house, index: str, text: str = "red", **more):
    c = house("contracts")
    query = c.Query((c.QueryPart(words=text),))
    return house("worker.requests").Search(index, query, model="tiny", **more)


def test_a_build_and_a_search_are_answered_and_the_worker_stays_warm(house, link, scene: str, qtbot):
    built, found = Heard(), Heard()
    built.ask(link, build(house, scene))
    qtbot.waitUntil(lambda: built.ended, timeout=30_000)
    process = link.process_id
    found.ask(link, words(house, built.values[0].index))
    qtbot.waitUntil(lambda: found.ended, timeout=10_000)
    assert found.values[0].matches[0].score > 0.5
    assert built.steps[-1].done == built.steps[-1].total == 24
    assert link.process_id == process


def test_a_build_is_searched_meanwhile_and_cancelled(house, link, made: Path, qtbot):
    built, found = Heard(), Heard()
    number = built.ask(link, build(house, str(made / "large.tif"), 1))
    qtbot.waitUntil(lambda: any(step.done for step in built.steps), timeout=30_000)
    found.ask(link, words(house, "", build=number))
    qtbot.waitUntil(lambda: found.ended, timeout=10_000)
    assert found.values[0].searched > 0
    link.cancel(number)
    qtbot.waitUntil(lambda: built.ended, timeout=3_000)
    assert built.faults[0].code == "cancelled"


def test_a_killed_worker_fails_each_question_in_one_sentence_and_the_next_one_works(house, link, made: Path, qtbot):
    first, second, third = Heard(), Heard(), Heard()
    first.ask(link, build(house, str(made / "large.tif"), 1))
    second.ask(link, words(house, "none.parquet"))
    qtbot.waitUntil(lambda: bool(first.steps), timeout=30_000)
    os.kill(link.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: first.ended, timeout=10_000)
    assert "stopped unexpectedly" in first.faults[0].sentence
    third.ask(link, house("worker.requests").ListModels())
    qtbot.waitUntil(lambda: third.ended, timeout=30_000)
    assert "tiny" in [model.name for model in third.values[0].models]


def test_a_python_that_is_none_fails_in_one_sentence(house, qgis_app, tmp_path: Path, qtbot):
    link = house("worker.link").WorkerLink(dict, lambda: tmp_path / "none", "0.1.0")
    heard = Heard()
    heard.ask(link, house("worker.requests").ListModels())
    qtbot.waitUntil(lambda: heard.ended, timeout=10_000)
    assert "could not be started" in heard.faults[0].sentence
    link.close()


def test_a_closed_link_leaves_no_process(house, link, made: Path, qtbot):
    heard = Heard()
    heard.ask(link, build(house, str(made / "large.tif"), 1))
    qtbot.waitUntil(lambda: bool(heard.steps), timeout=30_000)
    process = link.process_id
    link.close()
    qtbot.waitUntil(lambda: not _alive(process), timeout=5_000)
    assert not heard.ended


def test_an_orderly_end_lets_a_build_keep_what_it_has(house, link, made: Path, tmp_path: Path, qtbot):
    heard = Heard()
    heard.ask(link, build(house, str(made / "large.tif"), 2))
    qtbot.waitUntil(lambda: any(step.done for step in heard.steps), timeout=30_000)
    process = link.process_id
    link.close()
    qtbot.waitUntil(lambda: not _alive(process), timeout=5_000)
    assert list((tmp_path / "cache" / "building").glob("*/part-*"))


def test_a_silent_worker_is_taken_for_dead_and_a_busy_qgis_is_not(
    house, link, made: Path, qtbot, monkeypatch: pytest.MonkeyPatch
):
    heard, room = Heard(), house("worker.link")
    heard.ask(link, build(house, str(made / "large.tif"), 1))
    qtbot.waitUntil(lambda: bool(heard.steps), timeout=30_000)
    monkeypatch.setattr(room, "SILENCE_SECONDS", 3.0)
    monkeypatch.setattr(room, "_LOOK_MS", 200)
    link._watch.setInterval(200)
    time.sleep(3.5)  # nothing can be heard meanwhile
    link._look()
    assert link.process_id
    os.kill(link.process_id, signal.SIGSTOP)
    qtbot.waitUntil(lambda: heard.ended, timeout=15_000)
    assert "does not answer any more" in heard.faults[0].sentence


def test_an_answer_that_is_taken_badly_takes_no_other_along(house, link, qtbot):
    requests, heard = house("worker.requests"), Heard()

    def badly(_value: object) -> None:
        raise RuntimeError("a bug of the window")

    with qtbot.captureExceptions() as bugs:
        link.ask(requests.ListIndexes(), badly, heard.faults.append)
        heard.ask(link, requests.ListModels())
        qtbot.waitUntil(lambda: heard.ended, timeout=30_000)
    assert [str(bug[1]) for bug in bugs] == ["a bug of the window"]
    assert heard.values


_ORPHAN = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from qgis.PyQt.QtCore import QCoreApplication
from qgis_support import load_plugin, PLUGIN
import importlib
app = QCoreApplication([])
load_plugin()
house = lambda name: importlib.import_module(PLUGIN + ".rsmclip_qgis." + name)
link = house("worker.link").WorkerLink(house("runtime").child_environment, house("runtime").python, "x")
link.ask(house("worker.requests").ListModels(), lambda _: print(link.process_id, flush=True), print)
app.exec()
"""


def test_no_worker_outlives_a_killed_qgis():
    code = _ORPHAN.format(tests=str(ROOT / "tests" / "support"))
    environment = {**os.environ, "RSMCLIP_PYTHON": str(ENGINE)}
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment) as parent:
        worker = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 5
    while _alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _alive(worker)


def _alive(process: int) -> bool:
    """Tell whether a process runs; one that has ended and that nobody has asked after does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False

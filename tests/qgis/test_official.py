"""The official model by one click, against a hub on this machine; the engine's environment serves as the exporter's."""

from __future__ import annotations

import importlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub import Hub, serve
from qgis.core import QgsApplication
from qgis_support import ENGINE, PLUGIN, ROOT, load_plugin

_MAKE = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {tests!r}]
from clip_on_hub import BASE, OFFICIAL, SMALL_TEXT, SMALL_VISION, make_repositories
from rsmclip_qgis.training.openclip.hub import BASES
import json
made = make_repositories(Path({folder!r}), SMALL_TEXT, SMALL_VISION, 32)
print(json.dumps([{{name: str(path) for name, path in made.items()}}, {{BASE: BASES[BASE]}}]))
"""


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    folder = tmp_path_factory.mktemp("hub") / "repositories"
    code = _MAKE.format(root=str(ROOT), tests=str(ROOT / "tests" / "support"), folder=str(folder))
    made = subprocess.run([str(ENGINE), "-c", code], check=True, timeout=200, capture_output=True, text=True)
    repositories, commits = json.loads(made.stdout.splitlines()[-1])
    with serve(Hub({name: Path(path) for name, path in repositories.items()}, commits)) as running:
        yield running


class Bar:
    """A message bar that remembers."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def messageBar(self) -> Bar:
        return self

    def pushMessage(self, _title: str, text: str, *_more: object) -> None:
        self.said.append(text)


@pytest.fixture
def house(qgis_app, tmp_path, hub, monkeypatch) -> Iterator[object]:
    load_plugin()
    monkeypatch.setenv("RSMCLIP_RUNTIME", str(tmp_path / "runtime"))
    monkeypatch.setenv("RSMCLIP_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("RSMCLIP_EXPORT_PYTHON", str(ENGINE))
    monkeypatch.setenv("HF_ENDPOINT", hub.address)
    hub.pause = 0.0
    yield lambda name: importlib.import_module(f"{PLUGIN}.rsmclip_qgis.{name}")


@pytest.fixture
def official(house) -> Iterator[object]:
    runtime = house("runtime")
    link = house("worker.link").WorkerLink(runtime.child_environment, runtime.python, "0.1.0")
    made = house("gui.official").OfficialModel(Bar(), link)
    yield made
    made.remove()
    link.close()


def test_one_click_gets_the_model_and_leaves_nothing_else(official, house, tmp_path, qtbot):
    with qtbot.waitSignal(official.added, timeout=90_000) as heard:
        official.get()
    assert heard.args[0].models[0].name == "rs-m-clip"
    card = json.loads((tmp_path / "models" / "rs-m-clip" / "model.json").read_text(encoding="utf-8"))
    assert (
        card["record"]["source"]["repository"] == "joaodaniel/RS-M-CLIP"
        and len(card["record"]["source"]["revision"]) == 40
    )
    qtbot.waitUntil(lambda: not (tmp_path / "runtime" / "exporter").exists(), timeout=20_000)
    assert "rs-m-clip is there" in official._iface.said[-1]


def test_a_cancelled_try_keeps_what_was_fetched_and_the_next_goes_on_from_there(official, hub, tmp_path, qtbot):
    hub.pause, before = 0.4, len(hub.asked)

    def fetched() -> int:
        return sum(path.stat().st_size for path in (tmp_path / "runtime").rglob("*.part"))

    official.get()
    qtbot.waitUntil(lambda: fetched() >= 10 * 2**20, timeout=60_000)
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    qtbot.waitUntil(lambda: "Cancelled" in official._iface.said[-1], timeout=10_000)
    assert not (tmp_path / "models").exists()
    hub.pause = 0.0
    with qtbot.waitSignal(official.added, timeout=90_000):
        official.get()
    ranges = [given for _, path, given in hub.asked[before:] if path.endswith("open_clip_model.safetensors")]
    assert any(given.startswith("bytes=1") for given in ranges)


def test_a_hub_out_of_reach_is_one_sentence_and_a_second_try_succeeds(official, hub, tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    official.get()
    qtbot.waitUntil(lambda: "out of reach" in official._iface.said[-1], timeout=60_000)
    assert "Traceback" not in official._iface.said[-1] and not (tmp_path / "models").exists()
    monkeypatch.setenv("HF_ENDPOINT", hub.address)
    with qtbot.waitSignal(official.added, timeout=90_000):
        official.get()


def test_an_environment_that_cannot_export_is_said_in_a_sentence(official, monkeypatch, qtbot):
    monkeypatch.setenv("RSMCLIP_EXPORT_PYTHON", "/usr/bin/false")
    official.get()
    qtbot.waitUntil(lambda: "could not be turned into a package" in official._iface.said[-1], timeout=30_000)

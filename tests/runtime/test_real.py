"""The real thing: the shipped lock files, from the registry that this machine is set to, and then without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from runtime_support import ODD_NAME, never, unheard

from rsmclip_qgis import runtime
from rsmclip_qgis.runtime import RuntimeKind, SetupOptions
from rsmclip_qgis.runtime.options import MODULES

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module", params=["uv", "pip"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Set the runtime up once each way and return its folder; with uv, one that is fetched for it."""
    folder = tmp_path_factory.mktemp("real") / ODD_NAME / request.param
    patch = pytest.MonkeyPatch()
    patch.setenv("RSMCLIP_RUNTIME", str(folder))
    patch.setenv(
        "PATH", os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if not (Path(p) / "uv").exists())
    )
    state = runtime.set_up(SetupOptions(installer=request.param, cuda=False), unheard, never)
    assert state.kind is RuntimeKind.READY, state
    patch.undo()
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def here(made: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use the real runtime, with every way to the network closed."""
    monkeypatch.setenv("RSMCLIP_RUNTIME", str(made))
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    return made


@pytest.mark.usefixtures("here")
def test_it_works_without_a_network() -> None:
    state = runtime.check()
    assert state.kind is RuntimeKind.READY
    assert state.probed is not None
    assert set(state.probed.versions) == set(MODULES)
    assert state.device == "CPU"
    assert "CPUExecutionProvider" in state.probed.providers


@pytest.mark.usefixtures("here")
def test_the_engine_runs_in_it() -> None:
    program = f"import sys; sys.path.insert(0, {str(REPOSITORY)!r}); from rsmclip_qgis import cli; cli.main()"
    command = [runtime.python(), "-I", "-X", "utf8", "-c", program, "--help"]
    said = subprocess.run(command, env=runtime.child_environment(), capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    assert "search" in said.stdout


@pytest.mark.usefixtures("here")
def test_what_qgis_puts_into_the_environment_does_no_harm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("raise ImportError('the wrong one')")
    for name in ("PYTHONPATH", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    assert runtime.check().kind is RuntimeKind.READY


@pytest.mark.usefixtures("here")
def test_diagnostics_tell_of_it() -> None:
    text = runtime.diagnostics()
    assert "Runtime: ready" in text
    assert "CPUExecutionProvider" in text
    assert "onnxruntime 1." in text


def test_numpy_is_deleted_and_repaired(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RSMCLIP_RUNTIME", str(made))
    before = runtime.state()
    assert before.probed is not None
    shutil.rmtree(Path(before.probed.files["numpy"]).parent)
    assert "numpy is missing" in runtime.state().sentence
    options = SetupOptions(installer=made.name, cuda=False)
    assert runtime.repair(options, unheard, never).kind is RuntimeKind.READY
    assert runtime.check().kind is RuntimeKind.READY
    assert sorted(path.name[:4] for path in made.iterdir()) == ["curr", "env-", "setu"]


def test_it_is_removed(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RSMCLIP_RUNTIME", str(made))
    runtime.remove()
    assert not made.exists()
    made.mkdir()

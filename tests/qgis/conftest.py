"""Tests in real QGIS. The engine, its tiny model and its rasters come from the engine's environment, as for a user."""

from __future__ import annotations

import importlib.util
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis_support import ENGINE, ROOT, load_plugin

if importlib.util.find_spec("qgis") is None:
    collect_ignore_glob = ["*"]

_MAKE = """
import json, sys
from pathlib import Path
sys.path[:0] = [{root!r}, {tests!r}]
from make_rasters import ground, write
from tiny_model import make_tiny_model
import numpy as np
folder = Path({folder!r})
make_tiny_model(folder / "models" / "tiny")
write(folder / "scene.tif", ground())
write(folder / "second.tif", ground()[:, ::-1])
write(folder / "large.tif", np.tile(ground(), (1, 4, 4)))
write(folder / "plain.tif", ground(), crs=None)
"""


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with rasters and the tiny model."""
    if not ENGINE.is_file():
        pytest.skip(f"there is no engine at {ENGINE}; make test sets it up")
    folder = tmp_path_factory.mktemp("made")
    code = _MAKE.format(root=str(ROOT), tests=str(ROOT / "tests" / "support"), folder=str(folder))
    subprocess.run([str(ENGINE), "-c", code], check=True, timeout=120)
    return folder


@pytest.fixture(autouse=True)
def surroundings(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point the plugin at the engine's environment, the tiny model, and a cache of the test's own."""
    monkeypatch.setenv("RSMCLIP_PYTHON", str(ENGINE))
    monkeypatch.setenv("RSMCLIP_MODELS", str(made / "models"))
    monkeypatch.setenv("RSMCLIP_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def provider(qgis_processing) -> Iterator[None]:
    """Have the plugin's algorithms in Processing."""
    plugin = load_plugin().classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def scene(made: Path) -> str:
    return str(made / "scene.tif")

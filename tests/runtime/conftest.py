"""A runtime of its own for every test, in a folder whose name is not easy, and a registry on this machine."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent / "support"))

from runtime_registry import NAMES, Registry, serve, write_lock
from runtime_support import ODD_NAME, only_index

from rsmclip_qgis.runtime import SetupOptions
from rsmclip_qgis.runtime.options import SHIPPED, Recipe


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test its own place for the runtime."""
    monkeypatch.setenv("RSMCLIP_RUNTIME", str(tmp_path / ODD_NAME / "runtime"))
    for name in ("RSMCLIP_PYTHON", "RSMCLIP_UV"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / ODD_NAME / "runtime"


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    """Return a recipe of two tiny packages."""
    return Recipe(write_lock(tmp_path / "tiny.lock"), None, SHIPPED.tools, NAMES, 10, 10)


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Registry]:
    """Serve the tiny packages, and let pip (and so uv) ask no other server."""
    with serve(Registry()) as running:
        only_index(monkeypatch, tmp_path, f"{running.address}/simple/")
        yield running


@pytest.fixture(scope="session")
def uv_program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return uv: this machine's, or the pinned one."""
    found = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if found:
        return Path(found)
    folder = tmp_path_factory.mktemp("uv")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--target", str(folder)]
    subprocess.run([*pip, "-r", str(SHIPPED.tools)], check=True)
    return folder / "bin" / "uv"


@pytest.fixture
def options(recipe: Recipe, uv_program: Path, monkeypatch: pytest.MonkeyPatch) -> SetupOptions:
    """Return the options of a tiny set-up with uv."""
    monkeypatch.setenv("RSMCLIP_UV", str(uv_program))
    return SetupOptions(installer="uv", recipe=recipe)


@pytest.fixture(params=["uv", "pip"])
def either(request: pytest.FixtureRequest, options: SetupOptions) -> SetupOptions:
    """Return the options of a tiny set-up, once with uv and once with pip."""
    return dataclasses.replace(options, installer=request.param)

"""What the tests in QGIS use: the plugin as a package, and the engine's command line."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
ENGINE = Path(os.environ.get("RSMCLIP_PYTHON") or ROOT / ".venv" / "bin" / "python")
PLUGIN = "rsmclip_under_test"


def load_plugin() -> ModuleType:
    """Import the plugin as QGIS does: the repository's folder as a package, whatever its name."""
    spec = importlib.util.spec_from_file_location(PLUGIN, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules[PLUGIN] = module
    spec.loader.exec_module(module)
    return module


def engine_search(raster: str, words: str, *more: str) -> dict:
    """Return what the command line finds."""
    command = [str(ENGINE), "-m", "rsmclip_qgis.cli", "search", raster, words, "--json", "--model", "tiny", *more]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    return json.loads(run.stdout)

"""From the built zip, in a new profile: set up the engine from the registry, search, and with the network off again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from qgis_support import ROOT

_SET_UP = """
import sys
before, environment = list(sys.path), dict(__import__("os").environ)
sys.path.insert(0, {plugins!r})
from rsmclip.rsmclip_qgis import runtime
state = runtime.set_up(runtime.SetupOptions(), lambda fraction, what: None, lambda: False)
print(state.kind.value, state.sentence)
sys.path.remove({plugins!r})
assert sys.path == before
assert dict(__import__("os").environ) == environment
"""


@pytest.mark.slow
def test_the_zip_is_installed_set_up_and_used_also_without_a_network(scene: str, tmp_path: Path):
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout, so there is no commit to pack")
    subprocess.run(["make", "-s", "zip"], cwd=ROOT, check=True, capture_output=True, timeout=120)
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    with zipfile.ZipFile(ROOT / "dist" / "rsmclip.zip") as archive:
        archive.extractall(plugins)
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("RSMCLIP_")}
    environment |= {
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "RSMCLIP_RUNTIME": str(tmp_path / "runtime"), "RSMCLIP_CACHE": str(tmp_path / "cache"),
    }  # fmt: skip
    python = Path(sys.base_prefix) / "bin" / "python3"
    made = run([str(python), "-c", _SET_UP.format(plugins=str(plugins))], environment)
    if "cannot be reached" in made.stderr:
        pytest.skip("the registry cannot be reached, so the engine cannot be set up")
    assert made.stdout.startswith("ready"), made.stderr
    run(["qgis_process", "plugins", "enable", "rsmclip"], environment)
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    for algorithm, inputs in (
        ("searchraster", {"INPUT": scene, "QUERY": "rotes Dach", "OUTPUT": str(tmp_path / "a.gpkg")}),
        ("classify", {"INPUT": scene, "CLASSES": "roof;forest", "OUTPUT": str(tmp_path / "b.gpkg")}),
    ):
        told = run(["qgis_process", "--json", "run", f"rsmclip:{algorithm}", "-"], environment | nowhere, inputs)
        assert told.returncode == 0, told.stdout + told.stderr
        assert Path(json.loads(told.stdout)["results"]["OUTPUT"].split("|")[0]).exists()
    assert list(plugins.rglob("*.parquet")) == []


def run(command: list[str], environment: dict[str, str], inputs: dict | None = None) -> subprocess.CompletedProcess:
    said = json.dumps({"inputs": inputs}) if inputs else ""
    return subprocess.run(command, env=environment, input=said, capture_output=True, text=True, timeout=280)

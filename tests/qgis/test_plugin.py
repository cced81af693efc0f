"""The plugin as QGIS meets it: loaded, unloaded, loaded again, and without a trace."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis_support import ROOT, load_plugin

QGIS_SIDE = [
    ROOT / "__init__.py",
    ROOT / "plugin.py",
    *(ROOT / "rsmclip_qgis").glob("*.py"),
    *(p for room in ("gui", "processing", "runtime") for p in (ROOT / "rsmclip_qgis" / room).rglob("*.py")),
    *(ROOT / "rsmclip_qgis" / "worker" / name for name in ("client.py", "link.py", "protocol.py", "requests.py")),
    ROOT / "rsmclip_qgis" / "worker" / "answers.py",
]
ENGINE_SIDE = {"cli.py", "console.py", "sample.py", "through_qgis.py"}


@pytest.mark.parametrize(
    "path", [p for p in QGIS_SIDE if p.name not in ENGINE_SIDE], ids=lambda p: str(p.relative_to(ROOT))
)
def test_qgis_loads_nothing_but_the_standard_library_and_qgis(path: Path):
    allowed = {*sys.stdlib_module_names, "qgis", "processing"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert {alias.name.split(".")[0] for alias in node.names} <= allowed
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            assert node.module.split(".")[0] in allowed
        elif isinstance(node, ast.ImportFrom):
            assert not (node.module or "").startswith(("engine", "training")), (
                "the QGIS side must not import the engine"
            )


def test_it_loads_unloads_and_loads_again_without_a_trace(qgis_iface, qgis_processing):
    registry = QgsApplication.processingRegistry()
    before = {p.id() for p in registry.providers()}
    path, environment = list(sys.path), dict(os.environ)
    for _ in range(2):
        plugin = load_plugin().classFactory(qgis_iface)
        plugin.initGui()
        assert {p.id() for p in registry.providers()} - before == {"rsmclip"}
        assert len(registry.providerById("rsmclip").algorithms()) == 6
        plugin.unload()
        assert {p.id() for p in registry.providers()} == before
    assert sys.path == path
    assert dict(os.environ) == environment


def test_a_run_loads_no_module_beyond_the_standard_library_qgis_and_ours(made: Path):
    code = (
        "import sys\n"
        "from qgis.core import QgsApplication\n"
        "sys.path.append('/usr/share/qgis/python/plugins')\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "import processing\n"
        "from processing.core.Processing import Processing; Processing.initialize()\n"
        "before = set(sys.modules)\n"
        f"sys.path.insert(0, {str(ROOT / 'tests' / 'support')!r})\n"
        "from qgis_support import load_plugin\n"
        "before |= {m for m in sys.modules if m == 'qgis_support'} | set(sys.modules) - before\n"
        "plugin = load_plugin().classFactory(None); plugin.initProcessing()\n"
        f"asked = {{'INPUT': {str(made / 'scene.tif')!r}, 'QUERY': 'red', 'MODEL': 'tiny', 'OUTPUT': 'memory:'}}\n"
        "processing.run('rsmclip:searchraster', {**asked, 'TILE_SIZE': 50})\n"
        "new = {m.split('.')[0] for m in set(sys.modules) - before}\n"
        "print(sorted(new - set(sys.stdlib_module_names) - {'qgis', 'rsmclip_under_test', 'PyQt5', 'PyQt6'}))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[-1] == "[]"


def test_no_runtime_gives_the_sentence_and_not_a_traceback(provider, scene: str, tmp_path: Path, monkeypatch):
    import processing
    from qgis.core import QgsProcessingException

    monkeypatch.delenv("RSMCLIP_PYTHON")
    monkeypatch.setenv("RSMCLIP_RUNTIME", str(tmp_path / "none"))
    with pytest.raises(QgsProcessingException, match="not set up yet"):
        processing.run("rsmclip:searchraster", {"INPUT": scene, "QUERY": "red", "OUTPUT": "memory:"})

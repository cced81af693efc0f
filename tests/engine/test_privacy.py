"""Nothing of the user's leaves the computer."""

import os
import subprocess
import sys
from pathlib import Path

from helpers import ROOT


def test_onnx_runtime_gathers_no_usage_data(tmp_path: Path, tiny_folder: Path):
    code = (
        "from pathlib import Path\n"
        "from rsmclip_qgis.engine.package import open_package\n"
        "from rsmclip_qgis.engine.text_encoder import TextEncoder\n"
        f"TextEncoder(open_package(Path({str(tiny_folder)!r}))).encode(['red'])\n"
        "import os; assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'\n"
    )
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    kept = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={**kept, **home}, check=True, timeout=60)
    assert [p for p in tmp_path.rglob("*") if "onnxruntime" in p.name.lower() or "Microsoft" in p.name] == []

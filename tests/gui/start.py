"""Starts real QGIS with a window under Xvfb and a new profile, and runs the tests of this folder inside it.

python tests/gui/start.py [--locale de] [--theme "Night Mapping"] [--scale 2] [pytest's options]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PLUGIN = "rsmclip"
_SETTINGS = """[PythonPlugins]
rsmclip=true
processing=true
MetaSearch=false
db_manager=false
grassprovider=false
[core]
httpsfeedqgisorg\\disabled=true
[UI]
UITheme={theme}
[locale]
overrideFlag=true
userLocale={locale}
"""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--locale", default="en_US")
    parser.add_argument("--theme", default="default")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--seconds", type=int, default=400)
    chosen, options = parser.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="rsmclip-gui-") as folder:
        return _run(Path(folder), chosen, options or [str(HERE)])


def _run(folder: Path, chosen: argparse.Namespace, options: list[str]) -> int:
    profile = folder / "profiles" / "test"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(_SETTINGS.format(theme=chosen.theme, locale=chosen.locale))
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / PLUGIN).symlink_to(ROOT, target_is_directory=True)
    (folder / "run").mkdir(mode=0o700)
    log, rc = folder / "log.txt", folder / "rc"
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "QT_SCALE_FACTOR": chosen.scale,
        "RSMCLIP_CACHE": str(folder / "cache"),
        "RSMCLIP_GUI_OPTIONS": "\n".join(options),
        "RSMCLIP_GUI_LOG": str(log),
        "RSMCLIP_GUI_RC": str(rc),
        "RSMCLIP_GUI_SITE": next(p for p in sys.path if p.endswith("site-packages")),
        "RSMCLIP_SHOTS": os.environ.get("RSMCLIP_SHOTS") or str(ROOT / "build" / "screenshots"),
    }
    environment.pop("QT_QPA_PLATFORM", None)
    width, height = (round(side * float(chosen.scale)) for side in (1920, 1200))
    screen = f"-screen 0 {width}x{height}x24"
    command = ["xvfb-run", "-a", "-s", screen, "timeout", str(chosen.seconds), "qgis", "--nologo"]
    command += [
        "--noversioncheck",
        "--profiles-path",
        str(folder),
        "--profile",
        "test",
        "--code",
        str(HERE / "inside.py"),
    ]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT, check=False)
    print(log.read_text(encoding="utf-8") if log.exists() else ended.stdout + ended.stderr)
    return int(rc.read_text()) if rc.exists() else 1


if __name__ == "__main__":
    sys.exit(main())

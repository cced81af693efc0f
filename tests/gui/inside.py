"""Runs inside QGIS's own process: pytest over the folder's tests, and out with its exit status."""

import contextlib
import os
import site
import sys
import traceback
from pathlib import Path

with Path(os.environ["RSMCLIP_GUI_LOG"]).open("w", encoding="utf-8", buffering=1) as log:
    status = 1
    with contextlib.redirect_stdout(log), contextlib.redirect_stderr(log):
        try:
            before = list(sys.path)
            site.addsitedir(os.environ["RSMCLIP_GUI_SITE"])
            sys.path[:] = [path for path in sys.path if path not in before] + before
            import pytest

            unfit = ("pytest_qgis", "pytest-qt", "xvfb", "cacheprovider")
            options = [part for name in unfit for part in ("-p", f"no:{name}")]
            options += ["-o", "addopts=--import-mode=importlib -ra", "-o", "timeout=180", "-q", "--no-header", "-s"]
            status = int(pytest.main([*options, *os.environ["RSMCLIP_GUI_OPTIONS"].split("\n")]))
        except BaseException:  # noqa: BLE001 - whatever it is, QGIS must end and the log must tell
            traceback.print_exc()
    Path(os.environ["RSMCLIP_GUI_RC"]).write_text(str(status))
os._exit(status)

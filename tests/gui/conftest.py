"""Tests in the real window; `start.py` runs them inside QGIS. Elsewhere there is nothing to collect."""

from __future__ import annotations

import os

if "RSMCLIP_GUI_RC" not in os.environ:
    collect_ignore_glob = ["*"]
else:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from gui_support import pause, window
    from qgis.core import QgsProject, QgsSettings
    from qgis.utils import iface

    @pytest.fixture(scope="session", autouse=True)
    def large_window() -> None:
        main = iface.mainWindow()
        main.showNormal()
        main.resize(1800, 1080)
        main.activateWindow()
        pause(1)

    @pytest.fixture(autouse=True)
    def new_project(large_window: None) -> Iterator[None]:
        QgsProject.instance().clear()
        window().session.clear()
        pause(0.1)
        yield
        window().session.cancel()
        pause(0.1)
        QgsSettings().remove("rsmclip")

    @pytest.fixture(scope="session")
    def rasters(tmp_path_factory: pytest.TempPathFactory) -> Path:
        return tmp_path_factory.mktemp("rasters")

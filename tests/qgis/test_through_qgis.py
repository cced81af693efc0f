"""`make run` as it goes where QGIS is: `qgis_process` searches, QGIS draws."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from qgis_support import ENGINE, ROOT


def test_a_raster_and_words_of_ones_own_leave_a_layer_and_a_picture_drawn_by_qgis(scene: str, tmp_path: Path):
    command = [str(ENGINE), "-m", "rsmclip_qgis.sample", "--output", str(tmp_path), "--raster", scene]
    run = subprocess.run(
        [*command, "--query", "rotes Dach", "--pyqgis", sys.executable],
        cwd=ROOT,
        env={**os.environ, "RSMCLIP_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr
    assert "Searching through QGIS" in run.stdout + run.stderr
    assert "rotes Dach" in run.stdout
    layer = QgsVectorLayer(str(tmp_path / "scene_rotes_Dach.gpkg"), "matches", "ogr")
    assert layer.featureCount() > 0
    assert [field.name() for field in layer.fields()][1:4] == ["rank", "score", "query"]
    picture = QImage(str(tmp_path / "scene_rotes_Dach.png"))
    assert picture.width() == 1400
    assert len({picture.pixel(x, picture.height() // 2) for x in range(0, 1400, 20)}) > 5

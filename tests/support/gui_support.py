"""What the tests in the real window use: waiting, screenshots, and the plugin's own window."""

from __future__ import annotations

import dataclasses
import importlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

try:
    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QObject, QTimer
    from qgis.PyQt.QtWidgets import QApplication
    from qgis.utils import iface, plugins
except ImportError:  # the engine's tests collect this folder, too
    QObject = object

ROOT = Path(__file__).resolve().parents[2]
RASTERS = ROOT.parent / "shared" / "rasters"
SHOTS = Path(os.environ.get("RSMCLIP_SHOTS", str(ROOT / "build" / "screenshots")))


def wait(what: Callable[[], object], seconds: float = 30) -> float:
    """Let QGIS work until something is so; return the seconds it took."""
    start = time.monotonic()
    while not what():
        assert time.monotonic() - start < seconds, "it did not come"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)
    return time.monotonic() - start


def pause(seconds: float) -> None:
    """Let QGIS work for a while."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end, seconds + 5)


def shot(name: str) -> Path:
    """Keep a picture of the screen."""
    pause(0.4)
    SHOTS.mkdir(parents=True, exist_ok=True)
    path = SHOTS / f"{name}{os.environ.get('RSMCLIP_SHOT_SUFFIX', '')}.png"
    assert QApplication.primaryScreen().grabWindow(0).save(str(path))
    return path


def window():
    """Return the plugin's window."""
    return plugins["rsmclip"]._window


def keep(**changes: object) -> None:
    """Change the plugin's settings."""
    settings = importlib.import_module(f"{type(window()).__module__.rpartition('.')[0]}.settings")
    settings.write(dataclasses.replace(settings.read(), **changes))


def add_raster(name: str, folder: Path) -> QgsRasterLayer:
    """Add a copy of a shared raster, as QGIS writes beside it, select it, and show it."""
    source = RASTERS / name
    if not source.is_file():
        pytest.skip(f"the raster {name} of the shared folder is not here")
    layer = QgsRasterLayer(str(shutil.copy(source, folder)), source.stem)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    return layer


class Stalls(QObject):
    """Measures how long QGIS's main thread was busy without a break."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Stalls:
        self._clock.start()
        self._timer.start(5)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.restart())

"""Where in the tile: a heatmap of which part of each match in view answers the query, as a layer over the raster."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsCoordinateTransform,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...contracts import Bounds, RsmclipError
from ...translation import tr
from ...worker.answers import Drawn
from ...worker.requests import Within
from ..results.layer import group_of
from ..session import SearchSession

_SETTLE_MS = 400
_MOST_TILES = 48
_RAMP = ((0.0, "#00440154"), (0.4, "#303b528b"), (0.6, "#8021918c"), (0.8, "#b05ec962"), (1.0, "#d0fde725"))
"""Viridis from nothing to nearly opaque, #AARRGGBB."""


class WithinLayer(QObject):
    """The heatmap of the matches in view; it follows the view while it is switched on.

    Args:
        session: the search.
        canvas: the map.
        shown: gives how many matches the filters leave.
    """

    failed = pyqtSignal(object)
    """`RsmclipError`."""

    def __init__(self, session: SearchSession, canvas: QgsMapCanvas, shown: Callable[[], int]) -> None:
        super().__init__(session)
        self._session, self._canvas, self._shown = session, canvas, shown
        self._layer_id, self._number, self._asked = "", 0, 0
        self._on = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        canvas.extentsChanged.connect(self.refresh)

    def switch(self, on: bool) -> None:
        """Switch it on or off."""
        self._on = on
        if on:
            self._ask()
        else:
            self._remove()

    def refresh(self) -> None:
        """Draw anew soon, as the view or the results changed."""
        if self._on:
            self._settle.start()

    def close(self) -> None:
        """Follow the view no longer."""
        self._settle.stop()
        self._canvas.extentsChanged.disconnect(self.refresh)

    def _ask(self) -> None:
        results = self._session.results
        if not self._on or results is None or results.build or self._asked:
            return
        tiles = self._in_view()
        if not tiles:
            self._remove()
            return
        self._number += 1
        path = self._session.folder / f"within-{self._number}.tif"
        settings = self._session.settings()
        request = Within(results.index, self._session.whole_query(), tiles, str(path), settings.model, settings.device)
        self._asked = self._session.link.ask(request, self._drawn, self._fail)

    def _in_view(self) -> tuple[Bounds, ...]:
        results, raster = self._session.results, self._session.layer
        if raster is None:
            return ()
        map_settings: QgsMapSettings = self._canvas.mapSettings()
        to_raster = QgsCoordinateTransform(map_settings.destinationCrs(), raster.crs(), QgsProject.instance())
        view = to_raster.transformBoundingBox(map_settings.visibleExtent())
        matches = results.result.matches[: self._shown()]
        seen = [match.bounds for match in matches if view.intersects(QgsRectangle(*match.bounds))]
        return tuple(seen[:_MOST_TILES])

    def _drawn(self, drawn: Drawn) -> None:
        self._asked = 0
        raster = self._session.layer
        if not self._on or raster is None:
            return
        layer = QgsRasterLayer(drawn.path, tr("Where in the tile"))
        layer.setRenderer(_renderer(layer))
        if not layer.crs().isValid():
            layer.setCrs(raster.crs())
        self._remove()
        QgsProject.instance().addMapLayer(layer, False)
        group_of(raster).insertLayer(0, layer)
        self._layer_id = layer.id()

    def _fail(self, fault: RsmclipError) -> None:
        self._asked = 0
        self.failed.emit(fault)

    def _remove(self) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        self._layer_id = ""
        if layer is not None:
            path = Path(layer.source())
            QgsProject.instance().removeMapLayer(layer)
            path.unlink(missing_ok=True)


def _renderer(layer: QgsRasterLayer) -> QgsSingleBandPseudoColorRenderer:
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = [QgsColorRampShader.ColorRampItem(value, QColor(name), f"{value:.1f}") for value, name in _RAMP]
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)

"""Asking by example on the map: the tool, and two entries in the map's own menu."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ...translation import tr
from ..session import SearchSession
from .tool import ExampleTool


class ExampleActions(QObject):
    """Gives the session examples from the map.

    Args:
        iface: QGIS's interface.
        session: the search.
    """

    def __init__(self, iface, session: SearchSession) -> None:
        super().__init__(session)
        self._iface, self._session = iface, session
        self._canvas = iface.mapCanvas()
        self._tool = ExampleTool(self._canvas)
        self._before: QgsMapTool | None = None

    def add(self) -> None:
        """Listen to the map."""
        self._tool.drawn.connect(self._drawn)
        self._tool.left.connect(self._leave)
        self._canvas.contextMenuAboutToShow.connect(self._offer)

    def remove(self) -> None:
        """Listen no longer."""
        self._canvas.contextMenuAboutToShow.disconnect(self._offer)
        self._leave()
        self._tool.take_away()

    def draw(self) -> None:
        """Have the user draw an example."""
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        text = tr("Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.")
        self._iface.messageBar().pushMessage("RS-M-CLIP", text, duration=6)

    def _drawn(self, box: QgsRectangle, wanted: bool) -> None:
        self._session.add_place(box, self._canvas.mapSettings().destinationCrs(), wanted)

    def _leave(self) -> None:
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._before is not None:
                self._canvas.setMapTool(self._before)
        self._before = None

    def _offer(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        """Offer the place under the mouse as an example, where a raster is selected."""
        if not isinstance(self._iface.activeLayer(), QgsRasterLayer) and self._session.layer is None:
            return
        point = self._canvas.getCoordinateTransform().toMapCoordinates(event.pos())
        box = QgsRectangle(point, point)
        menu.addSeparator()
        menu.addAction(tr("More like this")).triggered.connect(lambda: self._drawn(box, True))
        menu.addAction(tr("Not like this")).triggered.connect(lambda: self._drawn(box, False))

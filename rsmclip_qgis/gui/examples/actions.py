"""Asking by example on the map: the tool, and two entries in the map's own menu."""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsMessageBarItem
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
        self._hint: QgsMessageBarItem | None = None

    def add(self) -> None:
        """Listen to the map."""
        self._tool.drawn.connect(self._drawn)
        self._tool.left.connect(self._leave)
        self._tool.deactivated.connect(self._take_hint_away)
        self._iface.messageBar().widgetRemoved.connect(self._forget_hint)
        self._canvas.contextMenuAboutToShow.connect(self._offer)

    def remove(self) -> None:
        """Listen no longer."""
        self._canvas.contextMenuAboutToShow.disconnect(self._offer)
        self._leave()
        self._iface.messageBar().widgetRemoved.disconnect(self._forget_hint)
        self._tool.take_away()

    def draw(self) -> None:
        """Have the user draw an example."""
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        if self._hint is None:
            self._say_how()

    def _say_how(self) -> None:
        """Say how the tool works, for as long as it is in the hand."""
        text = tr("Click on the map or draw a box: more like this. With Shift: not like this. Escape ends.")
        bar = self._iface.messageBar()
        self._hint = bar.createMessage("RS-M-CLIP", text)
        bar.pushWidget(self._hint)

    def _take_hint_away(self) -> None:
        if self._hint is not None:
            self._iface.messageBar().popWidget(self._hint)

    def _forget_hint(self, removed: QgsMessageBarItem) -> None:
        """Forget the hint when it was closed, by the user or by us."""
        if removed is self._hint:
            self._hint = None

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

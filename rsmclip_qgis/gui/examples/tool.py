"""The map tool: a click or a box on the map is an example; with Shift, of what is not wanted."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_CLICK_PIXELS = 4


class ExampleTool(QgsMapTool):
    """Draws examples."""

    drawn = pyqtSignal(object, bool)
    """A rectangle in the map's CRS, of no size for a click, and whether it is wanted."""
    left = pyqtSignal()
    """The user pressed Escape."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self._band.setStrokeColor(QColor("#35b779"))
        self._band.setFillColor(QColor(53, 183, 121, 60))
        self._band.setWidth(2)
        self._start: QgsPointXY | None = None
        self._pressed = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Begin a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start, self._pressed = event.mapPoint(), event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Draw the box so far."""
        if self._start is not None:
            self._band.setToGeometry(QgsGeometry.fromRect(QgsRectangle(self._start, event.mapPoint())))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """End the box, or take it for a click."""
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, self._start = self._start, None
        self._band.reset(Qgis.GeometryType.Polygon)
        near = (event.pos() - self._pressed).manhattanLength() <= _CLICK_PIXELS
        box = QgsRectangle(start, start) if near else QgsRectangle(start, event.mapPoint())
        wanted = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.drawn.emit(box, wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - QGIS's name
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()

    def deactivate(self) -> None:
        """Forget a box that was begun."""
        self._start = None
        self._band.reset(Qgis.GeometryType.Polygon)
        super().deactivate()

    def take_away(self) -> None:
        """Take the drawing off the map."""
        self.canvas().scene().removeItem(self._band)

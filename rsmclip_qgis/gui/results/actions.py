"""What can be done with matches on the map: zoom, flash, copy, export."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFileDialog

from ...contracts import Match
from ...translation import tr
from .layer import ResultLayers

_ROOM = 1.6
_ENDINGS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".csv": "CSV", ".shp": "ESRI Shapefile"}


class MatchActions:
    """The actions on the current layer of matches.

    Args:
        iface: QGIS's interface.
        layers: the layers of matches.
    """

    def __init__(self, iface, layers: ResultLayers) -> None:
        self._iface, self._layers = iface, layers

    def flash(self, match: Match) -> None:
        """Flash a match on the map, moving there only where it is out of sight."""
        canvas, box = self._iface.mapCanvas(), self._on_map(match)
        if not canvas.extent().contains(box.center()):
            canvas.setCenter(box.center())
            canvas.refresh()
        colour = QColor("#fde725")
        canvas.flashGeometries([QgsGeometry.fromRect(box)], canvas.mapSettings().destinationCrs(), colour)

    def zoom(self, match: Match) -> None:
        """Zoom to a match, with room around it."""
        canvas, box = self._iface.mapCanvas(), self._on_map(match)
        box.scale(_ROOM)
        canvas.setExtent(box)
        canvas.refresh()
        self.flash(match)

    def zoom_all(self) -> None:
        """Zoom to all matches that are shown."""
        layer = self._layers.current
        if layer is not None and layer.featureCount():
            canvas = self._iface.mapCanvas()
            to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
            box = to_map.transformBoundingBox(layer.extent())
            box.scale(1.1)
            canvas.setExtent(box)
            canvas.refresh()

    def copy(self, match: Match) -> None:
        """Copy a match's middle: in the map's CRS, and as longitude and latitude where that is known."""
        middle = self._on_map(match).center()
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        lines = [f"{middle.x():.3f}, {middle.y():.3f} ({crs.authid() or tr('map units')})"]
        if crs.isValid():
            world = QgsCoordinateReferenceSystem("EPSG:4326")
            place = QgsCoordinateTransform(crs, world, QgsProject.instance()).transform(middle)
            lines.append(f"{place.y():.6f}, {place.x():.6f} (WGS 84)")
        QgsApplication.clipboard().setText("\n".join(lines))
        self._tell(tr("The coordinates are in the clipboard."), Qgis.MessageLevel.Success)

    def export(self) -> None:
        """Ask for a file and write the matches that are shown into it."""
        layer = self._layers.current
        if layer is None:
            return
        kinds = ";;".join(f"{driver} (*{ending})" for ending, driver in _ENDINGS.items())
        title = tr("Save the matches as")
        dialog = QFileDialog(self._iface.mainWindow(), title, "", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("gpkg")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the matches that are shown to a file, in a format by its ending."""
        layer = self._layers.current
        driver = _ENDINGS.get(path.suffix.lower())
        if layer is None:
            return
        if driver is None:
            text = tr("Matches cannot be saved as {name}. Choose a name that ends in {known}.")
            self._tell(text.format(name=path.name, known=", ".join(_ENDINGS)), Qgis.MessageLevel.Warning)
            return
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = driver, "matches"
        context = QgsProject.instance().transformContext()
        error, why, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        if error == QgsVectorFileWriter.WriterError.NoError:
            text = tr("The matches were saved as {path}.").format(path=path)
            self._tell(text, Qgis.MessageLevel.Success)
        else:
            text = tr("The matches could not be saved as {path}: {why}").format(path=path, why=why)
            self._tell(text, Qgis.MessageLevel.Warning)

    def _on_map(self, match: Match) -> QgsRectangle:
        layer, canvas = self._layers.current, self._iface.mapCanvas()
        box = QgsRectangle(*match.bounds)
        if layer is None:
            return box
        to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        return to_map.transformBoundingBox(box)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage("RS-M-CLIP", text, level, 5)

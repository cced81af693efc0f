"""A picture of matches over their raster, drawn by QGIS as it would draw the layers. Runs by itself, without a window.

python -m rsmclip_qgis.processing.picture RASTER MATCHES.gpkg PICTURE.png TITLE [FONT]
"""

from __future__ import annotations

import sys

from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter

from ..gui.results.style import dress

_LONG_SIDE, _STRIP, _MARGIN = 1400, 64, 16
_SHOWN = 12
"""So many of the best matches are drawn: more would hide the ground."""


def draw(raster: QgsRasterLayer, matches: QgsVectorLayer, title: str) -> QImage:
    """Return the picture: the whole raster with the matches over it, under a strip with the title and the legend."""
    image = _map(raster, matches)
    whole = QImage(image.width(), image.height() + _STRIP, QImage.Format.Format_RGB32)
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawImage(QPoint(0, _STRIP), image)
    _write(painter, QRect(_MARGIN, 0, image.width() - 2 * _MARGIN, _STRIP), title, matches)
    painter.end()
    return whole


def _map(raster: QgsRasterLayer, matches: QgsVectorLayer) -> QImage:
    extent = QgsRectangle(raster.extent())
    extent.scale(1.02)
    longer = max(extent.width(), extent.height())
    size = QSize(round(_LONG_SIDE * extent.width() / longer), round(_LONG_SIDE * extent.height() / longer))
    settings = QgsMapSettings()
    settings.setLayers([matches, raster])
    settings.setDestinationCrs(raster.crs())
    settings.setExtent(extent)
    settings.setOutputSize(size.expandedTo(QSize(64, 64)))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def _write(painter: QPainter, place: QRect, title: str, matches: QgsVectorLayer) -> None:
    font = QFont(painter.font())
    font.setPixelSize(round(_STRIP * 0.42))
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    left = place.left() + painter.fontMetrics().horizontalAdvance(title) + 3 * _MARGIN
    font.setPixelSize(round(_STRIP * 0.25))
    painter.setFont(font)
    right = place.right()
    for step in reversed(matches.renderer().ranges()):
        width = painter.fontMetrics().horizontalAdvance(step.label()) + 3 * _MARGIN
        if right - width < left:
            return  # a long title leaves no room for the rest of the legend
        right -= width
        _entry(painter, QRect(right, place.top(), width, place.height()), step)


def _entry(painter: QPainter, place: QRect, step) -> None:
    symbol = step.symbol()
    colour = symbol.symbolLayer(symbol.symbolLayerCount() - 1).strokeColor()
    box = QRect(place.left(), place.center().y() - 7, 14, 14)
    painter.save()
    pen = painter.pen()
    pen.setColor(colour)
    pen.setWidth(3)
    painter.setPen(pen)
    painter.drawRect(box)
    painter.restore()
    text = place.adjusted(14 + _MARGIN // 2, 0, 0, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, step.label())


def main(raster: str, matches: str, picture: str, title: str, font: str = "") -> int:
    """Draw the picture; return 0, or 1 where something cannot be opened or written."""
    application = QgsApplication([], True)
    application.initQgis()
    try:
        if font:
            families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(font))
            application.setFont(QFont(families[0] if families else ""))
        base, layer = QgsRasterLayer(raster, "raster"), QgsVectorLayer(matches, "matches", "ogr")
        if not base.isValid() or not layer.isValid():
            return 1
        if not layer.crs().isValid():
            layer.setCrs(base.crs())
        dress(layer)
        layer.setSubsetString(f'"rank" <= {_SHOWN}')
        base.setDefaultContrastEnhancement()
        written = draw(base, layer, title).save(picture)
        del base, layer
        return 0 if written else 1
    finally:
        application.exitQgis()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

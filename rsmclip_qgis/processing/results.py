"""From the worker's matches to a layer: fields, features, name and style."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRectangle,
    QgsRendererCategory,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from .. import resources
from ..contracts import Bounds, ClassifiedTile, SearchResult

_TEXT, _INTEGER, _LONG, _DOUBLE = (
    QMetaType.Type.QString,
    QMetaType.Type.Int,
    QMetaType.Type.LongLong,
    QMetaType.Type.Double,
)


class Styled(QgsProcessingLayerPostProcessorInterface):
    """Names a layer and gives it one of the plugin's styles when Processing adds it to the project.

    QGIS keeps no reference to what it is given, so each lives in `_alive` until it has done its work.
    """

    _alive: list[Styled] = []  # noqa: RUF012 - shared on purpose

    def __init__(self, name: str, style: str) -> None:
        super().__init__()
        self._name, self._style = name, style

    @classmethod
    def attach(cls, context: QgsProcessingContext, destination: str, name: str, style: str) -> None:
        """Have the layer of a destination named and styled, if it is to be loaded."""
        if context.willLoadLayerOnCompletion(destination):
            styled = cls(name, style)
            cls._alive.append(styled)
            details = context.layerToLoadOnCompletionDetails(destination)
            details.name = name
            details.setPostProcessor(styled)

    def postProcessLayer(  # noqa: N802 - QGIS's name
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Name and style the layer."""
        layer.setName(self._name)
        layer.loadNamedStyle(str(resources.folder("styles") / f"{self._style}.qml"))
        if self._style == "classes":
            _colour_by_class(layer)
        layer.triggerRepaint()
        self._alive.remove(self)


def _colour_by_class(layer: QgsVectorLayer) -> None:
    """Give each class of a layer its own colour, from a ramp that the colour-blind can tell apart."""
    names = sorted(layer.uniqueValues(layer.fields().indexOf("class")))
    ramp = QgsStyle.defaultStyle().colorRamp("Viridis")
    categories = []
    for position, name in enumerate(names):
        symbol = layer.renderer().symbol().clone() if position == 0 else categories[0].symbol().clone()
        symbol.symbolLayer(symbol.symbolLayerCount() - 1).setStrokeColor(ramp.color(position / max(1, len(names) - 1)))
        categories.append(QgsRendererCategory(name, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))


def match_fields() -> QgsFields:
    """Return the fields of a match."""
    return _fields(
        ("rank", _INTEGER),
        ("score", _DOUBLE),
        ("query", _TEXT),
        ("raster", _TEXT),
        ("model", _TEXT),
        ("tile_id", _LONG),
    )


def class_fields() -> QgsFields:
    """Return the fields of a classified tile."""
    return _fields(("class", _TEXT), ("probability", _DOUBLE), ("raster", _TEXT), ("model", _TEXT), ("tile_id", _LONG))


def add_matches(result: SearchResult, sink: QgsFeatureSink) -> None:
    """Add the matches of a search to a sink with the fields of a match."""
    r = result
    rows = ((m.bounds, [m.rank, m.score, r.query, r.raster, r.model, m.tile_id]) for m in r.matches)
    _add(rows, sink)


def add_classes(tiles: Iterable[ClassifiedTile], raster: str, model: str, sink: QgsFeatureSink) -> None:
    """Add classified tiles to a sink with the fields of a classified tile."""
    _add(((t.bounds, [t.name, round(t.probability, 6), raster, model, t.tile_id]) for t in tiles), sink)


def crs_of(wkt: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS of an index; an invalid one where its raster has none."""
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()


def _fields(*names: tuple[str, QMetaType.Type]) -> QgsFields:
    fields = QgsFields()
    for name, kind in names:
        fields.append(QgsField(name, kind))
    return fields


def _add(rows: Iterable[tuple[Bounds, list]], sink: QgsFeatureSink) -> None:
    for bounds, values in rows:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*bounds)))
        feature.setAttributes(values)
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)

"""How a layer of matches looks and what it says of itself; the window's and Processing's layers alike."""

from __future__ import annotations

from qgis.core import QgsPalLayerSettings, QgsProperty, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from ... import resources
from ...translation import tr

_LABELLED = 50


def dress(layer: QgsVectorLayer) -> None:
    """Give a layer of matches its style, its legend in words, and names of its fields in QGIS's language."""
    layer.loadNamedStyle(str(resources.folder("styles") / "matches.qml"))
    words = (
        tr("unlikely (under 0.25)"),
        tr("less likely than not (0.25 to 0.5)"),
        tr("likely (0.5 to 0.75)"),
        tr("very likely (over 0.75)"),
    )
    renderer = layer.renderer().clone()
    for number, text in enumerate(words):
        renderer.updateRangeLabel(number, text)
    layer.setRenderer(renderer)
    _label_the_best(layer)
    names = {
        "rank": tr("Rank"),
        "score": tr("Score"),
        "query": tr("Query"),
        "raster": tr("Raster"),
        "model": tr("Model"),
        "tile_id": tr("Tile"),
    }
    for field, name in names.items():
        layer.setFieldAlias(layer.fields().indexOf(field), name)
    layer.setDisplayExpression('concat("rank", \'. \', round("score", 2))')


def _label_the_best(layer: QgsVectorLayer) -> None:
    """Write scores on the best matches only: thousands of labels would hide the ground, and drawing them takes long."""
    settings = layer.labeling().settings()
    best = QgsProperty.fromExpression(f'"rank" <= {_LABELLED}')
    settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Show, best)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))

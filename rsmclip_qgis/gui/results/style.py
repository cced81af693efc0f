"""How a layer of matches looks and what it says of itself; the window's and Processing's layers alike."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ... import resources
from ...translation import tr


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

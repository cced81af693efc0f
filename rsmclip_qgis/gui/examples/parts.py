"""Examples as parts of a query: places that are wanted or not, and matches that were judged."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRasterLayer, QgsRectangle

from ...contracts import Bounds, QueryPart
from ...layers import raster_address
from ...translation import tr

_UNWANTED = -0.25
"""Measured on UC Merced: an unwanted example at -0.5 costs more than it gives."""

_GOOD, _BAD = 0.75, -0.25
"""Rocchio's weights of liked and disliked matches beside the words (Manning et al. 2008, section 9.1.1)."""


def example(place: Bounds, layer: QgsRasterLayer, wanted: bool, number: int) -> QueryPart:
    """Return a place of a raster, in its CRS, as the example of a number.

    Raises:
        RasterError: the layer cannot be searched.
    """
    label = tr("Example {number}").format(number=number)
    return QueryPart(1.0 if wanted else _UNWANTED, place=place, raster=raster_address(layer), label=label)


def judged_parts(judged: Mapping[Bounds, bool], layer: QgsRasterLayer | None) -> tuple[QueryPart, ...]:
    """Return matches that were called right or wrong as examples."""
    raster = raster_address(layer) if layer is not None else ""
    return tuple(
        QueryPart(_GOOD if good else _BAD, place=place, raster=raster, label=tr("Good") if good else tr("Bad"))
        for place, good in judged.items()
    )


def place_on(layer: QgsRasterLayer, bounds: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Bounds:
    """Return a box in some CRS as bounds in a layer's."""
    box = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transformBoundingBox(bounds)
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

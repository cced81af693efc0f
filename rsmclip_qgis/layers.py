"""From a layer of QGIS to what the engine opens. QGIS's side."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer

from .contracts import RasterError


def raster_address(layer: QgsMapLayer | None) -> str:
    """Return what the engine opens for a raster layer.

    Raises:
        RasterError: there is none, or it is a service that the engine cannot open.
    """
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        raise RasterError("Select a raster layer to search in.", code="no-layer")
    if layer.providerType() != "gdal":
        raise RasterError(
            "The layer {name} is a service, which cannot be searched yet. Export it as a raster first.",
            code="service",
            name=layer.name(),
        )
    return layer.source().split("|")[0]

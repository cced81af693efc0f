"""From layers and shapes of QGIS to what the engine opens. QGIS's side."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

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


def write_polygons(
    polygons: list[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    path: Path,
    context: QgsCoordinateTransformContext,
) -> None:
    """Write polygons in a CRS as a GeoPackage: an area of interest, as the engine takes it."""
    layer = QgsVectorLayer("MultiPolygon", "area", "memory")
    layer.setCrs(crs)
    features = [QgsFeature() for _ in polygons]
    for feature, polygon in zip(features, polygons):
        feature.setGeometry(polygon)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)

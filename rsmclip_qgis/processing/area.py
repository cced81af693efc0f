"""The area of interest as the engine takes it: one vector file in the raster's CRS."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..translation import tr


def area_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> str:
    """Return the path of a GeoPackage with what EXTENT and AREA have in common, in a CRS; empty where neither is given.

    Raises:
        QgsProcessingException: they have nothing in common.
    """
    geometries = _polygons(algorithm, parameters, context, crs)
    if not parameters.get("EXTENT"):
        return _write(geometries, crs, context) if geometries else ""
    extent = algorithm.parameterAsExtentGeometry(parameters, "EXTENT", context, crs)
    common = [g.intersection(extent) for g in geometries] if geometries else [extent]
    common = [g for g in common if g.area() > 0]
    if not common:
        raise QgsProcessingException(tr("The extent and the area have nothing in common."))
    return _write(common, crs, context)


def _polygons(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> list[QgsGeometry]:
    source = algorithm.parameterAsSource(parameters, "AREA", context) if parameters.get("AREA") else None
    if source is None:
        return []
    request = QgsFeatureRequest().setNoAttributes()
    if crs.isValid():
        request.setDestinationCrs(crs, context.transformContext())
    return [feature.geometry() for feature in source.getFeatures(request)]


def _write(geometries: list[QgsGeometry], crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> str:
    layer = QgsVectorLayer("MultiPolygon", "area", "memory")
    layer.setCrs(crs)
    features = [QgsFeature() for _ in geometries]
    for feature, geometry in zip(features, geometries):
        feature.setGeometry(geometry)
    layer.dataProvider().addFeatures(features)
    path = QgsProcessingUtils.generateTempFilename("area.gpkg", context)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context.transformContext(), options)
    return path

"""The area of interest as the engine takes it: one vector file in the raster's CRS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
)

from ..layers import write_polygons
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
    path = QgsProcessingUtils.generateTempFilename("area.gpkg", context)
    write_polygons(geometries, crs, Path(path), context.transformContext())
    return path

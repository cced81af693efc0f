"""Before a long build: how long it will take on this computer, and the part of the raster that the map shows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)

from ..contracts import QueryError
from ..layers import write_polygons

_SMALL, _LARGE = 100.0, 25.0
"""Tiles a second of the model that comes along and of others on a slow computer; after the first build it is known."""

_RECENT = 0.5


def expected_seconds(tiles: int, model: str) -> float:
    """Return how long a build of so many tiles will take with a model; an empty name is the one that comes along."""
    return tiles / _pace(model)


def remember_pace(tiles_per_second: float, model: str) -> None:
    """Remember how fast a build was: recent ones count most."""
    if tiles_per_second > 0:
        before = _pace(model) if QgsSettings().contains(_key(model)) else tiles_per_second
        QgsSettings().setValue(_key(model), before + _RECENT * (tiles_per_second - before))


def write_view(view: QgsRectangle, crs: QgsCoordinateReferenceSystem, layer: QgsRasterLayer, path: Path) -> None:
    """Write what the map shows of a raster as a file with one polygon, in the raster's CRS.

    Raises:
        QueryError: the map shows nothing of it.
    """
    shown = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transformBoundingBox(view)
    shown = shown.intersect(layer.extent())
    if shown.isEmpty():
        raise QueryError("The map shows nothing of this raster. Move there first.", code="empty-view")
    write_polygons([QgsGeometry.fromRect(shown)], layer.crs(), path, QgsProject.instance().transformContext())


def _pace(model: str) -> float:
    usual = _LARGE if model else _SMALL
    try:
        return max(float(QgsSettings().value(_key(model), usual)), 0.1)
    except (TypeError, ValueError):
        return usual


def _key(model: str) -> str:
    return f"rsmclip/pace/{model.replace('/', '-') or 'usual'}"

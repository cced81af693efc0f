"""The result layer: one for each query on a raster, in the group of that raster. Filtering changes its subset only."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contracts import Match
from ...translation import tr
from ..situation import Results
from .style import dress

KEY = "rsmclip/query"
"""The custom property that says which raster layer and which query a layer answers."""

GROUP = "rsmclip/raster"


@dataclass(frozen=True)
class Removed:
    """A layer that was taken out: a copy of it, its place in its group, and how it was shown in the tree."""

    copy: QgsVectorLayer
    place: int
    visible: bool
    expanded: bool


class ResultLayers(QObject):
    """Keeps the layers of the searches up to date."""

    changed = pyqtSignal()
    """The user removed the current layer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        QgsProject.instance().layersRemoved.connect(self._removed)

    @property
    def current(self) -> QgsVectorLayer | None:
        """The layer of the last search; None where there is none any more."""
        return QgsProject.instance().mapLayer(self._current)

    def show(self, results: Results, shown: int, thumbnails: Path) -> None:
        """Put the matches of a search on the map: a repeated query renews its layer."""
        raster = QgsProject.instance().mapLayer(results.layer)
        if raster is None:
            return
        key = f"{results.layer} {results.begun}"
        layer = self._known(key)
        if layer is None:
            layer = self._made(results, shown, raster, key)
        else:
            _replace_source(layer, _source(results.path, shown))
        layer.setName(results.query.title)
        if layer.id() != self._current:
            self._show_alone(layer)
        self._current = layer.id()
        layer.setMapTipTemplate(_map_tip(thumbnails))

    def filter(self, shown: int) -> None:
        """Show the first `shown` matches of the current layer."""
        layer = self.current
        if layer is not None:
            layer.setSubsetString(_subset(shown))

    def select(self, matches: list[Match]) -> None:
        """Select matches in the current layer."""
        layer = self.current
        if layer is not None:
            ranks = ", ".join(str(match.rank) for match in matches) or "0"
            layer.selectByExpression(f'"rank" IN ({ranks})')

    def remove(self) -> Removed | None:
        """Take the current layer out of the project, and return what is needed to put it back."""
        layer = self.current
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is None:
            return None
        place = node.parent().children().index(node)
        removed = Removed(layer.clone(), place, node.itemVisibilityChecked(), node.isExpanded())
        QgsProject.instance().removeMapLayer(layer)
        return removed

    def put_back(self, removed: Removed, raster: str) -> None:
        """Put a removed layer back where it was, unless its raster is gone or its query was asked again meanwhile."""
        below, copy = QgsProject.instance().mapLayer(raster), removed.copy
        if below is None or self._known(copy.customProperty(KEY)) is not None:
            return
        QgsProject.instance().addMapLayer(copy, False)
        group = group_of(below)
        node = group.insertLayer(min(removed.place, len(group.children())), copy)
        node.setItemVisibilityChecked(removed.visible)
        node.setExpanded(removed.expanded)

    def close(self) -> None:
        """Follow the project no longer."""
        QgsProject.instance().layersRemoved.disconnect(self._removed)

    def _known(self, key: str) -> QgsVectorLayer | None:
        layers = QgsProject.instance().mapLayers().values()
        return next((layer for layer in layers if layer.customProperty(KEY) == key), None)

    def _made(self, results: Results, shown: int, raster: QgsRasterLayer, key: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(_source(results.path, shown), results.query.title, "ogr")
        layer.setCustomProperty(KEY, key)
        dress(layer)
        layer.setMetadata(_metadata(results))
        if not layer.crs().isValid():
            layer.setCrs(raster.crs())
        QgsProject.instance().addMapLayer(layer, False)
        group_of(raster).insertLayer(0, layer)
        return layer

    def _show_alone(self, layer: QgsVectorLayer) -> None:
        """Show the matches of a query and hide those of the others on the raster, which would look like its own."""
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        for other in node.parent().findLayers() if node is not None else ():
            if other.layer() is not None and other.layer().customProperty(KEY):
                current = other.layerId() == layer.id()
                other.setItemVisibilityChecked(current)
                other.setExpanded(current)

    def _removed(self, layers: list[str]) -> None:
        if self._current in layers:
            self._current = ""
            self.changed.emit()


def group_of(raster: QgsMapLayer) -> QgsLayerTreeGroup:
    """Return the group of a raster's results in the project, right above the raster; made where it is missing."""
    root = QgsProject.instance().layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(GROUP) == raster.id():
            return group
    node = root.findLayer(raster.id())
    parent = node.parent() if node is not None else root
    place = parent.children().index(node) if node is not None else 0
    group = parent.insertGroup(place, tr("Found in {raster}").format(raster=raster.name()))
    group.setCustomProperty(GROUP, raster.id())
    return group


def _subset(shown: int) -> str:
    return f'"rank" <= {shown}'


def _source(path: str, shown: int) -> str:
    """Return the address of a GeoPackage's matches with their filter, so that they are opened once and not twice."""
    return f"{path}|subset={_subset(shown)}"


def _replace_source(layer: QgsVectorLayer, source: str) -> None:
    """Have a layer read other matches; its style stays, and the file that it read goes."""
    old = _file(layer.source())
    layer.setDataSource(source, layer.name(), "ogr", QgsDataProvider.ProviderOptions())
    if old != _file(source) and old.name.startswith("matches-"):
        with contextlib.suppress(OSError):  # another program may look at it; it goes with the window's folder
            old.unlink()


def _file(source: str) -> Path:
    return Path(source.split("|")[0])


def _metadata(results: Results) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setTitle(results.query.title)
    text = tr("Matches of the query {query} in {raster}, found by {model}.")
    result = results.result
    metadata.setAbstract(text.format(query=results.query.title, raster=result.raster, model=result.model))
    metadata.setKeywords({"query": [results.query.title], "raster": [result.raster], "model": [result.model]})
    return metadata


def _map_tip(thumbnails: Path) -> str:
    folder = thumbnails.as_uri()
    said = tr("Score")
    return (
        f'<img src="{folder}/[% "tile_id" %].jpg" width="192" height="192"><br>'
        f'<b>[% "query" %]</b><br>{said}: [% round("score", 2) %]'
    )

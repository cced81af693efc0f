"""Thumbnails of matches, made by the worker when they come into view, the latest asked for first."""

from __future__ import annotations

import functools
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...contracts import Match, RsmclipError
from ...worker.answers import Pictures
from ...worker.link import WorkerLink
from ...worker.requests import Thumbnails as Request
from ..situation import Results

SIZE = 192
"""Pixels along a side of a file; twice what is drawn, for screens of 200 %."""

_KEPT = 2000
_BATCH = 12
_GATHER_MS = 20
_PREPARED = 200


class Thumbnails(QObject):
    """The pictures of one search's matches.

    Args:
        link: the worker.
        folder: where the files go.
    """

    arrived = pyqtSignal()

    def __init__(self, link: WorkerLink, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link, self._folder = link, folder
        self._results: Results | None = None
        self._key = ""
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[int, Match] = OrderedDict()
        self._missing: set[int] = set()
        self._asked = 0
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._ask)

    def show(self, results: Results | None) -> None:
        """Make pictures for these results from now on; what is known of the same raster's tiles is kept."""
        key = f"{results.layer}-{results.build or results.index}" if results else ""
        if key != self._key:
            self._key = key
            self._pixmaps.clear()
            self._missing.clear()
        self._results = results
        self._wanted.clear()

    def folder(self) -> Path:
        """Return the folder with the pictures of the results shown, named by tile number."""
        return self._folder / f"tiles-{abs(hash(self._key)):x}"

    def get(self, match: Match) -> QPixmap | None:
        """Return the picture of a match; where there is none yet, ask for it and return None."""
        known = self._pixmaps.get(match.tile_id)
        if known is not None:
            self._pixmaps.move_to_end(match.tile_id)
            return known
        if match.tile_id not in self._missing:
            self._wanted[match.tile_id] = match
            self._wanted.move_to_end(match.tile_id)
            if not self._gather.isActive():
                self._gather.start()
        return None

    def prepare(self, matches: Sequence[Match]) -> None:
        """Have the pictures of the best matches made when nothing else waits: map tips show them, too."""
        for match in reversed(matches[:_PREPARED]):
            if match.tile_id not in self._pixmaps and match.tile_id not in self._missing:
                self._wanted.setdefault(match.tile_id, match)
                self._wanted.move_to_end(match.tile_id, last=False)
        if self._wanted and not self._gather.isActive():
            self._gather.start()

    def _ask(self) -> None:
        if self._asked or self._results is None or not self._wanted:
            return
        batch = [self._wanted.popitem()[1] for _ in range(min(_BATCH, len(self._wanted)))]
        folder, results = self.folder(), self._results
        files = tuple(str(folder / f"{match.tile_id}.jpg") for match in batch)
        bounds = tuple(match.bounds for match in batch)
        request = Request(results.index, bounds, files, SIZE, results.build)
        tiles = tuple(match.tile_id for match in batch)
        self._asked = self._link.ask(
            request, functools.partial(self._came, self._key, tiles), functools.partial(self._failed, tiles)
        )

    def _came(self, key: str, tiles: tuple[int, ...], pictures: Pictures) -> None:
        self._asked = 0
        if key == self._key:
            for tile, file in zip(tiles, pictures.files):
                self._keep(tile, QPixmap(file) if file else QPixmap())
            self.arrived.emit()
        self._ask()

    def _keep(self, tile: int, pixmap: QPixmap) -> None:
        if pixmap.isNull():
            self._missing.add(tile)
            return
        self._pixmaps[tile] = pixmap
        while len(self._pixmaps) > _KEPT:
            self._pixmaps.popitem(last=False)

    def _failed(self, tiles: tuple[int, ...], fault: RsmclipError) -> None:
        """Leave these without pictures; of a build that has just ended they are asked for again with its index."""
        self._asked = 0
        if fault.code != "build-ended":
            self._missing.update(tiles)
        self._ask()

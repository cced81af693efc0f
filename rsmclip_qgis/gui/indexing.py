"""The index of the raster layer that is searched: looked for, asked about where it will take long, and built."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRasterLayer, QgsRectangle

from ..contracts import RsmclipError
from ..layers import raster_address
from ..translation import sentence, tr, trn
from ..worker.answers import Built, Planned, Progress
from ..worker.requests import Build, Plan
from .building import expected_seconds, remember_pace, write_view
from .settings import Settings
from .situation import Situation, State

Asked = Callable[..., int]
"""Sends a request, with what is to be done with its answer and its progress; returns its number."""


class Indexing:
    """The index of one layer at a time.

    Args:
        settings: gives what the user has set.
        view: gives what the map shows, and its CRS.
        ask: asks the worker.
        say: tells the window where things are.
        ready: is called when there is an index.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        view: Callable[[], tuple[QgsRectangle, QgsCoordinateReferenceSystem]],
        ask: Asked,
        say: Callable[[Situation], None],
        ready: Callable[[], None],
    ) -> None:
        self._settings, self._view, self._ask, self._say, self._ready = settings, view, ask, say, ready
        self.path, self.area = "", ""
        self.build = self.planning = 0
        self._layer: QgsRasterLayer | None = None
        self._old, self._waiting = "", Situation(State.READY)
        self._started, self._resumed, self._rate = 0.0, -1, 0.0

    @property
    def stale(self) -> bool:
        """Whether the index is older than the raster, and the user wants it nonetheless."""
        return bool(self.path) and self.path == self._old

    def turn_to(self, layer: QgsMapLayer | None) -> None:
        """Begin with another layer, of which nothing is known yet; None for no layer."""
        self._layer, self.path, self.area = layer, "", ""
        self.build = self.planning = 0

    def forget(self) -> None:
        """Look for the index anew at the next search, as after a change of the settings."""
        self.path = ""

    def find(self) -> None:
        """Look for the index of the layer; where there is none, build it."""
        self._say(Situation(State.SEARCHING, tr("Looking for the index ...")))
        self.planning = self._ask(Plan(self._request()), self._planned)

    def build_all(self) -> None:
        """Build the index of the whole raster, however long it takes."""
        self.area = ""
        self._start(self._request())

    def build_view(self, path: Path) -> None:
        """Build an index of what the map shows of the raster, which is written as a polygon to a file."""
        try:
            write_view(*self._view(), self._layer, path)
        except RsmclipError as fault:
            self._say(replace(self._waiting, sentence=sentence(fault)))
            return
        self.area = str(path)
        self._start(self._request())

    def build_again(self) -> None:
        """Build the index anew, where the raster changed."""
        self._start(replace(self._request(), index=self._old) if self._old else self._request())

    def take_old(self) -> None:
        """Be content with the index although the raster changed."""
        self.path = self._old
        self._ready()

    def failed(self, body: object) -> None:
        """Know that a request came to nothing."""
        if isinstance(body, Plan):
            self.planning = 0
        if isinstance(body, Build):
            self.build = 0

    def _request(self) -> Build:
        s = self._settings()
        size, raster = s.tile_size or None, raster_address(self._layer)
        return Build(raster, model=s.model, tile_size=size, overlap=s.overlap, area=self.area, device=s.device)

    def _planned(self, planned: Planned) -> None:
        self.planning = 0
        if planned.state == "ready":
            self.path = planned.index
            self._ready()
        elif planned.state == "stale":
            self._old = planned.index
            self._say(Situation(State.STALE, tr("The raster changed since it was indexed."), total=planned.tiles))
        else:
            self._consider(planned.tiles)

    def _consider(self, tiles: int) -> None:
        """Build, or ask first where that will take long."""
        settings = self._settings()
        seconds, limit = expected_seconds(tiles, settings.model), 60 * settings.ask_minutes
        if not limit or seconds <= limit:
            self._start(self._request())
            return
        said = trn("Indexing this raster will take about %n minutes", max(1, round(seconds / 60)))
        tiles_said = trn("%n tiles", tiles)
        self._waiting = Situation(State.LONG_BUILD, f"{said} ({tiles_said}).", total=tiles)
        self._say(self._waiting)

    def _start(self, request: Build) -> None:
        self._started, self._resumed, self._rate = time.monotonic(), -1, 0.0
        self._say(Situation(State.BUILDING, tr("Reading the raster ...")))
        self.build = self._ask(request, self._built, self._built_so_far)

    def _built_so_far(self, progress: Progress) -> None:
        if self._resumed < 0:
            self._resumed = progress.done  # what an earlier build, which was stopped, had finished
        seconds = time.monotonic() - self._started
        self._rate = (progress.done - self._resumed) / seconds if seconds > 1 else 0.0
        text = tr("Indexing tiles: {done} of {total}").format(done=progress.done, total=progress.total)
        self._say(Situation(State.BUILDING, text, done=progress.done, total=progress.total, rate=self._rate))

    def _built(self, built: Built) -> None:
        remember_pace(self._rate, self._settings().model)
        self.build, self.path, self._old = 0, built.index, ""
        self._ready()

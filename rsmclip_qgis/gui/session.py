"""The search of one window: which raster, which query, which index, and what was found. Knows no widget."""

from __future__ import annotations

import functools
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..contracts import Bounds, Cancelled, Query, QueryPart, RsmclipError, SearchResult
from ..layers import raster_address
from ..translation import sentence, tr
from ..worker.link import WorkerLink
from ..worker.requests import Search, Warm
from .examples.parts import example, judged_parts, place_on
from .indexing import Indexing
from .settings import Settings
from .situation import FETCHED, FETCHED_LIVE, Results, Situation, State

_LOOK_MS = 1000


class SearchSession(QObject):
    """The search of one window.

    Args:
        link: the worker.
        settings: gives what the user has set.
        active_layer: gives the layer that the user has selected.
        view: gives what the map shows, and its CRS.
        parent: Qt's owner.
    """

    situation_changed = pyqtSignal(object)
    """`Situation`."""
    results_changed = pyqtSignal(object)
    """`Results`, or None."""
    query_changed = pyqtSignal(object)
    """`Query`."""

    def __init__(
        self,
        link: WorkerLink,
        settings: Callable[[], Settings],
        active_layer: Callable[[], QgsMapLayer | None],
        view: Callable[[], tuple[QgsRectangle, QgsCoordinateReferenceSystem]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.link, self.settings, self._active_layer, self._view = link, settings, active_layer, view
        self.query, self.judged, self._begun = Query(()), {}, ""
        self.results: Results | None = None
        self.situation = Situation(State.READY)
        self.index = Indexing(lambda: self.settings(), self._view, self._ask, self._say, self._indexed)
        self._layer_id = ""
        self._searching = self._serial = self._cleared = 0
        self._files = tempfile.TemporaryDirectory(prefix="rsmclip-")
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._search_what_is_built)
        QgsProject.instance().layerWillBeRemoved.connect(self._layer_goes)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The raster layer of the last search; None where there is none any more."""
        return QgsProject.instance().mapLayer(self._layer_id)

    @property
    def folder(self) -> Path:
        """A folder for files of this window; it goes with it."""
        return Path(self._files.name)

    def warm(self) -> None:
        """Start the worker, so that the first search does not wait for it."""
        self.link.ask(Warm(self.settings().model), lambda _: None, lambda _: None)

    def search_words(self, words: str, layer: QgsMapLayer | None = None) -> None:
        """Begin a new query of words, on the layer given or selected."""
        self.judged, self._begun = {}, words
        language = self.settings().language
        self.set_query(Query((QueryPart(words=words, language=language),) if words.strip() else ()), layer)

    def set_query(self, query: Query, layer: QgsMapLayer | None = None) -> None:
        """Search for a query, on the layer given, that of the last search while it is selected, or the selected one."""
        self.query = query
        self.query_changed.emit(query)
        try:
            self._go(layer or self._active_layer())
        except RsmclipError as fault:
            self._refuse(fault)

    def search_saved(self, query: Query) -> None:
        """Begin a new query that was saved, on the selected layer."""
        self.judged, self._begun = {}, query.title
        self.set_query(query)

    def add_place(self, bounds: QgsRectangle, crs: QgsCoordinateReferenceSystem, wanted: bool) -> None:
        """Add an example to the query: a box, or a point where it has no size, in some CRS, on the selected layer."""
        layer = self._active_layer()
        if not isinstance(layer, QgsRasterLayer):
            layer = self.layer
        if layer is None:
            self.set_query(self.query)
            return
        self._add(place_on(layer, bounds, crs), layer, wanted)

    def add_match(self, bounds: Bounds, wanted: bool) -> None:
        """Add a match of the last search to the query as an example."""
        if self.layer is not None:
            self._add(bounds, self.layer, wanted)

    def judge(self, bounds: Bounds, good: bool | None) -> None:
        """Remember that a match is right or wrong, or take that back, and rank anew."""
        self.judged.pop(bounds, None)
        if good is not None:
            self.judged[bounds] = good
        self.set_query(self.query, self.layer)

    def whole_query(self) -> Query:
        """Return the query with the judged matches as examples."""
        judged = judged_parts(self.judged, self.layer)
        return replace(self.query, parts=self.query.parts + judged, name=self.query.title)

    def cancel(self) -> None:
        """Stop what is under way."""
        for number in (self.index.build, self._searching):
            self.link.cancel(number)

    def build_view(self) -> None:
        """Build an index of what the map shows of the raster."""
        self._serial += 1
        self.index.build_view(self.folder / f"view-{self._serial}.gpkg")

    def restore(self, results: Results, judged: dict[Bounds, bool]) -> None:
        """Bring back a query and what was found, where its raster is still there."""
        if QgsProject.instance().mapLayer(results.layer) is None:
            return
        if results.layer != self._layer_id:
            self._leave(results.layer)
        self.query, self.judged, self._begun, self.results = results.query, judged, results.begun, results
        self.query_changed.emit(self.query)
        self.results_changed.emit(results)
        self._say(Situation(State.MATCHES))

    def clear(self) -> None:
        """Forget the query and what was found; what is being searched for is not told any more."""
        self._serial += 1
        self._cleared = self._serial
        self.judged, self._begun = {}, ""
        self.query, self.results = Query(()), None
        self.query_changed.emit(self.query)
        self.results_changed.emit(None)
        self._say(Situation(State.READY))

    def close(self) -> None:
        """End everything; nothing is told any more."""
        self._serial += 1
        self._look.stop()
        QgsProject.instance().layerWillBeRemoved.disconnect(self._layer_goes)
        self.link.close()
        self._files.cleanup()

    def _add(self, place: Bounds, layer: QgsRasterLayer, wanted: bool) -> None:
        number = 1 + sum(1 for old in self.query.parts if old.place is not None)
        try:
            part = example(place, layer, wanted, number)
        except RsmclipError as fault:
            self._refuse(fault)
            return
        self.set_query(Query((*self.query.parts, part)), layer)

    def _refuse(self, fault: RsmclipError) -> None:
        """Say why a layer cannot be searched."""
        state = State.NO_RASTER if fault.code == "no-layer" else State.NOT_SEARCHABLE
        self._say(Situation(state, sentence(fault)))

    def _go(self, layer: QgsMapLayer | None) -> None:
        raster_address(layer)
        if layer.id() != self._layer_id:
            self._leave(layer.id())
        if not self.query.parts and not self.judged:
            self.clear()
        elif self.index.build:
            self._search_what_is_built()
        elif self.index.planning:
            return  # what comes of it searches for the query as it is then
        elif self.index.path:
            self._search()
        else:
            self.index.find()

    def _leave(self, layer: str) -> None:
        """Stop what is under way on a layer and turn to another."""
        self.cancel()
        self._layer_id = layer
        self.index.turn_to(self.layer)
        self._look.stop()

    def _indexed(self) -> None:
        """Search the index, now that there is one."""
        if self.query.parts or self.judged:
            self._search()
        else:
            self._say(Situation(State.READY))

    def _search_what_is_built(self) -> None:
        if self.index.build and not self._searching and self.query.parts:
            self._send_search(Search("", self.whole_query(), build=self.index.build))

    def _search(self) -> None:
        self._say(Situation(State.SEARCHING, tr("Searching ...")))
        self._send_search(Search(self.index.path, self.whole_query(), stale=self.index.stale))

    def _send_search(self, search: Search) -> None:
        s = self.settings()
        self._serial += 1
        path = str(self.folder / f"matches-{self._serial}.gpkg")
        count = FETCHED_LIVE if search.build else FETCHED
        asked = replace(search, count=count, model=s.model, device=s.device, output=path)
        found = functools.partial(self._found, self._serial, asked, self.query, time.monotonic())
        self._searching = self._ask(asked, found)

    def _found(self, serial: int, asked: Search, query: Query, started: float, result: SearchResult) -> None:
        self._searching = 0
        if serial <= self._cleared:
            return
        if asked.build and not result.searched:
            return  # nothing has been built yet
        seconds = time.monotonic() - started
        self.results = Results(
            query, self._begun or query.title, self._layer_id, asked.index, asked.build, result, asked.output, seconds
        )
        self.results_changed.emit(self.results)
        if not asked.build:
            said = tr("Only the part of the raster that the map showed is indexed.") if self.index.area else ""
            self._say(Situation(State.MATCHES, said))

    def _ask(self, body: object, done: Callable, progress: Callable = lambda _: None) -> int:
        """Ask the worker; the answer is not told where the search has gone on to another layer meanwhile."""
        layer = self._layer_id

        def current(tell: Callable) -> Callable:
            return lambda said: tell(said) if layer == self._layer_id else None

        return self.link.ask(body, current(done), current(functools.partial(self._failed, body)), current(progress))

    def _failed(self, body: object, fault: RsmclipError) -> None:
        if isinstance(body, Search):
            self._searching = 0
            if body.build:
                return  # the whole search comes with the end of the build
        self.index.failed(body)
        if fault.code in ("stale-index", "no-index"):
            self.index.forget()
            self.index.find()
        elif isinstance(fault, Cancelled):
            self._say(Situation(State.READY, tr("Cancelled.")))
        else:
            missing = fault.code in ("no-runtime", "broken-runtime")
            self._say(Situation(State.NO_RUNTIME if missing else State.ERROR, sentence(fault), fault.details))

    def _layer_goes(self, layer: str) -> None:
        if layer == self._layer_id:
            self._leave("")
            self.clear()

    def _say(self, situation: Situation) -> None:
        if situation.state is not State.BUILDING:
            self._look.stop()
        elif not self._look.isActive():
            self._look.start()
        self.situation = situation
        self.situation_changed.emit(situation)

"""All that the plugin has in QGIS's window, made, joined, and taken away again."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMessageLog,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, Qt

from .. import __version__, runtime
from ..contracts import RsmclipError
from ..runtime import RuntimeKind, from_qgis
from ..translation import sentence
from ..worker.link import WorkerLink
from . import settings as kept
from .examples.actions import ExampleActions
from .examples.saved import SavedQueries
from .examples.within import WithinLayer
from .locator import SearchLocator
from .official import OfficialModel
from .options import PAGE, OptionsFactory
from .results.actions import MatchActions
from .results.dock import ResultsDock
from .results.filters import Filter
from .results.layer import Removed, ResultLayers
from .results.thumbnails import Thumbnails
from .results.undo import Removal
from .session import SearchSession
from .setup import LOG, SetupOffer
from .situation import Results, Situation, State
from .toolbar import SearchToolbar


class SearchWindow(QObject):
    """Everything in the window.

    Args:
        iface: QGIS's interface.
    """

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        network = from_qgis.network()
        self._link = WorkerLink(
            lambda: {**runtime.child_environment(network), **kept.read().variables()},
            runtime.python,
            __version__,
            self,
        )
        self.session = SearchSession(self._link, kept.read, iface.activeLayer, self._view, self)
        self.toolbar = SearchToolbar(iface.mainWindow())
        self._thumbnails = Thumbnails(self._link, self.session.folder, self)
        usual = kept.read()
        chosen = Filter(usual.least_score, usual.count)
        self.dock = ResultsDock(self._thumbnails, chosen, iface.mainWindow())
        self._layers = ResultLayers(self)
        self._actions = MatchActions(iface, self._layers)
        self._removal = Removal(iface, self)
        self._within = WithinLayer(self.session, iface.mapCanvas(), self._shown)
        self._examples = ExampleActions(iface, self.session)
        self._saved = SavedQueries(iface, self.session)
        self._locator = SearchLocator(self.session.search_words)
        self.setup = SetupOffer(iface)
        self.official = OfficialModel(iface, self._link)
        self._options = OptionsFactory(self._link, self.setup, self.official, self._settings_changed)

    def add(self) -> None:
        """Add everything."""
        self.setup.add()
        self.toolbar.add_menu(self._saved.menu)
        self._iface.addToolBar(self.toolbar)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self._iface.registerLocatorFilter(self._locator)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._join()
        self._examples.add()
        if runtime.state().kind is RuntimeKind.READY:
            self.session.warm()

    def remove(self) -> None:
        """Take everything away; what is under way is stopped."""
        self._examples.remove()
        self._within.close()
        self._layers.close()
        self._removal.close()
        self.session.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.deregisterLocatorFilter(self._locator)
        self.toolbar.close_shortcut()
        for widget, take in ((self.dock, self._iface.removeDockWidget), (self.toolbar, self._drop_toolbar)):
            take(widget)
            widget.setParent(None)
            widget.deleteLater()
        self.official.remove()
        self.setup.remove()
        self.deleteLater()

    def _drop_toolbar(self, toolbar: SearchToolbar) -> None:
        self._iface.mainWindow().removeToolBar(toolbar)

    def _join(self) -> None:
        session, dock, toolbar = self.session, self.dock, self.toolbar
        toolbar.searched.connect(session.search_words)
        toolbar.cancelled.connect(session.cancel)
        toolbar.settings_wanted.connect(self._show_settings)
        toolbar.dock_wanted.connect(lambda: dock.setUserVisible(True))
        session.situation_changed.connect(self._tell)
        session.results_changed.connect(self._show)
        session.query_changed.connect(self._query_changed)
        dock.filter_changed.connect(self._filter)
        dock.wanted.connect(self._do)
        dock.match_wanted.connect(self._do_with_match)
        dock.within_toggled.connect(self._within.switch)
        dock.chips.changed.connect(session.set_query)
        dock.chips.judgements_dropped.connect(self._drop_judgements)
        dock.chips.example_wanted.connect(self._examples.draw)
        self._within.failed.connect(self._fail)
        self._saved.failed.connect(self._fail)
        self._layers.changed.connect(session.clear)
        self.setup.ready.connect(self._engine_ready)

    def _view(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
        canvas = self._iface.mapCanvas()
        return canvas.extent(), canvas.mapSettings().destinationCrs()

    def _remove_layer(self) -> None:
        """Remove the layer of matches, and offer to bring it back."""
        results, judged = self.session.results, self.session.judged
        removed = self._layers.remove()
        if removed is not None and results is not None:
            self._removal.offer(removed.copy.name(), lambda: self._restore(removed, results, judged))

    def _restore(self, removed: Removed, results: Results, judged: dict) -> None:
        self._layers.put_back(removed, results.layer)
        self.session.restore(results, judged)

    def _shown(self) -> int:
        chosen = self.dock.filters.filter()
        results = self.session.results
        return results.shown(chosen.least_score, chosen.count) if results is not None else 0

    def _tell(self, situation: Situation) -> None:
        self.toolbar.show_situation(situation)
        self.dock.show_situation(situation)
        if situation.state is not State.READY:
            self.dock.setUserVisible(True)
        if situation.details:
            QgsMessageLog.logMessage(f"{situation.sentence}\n{situation.details}", LOG, Qgis.MessageLevel.Warning)

    def _query_changed(self, query: object) -> None:
        self.dock.chips.show_query(query, len(self.session.judged))
        self.dock.gallery.matches.judged = self.session.judged

    def _show(self, results: Results | None) -> None:
        self._thumbnails.show(results)
        shown = self.dock.show_results(results)
        if results is not None:
            self._layers.show(results, shown, self._thumbnails.folder())
            self._within.refresh()
            if not results.build:
                self._thumbnails.prepare(results.result.matches[:shown])

    def _filter(self, _chosen: Filter) -> None:
        self._layers.filter(self._shown())
        self._within.refresh()

    def _drop_judgements(self) -> None:
        self.session.judged = {}
        self.session.set_query(self.session.query, self.session.layer)

    def _do(self, name: str) -> None:
        """Do what a button of the dock asks."""
        situation = self.session.situation
        ways = {
            "zoom_all": self._actions.zoom_all,
            "export": self._actions.export,
            "save": self._saved.save,
            "remove": self._remove_layer,
            "details": self._iface.openMessageLog,
            "copy": lambda: QgsApplication.clipboard().setText(f"{situation.sentence}\n{situation.details}"),
            "set_up": self.setup.set_up,
            "build_all": self.session.index.build_all,
            "build_view": self.session.build_view,
            "build_again": self.session.index.build_again,
            "search_old": self.session.index.take_old,
            "cancel": self.session.cancel,
        }
        ways[name]()

    def _do_with_match(self, name: str, match: object) -> None:
        """Do what the gallery asks with a match."""
        session, actions = self.session, self._actions
        ways = {
            "walk": lambda: actions.flash(match),
            "zoom": lambda: actions.zoom(match),
            "more": lambda: session.add_match(match.bounds, True),
            "less": lambda: session.add_match(match.bounds, False),
            "good": lambda: session.judge(match.bounds, True),
            "bad": lambda: session.judge(match.bounds, False),
            "unjudged": lambda: session.judge(match.bounds, None),
            "select": lambda: self._layers.select(self.dock.gallery.chosen() or [match]),
            "copy": lambda: actions.copy(match),
        }
        ways[name]()

    def _show_settings(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def _settings_changed(self) -> None:
        settings = kept.read()
        self.dock.filters.choose(Filter(settings.least_score, settings.count))
        self.session.index.forget()
        self.dock.show_results(self.session.results)
        self._filter(self.dock.filters.filter())

    def _engine_ready(self) -> None:
        """Go on with the search that waited for the engine."""
        if self.session.situation.state is State.NO_RUNTIME and self.session.query.parts:
            self.session.set_query(self.session.query)
        else:
            self.session.warm()

    def _fail(self, fault: RsmclipError) -> None:
        self._iface.messageBar().pushMessage(LOG, sentence(fault), Qgis.MessageLevel.Warning, 8)
        if fault.details:
            QgsMessageLog.logMessage(f"{sentence(fault)}\n{fault.details}", LOG, Qgis.MessageLevel.Warning)

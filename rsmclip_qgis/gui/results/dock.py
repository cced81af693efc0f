"""The dock: what was searched, the query, the filters, the gallery, and what can be done with the matches."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...contracts import Match
from ...translation import tr, trn
from ..situation import Results, Situation, State
from .chips import Chips
from .filters import Filter, Filters
from .gallery import Gallery
from .thumbnails import Thumbnails

NAME = "RsmclipMatches"

Steps = tuple[tuple[str, str], ...]
"""Next steps: names of actions, and their texts."""


class ResultsDock(QgsDockWidget):
    """The dock. It shows, and says what the user wants; it does nothing by itself.

    Args:
        thumbnails: where pictures come from.
        chosen: what the filters begin with.
        parent: QGIS's window.
    """

    filter_changed = pyqtSignal(object)
    """`Filter`."""
    wanted = pyqtSignal(str)
    """An action by name: zoom_all, export, save, remove, details, copy, set_up, build_all, build_view,
    build_again, search_old, cancel."""
    within_toggled = pyqtSignal(bool)
    match_wanted = pyqtSignal(str, object)
    """An action on a match: walk, zoom, more, less, good, bad, unjudged, select, copy."""

    def __init__(self, thumbnails: Thumbnails, chosen: Filter, parent: QWidget | None = None) -> None:
        super().__init__(tr("Matches"), parent)
        self.setObjectName(NAME)
        self.gallery, self.chips, self.filters = Gallery(thumbnails), Chips(), Filters(chosen)
        self._head, self._sentence = QLabel(), QLabel()
        self._bar = QProgressBar()
        self._steps, self._steps_shown = QHBoxLayout(), ()
        self._buttons: dict[str, QToolButton] = {}
        self._results: Results | None = None
        self._situation = Situation(State.READY)
        self._lay_out()
        self.filters.changed.connect(self._filter)
        self.gallery.walked.connect(lambda match: self.match_wanted.emit("walk", match))
        self.gallery.opened.connect(lambda match: self.match_wanted.emit("zoom", match))
        self.gallery.judged.connect(self._judge)
        self.gallery.menu_wanted.connect(self._menu)
        self._say_head()
        self.show_situation(self._situation)

    def show_results(self, results: Results | None) -> int:
        """Show what a search gave, and return how many matches the filters leave."""
        self._results = results
        shown = self._shown()
        self.gallery.matches.show(results, shown)
        self._say_head()
        self.show_situation(self._situation)
        return shown

    def show_situation(self, situation: Situation) -> None:
        """Show a state with its sentence and its next steps."""
        self._situation = situation
        text, steps = self._said(situation)
        self._sentence.setText(text)
        self._sentence.setVisible(bool(text))
        building = situation.state is State.BUILDING
        self._bar.setVisible(building)
        self._bar.setRange(0, situation.total)
        self._bar.setValue(situation.done)
        self._show_steps(steps)

    def _said(self, situation: Situation) -> tuple[str, Steps]:
        """Return a state's sentence and its next steps."""
        state, said = situation.state, situation.sentence
        if state is State.MATCHES and self._results is not None and not self._shown():
            text = tr("The best tile scores {score}. Lower the least score to see it.")
            return text.format(score=f"{self._results.result.best_score:.2f}"), ()
        if state is State.READY and not said and self._results is None:
            said = tr("Select a raster layer, type what to look for, and press Enter.")
        return said + time_left(situation.seconds_left), _steps_of(situation)

    def _lay_out(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        for label in (self._head, self._sentence):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar.setAccessibleName(tr("Progress"))
        self._steps.addStretch()
        for widget in (self._head, self.chips, self._sentence, self._bar):
            layout.addWidget(widget)
        layout.addLayout(self._steps)
        layout.addWidget(self.filters)
        layout.addWidget(self.gallery, 1)
        layout.addLayout(self._button_row())
        self.setWidget(body)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        actions = (
            ("zoom_all", tr("Zoom to all"), "mActionZoomToLayer.svg"),
            ("within", tr("Where in the tile"), "rendererPointClusterSymbol.svg"),
            ("export", tr("Save the matches as ..."), "mActionFileSaveAs.svg"),
            ("save", tr("Save the query ..."), "mActionFileSave.svg"),
            ("remove", tr("Remove the layer"), "mActionDeleteSelected.svg"),
        )
        for name, text, icon in actions:
            button = QToolButton()
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolTip(text)
            button.setAccessibleName(text)
            self._buttons[name] = button
            if name == "within":
                button.setCheckable(True)
                button.toggled.connect(self.within_toggled)
            else:
                button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        row.addStretch()
        return row

    def _show_steps(self, steps: Steps) -> None:
        if steps == self._steps_shown:
            return
        self._steps_shown = steps
        while self._steps.count() > 1:
            old = self._steps.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for place, (name, text) in enumerate(steps):
            button = QToolButton()
            button.setText(text)
            button.setAccessibleName(text)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._steps.insertWidget(place, button)

    def _say_head(self) -> None:
        results = self._results
        enabled = results is not None
        for button in self._buttons.values():
            button.setEnabled(enabled)
        if results is None:
            self._head.clear()
            self.setWindowTitle(tr("Matches"))
            return
        self.setWindowTitle(tr("Matches: {query}").format(query=results.query.title))
        found = trn("%n matches", self._shown())
        tiles = trn("%n tiles", results.result.searched)
        text = tr("{raster}: {found} in {tiles}, {seconds} s")
        raster = results.result.raster.replace("\\", "/").rpartition("/")[2]
        self._head.setText(text.format(raster=raster, found=found, tiles=tiles, seconds=f"{results.seconds:.1f}"))

    def _shown(self) -> int:
        chosen = self.filters.filter()
        return self._results.shown(chosen.least_score, chosen.count) if self._results is not None else 0

    def _filter(self, chosen: Filter) -> None:
        self.gallery.matches.show(self._results, self._shown())
        self._say_head()
        self.show_situation(self._situation)
        self.filter_changed.emit(chosen)

    def _judge(self, match: Match, good: bool | None) -> None:
        self.match_wanted.emit({True: "good", False: "bad", None: "unjudged"}[good], match)

    def _menu(self, match: Match, place: QPoint) -> None:
        menu = QMenu(self)
        entries = (
            ("zoom", tr("Zoom to the match")),
            ("more", tr("More like this")),
            ("less", tr("Not like this")),
            ("good", tr("This is right")),
            ("bad", tr("This is wrong")),
            ("unjudged", tr("Take the judgement back")),
            ("select", tr("Select in the layer")),
            ("copy", tr("Copy coordinates")),
        )
        for name, text in entries:
            menu.addAction(text).triggered.connect(lambda _=False, name=name: self.match_wanted.emit(name, match))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)


def _steps_of(situation: Situation) -> Steps:
    all_of_it = ("build_all", tr("Index all of it"))
    steps = {
        State.BUILDING: (("cancel", tr("Cancel")),),
        State.NO_RUNTIME: (("set_up", tr("Set up")),),
        State.STALE: (("build_again", tr("Build again")), ("search_old", tr("Search the old index"))),
        State.LONG_BUILD: (all_of_it, ("build_view", tr("Only what the map shows"))),
        State.ERROR: (("details", tr("Details")), ("copy", tr("Copy for a report"))),
        State.MATCHES: (all_of_it,) if situation.sentence else (),
    }
    return steps.get(situation.state, ())


def time_left(seconds: float) -> str:
    """Return what is said of the time that a build still takes; nothing where it is unknown."""
    if seconds <= 0:
        return ""
    if seconds < 90:
        return ", " + trn("about %n seconds left", round(seconds))
    return ", " + trn("about %n minutes left", round(seconds / 60))

"""The toolbar: the search field with history and suggestions, the buttons, and how far a build has come."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QCompleter,
    QLabel,
    QMenu,
    QProgressBar,
    QShortcut,
    QToolBar,
    QToolButton,
    QWidget,
)

from .. import resources
from ..translation import tr
from . import suggestions
from .results.dock import time_left
from .situation import Situation, State

NAME = "RsmclipToolbar"
SHORTCUT = "Ctrl+Alt+F"
_CHARACTERS = 34


class SearchToolbar(QToolBar):
    """The toolbar."""

    searched = pyqtSignal(str)
    cancelled = pyqtSignal()
    settings_wanted = pyqtSignal()
    dock_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("RS-M-CLIP", parent)
        self.setObjectName(NAME)
        self._field = QComboBox()
        self._completions = QStringListModel(self)
        self._cancel = QAction(QgsApplication.getThemeIcon("mTaskCancel.svg"), tr("Cancel"), self)
        self._bar, self._rest = QProgressBar(), QLabel()
        self._lay_out()
        self._refresh()
        shortcut = QShortcut(QKeySequence(SHORTCUT), parent or self)
        shortcut.activated.connect(self.focus)
        self._shortcut = shortcut
        self.show_situation(Situation(State.READY))

    def focus(self) -> None:
        """Put the keyboard into the search field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.lineEdit().selectAll()

    def search(self) -> None:
        """Search for what the field says."""
        words = self._field.currentText().strip()
        if words:
            suggestions.remember(words)
            self._refresh()
            self._field.setEditText(words)
        self._field.completer().popup().hide()
        self.searched.emit(words)

    def show_situation(self, situation: Situation) -> None:
        """Show what the search is at."""
        busy = situation.state in (State.BUILDING, State.SEARCHING)
        building = situation.state is State.BUILDING
        self._cancel.setEnabled(busy)
        for action in self._progress:
            action.setVisible(building)
        self._bar.setRange(0, situation.total)
        self._bar.setValue(situation.done)
        rate = tr("{rate} tiles/s").format(rate=round(situation.rate)) if situation.rate else ""
        self._rest.setText(rate + time_left(situation.seconds_left))
        self._rest.setToolTip(situation.sentence)

    def add_menu(self, menu: QMenu) -> None:
        """Add a button with a menu, before the settings."""
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon("mActionFileOpen.svg"))
        button.setMenu(menu)
        button.setToolTip(menu.title())
        button.setAccessibleName(menu.title())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insertWidget(self.actions()[-1], button)

    def close_shortcut(self) -> None:
        """Take the shortcut away again."""
        self._shortcut.setEnabled(False)
        self._shortcut.setParent(None)
        self._shortcut.deleteLater()

    def _lay_out(self) -> None:
        lens = QAction(QIcon(str(resources.folder("icons") / "rsmclip.svg")), tr("Search"), self)
        lens.setToolTip(tr("Search the selected raster layer ({shortcut})").format(shortcut=SHORTCUT))
        lens.triggered.connect(self.search)
        self.addAction(lens)
        self._make_field()
        self.addWidget(self._field)
        self._cancel.triggered.connect(self.cancelled)
        self.addAction(self._cancel)
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._bar.setAccessibleName(tr("Progress"))
        self._progress = [self.addWidget(self._bar), self.addWidget(self._rest)]
        matches = QAction(QgsApplication.getThemeIcon("mActionOpenTable.svg"), tr("Show the matches"), self)
        matches.triggered.connect(self.dock_wanted)
        self.addAction(matches)
        settings = QAction(QgsApplication.getThemeIcon("mActionOptions.svg"), tr("Settings of the search"), self)
        settings.triggered.connect(self.settings_wanted)
        self.addAction(settings)

    def _make_field(self) -> None:
        self._field.setEditable(True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        line = self._field.lineEdit()
        line.setPlaceholderText(tr("Search in your own words"))
        line.setClearButtonEnabled(True)
        self._field.setAccessibleName(tr("What to look for"))
        self._field.setToolTip(tr("What to look for, in any of ten languages; Enter searches"))
        completer = QCompleter(self._completions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._field.setCompleter(completer)
        line.returnPressed.connect(self.search)

    def _refresh(self) -> None:
        self._field.clear()
        self._field.addItems(suggestions.history())
        self._field.setEditText("")
        self._completions.setStringList(suggestions.suggestions())

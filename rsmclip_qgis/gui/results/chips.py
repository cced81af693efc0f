"""The query as chips: each part can be weighed, turned into its opposite, and removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QMenu, QScrollArea, QSizePolicy, QToolButton, QWidget

from ...contracts import Query, QueryPart
from ...translation import tr, trn

_MORE, _MOST = 1.5, 4.0
_ROOM = "\N{EN SPACE}"
"""Behind a chip's text: Qt draws the arrow of its menu over the text's end."""


class Chips(QScrollArea):
    """The chips of one query."""

    changed = pyqtSignal(object)
    """The new `Query`."""
    judgements_dropped = pyqtSignal()
    example_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._query, self._judged = Query(()), 0
        self.show_query(self._query, 0)

    def show_query(self, query: Query, judged: int) -> None:
        """Show the parts of a query, and how many matches were judged."""
        self._query, self._judged = query, judged
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, part in enumerate(query.parts):
            layout.addWidget(self._chip(number, part))
        if judged:
            layout.addWidget(self._judged_chip(judged))
        layout.addWidget(self._add_button())
        layout.addStretch()
        self.setWidget(row)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(row.sizeHint().height() + bar)

    def _chip(self, number: int, part: QueryPart) -> QToolButton:
        chip = _button(_text(part), tr("Click to weigh or remove this part of the query"))
        menu = QMenu(chip)
        entries: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("Count more"), lambda: self._weigh(number, min(abs(part.weight) * _MORE, _MOST), part.weight > 0)),
            (tr("Count less"), lambda: self._weigh(number, max(abs(part.weight) / _MORE, 0.1), part.weight > 0)),
            (
                tr("Not this") if part.weight > 0 else tr("Look for this"),
                lambda: self._weigh(number, abs(part.weight), part.weight < 0),
            ),
            (tr("Weight ..."), lambda: self._ask_weight(number)),
            (tr("Remove"), lambda: self._remove(number)),
        )
        for text, slot in entries:
            menu.addAction(text).triggered.connect(lambda _=False, slot=slot: slot())
        chip.setMenu(menu)
        return chip

    def _judged_chip(self, judged: int) -> QToolButton:
        chip = _button(trn("%n judged", judged), tr("Matches that were called right or wrong"))
        menu = QMenu(chip)
        menu.addAction(tr("Remove")).triggered.connect(lambda: self.judgements_dropped.emit())
        chip.setMenu(menu)
        return chip

    def _add_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("+")
        button.setToolTip(tr("Add an example: click on the map or draw a box"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(self.example_wanted)
        return button

    def _weigh(self, number: int, weight: float, wanted: bool) -> None:
        parts = list(self._query.parts)
        parts[number] = replace(parts[number], weight=round(weight if wanted else -weight, 3))
        self.changed.emit(replace(self._query, parts=tuple(parts), name=""))

    def _ask_weight(self, number: int) -> None:
        """Ask for a weight by number: below 0 it turns away."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Weight of {part}").format(part=self._query.parts[number].title))
        dialog.setLabelText(tr("1 is usual, 2 counts twice, below 0 turns away:"))
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setDoubleRange(-_MOST, _MOST)
        dialog.setDoubleDecimals(2)
        dialog.setDoubleStep(0.25)
        dialog.setDoubleValue(self._query.parts[number].weight)
        dialog.doubleValueSelected.connect(lambda weight: self._weigh(number, abs(weight), weight > 0))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, number: int) -> None:
        parts = self._query.parts[:number] + self._query.parts[number + 1 :]
        self.changed.emit(replace(self._query, parts=parts, name=""))


def _button(text: str, tip: str) -> QToolButton:
    chip = QToolButton()
    chip.setText(f"{text}{_ROOM}")
    chip.setToolTip(tip)
    chip.setAccessibleName(f"{text}. {tip}")
    chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return chip


def _text(part: QueryPart) -> str:
    weight = abs(part.weight)
    much = "" if weight == 1 else f" x{weight:.3g}"
    return f"{'' if part.weight > 0 else '- '}{part.title}{much}"

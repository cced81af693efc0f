"""The two filters, each a slider with its field: the least score and the number of matches."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from ...translation import tr
from ..situation import FETCHED

_STEPS = 100
_COUNTS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, FETCHED)
"""The stops of the slider for the number of matches; its field takes any number."""


@dataclass(frozen=True)
class Filter:
    """Which of the matches are shown: at most `count`, none under `least_score`."""

    least_score: float
    count: int


class Filters(QWidget):
    """The two filters, live.

    Args:
        chosen: what they begin with.
    """

    changed = pyqtSignal(object)
    """`Filter`."""

    def __init__(self, chosen: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score, self._score_slider = QgsDoubleSpinBox(), QSlider(Qt.Orientation.Horizontal)
        self._count, self._count_slider = QgsSpinBox(), QSlider(Qt.Orientation.Horizontal)
        self._score.setRange(0.0, 1.0)
        self._score.setSingleStep(0.05)
        self._score.setShowClearButton(False)
        self._score_slider.setRange(0, _STEPS)
        self._count.setRange(1, FETCHED)
        self._count.setShowClearButton(False)
        self._count_slider.setRange(0, len(_COUNTS) - 1)
        self._lay_out()
        self.choose(chosen)
        self._score.valueChanged.connect(self._score_typed)
        self._count.valueChanged.connect(self._count_typed)
        self._score_slider.valueChanged.connect(lambda step: self._score.setValue(step / _STEPS))
        self._count_slider.valueChanged.connect(self._count_slid)

    def filter(self) -> Filter:
        """Return what is chosen."""
        return Filter(self._score.value(), self._count.value())

    def choose(self, chosen: Filter) -> None:
        """Choose without telling anybody."""
        for widget in (self._score, self._count, self._score_slider, self._count_slider):
            widget.blockSignals(True)
        self._score.setValue(chosen.least_score)
        self._count.setValue(chosen.count)
        self._follow()
        for widget in (self._score, self._count, self._score_slider, self._count_slider):
            widget.blockSignals(False)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        rows = (
            (tr("Least score"), self._score_slider, self._score),
            (tr("Show at most"), self._count_slider, self._count),
        )
        for row, (text, slider, field) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(field)
            slider.setAccessibleName(text)
            field.setAccessibleName(text)
            slider.setToolTip(text)
            for column, widget in enumerate((label, slider, field)):
                layout.addWidget(widget, row, column)
        layout.setColumnStretch(1, 1)

    def _score_typed(self, _value: float) -> None:
        self._follow()
        self.changed.emit(self.filter())

    def _count_typed(self, _value: int) -> None:
        self._follow()
        self.changed.emit(self.filter())

    def _count_slid(self, stop: int) -> None:
        self._count.setValue(_COUNTS[stop])

    def _follow(self) -> None:
        """Put the sliders where the fields are."""
        for slider in (self._score_slider, self._count_slider):
            slider.blockSignals(True)
        self._score_slider.setValue(round(self._score.value() * _STEPS))
        self._count_slider.setValue(sum(1 for stop in _COUNTS if stop < self._count.value()))
        for slider in (self._score_slider, self._count_slider):
            slider.blockSignals(False)

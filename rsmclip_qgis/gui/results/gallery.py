"""The gallery: the matches as thumbnails, best first. Ten thousand of them cost no more than those in view."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPainter, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...contracts import Match
from ...translation import tr
from ..situation import Results
from .thumbnails import Thumbnails

MATCH = Qt.ItemDataRole.UserRole
_RAMP = ((0.75, "#fde725"), (0.5, "#35b779"), (0.25, "#31688e"), (0.0, "#440154"))
"""Viridis, which the colour-blind can read, too; as the layer's style has it."""


def colour_of(score: float) -> QColor:
    """Return the colour of a score."""
    return QColor(next(name for least, name in _RAMP if score >= least))


class Matches(QAbstractListModel):
    """The matches that the filters leave.

    Args:
        thumbnails: where pictures come from.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QListView | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self.judged: dict[tuple[float, float, float, float], bool] = {}
        self._results: Results | None = None
        self._shown = 0

    def show(self, results: Results | None, shown: int) -> None:
        """Show the first `shown` matches of some results."""
        if results is self._results:
            self._resize(shown)
            return
        self.beginResetModel()
        self._results, self._shown = results, shown
        self.endResetModel()

    def _resize(self, shown: int) -> None:
        if shown > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, shown - 1)
            self._shown = shown
            self.endInsertRows()
        elif shown < self._shown:
            self.beginRemoveRows(QModelIndex(), shown, self._shown - 1)
            self._shown = shown
            self.endRemoveRows()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return how many matches are shown."""
        return 0 if parent.isValid() else self._shown

    def match(self, row: int) -> Match:
        """Return the match of a row."""
        return self._results.result.matches[row]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the match of a row, or what is said of it to those who cannot see it."""
        if not index.isValid() or index.row() >= self._shown:
            return None
        match = self.match(index.row())
        if role == MATCH:
            return match
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = tr("Match {rank}, score {score}")
            return text.format(rank=match.rank, score=f"{match.score:.2f}")
        return None


class _Painter(QStyledItemDelegate):
    """Draws a match: its picture, its rank, its score, and whether it was judged."""

    side = 96
    """Of a cell, in pixels."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the same size for all, so that the view need not ask for each."""
        return QSize(self.side, self.side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a match."""
        match = index.data(MATCH)
        if match is None:
            return
        model = index.model()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(4, 4, -4, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = model.thumbnails.get(match)
        if pixmap is None:
            painter.fillRect(box, option.palette.color(QPalette.ColorRole.AlternateBase))
        else:
            painter.drawPixmap(box, pixmap)
        _frame(painter, option.palette, box, match.score, chosen)
        _badge(painter, box, f"{match.score:.2f}", match.score)
        _note(painter, option.palette, box, str(match.rank), model.judged.get(match.bounds))
        painter.restore()


def cell_side(text_height: int, width: int) -> int:
    """Return the side of a cell: grown with the screen's text, and so that whole cells fill a width."""
    columns = max(1, width // (text_height * 6))
    return max(text_height * 3, width // columns)


def _frame(painter: QPainter, palette: QPalette, box: QRect, score: float, chosen: bool) -> None:
    pen = painter.pen()
    pen.setColor(palette.color(QPalette.ColorRole.Highlight) if chosen else colour_of(score))
    pen.setWidth(4 if chosen else 2)
    painter.setPen(pen)
    painter.drawRect(box)


def _badge(painter: QPainter, box: QRect, text: str, score: float) -> None:
    """Write the score on its colour, into the lower right corner."""
    size = painter.fontMetrics().boundingRect(text).size() + QSize(8, 2)
    place = QRect(box.bottomRight() - QPoint(size.width() - 1, size.height() - 1), size)
    colour = colour_of(score)
    painter.fillRect(place, colour)
    painter.setPen(QColor("black") if colour.lightness() > 100 else QColor("white"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _note(painter: QPainter, palette: QPalette, box: QRect, rank: str, judged: bool | None) -> None:
    """Write the rank, and what was said of the match, into the upper left corner."""
    text = rank if judged is None else f"{rank} {'+' if judged else '-'}"
    size = painter.fontMetrics().boundingRect(text).size() + QSize(8, 2)
    place = QRect(box.topLeft(), size)
    painter.fillRect(place, palette.color(QPalette.ColorRole.Base))
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Gallery(QListView):
    """The gallery. Arrow keys walk, Enter zooms, plus and minus judge."""

    walked = pyqtSignal(object)
    """The match that became the current one."""
    opened = pyqtSignal(object)
    """The match that was asked to be zoomed to."""
    judged = pyqtSignal(object, object)
    """A match, and True, False or None."""
    menu_wanted = pyqtSignal(object, object)
    """A match, and where on the screen."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.matches = Matches(thumbnails, self)
        self.setModel(self.matches)
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Matches"))
        thumbnails.arrived.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(self._walk)
        self.clicked.connect(lambda index: self.walked.emit(index.data(MATCH)))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(MATCH)))
        self.customContextMenuRequested.connect(self._menu)

    def chosen(self) -> list[Match]:
        """Return the selected matches, best first."""
        return sorted((index.data(MATCH) for index in self.selectedIndexes()), key=lambda match: match.rank)

    def current(self) -> Match | None:
        """Return the match with the keyboard's focus."""
        index = self.currentIndex()
        return index.data(MATCH) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom, judge, or move on."""
        match = self.current()
        judgements = {Qt.Key.Key_Plus: True, Qt.Key.Key_Minus: False, Qt.Key.Key_0: None}
        if match is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(match)
        elif match is not None and event.key() in judgements:
            self.judged.emit(match, judgements[event.key()])
        elif match is not None and event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(match, self.mapToGlobal(self.visualRect(self.currentIndex()).center()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the cells to the width."""
        room = event.size().width() - 2
        if self.verticalScrollBar().maximum() == 0:
            room -= self.verticalScrollBar().sizeHint().width()
        side = cell_side(self.fontMetrics().height(), room)
        if side != self._painter.side:
            self._painter.side = side
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _walk(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self.hasFocus():
            self.walked.emit(current.data(MATCH))

    def _menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(index.data(MATCH), self.viewport().mapToGlobal(place))

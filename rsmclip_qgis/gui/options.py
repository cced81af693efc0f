"""The page in QGIS's options: the model, the tiles, what is shown, the cache, and the search engine itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.gui import (
    QgsDoubleSpinBox,
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import resources, runtime
from ..contracts import RsmclipError
from ..languages import LANGUAGES
from ..translation import sentence, tr, trn
from ..worker.answers import Indexes
from ..worker.link import WorkerLink
from ..worker.requests import ForgetIndexes, ListIndexes
from . import settings as kept
from .models import ModelChoice, while_alive
from .official import OfficialModel
from .setup import SetupOffer, cuda_box
from .situation import FETCHED

PAGE = "mRsmclipOptions"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page.

    Args:
        link: the worker.
        setup: sets up, repairs and removes the engine.
        official: gets the official model.
        changed: called after the user has accepted changes.
    """

    def __init__(
        self, link: WorkerLink, setup: SetupOffer, official: OfficialModel, changed: Callable[[], None]
    ) -> None:
        super().__init__()
        self._link, self._setup, self._official, self._changed = link, setup, official, changed
        self.setTitle("RS-M-CLIP")
        self.setIcon(QIcon(str(resources.folder("icons") / "rsmclip.svg")))

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:  # noqa: N802 - QGIS's name
        """Return a new page."""
        return OptionsPage(self._link, self._setup, self._official, self._changed, parent)


class OptionsPage(QgsOptionsPageWidget):
    """The page."""

    def __init__(
        self,
        link: WorkerLink,
        setup: SetupOffer,
        official: OfficialModel,
        changed: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._link, self._setup, self._changed = link, setup, changed
        self._shown = kept.read()
        self._model = ModelChoice(link, official, self._fail, changed)
        self._device, self._language = QComboBox(), QComboBox()
        self._size, self._overlap, self._score = QgsDoubleSpinBox(), QgsDoubleSpinBox(), QgsDoubleSpinBox()
        self._count, self._limit, self._patience = QgsSpinBox(), QgsDoubleSpinBox(), QgsDoubleSpinBox()
        self._cache, self._indexes, self._state = QgsFileWidget(), QListWidget(), QLabel()
        self._fill()
        self._lay_out()
        self._ask()

    def apply(self) -> None:
        """Keep what was chosen."""
        kept.write(
            replace(
                kept.read(),
                model=self._model.name(),
                device=self._device.currentData(),
                language=self._language.currentData(),
                tile_size=self._size.value(),
                overlap=self._overlap.value(),
                ask_minutes=self._patience.value(),
                count=self._count.value(),
                least_score=self._score.value(),
                cache=self._cache.filePath(),
                cache_gigabytes=self._limit.value(),
            )
        )
        self._changed()

    def _fill(self) -> None:
        s = self._shown
        _offer(self._device, ((tr("Choose automatically"), "auto"), ("CPU", "cpu"), ("CUDA", "cuda")), s.device)
        languages = ((tr("Any of the ten"), "auto"), *((name, code) for code, name in LANGUAGES.items()))
        _offer(self._language, languages, s.language)
        self._size.setRange(0, 100_000)
        self._size.setSpecialValueText(tr("fits the raster"))
        self._size.setSuffix(" m")
        self._overlap.setRange(0, 90)
        self._overlap.setSuffix(" %")
        self._score.setRange(0, 1)
        self._score.setSingleStep(0.05)
        self._count.setRange(1, FETCHED)
        self._patience.setRange(0, 1440)
        self._patience.setSuffix(tr(" min"))
        self._patience.setSpecialValueText(tr("never ask"))
        self._limit.setRange(0, 10_000)
        self._limit.setSuffix(" GB")
        self._limit.setSpecialValueText(tr("no limit"))
        self._cache.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._cache.lineEdit().setPlaceholderText(tr("the usual folder"))
        values = ((self._size, s.tile_size), (self._overlap, s.overlap), (self._score, s.least_score))
        more = ((self._patience, s.ask_minutes), (self._count, s.count), (self._limit, s.cache_gigabytes))
        for box, value in (*values, *more):
            box.setValue(value)
        self._cache.setFilePath(s.cache)

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        for group in (self._engine_group(), self._search_group(), self._cache_group()):
            layout.addWidget(group)
        layout.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _engine_group(self) -> QGroupBox:
        group = QGroupBox(tr("Search engine"))
        layout = QVBoxLayout(group)
        self._state.setWordWrap(True)
        self._state.setText(sentence(runtime.state().sentence))
        layout.addWidget(self._state)
        row = QHBoxLayout()
        buttons = (
            (tr("Set up"), self._setup.set_up),
            (tr("Repair"), self._setup.repair),
            (tr("Remove"), self._setup.remove_engine),
            (tr("Copy diagnostics"), self._setup.copy_diagnostics),
        )
        for text, slot in buttons:
            button = QPushButton(text)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        if runtime.sign_of_driver():
            layout.addWidget(cuda_box())
        layout.addLayout(row)
        return group

    def _search_group(self) -> QGroupBox:
        group = QGroupBox(tr("Search"))
        form = QFormLayout(group)
        rows = (
            (tr("Model"), self._model),
            (tr("Device"), self._device),
            (tr("Language of the words"), self._language),
            (tr("Tile size"), self._size),
            (tr("Overlap"), self._overlap),
            (tr("Ask before indexing longer than"), self._patience),
            (tr("Show at most"), self._count),
            (tr("Least score"), self._score),
        )
        for text, widget in rows:
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        return group

    def _cache_group(self) -> QGroupBox:
        group = QGroupBox(tr("Indexes that searches made"))
        form = QFormLayout(group)
        for text, widget in ((tr("Folder"), self._cache), (tr("Keep at most"), self._limit)):
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        self._indexes.setAccessibleName(group.title())
        self._indexes.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        form.addRow(self._indexes)
        delete = QPushButton(tr("Delete the selected indexes"))
        delete.clicked.connect(self._forget)
        form.addRow(delete)
        return group

    def _ask(self) -> None:
        """Ask the worker for models and indexes, where there is one."""
        if runtime.state().python is not None:
            self._model.ask()
            self._link.ask(ListIndexes(), while_alive(self, self._show_indexes), while_alive(self, self._fail))

    def _show_indexes(self, indexes: Indexes) -> None:
        self._indexes.clear()
        for index in indexes.indexes:
            tiles = trn("%n tiles", index.tiles)
            item = QListWidgetItem(f"{index.raster} ({index.model}, {tiles}, {index.bytes / 1e6:.1f} MB)")
            item.setData(Qt.ItemDataRole.UserRole, index.path)
            self._indexes.addItem(item)

    def _forget(self) -> None:
        paths = tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._indexes.selectedItems())
        if paths:
            self._link.ask(
                ForgetIndexes(paths), while_alive(self, lambda _: self._ask()), while_alive(self, self._fail)
            )

    def _fail(self, fault: RsmclipError) -> None:
        self._state.setText(sentence(fault))


def _offer(box: QComboBox, entries: tuple[tuple[str, str], ...], chosen: str) -> None:
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))

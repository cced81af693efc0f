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
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import resources, runtime
from ..contracts import RsmclipError
from ..languages import LANGUAGES
from ..translation import sentence, tr, trn
from ..worker.answers import Indexes, Models
from ..worker.link import WorkerLink
from ..worker.requests import AddModel, ForgetIndexes, ListIndexes, ListModels, RemoveModel
from . import settings as kept
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
        self._link, self._setup, self._official, self._changed = link, setup, official, changed
        self._shown = kept.read()
        self._model, self._device, self._language = QComboBox(), QComboBox(), QComboBox()
        self._size, self._overlap, self._score = QgsDoubleSpinBox(), QgsDoubleSpinBox(), QgsDoubleSpinBox()
        self._count, self._limit = QgsSpinBox(), QgsDoubleSpinBox()
        self._cache, self._indexes, self._state = QgsFileWidget(), QListWidget(), QLabel()
        self._remove, self._added_names = QPushButton(tr("Remove the model ...")), set()
        self._fill()
        self._lay_out()
        official.added.connect(_while_alive(self, self._added))
        self._ask()

    def apply(self) -> None:
        """Keep what was chosen."""
        kept.write(
            replace(
                kept.read(),
                model=self._model.currentData() or "",
                device=self._device.currentData(),
                language=self._language.currentData(),
                tile_size=self._size.value(),
                overlap=self._overlap.value(),
                count=self._count.value(),
                least_score=self._score.value(),
                cache=self._cache.filePath(),
                cache_gigabytes=self._limit.value(),
            )
        )
        self._changed()

    def _fill(self) -> None:
        s = self._shown
        self._model.addItem(s.model or tr("rs-m-clip-mini, which comes along"), s.model)
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
        self._limit.setRange(0, 10_000)
        self._limit.setSuffix(" GB")
        self._limit.setSpecialValueText(tr("no limit"))
        self._cache.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._cache.lineEdit().setPlaceholderText(tr("the usual folder"))
        values = ((self._size, s.tile_size), (self._overlap, s.overlap), (self._score, s.least_score))
        for box, value in (*values, (self._count, s.count), (self._limit, s.cache_gigabytes)):
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
            ("", self._model_buttons()),
            (tr("Device"), self._device),
            (tr("Language of the words"), self._language),
            (tr("Tile size"), self._size),
            (tr("Overlap"), self._overlap),
            (tr("Show at most"), self._count),
            (tr("Least score"), self._score),
        )
        for text, widget in rows:
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        return group

    def _model_buttons(self) -> QWidget:
        add, official = QPushButton(tr("Add a model ...")), QPushButton(tr("Get the official RS-M-CLIP ..."))
        add.clicked.connect(self._choose_model)
        official.clicked.connect(lambda: self._official.ask(self))
        self._remove.clicked.connect(self._ask_to_remove)
        self._model.currentIndexChanged.connect(self._mark_removable)
        self._mark_removable()
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (add, official, self._remove):
            layout.addWidget(button)
        layout.addStretch()
        return row

    def _mark_removable(self) -> None:
        self._remove.setEnabled(self._model.currentData() in self._added_names)

    def _ask_to_remove(self) -> None:
        """Ask first: a package may be hundreds of megabytes that took long to get."""
        name = self._model.currentData()
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "RS-M-CLIP",
            tr("Remove the model {name} from this computer?").format(name=name),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            self,
        )
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self._remove_model(name))
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove_model(self, name: str) -> None:
        self._link.ask(
            RemoveModel(name), _while_alive(self, lambda _: self._gone(name)), _while_alive(self, self._fail)
        )

    def _gone(self, name: str) -> None:
        self._added_names.discard(name)
        self._model.removeItem(self._model.findData(name))
        if kept.read().model == name:
            kept.write(replace(kept.read(), model=""))
            self._changed()

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
            self._link.ask(ListModels(), _while_alive(self, self._show_models), _while_alive(self, self._fail))
            self._link.ask(ListIndexes(), _while_alive(self, self._show_indexes), _while_alive(self, self._fail))

    def _show_models(self, models: Models) -> None:
        for model in models.models:
            text = f"{model.name} {model.version} ({model.licence})"
            if model.added:
                self._added_names.add(model.name)
            if self._model.findData(model.name) < 0 and model.name != "rs-m-clip-mini":
                self._model.addItem(text, model.name)
        self._mark_removable()

    def _choose_model(self) -> None:
        """Ask for a model package, without keeping anybody from working."""
        dialog = QFileDialog(self, tr("Add a model ..."), "", tr("Model package (*.zip model.json)"))
        dialog.fileSelected.connect(self._add_model)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_model(self, source: str) -> None:
        self._link.ask(AddModel(source), _while_alive(self, self._added), _while_alive(self, self._fail))

    def _added(self, models: Models) -> None:
        self._show_models(models)
        self._model.setCurrentIndex(max(0, self._model.findData(models.models[0].name)))

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
                ForgetIndexes(paths), _while_alive(self, lambda _: self._ask()), _while_alive(self, self._fail)
            )

    def _fail(self, fault: RsmclipError) -> None:
        self._state.setText(sentence(fault))


def _offer(box: QComboBox, entries: tuple[tuple[str, str], ...], chosen: str) -> None:
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _while_alive(page: QWidget, tell: Callable) -> Callable:
    """Return what tells a page something, unless it was closed meanwhile."""
    alive = [True]
    page.destroyed.connect(lambda *_: alive.clear())

    def told(said: object) -> None:
        if alive and not QCoreApplication.closingDown():
            tell(said)

    return told

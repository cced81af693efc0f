"""The models to choose from: the one that comes along and the user's own, which are added, got and removed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ..contracts import RsmclipError
from ..translation import tr
from ..worker.answers import Models
from ..worker.link import WorkerLink
from ..worker.requests import AddModel, ListModels, RemoveModel
from . import settings as kept
from .official import OfficialModel

_SHIPPED = "rs-m-clip-mini"


class ModelChoice(QWidget):
    """A list of models, with buttons below it.

    Args:
        link: the worker, which keeps the models.
        official: gets the official one.
        fail: told what went wrong.
        changed: called after the model that was in use is gone.
    """

    def __init__(
        self,
        link: WorkerLink,
        official: OfficialModel,
        fail: Callable[[RsmclipError], None],
        changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._link, self._official, self._fail, self._changed = link, official, fail, changed
        self._model, self._remove, self._own = QComboBox(), QPushButton(tr("Remove the model ...")), set()
        chosen = kept.read().model
        self._model.addItem(chosen or tr("rs-m-clip-mini, which comes along"), chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._model)
        layout.addLayout(self._buttons())
        self.setFocusProxy(self._model)
        official.added.connect(while_alive(self, self._added))

    def name(self) -> str:
        """Return the chosen model's name; empty for the one that comes along."""
        return self._model.currentData() or ""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give the list its name."""
        self._model.setAccessibleName(name)

    def ask(self) -> None:
        """Ask the worker for the models."""
        self._send(ListModels(), self._show_models)

    def _send(self, request: object, tell: Callable) -> None:
        self._link.ask(request, while_alive(self, tell), while_alive(self, self._fail))

    def _buttons(self) -> QHBoxLayout:
        add, official = QPushButton(tr("Add a model ...")), QPushButton(tr("Get the official RS-M-CLIP ..."))
        add.clicked.connect(self._choose_model)
        official.clicked.connect(lambda: self._official.ask(self))
        self._remove.clicked.connect(self._ask_to_remove)
        self._model.currentIndexChanged.connect(self._mark_removable)
        self._mark_removable()
        layout = QHBoxLayout()
        for button in (add, official, self._remove):
            layout.addWidget(button)
        layout.addStretch()
        return layout

    def _show_models(self, models: Models) -> None:
        for model in models.models:
            text = f"{model.name} {model.version} ({model.licence})"
            if model.added:
                self._own.add(model.name)
            if self._model.findData(model.name) < 0 and model.name != _SHIPPED:
                self._model.addItem(text, model.name)
        self._mark_removable()

    def _choose_model(self) -> None:
        """Ask for a model package, without keeping anybody from working."""
        dialog = QFileDialog(self, tr("Add a model ..."), "", tr("Model package (*.zip model.json)"))
        dialog.fileSelected.connect(self._add_model)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_model(self, source: str) -> None:
        self._send(AddModel(source), self._added)

    def _added(self, models: Models) -> None:
        self._show_models(models)
        self._model.setCurrentIndex(max(0, self._model.findData(models.models[0].name)))

    def _mark_removable(self) -> None:
        self._remove.setEnabled(self._model.currentData() in self._own)

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
        self._send(RemoveModel(name), lambda _: self._gone(name))

    def _gone(self, name: str) -> None:
        self._own.discard(name)
        self._model.removeItem(self._model.findData(name))
        if kept.read().model == name:
            kept.write(replace(kept.read(), model=""))
            self._changed()


def while_alive(page: QWidget, tell: Callable) -> Callable:
    """Return what tells a page something, unless it was closed meanwhile."""
    alive = [True]
    page.destroyed.connect(lambda *_: alive.clear())

    def told(said: object) -> None:
        if alive and not QCoreApplication.closingDown():
            tell(said)

    return told

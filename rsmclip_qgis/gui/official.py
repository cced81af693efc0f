"""The official RS-M-CLIP by one click: the question, the task, and the model among the others."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from .. import runtime
from ..contracts import Cancelled, RsmclipError
from ..runtime import SetupOptions, from_qgis
from ..translation import sentence, tr
from ..worker.answers import Models
from ..worker.link import WorkerLink
from ..worker.requests import AddModel
from .setup import LOG


class ExportTask(QgsTask):
    """Fetches and exports the model in the background.

    Args:
        options: the way to the network.
    """

    ended = pyqtSignal(str, str)
    """The package's folder, empty where it failed; and then a sentence for a person. Sent on the main thread."""

    def __init__(self, options: SetupOptions) -> None:
        super().__init__(tr("Getting the official RS-M-CLIP"), QgsTask.Flag.CanCancel)
        self._options = options
        self._package, self._sentence, self._details = "", "", ""

    def run(self) -> bool:
        """Do it, in a thread of its own."""
        try:
            self._package = str(runtime.export_official(self._options, self._show, self.isCanceled))
        except Cancelled:
            self._sentence = tr("Cancelled. What was fetched is kept: the next try goes on from there.")
        except RsmclipError as fault:
            self._sentence, self._details = sentence(fault), fault.details
        except Exception as fault:  # noqa: BLE001 - an exception that leaves `run` ends QGIS
            self._sentence = tr(
                "The model could not be got, at something that should not fail. The log has the details."
            )
            self._details = repr(fault)
        return bool(self._package)

    def finished(self, _good: bool) -> None:
        """Tell how it ended, on the main thread."""
        if self._details:
            QgsMessageLog.logMessage(f"{self._sentence}\n{self._details}", LOG, Qgis.MessageLevel.Warning)
        self.ended.emit(self._package, self._sentence)

    def _show(self, fraction: float, what: str) -> None:
        self.setProgress(100 * fraction)
        self.setDescription(sentence(what))


class OfficialModel(QObject):
    """Gets the official model when it is asked to.

    Args:
        iface: QGIS's interface.
        link: the worker, which keeps the models.
    """

    added = pyqtSignal(object)
    """The models (`Models`), the new one first."""

    def __init__(self, iface, link: WorkerLink) -> None:
        super().__init__()
        self._iface, self._link = iface, link
        self._task: ExportTask | None = None
        self._clearing: QgsTask | None = None

    def ask(self, parent: QWidget) -> None:
        """Say what it means, and get the model where the user agrees."""
        box = QMessageBox(QMessageBox.Icon.Question, LOG, tr("Get the official RS-M-CLIP?"), parent=parent)
        box.setInformativeText(
            tr(
                "It is the model of Silva, Magalhães, Tuia and Martins (MIT licence), larger than the one that comes "
                "along. About 2 GB are downloaded; up to 9 GB of disk space are needed meanwhile, and 400 MB stay. It "
                "takes a quarter of an hour or more, in the background."
            )
        )
        get = box.addButton(tr("Get it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.buttonClicked.connect(lambda button: self.get() if button is get else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def get(self) -> None:
        """Get the model in the background."""
        if self._task is not None:
            self._tell(tr("The model is being got already."), Qgis.MessageLevel.Info)
            return
        self._task = ExportTask(SetupOptions(network=from_qgis.network()))
        self._task.ended.connect(self._ended)
        QgsApplication.taskManager().addTask(self._task)
        self._tell(tr("The official RS-M-CLIP is being got in the background."), Qgis.MessageLevel.Info)

    def remove(self) -> None:
        """Stop what is under way."""
        if self._task is not None:
            self._task.ended.disconnect(self._ended)
            self._task.cancel()
            self._task = None

    def _ended(self, package: str, said: str) -> None:
        self._task = None
        if not package:
            self._tell(said, Qgis.MessageLevel.Warning)
            return
        self._link.ask(
            AddModel(package), self._kept, lambda fault: self._tell(sentence(fault), Qgis.MessageLevel.Warning)
        )

    def _kept(self, models: Models) -> None:
        name = models.models[0].name
        self._tell(
            tr("The model {name} is there. Choose it in the options.").format(name=name), Qgis.MessageLevel.Success
        )
        self.added.emit(models)
        self._clearing = QgsTask.fromFunction(tr("Tidying up"), lambda _task: runtime.clear_export())
        QgsApplication.taskManager().addTask(self._clearing)

    def _tell(self, said: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage(LOG, said, level, 0 if level == Qgis.MessageLevel.Warning else 8)

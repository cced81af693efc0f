"""Setting up the search engine from QGIS's window: the offer, the task, and the menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QMessageBox, QPushButton

from .. import resources, runtime
from ..contracts import Cancelled, RsmclipError
from ..runtime import RuntimeKind, SetupOptions, from_qgis
from ..translation import sentence, tr
from . import settings as kept

LOG = "RS-M-CLIP"
_MENU = "RS-M-CLIP"


def cuda_box() -> QCheckBox:
    """Return the box that says whether the engine is set up for the graphics card, too; it keeps the answer itself."""
    box = QCheckBox(tr("Use the graphics card (another 1.6 GB)"))
    box.setChecked(kept.read().cuda)
    box.toggled.connect(lambda on: kept.write(replace(kept.read(), cuda=on)))
    return box


class SetupTask(QgsTask):
    """Makes the runtime in the background. What it needs of QGIS is read before it starts.

    Args:
        options: what to make, and the way to the network.
        make: `runtime.set_up` or `runtime.repair`.
    """

    ended = pyqtSignal(str, bool)
    """A sentence for a person, and whether it went well. Sent on the main thread."""

    def __init__(self, options: SetupOptions, make: Callable) -> None:
        super().__init__(tr("Setting up the search engine"), QgsTask.Flag.CanCancel)
        self._options, self._make = options, make
        self._sentence, self._details = "", ""

    def run(self) -> bool:
        """Do it, in a thread of its own."""
        try:
            self._sentence = sentence(self._make(self._options, self._show, self.isCanceled).sentence)
        except Cancelled:
            self._sentence = tr("The set-up was cancelled; nothing was left behind.")
            return False
        except RsmclipError as fault:
            self._sentence, self._details = sentence(fault), fault.details
            return False
        except Exception as fault:  # noqa: BLE001 - an exception that leaves `run` ends QGIS
            self._sentence = tr("The set-up failed at something that should not fail. The log has the details.")
            self._details = repr(fault)
            return False
        return True

    def finished(self, good: bool) -> None:
        """Tell how it ended, on the main thread."""
        if self._details:
            QgsMessageLog.logMessage(f"{self._sentence}\n{self._details}", LOG, Qgis.MessageLevel.Warning)
        self.ended.emit(self._sentence, good)

    def _show(self, fraction: float, what: str) -> None:
        self.setProgress(100 * fraction)
        self.setDescription(sentence(what))


class SetupOffer(QObject):
    """Offers to set up the engine where it is missing, and keeps its menu.

    Args:
        iface: QGIS's interface.
    """

    ready = pyqtSignal()
    """The engine was set up."""

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self._actions: list[QAction] = []
        self._task: SetupTask | None = None
        self._diagnosing: QgsTask | None = None
        self._offer = None

    def add(self) -> None:
        """Add the menu, and make the offer if there is something to set up."""
        icon = QIcon(str(resources.folder("icons") / "rsmclip.svg"))
        entries = (
            (tr("Set up the search engine"), self.set_up),
            (tr("Repair the search engine"), self.repair),
            (tr("Remove the search engine"), self.remove_engine),
            (tr("Copy diagnostics"), self.copy_diagnostics),
        )
        for text, slot in entries:
            action = QAction(icon, text, self._iface.mainWindow())
            action.triggered.connect(slot)
            self._iface.addPluginToMenu(_MENU, action)
            self._actions.append(action)
        state = runtime.state()
        if state.kind is not RuntimeKind.READY:
            self._make_offer(sentence(state.sentence))

    def remove(self) -> None:
        """Take everything away; a set-up that is under way is cancelled."""
        if self._task is not None:
            self._task.cancel()
        self._withdraw()
        for action in self._actions:
            self._iface.removePluginMenu(_MENU, action)
            action.deleteLater()
        self._actions.clear()

    def set_up(self) -> None:
        """Set up the engine in the background."""
        self._start(runtime.set_up)

    def repair(self) -> None:
        """Make the engine anew in the background."""
        self._start(runtime.repair)

    def remove_engine(self) -> None:
        """Remove the engine, after asking."""
        question = tr("Remove the search engine from this computer? Indexes and models stay.")
        yes = QMessageBox.StandardButton.Yes
        if QMessageBox.question(self._iface.mainWindow(), LOG, question) != yes:
            return
        try:
            runtime.remove()
            self._tell(tr("The search engine was removed."), good=True)
        except RsmclipError as fault:
            self._tell(sentence(fault), good=False)

    def copy_diagnostics(self) -> None:
        """Put what a bug report needs into the clipboard."""
        network = from_qgis.network()

        def ended(fault: Exception | None, text: str = "") -> None:
            QgsApplication.clipboard().setText(text or repr(fault))
            self._tell(tr("The diagnostics are in the clipboard."), good=True)

        self._diagnosing = QgsTask.fromFunction(
            tr("Collecting diagnostics"), lambda _task: runtime.diagnostics(network), on_finished=ended
        )
        QgsApplication.taskManager().addTask(self._diagnosing)

    def _start(self, make: Callable) -> None:
        if self._task is not None:
            self._tell(tr("The search engine is being set up already."), good=True)
            return
        self._withdraw()
        self._task = SetupTask(SetupOptions(network=from_qgis.network(), cuda=kept.read().cuda), make)
        self._task.ended.connect(self._ended)
        QgsApplication.taskManager().addTask(self._task)

    def _ended(self, said: str, good: bool) -> None:
        self._task = None
        self._tell(said, good)
        if good:
            self.ready.emit()
        else:
            self._make_offer(sentence(runtime.state().sentence))

    def _make_offer(self, said: str) -> None:
        bar = self._iface.messageBar()
        self._offer = bar.createMessage(LOG, said)
        button = QPushButton(tr("Set up"))
        button.clicked.connect(self.set_up)
        if runtime.sign_of_driver():
            self._offer.layout().addWidget(cuda_box())
        self._offer.layout().addWidget(button)
        bar.pushWidget(self._offer, Qgis.MessageLevel.Info)

    def _withdraw(self) -> None:
        if self._offer is not None:
            self._iface.messageBar().popWidget(self._offer)
            self._offer = None

    def _tell(self, said: str, good: bool) -> None:
        level = Qgis.MessageLevel.Success if good else Qgis.MessageLevel.Warning
        self._iface.messageBar().pushMessage(LOG, said, level, 0 if not good else 8)

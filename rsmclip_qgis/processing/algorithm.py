"""What the algorithms have in common: a worker, the raster, the area, and failing in one sentence."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from .. import __version__, resources, runtime
from ..contracts import Cancelled, RsmclipError
from ..runtime import from_qgis
from ..translation import sentence, tr
from ..worker.answers import Built
from ..worker.client import BlockingWorker
from ..worker.requests import Build

LOG = "RS-M-CLIP"


class RsmclipAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of this plugin. Subclasses say their name, their parameters and what to do."""

    def createInstance(self) -> RsmclipAlgorithm:  # noqa: N802 - QGIS's name
        """Return a new one of its kind."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(resources.folder("icons") / "rsmclip.svg"))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Run, and turn every fault into one sentence; its details go to the log."""
        try:
            return self.work(parameters, context, feedback)
        except Cancelled as fault:
            raise QgsProcessingException(tr("Cancelled; nothing was written.")) from fault
        except RsmclipError as fault:
            QgsMessageLog.logMessage(f"{fault.sentence}\n{fault.details}", LOG, Qgis.MessageLevel.Warning)
            raise QgsProcessingException(sentence(fault)) from fault

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Do the algorithm's work and return its outputs.

        Raises:
            RsmclipError: in any of its kinds.
        """
        raise NotImplementedError

    def prepareAlgorithm(  # noqa: N802 - QGIS's name
        self, _parameters: dict, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Read QGIS's proxy on the main thread, where it may be read."""
        self._network = from_qgis.network()
        return True

    @contextlib.contextmanager
    def worker(self, feedback: QgsProcessingFeedback) -> Iterator[BlockingWorker]:
        """Start a worker for this run; end it with the run."""
        environment = runtime.child_environment(self._network)
        with BlockingWorker(runtime.python(), environment, __version__) as worker:
            feedback.pushDebugInfo(f"{LOG} {__version__}, {tr('process')} {worker.process_id}")
            yield worker

    def index_of(self, build: Build, worker: BlockingWorker, feedback: QgsProcessingFeedback, share: float) -> Built:
        """Make sure that a raster has an index; the progress fills a share (0 to 1) of the bar."""
        built = worker.ask(build, _show(feedback, share), feedback.isCanceled)
        if built.device:
            feedback.pushInfo(tr("The tiles were embedded on the {device}.").format(device=built.device))
        else:
            feedback.pushInfo(tr("The index was there already."))
        if built.unreadable:
            feedback.pushWarning(tr("{count} tiles could not be read.").format(count=built.unreadable))
        return built


def _show(feedback: QgsProcessingFeedback, share: float) -> Callable[[int, int], None]:
    """Return what shows tiles done, of how many, as a share of the progress bar."""

    def show(done: int, total: int) -> None:
        feedback.setProgress(100 * share * done / max(1, total))

    return show

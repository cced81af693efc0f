"""The plugin: what it adds to QGIS, it takes away again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .rsmclip_qgis import translation
from .rsmclip_qgis.processing.provider import RsmclipProvider


class RsmclipPlugin:
    """RS-M-CLIP in QGIS.

    Args:
        iface: QGIS's interface; None in `qgis_process`.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._translator = translation.install(QgsApplication.locale())
        self._provider: RsmclipProvider | None = None
        self._window = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS calls it by this name
        """Add the algorithms to Processing."""
        if self._provider is None:
            self._provider = RsmclipProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS calls it by this name
        """Add everything to QGIS's window."""
        from .rsmclip_qgis.gui.window import SearchWindow

        self.initProcessing()
        self._window = SearchWindow(self._iface)
        self._window.add()

    def unload(self) -> None:
        """Take everything away."""
        if self._window is not None:
            self._window.remove()
            self._window = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

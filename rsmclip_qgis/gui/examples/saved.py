"""Saved queries in the window: saved with a name, used again on any layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QInputDialog, QMenu

from ... import saved_queries
from ...contracts import Query, RsmclipError
from ...translation import tr
from ...worker.answers import Remembered
from ...worker.requests import Remember
from ..session import SearchSession


def folder() -> Path:
    """Return the folder of the saved queries in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rsmclip" / "queries"


class SavedQueries(QObject):
    """Saves, offers and deletes queries.

    Args:
        iface: QGIS's interface.
        session: the search.
    """

    failed = pyqtSignal(object)
    """`RsmclipError`."""

    def __init__(self, iface, session: SearchSession) -> None:
        super().__init__(session)
        self._iface, self._session = iface, session
        self.menu = QMenu(tr("Saved queries"))
        self.menu.aboutToShow.connect(self._fill)

    def save(self) -> None:
        """Ask for a name and save the query of the last search, without keeping anybody from working."""
        results = self._session.results
        if results is None or not results.index:
            return
        dialog = QInputDialog(self._iface.mainWindow())
        dialog.setLabelText(tr("Name of the query"))
        dialog.setTextValue(results.query.title)
        dialog.textValueSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_as(self, name: str) -> None:
        """Save the query of the last search, its examples as what they look like, so that it fits every layer."""
        results, settings = self._session.results, self._session.settings()
        if results is None or not name.strip():
            return
        whole = self._session.whole_query()
        request = Remember(results.index, Query(whole.parts, name.strip()), settings.model, settings.device)
        self._session.link.ask(request, self._remembered, self.failed.emit)

    def _remembered(self, remembered: Remembered) -> None:
        query = remembered.query
        try:
            saved_queries.save(query, saved_queries.path_of(query.name, folder()))
        except RsmclipError as fault:
            self.failed.emit(fault)
            return
        text = tr("The query {name} was saved.").format(name=query.name)
        self._iface.messageBar().pushMessage("RS-M-CLIP", text, Qgis.MessageLevel.Success, 5)

    def use(self, path: Path) -> None:
        """Search the selected layer for a saved query."""
        try:
            query = saved_queries.load(path)
        except RsmclipError as fault:
            self.failed.emit(fault)
            return
        self._session.search_saved(query)

    def _fill(self) -> None:
        self.menu.clear()
        paths = saved_queries.saved(folder())
        for path in paths:
            self._entry(path)
        if not paths:
            self.menu.addAction(tr("None yet")).setEnabled(False)

    def _entry(self, path: Path) -> None:
        entry = self.menu.addMenu(saved_queries.name_of(path))
        use: QAction = entry.addAction(tr("Search for it"))
        use.triggered.connect(lambda: self.use(path))
        delete: QAction = entry.addAction(tr("Delete"))
        delete.triggered.connect(lambda: path.unlink(missing_ok=True))

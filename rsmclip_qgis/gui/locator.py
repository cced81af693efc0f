"""The locator (Ctrl+K): `rs words` searches the selected raster layer."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QIcon

from .. import resources
from ..translation import tr
from . import suggestions

_MOST = 12


class SearchLocator(QgsLocatorFilter):
    """Offers what is typed, and the names that begin with it or hold it.

    Args:
        search: what is called with the words that were chosen, on the main thread.
    """

    def __init__(self, search: Callable[[str], None]) -> None:
        super().__init__()
        self._search = search
        self._names = suggestions.suggestions()

    def clone(self) -> SearchLocator:
        """Return another one for another thread."""
        return SearchLocator(self._search)

    def name(self) -> str:
        """Return the filter's name in the settings."""
        return "rsmclip"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the filter's name for people."""
        return tr("Search in rasters by words")

    def prefix(self) -> str:
        """Return what calls this filter alone."""
        return "rs"

    def priority(self) -> QgsLocatorFilter.Priority:
        """Return where among the others the results stand."""
        return QgsLocatorFilter.Priority.Low

    def fetchResults(self, words: str, context: QgsLocatorContext, _feedback: QgsFeedback) -> None:  # noqa: N802
        """Offer what fits. Only when asked by prefix: elsewhere every word would."""
        said = words.strip()
        if not said or not context.usingPrefix:
            return
        small = said.casefold()
        fitting = [name for name in self._names if small in name.casefold() and small != name.casefold()]
        for place, name in enumerate([said, *fitting[:_MOST]]):
            result = QgsLocatorResult(self, name)
            result.description = tr("Search the selected raster layer")
            result.icon = QIcon(str(resources.folder("icons") / "rsmclip.svg"))
            result.score = 1.0 - place / 100
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802 - QGIS's name
        """Search for what was chosen."""
        self._search(result.displayString)

"""The algorithm `rsmclip:searchindex`."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..translation import tr
from . import parameters as shared
from .requests import query_of, search_for
from .searching import SearchingAlgorithm


class SearchIndex(SearchingAlgorithm):
    """Searches an index for words."""

    def name(self) -> str:
        """Return the algorithm's name in scripts."""
        return "searchindex"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the algorithm's name for people."""
        return tr("Search index")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Return what the algorithm does."""
        return tr("Finds the places that match words in any of ten languages, from an index that was built before.")

    def initAlgorithm(self, _configuration: dict) -> None:  # noqa: N802 - QGIS's name
        """Add the parameters and outputs."""
        for parameter in (*shared.index_file(), *shared.query(), *shared.wanted(), *shared.model()):
            self.addParameter(parameter)
        self.add_outputs()

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Search the index."""
        index = self.parameterAsFile(parameters, "INDEX", context)
        query = query_of(self, parameters, context)
        with self.worker(feedback) as worker:
            result = worker.ask(search_for(self, parameters, context, index, query), cancelled=feedback.isCanceled)
        return self.give(result, parameters, context, feedback)

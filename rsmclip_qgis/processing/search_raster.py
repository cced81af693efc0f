"""The algorithm `rsmclip:searchraster`."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile

from ..translation import tr
from . import parameters as shared
from .requests import build_request, query_of, search_for
from .searching import SearchingAlgorithm


class SearchRaster(SearchingAlgorithm):
    """Searches a raster for words."""

    def name(self) -> str:
        """Return the algorithm's name in scripts."""
        return "searchraster"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the algorithm's name for people."""
        return tr("Search raster")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Return what the algorithm does."""
        return tr(
            "Finds the places of a raster that match words in any of ten languages. The raster is indexed first, "
            "unless that was done before; the next search of it is answered at once."
        )

    def initAlgorithm(self, _configuration: dict) -> None:  # noqa: N802 - QGIS's name
        """Add the parameters and outputs."""
        asked = (*shared.raster(), *shared.query(), *shared.wanted(), *shared.tiling())
        for parameter in (*asked, *shared.model(), *shared.device()):
            self.addParameter(parameter)
        self.add_outputs()
        self.addOutput(QgsProcessingOutputFile("INDEX", tr("Index")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Index the raster where needed, and search it."""
        build = build_request(self, parameters, context)
        query = query_of(self, parameters, context)
        with self.worker(feedback) as worker:
            built = self.index_of(build, worker, feedback, 0.95)
            result = worker.ask(
                search_for(self, parameters, context, built.index, query), cancelled=feedback.isCanceled
            )
        return {**self.give(result, parameters, context, feedback), "INDEX": built.index}

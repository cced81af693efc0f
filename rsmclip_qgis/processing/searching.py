"""What the algorithms that give matches have in common: their sink, heatmap and counts."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..contracts import SearchResult
from ..translation import tr
from . import parameters as shared
from .algorithm import RsmclipAlgorithm
from .requests import heatmap_of
from .results import Styled, add_matches, crs_of, match_fields


class SearchingAlgorithm(RsmclipAlgorithm):
    """An algorithm that gives matches."""

    def add_outputs(self) -> None:
        """Add the sink, the heatmap and the counts."""
        kind = Qgis.ProcessingSourceType.VectorPolygon
        sink = QgsProcessingParameterFeatureSink("OUTPUT", tr("Matches"), kind)
        sink.setHelp(tr("The best tiles, each with its rank and score, the query, the raster and the model."))
        self.addParameter(sink)
        for parameter in shared.heatmap():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("MATCHES", tr("Number of matches")))
        self.addOutput(QgsProcessingOutputNumber("SEARCHED", tr("Number of tiles searched")))
        self.addOutput(QgsProcessingOutputNumber("BEST_SCORE", tr("Best score")))

    def give(
        self, result: SearchResult, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Write the matches into the sink and return the outputs."""
        kind = Qgis.WkbType.Polygon
        sink, destination = self.parameterAsSink(
            parameters, "OUTPUT", context, match_fields(), kind, crs_of(result.crs)
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        add_matches(result, sink)
        Styled.attach(context, destination, result.query, "matches")
        self._tell(result, feedback)
        outputs = {"OUTPUT": destination, "MATCHES": len(result.matches), "SEARCHED": result.searched}
        heatmap = heatmap_of(self, parameters, context)
        return {**outputs, "BEST_SCORE": result.best_score, **({"HEATMAP": heatmap} if heatmap else {})}

    def _tell(self, result: SearchResult, feedback: QgsProcessingFeedback) -> None:
        if result.matches:
            text = tr("{count} matches of {searched} tiles; the best scores {best}.")
        else:
            text = tr("No match of {searched} tiles: the best scores {best}. Lower the least score to see it.")
        values = {"count": len(result.matches), "searched": result.searched, "best": f"{result.best_score:.2f}"}
        feedback.pushInfo(text.format(**values))

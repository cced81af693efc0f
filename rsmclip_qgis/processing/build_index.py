"""The algorithm `rsmclip:buildindex`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr
from . import parameters as shared
from .algorithm import RsmclipAlgorithm
from .requests import build_request


class BuildIndex(RsmclipAlgorithm):
    """Builds the index of a raster."""

    def name(self) -> str:
        """Return the algorithm's name in scripts."""
        return "buildindex"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the algorithm's name for people."""
        return tr("Build index")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Return what the algorithm does."""
        return tr(
            "Cuts a raster into tiles of ground and embeds each tile once, so that every later search in it is "
            "answered at once. The index is a GeoParquet file."
        )

    def initAlgorithm(self, _configuration: dict) -> None:  # noqa: N802 - QGIS's name
        """Add the parameters and outputs."""
        for parameter in (
            *shared.raster(),
            *shared.tiling(),
            *shared.model(),
            *shared.device(),
        ):
            self.addParameter(parameter)
        index = QgsProcessingParameterFileDestination("OUTPUT", tr("Index"), tr("Index (*.rsmclip.parquet)"))
        index.setHelp(tr("The index to write. Beside the raster, with its name, it is found again by every search."))
        self.addParameter(index)
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Build the index."""
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        build = build_request(self, parameters, context, path)
        with self.worker(feedback) as worker:
            built = self.index_of(build, worker, feedback, 1.0)
        return {"OUTPUT": built.index, "TILES": built.tiles}

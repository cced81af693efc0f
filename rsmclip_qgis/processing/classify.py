"""The algorithm `rsmclip:classify`."""

from __future__ import annotations

import re

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..translation import tr
from ..worker import requests
from . import parameters as shared
from .algorithm import RsmclipAlgorithm
from .parameters import LANGUAGE_CODES
from .requests import build_request, model_of
from .results import Styled, add_classes, class_fields, crs_of


class Classify(RsmclipAlgorithm):
    """Gives every tile of a raster one of some classes."""

    def name(self) -> str:
        """Return the algorithm's name in scripts."""
        return "classify"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the algorithm's name for people."""
        return tr("Classify tiles")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Return what the algorithm does."""
        return tr(
            "Gives every tile of a raster the one of some classes that it most likely shows, with its probability "
            "among them. A tile that shows none of the classes still gets one."
        )

    def initAlgorithm(self, _configuration: dict) -> None:  # noqa: N802 - QGIS's name
        """Add the parameters and outputs."""
        classes = QgsProcessingParameterString("CLASSES", tr("Classes"), "", True)
        classes.setHelp(
            tr("At least two classes in words, one a line or with semicolons between, in any of the ten languages.")
        )
        language = shared.query()[1]
        asked = (*shared.raster(), classes, language, *shared.tiling(), *shared.model(), *shared.device())
        for parameter in asked:
            self.addParameter(parameter)
        sink = QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Classes of the tiles"), Qgis.ProcessingSourceType.VectorPolygon
        )
        sink.setHelp(tr("All tiles, each with its class and the class's probability."))
        self.addParameter(sink)
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputFile("INDEX", tr("Index")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Index the raster where needed, and classify its tiles."""
        names = re.split(r"[;\n]", self.parameterAsString(parameters, "CLASSES", context))
        classes = tuple(name.strip() for name in names if name.strip())
        language = LANGUAGE_CODES[self.parameterAsEnum(parameters, "LANGUAGE", context)]
        build = build_request(self, parameters, context)
        with self.worker(feedback) as worker:
            built = self.index_of(build, worker, feedback, 0.95)
            request = requests.Classify(built.index, classes, language, model_of(self, parameters, context))
            found = worker.ask(request, cancelled=feedback.isCanceled)
        kind = Qgis.WkbType.Polygon
        sink, destination = self.parameterAsSink(parameters, "OUTPUT", context, class_fields(), kind, crs_of(found.crs))
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        add_classes(found.tiles, found.raster, found.model, sink)
        Styled.attach(context, destination, tr("Classes of the tiles"), "classes")
        return {"OUTPUT": destination, "TILES": len(found.tiles), "INDEX": built.index}

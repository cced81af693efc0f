"""The algorithm `rsmclip:findsimilar`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)

from ..contracts import Bounds, Query, QueryPart
from ..translation import tr
from . import parameters as shared
from .requests import build_request, search_for
from .searching import SearchingAlgorithm


class FindSimilar(SearchingAlgorithm):
    """Searches a raster for what looks like examples."""

    def name(self) -> str:
        """Return the algorithm's name in scripts."""
        return "findsimilar"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the algorithm's name for people."""
        return tr("Find similar places")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Return what the algorithm does."""
        return tr("Finds the places of a raster that look like examples: features that lie on it, or a picture.")

    def initAlgorithm(self, _configuration: dict) -> None:  # noqa: N802 - QGIS's name
        """Add the parameters and outputs."""
        kind = [Qgis.ProcessingSourceType.VectorAnyGeometry]
        examples = QgsProcessingParameterFeatureSource("EXAMPLES", tr("Examples on the raster"), kind, None, True)
        examples.setHelp(tr("Each feature's extent is an example; a point stands for the tile-sized square around it."))
        image = QgsProcessingParameterFile("IMAGE", tr("Picture as example"), optional=True)
        image.setHelp(tr("A picture (PNG or JPEG) of what to look for, seen from above."))
        asked = (*shared.raster(), examples, image, *shared.wanted(), *shared.tiling())
        for parameter in (*asked, *shared.model(), *shared.device()):
            self.addParameter(parameter)
        self.add_outputs()
        self.addOutput(QgsProcessingOutputFile("INDEX", tr("Index")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Index the raster where needed, and search it for what looks like the examples."""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        build = build_request(self, parameters, context)
        image = self.parameterAsFile(parameters, "IMAGE", context)
        with self.worker(feedback) as worker:
            built = self.index_of(build, worker, feedback, 0.95)
            places = self._places(parameters, context, layer.crs(), built.tile_size)
            if not places and not image:
                raise QgsProcessingException(tr("Give examples: features on the raster, or a picture."))
            parts = (*(QueryPart(place=p) for p in places), *((QueryPart(image=image),) if image else ()))
            query = Query(parts, tr("similar to the examples"))
            similar = search_for(self, parameters, context, built.index, query)
            result = worker.ask(similar, cancelled=feedback.isCanceled)
        return {**self.give(result, parameters, context, feedback), "INDEX": built.index}

    def _places(
        self, parameters: dict, context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem, tile_size: float
    ) -> tuple[Bounds, ...]:
        """Return the extents of the examples in the raster's CRS; a point becomes a square as wide as a tile."""
        source = self.parameterAsSource(parameters, "EXAMPLES", context) if parameters.get("EXAMPLES") else None
        if source is None:
            return ()
        request = QgsFeatureRequest().setNoAttributes()
        if crs.isValid():
            request.setDestinationCrs(crs, context.transformContext())
        boxes = [feature.geometry().boundingBox() for feature in source.getFeatures(request)]
        half = tile_size / 2 * (1 if not crs.isGeographic() else 1 / 111_320)
        wide = [box if box.width() or box.height() else box.buffered(half) for box in boxes]
        return tuple((b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()) for b in wide)

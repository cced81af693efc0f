"""The group RS-M-CLIP in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import resources
from .build_index import BuildIndex
from .classify import Classify
from .find_similar import FindSimilar
from .search_index import SearchIndex
from .search_raster import SearchRaster


class RsmclipProvider(QgsProcessingProvider):
    """Offers the five algorithms, and the ready-made models in `resources/processing/`."""

    def id(self) -> str:
        """Return the provider's name in scripts."""
        return "rsmclip"

    def name(self) -> str:
        """Return the provider's name for people, which is the model's and the same in all languages."""
        return "RS-M-CLIP"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(resources.folder("icons") / "rsmclip.svg"))

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        """Add the algorithms."""
        for algorithm in (BuildIndex, SearchRaster, SearchIndex, FindSimilar, Classify):
            self.addAlgorithm(algorithm())
        for path in sorted(resources.folder("processing").glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)

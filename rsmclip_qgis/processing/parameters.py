"""Parameters that several algorithms share, each with its help. Their names are a public interface."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..languages import LANGUAGES
from ..translation import tr

Parameter = QgsProcessingParameterDefinition

DEVICES = ("auto", "cpu", "cuda")
LANGUAGE_CODES = ("auto", *LANGUAGES)

_INTEGER = Qgis.ProcessingNumberParameterType.Integer
_DOUBLE = Qgis.ProcessingNumberParameterType.Double


def raster() -> list[Parameter]:
    """Return the raster to search."""
    parameter = QgsProcessingParameterRasterLayer("INPUT", tr("Raster"))
    return [_with_help(parameter, tr("The raster to search. Any number of bands and bits; in any CRS."))]


def index_file() -> list[Parameter]:
    """Return the index to search."""
    parameter = QgsProcessingParameterFile("INDEX", tr("Index"), fileFilter=tr("Index (*.parquet)"))
    return [_with_help(parameter, tr("An index that was built before. The raster itself is not needed."))]


def tiling() -> list[Parameter]:
    """Return tile size, overlap, and the area to keep to."""
    size = QgsProcessingParameterNumber("TILE_SIZE", tr("Tile size (metres)"), _DOUBLE, None, True, 0.01)
    overlap = QgsProcessingParameterNumber("OVERLAP", tr("Overlap (per cent)"), _DOUBLE, None, True, 0, 94)
    extent = QgsProcessingParameterExtent("EXTENT", tr("Extent to search"), None, True)
    area = QgsProcessingParameterFeatureSource(
        "AREA", tr("Area to search"), [Qgis.ProcessingSourceType.VectorPolygon], None, True
    )
    return [
        _with_help(
            size, tr("Side of a tile on the ground. Left empty, a round size that fits the raster and the model.")
        ),
        _advanced(_with_help(overlap, tr("How much of a tile the next one covers. Left empty, 50 per cent."))),
        _advanced(_with_help(extent, tr("Only tiles that meet this extent are searched."))),
        _advanced(_with_help(area, tr("Only tiles that meet these polygons are searched."))),
    ]


def query() -> list[Parameter]:
    """Return the words to look for and their language."""
    words = QgsProcessingParameterString("QUERY", tr("What to look for"), "", False, True)
    names = [tr("Any of the ten"), *LANGUAGES.values()]
    language = QgsProcessingParameterEnum("LANGUAGE", tr("Language"), names, False, 0, True)
    words.setHelp(
        tr("Words in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.")
    )
    language.setHelp(
        tr(
            "The language of the words. A name that its phrase book knows is searched in all the ways the language "
            "says it."
        )
    )
    saved = QgsProcessingParameterFile("SAVED_QUERY", tr("Saved query"), extension="json", optional=True)
    saved.setHelp(tr("A query that was saved in the window, instead of words: words and examples, with their weights."))
    return [words, _advanced(language), _advanced(saved)]


def wanted() -> list[Parameter]:
    """Return how many matches, and how good."""
    count = QgsProcessingParameterNumber("COUNT", tr("Most matches"), _INTEGER, 50, False, 1)
    score = QgsProcessingParameterNumber("MIN_SCORE", tr("Least score"), _DOUBLE, 0.0, False, 0, 1)
    return [
        _with_help(count, tr("At most so many tiles are given, the best ones.")),
        _with_help(score, tr("The least score, from 0 to 1. A score of 0.5 means: as likely as not.")),
    ]


def heatmap() -> list[Parameter]:
    """Return the raster of all scores, which is not made unless asked for."""
    parameter = QgsProcessingParameterRasterDestination("HEATMAP", tr("Heatmap"), None, True, False)
    return [_advanced(_with_help(parameter, tr("A raster of the scores of all tiles.")))]


def model() -> list[Parameter]:
    """Return the model."""
    parameter = QgsProcessingParameterString("MODEL", tr("Model"), "", False, True)
    return [_advanced(_with_help(parameter, tr("Name or folder of a model package. Left empty, rs-m-clip-mini.")))]


def device() -> list[Parameter]:
    """Return where the image tower runs."""
    parameter = QgsProcessingParameterEnum("DEVICE", tr("Device"), ["auto", "CPU", "CUDA"], False, 0, True)
    return [_advanced(_with_help(parameter, tr("Where the tiles are embedded. The log says what it really was.")))]


def _with_help(parameter: Parameter, text: str) -> Parameter:
    parameter.setHelp(text)
    return parameter


def _advanced(parameter: Parameter) -> Parameter:
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter

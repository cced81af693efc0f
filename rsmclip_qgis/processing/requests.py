"""From an algorithm's parameters to the worker's requests."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from .. import saved_queries
from ..contracts import Query, QueryError, QueryPart
from ..layers import raster_address
from ..worker.requests import Build, Search
from .algorithm import RsmclipAlgorithm
from .area import area_file
from .parameters import DEVICES, LANGUAGE_CODES


def build_request(
    algorithm: RsmclipAlgorithm, parameters: dict, context: QgsProcessingContext, index: str = ""
) -> Build:
    """Return the request for the index of INPUT; `index` says where to write it, empty for the engine's own place."""
    layer = algorithm.parameterAsRasterLayer(parameters, "INPUT", context)
    raster = raster_address(layer)
    return Build(
        raster,
        index,
        model_of(algorithm, parameters, context),
        _number(algorithm, parameters, "TILE_SIZE", context),
        _number(algorithm, parameters, "OVERLAP", context),
        area_file(algorithm, parameters, context, layer.crs()),
        device=device_of(algorithm, parameters, context),
    )


def query_of(algorithm: RsmclipAlgorithm, parameters: dict, context: QgsProcessingContext) -> Query:
    """Return the query: that of the file SAVED_QUERY, or the words QUERY.

    Raises:
        QueryError: the file cannot be understood, or neither is given.
    """
    saved = algorithm.parameterAsFile(parameters, "SAVED_QUERY", context)
    if saved:
        return saved_queries.load(Path(saved))
    words = algorithm.parameterAsString(parameters, "QUERY", context)
    if not words.strip():
        raise QueryError("The query is empty. Type what to look for, such as: golf course", code="empty-query")
    language = LANGUAGE_CODES[algorithm.parameterAsEnum(parameters, "LANGUAGE", context)]
    return Query((QueryPart(words=words, language=language),))


def search_for(
    algorithm: RsmclipAlgorithm, parameters: dict, context: QgsProcessingContext, index: str, query: Query
) -> Search:
    """Return the request for a search of an index for a query."""
    return Search(
        index,
        query,
        algorithm.parameterAsInt(parameters, "COUNT", context),
        algorithm.parameterAsDouble(parameters, "MIN_SCORE", context),
        model_of(algorithm, parameters, context),
        DEVICES[algorithm.parameterAsEnum(parameters, "DEVICE", context)] if "DEVICE" in parameters else "auto",
        heatmap_of(algorithm, parameters, context),
    )


def model_of(algorithm: RsmclipAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the model's name or folder, empty for the default."""
    return algorithm.parameterAsString(parameters, "MODEL", context)


def device_of(algorithm: RsmclipAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the device."""
    return DEVICES[algorithm.parameterAsEnum(parameters, "DEVICE", context)]


def heatmap_of(algorithm: RsmclipAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the path of the heatmap to write, empty where none is asked for."""
    if parameters.get("HEATMAP") is None:
        return ""
    return algorithm.parameterAsOutputLayer(parameters, "HEATMAP", context)


def _number(algorithm: RsmclipAlgorithm, parameters: dict, name: str, context: QgsProcessingContext) -> float | None:
    return None if parameters.get(name) is None else algorithm.parameterAsDouble(parameters, name, context)

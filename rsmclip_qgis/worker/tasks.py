"""What the worker lets the engine do for each request; models and graphs are kept warm between them."""

from __future__ import annotations

import functools
from pathlib import Path

from ..contracts import Progress, QueryError, SearchResult
from ..engine.build import BuildSettings, build_index
from ..engine.classify import classify
from ..engine.example import vector_of_examples
from ..engine.heatmap import write_heatmap
from ..engine.image_encoder import ImageEncoder
from ..engine.index import Index
from ..engine.index_cache import index_for
from ..engine.package import DEFAULT_MODEL, ModelPackage, find_package, installed_packages, open_package
from ..engine.score import Floats
from ..engine.search import Searcher, Wanted, check_query, check_wanted, open_current_index
from ..engine.session import check_device
from ..engine.tiling import GridSettings
from .protocol import Body, Build, Built, Classified, Classify, ListModels, ModelLine, Models, Search, Similar, Value


def do(body: Body, progress: Progress) -> Value:
    """Do what a request asks and return its result.

    Raises:
        RsmclipError: in any of its kinds.
    """
    if isinstance(body, Build):
        return _build(body, progress)
    if isinstance(body, Search):
        return _search(body)
    if isinstance(body, Similar):
        return _similar(body)
    if isinstance(body, Classify):
        return _classify(body)
    if isinstance(body, ListModels):
        return Models(tuple(_line(open_package(folder)) for folder in installed_packages()))
    raise QueryError("The search engine cannot do {what}.", code="unknown-request", what=type(body).__name__)


def _build(body: Build, progress: Progress) -> Built:
    check_device(body.device)
    settings = BuildSettings(GridSettings(body.tile_size, body.overlap), body.area, body.bands, body.device)
    package = _package(body.model)
    if body.index:
        report = build_index(body.raster, Path(body.index), package, settings, progress)
        return _built(Index(report.path), report.device)
    at_hand = index_for(body.raster, package, settings, progress)
    return _built(at_hand.index, at_hand.device)


def _search(body: Search) -> SearchResult:
    words = check_query(body.words, Wanted(body.count, body.min_score))
    searcher, index = _searcher(body.model), open_current_index(Path(body.index))
    return _give(body, index, searcher, searcher.vector_of(words, body.language), words)


def _similar(body: Similar) -> SearchResult:
    check_wanted(Wanted(body.count, body.min_score))
    searcher, index = _searcher(body.model), open_current_index(Path(body.index))
    vector = vector_of_examples(index.metadata, body.places, body.images, _image_encoder(body.model, body.device))
    return _give(body, index, searcher, vector, body.label or "similar to an example")


def _give(body: Search | Similar, index: Index, searcher: Searcher, vector: Floats, query: str) -> SearchResult:
    """Return the matches of a unit vector, and write the heatmap where one is asked for."""
    if body.heatmap:
        write_heatmap(searcher.score(index, vector), index.metadata.grid, Path(body.heatmap))
    return searcher.search_vector(index, vector, query, Wanted(body.count, body.min_score))


def _classify(body: Classify) -> Classified:
    index = open_current_index(Path(body.index))
    tiles = classify(index, _searcher(body.model), body.classes, body.language)
    metadata = index.metadata
    return Classified(metadata.grid.crs, metadata.raster, metadata.model, tuple(tiles))


def _built(index: Index, device: str) -> Built:
    m = index.metadata
    return Built(str(index.path), m.tiles, m.unreadable, m.grid.tile_size, m.grid.crs, device)


def _line(package: ModelPackage) -> ModelLine:
    card = package.card
    return ModelLine(card.name, card.version, card.licence, str(package.folder), card.languages)


@functools.lru_cache(maxsize=4)
def _package(model: str) -> ModelPackage:
    return open_package(find_package(model or DEFAULT_MODEL))


@functools.lru_cache(maxsize=2)
def _searcher(model: str) -> Searcher:
    return Searcher(_package(model))


@functools.lru_cache(maxsize=2)
def _image_encoder(model: str, device: str) -> ImageEncoder:
    return ImageEncoder(_package(model), device)

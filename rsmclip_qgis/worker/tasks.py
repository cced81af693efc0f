"""What the worker lets the engine do for each request; models and graphs are kept warm between them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..contracts import ModelError, Progress, QueryError, SearchResult
from ..engine.build import BuildSettings
from ..engine.classify import classify
from ..engine.export import write_matches
from ..engine.heatmap import write_heatmap
from ..engine.index import Index
from ..engine.index_cache import find_index, index_at, index_for
from ..engine.index_store import cached_indexes, forget, use
from ..engine.index_writer import IndexWriter, build_ended
from ..engine.package import DEFAULT_MODEL, ModelPackage, find_package, installed_packages, open_package
from ..engine.package_store import add_package, is_added, remove_package
from ..engine.search import Searcher, Tiles, Wanted, check_wanted, open_current_index, open_index
from ..engine.session import check_device
from ..engine.thumbnails import write_thumbnails
from ..engine.tiling import GridSettings
from ..engine.within import draw_within
from . import answers, requests
from .answers import Value
from .requests import Request


class Tasks:
    """Does what is asked. Builds, queries, pictures and heat may be asked from one thread each."""

    def __init__(self) -> None:
        self._building: dict[int, IndexWriter] = {}
        self._ways: dict[type, Callable[[Any], Value]] = {
            requests.Warm: _warm,
            requests.Plan: _plan,
            requests.Search: self._search,
            requests.Remember: _remember,
            requests.Thumbnails: self._thumbnails,
            requests.Classify: _classify,
            requests.ListModels: _models,
            requests.AddModel: _add_model,
            requests.RemoveModel: self._remove_model,
            requests.ListIndexes: _indexes,
            requests.ForgetIndexes: _forget,
        }

    def do(self, request: Request, progress: Progress) -> Value:
        """Do what a request asks and return its result.

        Raises:
            RsmclipError: in any of its kinds.
        """
        body = request.body
        if isinstance(body, requests.Build):
            return self._build(request.number, body, progress)
        if isinstance(body, requests.Within):
            return _within(body, progress)
        way = self._ways.get(type(body))
        if way is None:
            raise QueryError("The search engine cannot do {what}.", code="unknown-request", what=type(body).__name__)
        return way(body)

    def _remove_model(self, body: requests.RemoveModel) -> answers.Models:
        if self._building:
            raise ModelError(
                "An index is being built at this moment. Remove the model when that has finished.", code="model-busy"
            )
        remove_package(body.name)
        _package.cache_clear()
        _searcher.cache_clear()
        return _models(requests.ListModels())

    def _build(self, number: int, body: requests.Build, progress: Progress) -> answers.Built:
        check_device(body.device)
        package, settings = _package(body.model), _settings(body)

        def watch(writer: IndexWriter) -> None:
            self._building[number] = writer

        try:
            if body.index:
                at_hand = index_at(body.raster, Path(body.index), package, settings, progress, watch)
            else:
                at_hand = index_for(body.raster, package, settings, progress, watch)
            return _built(at_hand.index, at_hand.device)
        finally:
            self._building.pop(number, None)

    def _search(self, body: requests.Search) -> SearchResult:
        wanted = Wanted(body.count, body.min_score)
        check_wanted(wanted)
        searcher = _searcher(body.model)
        query = searcher.checked(body.query)
        tiles = self._tiles(body)
        direction = searcher.direction_of(query, tiles.metadata, body.device)
        result = searcher.search_direction(tiles, direction, query.title, wanted)
        if body.heatmap:
            write_heatmap(searcher.score(tiles, direction), tiles.metadata.grid, Path(body.heatmap))
        if body.output:
            write_matches(result, Path(body.output))
        return result

    def _thumbnails(self, body: requests.Thumbnails) -> answers.Pictures:
        metadata = (self._writer(body.build) if body.build else open_index(Path(body.index))).metadata
        paths = [Path(file) for file in body.files]
        return answers.Pictures(tuple(write_thumbnails(metadata, body.bounds, paths, body.size)))

    def _writer(self, build: int) -> IndexWriter:
        writer = self._building.get(build)
        if writer is None:
            raise build_ended()
        return writer

    def _tiles(self, body: requests.Search) -> Tiles:
        if body.build:
            return self._writer(body.build)
        path = Path(body.index)
        use(path)
        return open_index(path) if body.stale else open_current_index(path)


def _warm(body: requests.Warm) -> answers.Done:
    _searcher(body.model).vector_of_words("field")
    return answers.Done()


def _plan(body: requests.Plan) -> answers.Planned:
    build = body.build
    found = find_index(build.raster, _package(build.model), _settings(build))
    path = "" if found.index is None else str(found.index.path)
    return answers.Planned(found.state, path, found.tiles, found.grid.tile_size, found.grid.overlap)


def _within(body: requests.Within, progress: Progress) -> answers.Drawn:
    index, searcher = open_index(Path(body.index)), _searcher(body.model)
    vector = searcher.direction_of(body.query, index.metadata, body.device).vector
    encoder = searcher.image_encoder(body.device)
    projection = searcher.package.projection()
    draw_within(index.metadata, body.tiles, projection @ vector, encoder, Path(body.output), progress)
    return answers.Drawn(body.output)


def _remember(body: requests.Remember) -> answers.Remembered:
    index = open_index(Path(body.index))
    return answers.Remembered(_searcher(body.model).remember(body.query, index.metadata, body.device))


def _classify(body: requests.Classify) -> answers.Classified:
    index = open_current_index(Path(body.index))
    tiles = classify(index, _searcher(body.model), body.classes, body.language)
    metadata = index.metadata
    return answers.Classified(metadata.grid.crs, metadata.raster, metadata.model, tuple(tiles))


def _models(_body: requests.ListModels) -> answers.Models:
    return answers.Models(tuple(_line(open_package(folder)) for folder in installed_packages()))


def _add_model(body: requests.AddModel) -> answers.Models:
    package = add_package(Path(body.source))
    _package.cache_clear()
    _searcher.cache_clear()
    return answers.Models((_line(package),))


def _indexes(_body: requests.ListIndexes) -> answers.Indexes:
    lines = (
        answers.IndexLine(str(i.path), i.raster, i.model, i.tiles, i.bytes, i.used) for i in cached_indexes()
    )  # fmt: skip
    return answers.Indexes(tuple(lines))


def _forget(body: requests.ForgetIndexes) -> answers.Done:
    forget([Path(path) for path in body.paths])
    return answers.Done()


def _settings(body: requests.Build) -> BuildSettings:
    return BuildSettings(GridSettings(body.tile_size, body.overlap), body.area, body.bands, body.device)


def _built(index: Index, device: str) -> answers.Built:
    m = index.metadata
    return answers.Built(str(index.path), m.tiles, m.unreadable, m.grid.tile_size, m.grid.crs, device)


def _line(package: ModelPackage) -> answers.ModelLine:
    card = package.card
    return answers.ModelLine(
        card.name, card.version, card.licence, str(package.folder), card.languages, is_added(package)
    )


@functools.lru_cache(maxsize=4)
def _package(model: str) -> ModelPackage:
    return open_package(find_package(model or DEFAULT_MODEL))


@functools.lru_cache(maxsize=2)
def _searcher(model: str) -> Searcher:
    return Searcher(_package(model))

"""From words to ranked matches. Whatever the query is made of becomes one unit vector; the rest is one product."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..contracts import IndexFileError, IndexMetadata, Match, Query, QueryError, QueryPart, SearchResult
from .fingerprint import has_changed
from .image_encoder import ImageEncoder
from .index import Index, IndexBlock, StoredBlock
from .package import ModelPackage
from .query import AUTO, Direction, QueryEncoder, direction_of, words_vector
from .score import Floats, chance, standing
from .shelf import Shelf
from .sources import is_file
from .text_encoder import TextEncoder

_MOST_PARTS = 1000
_QUOTES = str.maketrans(dict.fromkeys('"“”„«»「」『』', " "))


@dataclass(frozen=True)
class Wanted:
    """How many matches, and how good.

    Attributes:
        count: at most so many.
        min_score: the least score, 0 to 1.
    """

    count: int = 50
    min_score: float = 0.0


@dataclass(frozen=True)
class ScoredTiles:
    """All tiles of an index with their cosines to a query and their scores, in the order of the index."""

    tile_ids: npt.NDArray[np.int64]
    bounds: npt.NDArray[np.float64]
    cosines: Floats
    scores: Floats

    def best(self, wanted: Wanted) -> tuple[Match, ...]:
        """Return the best tiles as matches, those of equal scores in the order of their numbers."""
        order = np.lexsort((self.tile_ids, -self.cosines))[: wanted.count]
        order = order[self.scores[order] >= wanted.min_score]
        columns = (np.round(self.scores[order].astype(np.float64), 6), self.tile_ids[order], self.bounds[order])
        rows = zip(*(column.tolist() for column in columns))
        return tuple(Match(rank, score, tile, tuple(box)) for rank, (score, tile, box) in enumerate(rows, start=1))


class Tiles(Protocol):
    """What can be searched: an index, or what a build has finished so far."""

    metadata: IndexMetadata

    def stored(self) -> list[StoredBlock]:
        """Return the tiles, to be read block by block."""


class Searcher:
    """Answers queries from indexes with one model; keep it, and only the first query pays for the start."""

    def __init__(self, package: ModelPackage) -> None:
        self.package = package
        self._encoder = TextEncoder(package)
        self._bank = package.bank()
        self._shelf = Shelf()
        self._parts: dict[tuple[QueryPart, IndexMetadata], Floats] = {}
        self._image_encoders: dict[str, ImageEncoder] = {}

    def search(self, index: Tiles, query: str, wanted: Wanted, language: str = AUTO) -> SearchResult:
        """Return the best matches of words in an index, best first.

        Args:
            index: what to search.
            query: words in any of the model's languages.
            wanted: how many matches, and how good.
            language: the query's language, or `auto`; see `query.wordings`.

        Raises:
            QueryError: the query is empty, or `wanted` or the language makes no sense.
            IndexFileError: the index was made with another model.
        """
        words = check_query(query, wanted)
        asked = Query((QueryPart(words=words, language=language),))
        return self.search_direction(index, self.direction_of(asked, index.metadata), words, wanted)

    def search_direction(self, index: Tiles, direction: Direction, query: str, wanted: Wanted) -> SearchResult:
        """Return the best matches of a direction in an index, best first; `query` says in words what it stands for.

        Equal scores are ordered by tile number, so that the same query always gives the same answer.
        """
        scored = self.score(index, direction)
        return SearchResult(
            query=query,
            raster=index.metadata.raster,
            model=index.metadata.model,
            crs=index.metadata.grid.crs,
            matches=scored.best(wanted),
            searched=len(scored.scores),
            best_score=float(scored.scores.max(initial=0.0)),
        )

    def score(self, index: Tiles, direction: Direction) -> ScoredTiles:
        """Return the scores of all tiles of an index for a direction."""
        check_model(index.metadata, self.package)
        tile_ids, bounds, cosines = _compare(self._shelf.read(index.stored()), direction.vector)
        standings = standing(cosines, self._bank @ direction.vector, direction.top)
        scores = chance(standings, self.package.card.calibration)
        return ScoredTiles(tile_ids, bounds, cosines, scores)

    def direction_of(self, query: Query, metadata: IndexMetadata, device: str = "auto") -> Direction:
        """Return the direction of a query on an index.

        Raises:
            QueryError: a part of it cannot be understood, or nothing is wanted.
        """
        encoder = self._encoder_for(metadata, device)
        if len(self._parts) > _MOST_PARTS:
            self._parts.clear()

        def encode(part: QueryPart) -> Floats:
            key = replace(part, weight=1.0, label=""), metadata
            if part.image:  # its file may have changed meanwhile
                return encoder.part(part)
            if key not in self._parts:
                self._parts[key] = encoder.part(part)
            return self._parts[key]

        return direction_of(self.checked(query), encode, self._bank)

    def vector_of_words(self, words: str, language: str = AUTO) -> Floats:
        """Return the unit vector of words, shape (dimension,).

        Raises:
            QueryError: the model does not know the language.
        """
        check_language(language, self.package)
        return words_vector(self._encoder, words, language)

    def remember(self, query: Query, metadata: IndexMetadata, device: str = "auto") -> Query:
        """Return a query with its places and pictures replaced by what they look like, so that it fits any raster."""
        return self._encoder_for(metadata, device).remember(self.checked(query))

    def _encoder_for(self, metadata: IndexMetadata, device: str) -> QueryEncoder:
        return QueryEncoder(self._encoder, lambda: self.image_encoder(device), metadata, self.package.card.digest)

    def image_encoder(self, device: str) -> ImageEncoder:
        """Return the image tower on a device, loaded once."""
        if device not in self._image_encoders:
            self._image_encoders[device] = ImageEncoder(self.package, device)
        return self._image_encoders[device]

    def checked(self, query: Query) -> Query:
        """Return the query with its words composed; raise where there are none, or of an unknown language."""
        for part in query.parts:
            check_language(part.language, self.package)
        parts = tuple(replace(part, words=clean_words(part.words)) if part.words else part for part in query.parts)
        return replace(query, parts=parts)


def open_index(path: Path) -> Index:
    """Open an index, whether or not its raster changed since.

    The raster is looked for where it was, and beside the index, which may have moved together with it.

    Raises:
        IndexFileError: it cannot be read.
    """
    index = Index(path)
    moved = path.absolute().parent / Path(index.metadata.raster).name
    if is_file(index.metadata.raster) and not Path(index.metadata.raster).exists() and moved.exists():
        index.metadata = replace(index.metadata, raster=str(moved))
    return index


def open_current_index(path: Path) -> Index:
    """Open an index, and make sure that its raster is still the one that it was built from.

    Raises:
        IndexFileError: it cannot be read, or its raster changed.
    """
    index = open_index(path)
    if has_changed(index.metadata.raster, index.metadata.fingerprint):
        raise IndexFileError(
            "The raster {raster} changed since {index} was built. Build the index again.",
            code="stale-index",
            raster=index.metadata.raster,
            index=path.name,
        )
    return index


def check_query(query: str, wanted: Wanted) -> str:
    """Return the query's words as `clean_words` does.

    Raises:
        QueryError: they are empty, or `wanted` makes no sense.
    """
    words = clean_words(query)
    check_wanted(wanted)
    return words


def clean_words(words: str) -> str:
    """Return words composed (Unicode NFC), with single blanks, and without quotes and a final stop.

    Raises:
        QueryError: there is not one letter or digit in them.
    """
    clean = " ".join(unicodedata.normalize("NFC", words).translate(_QUOTES).split()).strip(" .。!！,，;；:：")
    if not any(c.isalnum() for c in clean):
        raise QueryError("The query is empty. Type what to look for, such as: golf course", code="empty-query")
    return clean


def check_wanted(wanted: Wanted) -> None:
    """Raise `QueryError` where the number of matches or the least score makes no sense."""
    if wanted.count < 1:
        raise QueryError("The number of matches must be 1 or more.", code="count")
    if not 0 <= wanted.min_score <= 1:
        raise QueryError("The least score must lie between 0 and 1.", code="min-score")


def check_model(metadata: IndexMetadata, package: ModelPackage) -> None:
    """Raise `IndexFileError` where an index was made with another model than the package."""
    if metadata.model_digest != package.card.digest:
        raise IndexFileError(
            "The index of {raster} was made with the model {old} {old_version}, not with this {new} {new_version}. "
            "Build it again, or choose the old model.",
            code="other-model",
            raster=metadata.raster,
            old=metadata.model,
            old_version=metadata.model_version,
            new=package.card.name,
            new_version=package.card.version,
        )


def check_language(language: str, package: ModelPackage) -> None:
    """Raise `QueryError` where a language is not one of the model's."""
    if language not in (AUTO, *package.card.languages):
        raise QueryError(
            "The model {model} does not know the language {language}, only {known}.",
            code="language",
            model=package.card.name,
            language=language,
            known=", ".join(package.card.languages),
        )


def _compare(
    blocks: Iterable[IndexBlock], vector: Floats
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64], Floats]:
    """Return tile numbers, bounds and cosines to the vector of all tiles, holding one block of embeddings at a time."""
    ids, bounds, cosines = [], [], []
    for block in blocks:
        ids.append(block.tile_ids)
        bounds.append(block.bounds)
        cosines.append(block.embeddings @ vector)
    if not ids:
        return np.empty(0, np.int64), np.empty((0, 4)), np.empty(0, np.float32)
    return np.concatenate(ids), np.concatenate(bounds), np.concatenate(cosines)

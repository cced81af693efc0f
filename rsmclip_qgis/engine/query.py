"""From a query, whatever it is made of, to one unit vector.

Words, places and pictures lie apart in the joint space (Liang et al. 2022, arXiv 2203.02053), and their cosines to
tiles spread by different amounts: a plain sum would leave the say to the widest. So each part's vector is divided by
the spread of its cosines over ordinary ground, which makes a sum of vectors a sum of standings (see `score`). Then
Rocchio (1971, in: The SMART retrieval system): every wording counts by its own weight, the wanted examples and the
unwanted ones each by the mean of theirs.
"""

from __future__ import annotations

import base64
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..contracts import IndexMetadata, Query, QueryError, QueryPart
from ..languages import LANGUAGES
from ..phrasebook import phrasebook
from .example import vector_of_images, vector_of_places
from .image_encoder import ImageEncoder
from .raster import open_raster
from .score import TOP_OF_EXAMPLES, TOP_OF_WORDS, Floats, spread
from .text_encoder import TextEncoder

AUTO = "auto"
Part = Callable[[QueryPart], Floats]


@dataclass(frozen=True)
class Direction:
    """What is looked for: a unit vector, shape (dimension,), and the quantile of the bank that scores reckon with."""

    vector: Floats
    top: float


class QueryEncoder:
    """Turns the parts of queries on one index into unit vectors.

    Args:
        words: the text tower.
        images: gives the image tower, which is loaded only where an example asks for it.
        metadata: of the index that is searched.
        digest: the model's.
    """

    def __init__(
        self, words: TextEncoder, images: Callable[[], ImageEncoder], metadata: IndexMetadata, digest: str
    ) -> None:
        self._words, self._images, self._metadata, self._digest = words, images, metadata, digest

    def part(self, part: QueryPart) -> Floats:
        """Return the unit vector of one part, its weight left aside, shape (dimension,).

        Raises:
            QueryError: it is nothing, or cannot be seen.
        """
        if part.words:
            return words_vector(self._words, part.words, part.language)
        if part.vector:
            return self._remembered(part)
        if part.image:
            return vector_of_images([str(Path(part.image))], self._images())
        if part.place is not None:
            with open_raster(part.raster or self._metadata.raster) as raster:
                return vector_of_places(raster, self._metadata, [part.place], self._images())
        raise QueryError("A part of the query is empty. Remove it.", code="empty-part")

    def remember(self, query: Query) -> Query:
        """Return the query with its places and pictures replaced by what they look like to this model."""
        return replace(query, parts=tuple(self._remember(part) for part in query.parts))

    def _remember(self, part: QueryPart) -> QueryPart:
        if part.words or part.vector:
            return part
        halves = self.part(part).astype(np.float16)
        vector = base64.b64encode(halves.tobytes()).decode("ascii")
        return QueryPart(part.weight, vector=vector, model=self._digest, label=part.title)

    def _remembered(self, part: QueryPart) -> Floats:
        if part.model != self._digest:
            raise QueryError(
                "The example {label} was remembered with another model. Choose that model, or give the example again.",
                code="other-model",
                label=part.title,
            )
        try:
            vector = np.frombuffer(base64.b64decode(part.vector, validate=True), np.float16).astype(np.float32)
        except ValueError:
            vector = np.empty(0, np.float32)
        length = float(np.linalg.norm(vector))
        if len(vector) != self._metadata.dimension or not 0 < length < np.inf:
            raise QueryError("The saved example {label} is damaged. Remove it.", code="vector", label=part.title)
        return np.asarray(vector / length, dtype=np.float32)


def direction_of(query: Query, encode: Part, bank: Floats) -> Direction:
    """Return the direction of a query.

    Args:
        query: what is looked for.
        encode: gives the unit vector of one part.
        bank: embeddings of ordinary ground, (n, dimension).

    Raises:
        QueryError: nothing is wanted, or the parts cancel each other.
    """
    if not any(part.weight > 0 for part in query.parts):
        raise QueryError("Nothing is wanted. Say at least one thing to look for.", code="nothing-wanted")
    vectors = [part.weight * _evened(encode(part), bank) for part in query.parts]
    words = [v for v, part in zip(vectors, query.parts) if part.words]
    wanted = [v for v, part in zip(vectors, query.parts) if not part.words and part.weight > 0]
    unwanted = [v for v, part in zip(vectors, query.parts) if not part.words and part.weight < 0]
    total = np.sum([*words, *_mean(wanted), *_mean(unwanted)], axis=0)
    length = float(np.linalg.norm(total))
    if length < 1e-6 * max(float(np.linalg.norm(v)) for v in vectors):
        raise QueryError("What is wanted and what is not are the same. Remove one of them.", code="contradiction")
    only_words = all(part.words for part in query.parts)
    return Direction(np.asarray(total / length, dtype=np.float32), TOP_OF_WORDS if only_words else TOP_OF_EXAMPLES)


def words_vector(encoder: TextEncoder, words: str, language: str = AUTO) -> Floats:
    """Return the unit vector of words.

    Where they are a name that the phrase book knows, it is averaged with the other ways in which the language says
    it, as prompt ensembles do (Radford et al. 2021, arXiv 2103.00020, section 3.1.4); else they stand by themselves.

    Args:
        encoder: the text tower.
        words: what is looked for.
        language: the language whose phrase book is asked, or `auto` for the first of the ten that knows the name.
    """
    vectors = encoder.encode(wordings(words, language))
    mean = vectors.mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)


def wordings(words: str, language: str = AUTO) -> list[str]:
    """Return the words themselves, and what else a language says for them where the phrase book knows the name."""
    for known in LANGUAGES if language == AUTO else (language,):
        concept = _names(known).get(words.casefold())
        if concept:
            return list(dict.fromkeys((words, *phrasebook(known).sentences(concept))))
    return [words]


@functools.cache
def _names(language: str) -> dict[str, str]:
    """Return the phrase book's concepts by their names in a language, the first concept where two share a name."""
    concepts = phrasebook(language).concepts
    return {name.casefold(): identity for identity in reversed(concepts) for name in reversed(concepts[identity].names)}


def _evened(vector: Floats, bank: Floats) -> Floats:
    """Return a part's vector with its cosines over ordinary ground spread by 1."""
    return np.asarray(vector / spread(bank @ vector), dtype=np.float32)


def _mean(vectors: Sequence[Floats]) -> list[Floats]:
    return [np.mean(vectors, axis=0)] if vectors else []

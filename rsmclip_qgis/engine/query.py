"""From a query to one unit vector."""

from __future__ import annotations

import functools

import numpy as np

from ..languages import LANGUAGES
from ..phrasebook import phrasebook
from .score import Floats
from .text_encoder import TextEncoder

AUTO = "auto"


def query_vector(encoder: TextEncoder, words: str, language: str = AUTO) -> Floats:
    """Return the unit vector of a query.

    Where the query is a name that the phrase book knows, it is averaged with the other ways in which the language says
    it, as prompt ensembles do (Radford et al. 2021, arXiv 2103.00020, section 3.1.4); else it stands by itself.

    Args:
        encoder: the text tower.
        words: the query.
        language: the language whose phrase book is asked, or `auto` for the first of the ten that knows the name.
    """
    vectors = encoder.encode(wordings(words, language))
    mean = vectors.mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)


def wordings(words: str, language: str = AUTO) -> list[str]:
    """Return the query itself, and what else a language says for it where the phrase book knows the name."""
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

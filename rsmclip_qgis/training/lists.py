"""Lists of things, as captions and queries often are, in all ten languages: the phrase book's names beside each other.

A list has no grammar that could be wrong, and there are more of them than of anything that is translated by hand. They
teach the text head that several things together mean the same in every language.
"""

from __future__ import annotations

import numpy as np

from ..languages import LANGUAGES
from ..phrasebook import phrasebook
from .phrases import concepts

_LONGEST = 4
_COMMAS = {"zh": "\u3001"}


def parallel_lists(count: int, rng: np.random.Generator) -> list[dict[str, str]]:
    """Return lists of two to four things, each in every language by its code."""
    return [_listed(rng.choice(concepts(), rng.integers(2, _LONGEST + 1), replace=False)) for _ in range(count)]


def _listed(chosen: np.ndarray[tuple[int], np.dtype[np.str_]]) -> dict[str, str]:
    return {
        code: _COMMAS.get(code, ", ").join(phrasebook(code).concepts[str(concept)].names[0] for concept in chosen)
        for code in LANGUAGES
    }

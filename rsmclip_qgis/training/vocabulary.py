"""Which pieces of the sentence encoder's vocabulary to keep: those that text in the ten languages is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import islice

from wordfreq import get_frequency_dict

from ..languages import LANGUAGES

Split = Callable[[str], list[int]]
"""From a text to the ids of its pieces, without begin and end marks."""

SPECIAL = (0, 1, 2)
"""Unknown, begin of text, end of text: kept in front."""

_WORDS = 200_000
_OWN_TEXT = 1.0


def choose_pieces(split: Split, size: int, texts: Iterable[str]) -> list[int]:
    """Return the ids of the pieces to keep, ascending, special pieces first.

    Args:
        split: by the whole vocabulary.
        size: how many to keep.
        texts: whose pieces are kept first of all: the training's own.
    """
    weights = _language_weights(split)
    for text in texts:
        for piece in split(text):
            weights[piece] += _OWN_TEXT
    best = [piece for piece, _ in sorted(weights.items(), key=lambda item: -item[1]) if piece not in SPECIAL]
    return [*SPECIAL, *sorted(best[: size - len(SPECIAL)])]


def _language_weights(split: Split) -> dict[int, float]:
    """Return how often each piece is met in words of the ten languages (wordfreq 3), summed over the languages."""
    weights: dict[int, float] = defaultdict(float)
    for language in LANGUAGES:
        for word, frequency in islice(get_frequency_dict(language, wordlist="best").items(), _WORDS):
            for form in _forms(word, language):
                for piece in set(split(form)):
                    weights[piece] += frequency
    return weights


def _forms(word: str, language: str) -> tuple[str, ...]:
    """Return the word as it stands in text; in Chinese also behind another one, as words there have no blanks.

    Russian is mostly written without the dots of ё, which the lists of words have.
    """
    if language == "zh":
        return word, "的" + word
    forms = (word, word.capitalize(), word.upper())
    return (*forms, *(form.replace("ё", "е").replace("Ё", "Е") for form in forms)) if "ё" in word else forms

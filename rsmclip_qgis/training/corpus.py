"""All texts of a set of images, each once, and which of them are true of which image."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..languages import LANGUAGES
from .data import Example, Translation
from .phrases import concept_of, concepts, framed_in, related, sayings_in

Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

NONE = -1


@dataclass(frozen=True)
class Corpus:
    """Images and texts by number.

    Attributes:
        texts: each once.
        concept_of_text: (texts,) number of the concept that a sentence of the phrase book speaks of; -1 for captions.
        captions: per image, the numbers of its English captions.
        translated: per image, (rows, languages) numbers of its captions in ten languages; no rows for some.
        concept_of_image: (images,) number of the concept that the image's class means, or -1.
        parallel: (rows, languages) numbers of the same caption in all languages.
        listed: (rows, languages) numbers of the same list of things in all languages.
        composed: (rows, languages) numbers of the same caption in all languages, as it was composed.
        framed: (concepts, languages, frames) numbers of the phrase book's sentences: the same frames in all languages.
        sayings: per concept and language, the numbers of all that may be said of a picture of it: names and frames.
        related: (concepts, concepts) where it is not known whether the second is true of an image of the first.
    """

    texts: list[str]
    concept_of_text: Numbers
    captions: list[Numbers]
    translated: list[Numbers]
    concept_of_image: Numbers
    parallel: Numbers
    listed: Numbers
    composed: Numbers
    framed: Numbers
    sayings: list[list[Numbers]]
    related: Flags


class _Texts:
    """Numbers texts in the order in which they are first met."""

    def __init__(self) -> None:
        self.number: dict[str, int] = {}

    def numbers(self, texts: Iterable[str]) -> Numbers:
        return np.array([self.number.setdefault(text, len(self.number)) for text in texts], dtype=np.int64)


def build_corpus(
    examples: Sequence[Example],
    translations: Sequence[Translation],
    lists: Sequence[dict[str, str]] = (),
    composed: Sequence[Translation] = (),
) -> Corpus:
    """Return the corpus of the examples, with their captions' translations, the phrase book's sentences, and lists.

    Translations are those that were made with care, `composed` those that were put together from phrases.
    """
    texts = _Texts()
    framed = np.array([[texts.numbers(framed_in(concept, code)) for code in LANGUAGES] for concept in concepts()])
    sayings = [[texts.numbers(sayings_in(concept, code)) for code in LANGUAGES] for concept in concepts()]
    spoken = _spoken(len(texts.number), sayings)
    captions = [texts.numbers(dict.fromkeys(example.captions)) for example in examples]
    parallel = _rows(texts, [translation.texts for translation in translations])
    listed = _rows(texts, lists)
    put_together = _rows(texts, [translation.texts for translation in composed])
    return Corpus(
        texts=list(texts.number),
        concept_of_text=np.pad(spoken, (0, len(texts.number) - len(spoken)), constant_values=NONE),
        captions=captions,
        translated=_by_image(examples, [*translations, *composed], np.concatenate([parallel, put_together])),
        concept_of_image=np.array([_number(example.label) for example in examples]),
        parallel=parallel,
        listed=listed,
        composed=np.unique(put_together, axis=0),
        framed=framed,
        sayings=sayings,
        related=related_concepts(),
    )


def related_concepts() -> Flags:
    """Return (concepts, concepts): true where it is not known whether the second is true of an image of the first."""
    flags = [[second in related(first) for second in concepts()] for first in concepts()]
    return np.array(flags, dtype=np.bool_)


def _rows(texts: _Texts, rows: Sequence[dict[str, str]]) -> Numbers:
    """Return the numbers of the same text in all languages, (rows, languages)."""
    numbers = [texts.numbers(row[code] for code in LANGUAGES) for row in rows]
    return np.array(numbers, dtype=np.int64).reshape(-1, len(LANGUAGES))


def _spoken(count: int, sayings: list[list[Numbers]]) -> Numbers:
    spoken = np.full(count, NONE)
    for number, languages in enumerate(sayings):
        for numbers in languages:
            spoken[numbers] = number
    return spoken


def _by_image(examples: Sequence[Example], translations: Sequence[Translation], parallel: Numbers) -> list[Numbers]:
    rows: dict[str, list[int]] = {}
    for row, translation in enumerate(translations):
        rows.setdefault(translation.id, []).append(row)
    return [parallel[rows.get(example.id, [])] for example in examples]


def _number(label: str) -> int:
    concept = concept_of(label)
    return concepts().index(concept) if concept else NONE

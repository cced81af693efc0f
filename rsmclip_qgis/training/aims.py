"""What the model is trained to: captions, classes, and the same meaning in every language."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import torch
from torch import Tensor, nn

from ..languages import LANGUAGES
from .corpus import NONE, Corpus, Numbers
from .losses import contrast, members, same
from .phrases import common_concepts, concepts
from .recipe import Weights
from .text_tower import renormalised

ENGLISH = list(LANGUAGES).index("en")
_OFTEN = 3.0
_TRANSLATED = 0.5
"""How often an image that has translated captions is met by one of them."""
_ROWS = 500
"""So many rows of the same text in all languages are compared with each other in a step."""


class Aims:
    """The losses on a corpus. Texts are given as the frozen encoder's vectors, so that a step costs little.

    Args:
        sentences: the encoder's reading of each text of the corpus, float32 (texts, reading); see `text_tower.py`.
        often: languages that are picked three times as often as the others.
    """

    def __init__(self, corpus: Corpus, sentences: Tensor, weights: Weights, often: Collection[str] = ()) -> None:
        self.corpus, self.sentences, self.weights = corpus, sentences, weights
        chances = np.array([_OFTEN if code in often else 1.0 for code in LANGUAGES])
        self._chances = chances / chances.sum()
        self.texts_of = _padded(corpus)
        self.concept_of_image = torch.from_numpy(corpus.concept_of_image)
        self.concept_of_text = torch.from_numpy(corpus.concept_of_text)
        self.unknown = torch.from_numpy(corpus.related | _columns(common_concepts()))
        self.shifts = _shifts(corpus, sentences)

    def pick_captions(self, images: Tensor, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return one true text for each image: its number (n,), and its reading (n, reading)."""
        texts = torch.tensor([self._pick(int(image), rng) for image in images])
        return texts, self._shifted(self.sentences[texts], rng)

    def pick_concepts(self, rng: np.random.Generator) -> Tensor:
        """Return the reading of one sentence on every concept, each in a random language, (concepts, reading)."""
        picked = [rng.choice(languages[rng.integers(len(LANGUAGES))]) for languages in self.corpus.sayings]
        return self.sentences[torch.tensor(picked)]

    def caption_masks(self, images: Tensor, texts: Tensor) -> tuple[Tensor, Tensor]:
        """Return which texts are true of which images, and of which it is not known: bool (n, m), by numbers."""
        concept, spoken = self.concept_of_image[images], self.concept_of_text[texts]
        positive = members(self.texts_of[images], texts) | same(concept, spoken)
        unknown = self.unknown[concept][:, spoken] | (concept == NONE)[:, None]
        return positive, unknown & (spoken != NONE)[None, :]

    def concept_masks(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Return which concepts are true of which images, and of which it is not known: bool (n, concepts)."""
        concept = self.concept_of_image[images]
        positive = same(concept, torch.arange(len(self.unknown)))
        return positive, self.unknown[concept] | (concept == NONE)[:, None]

    def alignment_loss(self, head: nn.Module, scale: Tensor, rng: np.random.Generator) -> Tensor:
        """Return the loss between the same sentences in two languages, over concepts, captions and lists."""
        corpus = self.corpus
        framed = corpus.framed[:, :, rng.integers(corpus.framed.shape[2])]
        losses = []
        for numbers, ignored in (
            (framed, self.unknown),
            *((rows[rng.permutation(len(rows))[:_ROWS]], None) for rows in _same_texts(corpus)),
        ):
            if len(numbers):
                one, other = (
                    head(self.sentences[torch.from_numpy(side)]) for side in self._two_languages(numbers, rng)
                )
                losses.append(contrast(scale * one @ other.T, torch.eye(len(one), dtype=torch.bool), ignored))
        return torch.stack(losses).mean()

    def staying_loss(self, moves: Tensor) -> Tensor:
        """Return how far texts are moved from where the encoder has them: the mean square of moves (n, width)."""
        return moves.square().sum(1).mean()

    def _two_languages(self, numbers: Numbers, rng: np.random.Generator) -> tuple[Numbers, Numbers]:
        """Return of each row (rows, languages) two languages, (rows,) each."""
        rows = np.arange(len(numbers))
        one, other = rng.choice(len(LANGUAGES), size=(2, len(numbers)), p=self._chances)
        return numbers[rows, one], numbers[rows, other]

    def _pick(self, image: int, rng: np.random.Generator) -> int:
        corpus = self.corpus
        choices = corpus.captions[image]
        if len(corpus.translated[image]) and rng.random() < _TRANSLATED:
            choices = corpus.translated[image][:, rng.choice(len(LANGUAGES), p=self._chances)]
        concept = corpus.concept_of_image[image]
        if not len(choices) or (concept != NONE and rng.random() < 0.1):
            choices = corpus.sayings[concept][rng.integers(len(LANGUAGES))]
        return int(rng.choice(choices))

    def _shifted(self, vectors: Tensor, rng: np.random.Generator) -> Tensor:
        picked = torch.from_numpy(rng.integers(len(self.shifts), size=len(vectors)))
        amount = rng.random(len(vectors)) * (rng.random(len(vectors)) < self.weights.translation_noise)
        return renormalised(vectors + torch.from_numpy(amount).float()[:, None] * self.shifts[picked])


def _same_texts(corpus: Corpus) -> tuple[Numbers, ...]:
    return corpus.parallel, corpus.listed, corpus.composed


def _padded(corpus: Corpus) -> Tensor:
    sets = [np.concatenate((own, said.ravel())) for own, said in zip(corpus.captions, corpus.translated, strict=True)]
    table = np.full((len(sets), max(map(len, sets))), NONE, dtype=np.int64)
    for row, numbers in enumerate(sets):
        table[row, : len(numbers)] = numbers
    return torch.from_numpy(table)


def _columns(common: frozenset[str]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.array([concept in common for concept in concepts()])


def _shifts(corpus: Corpus, sentences: Tensor) -> Tensor:
    """Return how translation moves readings, over all known pairs of English and another language."""
    frames = corpus.framed.transpose(0, 2, 1).reshape(-1, len(LANGUAGES))
    rows = torch.from_numpy(np.concatenate([corpus.parallel] * 4 + [frames]))
    others = [number for number in range(len(LANGUAGES)) if number != ENGLISH]
    moved: Tensor = sentences[rows[:, others]] - sentences[rows[:, [ENGLISH]]]
    return moved.reshape(-1, sentences.shape[1])

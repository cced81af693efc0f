"""What each part of the recipe is worth: the last heads trained with one of them left out, everything else the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from onnx import ModelProto

from .aims import Aims
from .composed import composed_captions
from .corpus import Corpus, build_corpus
from .data import Pixels
from .embedder import Embedder
from .evaluate import Validation, summary
from .features import Halves
from .heads import Heads, train_heads
from .mini import Mini
from .model import Language, whole_language
from .packed import PackedTrunk, trunk_of
from .recipe import HeadsRecipe, Weights
from .report import Report, quiet
from .retrieval import Floats
from .written import described_images, written_sentences


@dataclass
class Variant:
    """What the last heads are trained on.

    Attributes:
        mini: whose packed trunk and views are taken.
        aims: what is trained for.
        language: how texts are understood.
        recipe: of the heads.
        trunk: from the mini to the trunk that they are measured on.
    """

    mini: Mini
    aims: Aims
    language: Language
    recipe: HeadsRecipe
    trunk: Callable[[Mini], ModelProto] = lambda mini: mini.packed

    def trained(self, report: Report) -> Trial:
        """Return the heads on the trunk, ready to be measured."""
        views: list[Halves] = self.mini.packed_views
        heads = train_heads(views, self.aims, self.recipe, self.mini.recipe.seed, report).eval()
        return Trial(PackedTrunk(self.trunk(self.mini)), heads, self.language, self.mini.recipe.size)


class Trial(Embedder):
    """A model that was not packed yet, to be measured as a package is."""

    def __init__(self, trunk: PackedTrunk, heads: Heads, language: Language, size: int) -> None:
        super().__init__(size, float(heads.scale().detach()), quiet)
        self._trunk, self._heads, self._language = trunk, heads, language

    @torch.inference_mode()
    def see(self, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of one batch of images."""
        return np.asarray(self._heads.image(torch.from_numpy(self._trunk.features(pixels))).numpy())

    @torch.inference_mode()
    def say(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of one batch of texts."""
        return np.asarray(self._heads.text(torch.from_numpy(self._language.vectors(texts))).numpy())


def ablations(mini: Mini, epochs: int) -> dict[str, Callable[[], Variant]]:
    """Return the variants by name, made when they are asked for; all train their heads for so many epochs."""
    recipe = replace(mini.recipe.heads, epochs=epochs)
    frozen = replace(mini, recipe=replace(mini.recipe, tuned_share=0.0))
    unaligned = replace(mini.recipe.weights, alignment=0.0, translation_noise=0.0)
    alone = replace(recipe, distillation=replace(recipe.distillation, weight=0.0))
    uncomposed = build_corpus(mini.examples, mini.careful, mini.lists)
    composed = composed_captions(mini.examples)
    unwritten = build_corpus(mini.examples, [*mini.translations, *described_images()], mini.lists, composed)
    undescribed = build_corpus(mini.examples, [*mini.translations, *written_sentences()], mini.lists, composed)
    untranslated = build_corpus(mini.examples, [])

    def aims_of(language: Language, corpus: Corpus, weights: Weights) -> Aims:
        vectors = torch.from_numpy(language.vectors(corpus.texts, mini.report))
        return Aims(corpus, vectors, weights, mini.recipe.often)

    def trained_on(corpus: Corpus, weights: Weights = mini.recipe.weights) -> Variant:
        return Variant(mini, aims_of(mini.language, corpus, weights), mini.language, recipe)

    def in_single_precision(mini: Mini) -> ModelProto:
        return trunk_of(mini.tuned_graph())

    def with_whole_vocabulary() -> Variant:
        whole = whole_language()
        return Variant(mini, aims_of(whole, mini.aims.corpus, mini.recipe.weights), whole, recipe)

    return {
        "everything": lambda: Variant(mini, mini.aims, mini.language, recipe),
        "without self-distillation": lambda: Variant(mini, mini.aims, mini.language, alone),
        "without composed captions": lambda: trained_on(uncomposed),
        "without written sentences": lambda: trained_on(unwritten),
        "without described images": lambda: trained_on(undescribed),
        "without translated text": lambda: trained_on(untranslated, unaligned),
        "whole vocabulary, not quantised": with_whole_vocabulary,
        "image tower not quantised": lambda: Variant(mini, mini.aims, mini.language, recipe, in_single_precision),
        "frozen tower": lambda: Variant(frozen, mini.aims, mini.language, recipe),
    }


def measure_ablations(mini: Mini, epochs: int, say: Callable[[str, dict[str, float]], None]) -> None:
    """Train and measure each variant in turn, and say its name and its summary."""
    validation = Validation(mini.data, mini.recipe.size)
    for name, make in ablations(mini, epochs).items():
        say(name, summary(validation.figures(make().trained(mini.report))))

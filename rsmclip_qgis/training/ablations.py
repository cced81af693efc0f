"""What each part of the recipe is worth: the last heads trained with one of them left out, everything else the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from .aims import Aims
from .corpus import build_corpus
from .data import Pixels
from .evaluate import Validation, summary
from .features import Halves
from .heads import Heads, train_heads
from .mini import Mini
from .model import Language, whole_language
from .packed import PackedTrunk
from .parity import batches
from .recipe import HeadsRecipe
from .report import Report
from .retrieval import Floats


@dataclass
class Variant:
    """What the last heads are trained on.

    Attributes:
        mini: whose packed trunk and views are taken.
        aims: what is trained for.
        language: how texts are understood.
        recipe: of the heads.
    """

    mini: Mini
    aims: Aims
    language: Language
    recipe: HeadsRecipe

    def trained(self, report: Report) -> Trial:
        """Return the heads on the trunk, ready to be measured."""
        views: list[Halves] = self.mini.packed_views
        heads = train_heads(views, self.aims, self.recipe, self.mini.recipe.seed, report).eval()
        return Trial(PackedTrunk(self.mini.packed), heads, self.language, self.mini.recipe.size)


class Trial:
    """A model that was not packed yet, held as a package is; see `shipped.Embedder`."""

    def __init__(self, trunk: PackedTrunk, heads: Heads, language: Language, size: int) -> None:
        self._trunk, self._heads, self._language, self.size = trunk, heads, language, size
        self.scale = float(heads.scale().detach())
        self._images: dict[str, Floats] = {}
        self._texts: dict[str, Floats] = {}

    @torch.inference_mode()
    def images(self, name: str, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of images uint8 (n, size, size, 3), which go by a name."""
        if name not in self._images:
            features = np.concatenate([self._trunk.features(part) for part in batches(pixels)])
            self._images[name] = self._heads.image(torch.from_numpy(features)).numpy()
        return self._images[name]

    @torch.inference_mode()
    def texts(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of texts, each computed once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._texts]
        if new:
            said = self._heads.text(torch.from_numpy(self._language.vectors(new))).numpy()
            self._texts.update(zip(new, said))
        return np.stack([self._texts[text] for text in texts])


def ablations(mini: Mini, epochs: int) -> dict[str, Callable[[], Variant]]:
    """Return the variants by name, made when they are asked for; all train their heads for so many epochs."""
    recipe = replace(mini.recipe.heads, epochs=epochs)
    frozen = replace(mini, recipe=replace(mini.recipe, tuned_share=0.0))
    unaligned = replace(mini.recipe.weights, alignment=0.0, translation_noise=0.0)
    alone = replace(recipe, distillation=replace(recipe.distillation, weight=0.0))
    unlisted = build_corpus(mini.examples, mini.translations)
    untranslated = build_corpus(mini.examples, [])

    def aims_of(language: Language, corpus: Any, weights: Any) -> Aims:
        return Aims(corpus, torch.from_numpy(language.vectors(corpus.texts, mini.report)), weights)

    def with_whole_vocabulary() -> Variant:
        whole = whole_language()
        return Variant(mini, aims_of(whole, mini.aims.corpus, mini.recipe.weights), whole, recipe)

    return {
        "everything": lambda: Variant(mini, mini.aims, mini.language, recipe),
        "without self-distillation": lambda: Variant(mini, mini.aims, mini.language, alone),
        "without lists": lambda: Variant(
            mini, aims_of(mini.language, unlisted, mini.recipe.weights), mini.language, recipe
        ),
        "without translated text": lambda: Variant(
            mini, aims_of(mini.language, untranslated, unaligned), mini.language, recipe
        ),
        "whole vocabulary, not quantised": with_whole_vocabulary,
        "frozen tower": lambda: Variant(frozen, mini.aims, mini.language, recipe),
    }


def measure_ablations(mini: Mini, epochs: int, say: Callable[[str, dict[str, float]], None]) -> None:
    """Train and measure each variant in turn, and say its name and its summary."""
    validation = Validation(mini.data, mini.recipe.size)
    for name, make in ablations(mini, epochs).items():
        say(name, summary(validation.figures(make().trained(mini.report))))

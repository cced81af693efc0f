"""The one command's work: from the data folder to the model package, stage by stage.

What a stage makes is kept in a work folder under a name that stands for all it depends on: a run that was killed, or
one after a change of the recipe, does again only what must be done again.
"""

from __future__ import annotations

import copy
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch

from .aims import Aims
from .augment import Augmentation
from .composed import composed_captions
from .corpus import Corpus, build_corpus
from .data import (
    TRAINING_FILES,
    TRANSLATIONS,
    Example,
    Pixels,
    Translation,
    read_translations,
    sample,
    sha256,
    stack,
    training_examples,
)
from .features import GENTLE, Halves, cached, key, view_features
from .graphs import save, to_onnx
from .heads import Heads, follow, heads_for, train_heads
from .image_tower import Trunk, load_trunk
from .lists import parallel_lists
from .model import CutLanguage, ImageModel, whole_language
from .packed import PackedTrunk, trunk_of
from .phrases import concept_of
from .quantise import quantise
from .recipe import HeadsRecipe, Recipe
from .report import Report
from .states import load_state, save_state
from .table import BLOCK
from .text_tower import PIECES
from .tokenizer import Tokenizer, read_model
from .tuning import Tuning, tune
from .vocabulary import choose_pieces
from .written import described_images, written_sentences

_MEASURED = 128
"""How many images set the ranges of the eight bits."""


@dataclass
class Mini:
    """One making of the model. Each property is a stage, made when it is first asked for."""

    data: Path
    work: Path
    recipe: Recipe
    report: Report

    @cached_property
    def examples(self) -> list[Example]:
        """The training images of which anything is known."""
        examples = training_examples(self.data)
        return [example for example in examples if example.captions or concept_of(example.label)]

    @cached_property
    def corpus(self) -> Corpus:
        """Their texts."""
        return build_corpus(self.examples, self.translations)

    @cached_property
    def last_corpus(self) -> Corpus:
        """The texts that the last heads learn from: with sentences, lists, and captions composed in ten languages."""
        return build_corpus(self.examples, self.careful, self.lists, composed_captions(self.examples))

    @cached_property
    def careful(self) -> list[Translation]:
        """Everything that was written with care in ten languages: captions of some images, and sentences."""
        return [*self.translations, *described_images(), *written_sentences()]

    @cached_property
    def lists(self) -> list[dict[str, str]]:
        """Lists of things in ten languages."""
        return parallel_lists(self.recipe.lists, np.random.default_rng(self.recipe.seed))

    @cached_property
    def translations(self) -> list[Translation]:
        """Captions of training images in ten languages."""
        return read_translations(self.data, "rsicd-train")

    @cached_property
    def pixels(self) -> Pixels:
        """The training images, uint8 (n, size, size, 3)."""
        path = self.work / f"pixels-{key(self.files, self.recipe.size)}.npy"
        return np.asarray(cached(path, lambda: stack(self.examples, self.recipe.size)), dtype=np.uint8)

    @cached_property
    def language(self) -> CutLanguage:
        """The frozen side of the text tower, as it is shipped."""
        path = self.work / f"pieces-{key(self.last_corpus.texts, self.recipe.pieces)}.npy"
        return CutLanguage(cached(path, self._choose_pieces).tolist())

    @cached_property
    def first_aims(self) -> Aims:
        """What the image network is trained for: the texts as the whole sentence encoder understands them."""
        path = self.work / f"whole-sentences-{key(self.corpus.texts)}.npy"
        with self._timed("sentences"):
            vectors = cached(path, lambda: whole_language().vectors(self.corpus.texts, self.report))
        return Aims(self.corpus, torch.from_numpy(np.array(vectors, dtype=np.float32)), self.recipe.weights)

    @cached_property
    def aims(self) -> Aims:
        """What the last heads are trained for: more languages, the texts as the shipped encoder has them."""
        texts = self.last_corpus.texts
        path = self.work / f"sentences-{key(texts, self.recipe.pieces, BLOCK)}.npy"
        with self._timed("last sentences"):
            vectors = cached(path, lambda: self.language.vectors(texts, self.report))
        sentences = torch.from_numpy(np.array(vectors, dtype=np.float32))
        return Aims(self.last_corpus, sentences, self.recipe.weights, self.recipe.often)

    @cached_property
    def views(self) -> list[Halves]:
        """Features of random views of every image by the network as it was."""
        trunk = load_trunk()
        with self._timed("features"):
            return [self._view(trunk, number) for number in range(self.recipe.first.views)]

    @cached_property
    def heads(self) -> Heads:
        """The heads on the network as it was."""
        path = self.work / f"heads-{self._key('heads')}.pt"
        return self._kept_heads(path, "heads", self.recipe.first, lambda: (self.views, self.first_aims))

    @cached_property
    def tuned(self) -> tuple[Trunk, Heads, list[float]]:
        """The network and heads on the way from before tuning to after it, as far as the recipe says; all losses."""
        recipe = self.recipe.tuning
        steps = recipe.epochs * (len(self.pixels) // recipe.batch)
        run = Tuning(load_trunk(), copy.deepcopy(self.heads), self.first_aims, recipe, steps, self.recipe.seed)
        strengths = (self.recipe.augmentation, self.recipe.gentle)
        path = self.work / f"tuning-{self._key('tuning')}.pt"
        with self._timed("tuning"):
            losses = tune(run, self.pixels, strengths, steps, path, self.report)
        trunk, heads = load_trunk(), copy.deepcopy(self.heads)
        follow(trunk, run.average["trunk"], 1 - self.recipe.tuned_share)
        follow(heads, run.average["heads"], 1 - self.recipe.tuned_share)
        return trunk.eval(), heads.eval(), losses

    def tuned_graph(self) -> onnx.ModelProto:
        """Return the tuned network with the head it was tuned with, in single precision."""
        trunk, heads, _ = self.tuned
        example = [torch.from_numpy(sample(self.pixels, 2))]
        return to_onnx(ImageModel(trunk, heads.image).eval(), example, ["pixels"], [["batch"]])

    @cached_property
    def packed(self) -> onnx.ModelProto:
        """The trunk as it is shipped: in eight bits, from pixels to features."""
        path = self.work / f"packed-{key(self._key('tuning'), self.recipe.tuned_share)}.onnx"
        if not path.exists():
            save(trunk_of(quantise(self.tuned_graph(), sample(self.pixels, _MEASURED))), path)
        return onnx.load(str(path))

    @cached_property
    def last_heads(self) -> Heads:
        """The heads on the features of the trunk as it is shipped: they know what eight bits made of them."""
        recipe, texts = self.recipe.heads, self.last_corpus.texts
        facts = (_digest(self.packed), self._key("heads"), recipe, self.recipe.often, texts, self.recipe.pieces, BLOCK)
        path = self.work / f"last-{key(*facts)}.pt"
        return self._kept_heads(path, "last heads", recipe, lambda: (self.packed_views, self.aims))

    def _kept_heads(
        self, path: Path, stage: str, recipe: HeadsRecipe, ready: Callable[[], tuple[list[Halves], Aims]]
    ) -> Heads:
        """Return the heads in `path`, trained first where it is missing, once what they learn from is ready."""
        if not path.exists():
            views, aims = ready()
            with self._timed(stage):
                trained = train_heads(views, aims, recipe, self.recipe.seed, self.report)
            save_state(path, heads=trained.state_dict())
        state = load_state(path)["heads"]
        heads = heads_for(torch.zeros(2, len(state["image.mean"])), recipe)
        heads.load_state_dict(state)
        return heads.eval()

    @cached_property
    def packed_views(self) -> list[Halves]:
        """Features of random views of every image by the trunk as it is shipped."""
        with self._timed("last features"):
            return [self._packed_view(number) for number in range(self.recipe.heads.views)]

    def _packed_view(self, number: int) -> Halves:
        size, strength, seed = self._view_of(number)
        run = PackedTrunk(self.packed)
        path = self.work / f"packed-view-{key(self.files, _digest(self.packed), size, strength, seed)}.npy"
        made = cached(path, lambda: run.view_features(self.pixels, size, strength, seed, self.report))
        return np.array(made, dtype=np.float16)

    @cached_property
    def files(self) -> dict[str, str]:
        """SHA-256 of each training file."""
        names = (*(f"{name}.parquet" for name in TRAINING_FILES), TRANSLATIONS)
        return {name: sha256(self.data / name) for name in names}

    def _choose_pieces(self) -> npt.NDArray[np.int64]:
        whole = Tokenizer(read_model(PIECES))
        return np.array(choose_pieces(whole.pieces.encode, self.recipe.pieces, self.last_corpus.texts))

    def _view(self, trunk: Trunk, number: int) -> Halves:
        size, strength, seed = self._view_of(number)
        path = self.work / f"view-{key(self.files, size, strength, seed)}.npy"
        made = cached(path, lambda: view_features(trunk, self.pixels, size, strength, seed, self.report))
        return np.array(made, dtype=np.float16)

    def _view_of(self, number: int) -> tuple[int, Augmentation, int]:
        """Return the size of a view, how strongly it is changed, and its seed."""
        recipe = self.recipe
        return recipe.size, recipe.gentle if number % GENTLE == 0 else recipe.augmentation, recipe.seed + 1000 + number

    def seconds(self) -> dict[str, float]:
        """Return how long each stage has taken so far, over all runs with this work folder."""
        path = self.work / "seconds.json"
        times: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        return times

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        started = time.monotonic()
        yield
        times = self.seconds()
        times[stage] = round(times.get(stage, 0.0) + time.monotonic() - started, 1)
        (self.work / "seconds.json").write_text(json.dumps(times), encoding="utf-8")

    def _key(self, stage: str) -> str:
        recipe = self.recipe
        facts = [self.files, self.corpus.texts, recipe.seed, recipe.size, recipe.weights]
        facts += [recipe.first, recipe.augmentation, recipe.gentle]
        return key(*facts, *([recipe.tuning] if stage == "tuning" else []))


def _digest(graph: onnx.ModelProto) -> str:
    return hashlib.sha256(graph.SerializeToString(deterministic=True)).hexdigest()

"""What a model is worth on the validation data: retrieval, in every language; classes, by words; the product's bar."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..languages import LANGUAGES
from ..resources import folder
from .data import VALIDATION_FILES, Example, Pixels, read_translations, stack, validation_examples
from .embedder import Embedder
from .phrases import concept_of, sayings_in
from .retrieval import Flags, Floats, Numbers, mean_average_precision, recalls
from .transductive import transduced

TextEmbedding = Callable[[Sequence[str]], Floats]
"""From texts to unit vectors (n, d)."""

CAPTIONED = ("rsicd-val", "ucm-val")
CLASSED = ("ucm-val", "scenes")


@dataclass(frozen=True)
class ValidationSet:
    """One set of validation images, decoded."""

    examples: list[Example]
    pixels: Pixels

    def labels(self) -> list[str]:
        """Return the class of each image."""
        return [example.label for example in self.examples]


@dataclass(frozen=True)
class Classed:
    """A set of images to tell classes apart in, by words of one language.

    Attributes:
        classes: names.
        truth: number of each image's class, (n,).
        seen: unit vectors of the images, (n, d).
        logits: of each class for each image, (n, classes).
    """

    classes: tuple[str, ...]
    truth: Numbers
    seen: Floats
    logits: Floats

    def alone(self) -> Numbers:
        """Return the class of each image by itself."""
        return np.asarray(self.logits.argmax(1))

    def together(self) -> Numbers:
        """Return the class of each image, all images taken together; see `transductive.py`."""
        return np.asarray(transduced(self.seen, self.logits).argmax(1))


@dataclass
class Validation:
    """All validation data of a data folder, decoded once."""

    data: Path
    size: int
    sets: dict[str, ValidationSet] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in VALIDATION_FILES:
            examples = validation_examples(self.data, name)
            self.sets[name] = ValidationSet(examples, stack(examples, self.size))

    def figures(self, model: Embedder) -> dict[str, Any]:
        """Return every figure, by name; recalls in per cent, the others from 0 to 1."""
        texts = model.texts
        seen = {name: model.images(name, each.pixels) for name, each in self.sets.items()}
        classes = {name: self.classed(name, model) for name in CLASSED}
        return {
            "retrieval": {name: _retrieval(self.sets[name].examples, seen[name], texts) for name in CAPTIONED},
            "languages": self._languages(seen["rsicd-val"], texts),
            "classes": {name: _accuracies(each, Classed.alone) for name, each in classes.items()},
            "classes_together": {name: _accuracies(each, Classed.together) for name, each in classes.items()},
            "queries": _queries(self.sets["ucm-val"].labels(), seen["ucm-val"], texts),
        }

    def classed(self, name: str, model: Embedder) -> dict[str, Classed]:
        """Return, per language, how a classed set is classified, with all sayings of the phrase book per class."""
        labels, seen = self.sets[name].labels(), model.images(name, self.sets[name].pixels)
        classes = sorted(set(labels))
        truth = np.array([classes.index(label) for label in labels])
        sayings = {code: [sayings_in(concept_of(c), code) for c in classes] for code in LANGUAGES}
        return {
            code: Classed(
                tuple(classes), truth, seen, np.float32(model.scale) * (seen @ _centres(sayings[code], model.texts).T)
            )
            for code in LANGUAGES
        }

    def _languages(self, seen: Floats, texts: TextEmbedding) -> dict[str, float]:
        """Return the mean recall per language on the images that have captions in ten languages."""
        rows = read_translations(self.data, "rsicd-val")
        place = {example.id: number for number, example in enumerate(self.sets["rsicd-val"].examples)}
        chosen = sorted({place[row.id] for row in rows})
        own = np.searchsorted(chosen, [place[row.id] for row in rows])
        return {
            code: round(recalls(seen[chosen] @ texts([row.texts[code] for row in rows]).T, own)["mean_recall"], 2)
            for code in LANGUAGES
        }


def summary(figures: dict[str, Any]) -> dict[str, float]:
    """Return the few figures that tell most."""
    queries, languages = figures["queries"], figures["languages"]
    others = [value for code, value in languages.items() if code != "en"]
    return {
        "rsicd_val_mean_recall": figures["retrieval"]["rsicd-val"]["mean_recall"],
        "ucm_val_mean_recall": figures["retrieval"]["ucm-val"]["mean_recall"],
        "languages_to_english": round(float(np.mean(others)) / max(languages["en"], 1e-9), 3),
        "ucm_classes_english": figures["classes"]["ucm-val"]["en"],
        "ucm_classes_worst": min(figures["classes"]["ucm-val"].values()),
        "scenes_accuracy_mean": round(float(np.mean(list(figures["classes"]["scenes"].values()))), 3),
        "ucm_map_english": queries["en"],
        "ucm_map_worst": min(queries.values()),
    }


def _retrieval(examples: Sequence[Example], seen: Floats, texts: TextEmbedding) -> dict[str, float]:
    captions = [caption for example in examples for caption in example.captions]
    own: Numbers = np.repeat(np.arange(len(examples)), [len(example.captions) for example in examples])
    return {name: round(value, 2) for name, value in recalls(seen @ texts(captions).T, own).items()}


def _accuracies(classed: dict[str, Classed], judge: Callable[[Classed], Numbers]) -> dict[str, float]:
    return {code: round(float((judge(each) == each.truth).mean()), 4) for code, each in classed.items()}


def _centres(sayings: Sequence[Sequence[str]], texts: TextEmbedding) -> Floats:
    centres = np.stack([texts(each).mean(0) for each in sayings])
    return np.asarray(centres / np.linalg.norm(centres, axis=1, keepdims=True))


def _queries(labels: Sequence[str], seen: Floats, texts: TextEmbedding) -> dict[str, float]:
    """Return the product's bar: mean average precision over the classes, one natural phrase each, per language."""
    return {code: round(mean_average_precision(*_ranked(code, labels, seen, texts)), 4) for code in LANGUAGES}


def _ranked(code: str, labels: Sequence[str], seen: Floats, texts: TextEmbedding) -> tuple[Floats, Flags]:
    phrases = json.loads((folder("evaluation") / f"{code}.json").read_text(encoding="utf-8"))
    right = np.array([[label == name for label in labels] for name in phrases])
    return texts(list(phrases.values())) @ seen.T, right

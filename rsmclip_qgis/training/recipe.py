"""The recipe of a model: all that decides how it comes out, read from a TOML file. Seeds included."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import tomllib

from ..resources import folder
from .augment import Augmentation
from .distillation import DistillationRecipe


@dataclass(frozen=True)
class Weights:
    """How much each aim counts, and how far a caption may be moved as a translation would move it."""

    captions: float = 1.0
    concepts: float = 0.5
    alignment: float = 0.6
    staying: float = 0.3
    translation_noise: float = 0.6


@dataclass(frozen=True)
class HeadsRecipe:
    """The heads on the frozen network.

    Attributes:
        views: how many random views of each image are computed; every fourth one is a gentle one.
        decay: of the moving average of the weights, which is what comes out.
        distillation: of what the image head says of gentle views, the global crops, into what it says of the others.
        distilled: how many images of a batch it looks at: it is the dearest part of a step.
    """

    views: int = 5
    epochs: int = 40
    batch: int = 1024
    rate: float = 1e-3
    decay_of_weights: float = 0.05
    hidden: int = 512
    text_hidden: int = 512
    dropout: float = 0.3
    text_dropout: float = 0.1
    decay: float = 0.98
    distillation: DistillationRecipe = field(default_factory=lambda: DistillationRecipe(0.0, 2048, 512, 128))
    distilled: int = 256


@dataclass(frozen=True)
class TuningRecipe:
    """The network's later blocks and the heads together.

    Attributes:
        frozen: how many of the first blocks stay as they are.
        size: side of the views in pixels.
        bank: how many captions of other images are negatives.
        queue: how many images of earlier steps are negatives.
    """

    epochs: int = 6
    batch: int = 64
    frozen: int = 6
    size: int = 192
    rate: float = 2e-4
    head_rate: float = 3e-4
    decay_of_weights: float = 0.02
    bank: int = 1024
    queue: int = 2048
    decay: float = 0.998


@dataclass(frozen=True)
class Recipe:
    """Everything together.

    Attributes:
        size: side of the model's input in pixels.
        pieces: size of the vocabulary.
        bank: how many embeddings of ordinary ground.
        tuned_share: how far the weights go from those before tuning (0) to those after it (1). In between they keep
            more of what was known before (Wortsman et al. 2022, arXiv 2109.01903).
        lists: how many lists of things in ten languages the last heads learn from.
        often: languages that the last heads meet three times as often: those that the encoder knows least well.
        first: the heads that tuning starts with.
        heads: the last ones, on the network as it is shipped.
    """

    name: str = "mini"
    seed: int = 0
    size: int = 224
    pieces: int = 76_000
    bank: int = 1500
    lists: int = 2000
    often: tuple[str, ...] = ()
    tuned_share: float = 1.0
    weights: Weights = field(default_factory=Weights)
    first: HeadsRecipe = field(default_factory=lambda: HeadsRecipe(views=2, epochs=12))
    heads: HeadsRecipe = field(default_factory=HeadsRecipe)
    tuning: TuningRecipe = field(default_factory=TuningRecipe)
    augmentation: Augmentation = field(default_factory=Augmentation)
    gentle: Augmentation = field(default_factory=lambda: Augmentation((0.75, 1.0), 0.3, 0.05, 0.05, 5.0, 0.05))


_PARTS: dict[str, type[Any]] = {
    "weights": Weights,
    "first": HeadsRecipe,
    "heads": HeadsRecipe,
    "tuning": TuningRecipe,
    "augmentation": Augmentation,
    "gentle": Augmentation,
}


def read_recipe(path: Path) -> Recipe:
    """Return the recipe of a TOML file; what it does not name has its usual value."""
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    parts = {name: _part(kind, values.pop(name)) for name, kind in _PARTS.items() if name in values}
    return Recipe(**{name: _plain(value) for name, value in values.items()}, **parts)


def recipe_path(name: str) -> Path:
    """Return the file of a recipe that comes with the project."""
    return folder("recipes") / f"{name}.toml"


def _part(kind: type[Any], values: dict[str, Any]) -> Any:
    return kind(**{name: _value(kind, name, value) for name, value in values.items()})


def _value(kind: type[Any], name: str, value: Any) -> Any:
    if isinstance(value, dict):
        usual = getattr(kind(), name)
        return replace(usual, **value)
    return _plain(value)


def _plain(value: Any) -> Any:
    """Return a list, as TOML holds it, as the tuple that a recipe holds."""
    return tuple(value) if isinstance(value, list) else value

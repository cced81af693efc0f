"""The recipe of a run: a TOML file, every entry of which has a usual value. Its paths are below the data folder."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomllib

from ..augment import Augmentation
from ..distillation import DistillationRecipe
from ..faults import RecipeError

PRECISIONS = ("float32", "bfloat16", "float16")


@dataclass(frozen=True)
class DataRecipe:
    """Where the images are.

    Attributes:
        train: Parquet files, tars and folders to train on.
        validation: those to measure on; where there are none, `held_out` of the training images are.
        test: those that nothing of this run may touch: training and validation are compared with them.
        unlabelled: images for the self-distillation only; their captions, if any, are not used.
        translations: files as `rsmclip-train translate` writes them.
        languages: which captions are used.
        held_out: share of the training images that is kept for validation.
    """

    train: tuple[str, ...] = ()
    validation: tuple[str, ...] = ()
    test: tuple[str, ...] = ()
    unlabelled: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en", "pt", "es", "fr", "de", "nl", "it", "zh", "ko", "ru")
    held_out: float = 0.1


@dataclass(frozen=True)
class ModelRecipe:
    """What is trained.

    Attributes:
        architecture: a name that open_clip knows, a file of its configuration beside the recipe, or
            `hf-hub:OWNER/NAME`, weights included.
        revision: commit, branch or tag of a model of the hub; empty for its newest commit.
        pretrained: a tag that open_clip knows, or a weights file; empty for random weights.
        tokenizer: name of open_clip's tokenizer where it is not the architecture's own.
        frozen: beginnings of the names of weights that stay as they are, such as `text.transformer.embeddings`.
        keep_activations: false computes activations of the towers again in the backward pass, which saves memory.
    """

    architecture: str = "xlm-roberta-base-ViT-B-32"
    pretrained: str = ""
    revision: str = ""
    tokenizer: str = ""
    frozen: tuple[str, ...] = ()
    keep_activations: bool = True


@dataclass(frozen=True)
class LoopRecipe:
    """How the training goes.

    Attributes:
        epochs: how often the captioned images are seen.
        batch: images per device that go through the model at once.
        accumulate: how many such batches make a step; all images of a step are negatives of each other.
        unlabelled: unlabelled images beside each batch.
        decoded: side in pixels to which images are brought before crops are taken of them.
        rate: the highest learning rate; it rises for `warm_up` steps and falls along a cosine to `last_rate`.
        decay_of_weights: of AdamW; biases, norms and the temperature have none.
        clip: longest gradient.
        precision: `float32`, `bfloat16` or `float16`.
        workers: processes that read images, per device; 0 reads them in between.
        save_every, measure_every: in steps.
    """

    epochs: int = 10
    batch: int = 64
    accumulate: int = 1
    unlabelled: int = 0
    decoded: int = 256
    rate: float = 2.5e-5
    last_rate: float = 0.0
    warm_up: int = 200
    decay_of_weights: float = 0.05
    clip: float = 1.0
    precision: str = "float32"
    workers: int = 0
    save_every: int = 100
    measure_every: int = 500


@dataclass(frozen=True)
class RunRecipe:
    """Everything together."""

    name: str = "own"
    seed: int = 0
    data: DataRecipe = field(default_factory=DataRecipe)
    model: ModelRecipe = field(default_factory=ModelRecipe)
    training: LoopRecipe = field(default_factory=LoopRecipe)
    distillation: DistillationRecipe = field(default_factory=DistillationRecipe)
    augmentation: Augmentation = field(default_factory=lambda: Augmentation((0.63, 1.0), 0.5, 0.1, 0.1, 3.0, 0.1))


_PARTS: dict[str, type[Any]] = {
    "data": DataRecipe,
    "model": ModelRecipe,
    "training": LoopRecipe,
    "distillation": DistillationRecipe,
    "augmentation": Augmentation,
}


def read_run_recipe(path: Path) -> RunRecipe:
    """Return the recipe of a TOML file.

    Raises:
        RecipeError: it cannot be read, or has an entry that no recipe has, or one that makes no sense.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise RecipeError(
            "{path} is not a recipe that can be read: {reason}.", code="recipe_unreadable", path=path, reason=fault
        ) from fault
    parts = {name: _part(kind, name, values.pop(name)) for name, kind in _PARTS.items() if name in values}
    recipe: RunRecipe = _part(RunRecipe, "", values | parts)
    _check(recipe)
    return recipe


def _part(kind: type[Any], name: str, values: dict[str, Any]) -> Any:
    known = {each.name for each in dataclasses.fields(kind)}
    for entry in values:
        if entry not in known:
            raise RecipeError(
                "The recipe has the entry {entry}, which means nothing. Known are: {known}.",
                code="recipe_entry",
                entry=f"{name}.{entry}".lstrip("."),
                known=", ".join(sorted(known)),
            )
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})


def _check(recipe: RunRecipe) -> None:
    loop = recipe.training
    wrong = (
        (not recipe.data.train, "data.train must name at least one Parquet file, tar or folder"),
        (loop.precision not in PRECISIONS, f"training.precision must be one of {', '.join(PRECISIONS)}"),
        (min(loop.epochs, loop.batch, loop.accumulate) < 1, "epochs, batch and accumulate must be at least 1"),
        (min(loop.save_every, loop.measure_every) < 1, "save_every and measure_every must be at least 1"),
        (not 0 <= recipe.data.held_out < 1, "data.held_out must be from 0 to below 1"),
    )
    for is_wrong, sentence in wrong:
        if is_wrong:
            raise RecipeError("The recipe cannot be used: {what}.", code="recipe_senseless", what=sentence)

"""The state of a run on disk, and the weights that come out of it. Nothing is ever half there, and nothing executes."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

from ..faults import RecipeError
from ..states import load_state, save_state
from .learner import Learner
from .model import Clip
from .recipe import RunRecipe

CHECKPOINT, WEIGHTS, CARD = "checkpoint.pt", "model.safetensors", "model.json"


def save_checkpoint(folder: Path, learner: Learner, purpose: str) -> None:
    """Write all that a later run needs to go on."""
    save_state(folder / CHECKPOINT, **learner.state(), purpose=purpose)


def load_checkpoint(folder: Path, learner: Learner, purpose: str) -> None:
    """Go on from a folder's checkpoint where there is one.

    Raises:
        RecipeError: the checkpoint is of another recipe, other data, or another number of processes.
    """
    path = folder / CHECKPOINT
    if not path.exists():
        return
    state = load_state(path)
    if state["purpose"] != purpose:
        raise RecipeError(
            "{folder} has the checkpoint of another recipe, other images or another number of processes. Give another "
            "output folder, or remove it.",
            code="checkpoint_of_another_run",
            folder=folder,
        )
    learner.load(state)


def purpose_of(recipe: RunRecipe, items: tuple[str, ...], processes: int) -> str:
    """Return what a checkpoint must agree with: a SHA-256 over the recipe, the images' ids and the processes."""
    told = json.dumps([dataclasses.asdict(recipe), items, processes], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def save_weights(folder: Path, clip: Clip, recipe: RunRecipe, facts: dict[str, Any]) -> None:
    """Write the model's weights as safetensors, and beside them what it is made from and how it came to be."""
    from safetensors.torch import save_file

    weights = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in clip.network.state_dict().items()}
    part = folder / f"{WEIGHTS}.part"
    save_file(weights, part)
    part.replace(folder / WEIGHTS)
    card = {
        "architecture": clip.described,
        "tokenizer": recipe.model.tokenizer,
        "image_size": clip.size,
        "mean": clip.mean,
        "std": clip.std,
        "recipe": dataclasses.asdict(recipe),
        **facts,
    }
    (folder / CARD).write_text(json.dumps(card, indent=1, ensure_ascii=False), encoding="utf-8")

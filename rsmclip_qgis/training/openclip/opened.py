"""Any model of open_clip's kind, opened from where it is: the hub, a folder of the trainer, or open_clip itself."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..faults import RecipeError
from ..report import Report
from ..trainer.checkpoint import CARD, WEIGHTS
from ..trainer.model import Clip, open_clip_model
from ..trainer.recipe import ModelRecipe
from .hub import HUB, Fetched, fetch


@dataclass(frozen=True)
class Opened:
    """A model and what is known of it.

    Attributes:
        source: where it is from, for a record.
        licence: as its source states it; empty where it does not.
    """

    clip: Clip
    name: str
    version: str
    licence: str
    source: dict[str, Any]


def open_model(model: str, revision: str, work: Path, report: Report) -> Opened:
    """Return a model.

    Args:
        model: `hf-hub:OWNER/NAME`; the folder of a run of `rsmclip-train train`; or `ARCHITECTURE:WEIGHTS`, both as
            open_clip names them, the weights also as a file.
        revision: of the hub's model; empty for its newest.
        work: folder for what open_clip needs on disk.
        report: told of what is fetched.

    Raises:
        ModelError: the hub is out of reach, or the model is of another kind.
        RecipeError: there is no such model, or it cannot be opened.
    """
    if model.startswith(HUB):
        return _of_hub(fetch(model, revision, work, report), model.removeprefix(HUB))
    if (Path(model) / WEIGHTS).is_file():
        return _of_run(Path(model), work)
    architecture, _, weights = model.partition(":")
    if not weights:
        raise RecipeError(
            "{model} is neither a folder that rsmclip-train train wrote, nor hf-hub:OWNER/NAME, nor "
            "ARCHITECTURE:WEIGHTS as open_clip names them.",
            code="model_unknown",
            model=model,
        )
    pretrained = str(Path(weights).resolve()) if Path(weights).is_file() else weights
    clip = open_clip_model(ModelRecipe(architecture, pretrained), Path.cwd(), 0)
    return Opened(clip, f"{architecture}-{Path(weights).stem}", "1", "", {"open_clip": model})


def clip_of(recipe: ModelRecipe, folder: Path, seed: int, work: Path, report: Report) -> Clip:
    """Return the model that a recipe names, of the hub or not; see `open_clip_model` and `open_model`."""
    if not recipe.architecture.startswith(HUB):
        return open_clip_model(recipe, folder, seed)
    return _clip_of_hub(fetch(recipe.architecture, recipe.revision, work, report), recipe, seed)


def _of_hub(fetched: Fetched, name: str) -> Opened:
    clip = _clip_of_hub(fetched, ModelRecipe(), 0)
    return Opened(clip, name.rpartition("/")[2].lower(), fetched.revision[:12], fetched.licence, fetched.source)


def _clip_of_hub(fetched: Fetched, recipe: ModelRecipe, seed: int) -> Clip:
    own = dataclasses.replace(recipe, architecture=fetched.architecture.name, pretrained=str(fetched.weights))
    clip = open_clip_model(own, fetched.architecture.parent, seed)
    if not (fetched.mean and fetched.std):
        return clip
    return dataclasses.replace(clip, mean=fetched.mean, std=fetched.std)


def _of_run(folder: Path, work: Path) -> Opened:
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    architecture = card["architecture"]
    if isinstance(architecture, dict):
        work.mkdir(parents=True, exist_ok=True)
        (work / "architecture.json").write_text(json.dumps(architecture), encoding="utf-8")
        architecture = "architecture.json"
    recipe = ModelRecipe(architecture, str((folder / WEIGHTS).resolve()), card["tokenizer"])
    clip = dataclasses.replace(open_clip_model(recipe, work, 0), mean=tuple(card["mean"]), std=tuple(card["std"]))
    told = {name: card[name] for name in ("recipe", "code_version", "steps", "figures") if name in card}
    return Opened(clip, str(card["recipe"]["name"]), "1", "", {"trained": told})

"""The model that is trained: any that open_clip can make, with its tokenizer and what its image tower expects."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn import functional

from ..faults import RecipeError, quiet
from .recipe import ModelRecipe

Tokenizer = Callable[[list[str]], Tensor]


@dataclass(frozen=True)
class Clip:
    """A model of open_clip's kind, ready to be trained.

    Attributes:
        network: has `visual`, `encode_image`, `encode_text` and `logit_scale`.
        tokenizer: from texts to numbers (n, tokens).
        size: side of the image tower's input in pixels.
        mean, std: by which pixels of 0 to 1 are normalised.
        described: what `open_clip` makes it from again: a name, or a configuration.
    """

    network: nn.Module
    tokenizer: Tokenizer
    size: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    described: str | dict[str, Any]


def open_clip_model(recipe: ModelRecipe, folder: Path, seed: int) -> Clip:
    """Return the model that a recipe names; files of weights or configurations are looked for in its folder.

    Weights that are not given are drawn by chance from the seed: the same in every process.

    Raises:
        RecipeError: open_clip does not know the model, or its weights cannot be had.
    """
    import open_clip

    name, described = _architecture(open_clip, recipe.architecture, folder)
    weights = folder / recipe.pretrained
    pretrained = str(weights) if recipe.pretrained and weights.is_file() else recipe.pretrained
    torch.manual_seed(seed)
    quiet("huggingface_hub")
    try:
        network = open_clip.create_model(name, pretrained=pretrained or None, pretrained_text=False)
        tokenizer = open_clip.get_tokenizer(recipe.tokenizer or name)
    except Exception as fault:  # open_clip and the hub's client raise errors of many kinds
        raise RecipeError(
            "The model {name} with the weights {weights} cannot be opened. Without access to the hub, give a file of "
            "weights in model.pretrained.",
            code="model_unavailable",
            details=repr(fault),
            name=recipe.architecture,
            weights=recipe.pretrained or "(none)",
        ) from fault
    _prepare(network, recipe)
    size = network.visual.image_size
    side = size[0] if isinstance(size, tuple) else size
    mean, std = network.visual.image_mean, network.visual.image_std
    return Clip(network, tokenizer, int(side), tuple(mean), tuple(std), described)


def _architecture(library: Any, architecture: str, folder: Path) -> tuple[str, str | dict[str, Any]]:
    path = folder / architecture
    if not architecture.endswith(".json"):
        return architecture, architecture
    try:
        described = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise RecipeError(
            "{path} is not a configuration of open_clip.", code="architecture_unreadable", path=path
        ) from fault
    library.add_model_config(path)
    return path.stem, described


def _prepare(network: nn.Module, recipe: ModelRecipe) -> None:
    for name, weight in network.named_parameters():
        if name.startswith(recipe.frozen):
            weight.requires_grad_(False)
    if not recipe.keep_activations:
        network.set_grad_checkpointing(True)  # type: ignore[operator]


def see(visual: nn.Module, pixels: Tensor) -> Tensor:
    """Return the image tower's embeddings (n, dimension), not normalised, of square crops of any size.

    A vision transformer sees smaller crops through its position embeddings, resampled; another tower sees them enlarged
    to its own size.
    """
    size = visual.image_size
    own = int(size[0] if isinstance(size, tuple) else size)  # type: ignore[arg-type]
    if pixels.shape[-1] == own:
        return visual(pixels)  # type: ignore[no-any-return]
    positions = getattr(visual, "positional_embedding", None)
    patch = getattr(visual, "patch_size", None)
    if not isinstance(positions, Tensor) or patch is None or positions.ndim != 2:
        return visual(functional.interpolate(pixels, size=own, mode="bicubic"))  # type: ignore[no-any-return]
    cells = pixels.shape[-1] // int(patch[0] if isinstance(patch, tuple) else patch)
    resampled = {"positional_embedding": _resampled(positions, cells)}
    return functional_call(visual, resampled, (pixels,))  # type: ignore[no-any-return]


def _resampled(positions: Tensor, cells: int) -> Tensor:
    """Return position embeddings (1 + cells * cells, width) of a smaller grid."""
    first, grid = positions[:1], positions[1:]
    side = round(len(grid) ** 0.5)
    plane = grid.reshape(1, side, side, -1).permute(0, 3, 1, 2)
    smaller = functional.interpolate(plane.float(), size=cells, mode="bicubic", align_corners=False)
    return torch.cat([first, smaller.flatten(2).squeeze(0).T.to(positions.dtype)])

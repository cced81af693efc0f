"""The two heads on features that are computed once."""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR

from .aims import Aims
from .distiller import Distiller
from .features import GENTLE, Halves
from .image_tower import ImageHead
from .losses import contrast
from .recipe import HeadsRecipe
from .report import Report
from .text_tower import READING, WIDTH, TextHead

Numbers = npt.NDArray[np.int64]
Network = TypeVar("Network", bound=nn.Module)


class Scale(nn.Module):
    """The learned factor from cosines to logits, kept under 100 as in CLIP (Radford et al. 2021)."""

    def __init__(self, start: float = 20.0) -> None:
        super().__init__()
        self.logarithm = nn.Parameter(torch.tensor(math.log(start)))

    def forward(self) -> Tensor:
        """Return the factor, a scalar."""
        return self.logarithm.clamp(max=math.log(100.0)).exp()


class Heads(nn.Module):
    """Both heads and the scale between them."""

    def __init__(self, mean: Tensor, deviation: Tensor, recipe: HeadsRecipe) -> None:
        super().__init__()
        self.image = ImageHead(mean, deviation, recipe.hidden, WIDTH, recipe.dropout)
        self.text = TextHead(READING, WIDTH, recipe.text_hidden, recipe.text_dropout)
        self.scale = Scale()


def heads_for(features: Tensor, recipe: HeadsRecipe) -> Heads:
    """Return untrained heads for features like these (n, features)."""
    return Heads(features.mean(0), features.std(0), recipe)


def train_heads(views: Sequence[Halves], aims: Aims, recipe: HeadsRecipe, seed: int, report: Report) -> Heads:
    """Return heads trained on the features of several views of each image, float16 (n, features) each."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    heads = heads_for(torch.from_numpy(views[0]).float(), recipe)
    steps = recipe.epochs * (len(views[0]) // recipe.batch)
    teaching = Teaching(heads, views, recipe, steps) if recipe.distillation.weight else None
    trained = [*heads.parameters(), *(teaching.distiller.projector.parameters() if teaching else ())]
    optimiser = torch.optim.AdamW(trained, lr=recipe.rate, weight_decay=recipe.decay_of_weights)
    schedule = OneCycleLR(optimiser, recipe.rate, total_steps=steps, pct_start=0.1)
    average = averaged(heads)
    heads.train()
    for step in range(steps):
        images = rng.choice(len(views[0]), recipe.batch, replace=False)
        seen = heads.image(_pick_views(views, images, rng))
        loss = _loss(heads, aims, seen, torch.from_numpy(images), rng)
        if teaching is not None:
            some = slice(recipe.distilled)
            loss = loss + recipe.distillation.weight * teaching.loss(seen[some], images[some], step)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        if teaching is not None:
            teaching.distiller.teach(heads.image, step, steps)
        schedule.step()
        follow(average, heads, min(recipe.decay, (step + 1) / (step + 10)))
        report("Heads", step + 1, steps)
    return average


def averaged(network: Network) -> Network:
    """Return a copy that is to follow the network's weights."""
    return copy.deepcopy(network).eval().requires_grad_(False)


@torch.no_grad()
def follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Move the average a step towards the network."""
    for mean, value in zip(average.state_dict().values(), network.state_dict().values()):
        mean.lerp_(value, 1 - decay)


def _pick_views(views: Sequence[Halves], images: Numbers, rng: np.random.Generator) -> Tensor:
    which = rng.integers(len(views), size=len(images))
    return torch.from_numpy(np.stack([views[view][image] for view, image in zip(which, images)])).float()


class Teaching:
    """Self-distillation of the image head, on the features of views: the gentle ones are the global crops.

    The network below is fixed, so what is learned is to see in a strongly changed view what a gentle one shows.
    """

    def __init__(self, heads: Heads, views: Sequence[Halves], recipe: HeadsRecipe, steps: int) -> None:
        self.heads, self.gentle, self.warm_up = heads, views[::GENTLE], steps // 10
        self.distiller = Distiller(heads.image, WIDTH, recipe.distillation, lambda head, features: head(features))

    def loss(self, seen: Tensor, images: Numbers, step: int) -> Tensor:
        """Return the loss of a batch, a scalar, whose embeddings of views of any kind are (n, width)."""
        whole = torch.stack([torch.from_numpy(view[images]).float() for view in self.gentle])
        student = torch.stack([*(self.heads.image(crop) for crop in whole), seen])
        return self.distiller.loss(student, whole, step, self.warm_up)


def _loss(heads: Heads, aims: Aims, seen: Tensor, images: Tensor, rng: np.random.Generator) -> Tensor:
    weights, scale = aims.weights, heads.scale()
    numbers, vectors = aims.pick_captions(images, rng)
    moves = heads.text.move(vectors)
    said = heads.text.moved(vectors, moves)
    named = heads.text(aims.pick_concepts(rng))
    return (
        weights.captions * contrast(scale * seen @ said.T, *aims.caption_masks(images, numbers))
        + weights.concepts * contrast(scale * seen @ named.T, *aims.concept_masks(images))
        + weights.alignment * aims.alignment_loss(heads.text, scale, rng)
        + weights.staying * aims.staying_loss(moves)
    )

"""The network's later blocks and the heads, tuned gently together.

Small batches are enough, as captions of other images and images of earlier steps stand by as negatives (He et al. 2020,
arXiv 1911.05722, without its second network: the network moves slowly). Every step's randomness follows from the seed
and the step's number, so that a run that was killed goes on as if it had not been.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR

from .aims import Aims
from .augment import Augmentation, view
from .data import Pixels
from .heads import Heads, averaged, follow
from .image_tower import Trunk
from .losses import one_way
from .recipe import TuningRecipe
from .report import Report
from .states import load_state, save_state

_SAVED_EVERY = 100
_PARTS = ("network", "average", "optimiser", "schedule")


@dataclass
class Queue:
    """Embeddings (n, dimension) of images of earlier steps, and their numbers (n,)."""

    embeddings: Tensor
    images: Tensor

    def push(self, embeddings: Tensor, images: Tensor, longest: int) -> None:
        """Add a batch, and forget the oldest beyond `longest`."""
        self.embeddings = torch.cat([self.embeddings, embeddings.detach()])[-longest:]
        self.images = torch.cat([self.images, images])[-longest:]


class Tuning:
    """A run of tuning: what is trained, its moving average, and how far it is."""

    def __init__(self, trunk: Trunk, heads: Heads, aims: Aims, recipe: TuningRecipe, steps: int, seed: int) -> None:
        self.network = nn.ModuleDict({"trunk": trunk, "heads": heads}).train()
        self.average = averaged(self.network)
        self.trunk, self.heads, self.aims, self.recipe = trunk, heads, aims, recipe
        self.seed, self.step = seed, 0
        late = [p for block in trunk.blocks[recipe.frozen :] for p in block.parameters()] + [*trunk.last.parameters()]
        groups = [{"params": late, "lr": recipe.rate}, {"params": [*heads.parameters()], "lr": recipe.head_rate}]
        self.optimiser = torch.optim.AdamW(groups, weight_decay=recipe.decay_of_weights)
        rates = [recipe.rate, recipe.head_rate]
        self.schedule = OneCycleLR(self.optimiser, rates, total_steps=steps, pct_start=0.15)
        self.queue = Queue(torch.empty(0, heads.image.straight.out_features), torch.empty(0, dtype=torch.int64))

    def advance(self, pixels: Pixels, images: Tensor, augmentation: Augmentation) -> float:
        """Take one step on images uint8 (n, side, side, 3) with these numbers (n,), and return its loss."""
        rng, views = self._randomness()
        batch = view(torch.from_numpy(pixels), self.recipe.size, views, augmentation)
        loss, seen = self._loss(self._features(batch), images, rng)
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimiser.step()
        self.schedule.step()
        follow(self.average, self.network, min(self.recipe.decay, (self.step + 1) / (self.step + 10)))
        self.queue.push(seen, images, self.recipe.queue)
        self.step += 1
        return float(loss.detach())

    def state(self) -> dict[str, Any]:
        """Return all that a later run needs to go on from here."""
        states: dict[str, Any] = {name: getattr(self, name).state_dict() for name in _PARTS}
        return {**states, "queue": vars(self.queue), "step": self.step}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from a state."""
        for name in _PARTS:
            getattr(self, name).load_state_dict(state[name])
        self.queue, self.step = Queue(**state["queue"]), state["step"]

    def _randomness(self) -> tuple[np.random.Generator, torch.Generator]:
        torch.manual_seed(self.seed * 1_000_003 + self.step)
        views = torch.Generator().manual_seed(self.seed * 2_000_003 + self.step)
        return np.random.default_rng((self.seed, self.step)), views

    def _features(self, batch: Tensor) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                plane = self.trunk.early(batch.contiguous(memory_format=torch.channels_last), self.recipe.frozen)
            features: Tensor = self.trunk.late(plane, self.recipe.frozen)
        return features.float()

    def _loss(self, features: Tensor, images: Tensor, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        weights, head = self.aims.weights, self.heads.text
        seen, scale = self.heads.image(features), self.heads.scale()
        others = torch.from_numpy(rng.integers(len(self.aims.texts_of), size=self.recipe.bank))
        numbers, vectors = self.aims.pick_captions(torch.cat([images, others]), rng)
        moves = head.move(vectors)
        said, named = head.moved(vectors, moves), head(self.aims.pick_concepts(rng))
        loss = (
            weights.captions * self._captions(scale, seen, images, said, numbers)
            + weights.concepts * self._concepts(scale, seen, images, named)
            + weights.alignment * self.aims.alignment_loss(head, scale, rng)
            + weights.staying * self.aims.staying_loss(moves)
        )
        return loss, seen

    def _captions(self, scale: Tensor, seen: Tensor, images: Tensor, said: Tensor, numbers: Tensor) -> Tensor:
        """Return the loss of images among all texts, and of the images' own texts among all images."""
        among_texts = one_way(scale * seen @ said.T, *self.aims.caption_masks(images, numbers))
        everything, known = self._with_queue(seen, images)
        own = slice(0, len(images))
        positive, ignored = self.aims.caption_masks(known, numbers[own])
        return (among_texts + one_way(scale * said[own] @ everything.T, positive.T, ignored.T)) / 2

    def _concepts(self, scale: Tensor, seen: Tensor, images: Tensor, named: Tensor) -> Tensor:
        """Return the loss of images among all concepts, and of concepts among all images."""
        among_concepts = one_way(scale * seen @ named.T, *self.aims.concept_masks(images))
        everything, known = self._with_queue(seen, images)
        positive, ignored = self.aims.concept_masks(known)
        return (among_concepts + one_way(scale * named @ everything.T, positive.T, ignored.T)) / 2

    def _with_queue(self, seen: Tensor, images: Tensor) -> tuple[Tensor, Tensor]:
        return torch.cat([seen, self.queue.embeddings]), torch.cat([images, self.queue.images])


def batch_of(step: int, count: int, size: int, seed: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Return the numbers of the images of a step, (size,): every epoch in its own order."""
    epoch, place = divmod(step, count // size)
    order = np.random.default_rng((seed, 7, epoch)).permutation(count)
    return order[place * size : (place + 1) * size]


def tune(
    run: Tuning,
    pixels: Pixels,
    augmentations: tuple[Augmentation, Augmentation],
    steps: int,
    path: Path,
    report: Report,
) -> list[float]:
    """Run the tuning to its end, from the checkpoint in `path` where there is one, and return the loss of every step.

    Every fourth batch has gentle views, the second of the two augmentations.
    """
    losses: list[float] = []
    if path.exists():
        state = load_state(path)
        losses = state.pop("losses")
        run.load(state)
    while run.step < steps:
        numbers = batch_of(run.step, len(pixels), run.recipe.batch, run.seed)
        strength = augmentations[run.step % 4 == 3]
        losses.append(run.advance(pixels[numbers], torch.from_numpy(numbers), strength))
        if run.step % _SAVED_EVERY == 0 or run.step == steps:
            save_state(path, **run.state(), losses=losses)
        report("Tuning", run.step, steps)
    return losses

"""One step of learning: the contrastive loss over all images of the step, and the self-distillation of each.

A step may be cut into several batches, and spread over several processes; what comes out is the same. The embeddings of
all batches are computed first, the contrastive loss and its gradients at the embeddings next, and then each batch goes
through the towers again and takes its part of the gradients down (Gao et al. 2021, arXiv 2101.06983). With one batch
a step the first way through is the only one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..distiller import Distiller
from ..losses import contrast, members
from .batch import Batch
from .model import Clip, see
from .optimiser import optimiser, rate_at
from .ranks import Ranks
from .recipe import RunRecipe

_HOTTEST = math.log(100)
_FIRST_SCALE = 2.0**10
"""Of losses in float16: with torch's usual 2^16 the first steps overflow and are left out."""


@dataclass(frozen=True)
class Losses:
    """What one step says of itself: the losses over all its images, and the length of the gradient."""

    contrastive: float
    distillation: float
    gradient: float


@dataclass(frozen=True)
class Embedded:
    """A batch's embeddings: of the global crops, not normalised (crops, n + u, d), and of the captions (n, d)."""

    whole: Tensor
    said: Tensor

    def seen(self) -> Tensor:
        """Return unit vectors (crops, n, d) of the captioned images."""
        return functional.normalize(self.whole[:, : len(self.said)], dim=-1)


@dataclass(frozen=True)
class Downward:
    """The contrastive loss's gradients at a batch's unit vectors: of images (crops, n, d) and captions (n, d)."""

    seen: Tensor
    said: Tensor

    def at(self, embedded: Embedded) -> Tensor:
        """Return a scalar that has these gradients at the embeddings."""
        return (embedded.seen() * self.seen).sum() + (embedded.said * self.said).sum()


class Learner:
    """A model that learns, and everything that belongs to the state of its learning."""

    def __init__(self, clip: Clip, recipe: RunRecipe, steps: int, ranks: Ranks) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.loop, self.steps, self.ranks = recipe, recipe.training, steps, ranks
        self.network: Any = clip.network.to(ranks.device).train()
        self._mean = torch.tensor(clip.mean, device=ranks.device).view(3, 1, 1) * 255
        self._std = torch.tensor(clip.std, device=ranks.device).view(3, 1, 1) * 255
        self.distiller = self._distiller(clip.size) if recipe.distillation.weight else None
        self.optimiser = optimiser(self._trained(), self.loop)
        half = self.loop.precision == "float16"
        self.scaler = torch.amp.GradScaler(ranks.device.type, init_scale=_FIRST_SCALE, enabled=half)
        self.step = 0

    def learn(self, batches: Sequence[Batch]) -> Losses:
        """Take one step on the batches of this process."""
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate()
        self.optimiser.zero_grad(set_to_none=True)
        with torch.set_grad_enabled(len(batches) == 1):
            embedded = [self._embed(batch, number) for number, batch in enumerate(batches)]
        contrastive, downward = self._contrast(batches, embedded)
        distillation = 0.0
        for number, batch in enumerate(batches):
            again = embedded[number] if len(batches) == 1 else self._embed(batch, number)
            distillation += self._down(batch, again, downward[number]) / len(batches)
        gradient = self._update()
        if self.distiller is not None:
            self.distiller.teach(self.network.visual, self.step, self.steps, self.ranks.average)
        self.step += 1
        return Losses(contrastive, self.ranks.mean(distillation), gradient)

    def rate(self) -> float:
        """Return the learning rate of the coming step."""
        return rate_at(self.step, self.steps, self.loop)

    def pixels(self, crops: Tensor) -> Tensor:
        """Return crops uint8 (..., 3, size, size) as the towers want them."""
        return (crops.to(self.ranks.device, non_blocking=True).float() - self._mean) / self._std

    def autocast(self) -> torch.autocast:
        """Return the context in which the towers compute."""
        kind = torch.float16 if self.loop.precision == "float16" else torch.bfloat16
        return torch.autocast(self.ranks.device.type, kind, enabled=self.loop.precision != "float32")

    def state(self) -> dict[str, Any]:
        """Return all that a later run needs to go on from here."""
        parts = {name: part.state_dict() for name, part in self._parts().items()}
        return {**parts, "step": self.step}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from a state."""
        for name, part in self._parts().items():
            part.load_state_dict(state[name])
        self.step = int(state["step"])

    def _parts(self) -> dict[str, Any]:
        parts = {"network": self.network, "optimiser": self.optimiser, "scaler": self.scaler}
        return parts if self.distiller is None else {**parts, "distiller": self.distiller}

    def _distiller(self, size: int) -> Distiller:
        with torch.no_grad():
            width = self.network.visual(torch.zeros(2, 3, size, size, device=self.ranks.device)).shape[-1]
        return Distiller(self.network.visual, width, self.recipe.distillation, see).to(self.ranks.device)

    def _trained(self) -> list[nn.Parameter]:
        parts = [self.network, *([] if self.distiller is None else [self.distiller])]
        return [p for part in parts for p in part.parameters() if p.requires_grad]

    def _embed(self, batch: Batch, number: int) -> Embedded:
        """Return a batch's embeddings; whatever is dropped at random is the same when it comes by again."""
        torch.manual_seed((self.recipe.seed * 1_000_003 + self.step) * 4096 + number * 64 + self.ranks.rank)
        with self.autocast():
            whole = self._seen(batch.whole)
            said = self.network.encode_text(batch.tokens.to(self.ranks.device))
        return Embedded(whole, functional.normalize(said.float(), dim=-1))

    def _seen(self, crops: Tensor) -> Tensor:
        """Return the image tower's embeddings (crops, n, d) of crops uint8 (crops, n, 3, size, size)."""
        seen = see(self.network.visual, self.pixels(crops.flatten(0, 1)))
        return seen.float().view(*crops.shape[:2], -1)

    def _contrast(self, batches: Sequence[Batch], embedded: Sequence[Embedded]) -> tuple[float, list[Downward]]:
        """Return the loss over the step's images, and its gradients at this process's unit vectors, batch by batch."""
        seen = torch.cat([each.seen() for each in embedded], 1).detach().requires_grad_()
        said = torch.cat([each.said for each in embedded]).detach().requires_grad_()
        positive = members(*(self._everywhere(batches, name) for name in ("meanings", "meaning")))
        heat = self.network.logit_scale.detach().requires_grad_()
        texts = self.ranks.among_all(said)
        losses = [contrast(heat.exp() * self.ranks.among_all(view) @ texts.T, positive) for view in seen]
        loss = torch.stack(losses).mean()
        *gradients, warmer = torch.autograd.grad(self.scaler.scale(loss), [seen, said, heat])
        if self.network.logit_scale.requires_grad:
            self.network.logit_scale.grad = warmer / self.ranks.count
        return float(loss.detach()), [Downward(*parts) for parts in _cut(gradients[0], gradients[1], batches)]

    def _everywhere(self, batches: Sequence[Batch], name: str) -> Tensor:
        mine = torch.cat([getattr(batch, name) for batch in batches])
        return self.ranks.gather(mine.to(self.ranks.device))

    def _down(self, batch: Batch, embedded: Embedded, downward: Downward) -> float:
        """Take a batch's gradients down through the towers, and return its self-distillation loss."""
        loss = downward.at(embedded)
        told = torch.zeros(())
        if self.distiller is not None:
            with self.autocast():
                student = torch.cat([embedded.whole, self._seen(batch.parts)])
                told = self.distiller.loss(student, self.pixels(batch.whole), self.step, self.loop.warm_up)
            share = self.recipe.distillation.weight / (self.loop.accumulate * self.ranks.count)
            loss = loss + self.scaler.scale(told * share)
        loss.backward()  # type: ignore[no-untyped-call]
        return float(told.detach())

    def _update(self) -> float:
        """Move the weights by the gradients of all processes, and return the gradient's length."""
        weights = [p for p in self._trained() if p.grad is not None]
        self.ranks.add_up([p.grad for p in weights if p.grad is not None])
        self.scaler.unscale_(self.optimiser)
        length = nn.utils.clip_grad_norm_(weights, self.loop.clip)
        self.scaler.step(self.optimiser)
        self.scaler.update()
        with torch.no_grad():
            self.network.logit_scale.clamp_(0, _HOTTEST)
        return float(length)


def _cut(seen: Tensor, said: Tensor, batches: Sequence[Batch]) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield each batch's part of gradients (crops, images, d) and (images, d)."""
    start = 0
    for batch in batches:
        part = slice(start, start + len(batch.meaning))
        yield seen[:, part], said[part]
        start = part.stop

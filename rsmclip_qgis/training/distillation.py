"""Self-distillation of an image tower: a student learns to say of small crops what a slower teacher says of large ones.

DINO (Caron et al. 2021, arXiv 2104.14294), as RS-M-CLIP uses it beside the contrastive loss (arXiv 2410.23370).
"""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class DistillationRecipe:
    """How the self-distillation goes.

    Attributes:
        weight: how much it counts beside the contrastive loss; 0 switches it off.
        outputs: how many prototypes the projector scores.
        hidden, bottleneck: widths of the projector.
        crops, crop_size: how many local crops each image has beside its two global ones, and their side in pixels.
        global_scale, local_scale: shortest and longest side of a crop, as a share of the image's.
        momentum: of the teacher at the start; it goes to `last_momentum` along a cosine.
        student_temperature: of the student's answers.
        teacher_temperature: of the teacher's; it rises from `first_temperature` during the warm-up.
        centre_momentum: of the mean of the teacher's answers, which is taken away from them so that they stay diverse.
    """

    weight: float = 1.0
    outputs: int = 16_384
    hidden: int = 2048
    bottleneck: int = 256
    crops: int = 6
    crop_size: int = 96
    global_scale: tuple[float, float] = (0.63, 1.0)
    local_scale: tuple[float, float] = (0.22, 0.63)
    momentum: float = 0.996
    last_momentum: float = 1.0
    student_temperature: float = 0.1
    first_temperature: float = 0.04
    teacher_temperature: float = 0.07
    centre_momentum: float = 0.9


class Projector(nn.Module):
    """Three layers, then unit length in a bottleneck, then scores against prototypes of unit length.

    Prototypes of unit length are a weight-normalised layer whose gains are fixed at 1.
    """

    def __init__(self, width: int, recipe: DistillationRecipe) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(width, recipe.hidden),
            nn.GELU(),
            nn.Linear(recipe.hidden, recipe.hidden),
            nn.GELU(),
            nn.Linear(recipe.hidden, recipe.bottleneck),
        )
        self.prototypes = nn.Parameter(torch.empty(recipe.outputs, recipe.bottleneck))
        for layer in self.layers:
            if isinstance(layer, nn.Linear):
                nn.init.trunc_normal_(layer.weight, std=layer.in_features**-0.5)
                nn.init.zeros_(layer.bias)
        nn.init.trunc_normal_(self.prototypes, std=recipe.bottleneck**-0.5)

    def forward(self, embedding: Tensor) -> Tensor:
        """Return scores (n, outputs), from -1 to 1, of embeddings (n, width)."""
        bottleneck = functional.normalize(self.layers(embedding), dim=-1)
        return functional.linear(bottleneck, functional.normalize(self.prototypes, dim=-1)).float()


class Centre(nn.Module):
    """The running mean of the teacher's scores."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.mean: Tensor
        self.register_buffer("mean", torch.zeros(outputs))

    @torch.no_grad()
    def move(self, mean: Tensor, momentum: float) -> None:
        """Move towards the mean (outputs,) of one step's scores."""
        self.mean.lerp_(mean, 1 - momentum)


def distilled(student: Tensor, teacher: Tensor, centre: Tensor, temperatures: tuple[float, float]) -> Tensor:
    """Return the mean cross-entropy of the student's answers under the teacher's, a scalar.

    Every crop of the student is compared with every global crop of the teacher but itself.

    Args:
        student: scores (crops, n, outputs), the global crops first.
        teacher: scores (global crops, n, outputs) of the same images.
        centre: (outputs,).
        temperatures: the student's and the teacher's.
    """
    wanted = functional.softmax((teacher - centre) / temperatures[1], dim=-1).detach()
    said = functional.log_softmax(student / temperatures[0], dim=-1)
    losses = [
        -(wanted[view] * said[crop]).sum(-1).mean()
        for view in range(len(wanted))
        for crop in range(len(said))
        if view != crop
    ]
    return torch.stack(losses).mean()


def teacher_of(student: nn.Module) -> nn.Module:
    """Return the teacher that a student starts with: itself, without gradients."""
    return copy.deepcopy(student).requires_grad_(False)


@torch.no_grad()
def follow_student(teacher: nn.Module, student: nn.Module, momentum: float) -> None:
    """Move the teacher's weights towards the student's."""
    pairs = zip(teacher.parameters(), student.parameters())
    for slow, fast in pairs:
        slow.lerp_(fast.to(slow.dtype), 1 - momentum)


def momentum_at(step: int, steps: int, recipe: DistillationRecipe) -> float:
    """Return the teacher's momentum at a step."""
    rest = (1 + math.cos(math.pi * step / max(steps, 1))) / 2
    return recipe.last_momentum - (recipe.last_momentum - recipe.momentum) * rest


def temperatures_at(step: int, warm_up: int, recipe: DistillationRecipe) -> tuple[float, float]:
    """Return the student's and the teacher's temperature at a step."""
    risen = min(1.0, step / warm_up) if warm_up else 1.0
    rise = (recipe.teacher_temperature - recipe.first_temperature) * risen
    return recipe.student_temperature, recipe.first_temperature + rise

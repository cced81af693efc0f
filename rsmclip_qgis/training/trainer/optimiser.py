"""What moves the weights: AdamW, with a rate that rises and falls."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import nn

from .recipe import LoopRecipe


def optimiser(weights: Sequence[nn.Parameter], loop: LoopRecipe) -> torch.optim.AdamW:
    """Return the optimiser of the weights; biases, norms and single numbers do not decay."""
    groups = [
        {"params": [p for p in weights if p.ndim >= 2], "weight_decay": loop.decay_of_weights},
        {"params": [p for p in weights if p.ndim < 2], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=loop.rate, betas=(0.9, 0.98), eps=1e-6)


def rate_at(step: int, steps: int, loop: LoopRecipe) -> float:
    """Return the learning rate of a step: a straight rise, then half a cosine down."""
    if step < loop.warm_up:
        return loop.rate * (step + 1) / loop.warm_up
    done = (step - loop.warm_up) / max(steps - loop.warm_up, 1)
    return loop.last_rate + (loop.rate - loop.last_rate) * (1 + math.cos(math.pi * done)) / 2

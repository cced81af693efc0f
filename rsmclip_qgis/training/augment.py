"""Random views of aerial images, made for a whole batch at once.

What differs between sensors and scenes is what is varied: the direction of north, the scale, the season's and sensor's
colours, panchromatic pictures, blur and coarse pixels, noise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

_LUMINANCE = (0.299, 0.587, 0.114)


@dataclass(frozen=True)
class Augmentation:
    """How strongly views differ. Chances are per image, amounts are the widest.

    Attributes:
        scale: shortest and longest side of the view, as a share of the image's; over 1 the surroundings are mirrored.
        tone: chance of a change of brightness, contrast, saturation and white balance.
        grey: chance of a panchromatic picture.
        coarse: chance of a loss of resolution, by a factor up to `coarsest`.
        noise: chance of sensor noise.
    """

    scale: tuple[float, float] = (0.55, 1.15)
    tone: float = 0.7
    grey: float = 0.15
    coarse: float = 0.25
    coarsest: float = 5.0
    noise: float = 0.15


def view(images: Tensor, size: int, rng: torch.Generator, settings: Augmentation) -> Tensor:
    """Return one random view of each image.

    Args:
        images: uint8 (n, height, width, 3).
        size: side of the views in pixels.
        rng: where all chance comes from.
        settings: how strongly views differ.

    Returns:
        float32 (n, 3, size, size), 0 to 255.
    """
    pixels = images.permute(0, 3, 1, 2).float()
    pixels = _crop(pixels, size, rng, settings.scale)
    pixels = _mix(pixels, _coarser(pixels, rng, settings.coarsest), settings.coarse, rng)
    pixels = _mix(pixels, _retoned(pixels, rng), settings.tone, rng)
    pixels = _mix(pixels, _panchromatic(pixels, rng), settings.grey, rng)
    pixels = _mix(pixels, _noisy(pixels, rng), settings.noise, rng)
    return pixels.clamp(0, 255)


def _uniform(count: int, low: float, high: float, rng: torch.Generator) -> Tensor:
    return torch.rand(count, generator=rng) * (high - low) + low


def _mix(kept: Tensor, changed: Tensor, chance: float, rng: torch.Generator) -> Tensor:
    chosen = torch.rand(len(kept), generator=rng) < chance
    return torch.where(chosen[:, None, None, None], changed, kept)


def _crop(pixels: Tensor, size: int, rng: torch.Generator, scale: tuple[float, float]) -> Tensor:
    count = len(pixels)
    side = torch.exp(_uniform(count, math.log(scale[0]), math.log(scale[1]), rng))
    room = (1 - side).clamp(min=0)
    theta = torch.zeros(count, 2, 3)
    theta[:, :, :2] = _turns(count, rng) * side[:, None, None]
    theta[:, 0, 2] = room * _uniform(count, -1, 1, rng)
    theta[:, 1, 2] = room * _uniform(count, -1, 1, rng)
    grid = functional.affine_grid(theta, [count, 3, size, size], align_corners=False)
    return functional.grid_sample(pixels, grid, mode="bilinear", padding_mode="reflection", align_corners=False)


def _turns(count: int, rng: torch.Generator) -> Tensor:
    """Return matrices (n, 2, 2) of the eight turns and reflections of a square."""
    signs = torch.randint(0, 2, (count, 2), generator=rng) * 2.0 - 1.0
    straight = torch.diag_embed(signs)
    swapped = torch.rand(count, generator=rng) < 0.5
    return torch.where(swapped[:, None, None], straight.flip(-1), straight)


def _coarser(pixels: Tensor, rng: torch.Generator, coarsest: float) -> Tensor:
    size = pixels.shape[-1]
    factor = float(_uniform(1, 1.5, coarsest, rng))
    small = functional.interpolate(pixels, size=max(8, round(size / factor)), mode="area")
    return functional.interpolate(small, size=size, mode="bilinear", align_corners=False)


def _retoned(pixels: Tensor, rng: torch.Generator) -> Tensor:
    count = len(pixels)
    gain = torch.exp(_uniform(count * 3, -0.12, 0.12, rng).view(count, 3, 1, 1))
    contrast = torch.exp(_uniform(count, -0.45, 0.45, rng)).view(count, 1, 1, 1)
    offset = _uniform(count, -35, 35, rng).view(count, 1, 1, 1)
    saturation = _uniform(count, 0.3, 1.5, rng).view(count, 1, 1, 1)
    middle = pixels.mean((1, 2, 3), keepdim=True)
    grey = pixels.mean(1, keepdim=True)
    coloured = grey + (pixels - grey) * saturation
    return ((coloured - middle) * contrast + middle + offset) * gain


def _panchromatic(pixels: Tensor, rng: torch.Generator) -> Tensor:
    count = len(pixels)
    weights = torch.tensor(_LUMINANCE) * torch.exp(_uniform(count * 3, -0.7, 0.7, rng).view(count, 3))
    weights = weights / weights.sum(1, keepdim=True)
    return (pixels * weights[:, :, None, None]).sum(1, keepdim=True).expand_as(pixels)


def _noisy(pixels: Tensor, rng: torch.Generator) -> Tensor:
    amount = _uniform(len(pixels), 1, 9, rng).view(-1, 1, 1, 1)
    return pixels + amount * torch.randn(pixels.shape, generator=rng)

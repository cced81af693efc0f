"""Pooled features of many views of every image, computed once, so that heads train in seconds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from .augment import Augmentation, view
from .data import Pixels
from .image_tower import Trunk
from .report import Report, quiet

Halves = npt.NDArray[np.float16]

GENTLE = 4
"""Every so many views of an image one is a gentle one, the first among them."""

_BATCH = 64


@torch.inference_mode()
def features_of(trunk: Trunk, pixels: Pixels, *, half: bool, report: Report = quiet) -> Tensor:
    """Return the features (n, features), float32, of unchanged images uint8 (n, side, side, 3)."""
    parts = []
    for start in range(0, len(pixels), _BATCH):
        batch = torch.from_numpy(np.array(pixels[start : start + _BATCH])).permute(0, 3, 1, 2).float()
        parts.append(_forward(trunk, batch, half))
        report("Features", min(start + _BATCH, len(pixels)), len(pixels))
    return torch.cat(parts)


@torch.inference_mode()
def view_features(trunk: Trunk, pixels: Pixels, size: int, settings: Augmentation, seed: int, report: Report) -> Halves:
    """Return the features (n, features), float16, of one random view of each image uint8 (n, side, side, 3)."""
    rng = torch.Generator().manual_seed(seed)
    parts = []
    for start in range(0, len(pixels), _BATCH):
        batch = view(torch.from_numpy(np.array(pixels[start : start + _BATCH])), size, rng, settings)
        parts.append(_forward(trunk, batch, half=True).half().numpy())
        report("Features of random views", min(start + _BATCH, len(pixels)), len(pixels))
    return np.concatenate(parts)


def cached(path: Path, make: Callable[[], npt.NDArray[np.generic]]) -> npt.NDArray[np.generic]:
    """Return the array in `path`, made and written there first where it is missing; a half-written file never stays."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            np.save(file, make())
        part.replace(path)
    return np.asarray(np.load(path, mmap_mode="r"))


def key(*facts: object) -> str:
    """Return a short name that stands for all that a cached array depends on."""
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]


def _forward(trunk: Trunk, batch: Tensor, half: bool) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        result: Tensor = trunk(batch.contiguous(memory_format=torch.channels_last))
    return result.float()

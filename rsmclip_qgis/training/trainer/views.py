"""From items to crops and captions, by nothing but the run's seed and an image's place in the run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import torch
from torch import Tensor
from torch.utils.data import Dataset

from ..augment import Augmentation, view
from ..data import decode
from ..distillation import DistillationRecipe
from ..sources.items import Item

GLOBAL_CROPS = 2


@dataclass(frozen=True)
class CropSettings:
    """How crops of one image are taken: `size` of the global ones and `decoded`, of the whole image, in pixels."""

    size: int
    decoded: int
    augmentation: Augmentation
    distillation: DistillationRecipe


@dataclass(frozen=True)
class Place:
    """An image's place in the run: its number among the items, and the seed of all that is drawn for it."""

    number: int
    seed: int


Drawing = tuple[Tensor, Tensor, int, int]
"""Global crops uint8 (2, 3, size, size), local crops uint8 (crops, 3, crop size, crop size), the item's number, and the
number of one of its captions; a single global crop where nothing is distilled."""


class Images(Dataset[Drawing]):
    """Crops of images, and the number of one caption of each."""

    def __init__(self, items: Sequence[Item], settings: CropSettings) -> None:
        self.items, self.settings = items, settings

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, place: Place) -> Drawing:
        """Return what is drawn for a place. Raises OSError where the image cannot be read any more."""
        rng = torch.Generator().manual_seed(place.seed)
        item, distillation = self.items[place.number], self.settings.distillation
        pixels = torch.from_numpy(decode(item.picture.read(), self.settings.decoded).copy())[None]
        wholes = GLOBAL_CROPS if distillation.weight else 1
        whole = self._crops(pixels, wholes, self.settings.size, distillation.global_scale, rng)
        small = distillation.crop_size
        parts = distillation.crops if distillation.weight else 0
        part = self._crops(pixels, parts, small, distillation.local_scale, rng)
        spoken = int(torch.randint(max(len(item.captions), 1), (1,), generator=rng))
        return whole, part, place.number, spoken

    def _crops(self, pixels: Tensor, count: int, size: int, scale: tuple[float, float], rng: torch.Generator) -> Tensor:
        how = replace(self.settings.augmentation, scale=scale)
        crops = [view(pixels, size, rng, how)[0].byte() for _ in range(count)]
        return torch.stack(crops) if crops else torch.empty(0, 3, size, size, dtype=torch.uint8)


def places(count: int, size: int, step: int, seed: int) -> list[Place]:
    """Return the places of the `size` images of a step; images come in rounds, every one in an order of its own."""
    found = []
    for position in range(step * size, (step + 1) * size):
        turn, index = divmod(position, count)
        found.append(Place(_order(count, seed, turn)[index], _mixed(seed, position)))
    return found


def batches(
    count: int, size: int, share: tuple[int, int], steps: range, parts: int, seed: int
) -> Iterator[list[Place]]:
    """Yield the places of every batch of the steps for one of several processes.

    Args:
        count: images in all.
        size: images of a batch of one process.
        share: this process's number, and how many there are.
        steps: which steps.
        parts: batches of one process in a step.
        seed: of the run.
    """
    rank, ranks = share
    for step in steps:
        mine = places(count, size * ranks * parts, step, seed)[rank::ranks]
        yield from (mine[start : start + size] for start in range(0, len(mine), size))


@lru_cache(maxsize=4)
def _order(count: int, seed: int, turn: int) -> list[int]:
    rng = torch.Generator().manual_seed(_mixed(seed + 1, turn))
    return torch.randperm(count, generator=rng).tolist()


def _mixed(seed: int, number: int) -> int:
    """Return a seed of 63 bits that neighbouring numbers do not share anything with (SplitMix64)."""
    mixed = (seed * 0x9E3779B97F4A7C15 + (number + 1) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & (2**64 - 1)
    return (mixed ^ (mixed >> 31)) >> 1

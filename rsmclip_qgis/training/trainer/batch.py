"""What goes through the model at once, and how it is fetched: by several processes, ahead of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.utils.data import DataLoader

from ..sources.items import Item
from .gathered import Gathered, Sayings, sayings
from .ranks import Ranks
from .recipe import LoopRecipe
from .views import CropSettings, Drawing, Images, Place, batches

_NOTHING = -1


@dataclass(frozen=True)
class Batch:
    """n captioned images, and u without captions behind them.

    Attributes:
        whole: uint8 (global crops, n + u, 3, size, size).
        parts: uint8 (local crops, n + u, 3, crop size, crop size).
        tokens: (n, tokens) one caption of each captioned image.
        meaning: int64 (n,) the number of what the caption means.
        meanings: int64 (n, most) the numbers of all that is said of the image, padded with -1.
    """

    whole: Tensor
    parts: Tensor
    tokens: Tensor
    meaning: Tensor
    meanings: Tensor


class Feed:
    """The batches of a run for one of its processes; whichever step it starts at, a step has the same images."""

    def __init__(
        self,
        gathered: Gathered,
        crops: CropSettings,
        tokenizer: Callable[[list[str]], Tensor],
        loop: LoopRecipe,
        ranks: Ranks,
        seed: int,
    ) -> None:
        self.gathered, self.crops, self.tokenizer, self.loop = gathered, crops, tokenizer, loop
        self.ranks, self.seed = ranks, seed
        self.said = sayings(gathered.training)
        self.most = max(map(len, self.said.meanings))

    def steps_per_epoch(self) -> int:
        """Return how many steps see as many captioned images as there are."""
        together = self.loop.batch * self.loop.accumulate * self.ranks.count
        return max(1, len(self.gathered.training) // together)

    def steps(self, wanted: range) -> Iterator[list[Batch]]:
        """Yield the batches of every step."""
        captioned = self._drawings(self.gathered.training, self.loop.batch, wanted, self.seed)
        silent = self._drawings(self._silent(), self.loop.unlabelled, wanted, self.seed + 7)
        for _ in wanted:
            yield [self._batch(next(captioned), next(silent, None)) for _ in range(self.loop.accumulate)]

    def _silent(self) -> Sequence[Item]:
        return self.gathered.unlabelled if self.loop.unlabelled and self.crops.distillation.weight else ()

    def _drawings(self, items: Sequence[Item], size: int, wanted: range, seed: int) -> Iterator[list[Tensor]]:
        if not items:
            return iter(())
        share = (self.ranks.rank, self.ranks.count)
        chosen = batches(len(items), size, share, wanted, self.loop.accumulate, seed)
        loader: DataLoader[Drawing] = DataLoader(
            Images(items, self.crops),
            batch_sampler=_Once(chosen),
            num_workers=self.loop.workers,
            pin_memory=self.ranks.device.type == "cuda",
        )
        return iter(loader)

    def _batch(self, drawn: Sequence[Tensor], silent: Sequence[Tensor] | None) -> Batch:
        whole, parts, numbers, spoken = drawn
        captions = [self.said.captions[item][caption] for item, caption in zip(numbers.tolist(), spoken.tolist())]
        if silent is not None:
            whole, parts = torch.cat([whole, silent[0]]), torch.cat([parts, silent[1]])
        return Batch(
            whole.transpose(0, 1),
            parts.transpose(0, 1),
            self.tokenizer([caption.text for caption in captions]),
            torch.tensor([self.said.number[caption.meaning] for caption in captions]),
            _padded(self.said, numbers.tolist(), self.most),
        )


class _Once:
    """Batches of places, in the order in which they come; gone through once."""

    def __init__(self, chosen: Iterator[list[Place]]) -> None:
        self._chosen = chosen

    def __iter__(self) -> Iterator[list[Place]]:
        return self._chosen


def _padded(said: Sayings, numbers: Sequence[int], most: int) -> Tensor:
    rows = [said.meanings[number] for number in numbers]
    return torch.tensor([[*row, *[_NOTHING] * (most - len(row))] for row in rows])

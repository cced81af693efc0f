"""The processes of a run: one by itself, or several that torchrun started."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor


@dataclass(frozen=True)
class Ranks:
    """This process's number, how many there are, and the device that it computes on."""

    rank: int
    count: int
    device: torch.device

    @property
    def first(self) -> bool:
        """Whether this is the process that writes and reports."""
        return self.rank == 0

    def gather(self, tensor: Tensor) -> Tensor:
        """Return the tensors of all processes, which have one shape, one after the other; without gradients."""
        if self.count == 1:
            return tensor.detach()
        parts = [torch.empty_like(tensor) for _ in range(self.count)]
        dist.all_gather(parts, tensor.detach().contiguous())
        return torch.cat(parts)

    def among_all(self, mine: Tensor) -> Tensor:
        """Return the rows of all processes; gradients reach this process's own rows."""
        everything = list(self.gather(mine).chunk(self.count))
        everything[self.rank] = mine
        return torch.cat(everything)

    def mean(self, value: float) -> float:
        """Return the mean of the processes' numbers."""
        share = torch.tensor([value / self.count], dtype=torch.float64, device=self.device)
        self.add_up([share])
        return float(share)

    def average(self, tensor: Tensor) -> None:
        """Replace a tensor by its mean over all processes."""
        tensor /= self.count
        self.add_up([tensor])

    def add_up(self, tensors: Sequence[Tensor]) -> None:
        """Replace tensors by their sums over all processes."""
        if self.count == 1 or not tensors:
            return
        flat = torch.cat([tensor.flatten() for tensor in tensors])
        dist.all_reduce(flat)
        start = 0
        for tensor in tensors:
            tensor.copy_(flat[start : start + tensor.numel()].view_as(tensor))
            start += tensor.numel()

    def wait(self) -> None:
        """Wait until all processes are here."""
        if self.count > 1:
            dist.barrier()


@contextmanager
def ranks() -> Iterator[Ranks]:
    """Give this process its place among those that torchrun started, or alone."""
    cuda = torch.cuda.is_available()
    local = int(os.environ.get("LOCAL_RANK", "0"))
    device = torch.device("cuda", local) if cuda else torch.device("cpu")
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if cuda:
        torch.cuda.set_device(device)
    if count == 1:
        yield Ranks(0, 1, device)
        return
    dist.init_process_group("nccl" if cuda else "gloo")
    try:
        yield Ranks(dist.get_rank(), count, device)
    finally:
        dist.destroy_process_group()

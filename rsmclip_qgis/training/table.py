"""The piece table at four bits: blocks of a row share a scale and a zero point."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

BLOCK = 128
LEVELS = 15


@dataclass(frozen=True)
class QuantisedTable:
    """A table (rows, columns) at four bits.

    Attributes:
        codes: uint8 (rows, columns), 0 to 15.
        scales: float32 (rows, columns / BLOCK); the values are those of half precision.
        zeros: uint8 (rows, columns / BLOCK), 0 to 15.
    """

    codes: Tensor
    scales: Tensor
    zeros: Tensor

    def values(self) -> Tensor:
        """Return the table as the graph sees it: float32 (rows, columns)."""
        rows, columns = self.codes.shape
        blocks = self.codes.view(rows, columns // BLOCK, BLOCK).float() - self.zeros[..., None].float()
        return (blocks * self.scales[..., None]).view(rows, columns)


def quantise_table(table: Tensor) -> QuantisedTable:
    """Return a table float32 (rows, columns) at four bits, columns a multiple of `BLOCK`."""
    blocks = table.view(len(table), -1, BLOCK)
    low, high = blocks.amin(-1).clamp(max=0), blocks.amax(-1).clamp(min=0)
    scales = ((high - low) / LEVELS).clamp(min=1e-6).half().float()
    zeros = (-low / scales).round().clamp(0, LEVELS)
    codes = (blocks / scales[..., None] + zeros[..., None]).round().clamp(0, LEVELS)
    return QuantisedTable(codes.to(torch.uint8).view(table.shape), scales, zeros.to(torch.uint8))

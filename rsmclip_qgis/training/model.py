"""The whole model while it is trained: both towers, and the tokenizer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from .image_tower import ImageHead, Trunk
from .report import Report, quiet
from .table import QuantisedTable, quantise_table
from .text_tower import PIECES, READING, SentenceEncoder, TextHead, load_encoder, load_table
from .tokenizer import ModelProto, Tokenizer, cut, read_model

Floats = npt.NDArray[np.float32]

_BATCH = 256


class ImageModel(nn.Module):
    """From pixels, as the engine hands them over, to the embedding."""

    def __init__(self, trunk: Trunk, head: ImageHead) -> None:
        super().__init__()
        self.trunk, self.head = trunk, head

    def forward(self, pixels: Tensor) -> Tensor:
        """Return unit vectors float32 (n, dimension) of pixels uint8 (n, size, size, 3)."""
        embedding: Tensor = self.head(self.trunk(pixels.permute(0, 3, 1, 2).float()))
        return embedding


class TextModel(nn.Module):
    """From ids and mask to the embedding."""

    def __init__(self, encoder: SentenceEncoder, head: TextHead) -> None:
        super().__init__()
        self.encoder, self.head = encoder, head

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return unit vectors float32 (n, dimension) of ids and mask int64 (n, tokens)."""
        embedding: Tensor = self.head(self.encoder(ids, mask))
        return embedding


class Language:
    """The frozen side of the text tower: tokenizer and sentence encoder.

    Args:
        pieces: the sentencepiece model.
        table: vector of each piece, float32 (pieces, 512).
    """

    def __init__(self, pieces: ModelProto, table: Tensor) -> None:
        self.pieces, self.tokenizer, self.encoder = pieces, Tokenizer(pieces), load_encoder(table)

    @torch.inference_mode()
    def vectors(self, texts: Sequence[str], report: Report = quiet) -> Floats:
        """Return the encoder's readings, float32 (n, READING), of texts."""
        rows = self.tokenizer.encode(texts)
        order = sorted(range(len(rows)), key=lambda number: len(rows[number]))
        vectors = np.empty((len(rows), READING), dtype=np.float32)
        for start in range(0, len(order), _BATCH):
            numbers = order[start : start + _BATCH]
            vectors[numbers] = self.encoder(*pad([rows[number] for number in numbers])).numpy()
            report("Sentences", min(start + _BATCH, len(order)), len(order))
        return vectors


class CutLanguage(Language):
    """As it is shipped: with the pieces `kept` of the whole vocabulary only, their vectors at four bits."""

    def __init__(self, kept: Sequence[int]) -> None:
        self.table: QuantisedTable = quantise_table(load_table(kept))
        super().__init__(cut(read_model(PIECES), kept), self.table.values())


def whole_language() -> Language:
    """Return the encoder as it was published, its whole vocabulary in single precision."""
    model = read_model(PIECES)
    return Language(model, load_table(range(len(model.pieces))))


def pad(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Return ids and mask int64 (n, tokens) of rows of ids, short ones filled with 0."""
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.int64)
    mask = torch.zeros_like(ids)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = torch.tensor(row)
        mask[number, : len(row)] = 1
    return ids, mask

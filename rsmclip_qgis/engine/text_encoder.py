"""The text tower of a model package: words in any of its languages to a vector."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import sentencepiece

from ..contracts import ModelError
from .package import ModelPackage
from .score import Floats
from .session import GraphSession, Signature


class TextEncoder:
    """Turns texts into embeddings. Always on the CPU: one query takes milliseconds."""

    def __init__(self, package: ModelPackage) -> None:
        tower = package.card.text
        tokens = [Signature(name, "tensor(int64)", (None, None)) for name in ("ids", "mask")]
        embedding = Signature("embedding", "tensor(float)", (None, package.card.dimension))
        self._session = GraphSession(package.path(tower.graph), "cpu", tokens, embedding)
        self._pieces = _open_tokenizer(package.path(tower.tokenizer))
        self._most = tower.max_tokens

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors, float32 (n, dimension). Texts beyond the model's longest are cut."""
        rows = [
            [self._pieces.bos_id(), *ids[: self._most - 2], self._pieces.eos_id()]
            for ids in self._pieces.encode(list(texts))
        ]
        ids = np.zeros((len(rows), max(map(len, rows))), dtype=np.int64)
        mask = np.zeros_like(ids)
        for i, row in enumerate(rows):
            ids[i, : len(row)], mask[i, : len(row)] = row, 1
        return self._session.run({"ids": ids, "mask": mask})


def _open_tokenizer(path: Path) -> sentencepiece.SentencePieceProcessor:
    try:
        return sentencepiece.SentencePieceProcessor(model_file=str(path))
    except (RuntimeError, OSError) as fault:
        raise ModelError(
            "The tokenizer {name} of the model cannot be loaded. Get or export the model again.",
            code="broken-tokenizer",
            details=str(fault),
            name=path.name,
        ) from fault

"""Whatever turns images and texts into vectors, held the same way; and a model package held so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..engine.image_encoder import ImageEncoder
from ..engine.package import ModelPackage
from ..engine.text_encoder import TextEncoder
from .data import Pixels
from .report import Report
from .retrieval import Floats

_BATCH = 32


class Embedder(Protocol):
    """What is measured: a model package, or a model in torch.

    Attributes:
        size: side of its images in pixels.
        scale: from cosines to logits.
    """

    size: int
    scale: float

    def images(self, name: str, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of images uint8 (n, size, size, 3), which go by a name."""

    def texts(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of texts."""


@dataclass
class Shipped:
    """A package in use: its embeddings of images and of texts, each text computed once."""

    package: ModelPackage
    report: Report

    def __post_init__(self) -> None:
        self.image_encoder, self.text_encoder = ImageEncoder(self.package, "cpu"), TextEncoder(self.package)
        self.size, self.scale = self.image_encoder.size, self.package.card.logit_scale
        self._texts: dict[str, Floats] = {}
        self._images: dict[str, Floats] = {}

    def images(self, name: str, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of images uint8 (n, size, size, 3), which go by a name."""
        if name not in self._images:
            self._images[name] = self._encode(name, pixels)
        return self._images[name]

    def _encode(self, name: str, pixels: Pixels) -> Floats:
        parts = []
        for start in range(0, len(pixels), _BATCH):
            parts.append(self.image_encoder.encode(pixels[start : start + _BATCH]))
            self.report(f"Embedding {name}", min(start + _BATCH, len(pixels)), len(pixels))
        return np.concatenate(parts)

    def texts(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of texts."""
        new = [text for text in dict.fromkeys(texts) if text not in self._texts]
        for start in range(0, len(new), _BATCH):
            part = new[start : start + _BATCH]
            self._texts.update(zip(part, self.text_encoder.encode(part)))
        return np.stack([self._texts[text] for text in texts])

"""Whatever turns images and texts into vectors, held the same way, so that all are measured by the same code."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from .data import Pixels
from .report import Report
from .retrieval import Floats

_BATCH = 32


class Embedder(ABC):
    """A model that is measured. Each set of images and each text is embedded once.

    Args:
        size: side of its images in pixels.
        scale: from cosines to logits.
        report: told how far it is with a set of images.
    """

    def __init__(self, size: int, scale: float, report: Report) -> None:
        self.size, self.scale, self.report = size, scale, report
        self._images: dict[str, Floats] = {}
        self._texts: dict[str, Floats] = {}

    def images(self, name: str, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of images uint8 (n, size, size, 3), which go by a name."""
        if name not in self._images:
            parts = []
            for start in range(0, len(pixels), _BATCH):
                parts.append(self.see(pixels[start : start + _BATCH]))
                self.report(f"Embedding {name}", min(start + _BATCH, len(pixels)), len(pixels))
            self._images[name] = np.concatenate(parts)
        return self._images[name]

    def texts(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of texts."""
        new = [text for text in dict.fromkeys(texts) if text not in self._texts]
        for start in range(0, len(new), _BATCH):
            part = new[start : start + _BATCH]
            self._texts.update(zip(part, self.say(part)))
        return np.stack([self._texts[text] for text in texts])

    @abstractmethod
    def see(self, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of one batch of images."""

    @abstractmethod
    def say(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of one batch of texts."""

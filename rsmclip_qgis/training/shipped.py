"""A model package, to be measured as it is shipped."""

from __future__ import annotations

from collections.abc import Sequence

from ..engine.image_encoder import ImageEncoder
from ..engine.package import ModelPackage
from ..engine.text_encoder import TextEncoder
from .data import Pixels
from .embedder import Embedder
from .report import Report
from .retrieval import Floats


class Shipped(Embedder):
    """A package in use, on the CPU."""

    def __init__(self, package: ModelPackage, report: Report) -> None:
        self._seeing, self._saying = ImageEncoder(package, "cpu"), TextEncoder(package)
        super().__init__(self._seeing.size, package.card.logit_scale, report)

    def see(self, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of one batch of images."""
        return self._seeing.encode(pixels)

    def say(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of one batch of texts."""
        return self._saying.encode(texts)

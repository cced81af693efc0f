"""The image tower of a model package."""

from __future__ import annotations

from .package import ModelPackage
from .score import Floats
from .session import GraphSession, Signature
from .stretch import Pixels


class ImageEncoder:
    """Turns pictures into embeddings.

    Attributes:
        size: side of a picture in pixels.
        device: what it really runs on, `CPU` or `CUDA`.
    """

    def __init__(self, package: ModelPackage, device: str = "auto") -> None:
        tower = package.card.image
        self.size = tower.size
        self._input, self._plane = tower.input, tower.plane
        pixels = Signature(tower.input, f"tensor({tower.dtype})", (None, tower.size, tower.size, tower.channels))
        embedding = Signature("embedding", "tensor(float)", (None, package.card.dimension))
        self._session = GraphSession(package.path(tower.graph), device, [pixels], embedding)
        self.device = self._session.device

    def encode(self, pictures: Pixels) -> Floats:
        """Return unit vectors, float32 (n, dimension), of RGB pictures, uint8 (n, size, size, 3)."""
        return self._session.run({self._input: pictures})

    def plane(self, pictures: Pixels) -> Floats:
        """Return the last feature map, float32 (n, channels, rows, columns); for packages that have one."""
        return self._session.get(self._plane, {self._input: pictures})

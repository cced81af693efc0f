"""A model of open_clip's kind in torch, to be measured as a model package is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch.nn import functional

from ..data import Pixels
from ..embedder import Embedder
from ..report import Report
from ..retrieval import Floats
from ..trainer.model import Clip
from .towers import ImageGraph


class TorchEmbedder(Embedder):
    """Embeds images and texts with a model as open_clip has it, on CUDA where there is a device."""

    def __init__(self, clip: Clip, report: Report) -> None:
        super().__init__(clip.size, float(clip.network.logit_scale.detach().exp()), report)  # type: ignore[operator]
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._tokenizer = clip.tokenizer
        self._tower = ImageGraph(clip).to(self._device).eval()
        self._network = clip.network.to(self._device).eval()

    @torch.inference_mode()
    def see(self, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of one batch of images."""
        seen = self._tower(torch.from_numpy(np.array(pixels)).to(self._device))
        return np.asarray(seen.float().cpu().numpy())

    @torch.inference_mode()
    def say(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of one batch of texts."""
        said = self._network.encode_text(self._tokenizer(list(texts)).to(self._device))  # type: ignore[operator]
        return np.asarray(functional.normalize(said, dim=-1).float().cpu().numpy())

"""A model of open_clip's kind in torch, held as a model package is, so that both are measured by the same code."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch.nn import functional

from ..data import Pixels
from ..report import Report
from ..retrieval import Floats
from ..trainer.model import Clip
from .towers import ImageGraph

_BATCH = 32


class TorchEmbedder:
    """Embeds images and texts with a model as open_clip has it, on CUDA where there is a device."""

    def __init__(self, clip: Clip, report: Report) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.clip, self.report = clip, report
        self.tower = ImageGraph(clip).to(self.device).eval()
        self.network = clip.network.to(self.device).eval()
        self.size, self.scale = clip.size, float(clip.network.logit_scale.detach().exp())  # type: ignore[operator]
        self._images: dict[str, Floats] = {}
        self._texts: dict[str, Floats] = {}

    @torch.inference_mode()
    def images(self, name: str, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of images uint8 (n, size, size, 3), which go by a name."""
        if name not in self._images:
            parts = []
            for start in range(0, len(pixels), _BATCH):
                batch = torch.from_numpy(np.array(pixels[start : start + _BATCH])).to(self.device)
                parts.append(self.tower(batch).float().cpu().numpy())
                self.report(f"Embedding {name}", min(start + _BATCH, len(pixels)), len(pixels))
            self._images[name] = np.concatenate(parts)
        return self._images[name]

    @torch.inference_mode()
    def texts(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of texts, each computed once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._texts]
        for start in range(0, len(new), _BATCH):
            part = new[start : start + _BATCH]
            tokens = self.clip.tokenizer(part).to(self.device)
            said = functional.normalize(self.network.encode_text(tokens), dim=-1)  # type: ignore[operator]
            self._texts.update(zip(part, said.float().cpu().numpy()))
        return np.stack([self._texts[text] for text in texts])

"""What a model in training is worth on the validation images: retrieval, in every language that has captions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from ..data import decode
from ..retrieval import Floats, recalls
from ..sources.items import Item
from .learner import Learner
from .model import Clip

_BATCH = 64
_CLASS = "class: "


@dataclass(frozen=True)
class Spoken:
    """One language's captions: of which image (texts,), and what they say."""

    image_of_text: list[int]
    texts: list[str]


def measure(learner: Learner, clip: Clip, items: Sequence[Item]) -> dict[str, float]:
    """Return the mean recall in per cent per language, `recall_en` and so on, by the standard protocol.

    Images that have only their class's name are left out: one caption then fits many images.
    """
    own = [item for item in items if not all(c.meaning.startswith(_CLASS) for c in item.captions)]
    if not own:
        return {}
    learner.network.eval()
    seen = _images(learner, clip, own)
    figures = {}
    for code, spoken in _by_language(own).items():
        images = sorted(set(spoken.image_of_text))
        numbers = np.searchsorted(images, spoken.image_of_text)
        similarity = seen[images] @ _texts(learner, clip, spoken.texts).T
        figures[f"recall_{code}"] = round(recalls(similarity, numbers)["mean_recall"], 3)
    learner.network.train()
    return figures


def _by_language(items: Sequence[Item]) -> dict[str, Spoken]:
    found: dict[str, Spoken] = {}
    for number, item in enumerate(items):
        for caption in item.captions:
            spoken = found.setdefault(caption.language, Spoken([], []))
            spoken.image_of_text.append(number)
            spoken.texts.append(caption.text)
    return found


@torch.no_grad()
def _images(learner: Learner, clip: Clip, items: Sequence[Item]) -> Floats:
    parts = []
    for start in range(0, len(items), _BATCH):
        pixels = np.stack([decode(item.picture.read(), clip.size) for item in items[start : start + _BATCH]])
        crops = torch.from_numpy(pixels).permute(0, 3, 1, 2)
        with learner.autocast():
            seen = learner.network.encode_image(learner.pixels(crops))
        parts.append(functional.normalize(seen.float(), dim=-1).cpu())
    return torch.cat(parts).numpy()


@torch.no_grad()
def _texts(learner: Learner, clip: Clip, texts: Sequence[str]) -> Floats:
    parts = []
    for start in range(0, len(texts), _BATCH):
        tokens = clip.tokenizer(list(texts[start : start + _BATCH])).to(learner.ranks.device)
        with learner.autocast():
            said = learner.network.encode_text(tokens)
        parts.append(functional.normalize(said.float(), dim=-1).cpu())
    return torch.cat(parts).numpy()

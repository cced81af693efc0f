"""Captions of the training images in ten languages, as far as they are made of known phrases."""

from __future__ import annotations

from collections.abc import Sequence

from .data import Example, Translation
from .translation.composition.compose import compose


def composed_captions(examples: Sequence[Example]) -> list[Translation]:
    """Return the captions that can be composed in every language, each once an image."""
    said = {caption: compose(caption) for example in examples for caption in example.captions}
    captions = ((example.id, said[caption]) for example in examples for caption in dict.fromkeys(example.captions))
    return [Translation(identity, texts) for identity, texts in captions if texts]

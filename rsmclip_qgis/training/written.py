"""Texts in ten languages that were written one by one, as people speak of what they see from above."""

from __future__ import annotations

from .data import Translation
from .translation.composition.tables import table

_NO_IMAGE = ""


def written_sentences() -> list[Translation]:
    """Return the sentences of `resources/captions/sentences.tsv`, which belong to no image.

    They teach the text head what means the same in every language, and how translation moves the encoder's vectors.
    """
    return [Translation(_NO_IMAGE, row) for row in table("sentences")]


def described_images() -> list[Translation]:
    """Return what was written of training images by looking at them: `resources/captions/described.tsv`.

    They say in every language what is to be seen in places whose own captions are English only, or that have none.
    """
    return [Translation(row.pop("id"), row) for row in table("described")]

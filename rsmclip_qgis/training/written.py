"""Sentences in ten languages that were written one by one, as people speak of what they see from above.

They are true of no image of ours: they teach the text head what means the same in every language, and how translation
moves the encoder's vectors.
"""

from __future__ import annotations

from .data import Translation
from .translation.composition.tables import table

_NO_IMAGE = ""


def written_sentences() -> list[Translation]:
    """Return the sentences of `resources/captions/sentences.tsv`, which belong to no image."""
    return [Translation(_NO_IMAGE, row) for row in table("sentences")]

"""The phrase book: remote-sensing concepts and sentence frames in ten languages. Standard library only.

Files `resources/phrases/LANGUAGE.json`: `frames` are sentences with one placeholder; `concepts` have `names` (the first
is the primary one) and the inflected forms that the frames ask for. They were written by hand, not by an engine.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from . import resources

FOLDER = resources.folder("phrases")


@dataclass(frozen=True)
class Concept:
    """One concept in one language: its names, the primary one first, and its inflected forms by key."""

    names: tuple[str, ...]
    forms: dict[str, str]


@dataclass(frozen=True)
class Phrasebook:
    """The phrase book of one language.

    Attributes:
        frames: sentence frames by name; each has one placeholder, `{name}` or the key of a form.
        concepts: by id; the ids are the same in all languages.
    """

    language: str
    frames: dict[str, str]
    concepts: dict[str, Concept]

    def render(self, concept: str, frame: str) -> str:
        """Return the sentence that a frame makes of a concept, by their ids."""
        entry = self.concepts[concept]
        return self.frames[frame].format(name=entry.names[0], **entry.forms)

    def sentences(self, concept: str) -> tuple[str, ...]:
        """Return every way in which the phrase book can speak of a concept: its names, and all frames."""
        rendered = (self.render(concept, frame) for frame in self.frames)
        return tuple(dict.fromkeys((*self.concepts[concept].names, *rendered)))


@cache
def phrasebook(language: str, folder: Path = FOLDER) -> Phrasebook:
    """Return the phrase book of one of the ten languages, by its two-letter code."""
    book = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    concepts = {identity: _concept(entry) for identity, entry in book["concepts"].items()}
    return Phrasebook(language, book["frames"], concepts)


def _concept(entry: dict[str, str | list[str]]) -> Concept:
    forms = {key: value for key, value in entry.items() if isinstance(value, str)}
    return Concept(tuple(entry["names"]), forms)

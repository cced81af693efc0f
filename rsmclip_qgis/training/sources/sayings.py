"""Captions from class names: what the phrase book says of a concept, in ten languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...languages import LANGUAGES
from ..phrases import concept_of, sayings_in
from .items import ENGLISH, Caption, Item


@dataclass(frozen=True)
class Told:
    """Items that have captions, items that have none, and the class names that the phrase book does not know."""

    captioned: tuple[Item, ...]
    silent: tuple[Item, ...]
    unknown_classes: tuple[str, ...]


def tell(items: Iterable[Item]) -> Told:
    """Give items without captions those of their class.

    A class that the phrase book does not know is told by its bare name, in English only.
    """
    captioned, silent, unknown = [], [], dict[str, None]()
    for item in items:
        if item.captions:
            captioned.append(item)
        elif item.label:
            captioned.append(replace(item, captions=captions_of_class(item.label)))
            if not concept_of(_plain(item.label)):
                unknown[item.label] = None
        else:
            silent.append(item)
    return Told(tuple(captioned), tuple(silent), tuple(unknown))


def captions_of_class(label: str) -> tuple[Caption, ...]:
    """Return what may be said of an image of a class; all of it means the class, so one is as true as the other."""
    concept = concept_of(_plain(label))
    if not concept:
        name = label.replace("_", " ").strip()
        return (Caption(name, ENGLISH, f"class: {label}"),)
    return tuple(Caption(text, code, f"class: {concept}") for code in LANGUAGES for text in sayings_in(concept, code))


def _plain(label: str) -> str:
    """Return a class name as the phrase book would write it: `GolfCourse`, `golf course` and `Golf_Course` alike."""
    split = "".join(f" {c}" if c.isupper() else c for c in label).lower().replace("_", " ").replace("-", " ")
    words = "_".join(split.split())
    joined = words.replace("_", "")
    candidates = (label, words, words.removesuffix("s"), joined, split.strip())
    return next((each for each in candidates if concept_of(each)), label)

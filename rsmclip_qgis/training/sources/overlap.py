"""Whether training, validation and test images are apart: by name, and by what they show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from .items import Item
from .prints import Seen, alike


@dataclass(frozen=True)
class Overlap:
    """Two images on two sides that should be apart. `same_picture` is false where only their file names agree."""

    trained_on: str
    measured_on: str
    same_picture: bool


def overlaps(training: Seen, measured: Seen) -> list[Overlap]:
    """Return what is on both sides: images that show the same, and images of the same name that do not."""
    pictures = [
        Overlap(training.items[row].id, measured.items[column].id, True)
        for row, column in alike(training.prints, measured.prints)
    ]
    known = {(each.trained_on, each.measured_on) for each in pictures}
    names = _same_names(training.items, measured.items)
    return pictures + [Overlap(*pair, False) for pair in names if pair not in known]


def without(items: Sequence[Item], found: Sequence[Overlap]) -> tuple[Item, ...]:
    """Return the training items that show nothing that is measured on."""
    dropped = {each.trained_on for each in found if each.same_picture}
    return tuple(item for item in items if item.id not in dropped)


def _same_names(training: Sequence[Item], measured: Sequence[Item]) -> list[tuple[str, str]]:
    by_name: dict[str, list[str]] = {}
    for item in training:
        by_name.setdefault(_name(item), []).append(item.id)
    return [(first, item.id) for item in measured for first in by_name.get(_name(item), [])]


def _name(item: Item) -> str:
    return PurePosixPath(item.id).name.lower()

"""All images of a run, apart by side, checked and told."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ..faults import DataError
from ..sources.items import Caption, Fault, Item, Source
from ..sources.overlap import Overlap, overlaps, without
from ..sources.prints import Report, look_at
from ..sources.read import of_split, read_sources, read_translated, with_translations
from ..sources.sayings import tell
from .recipe import DataRecipe


@dataclass(frozen=True)
class Gathered:
    """What a run learns from and is measured on.

    Attributes:
        training: captioned images.
        validation: captioned images that are not trained on.
        unlabelled: images for the self-distillation only.
        faults: what was skipped.
        overlaps: what stood on two sides; training images that show what is measured on are left out.
        unknown_classes: class names that the phrase book does not know.
    """

    training: tuple[Item, ...]
    validation: tuple[Item, ...]
    unlabelled: tuple[Item, ...]
    faults: tuple[Fault, ...]
    overlaps: tuple[Overlap, ...]
    unknown_classes: tuple[str, ...]


def gather(recipe: DataRecipe, folder: Path, kept: Path, report: Report) -> Gathered:
    """Read what the recipe names below a folder, look at every image once, and keep the sides apart.

    Raises:
        DataError: something is not there, or nothing is left to train on.
    """
    sides = _sides(recipe, folder)
    seen = {name: look_at(each.items, report, kept / f"prints-{name}.npz") for name, each in sides.items()}
    found = [
        *overlaps(seen["train"], seen["validation"]),
        *overlaps(seen["train"], seen["test"]),
        *overlaps(seen["unlabelled"], seen["validation"]),
        *overlaps(seen["unlabelled"], seen["test"]),
        *overlaps(seen["validation"], seen["test"]),
    ]
    told = tell(_spoken(without(seen["train"].items, found), recipe, folder))
    judged = tell(_spoken(without(seen["validation"].items, found), recipe, folder))
    if not told.captioned:
        raise DataError("There is no image to train on that has a caption or a class name.", code="nothing_to_train_on")
    return Gathered(
        training=_chosen(told.captioned, recipe.languages),
        validation=_chosen(judged.captioned, recipe.languages),
        unlabelled=(*without(seen["unlabelled"].items, found), *told.silent),
        faults=tuple(fault for name in sides for fault in (*sides[name].faults, *seen[name].faults)),
        overlaps=tuple(found),
        unknown_classes=tuple(dict.fromkeys(told.unknown_classes + judged.unknown_classes)),
    )


def _sides(recipe: DataRecipe, folder: Path) -> dict[str, Source]:
    """Return the images of each side: what the recipe says, then what the data say, then a share by chance."""
    given = _sources(recipe.train, folder)
    train, validation = of_split(given, "train"), of_split(_sources(recipe.validation, folder), "validation")
    if not recipe.validation:
        validation = _marked(given, "validation")
    if not validation.items:
        train, validation = _divided(train, recipe.held_out)
    named = of_split(_sources(recipe.test, folder), "test")
    test = Source((*named.items, *_marked(given, "test").items), named.faults)
    return {"train": train, "validation": validation, "test": test, "unlabelled": _sources(recipe.unlabelled, folder)}


def _marked(source: Source, split: str) -> Source:
    return Source(tuple(item for item in source.items if item.split == split))


def _sources(names: tuple[str, ...], folder: Path) -> Source:
    return read_sources(folder / name for name in names)


def _divided(source: Source, share: float) -> tuple[Source, Source]:
    """Return the source without some of its images, and those; a hash of an image's id decides, once and for all."""
    kept = tuple(item for item in source.items if _chance(item.id) >= share)
    return Source(kept, source.faults), Source(tuple(item for item in source.items if _chance(item.id) < share))


def _chance(identity: str) -> float:
    return int(hashlib.sha256(identity.encode()).hexdigest()[:8], 16) / 2**32


def _spoken(items: tuple[Item, ...], recipe: DataRecipe, folder: Path) -> tuple[Item, ...]:
    return with_translations(items, read_translated(folder / name for name in recipe.translations))


def _chosen(items: tuple[Item, ...], languages: tuple[str, ...]) -> tuple[Item, ...]:
    """Return the items with the captions in these languages; without those that then have none."""
    cut = ((item, tuple(c for c in item.captions if c.language in languages)) for item in items)
    return tuple(Item(item.id, item.picture, said, item.label, item.split) for item, said in cut if said)


@dataclass(frozen=True)
class Sayings:
    """The captions of items by number.

    Attributes:
        captions: per item, its captions.
        meanings: per item, the numbers of what its captions mean, as `number` has them.
        number: of every meaning.
    """

    captions: tuple[tuple[Caption, ...], ...]
    meanings: tuple[tuple[int, ...], ...]
    number: dict[str, int]


def sayings(items: tuple[Item, ...]) -> Sayings:
    """Return the captions of items; captions that mean the same, in whatever language, have the same number."""
    number: dict[str, int] = {}
    for item in items:
        for caption in item.captions:
            number.setdefault(caption.meaning, len(number))
    meanings = tuple(tuple(dict.fromkeys(number[c.meaning] for c in item.captions)) for item in items)
    return Sayings(tuple(item.captions for item in items), meanings, number)

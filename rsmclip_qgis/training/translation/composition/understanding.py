"""An English caption taken apart: the things in it, how many there are, and where they lie to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .tables import SURROUNDED, counted, counts_by_words, plurals, related, relations, relations_by_words, singulars

_LIE = re.compile(r"\b(?:is|are|was|were)\s+(?=\w)")
_OPENING = re.compile(r"^(?:it is|this is|there is|there are|here is|here are|here lies|we can see|we see)\s+")
_ARTICLE = re.compile(r"^(?:an?|the|one)\s+")
_PIECE = re.compile(r"^(?:(?:an?|the|one) )?(?:large |big |huge |small |wide )?pieces? of\s+")
_OF_IT = re.compile(r"( with .*?) (?:near|in|on|over|beside|next to|around|(?:in|on|at) (?:two|both) sides of) it\b")


@dataclass(frozen=True)
class Thing:
    """One or many things of a caption: the row that names them, and the row that counts them, if any."""

    name: str
    count: str


@dataclass(frozen=True)
class Group:
    """Things beside each other.

    Attributes:
        having: the things that they have.
        place: where they lie: the relation's name, and to what.
    """

    things: tuple[Thing, ...]
    having: tuple[Thing, ...]
    place: tuple[str, Group] | None = None


@dataclass(frozen=True)
class Said:
    """A caption taken apart: what it speaks of, the relation, and to what, which is None where they are alone."""

    relation: str
    x: Group
    y: Group | None


def understand(caption: str) -> Said | None:
    """Return what an English caption says; None where it says more than things and two relations."""
    text = re.sub(r"\s+", " ", caption.lower().rstrip(" .").replace(",", " and "))
    text = re.sub(r"(?: and)+", " and", _OF_IT.sub(r"\1", _LIE.sub("", _OPENING.sub("", text))))
    found = related().search(text)
    x = _group(text[: found.start()] if found else text)
    y = _placed(text[found.end() :].strip()) if found and x else None
    if not x or not found:
        return Said("alone", x, None) if x else None
    relation = relations_by_words()[found[1]]
    if relation == SURROUNDED:
        return Said("around", y, x) if y and not y.place else None
    if not relations()[relation]["de"].count("{y"):
        return None if text[found.end() :].strip() else Said(relation, x, None)
    return Said(relation, x, y) if y else None


def _placed(text: str) -> Group | None:
    """Return things, and where they lie, if that is said."""
    found = related().search(text)
    if not found:
        return _group(text)
    group, other = _group(text[: found.start()]), _group(text[found.end() :])
    relation = relations_by_words()[found[1]]
    known = relation != SURROUNDED and relations()[relation]["ko of"]
    return replace(group, place=(relation, other)) if group and other and known else None


def _group(text: str) -> Group | None:
    before, having, after = text.strip().partition(" with ")
    things, others = _things(before), _things(after) if having else ()
    return Group(things, others) if things and others is not None else None


def _things(text: str) -> tuple[Thing, ...] | None:
    things = [_thing(part.strip()) for part in text.split(" and ")]
    known = tuple(thing for thing in things if thing)
    return known if known and len(known) == len(things) else None


def _thing(text: str) -> Thing | None:
    found = counted().match(text)
    if found:
        name, count = _PIECE.sub("", text[found.end() :]), counts_by_words()[found[1]]
        plural = name if name in plurals() else f"{name}s"
        if plural in plurals():
            return Thing(plural, count)
    else:
        name = _ARTICLE.sub("", _PIECE.sub("", text))
    return Thing(name, "") if name in plurals() or name in singulars() else None

"""Captions as they are most often written, in ten languages: things that are counted, and where they lie to each other.

"Many green trees are in two sides of a curved river" says two things and one relation. The files in
`resources/captions` say each of them in every language, in the forms that the relation's words ask for; a caption that
is made of them only can be said in all languages, any other one cannot.
"""

from __future__ import annotations

import csv
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ...languages import LANGUAGES
from ...resources import folder

_LIE = re.compile(r"\b(?:is|are|was|were)\s+(?=\w)")
_OPENING = re.compile(r"^(?:it is|this is|there is|there are|here is|here are|here lies|we can see|we see)\s+")
_ARTICLE = re.compile(r"^(?:an?|the|one)\s+")
_PIECE = re.compile(r"^(?:(?:an?|the|one) )?(?:large |big |huge |small |wide )?pieces? of\s+")
_OF_IT = re.compile(r"( with .*?) (?:near|in|on|over|beside|next to|around|(?:in|on|at) (?:two|both) sides of) it\b")
_SURROUNDED = "surrounded"
_AND = {"pt": " e ", "es": " y ", "fr": " et ", "de": " und ", "nl": " en ", "it": " e ", "zh": "和",
        "ko": "과/와 ", "ru": " и "}  # fmt: skip
_PARTICLES = re.compile("([가-힣])(이/가|과/와|을/를|으로/로)")


@dataclass(frozen=True)
class Phrase:
    """Words for things in one language.

    Attributes:
        plain: as they stand alone.
        bent: as a relation may ask for them: in German the dative, in Russian the genitive, in French after "de".
    """

    plain: str
    bent: str


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


def compose(caption: str) -> dict[str, str] | None:
    """Return an English caption in every language by its code, itself included; None where it says anything else."""
    said = understand(caption)
    if said is None:
        return None
    pick = zlib.crc32(caption.encode())
    return {code: caption if code == "en" else say(said, code, pick) for code in LANGUAGES}


def understand(caption: str) -> Said | None:
    """Return what an English caption says; None where it says more than things and two relations."""
    text = re.sub(r"\s+", " ", caption.lower().rstrip(" .").replace(",", " and "))
    text = re.sub(r"(?: and)+", " and", _OF_IT.sub(r"\1", _LIE.sub("", _OPENING.sub("", text))))
    found = _RELATED.search(text)
    x = _group(text[: found.start()] if found else text)
    y = _placed(text[found.end() :].strip()) if found and x else None
    if not x or not found:
        return Said("alone", x, None) if x else None
    relation = _relations_by_words()[found[1]]
    if relation == _SURROUNDED:
        return Said("around", y, x) if y and not y.place else None
    if not _relations()[relation]["de"].count("{y"):
        return None if text[found.end() :].strip() else Said(relation, x, None)
    return Said(relation, x, y) if y else None


def say(said: Said, code: str, pick: int) -> str:
    """Return it as a sentence of a language; `pick` chooses among the wordings of its relation."""
    wordings = _relations()[said.relation][code].split("|")
    x, y = _phrase_of_group(said.x, code), _phrase_of_group(said.y, code) if said.y else None
    wording = wordings[pick % len(wordings)]
    return _finished(wording.format(x=x.plain, x2=x.bent, y=y and y.plain, y2=y and y.bent), code)


def _placed(text: str) -> Group | None:
    """Return things, and where they lie, if that is said."""
    found = _RELATED.search(text)
    if not found:
        return _group(text)
    group, other = _group(text[: found.start()]), _group(text[found.end() :])
    relation = _relations_by_words()[found[1]]
    known = relation != _SURROUNDED and _relations()[relation]["ko of"]
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
    found = _COUNTED.match(text)
    if found:
        name, count = _PIECE.sub("", text[found.end() :]), _counts_by_words()[found[1]]
        plural = name if name in _plurals() else f"{name}s"
        if plural in _plurals():
            return Thing(plural, count)
    else:
        name = _ARTICLE.sub("", _PIECE.sub("", text))
    return Thing(name, "") if name in _plurals() or name in _singulars() else None


def _phrase_of_group(group: Group, code: str) -> Phrase:
    phrase = _joined(group.things, code)
    if group.having:
        phrase = _with(phrase, _relations()["with"][code], _joined(group.having, code))
    if group.place:
        row, other = _relations()[group.place[0]], _phrase_of_group(group.place[1], code)
        phrase = _with(phrase, row.get(f"{code} of") or row[code].split("|")[0], other)
    return phrase


def _with(phrase: Phrase, wording: str, other: Phrase) -> Phrase:
    """Return a phrase in both forms with the words of a relation to another."""
    return Phrase(*(wording.format(x=form, y=other.plain, y2=other.bent) for form in (phrase.plain, phrase.bent)))


def _joined(things: Sequence[Thing], code: str) -> Phrase:
    phrases = [_phrase(thing, code) for thing in things]
    return Phrase(*(_AND[code].join(forms) for forms in zip(*((p.plain, p.bent) for p in phrases), strict=True)))


def _phrase(thing: Thing, code: str) -> Phrase:
    row = _plurals().get(thing.name) or _singulars()[thing.name]
    plain, bent = row[code], row.get(f"{code} {_BENT[code]}", row[code]) if code in _BENT else row[code]
    if thing.count:
        plain, bent = _counted(thing.count, row, code, Phrase(plain, bent))
    elif code == "fr" and thing.name in _plurals():
        plain = f"des {plain}"
    return Phrase(plain, _after_de(plain) if code == "fr" else bent)


_BENT = {"de": "dative", "ru": "genitive"}


def _counted(count: str, row: dict[str, str], code: str, noun: Phrase) -> tuple[str, str]:
    first, _, second = _counts()[count][code].partition("/")
    if code in ("de", "ru"):
        counted = noun.bent if code == "ru" else noun.plain
        return f"{first} {counted}", f"{second or first} {noun.bent}"
    word = second if second and code in row["feminine"].split() else first
    if code == "zh":
        return (said := word.replace("*", row["zh measure"]) + noun.plain), said
    if word.endswith(" de"):
        return (said := f"{word.removesuffix(' de')} {_de(noun.plain)}"), said
    return (said := f"{word} {noun.plain}"), said


def _after_de(plain: str) -> str:
    """Return a French phrase after "de", which takes the place of the articles that begin with it."""
    return _de(re.sub(r"^(?:des |du |de la |de l')", "", plain))


def _de(phrase: str) -> str:
    return f"d'{phrase}" if phrase[0] in "aeéèêiouyhâîô" else f"de {phrase}"


def _finished(text: str, code: str) -> str:
    if code == "ko":
        text = _PARTICLES.sub(_particle, text)
    if code == "pt":
        text = re.sub(r"\bem (uma?)\b", r"n\1", text)
    if code == "es":
        text = re.sub(r" y (?=h?i)", " e ", text)
    return text[:1].upper() + text[1:] + ("。" if code == "zh" else ".")


def _particle(found: re.Match[str]) -> str:
    """Return a Korean syllable with the form of a particle that it asks for: one after a final consonant, or not."""
    final = (ord(found[1]) - ord("가")) % 28
    after, open_ended = found[2].split("/")
    closed = final not in (0, 8) if after == "으로" else final != 0
    return found[1] + (after if closed else open_ended)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (folder("captions") / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def _plurals() -> dict[str, dict[str, str]]:
    return {row["en"]: row for row in _rows("plurals")}


@cache
def _singulars() -> dict[str, dict[str, str]]:
    return {row["en"]: row for row in _rows("singulars")}


@cache
def _counts() -> dict[str, dict[str, str]]:
    return {row["en"].split("; ")[0]: row for row in _rows("counts")}


@cache
def _relations() -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in _rows("relations")}


@cache
def _counts_by_words() -> dict[str, str]:
    return {words: row["en"].split("; ")[0] for row in _rows("counts") for words in row["en"].split("; ")}


@cache
def _relations_by_words() -> dict[str, str]:
    rows = [row for row in _rows("relations") if row["en"] and row["name"] != "with"]
    return {words: row["name"] for row in rows for words in row["en"].split("; ")} | {"surrounded by": _SURROUNDED}


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for words, the longest first: "in two sides of" is not "in"."""
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))


_RELATED = re.compile(rf" ({_any_of(_relations_by_words())})(?= |$)")
_COUNTED = re.compile(rf"^({_any_of(_counts_by_words())}) ")

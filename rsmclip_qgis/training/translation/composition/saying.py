"""What a caption says, said in one of nine languages, each word in the form that its neighbours ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .tables import counts, plurals, relations, singulars
from .understanding import Group, Said, Thing

_AND = {"pt": " e ", "es": " y ", "fr": " et ", "de": " und ", "nl": " en ", "it": " e ", "zh": "和",
        "ko": "과/와 ", "ru": " и "}  # fmt: skip
_BENT = {"de": "dative", "ru": "genitive"}
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


def say(said: Said, code: str, pick: int) -> str:
    """Return it as a sentence of a language; `pick` chooses among the wordings of its relation."""
    wordings = relations()[said.relation][code].split("|")
    x, y = _phrase_of_group(said.x, code), _phrase_of_group(said.y, code) if said.y else None
    wording = wordings[pick % len(wordings)]
    return _finished(wording.format(x=x.plain, x2=x.bent, y=y and y.plain, y2=y and y.bent), code)


def _phrase_of_group(group: Group, code: str) -> Phrase:
    phrase = _joined(group.things, code)
    if group.having:
        phrase = _with(phrase, relations()["with"][code], _joined(group.having, code))
    if group.place:
        row, other = relations()[group.place[0]], _phrase_of_group(group.place[1], code)
        phrase = _with(phrase, row.get(f"{code} of") or row[code].split("|")[0], other)
    return phrase


def _with(phrase: Phrase, wording: str, other: Phrase) -> Phrase:
    """Return a phrase in both forms with the words of a relation to another."""
    return Phrase(*(wording.format(x=form, y=other.plain, y2=other.bent) for form in (phrase.plain, phrase.bent)))


def _joined(things: Sequence[Thing], code: str) -> Phrase:
    phrases = [_phrase(thing, code) for thing in things]
    return Phrase(*(_AND[code].join(forms) for forms in zip(*((p.plain, p.bent) for p in phrases), strict=True)))


def _phrase(thing: Thing, code: str) -> Phrase:
    row = plurals().get(thing.name) or singulars()[thing.name]
    plain, bent = row[code], row.get(f"{code} {_BENT[code]}", row[code]) if code in _BENT else row[code]
    if thing.count:
        plain, bent = _counted(thing.count, row, code, Phrase(plain, bent))
    elif code == "fr" and thing.name in plurals():
        plain = f"des {plain}"
    return Phrase(plain, _after_de(plain) if code == "fr" else bent)


def _counted(count: str, row: dict[str, str], code: str, noun: Phrase) -> tuple[str, str]:
    first, _, second = counts()[count][code].partition("/")
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

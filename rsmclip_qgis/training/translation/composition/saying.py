"""What a caption says, said in one of nine languages, each word in the form that its neighbours ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass

from .tables import counts, plurals, relations, singulars
from .understanding import Group, Said, Thing

_AND = {"pt": " e ", "es": " y ", "fr": " et ", "de": " und ", "nl": " en ", "it": " e ", "zh": "和",
        "ko": "과/와 ", "ru": " и "}  # fmt: skip
_BENT = {"de": "dative", "ru": "genitive"}
_GOVERNING = ("множ", "пар", "трой", "четвёр")
"""Russian counts that are nouns: what they count stands in the genitive, whatever form they have themselves."""
_STRONG = re.compile(r"\b([сС](?= [сзшж][бвгдзклмнпрстфхцчшщ])|[вВ](?= множ)) ")
"""Where a Russian preposition takes a vowel: со, во."""
_PARTICLES = re.compile("([가-힣])(이/가|과/와|을/를|으로/로)")


@dataclass(frozen=True)
class Phrase:
    """Words for things in one language.

    Attributes:
        plain: as they stand alone.
        bent: as a relation may ask for them: in German the dative, in Russian the genitive, in French after "de".
        beside: in Russian the instrumental, which stands after "with" and "beside"; elsewhere as plain.
        where: in Russian the prepositional with its preposition, which stands for "in"; elsewhere as plain.
    """

    plain: str
    bent: str
    beside: str
    where: str

    def words(self, name: str) -> dict[str, str]:
        """Return the forms by the names that the wordings of relations have for them: x, x2, x3, x4 and x5, or y."""
        on = re.sub("^во? ", "на ", self.where)
        return {
            name: self.plain,
            f"{name}2": self.bent,
            f"{name}3": self.beside,
            f"{name}4": self.where,
            f"{name}5": on,
        }

    def each(self, change: Callable[[str], str]) -> Phrase:
        """Return the phrase with each form changed."""
        return Phrase(change(self.plain), change(self.bent), change(self.beside), change(self.where))


def say(said: Said, code: str, pick: int) -> str:
    """Return it as a sentence of a language; `pick` chooses among the wordings of its relation."""
    wordings = relations()[said.relation][code].split("|")
    words = _phrase_of_group(said.x, code).words("x")
    if said.y:
        words |= _phrase_of_group(said.y, code).words("y")
    return _finished(wordings[pick % len(wordings)].format(**words), code)


def _phrase_of_group(group: Group, code: str) -> Phrase:
    phrase = _joined(group.things, code)
    if group.having:
        phrase = _with(phrase, relations()["with"][code], _joined(group.having, code))
    if group.place:
        row, other = relations()[group.place[0]], _phrase_of_group(group.place[1], code)
        phrase = _with(phrase, row.get(f"{code} of") or row[code].split("|")[0], other)
    return phrase


def _with(phrase: Phrase, wording: str, other: Phrase) -> Phrase:
    """Return a phrase in all its forms with the words of a relation to another."""
    return phrase.each(lambda form: wording.format(x=form, **other.words("y")))


def _joined(things: Sequence[Thing], code: str) -> Phrase:
    phrases = [_phrase(thing, code) for thing in things]
    return Phrase(*(_AND[code].join(forms) for forms in zip(*map(astuple, phrases), strict=True)))


def _phrase(thing: Thing, code: str) -> Phrase:
    row = plurals().get(thing.name) or singulars()[thing.name]
    if code == "ru":
        return _russian(row, counts()[thing.count][code].split("/") if thing.count else [])
    plain, bent = row[code], row.get(f"{code} {_BENT[code]}", row[code]) if code in _BENT else row[code]
    if thing.count:
        plain, bent = _counted(thing.count, row, code, plain, bent)
    elif code == "fr" and thing.name in plurals():
        plain = f"des {plain}"
    return Phrase(plain, _after_de(plain) if code == "fr" else bent, plain, plain)


def _russian(row: dict[str, str], count: Sequence[str]) -> Phrase:
    """Return a thing in its four Russian forms, counted by a word in its own four, or not."""
    plain, genitive, beside, where = row["ru"], row["ru genitive"], row["ru with"], row["ru where"]
    if not count:
        return Phrase(plain, genitive, beside, where)
    preposition, _, within = where.partition(" ")
    if count[1].startswith(_GOVERNING):
        beside = within = genitive
    return Phrase(
        f"{count[0]} {genitive}", f"{count[1]} {genitive}", f"{count[2]} {beside}", f"{preposition} {count[3]} {within}"
    )


def _counted(count: str, row: dict[str, str], code: str, plain: str, bent: str) -> tuple[str, str]:
    first, _, second = counts()[count][code].partition("/")
    if code == "de":
        return f"{first} {plain}", f"{second or first} {bent}"
    word = second if second and code in row["feminine"].split() else first
    if code == "zh":
        return (said := word.replace("*", row["zh measure"]) + plain), said
    if word.endswith(" de"):
        return (said := f"{word.removesuffix(' de')} {_de(plain)}"), said
    return (said := f"{word} {plain}"), said


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
    if code == "ru":
        text = _STRONG.sub(r"\1о ", text)
    if code == "es":
        text = re.sub(r" y (?=h?i)", " e ", text)
    return text[:1].upper() + text[1:] + ("。" if code == "zh" else ".")


def _particle(found: re.Match[str]) -> str:
    """Return a Korean syllable with the form of a particle that it asks for: one after a final consonant, or not."""
    final = (ord(found[1]) - ord("가")) % 28
    after, open_ended = found[2].split("/")
    closed = final not in (0, 8) if after == "으로" else final != 0
    return found[1] + (after if closed else open_ended)

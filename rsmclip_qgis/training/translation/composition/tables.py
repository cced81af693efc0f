"""The tables of phrases in `resources/captions`: things, counts and relations, a row each, a column per language."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache

from ....resources import folder

SURROUNDED = "surrounded"
"""The relation that is said the other way round: what is surrounded comes first."""


def table(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table, by column."""
    with (folder("captions") / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def plurals() -> dict[str, dict[str, str]]:
    """Return things there may be many of, by their English name."""
    return {row["en"]: row for row in table("plurals")}


@cache
def singulars() -> dict[str, dict[str, str]]:
    """Return one of a thing, or a mass, by its English name."""
    return {row["en"]: row for row in table("singulars")}


@cache
def counts() -> dict[str, dict[str, str]]:
    """Return counts, by the first of their English words."""
    return {row["en"].split("; ")[0]: row for row in table("counts")}


@cache
def relations() -> dict[str, dict[str, str]]:
    """Return relations, by their name."""
    return {row["name"]: row for row in table("relations")}


@cache
def counts_by_words() -> dict[str, str]:
    """Return the count that English words mean."""
    return {words: row["en"].split("; ")[0] for row in table("counts") for words in row["en"].split("; ")}


@cache
def relations_by_words() -> dict[str, str]:
    """Return the name of the relation that English words mean."""
    rows = [row for row in table("relations") if row["en"] and row["name"] != "with"]
    return {words: row["name"] for row in rows for words in row["en"].split("; ")} | {"surrounded by": SURROUNDED}


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for words, the longest first: "in two sides of" is not "in"."""
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))


@cache
def related() -> re.Pattern[str]:
    """Return a pattern of the words of relations."""
    return re.compile(rf" ({_any_of(relations_by_words())})(?= |$)")


@cache
def counted() -> re.Pattern[str]:
    """Return a pattern of the words of counts."""
    return re.compile(rf"^({_any_of(counts_by_words())}) ")

"""Translating the captions of a data source."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..report import PlainReport
from ..sources.items import ENGLISH, Item
from ..sources.read import read_translated
from .chrf import chrf
from .engines import Translator, tidy
from .ledger import Ledger

_BATCH = 32


@dataclass(frozen=True)
class Original:
    """An English caption, and the first image that it is a caption of."""

    id: str
    text: str


def originals(items: Iterable[Item]) -> list[Original]:
    """Return the English captions of items, each once."""
    found: dict[str, str] = {}
    for item in items:
        for caption in item.captions:
            if caption.language == ENGLISH:
                found.setdefault(caption.text, item.id)
    return [Original(identity, text) for text, identity in found.items()]


def translate(
    captions: Sequence[Original], translator: Translator, languages: Sequence[str], output: Path, report: PlainReport
) -> None:
    """Write the captions and their translations, one row of JSON each: `id`, `en`, and the languages that are known.

    What is done is kept in `OUTPUT.done`, so that a run that was killed goes on where it was.
    """
    ledger = Ledger(output.with_name(f"{output.name}.done"), translator.name)
    for language in languages:
        _into(language, [caption.text for caption in captions], translator, ledger, report)
    part = output.with_name(f"{output.name}.part")
    with part.open("w", encoding="utf-8") as file:
        for caption in captions:
            said = {code: text for code in languages if (text := ledger.done[caption.text, code])}
            file.write(json.dumps({"id": caption.id, ENGLISH: caption.text, **said}, ensure_ascii=False) + "\n")
    part.replace(output)


def check(translator: Translator, languages: Sequence[str], reference: Path, only: str) -> dict[str, float]:
    """Return the chrF of an engine per language against translations made with care, whose ids begin with `only`.

    Of those that the engine leaves out nothing is said.
    """
    known = read_translated([reference], only)
    figures = {}
    for language in languages:
        rows = [(text, said[language]) for text, said in known.items() if language in said]
        batches = (rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH))
        made = [said for batch in batches for said in translator.translate([tidy(en) for en, _ in batch], language)]
        pairs = [(text, careful) for text, (_, careful) in zip(made, rows, strict=True) if text]
        figures[language] = round(chrf([text for text, _ in pairs], [careful for _, careful in pairs]), 2)
    return figures


def _into(language: str, texts: Sequence[str], translator: Translator, ledger: Ledger, report: PlainReport) -> None:
    missing = ledger.missing(texts, language)
    for start in range(0, len(missing), _BATCH):
        batch = missing[start : start + _BATCH]
        ledger.add(language, batch, translator.translate([tidy(text) for text in batch], language))
        report(f"Translating into {language}", start + len(batch), len(missing))

"""What the fields of a row mean, whatever file they came from: names in use on the hub, in CSV and in JSON files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...languages import LANGUAGES
from .items import ENGLISH, Caption

FILE_FIELDS = ("file_name", "filename", "file", "image", "path", "id")
_CAPTION_FIELDS = ("captions", "caption", "sentences", "texts", "text")
_LABEL_FIELDS = ("class", "class_name", "label", "category")
_SPLITS = {
    "train": "train",
    **dict.fromkeys(("val", "valid", "validation", "dev"), "validation"),
    "test": "test",
}

Row = Mapping[str, object]


def file_of(row: Row) -> str:
    """Return the name of the row's image file; empty where no field has one."""
    names = (row.get(field) for field in FILE_FIELDS)
    return next((name for name in names if isinstance(name, str) and name), "")


def label_of(row: Row) -> str:
    """Return the name of the row's class; empty where no field has one."""
    labels = (row.get(field) for field in _LABEL_FIELDS)
    return next((label.strip() for label in labels if isinstance(label, str) and label.strip()), "")


def split_of(row: Row) -> str:
    """Return `train`, `validation` or `test`, or nothing where the row does not say."""
    split = row.get("split")
    return _SPLITS.get(split.lower(), "") if isinstance(split, str) else ""


def captions_of(row: Row) -> tuple[Caption, ...]:
    """Return all captions of a row, each once.

    A field `caption`, `captions`, `sentences`, `text` or `texts` is in the language that the field `language` names, or
    English. `captions_de`, `caption_de` and `de` are German. As many captions in another language as in English are
    taken for their translations, one by one.
    """
    spoken = row.get("language")
    first = spoken if isinstance(spoken, str) and spoken in LANGUAGES else ENGLISH
    plain = _first_texts(row, _CAPTION_FIELDS)
    by_language = {code: _first_texts(row, _fields_of(code)) for code in LANGUAGES}
    by_language[first] = [*plain, *by_language[first]]
    english = by_language[ENGLISH]
    found: dict[Caption, None] = {}
    for code, texts in by_language.items():
        meanings = english if len(texts) == len(english) else texts
        found.update((Caption(text, code, meaning), None) for text, meaning in zip(texts, meanings) if text)
    return tuple(found)


def _fields_of(code: str) -> tuple[str, ...]:
    return (f"captions_{code}", f"caption_{code}", code)


def _first_texts(row: Row, fields: Sequence[str]) -> list[str]:
    return next((texts for field in fields if any(texts := _texts(row.get(field)))), [])


def _texts(value: object) -> list[str]:
    """Return the texts of a field: one text, a list of them, or a list of `{"raw": text}`."""
    if isinstance(value, str):
        return [value.strip()]
    if isinstance(value, Mapping):
        return _texts(value.get("raw") or value.get("text") or "")
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return [text for each in value for text in _texts(each)]
    return []

"""One door to all data formats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ..faults import DataError
from .folders import read_folder, read_rows
from .items import ENGLISH, Caption, Item, Source
from .parquet import read_parquet
from .tars import read_tar


def read_source(path: Path) -> Source:
    """Return the items of a Parquet file, a tar, or a folder of images.

    Raises:
        DataError: there is nothing that could be understood.
    """
    if path.is_dir():
        return read_folder(path)
    if not path.is_file():
        raise DataError("{path} is not there.", code="data_missing", path=path)
    if path.suffix.lower() == ".parquet":
        return read_parquet(path)
    if path.suffix.lower() == ".tar":
        return read_tar(path)
    raise DataError(
        "{path} is neither a Parquet file, nor a tar, nor a folder of images.", code="data_unknown", path=path
    )


def read_sources(paths: Iterable[Path]) -> Source:
    """Return the items of several addresses together."""
    sources = [read_source(path) for path in paths]
    items = (item for source in sources for item in source.items)
    return Source(tuple(items), tuple(fault for source in sources for fault in source.faults))


def of_split(source: Source, split: str) -> Source:
    """Return what belongs to a split: what says so, and what says nothing at all."""
    return replace(source, items=tuple(item for item in source.items if item.split in ("", split)))


def read_translated(paths: Iterable[Path], only: str = "") -> dict[str, dict[str, str]]:
    """Return translations by English text and language, from files as `rsmclip-train translate` writes them.

    Only rows whose id begins with `only`.
    """
    found: dict[str, dict[str, str]] = {}
    for path in paths:
        for row in read_rows(path):
            if not str(row.get("id", "")).startswith(only):
                continue
            texts = {key: value for key, value in row.items() if key not in ("id", ENGLISH) and value}
            found.setdefault(str(row.get(ENGLISH, "")), {}).update(texts)
    return found


def with_translations(items: Iterable[Item], translated: dict[str, dict[str, str]]) -> tuple[Item, ...]:
    """Return the items with the translations of their English captions beside them."""
    return tuple(replace(item, captions=_extended(item.captions, translated)) for item in items)


def _extended(captions: tuple[Caption, ...], translated: dict[str, dict[str, str]]) -> tuple[Caption, ...]:
    more = [
        Caption(text, code, caption.text)
        for caption in captions
        if caption.language == ENGLISH
        for code, text in translated.get(caption.text, {}).items()
    ]
    return tuple(dict.fromkeys((*captions, *more)))

"""Plain folders of images with a CSV or JSON file of captions, with a folder per class, or with nothing but images."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..faults import DataError
from .fields import captions_of, file_of, label_of, split_of
from .items import Caption, Fault, FilePicture, Item, Source
from .tars import IMAGE_ENDINGS

_TABLES = (".csv", ".json", ".jsonl")


def read_folder(folder: Path) -> Source:
    """Return the items of a folder.

    A CSV, JSON or JSON Lines file in it names image files, with or without their endings, and their captions; several
    rows of one image are several captions. Without such a file the images are taken as they are, and the folder that an
    image lies in, if it is not the folder itself, is the name of its class.

    Raises:
        DataError: there is nothing of the kind.
    """
    images = {path.relative_to(folder).as_posix(): path for path in _images(folder)}
    tables = sorted(path for path in folder.iterdir() if path.suffix.lower() in _TABLES)
    if not images:
        raise DataError("There are no images in {folder}.", code="folder_without_images", folder=folder)
    if not tables:
        return Source(tuple(_by_class(folder.name, name, path) for name, path in images.items()))
    return _captioned(folder.name, images, (row for table in tables for row in read_rows(table)))


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a CSV, JSON or JSON Lines file, each a mapping from field to value.

    JSON may be a list of rows, `{"images": [rows]}` as captions of RSICD and UCM are published, or a mapping from
    file to captions.

    Raises:
        DataError: the file cannot be understood.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        rows = list(_rows(path.suffix.lower(), text))
    except (OSError, ValueError, csv.Error) as fault:
        raise DataError(
            "{path} is not a file of captions that can be understood.",
            code="captions_unreadable",
            details=str(fault),
            path=path,
        ) from fault
    yield from rows


def _rows(kind: str, text: str) -> Iterable[dict[str, Any]]:
    if kind == ".csv":
        header = text.partition("\n")[0]
        return csv.DictReader(text.splitlines(keepends=True), delimiter=max(",;\t", key=header.count))
    if kind == ".jsonl":
        return [_row(json.loads(line)) for line in text.splitlines() if line.strip()]
    content = json.loads(text)
    if isinstance(content, dict) and isinstance(content.get("images"), list):
        content = content["images"]
    if isinstance(content, dict):
        return [{"file_name": name, "captions": captions} for name, captions in content.items()]
    return [_row(row) for row in content]


def _row(row: Any) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise ValueError(f"a row is not a mapping: {str(row)[:80]}")
    return row


def _images(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower().lstrip(".") in IMAGE_ENDINGS)


def _by_class(source: str, name: str, path: Path) -> Item:
    label, _, _ = name.rpartition("/")
    return Item(f"{source}/{name}", FilePicture(path), label=label.rpartition("/")[2])


def _captioned(source: str, images: dict[str, Path], rows: Iterable[dict[str, Any]]) -> Source:
    by_name = {Path(name).stem: name for name in images} | {Path(name).name: name for name in images}
    captions: dict[str, dict[Caption, None]] = {}
    known: dict[str, tuple[str, str]] = {}
    faults = []
    for number, row in enumerate(rows, 2):
        given = file_of(row).replace("\\", "/")
        name = given if given in images else by_name.get(Path(given).name, "")
        if not name:
            what = f"The image {given} is not there." if given else "No field names an image."
            faults.append(Fault(f"{source}, row {number}", what))
            continue
        captions.setdefault(name, {}).update(dict.fromkeys(captions_of(row)))
        known.setdefault(name, (label_of(row), split_of(row)))
    items = (
        Item(f"{source}/{name}", FilePicture(images[name]), tuple(said), *known[name])
        for name, said in captions.items()
    )
    return Source(tuple(items), tuple(faults))

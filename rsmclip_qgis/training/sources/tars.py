"""WebDataset tars: files of the same stem belong together, an image and its captions."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path
from typing import Any

from ..faults import DataError
from .fields import captions_of, label_of, split_of
from .items import Fault, Item, Source, TarPicture

IMAGE_ENDINGS = ("jpg", "jpeg", "png", "webp", "tif", "tiff", "bmp")
_TEXT_ENDINGS = ("txt", "text", "caption")


def read_tar(path: Path) -> Source:
    """Return the items of an uncompressed tar, without unpacking it.

    `KEY.jpg` (or another image) is the picture, `KEY.txt` its captions, one a line, `KEY.pt.txt` those in Portuguese,
    `KEY.json` fields as a row has them, `KEY.cls` the name of its class.

    Raises:
        DataError: the tar cannot be read.
    """
    pictures: dict[str, TarPicture] = {}
    fields: dict[str, dict[str, Any]] = {}
    faults: list[Fault] = []
    try:
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                if member.isfile():
                    _take(tar, member, path, pictures, fields, faults)
    except (OSError, tarfile.TarError) as fault:
        raise DataError(
            "{path} is not an uncompressed tar that can be read.", code="tar_unreadable", details=str(fault), path=path
        ) from fault
    faults += [Fault(f"{path.stem}/{key}", "There is no image beside the text.") for key in fields.keys() - pictures]
    items = tuple(_item(path.stem, key, picture, fields.get(key, {})) for key, picture in pictures.items())
    return Source(items, tuple(faults))


def _take(
    tar: tarfile.TarFile,
    member: tarfile.TarInfo,
    path: Path,
    pictures: dict[str, TarPicture],
    fields: dict[str, dict[str, Any]],
    faults: list[Fault],
) -> None:
    folder, _, name = member.name.rpartition("/")
    stem, _, ending = name.partition(".")
    key, ending = f"{folder}/{stem}".lstrip("./"), ending.lower()
    if ending in IMAGE_ENDINGS:
        pictures[key] = TarPicture(path, member.offset_data, member.size)
        return
    stream = tar.extractfile(member)
    try:
        text = stream.read().decode("utf-8") if stream else ""
        fields.setdefault(key, {}).update(_fields(ending, text))
    except ValueError:
        faults.append(Fault(f"{path.stem}/{member.name}", "The text is not UTF-8, or not JSON."))


def _fields(ending: str, text: str) -> dict[str, Any]:
    first, _, last = ending.rpartition(".")
    if ending == "json":
        content = json.loads(text)
        return content if isinstance(content, dict) else {"captions": content}
    if ending in ("cls", "class"):
        return {"class": text.strip()}
    if last in _TEXT_ENDINGS:
        return {f"captions_{first}" if first else "captions": text.splitlines()}
    return {}


def _item(stem: str, key: str, picture: TarPicture, row: dict[str, Any]) -> Item:
    return Item(f"{stem}/{key}", picture, captions_of(row), label_of(row), split_of(row))

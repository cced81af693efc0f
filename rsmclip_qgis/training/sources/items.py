"""What every data format becomes: items, an image and what is said of it. Images are read when they are needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

ENGLISH = "en"


class Picture(Protocol):
    """Where an encoded image is kept."""

    def read(self) -> bytes:
        """Return the encoded image. Raises OSError where it cannot be had."""
        ...


@dataclass(frozen=True)
class FilePicture:
    """An image in a file of its own."""

    path: Path

    def read(self) -> bytes:
        """Return the encoded image."""
        return self.path.read_bytes()


@dataclass(frozen=True)
class TarPicture:
    """An image within an uncompressed tar: `size` bytes from `offset` on."""

    tar: Path
    offset: int
    size: int

    def read(self) -> bytes:
        """Return the encoded image."""
        with self.tar.open("rb") as file:
            file.seek(self.offset)
            return file.read(self.size)


@dataclass(frozen=True)
class CellPicture:
    """An image in a Parquet file, which was read already: `column` is a pyarrow array of bytes."""

    column: Any = field(repr=False, compare=False)
    row: int

    def read(self) -> bytes:
        """Return the encoded image."""
        image = self.column[self.row].as_py()
        if not image:
            raise FileNotFoundError("the cell is empty")
        return bytes(image)


@dataclass(frozen=True)
class Caption:
    """What is said of an image. `meaning` is the text that it is a translation of, or the text itself."""

    text: str
    language: str = ENGLISH
    meaning: str = ""


@dataclass(frozen=True)
class Item:
    """An image, what is said of it, and what is known of it.

    Attributes:
        id: the file's name as its source has it, below its source's name.
        label: name of its class; empty where unknown.
        split: `train`, `validation` or `test`; empty where its source does not say.
    """

    id: str
    picture: Picture
    captions: tuple[Caption, ...] = ()
    label: str = ""
    split: str = ""


@dataclass(frozen=True)
class Fault:
    """Something that was skipped: where it is, and what is wrong with it, for a person."""

    where: str
    sentence: str


@dataclass(frozen=True)
class Source:
    """All items of one address, and what was skipped there."""

    items: tuple[Item, ...]
    faults: tuple[Fault, ...] = ()

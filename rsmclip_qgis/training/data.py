"""From image-in-Parquet files, the hub's usual layout, to examples and to pixels in memory."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow.parquet as pq
from PIL import Image

Pixels = npt.NDArray[np.uint8]

TRAINING_FILES = ("rsicd-train", "ucm-train", "scenes")
VALIDATION_FILES = ("rsicd-val", "ucm-val", "scenes")
TRANSLATIONS = "captions-ten-languages.jsonl"

_HELD_OUT = {"scenes": 5}
"""Files without a validation file of their own: one image in so many is kept for validation."""


@dataclass(frozen=True)
class Example:
    """One captioned image. `image` is the encoded file; `label` is the class name, empty where unknown."""

    id: str
    image: bytes
    captions: tuple[str, ...]
    label: str
    source: str


@dataclass(frozen=True)
class Translation:
    """One caption in ten languages, by language code; `id` names the image."""

    id: str
    texts: dict[str, str]


def read_examples(path: Path) -> list[Example]:
    """Return the examples of a Parquet file: columns `id`, `image` {bytes, path}, `captions`, `class`, `source`."""
    rows = pq.read_table(path, columns=["id", "image", "captions", "class", "source"]).to_pylist()
    return [
        Example(row["id"], row["image"]["bytes"], tuple(row["captions"] or ()), row["class"] or "", row["source"] or "")
        for row in rows
    ]


def is_held_out(name: str, identity: str) -> bool:
    """Return whether an image of the file `name` is kept for validation; a hash of its id decides, once and for all."""
    share = _HELD_OUT.get(name)
    return share is not None and int(hashlib.sha256(identity.encode()).hexdigest(), 16) % share == 0


def training_examples(folder: Path) -> list[Example]:
    """Return all examples of the data folder that may be trained on."""
    return [
        example
        for name in TRAINING_FILES
        for example in read_examples(folder / f"{name}.parquet")
        if not is_held_out(name, example.id)
    ]


def validation_examples(folder: Path, name: str) -> list[Example]:
    """Return the examples of one validation set: `rsicd-val`, `ucm-val`, or the held-out part of `scenes`."""
    examples = read_examples(folder / f"{name}.parquet")
    return [example for example in examples if is_held_out(name, example.id)] if name in _HELD_OUT else examples


def read_translations(folder: Path, split: str) -> list[Translation]:
    """Return the captions in ten languages whose image is of one split, such as `rsicd-train` or `rsicd-val`."""
    lines = (folder / TRANSLATIONS).read_text(encoding="utf-8").splitlines()
    rows = (json.loads(line) for line in lines if line.strip())
    return [Translation(row.pop("id"), row) for row in rows if row["id"].startswith(f"{split}/")]


def decode(image: bytes, size: int) -> Pixels:
    """Return an encoded image as RGB pixels (size, size, 3): the middle square, resampled without aliasing."""
    picture = Image.open(io.BytesIO(image)).convert("RGB")
    side = min(picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    box = (left, top, left + side, top + side)
    return np.asarray(picture.resize((size, size), Image.Resampling.BICUBIC, box=box), dtype=np.uint8)


def stack(examples: list[Example], size: int) -> Pixels:
    """Return the decoded images, uint8 (n, size, size, 3)."""
    pixels = np.empty((len(examples), size, size, 3), dtype=np.uint8)
    for row, example in enumerate(examples):
        pixels[row] = decode(example.image, size)
    return pixels


def spread(total: int, count: int) -> npt.NDArray[np.int64]:
    """Return the numbers of at most `count` of so many things, spread evenly over all."""
    return np.linspace(0, total - 1, min(count, total)).astype(np.int64)


def sample(pixels: Pixels, count: int) -> Pixels:
    """Return images spread evenly over all."""
    return np.ascontiguousarray(pixels[spread(len(pixels), count)])


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

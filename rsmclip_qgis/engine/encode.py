"""Pumps tiles through the image tower: while one batch is inferred, the next ones are read and prepared."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..contracts import RasterError, Stretch, Tile
from .image_encoder import ImageEncoder
from .raster import Picture, Raster
from .score import Floats

BATCH = 16
_READ_AHEAD = 4


@dataclass(frozen=True)
class EncodedTiles:
    """Embeddings of some tiles.

    Attributes:
        tiles: those that hold data.
        coverage: per tile, the part of it that holds data.
        embeddings: unit vectors, float32 (tiles, dimension).
        seen: number of tiles looked at, empty and unreadable ones included.
        unreadable: number of tiles that the file could not give.
    """

    tiles: list[Tile]
    coverage: list[float]
    embeddings: Floats
    seen: int
    unreadable: int


@dataclass(frozen=True)
class _Read:
    tiles: list[Tile]
    pictures: list[Picture]
    seen: int
    unreadable: int


def encode_tiles(
    raster: Raster, tiles: Iterable[Tile], stretch: Stretch, encoder: ImageEncoder
) -> Iterator[EncodedTiles]:
    """Yield the embeddings of tiles in batches, in order. Tiles without data are left out.

    The raster is read by one other thread while this runs, and must not be used by anyone else.
    """

    def read(chunk: list[Tile]) -> _Read:
        return _read_tiles(raster, chunk, stretch, encoder.size)

    for part in _read_ahead(_chunks(tiles, BATCH), read):
        yield _encode(part, encoder)


def _read_tiles(raster: Raster, chunk: list[Tile], stretch: Stretch, size: int) -> _Read:
    tiles, pictures, unreadable = [], [], 0
    for tile in chunk:
        try:
            picture = raster.read(tile.bounds, size, stretch)
        except RasterError as fault:
            if fault.code != "unreadable":
                raise
            unreadable += 1
            continue
        if picture is not None:
            tiles.append(tile)
            pictures.append(picture)
    return _Read(tiles, pictures, len(chunk), unreadable)


def _encode(part: _Read, encoder: ImageEncoder) -> EncodedTiles:
    if part.pictures:
        embeddings = encoder.encode(np.stack([p.pixels for p in part.pictures]))
    else:
        embeddings = np.empty((0, 0), dtype=np.float32)
    return EncodedTiles(part.tiles, [p.coverage for p in part.pictures], embeddings, part.seen, part.unreadable)


def _chunks(tiles: Iterable[Tile], size: int) -> Iterator[list[Tile]]:
    source = iter(tiles)
    while chunk := list(itertools.islice(source, size)):
        yield chunk


def _read_ahead(chunks: Iterator[list[Tile]], read: Callable[[list[Tile]], _Read]) -> Iterator[_Read]:
    """Yield `read(chunk)` for each chunk, in order, a few of them read in advance by another thread."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="rsmclip-read") as pool:
        waiting: deque[Future[_Read]] = deque()
        try:
            for chunk in chunks:
                waiting.append(pool.submit(read, chunk))
                if len(waiting) > _READ_AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

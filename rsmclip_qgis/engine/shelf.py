"""Keeps what was read of indexes at hand, so that the next query on the same does not read it again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from .index import BlockKey, IndexBlock, StoredBlock

_MOST_BYTES = 512 * 2**20


class Shelf:
    """Blocks of rows by what they are, those used last, up to a number of bytes. For one thread.

    Args:
        most_bytes: how much is kept.
    """

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most, self._room = most_bytes, most_bytes
        self._kept: OrderedDict[BlockKey, IndexBlock] = OrderedDict()

    def read(self, stored: Iterable[StoredBlock]) -> Iterator[IndexBlock]:
        """Yield blocks, reading only those that are not at hand."""
        for block in stored:
            yield self._read(block)

    def _read(self, stored: StoredBlock) -> IndexBlock:
        if stored.key is None:
            return stored.read()
        block = self._kept.pop(stored.key, None)
        if block is None:
            block = stored.read()
            self._room -= block.nbytes
        self._kept[stored.key] = block
        while self._room < 0:
            _, old = self._kept.popitem(last=False)
            self._room += old.nbytes
        return block

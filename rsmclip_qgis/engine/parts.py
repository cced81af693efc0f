"""The finished parts of an index under way, so that a build that was stopped, even killed, goes on where it was.

They lie in the cache, in a folder named by all that its tiles' embeddings depend on, so that the next build of the same
finds them wherever it is to write its index. Each part covers a stretch of the sequence of tiles and is named by it:
written twice, it is the same.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

import pyarrow as pa
import pyarrow.parquet as pq

from .. import locks
from ..contracts import IndexMetadata
from .index import LAYOUT
from .order import BAND
from .places import cache, make_folder
from .writing import whole

_WEEK_SECONDS = 7 * 86_400


@dataclass(frozen=True)
class Part:
    """A part of an index: the tiles from `start` up to `stop` of the sequence.

    Attributes:
        rows: number of tiles that hold data.
        unreadable: number of tiles that the file could not give.
    """

    path: Path
    start: int
    stop: int
    unreadable: int
    rows: int


class Parts:
    """The parts of one index, held by one builder. Another one at the same time gets parts of its own, not kept.

    Args:
        metadata: of the index to be.

    Raises:
        OutputError: the cache cannot be written.
    """

    def __init__(self, metadata: IndexMetadata) -> None:
        folder = _parent() / _key(metadata)
        lock = _locked(folder)
        self._shared = lock is not None
        self._folder = folder if lock else Path(tempfile.mkdtemp("", folder.name + "-", folder.parent))
        self._lock = lock or _locked(self._folder)
        self._folder.mkdir(exist_ok=True)
        self._parts = list(_chain(self._folder))

    def __iter__(self) -> Iterator[Part]:
        return iter(list(self._parts))

    @property
    def stop(self) -> int:
        """How many tiles of the sequence the parts cover."""
        return self._parts[-1].stop if self._parts else 0

    def add(self, table: pa.Table, seen: int, unreadable: int) -> None:
        """Keep the rows of the next `seen` tiles of the sequence."""
        start, stop = self.stop, self.stop + seen
        path = self._folder / f"part-{start:012d}-{stop:012d}-{unreadable}.parquet"
        with whole(path, pa.ArrowException) as draft:
            pq.write_table(table, draft, **LAYOUT)
        self._parts = [*self._parts, Part(path, start, stop, unreadable, table.num_rows)]

    def leave(self) -> None:
        """Let go of the parts, which the next builder of the same may use."""
        if self._shared and any(part.rows for part in self._parts):
            self._unlock()
        else:
            self.drop()

    def drop(self) -> None:
        """Delete the parts and let go."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._unlock()

    def _unlock(self) -> None:
        if self._lock:
            with self._lock:
                locks.leave(_lock_of(self._folder), self._lock)


def sweep_parts() -> None:
    """Delete the parts of builds that nobody went on with for a week."""
    for folder in _parent().iterdir():
        if folder.is_dir() and time.time() - folder.stat().st_mtime > _WEEK_SECONDS:
            _drop_unused(folder)


def bytes_of_parts() -> int:
    """Return how many bytes the parts of all builds take."""
    return sum(file.stat().st_size for file in _parent().glob("*/part-*.parquet"))


def drop_unused_parts() -> None:
    """Delete the parts of all builds that are not under way."""
    for folder in _parent().iterdir():
        if folder.is_dir():
            _drop_unused(folder)


def _drop_unused(folder: Path) -> None:
    lock = _locked(folder)
    if lock:
        with lock:
            shutil.rmtree(folder, ignore_errors=True)
            locks.leave(_lock_of(folder), lock)


def _parent() -> Path:
    parent = cache() / "building"
    make_folder(parent)
    return parent


def _key(metadata: IndexMetadata) -> str:
    """Return a name for all that the embeddings of an index, and their order, depend on."""
    facts = {
        "code": metadata.code_version,
        "order": BAND,
        "raster": metadata.raster,
        "digest": metadata.fingerprint.digest,
        "grid": asdict(metadata.grid),
        "stretch": asdict(metadata.stretch),
        "area": metadata.area,
        "model": metadata.model_digest,
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:24]


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + ".lock")


def _locked(folder: Path) -> IO[bytes] | None:
    """Return the open and locked lock of a folder of parts; None where another builder holds it."""
    path = _lock_of(folder)
    path.touch()
    file = path.open("r+b")
    if locks.take(file) and locks.is_still(path, file):
        return file
    file.close()
    return None


def _chain(folder: Path) -> Iterator[Part]:
    """Yield the whole parts of a folder, from the first tile on and without a gap."""
    stop = 0
    for path in sorted(folder.glob("part-*.parquet")):
        start, end, unreadable = (int(number) for number in path.stem.split("-")[1:])
        rows = _rows(path)
        if start != stop or rows is None:
            return
        yield Part(path, start, end, unreadable, rows)
        stop = end


def _rows(path: Path) -> int | None:
    """Return the number of rows of a part; None where it is not whole, as after a failure of the power."""
    try:
        return int(pq.read_metadata(path).num_rows)
    except (OSError, pa.ArrowException):
        return None

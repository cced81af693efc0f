"""Writes an index part by part and closes it with one rename: a reader never sees half. See docs/index-format.md."""

from __future__ import annotations

import contextlib
import functools
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from ..contracts import IndexFileError, IndexMetadata, OutputError
from .encode import EncodedTiles
from .index import COLUMNS, IndexBlock, StoredBlock, block_of
from .joining import join_parts
from .parts import Part, Parts, sweep_parts
from .writing import check_writable, whole

_PART_ROWS = 4096
_PART_SECONDS = 5.0
"""A build that is killed loses no more than this."""


class IndexWriter:
    """Writes an index from batches of encoded tiles. Use as a context manager.

    Left on an exception, it keeps the parts that are finished for the next build of the same; nothing is left at the
    index's own place.

    Args:
        path: the index to write; replaced if it is there.
        metadata: what to remember; the numbers of tiles are counted here.

    Raises:
        OutputError: a folder cannot be written.
    """

    def __init__(self, path: Path, metadata: IndexMetadata) -> None:
        self.path, self.metadata = path, metadata
        self._changing = threading.Lock()
        self._waiting: list[EncodedTiles] = []
        self._flushed = time.monotonic()

    def __enter__(self) -> IndexWriter:
        check_writable(self.path)
        sweep_parts()
        self._parts = Parts(self.metadata)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._parts.drop()
            return
        with contextlib.suppress(OutputError):  # the fault that is under way is the one to tell
            self._flush()
        self._parts.leave()

    @property
    def seen(self) -> int:
        """How many tiles of the raster's sequence are done, those of an earlier build included."""
        return self._parts.stop + sum(part.seen for part in self._waiting)

    def append(self, part: EncodedTiles) -> None:
        """Add the next tiles of the sequence."""
        with self._changing:
            self._waiting.append(part)
        enough = sum(len(p.tiles) for p in self._waiting) >= _PART_ROWS
        if enough or time.monotonic() - self._flushed > _PART_SECONDS:
            self._flush()

    def close(self) -> IndexMetadata:
        """Write the whole index and put it in its place. Returns its metadata.

        Raises:
            IndexFileError: there is not one tile with data.
        """
        self._flush()
        parts = list(self._parts)
        rows, unreadable = (sum(getattr(p, name) for p in parts) for name in ("rows", "unreadable"))
        metadata = replace(self.metadata, tiles=rows, unreadable=unreadable)
        if not rows:
            raise _nothing_found(metadata)
        with whole(self.path, pa.ArrowException) as draft:
            join_parts([part for part in parts if part.rows], draft, metadata)
        return metadata

    def stored(self) -> list[StoredBlock]:
        """Return the rows so far, to be read block by block. Another thread may ask, while this one appends.

        Reading raises `IndexFileError` where the writing ended meanwhile.
        """
        with self._changing:
            parts, waiting = list(self._parts), list(self._waiting)
        finished = [
            StoredBlock((self.metadata, p.start, p.stop), functools.partial(self._read, p)) for p in parts if p.rows
        ]
        return finished + [StoredBlock(None, functools.partial(_block, b)) for b in waiting if b.tiles]

    def _read(self, part: Part) -> IndexBlock:
        try:
            return block_of(pq.read_table(part.path, columns=COLUMNS), self.metadata.dimension)
        except FileNotFoundError as fault:
            raise build_ended() from fault

    def _flush(self) -> None:
        """Make what waits a part."""
        self._flushed = time.monotonic()
        if not self._waiting:
            return
        table = pa.concat_tables([_table(batch, self.metadata) for batch in self._waiting])
        seen, unreadable = (sum(getattr(b, name) for b in self._waiting) for name in ("seen", "unreadable"))
        with self._changing:
            self._parts.add(table, seen, unreadable)
            self._waiting = []


def build_ended() -> IndexFileError:
    """Return the error of asking for a build that has ended."""
    return IndexFileError("The build has ended. Search its index.", code="build-ended")


def _nothing_found(metadata: IndexMetadata) -> IndexFileError:
    if metadata.unreadable:
        return IndexFileError(
            "None of the {count} tiles of {raster} could be read. The file may be cut off or damaged.",
            code="unreadable",
            count=metadata.unreadable,
            raster=metadata.raster,
        )
    return IndexFileError(
        "{raster} is empty: it holds no data where it was to be searched.", code="empty", raster=metadata.raster
    )


def _table(part: EncodedTiles, metadata: IndexMetadata) -> pa.Table:
    bounds = np.array([t.bounds for t in part.tiles], dtype=np.float64).reshape(-1, 4)
    flat = pa.array(part.embeddings.astype(np.float16).ravel())
    names = ("xmin", "ymin", "xmax", "ymax")
    return pa.table(
        {
            "tile_id": pa.array([t.tile_id for t in part.tiles], pa.int64()),
            "row": pa.array([t.row for t in part.tiles], pa.int32()),
            "column": pa.array([t.column for t in part.tiles], pa.int32()),
            "coverage": pa.array(part.coverage, pa.float32()),
            "embedding": pa.FixedSizeListArray.from_arrays(flat, metadata.dimension),
            "bbox": pa.StructArray.from_arrays([pa.array(bounds[:, i]) for i in range(4)], names),
            "geometry": pa.array(shapely.to_wkb(shapely.box(*bounds.T)), pa.binary()),
        }
    )


def _block(batch: EncodedTiles) -> IndexBlock:
    """Return what waits as it will be read from the index."""
    ids = np.array([t.tile_id for t in batch.tiles], dtype=np.int64)
    bounds = np.array([t.bounds for t in batch.tiles], dtype=np.float64)
    return IndexBlock(ids, bounds, batch.embeddings.astype(np.float16).astype(np.float32))

"""The index: one GeoParquet 1.1 file with the embeddings of one raster's tiles. See docs/index-format.md."""

from __future__ import annotations

import contextlib
import glob
import json
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
import shapely

from ..contracts import (
    INDEX_FORMAT,
    FileStamp,
    Fingerprint,
    IndexFileError,
    IndexMetadata,
    OutputError,
    Stretch,
    TileGrid,
)
from .encode import EncodedTiles
from .score import Floats

ENDING = ".rsmclip.parquet"
_KEY = b"rsmclip"
_PART_ROWS = 4096
_DAY_SECONDS = 86_400


@dataclass(frozen=True)
class IndexBlock:
    """Some rows of an index: tile numbers, bounds (n, 4) in the grid's CRS, unit vectors (n, dimension)."""

    tile_ids: npt.NDArray[np.int64]
    bounds: npt.NDArray[np.float64]
    embeddings: Floats


class IndexWriter:
    """Writes an index part by part into `NAME.*.building/`, and closes it with one rename: a reader never sees half.

    Each writer has a folder of its own, so that two on one index do not disturb each other; the later one's stays.
    Use as a context manager. Leaving it on an exception removes what was built.

    Args:
        path: the index to write; replaced if it is there.
        metadata: what to remember; the numbers of tiles are counted here.

    Raises:
        OutputError: the folder cannot be written.
    """

    def __init__(self, path: Path, metadata: IndexMetadata) -> None:
        self.path, self.metadata = path, metadata
        self._folder = Path()
        self._changing = threading.Lock()
        self._waiting: list[pa.Table] = []
        self._parts: list[Path] = []
        self._rows = 0
        self._unreadable = 0

    def __enter__(self) -> IndexWriter:
        check_writable(self.path)
        _sweep(self.path)
        self._folder = Path(tempfile.mkdtemp(".building", self.path.name + ".", self.path.absolute().parent))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def append(self, part: EncodedTiles) -> None:
        """Add the rows of some encoded tiles."""
        self._unreadable += part.unreadable
        if part.tiles:
            table = _table(part, self.metadata)
            with self._changing:
                self._waiting.append(table)
            self._rows += len(part.tiles)
        if sum(t.num_rows for t in self._waiting) >= _PART_ROWS:
            self._flush()

    def close(self) -> IndexMetadata:
        """Write the whole index and put it in its place. Returns its metadata.

        Raises:
            IndexFileError: there is not one tile with data.
        """
        self._flush()
        metadata = replace(self.metadata, tiles=self._rows, unreadable=self._unreadable)
        if not self._parts:
            raise _nothing_found(metadata)
        whole = self._folder / "whole.parquet"
        with _told(self.path):
            _join(self._parts, whole, metadata)
            whole.replace(self.path)
        return metadata

    def blocks(self) -> Iterator[IndexBlock]:
        """Yield the rows so far, block by block. Another thread may ask, while this one appends.

        Raises:
            IndexFileError: the writing ended meanwhile.
        """
        with self._changing:
            parts, waiting = list(self._parts), list(self._waiting)
        for part in parts:
            try:
                table = pq.read_table(part, columns=["tile_id", "bbox", "embedding"])
            except OSError as fault:
                raise _damaged(self.path, fault) from fault
            yield _block(table, self.metadata.dimension)
        if waiting:
            yield _block(pa.concat_tables(waiting), self.metadata.dimension)

    def _flush(self) -> None:
        if not self._waiting:
            return
        part = self._folder / f"part-{len(self._parts):06d}.parquet"
        with _told(self.path):
            pq.write_table(pa.concat_tables(self._waiting), part, compression="zstd")
        with self._changing:
            self._parts.append(part)
            self._waiting = []


class Index:
    """An index on disk, opened for reading.

    Raises:
        IndexFileError: it is missing, no index, or of a newer format.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise IndexFileError(
                "There is no index at {path}. Build it with: rsmclip index RASTER", code="no-index", path=str(path)
            )
        try:
            self._file = pq.ParquetFile(path)
            self.metadata = _read_metadata(self._file.schema_arrow.metadata or {})
        except (pa.ArrowException, OSError, KeyError, ValueError, TypeError) as fault:
            raise _damaged(path, fault) from fault

    def blocks(self) -> Iterator[IndexBlock]:
        """Yield the rows of the index in order, block by block."""
        for number in range(self._file.num_row_groups):
            try:
                table = self._file.read_row_group(number, columns=["tile_id", "bbox", "embedding"])
            except (OSError, pa.ArrowException) as fault:
                raise _damaged(self.path, fault) from fault
            yield _block(table, self.metadata.dimension)


def check_writable(path: Path) -> None:
    """Raise `OutputError` where a file cannot be written at a path."""
    folder = path.absolute().parent
    if path.is_dir():
        raise OutputError("{path} is a folder. Give the name of a file.", code="is-folder", path=str(path))
    if not folder.is_dir():
        raise OutputError(
            "The folder {folder} does not exist. Make it, or choose another.", code="no-folder", folder=str(folder)
        )
    probe = folder / f".{path.name}.{os.getpid()}.tmp"
    try:
        probe.touch()
        probe.unlink()
    except OSError as fault:
        raise OutputError(
            "Nothing can be written into the folder {folder}. Choose another.",
            code="read-only",
            details=str(fault),
            folder=str(folder),
        ) from fault


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn a fault of the disk into a sentence."""
    try:
        yield
    except (OSError, pa.ArrowException) as fault:
        raise OutputError(
            "The index {path} could not be written. Is the disk full?", code="write", details=str(fault), path=str(path)
        ) from fault


def _sweep(path: Path) -> None:
    """Remove what builds of an index left that were killed, once it is a day old: nobody can be at it any more."""
    for folder in path.absolute().parent.glob(f"{glob.escape(path.name)}.*.building"):
        if time.time() - folder.stat().st_mtime > _DAY_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)


def _damaged(path: Path, fault: Exception) -> IndexFileError:
    return IndexFileError(
        "{path} is not an index of this plugin, or is damaged. Build it again.",
        code="not-an-index",
        details=repr(fault),
        path=str(path),
    )


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
    bounds = np.array([t.bounds for t in part.tiles], dtype=np.float64)
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
            "geometry": pa.array(shapely.to_wkb(shapely.box(*bounds.T))),
        }
    )


def _join(parts: list[Path], whole: Path, metadata: IndexMetadata) -> None:
    """Write the parts into one file, a row group each, without holding more than one in memory."""
    keys = {b"geo": json.dumps(_geo(parts, metadata)).encode(), _KEY: json.dumps(asdict(metadata)).encode()}
    schema = pq.read_schema(parts[0]).with_metadata(keys)
    with pq.ParquetWriter(whole, schema, compression="zstd") as writer:
        for part in parts:
            writer.write_table(pq.read_table(part).replace_schema_metadata(keys))


def _geo(parts: list[Path], metadata: IndexMetadata) -> dict[str, Any]:
    """Return the `geo` metadata of GeoParquet 1.1.0."""
    boxes = [_block_bounds(pq.read_table(part, columns=["bbox"])) for part in parts]
    low = np.min([b[:, :2].min(axis=0) for b in boxes], axis=0)
    high = np.max([b[:, 2:].max(axis=0) for b in boxes], axis=0)
    column = {
        "encoding": "WKB",
        "geometry_types": ["Polygon"],
        "crs": pyproj.CRS.from_wkt(metadata.grid.crs).to_json_dict() if metadata.grid.crs else None,
        "bbox": [*low.tolist(), *high.tolist()],
        "covering": {"bbox": {k: ["bbox", k] for k in ("xmin", "ymin", "xmax", "ymax")}},
    }
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _block(table: pa.Table, dimension: int) -> IndexBlock:
    flat = table["embedding"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    embeddings = flat.reshape(-1, dimension).astype(np.float32)
    return IndexBlock(table["tile_id"].to_numpy(), _block_bounds(table), embeddings)


def _block_bounds(table: pa.Table) -> npt.NDArray[np.float64]:
    boxes = table["bbox"].combine_chunks()
    return np.stack([boxes.field(k).to_numpy(zero_copy_only=False) for k in ("xmin", "ymin", "xmax", "ymax")], axis=1)


def _read_metadata(raw: dict[bytes, bytes]) -> IndexMetadata:
    values = json.loads(raw[_KEY])
    if values["format"] > INDEX_FORMAT:
        raise ValueError(f"index format {values['format']} is newer than {INDEX_FORMAT}")
    fingerprint = values["fingerprint"]
    values["fingerprint"] = Fingerprint(tuple(FileStamp(**f) for f in fingerprint["files"]), fingerprint["digest"])
    values["grid"] = TileGrid(**values["grid"])
    values["stretch"] = Stretch(**{k: tuple(v) for k, v in values["stretch"].items()})
    return IndexMetadata(**values)

"""The index: one GeoParquet 1.1 file with the embeddings of one raster's tiles. See docs/index-format.md."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from ..contracts import (
    INDEX_FORMAT,
    FileStamp,
    Fingerprint,
    IndexFileError,
    IndexMetadata,
    Stretch,
    TileGrid,
)
from .score import Floats

ENDING = ".rsmclip.parquet"
KEY = b"rsmclip"
COLUMNS = ["tile_id", "bbox", "embedding"]
"""What is read to compare tiles."""
LAYOUT: dict[str, Any] = {
    "compression": "zstd",
    "use_dictionary": ["tile_id", "row", "column", "coverage", "bbox", "geometry"],
}
"""How the columns are written: a dictionary of the embeddings' numbers would make reading them three times as slow."""


@dataclass(frozen=True)
class IndexBlock:
    """Some rows of an index: tile numbers, bounds (n, 4) in the grid's CRS, unit vectors (n, dimension)."""

    tile_ids: npt.NDArray[np.int64]
    bounds: npt.NDArray[np.float64]
    embeddings: Floats

    @property
    def nbytes(self) -> int:
        """How much memory the rows take."""
        return self.tile_ids.nbytes + self.bounds.nbytes + self.embeddings.nbytes


BlockKey = tuple[IndexMetadata, int, int]
"""What the rows were made from, and from which to which they reach: rows of the same key are the same."""


@dataclass(frozen=True)
class StoredBlock:
    """Rows of an index that are read when they are asked for.

    Attributes:
        key: says which rows they are; None where they will not be the same the next time.
        read: reads them.
    """

    key: BlockKey | None
    read: Callable[[], IndexBlock]


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

    def stored(self) -> list[StoredBlock]:
        """Return the rows of the index in order, to be read block by block."""
        groups = range(self._file.num_row_groups)
        return [StoredBlock((self.metadata, n, n + 1), functools.partial(self._read, n)) for n in groups]

    def blocks(self) -> Iterator[IndexBlock]:
        """Yield the rows of the index in order, block by block."""
        for block in self.stored():
            yield block.read()

    def _read(self, group: int) -> IndexBlock:
        try:
            table = self._file.read_row_group(group, columns=COLUMNS)
        except (OSError, pa.ArrowException) as fault:
            raise _damaged(self.path, fault) from fault
        return block_of(table, self.metadata.dimension)


def _damaged(path: Path, fault: Exception) -> IndexFileError:
    return IndexFileError(
        "{path} is not an index of this plugin, or is damaged. Build it again.",
        code="not-an-index",
        details=repr(fault),
        path=str(path),
    )


def block_of(table: pa.Table, dimension: int) -> IndexBlock:
    """Return rows of an index as numbers."""
    flat = table["embedding"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    embeddings = flat.astype(np.float32).reshape(-1, dimension)
    return IndexBlock(table["tile_id"].to_numpy(), block_bounds(table), embeddings)


def block_bounds(table: pa.Table) -> npt.NDArray[np.float64]:
    """Return the bounds of rows of an index, (n, 4)."""
    boxes = table["bbox"].combine_chunks()
    return np.stack([boxes.field(k).to_numpy(zero_copy_only=False) for k in ("xmin", "ymin", "xmax", "ymax")], axis=1)


def _read_metadata(raw: dict[bytes, bytes]) -> IndexMetadata:
    values = json.loads(raw[KEY])
    if values["format"] > INDEX_FORMAT:
        raise ValueError(f"index format {values['format']} is newer than {INDEX_FORMAT}")
    fingerprint = values["fingerprint"]
    values["fingerprint"] = Fingerprint(tuple(FileStamp(**f) for f in fingerprint["files"]), fingerprint["digest"])
    values["grid"] = TileGrid(**values["grid"])
    values["stretch"] = Stretch(**{k: tuple(v) for k, v in values["stretch"].items()})
    return IndexMetadata(**values)

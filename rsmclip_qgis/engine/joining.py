"""Joins the parts of a build into one index, whose tiles are in the order of their numbers whatever the parts' is."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj

from ..contracts import IndexMetadata
from .index import KEY, LAYOUT, block_bounds
from .parts import Part

GROUP_ROWS = 4096
_HELD = 16
"""So many parts are held in memory at a time."""


def join_parts(parts: Sequence[Part], path: Path, metadata: IndexMetadata) -> None:
    """Write the parts, none of them empty, into one file, without holding more than some of them in memory."""
    keys = {b"geo": json.dumps(_geo(parts, metadata)).encode(), KEY: json.dumps(asdict(metadata)).encode()}
    schema = pq.read_schema(parts[0].path).with_metadata(keys)
    with pq.ParquetWriter(path, schema, **LAYOUT) as writer:
        for table in _sorted(parts):
            writer.write_table(table.replace_schema_metadata(keys))


def _sorted(parts: Sequence[Part]) -> Iterator[pa.Table]:
    """Yield the rows of all parts by their tile's number, a row group's worth at a time."""
    numbers = [pq.read_table(part.path, columns=["tile_id"])["tile_id"].to_numpy() for part in parts]
    of_part = np.repeat(np.arange(len(parts)), [len(each) for each in numbers])
    in_part = np.concatenate([np.arange(len(each)) for each in numbers])
    order = np.argsort(np.concatenate(numbers), kind="stable")
    read = functools.lru_cache(_HELD)(lambda number: pq.read_table(parts[number].path))
    for start in range(0, len(order), GROUP_ROWS):
        rows = order[start : start + GROUP_ROWS]
        yield _gathered(read, of_part[rows], in_part[rows])


def _gathered(read: Callable[[int], pa.Table], of_part: Any, in_part: Any) -> pa.Table:
    """Return rows of several parts, given by part and place in it, in this order."""
    needed = np.unique(of_part)
    tables = pa.concat_tables([read(int(number)).take(in_part[of_part == number]) for number in needed])
    came = np.concatenate([np.flatnonzero(of_part == number) for number in needed])
    return tables.take(np.argsort(came))


def _geo(parts: Sequence[Part], metadata: IndexMetadata) -> dict[str, Any]:
    """Return the `geo` metadata of GeoParquet 1.1.0."""
    boxes = [block_bounds(pq.read_table(part.path, columns=["bbox"])) for part in parts]
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

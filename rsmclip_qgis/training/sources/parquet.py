"""Image-in-Parquet files as the hub has them: a column of encoded images, captions and class names beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from ..faults import DataError
from .fields import captions_of, file_of, label_of, split_of
from .items import CellPicture, Item, Source

_IMAGE_FIELDS = ("image", "jpg", "png", "picture")


def read_parquet(path: Path) -> Source:
    """Return the items of a Parquet file. The encoded images stay in memory.

    The image column holds `{bytes, path}` or bytes. Class numbers become names where the hub's own description of the
    columns, which its files carry, has them.

    Raises:
        DataError: the file cannot be read, or has no images.
    """
    try:
        table = pq.read_table(path)
    except (OSError, pa.ArrowException) as fault:
        raise DataError(
            "{path} is not a Parquet file that can be read.", code="parquet_unreadable", details=str(fault), path=path
        ) from fault
    column = _image_column(table, path)
    images, paths = _bytes_and_paths(table[column])
    names = _class_names(table.schema)
    rows = table.drop_columns([column]).to_pylist()
    items = []
    for number, row in enumerate(rows):
        named = _with_class_names(row, names)
        identity = file_of(row) or (paths[number] if paths else "") or str(number)
        items.append(
            Item(
                identity if identity.startswith(f"{path.stem}/") else f"{path.stem}/{identity}",
                CellPicture(images, number),
                captions_of(named),
                label_of(named),
                split_of(named),
            )
        )
    return Source(tuple(items))


def _image_column(table: pa.Table, path: Path) -> str:
    for name in table.column_names:
        kind = table.schema.field(name).type
        if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
            return str(name)
        if name in _IMAGE_FIELDS and pa.types.is_struct(kind) and kind.get_field_index("bytes") >= 0:
            return str(name)
    raise DataError(
        "{path} has no column of images; the hub's layout has one named image, with the encoded files.",
        code="parquet_without_images",
        path=path,
    )


def _bytes_and_paths(column: Any) -> tuple[Any, list[str]]:
    if not pa.types.is_struct(column.type):
        return column, []
    has_paths = column.type.get_field_index("path") >= 0
    paths = pc.struct_field(column, "path").to_pylist() if has_paths else []
    return pc.struct_field(column, "bytes"), [Path(path).name if path else "" for path in paths]


def _class_names(schema: pa.Schema) -> dict[str, list[str]]:
    """Return, per column of numbers that stand for classes, the classes' names."""
    described = (schema.metadata or {}).get(b"huggingface")
    if not described:
        return {}
    features = json.loads(described).get("info", {}).get("features", {})
    return {name: each["names"] for name, each in features.items() if isinstance(each, dict) and "names" in each}


def _with_class_names(row: dict[str, Any], names: dict[str, list[str]]) -> dict[str, Any]:
    known = {
        field: names[field][row[field]]
        for field in names
        if isinstance(row.get(field), int) and 0 <= row[field] < len(names[field])
    }
    return {**row, **known}

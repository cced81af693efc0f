"""Writes matches as a vector file: GeoPackage, GeoJSON, GeoParquet or CSV, by the file's ending."""

from __future__ import annotations

import csv
import json
import os
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyproj
import shapely

from ..contracts import OutputError, SearchResult
from .index import check_writable

FIELDS = ("rank", "score", "query", "raster", "model", "tile_id")
Geometries = npt.NDArray[np.object_]


def check_output(path: Path, overwrite: bool) -> None:
    """Make sure that a result can be written, before the work begins.

    Raises:
        OutputError: the ending is unknown, the file is there already, or the folder cannot be written.
    """
    if path.suffix.lower() not in _WRITERS:
        raise OutputError(
            "Matches cannot be written as {name}. Choose a name that ends in {known}.",
            code="ending",
            name=path.name,
            known=", ".join(_WRITERS),
        )
    check_absent(path, overwrite)
    check_writable(path)


def check_absent(path: Path, overwrite: bool) -> None:
    """Raise `OutputError` where a file is there already and must not be replaced."""
    if path.exists() and not overwrite:
        raise OutputError(
            "{path} is there already. Choose another name, or add --overwrite.", code="exists", path=str(path)
        )


def write_matches(result: SearchResult, path: Path, crs: str = "") -> None:
    """Write the matches of a search, replacing the file in one step.

    Fields: `rank`, `score`, `query`, `raster` (its address), `model`, `tile_id`, and the tile's polygon.

    Args:
        result: what to write; no matches give a file with no rows.
        path: its ending says the format: .gpkg, .geojson, .parquet or .csv.
        crs: the CRS to write in, as PROJ understands it; empty for the raster's.

    Raises:
        OutputError: the CRS is unknown or the file cannot be written.
    """
    target = _target_crs(result, crs)
    draft = path.with_name(f".{os.getpid()}-{path.name}")
    try:
        _WRITERS[path.suffix.lower()](result, _polygons(result, target), target, draft)
        draft.replace(path)
    except (OSError, RuntimeError, pa.ArrowException) as fault:
        raise OutputError("{path} could not be written.", code="write", details=str(fault), path=str(path)) from fault
    finally:
        draft.unlink(missing_ok=True)


def columns_of(result: SearchResult) -> dict[str, npt.NDArray[Any]]:
    """Return the fields of the matches as columns."""
    n = len(result.matches)
    return {
        "rank": np.array([m.rank for m in result.matches], dtype=np.int32),
        "score": np.array([m.score for m in result.matches], dtype=np.float64),
        "query": np.array([result.query] * n, dtype=object),
        "raster": np.array([result.raster] * n, dtype=object),
        "model": np.array([result.model] * n, dtype=object),
        "tile_id": np.array([m.tile_id for m in result.matches], dtype=np.int64),
    }


def _target_crs(result: SearchResult, crs: str) -> pyproj.CRS | None:
    if not crs:
        return pyproj.CRS.from_wkt(result.crs) if result.crs else None
    try:
        target = pyproj.CRS.from_user_input(crs)
    except pyproj.exceptions.CRSError as fault:
        raise OutputError("{crs} is not a known CRS. Use a code such as EPSG:4326.", code="crs", crs=crs) from fault
    if not result.crs:
        raise OutputError("The raster has no CRS, so its matches cannot be put into {crs}.", code="no-crs", crs=crs)
    return target


def _polygons(result: SearchResult, target: pyproj.CRS | None) -> Geometries:
    boxes = shapely.box(*np.array([m.bounds for m in result.matches], dtype=np.float64).reshape(-1, 4).T)
    if target is None or target == pyproj.CRS.from_wkt(result.crs):
        return np.asarray(boxes)
    transformer = pyproj.Transformer.from_crs(result.crs, target, always_xy=True)
    return np.asarray(shapely.transform(boxes, transformer.transform, interleaved=False))


def _write_vector(driver: str) -> Callable[[SearchResult, Geometries, pyproj.CRS | None, Path], None]:
    """Return a writer for one of GDAL's vector drivers."""

    def write(result: SearchResult, polygons: Geometries, crs: pyproj.CRS | None, path: Path) -> None:
        columns = columns_of(result)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="'crs' was not provided")
            pyogrio.raw.write(
                path,
                geometry=shapely.to_wkb(polygons),
                field_data=[c.astype(str) if c.dtype == object and len(c) == 0 else c for c in columns.values()],
                fields=list(columns),
                geometry_type="Polygon",
                crs=crs.to_wkt() if crs else None,
                driver=driver,
                layer=_layer_name(result.query),
            )

    return write


def _write_parquet(result: SearchResult, polygons: Geometries, crs: pyproj.CRS | None, path: Path) -> None:
    column = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": crs.to_json_dict() if crs else None}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    columns = {k: pa.array(v, pa.string()) if v.dtype == object else pa.array(v) for k, v in columns_of(result).items()}
    table = pa.table({**columns, "geometry": pa.array(shapely.to_wkb(polygons), pa.binary())})
    pq.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), path)


def _write_csv(result: SearchResult, polygons: Geometries, _: pyproj.CRS | None, path: Path) -> None:
    columns = columns_of(result)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*columns, "wkt"])
        writer.writerows(zip(*(c.tolist() for c in columns.values()), shapely.to_wkt(polygons, rounding_precision=9)))


def _layer_name(query: str) -> str:
    """Return a layer's name for a query: its words, without what upsets SQL and file systems."""
    return "".join(c if c.isalnum() or c in " -" else "_" for c in query)[:60].strip() or "matches"


_WRITERS: dict[str, Callable[[SearchResult, Geometries, pyproj.CRS | None, Path], None]] = {
    ".gpkg": _write_vector("GPKG"),
    ".geojson": _write_vector("GeoJSON"),
    ".parquet": _write_parquet,
    ".csv": _write_csv,
}

"""Writes matches and classified tiles as GeoPackage, GeoJSON, GeoParquet or CSV, by the file's ending."""

from __future__ import annotations

import csv
import json
import os
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyproj
import shapely

from ..contracts import Bounds, ClassifiedTile, IndexMetadata, OutputError, SearchResult
from .writing import check_writable, whole

Geometries = npt.NDArray[np.object_]
Writer = Callable[["_Layer", Geometries, Optional[pyproj.CRS], Path], None]


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


def check_crs(crs: str) -> None:
    """Raise `OutputError` where a CRS is not known."""
    try:
        pyproj.CRS.from_user_input(crs)
    except pyproj.exceptions.CRSError as fault:
        raise OutputError("{crs} is not a known CRS. Use a code such as EPSG:4326.", code="crs", crs=crs) from fault


def check_apart(path: Path, searched: str) -> None:
    """Raise `OutputError` where an output is the very file that is searched."""
    if path.exists() and os.path.exists(searched) and path.samefile(searched):
        raise OutputError(
            "{path} is what is searched; writing there would destroy it. Choose another name.",
            code="itself",
            path=str(path),
        )


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
    n, matches = len(result.matches), result.matches
    columns: dict[str, npt.NDArray[Any]] = {
        "rank": np.array([m.rank for m in matches], dtype=np.int32),
        "score": np.array([m.score for m in matches], dtype=np.float64),
        "query": _words([result.query] * n),
        "raster": _words([result.raster] * n),
        "model": _words([result.model] * n),
        "tile_id": np.array([m.tile_id for m in matches], dtype=np.int64),
    }
    _write(_Layer(_layer_name(result.query), columns, [m.bounds for m in matches], result.crs), path, crs)


def write_classes(tiles: Sequence[ClassifiedTile], metadata: IndexMetadata, path: Path, crs: str = "") -> None:
    """Write classified tiles as `write_matches` writes matches.

    Fields: `class`, `probability`, `raster`, `model`, `tile_id`, and the tile's polygon.
    """
    columns = {
        "class": _words([t.name for t in tiles]),
        "probability": np.array([t.probability for t in tiles], dtype=np.float64),
        "raster": _words([metadata.raster] * len(tiles)),
        "model": _words([metadata.model] * len(tiles)),
        "tile_id": np.array([t.tile_id for t in tiles], dtype=np.int64),
    }
    _write(_Layer("classes", columns, [t.bounds for t in tiles], metadata.grid.crs), path, crs)


@dataclass(frozen=True)
class _Layer:
    """What is written: columns by name, boxes, and the boxes' CRS as WKT, empty for none."""

    name: str
    columns: dict[str, npt.NDArray[Any]]
    boxes: Sequence[Bounds]
    crs: str


def _write(layer: _Layer, path: Path, crs: str) -> None:
    target = _target_crs(layer.crs, crs)
    if path.suffix.lower() == ".geojson" and target is not None and target.to_authority() is None:
        target = pyproj.CRS.from_epsg(4326)  # GeoJSON names a CRS by its code, and has no other way to tell it
    with whole(path, RuntimeError, pa.ArrowException) as draft:
        _WRITERS[path.suffix.lower()](layer, _polygons(layer, target), target, draft)
        _check_whole(draft, len(layer.boxes))


def _check_whole(path: Path, rows: int) -> None:
    """Raise `OSError` where a vector file holds fewer rows than were written: GDAL does not tell of a full disk."""
    if path.suffix.lower() in (".gpkg", ".geojson") and pyogrio.read_info(path)["features"] != rows:
        raise OSError(f"{path} was cut off")


def _words(values: Sequence[str]) -> npt.NDArray[Any]:
    """Return texts as a column that is one of texts also where it is empty."""
    return np.array(values, dtype=object) if values else np.array([], dtype=str)


def _target_crs(source: str, crs: str) -> pyproj.CRS | None:
    if not crs:
        return pyproj.CRS.from_wkt(source) if source else None
    check_crs(crs)
    if not source:
        raise OutputError("The raster has no CRS, so its tiles cannot be put into {crs}.", code="no-crs", crs=crs)
    return pyproj.CRS.from_user_input(crs)


def _polygons(layer: _Layer, target: pyproj.CRS | None) -> Geometries:
    boxes = shapely.box(*np.array(layer.boxes, dtype=np.float64).reshape(-1, 4).T)
    if target is None or target == pyproj.CRS.from_wkt(layer.crs):
        return np.asarray(boxes)
    transformer = pyproj.Transformer.from_crs(layer.crs, target, always_xy=True)
    polygons = shapely.transform(boxes, transformer.transform, interleaved=False)
    return np.asarray(_unwrapped(polygons) if target.is_geographic else polygons)


def _unwrapped(polygons: Geometries) -> Geometries:
    """Return polygons in degrees, those across the 180th meridian continued beyond it and not led round the world."""
    bounds = shapely.bounds(polygons)
    crossing = bounds[:, 2] - bounds[:, 0] > 180
    east = shapely.transform(polygons[crossing], lambda x, y: (np.where(x < 0, x + 360, x), y), interleaved=False)
    polygons[crossing] = east
    return polygons


def _write_vector(driver: str) -> Writer:
    """Return a writer for one of GDAL's vector drivers."""

    def write(layer: _Layer, polygons: Geometries, crs: pyproj.CRS | None, path: Path) -> None:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="'crs' was not provided")
            pyogrio.raw.write(
                path,
                geometry=shapely.to_wkb(polygons),
                field_data=list(layer.columns.values()),
                fields=list(layer.columns),
                geometry_type="Polygon",
                crs=crs.to_wkt() if crs else None,
                driver=driver,
                layer=layer.name,
                dataset_options={"VERSION": "1.2"} if driver == "GPKG" else None,  # what older GDALs know, too
            )

    return write


def _write_parquet(layer: _Layer, polygons: Geometries, crs: pyproj.CRS | None, path: Path) -> None:
    column = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": crs.to_json_dict() if crs else None}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    columns = {k: pa.array(v, pa.string()) if v.dtype.kind in "OU" else pa.array(v) for k, v in layer.columns.items()}
    table = pa.table({**columns, "geometry": pa.array(shapely.to_wkb(polygons), pa.binary())})
    pq.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), path)


def _write_csv(layer: _Layer, polygons: Geometries, _: pyproj.CRS | None, path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*layer.columns, "wkt"])
        rows = (column.tolist() for column in layer.columns.values())
        writer.writerows(zip(*rows, shapely.to_wkt(polygons, rounding_precision=9)))


def _layer_name(query: str) -> str:
    """Return a layer's name for a query: its words, without what upsets SQL and file systems."""
    return "".join(c if c.isalnum() or c in " -" else "_" for c in query)[:60].strip() or "matches"


_WRITERS: dict[str, Writer] = {
    ".gpkg": _write_vector("GPKG"),
    ".geojson": _write_vector("GeoJSON"),
    ".parquet": _write_parquet,
    ".csv": _write_csv,
}

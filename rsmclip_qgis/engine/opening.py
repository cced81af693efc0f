"""From an address to an open, upright, visible GDAL dataset, or one sentence that says why not."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import pyproj
import rasterio
from pyproj.exceptions import CRSError
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.vrt import WarpedVRT

from ..contracts import RasterError
from .sources import check_exists, check_sources, is_file

Dataset = Any
"""A rasterio dataset: a DatasetReader or a WarpedVRT over one."""

_GDAL = {"GDAL_CACHEMAX": 256, "GDAL_VRT_ENABLE_PYTHON": "NO", "GDAL_HTTP_CONNECTTIMEOUT": 20, "GDAL_HTTP_TIMEOUT": 60}
_LARGEST_BLOCK_PIXELS = 128 * 2**20


@contextlib.contextmanager
def open_dataset(address: str) -> Iterator[Dataset]:
    """Open a raster so that every pixel can be read as a picture with north up.

    Colour tables are expanded to red, green and blue; rotated and south-up rasters, and those placed by ground control
    points, are seen through a warp to their own CRS.

    Raises:
        RasterError: there is no such raster, or it is not one that can be seen.
    """
    check_exists(address)
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**_GDAL))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        dataset = stack.enter_context(_open(address))
        check_sources(address, dataset.files)
        _check_visible(address, dataset)
        if dataset.colorinterp[0] == ColorInterp.palette:
            dataset = stack.enter_context(rasterio.open(_palette_vrt(dataset)))
        crs = crs_of(dataset, address)
        if not _is_upright(dataset, crs):
            dataset = stack.enter_context(_upright(dataset, crs))
        yield dataset


def crs_of(dataset: Dataset, address: str) -> pyproj.CRS | None:
    """Return the dataset's CRS, or the one in a `.prj` file beside it, or None."""
    if dataset.crs:
        return pyproj.CRS.from_user_input(dataset.crs)
    try:
        texts = [Path(path).read_text(encoding="utf-8", errors="replace") for path in sidecar_of(dataset, address)]
        return pyproj.CRS.from_wkt(texts[0]) if texts else None
    except CRSError:
        return None


def sidecar_of(dataset: Dataset, address: str) -> tuple[str, ...]:
    """Return the `.prj` file beside a raster that has no CRS of its own; nothing where there is none."""
    sidecar = Path(address).with_suffix(".prj")
    return (str(sidecar),) if not dataset.crs and is_file(address) and sidecar.is_file() else ()


def _open(address: str) -> Dataset:
    try:
        return rasterio.open(address)
    except (RasterioError, ValueError) as fault:
        raise RasterError(
            "{path} cannot be opened as a raster. Check that it is a GeoTIFF or another raster format that GDAL reads.",
            code="not-a-raster",
            details=str(fault),
            path=address,
        ) from fault


def _check_visible(address: str, dataset: Dataset) -> None:
    """Raise `RasterError` where the numbers are no picture or would not fit into memory."""
    if dataset.count == 0:
        raise RasterError(
            "{path} holds several rasters and none by itself. Name one of them: {names}.",
            code="container",
            path=address,
            names=", ".join(dataset.subdatasets[:8]) or "there is none",
        )
    if dataset.dtypes[0].startswith("complex"):
        raise RasterError(
            "{path} holds complex numbers, which cannot be seen as a picture.", code="complex", path=address
        )
    rows, columns = dataset.block_shapes[0]
    if rows * columns > _LARGEST_BLOCK_PIXELS:
        raise RasterError(
            "{path} is laid out in blocks of {rows} x {columns} pixels, too large to read. "
            "Convert it to a tiled GeoTIFF.",
            code="huge-blocks",
            path=address,
            rows=rows,
            columns=columns,
        )


def _palette_vrt(dataset: Dataset) -> str:
    """Return a VRT, as XML, that shows the first band's colour table as three bands."""
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{i}"><ColorInterp>{colour}</ColorInterp><ComplexSource>'
        f'<SourceFilename relativeToVRT="0">{escape(dataset.name)}</SourceFilename><SourceBand>1</SourceBand>'
        f"<ColorTableComponent>{i}</ColorTableComponent></ComplexSource></VRTRasterBand>"
        for i, colour in enumerate(("Red", "Green", "Blue"), start=1)
    )
    crs = f"<SRS>{escape(dataset.crs.to_wkt())}</SRS>" if dataset.crs else ""
    transform = ", ".join(repr(v) for v in dataset.transform.to_gdal())
    size = f'rasterXSize="{dataset.width}" rasterYSize="{dataset.height}"'
    mask = (
        '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource>'
        f'<SourceFilename relativeToVRT="0">{escape(dataset.name)}</SourceFilename><SourceBand>mask,1</SourceBand>'
        "</SimpleSource></VRTRasterBand></MaskBand>"
    )
    return f"<VRTDataset {size}>{crs}<GeoTransform>{transform}</GeoTransform>{bands}{mask}</VRTDataset>"


def _is_upright(dataset: Dataset, crs: pyproj.CRS | None) -> bool:
    """Tell whether rows run south and columns east. A raster without CRS and control points is taken as it lies."""
    if crs is None:
        return not dataset.gcps[0]
    t = dataset.transform
    return bool(t.b == 0 and t.d == 0 and t.a > 0 and t.e < 0)


def _upright(dataset: Dataset, own: pyproj.CRS | None) -> Dataset:
    """Return the dataset warped to its own CRS with north up; what lies outside of it is transparent."""
    crs = dataset.crs or (own.to_wkt() if own else dataset.gcps[1])
    masked = dataset.nodata is not None or ColorInterp.alpha in dataset.colorinterp
    return WarpedVRT(dataset, src_crs=crs, crs=crs, resampling=Resampling.cubic, add_alpha=not masked)

"""A raster as the engine sees it: the RGB pixels of a square of ground, at a size."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..contracts import Bounds, RasterError, Stretch
from . import occupancy
from .bands import Bands, check_bands, choose_bands
from .nodata import Mask, masking_of, read_masked
from .opening import Dataset, crs_of, open_dataset, sidecar_of
from .sources import absolute_address, is_file
from .stretch import Numbers, Pixels, apply_stretch


@dataclass(frozen=True)
class Picture:
    """A square of ground as the model sees it.

    Attributes:
        pixels: uint8 (size, size, 3); where there is no data, the mean colour of where there is.
        coverage: the part of the square, 0 to 1, that holds data.
    """

    pixels: Pixels
    coverage: float


class Raster:
    """An open raster. Not safe for several threads at once; open it once per thread.

    Attributes:
        address: what was opened; absolute where it is a file.
        name: a short name for people: the file's name without its ending.
        crs: None where the raster has none; the coordinates are then its own, in pixels if it has no transform.
        bounds: the raster's extent in its CRS.
        resolution: size of a pixel in units of the CRS, in x and in y, positive.
    """

    def __init__(self, address: str, dataset: Dataset) -> None:
        self._dataset = dataset
        self.address = absolute_address(address)
        self.name = Path(address).stem if is_file(address) else address
        self.crs: pyproj.CRS | None = crs_of(dataset, address)
        t = dataset.transform
        self.resolution = abs(t.a), abs(t.e)
        top = t.f if t.e < 0 else 0.0
        self._left, self._top = t.c, top
        self.width, self.height = int(dataset.width), int(dataset.height)
        self.bounds: Bounds = (
            t.c,
            top - self.height * self.resolution[1],
            t.c + self.width * self.resolution[0],
            top,
        )
        self._masking = masking_of(dataset)
        self.count = int(dataset.count)
        self.files: tuple[str, ...] = tuple(dict.fromkeys((*dataset.files, *sidecar_of(dataset, address))))

    def choose_bands(self) -> Bands:
        """Return the numbers of the bands to show as red, green and blue."""
        return choose_bands([c.name for c in self._dataset.colorinterp], self._dataset.descriptions)

    def all_bytes(self, bands: Bands) -> bool:
        """Tell whether all of some bands hold 8-bit numbers."""
        return all(self._dataset.dtypes[b - 1] == "uint8" for b in bands)

    def read(self, bounds: Bounds, size: int, stretch: Stretch) -> Picture | None:
        """Return a square of ground at a size in pixels; None where it holds no data.

        Shrinking averages over the area, from the nearest finer overview; growing is bicubic.

        Raises:
            RasterError: the file could not be read at this place.
        """
        canvas = np.zeros((size, size, 3), dtype=np.uint8)
        valid = np.zeros((size, size), dtype=np.bool_)
        part = self._part(bounds, size)
        if part is None:
            return None
        window, rows, columns = part
        shape = (rows.stop - rows.start, columns.stop - columns.start)
        numbers, mask = self._read(window, shape, stretch.bands)
        canvas[rows, columns] = apply_stretch(numbers, stretch)
        valid[rows, columns] = mask
        coverage = float(valid.mean())
        if coverage == 0.0:
            return None
        if coverage < 1.0:
            canvas[~valid] = canvas[valid].mean(axis=0).astype(np.uint8)
        return Picture(canvas, coverage)

    def sample(self, bands: Bands, pixels: int = 1_000_000) -> Numbers:
        """Return valid numbers of the bands from all over the raster, one-dimensional; empty where there are none."""
        check_bands(bands, self.count)
        return occupancy.sample(self._dataset, sorted(set(bands)), pixels)

    def occupancy(self) -> occupancy.Occupancy:
        """Return which parts of the raster may hold data."""
        return occupancy.Occupancy(self._dataset, (self._left, self._top), self.resolution)

    def _part(self, bounds: Bounds, size: int) -> tuple[Window, slice, slice] | None:
        """Return the window of the raster inside the bounds, and the rows and columns of the picture that it fills."""
        x0, x1 = ((x - self._left) / self.resolution[0] for x in (bounds[0], bounds[2]))
        y0, y1 = ((self._top - y) / self.resolution[1] for y in (bounds[3], bounds[1]))
        columns, rows = _filled(x0, x1, self.width, size), _filled(y0, y1, self.height, size)
        if columns is None or rows is None:
            return None
        (left, right), (top, bottom) = columns[0], rows[0]
        return Window(left, top, right - left, bottom - top), rows[1], columns[1]

    def _read(self, window: Window, shape: tuple[int, int], bands: Bands) -> tuple[Numbers, Mask]:
        """Return numbers (3, height, width) of the bands and the mask (height, width) of where they are data."""
        distinct = sorted(set(bands))
        shrinking = window.height > shape[0] or window.width > shape[1]
        resampling = Resampling.average if shrinking else Resampling.cubic
        try:
            numbers, mask = read_masked(self._dataset, self._masking, distinct, window, shape, resampling)
        except RasterioError as fault:
            raise RasterError(
                "{name} cannot be read at one place. The file may be cut off or damaged.",
                code="unreadable",
                details=f"{window}: {fault} {fault.__cause__ or ''}",
                name=self.name,
            ) from fault
        return numbers[[distinct.index(b) for b in bands]], np.asarray(mask.any(axis=0))


@contextlib.contextmanager
def open_raster(address: str) -> Iterator[Raster]:
    """Open a raster for searching.

    Args:
        address: a file, or anything else that GDAL opens.

    Raises:
        RasterError: it is missing or cannot be seen as a picture.
    """
    with open_dataset(address) as dataset:
        yield Raster(address, dataset)


def _filled(start: float, stop: float, length: int, size: int) -> tuple[tuple[float, float], slice] | None:
    """Along one axis: return the part of start..stop inside 0..length, and the picture's pixels that it fills.

    None where they do not meet. A part thinner than a pixel of the picture still fills one.
    """
    inner = max(start, 0.0), min(stop, float(length))
    if inner[1] - inner[0] <= 1e-6 * (stop - start):
        return None
    first, last = (round((edge - start) / (stop - start) * size) for edge in inner)
    first = min(first, size - 1)
    return inner, slice(first, max(last, first + 1))

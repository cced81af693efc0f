"""Where in a raster there can be data at all, so that the empty parts of a sparse file are never read."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .nodata import Mask, Masking, masking_of, read_masked
from .opening import Dataset
from .stretch import Numbers

_MOST_BLOCKS, _MOST_CELLS = 1_000_000, 64_000_000
_SAMPLE_SIDE = 128
_CELL, _LARGE_BLOCK, _SPARSE = 64, 512, 0.5


class Occupancy:
    """Which columns of tiles may hold data, row by row, from the blocks that a sparse GeoTIFF left out.

    Args:
        dataset: the open dataset.
        corner: x and y of its upper left corner.
        resolution: size of a pixel, in x and in y.
    """

    def __init__(self, dataset: Dataset, corner: tuple[float, float], resolution: tuple[float, float]) -> None:
        self._blocks, self._block = _cells(dataset, present_blocks(dataset))
        self._corner, self._resolution = corner, resolution

    def columns(self, lefts: npt.NDArray[np.float64], width: float, bottom: float, top: float) -> Mask:
        """Return, for tiles of one row with the given left edges and common width, whether they may hold data."""
        if self._blocks is None:
            return np.ones(len(lefts), dtype=np.bool_)
        step_x, step_y = self._block[1] * self._resolution[0], self._block[0] * self._resolution[1]
        first_row = max(0, math.floor((self._corner[1] - top) / step_y))
        last_row = max(0, math.ceil((self._corner[1] - bottom) / step_y))
        present = np.concatenate([[0], np.cumsum(self._blocks[first_row:last_row].any(axis=0))])
        first, last = (
            np.clip(rounded, 0, self._blocks.shape[1]).astype(int)
            for rounded in (
                np.floor((lefts - self._corner[0]) / step_x),
                np.ceil((lefts + width - self._corner[0]) / step_x),
            )
        )
        return np.asarray(present[last] > present[first])


def present_blocks(dataset: Dataset) -> Mask | None:
    """Return which blocks of a GeoTIFF are in the file, (block rows, block columns); None where that tells nothing.

    A block that is not in the file reads as nodata, so it is empty only where the file declares a nodata value.
    """
    rows, columns = (math.ceil(n / b) for n, b in zip(dataset.shape, dataset.block_shapes[0]))
    says_nodata = MaskFlags.nodata in dataset.mask_flag_enums[0]
    if getattr(dataset, "driver", "") != "GTiff" or not says_nodata or rows * columns > _MOST_BLOCKS:
        return None
    apart = dataset.interleaving is not None and dataset.interleaving.name == "band"
    bands = range(1, dataset.count + 1) if apart else (1,)
    present = [[any(_is_present(dataset, x, y, b) for b in bands) for x in range(columns)] for y in range(rows)]
    return np.array(present, dtype=np.bool_)


def _cells(dataset: Dataset, blocks: Mask | None) -> tuple[Mask | None, tuple[int, int]]:
    """Return which cells of a raster may hold data, and the cells' height and width in pixels.

    Cells are blocks; or, where a file has few and large ones, squares of 64 pixels in them, each block read once: else
    every tile in a large block that holds data in one corner would be read to find it empty.
    """
    height, width = dataset.block_shapes[0]
    large = height % _CELL == 0 and width % _CELL == 0 and min(height, width) >= _LARGE_BLOCK
    if blocks is None or not large or blocks.mean() > _SPARSE or blocks.size * height * width > _MOST_CELLS * _CELL**2:
        return blocks, (height, width)
    cells = np.zeros((blocks.shape[0] * height // _CELL, blocks.shape[1] * width // _CELL), dtype=np.bool_)
    masking, bands = masking_of(dataset), list(range(1, dataset.count + 1))
    for row, column in np.argwhere(blocks):
        window = Window(column * width, row * height, width, height)
        part = np.s_[
            row * height // _CELL : (row + 1) * height // _CELL, column * width // _CELL : (column + 1) * width // _CELL
        ]
        cells[part] = _cells_of_block(dataset, masking, bands, window)
    return cells, (_CELL, _CELL)


def _cells_of_block(dataset: Dataset, masking: Masking, bands: list[int], window: Window) -> Mask:
    """Return which cells of one block hold data; all of them where it cannot be read, so that this is told later."""
    whole = np.zeros((int(window.height) // _CELL, int(window.width) // _CELL), dtype=np.bool_)
    height, width = (
        min(window.height, dataset.height - window.row_off),
        min(window.width, dataset.width - window.col_off),
    )
    shape = math.ceil(height / _CELL), math.ceil(width / _CELL)
    inside = Window(window.col_off, window.row_off, width, height)
    try:
        _, mask = read_masked(dataset, masking, bands, inside, shape, Resampling.average)
        whole[: shape[0], : shape[1]] = mask.any(axis=0)
    except RasterioError:
        whole[:] = True
    return whole


def _is_present(dataset: Dataset, x: int, y: int, band: int) -> bool:
    return dataset.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=band) is not None


def sample(dataset: Dataset, bands: list[int], pixels: int) -> Numbers:
    """Return valid numbers of some bands from windows spread evenly over the raster, one-dimensional.

    Reads at most about `pixels` pixels, from overviews where the raster has them; windows that cannot be read are left
    out. Deterministic: the same raster gives the same sample.
    """
    found = _read_windows(dataset, bands, _sample_windows(dataset, pixels))
    if found.size:
        return found
    return _read_windows(dataset, bands, [_decimated(dataset, pixels)])


def _read_windows(dataset: Dataset, bands: list[int], windows: list[tuple[Window, tuple[int, int]]]) -> Numbers:
    """Return the valid numbers in some windows, one-dimensional; windows that cannot be read are left out."""
    found: list[Numbers] = []
    masking = masking_of(dataset)
    for window, shape in windows:
        try:
            numbers, mask = read_masked(dataset, masking, bands, window, shape, Resampling.nearest)
        except RasterioError:
            continue
        found.append(numbers[mask])
    return np.concatenate(found) if found else np.empty(0)


def _sample_windows(dataset: Dataset, pixels: int) -> list[tuple[Window, tuple[int, int]]]:
    """Return windows to sample, each with the size to read it at."""
    height, width = dataset.shape
    shrink = _shrink(dataset, pixels)
    if shrink == 1.0 or any(o >= shrink / 2 for o in dataset.overviews(1)):
        return [_decimated(dataset, pixels)]
    blocks = present_blocks(dataset)
    corners = (
        _even_corners(height, width, pixels)
        if blocks is None
        else _block_corners(blocks, dataset.block_shapes[0], pixels)
    )
    windows = [Window(x, y, min(_SAMPLE_SIDE, width - x), min(_SAMPLE_SIDE, height - y)) for y, x in corners]
    return [(w, (int(w.height), int(w.width))) for w in windows if w.height > 0 and w.width > 0]


def _shrink(dataset: Dataset, pixels: int) -> float:
    return max(1.0, math.sqrt(dataset.height * dataset.width / pixels))


def _decimated(dataset: Dataset, pixels: int) -> tuple[Window, tuple[int, int]]:
    """Return the whole raster as a window, with a size of at most about so many pixels to read it at."""
    shape = (max(1, round(n / _shrink(dataset, pixels))) for n in dataset.shape)
    height, width = shape
    return Window(0, 0, dataset.width, dataset.height), (height, width)


def _even_corners(height: int, width: int, pixels: int) -> list[tuple[int, int]]:
    """Return upper left corners (row, column) of windows on an even grid over the raster."""
    number = max(2, int(math.sqrt(pixels / _SAMPLE_SIDE**2)))
    rows = np.linspace(0, max(0, height - _SAMPLE_SIDE), number).astype(int)
    columns = np.linspace(0, max(0, width - _SAMPLE_SIDE), number).astype(int)
    return [(int(y), int(x)) for y in np.unique(rows) for x in np.unique(columns)]


def _block_corners(blocks: Mask, shape: tuple[int, int], pixels: int) -> list[tuple[int, int]]:
    """Return corners of windows spread evenly over the blocks that are in the file, several in a large block."""
    present = np.argwhere(blocks)
    number = max(1, pixels // _SAMPLE_SIDE**2)
    chosen = present[np.unique(np.linspace(0, max(0, len(present) - 1), min(number, len(present))).astype(int))]
    inner = max(1, round(math.sqrt(number / max(1, len(chosen)))))
    steps_y, steps_x = (np.unique(np.linspace(0, max(0, s - _SAMPLE_SIDE), inner).astype(int)) for s in shape)
    return [(int(r * shape[0] + y), int(c * shape[1] + x)) for r, c in chosen for y in steps_y for x in steps_x]

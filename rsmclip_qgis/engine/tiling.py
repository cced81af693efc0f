"""Which squares of ground: a grid anchored to the ground, and the tiles of it that cover a raster."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..contracts import Bounds, Tile, TileGrid, TilingError
from .ground import units_per_metre
from .occupancy import Occupancy
from .order import spread_rows
from .raster import Raster

_ROUND_SIZES = (1, 2, 5, 10, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000)
_OVERLAP, _MOST_OVERLAP = 50.0, 94
_EPSILON = 1e-6
_LEAST_PIXELS = 2
_LEAST_PART = 0.1
"""A raster smaller than this part of a tile, in either direction, is no picture of anything."""


@dataclass(frozen=True)
class GridSettings:
    """What the user asks of the tile grid; None is "choose for me".

    Attributes:
        tile_size: metres on the ground.
        overlap: per cent of the tile, 0 to 94.
    """

    tile_size: float | None = None
    overlap: float | None = None


@dataclass(frozen=True)
class TileRange:
    """The tiles of a grid that cover a raster or the area of interest in it, in the order of `order.py`.

    Attributes:
        grid: the grid.
        rows, columns: first row or column, and the one after the last.
        numbering: first row, first column and number of columns of the whole raster, which tiles are numbered by.
        area: only tiles that meet it; None for all.
        occupancy: tells which tiles cannot hold data.
    """

    grid: TileGrid
    rows: tuple[int, int]
    columns: tuple[int, int]
    numbering: tuple[int, int, int]
    area: shapely.Geometry | None
    occupancy: Occupancy

    def __len__(self) -> int:
        return sum(int(self._wanted(row).sum()) for row in range(*self.rows))

    def __iter__(self) -> Iterator[Tile]:
        first_row, first_column, width = self.numbering
        for row in spread_rows(*self.rows):
            for offset in np.flatnonzero(self._wanted(row)):
                column = self.columns[0] + int(offset)
                tile_id = (row - first_row) * width + column - first_column
                yield Tile(tile_id, row, column, tile_bounds(self.grid, row, column))

    def _wanted(self, row: int) -> npt.NDArray[np.bool_]:
        """Return, for each column of a row, whether its tile meets the area and may hold data."""
        lefts = np.arange(*self.columns, dtype=np.float64) * self.grid.stride_x
        _, bottom, _, top = tile_bounds(self.grid, row, 0)
        wanted = self.occupancy.columns(lefts, self.grid.tile_width, bottom, top)
        if self.area is not None and wanted.any():
            boxes = shapely.box(lefts[wanted], bottom, lefts[wanted] + self.grid.tile_width, top)
            wanted[wanted] = shapely.intersects(self.area, boxes) & ~shapely.touches(self.area, boxes)
        return wanted


def tile_bounds(grid: TileGrid, row: int, column: int) -> Bounds:
    """Return the bounds of a tile in units of the grid's CRS."""
    left, top = column * grid.stride_x, -row * grid.stride_y
    return left, top - grid.tile_height, left + grid.tile_width, top


def make_grid(raster: Raster, settings: GridSettings, size: int, gsd: tuple[float, float]) -> TileGrid:
    """Return the tile grid for a raster.

    Args:
        raster: the raster.
        settings: what the user asks.
        size: the model's input in pixels.
        gsd: finest and coarsest metres per pixel that the model knows.

    Raises:
        TilingError: the overlap or the tile size makes no sense, metres are asked of a raster without a CRS, or the
            raster is a sliver of a tile.
    """
    _check_settings(raster, settings)
    if raster.crs is None:
        unit_x, unit_y = raster.resolution
        tile_size = float(size)
    else:
        unit_x, unit_y = units_per_metre(raster.crs, raster.bounds)
        tile_size = settings.tile_size or _default_size(ground_sample_distance(raster), size, gsd)
    overlap = _OVERLAP if settings.overlap is None else settings.overlap
    step = 1 - overlap / 100
    width, height = tile_size * unit_x, tile_size * unit_y
    grid = TileGrid(
        crs=raster.crs.to_wkt() if raster.crs else "",
        tile_size=tile_size,
        overlap=overlap,
        tile_width=width,
        tile_height=height,
        stride_x=width * step,
        stride_y=height * step,
    )
    _check_extent(raster, grid)
    return grid


def tiles_of(raster: Raster, grid: TileGrid, area: shapely.Geometry | None = None) -> TileRange:
    """Return the fewest tiles of the grid that cover every pixel of the raster, or of the area of interest in it.

    Args:
        raster: the raster.
        grid: its grid.
        area: polygons in the grid's CRS, or None for the whole raster.

    Raises:
        TilingError: the area lies outside of the raster.
    """
    whole_rows, whole_columns = _spans(raster.bounds, grid)
    numbering = whole_rows[0], whole_columns[0], whole_columns[1] - whole_columns[0]
    bounds = raster.bounds
    if area is not None:
        area = shapely.intersection(area, shapely.box(*raster.bounds))
        if area.area == 0:
            raise TilingError("The area lies outside of the raster {name}.", code="area-outside", name=raster.name)
        left, bottom, right, top = (float(v) for v in shapely.bounds(area))
        bounds = left, bottom, right, top
        shapely.prepare(area)
    rows, columns = _spans(bounds, grid)
    return TileRange(grid, rows, columns, numbering, area, raster.occupancy())


def ground_sample_distance(raster: Raster) -> float:
    """Return the metres on the ground that a pixel is wide, the mean of both directions; 1 where there is no CRS."""
    if raster.crs is None:
        return 1.0
    unit_x, unit_y = units_per_metre(raster.crs, raster.bounds)
    return math.sqrt(raster.resolution[0] / unit_x * raster.resolution[1] / unit_y)


def _spans(bounds: Bounds, grid: TileGrid) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the rows and the columns of the grid that cover some bounds."""
    left, bottom, right, top = bounds
    rows = _span(-top, -bottom, grid.stride_y, grid.tile_height)
    return rows, _span(left, right, grid.stride_x, grid.tile_width)


def _span(start: float, stop: float, stride: float, size: float) -> tuple[int, int]:
    """Return the first step and the one after the last of those that cover start..stop with none to spare."""
    first = math.floor(start / stride + _EPSILON)
    last = max(first, math.ceil((stop - size) / stride - _EPSILON))
    return first, last + 1


def _default_size(resolution: float, size: int, gsd: tuple[float, float]) -> float:
    """Return a round tile size at which the tile's pixels are about the model's input, within what the model knows."""
    wanted = size * min(max(resolution, gsd[0]), gsd[1])
    return float(min(_ROUND_SIZES, key=lambda s: abs(math.log(s / wanted))))


def _check_settings(raster: Raster, settings: GridSettings) -> None:
    if settings.overlap is not None and not 0 <= settings.overlap <= _MOST_OVERLAP:
        raise TilingError(
            "An overlap of {overlap:g} % is not possible. Choose one from 0 to {most}.",
            code="overlap",
            overlap=settings.overlap,
            most=_MOST_OVERLAP,
        )
    if settings.tile_size is None:
        return
    if raster.crs is None:
        raise TilingError(
            "{name} has no coordinate reference system, so a tile size in metres means nothing. "
            "Leave out the tile size to search in pixels, or give the raster its CRS first.",
            code="no-crs",
            name=raster.name,
        )
    if not (math.isfinite(settings.tile_size) and settings.tile_size > 0):
        raise TilingError("The tile size must be more than 0 metres.", code="tile-size")


def _check_extent(raster: Raster, grid: TileGrid) -> None:
    if (
        grid.tile_width < _LEAST_PIXELS * raster.resolution[0]
        or grid.tile_height < _LEAST_PIXELS * raster.resolution[1]
    ):
        raise TilingError(
            "Tiles of {size} m are smaller than {least} pixels of {name}. Choose a larger tile size.",
            code="too-fine",
            name=raster.name,
            size=f"{grid.tile_size:g}",
            least=_LEAST_PIXELS,
        )
    parts = [
        (raster.bounds[2] - raster.bounds[0]) / grid.tile_width,
        (raster.bounds[3] - raster.bounds[1]) / grid.tile_height,
    ]
    if min(parts) < _LEAST_PART:
        width, height = (f"{part * grid.tile_size:.3g}" for part in parts)
        raise TilingError(
            "{name} is only {width} x {height} {unit}, too small for tiles of {size} {unit}. "
            "Choose a smaller tile size.",
            code="too-small",
            name=raster.name,
            width=width,
            height=height,
            unit="m" if grid.crs else "pixels",
            size=f"{grid.tile_size:g}",
        )

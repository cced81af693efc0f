import itertools
import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from make_rasters import ground, write
from rasterio.transform import from_origin

from rsmclip_qgis.contracts import TilingError
from rsmclip_qgis.engine.raster import open_raster
from rsmclip_qgis.engine.tiling import GridSettings, ground_sample_distance, make_grid, tile_bounds, tiles_of

SIZE, GSD = 32, (0.05, 2.0)


@pytest.fixture
def raster(tmp_path: Path):
    with open_raster(str(write(tmp_path / "a.tif", ground()))) as opened:
        yield opened


def test_the_grid_is_anchored_to_the_ground_and_not_to_the_raster(raster):
    grid = make_grid(raster, GridSettings(tile_size=30, overlap=50), SIZE, GSD)
    for tile in tiles_of(raster, grid):
        assert tile.bounds[0] % 15 == pytest.approx(0)
        assert tile.bounds[3] % 15 == pytest.approx(0)


@pytest.mark.parametrize(("size", "overlap"), [(30, 0), (30, 50), (47, 33), (190, 0), (290, 90), (500, 0)])
def test_every_pixel_is_covered_and_no_row_or_column_is_to_spare(raster, size: float, overlap: float):
    grid = make_grid(raster, GridSettings(size, overlap), SIZE, GSD)
    tiles = list(tiles_of(raster, grid))
    assert shapely.union_all([shapely.box(*t.bounds) for t in tiles]).contains(shapely.box(*raster.bounds))
    for position in ("row", "column"):
        edge = max(getattr(t, position) for t in tiles)
        rest = [shapely.box(*t.bounds) for t in tiles if getattr(t, position) != edge]
        assert not rest or not shapely.union_all(rest).contains(shapely.box(*raster.bounds))


def test_a_raster_that_lies_on_the_grid_gets_exactly_its_cells(tmp_path: Path):
    place = from_origin(499_200, 3_686_400, 0.3, 0.3)
    path = write(tmp_path / "a.tif", ground(512, 768), crs="EPSG:32611", transform=place)
    with open_raster(str(path)) as raster:
        tiles = list(tiles_of(raster, make_grid(raster, GridSettings(76.8, 0), SIZE, GSD)))
    assert [(t.row, t.column) for t in tiles] == list(itertools.product((-48000, -47999), (6500, 6501, 6502)))
    assert [t.tile_id for t in tiles] == list(range(6))


def test_only_tiles_that_meet_the_area_are_given_and_keep_their_numbers(raster):
    grid = make_grid(raster, GridSettings(50, 0), SIZE, GSD)
    corner = shapely.box(500_050, 4_999_900, 500_100, 4_999_950)
    tiles = list(tiles_of(raster, grid, corner))
    assert [shapely.box(*t.bounds).equals(corner) for t in tiles] == [True]
    assert len(tiles_of(raster, grid, corner)) == 1
    assert len(tiles_of(raster, grid)) == len(list(tiles_of(raster, grid))) == 24


def test_an_area_outside_of_the_raster_gets_a_sentence(raster):
    grid = make_grid(raster, GridSettings(50, 0), SIZE, GSD)
    with pytest.raises(TilingError, match="outside"):
        tiles_of(raster, grid, shapely.box(0, 0, 10, 10))


def test_a_tile_in_degrees_is_square_on_the_ground(tmp_path: Path):
    degree = 0.5 / 111_000
    path = write(tmp_path / "a.tif", ground(), crs="EPSG:4326", transform=from_origin(25, 60.2, 2 * degree, degree))
    with open_raster(str(path)) as raster:
        grid = make_grid(raster, GridSettings(20, 0), SIZE, GSD)
        assert ground_sample_distance(raster) == pytest.approx(0.5, rel=0.01)
    assert grid.tile_height * 111_400 == pytest.approx(20, rel=0.005)
    assert grid.tile_width / grid.tile_height == pytest.approx(1 / math.cos(math.radians(60.2)), rel=0.009)


def test_the_default_tile_size_is_round_and_fits_the_model(raster):
    assert make_grid(raster, GridSettings(), 224, GSD).tile_size == 100
    assert make_grid(raster, GridSettings(), 224, (0.1, 0.2)).tile_size == 50
    assert make_grid(raster, GridSettings(), 224, GSD).overlap == 50


def test_without_a_crs_tiles_are_counted_in_pixels(tmp_path: Path):
    with open_raster(str(write(tmp_path / "a.tif", ground(), crs=None))) as raster:
        grid = make_grid(raster, GridSettings(), 40, GSD)
        assert (grid.crs, grid.tile_size, grid.tile_width) == ("", 40, 20)
        with pytest.raises(TilingError, match="no coordinate reference system"):
            make_grid(raster, GridSettings(tile_size=50), 40, GSD)


@pytest.mark.parametrize(
    "settings",
    [GridSettings(tile_size=0), GridSettings(tile_size=math.nan), GridSettings(overlap=-1), GridSettings(overlap=95)],
)
def test_settings_that_make_no_sense_get_a_sentence(raster, settings: GridSettings):
    with pytest.raises(TilingError):
        make_grid(raster, settings, SIZE, GSD)


def test_a_sliver_gets_its_size_told(raster):
    with pytest.raises(TilingError, match=r"300 x 200 m, too small for tiles of 5000 m"):
        make_grid(raster, GridSettings(tile_size=5000), SIZE, GSD)


def test_bounds_of_neighbours_meet(raster):
    grid = make_grid(raster, GridSettings(76.8, 0), SIZE, GSD)
    left, right = tile_bounds(grid, 5, 6500), tile_bounds(grid, 5, 6501)
    assert np.isclose(left[2], right[0])

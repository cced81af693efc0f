from pathlib import Path

import numpy as np
import pytest
import rasterio
from make_rasters import RED, ground, write
from rasterio.enums import ColorInterp, Resampling
from rasterio.transform import Affine, from_origin

from rsmclip_qgis.contracts import RasterError
from rsmclip_qgis.engine.raster import open_raster
from rsmclip_qgis.engine.stretch import stretch_of_bytes

RGB = stretch_of_bytes((1, 2, 3))
RED_SQUARE = (500_050, 4_999_900, 500_100, 4_999_950)


def read(path: Path, bounds=RED_SQUARE, size: int = 50):
    with open_raster(str(path)) as raster:
        return raster.read(bounds, size, RGB)


def test_the_pixels_of_a_square_of_ground_are_those_at_that_place(tmp_path: Path):
    picture = read(write(tmp_path / "a.tif", ground()))
    assert picture.coverage == 1
    assert np.all(picture.pixels == RED)


def test_shrinking_averages_and_never_skips_pixels(tmp_path: Path):
    board = np.indices((400, 400)).sum(axis=0) % 2 * 255
    path = write(tmp_path / "a.tif", np.stack([board] * 3).astype(np.uint8))
    picture = read(path, (500_000, 4_999_800, 500_200, 5_000_000), 40)
    assert np.abs(picture.pixels.astype(int) - 127).max() <= 1


def test_overviews_are_used_where_they_are_fine_enough(tmp_path: Path):
    path = write(tmp_path / "a.tif", ground(), tiled=True, blockxsize=256, blockysize=256)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.average)
    with rasterio.open(path, "r+", overview_level=0) as overview:
        overview.write(np.full(overview.shape, 77, dtype=np.uint8), 1)
    square = (500_000, 4_999_800, 500_200, 5_000_000)
    assert (read(path, square, 200).pixels[..., 0] == 77).all()
    assert (read(path, square, 400).pixels[..., 0] != 77).any()


def test_a_square_over_the_edge_is_masked_and_filled_with_the_mean_colour(tmp_path: Path):
    flat = np.full((3, 100, 100), 90, dtype=np.uint8)
    picture = read(write(tmp_path / "a.tif", flat), (499_975, 4_999_975, 500_025, 5_000_025), 40)
    assert picture.coverage == pytest.approx(0.25)
    assert (picture.pixels == 90).all()


def test_a_square_without_data_is_none(tmp_path: Path):
    path = write(tmp_path / "a.tif", np.zeros((3, 100, 100), dtype=np.uint8), nodata=0)
    assert read(path, (500_000, 4_999_980, 500_020, 5_000_000)) is None
    assert read(path, (0, 0, 10, 10)) is None


def test_nodata_does_not_bleed_into_what_is_beside_it(tmp_path: Path):
    half = np.full((3, 100, 100), 200, dtype=np.uint8)
    half[:, :, 45:] = 0
    picture = read(write(tmp_path / "a.tif", half, nodata=0), (500_000, 4_999_950, 500_050, 5_000_000), 10)
    assert picture.coverage == pytest.approx(0.5)
    assert (picture.pixels == 200).all()


def test_transparent_ground_is_no_data(tmp_path: Path):
    alpha = np.full((1, 400, 600), 255, dtype=np.uint8)
    alpha[:, :, :300] = 0
    path = write(tmp_path / "a.tif", np.concatenate([ground(), alpha]))
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    assert read(path) is None
    assert read(path, (500_200, 4_999_850, 500_250, 4_999_900)).coverage == 1


@pytest.mark.parametrize("turn", ["south up", "rotated"])
def test_a_raster_that_does_not_lie_north_up_is_read_at_its_place(tmp_path: Path, turn: str):
    upright = from_origin(500_000, 5_000_000, 0.5, 0.5)
    if turn == "south up":
        path = write(tmp_path / "a.tif", ground()[:, ::-1], transform=upright * Affine(1, 0, 0, 0, -1, 400))
    else:
        quarter = np.rot90(ground(), axes=(1, 2))
        path = write(tmp_path / "a.tif", quarter, transform=upright * Affine(0, -1, 600, 1, 0, 0))
    inner = read(path).pixels[3:-3, 3:-3].astype(int)  # a warp smooths the edge of the square
    assert np.abs(inner - RED).max() <= 2


def test_sixteen_bits_are_stretched_by_one_mapping_for_the_whole_raster(tmp_path: Path):
    path = write(tmp_path / "a.tif", ground().astype(np.uint16) * 40)
    with open_raster(str(path)) as raster:
        sample = raster.sample((1, 2, 3))
    assert sample.max() == 220 * 40
    assert sample.size > 100_000


def test_a_sample_of_a_large_raster_is_bounded_and_the_same_every_time(tmp_path: Path):
    path = write(tmp_path / "a.tif", ground(2000, 3000), tiled=True)
    with open_raster(str(path)) as raster:
        first, second = raster.sample((1, 2, 3), 300_000), raster.sample((1, 2, 3), 300_000)
    assert np.array_equal(first, second)
    assert 100_000 < first.size <= 3 * 300_000


def test_the_crs_may_stand_in_a_prj_file_beside_the_raster(tmp_path: Path):
    path = write(tmp_path / "a.tif", ground(), crs=None)
    path.with_suffix(".prj").write_text(rasterio.CRS.from_epsg(32631).to_wkt(), encoding="utf-8")
    with open_raster(str(path)) as raster:
        assert raster.crs.to_epsg() == 32631


def test_a_truncated_file_says_so_where_it_is_read(tmp_path: Path):
    path = write(tmp_path / "a.tif", ground(), tiled=True, blockxsize=128, blockysize=128)
    path.write_bytes(path.read_bytes()[:-200_000])
    with open_raster(str(path)) as raster, pytest.raises(RasterError, match="cannot be read at one place"):
        raster.read((500_250, 4_999_800, 500_300, 4_999_850), 50, RGB)

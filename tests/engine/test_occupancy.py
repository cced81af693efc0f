from pathlib import Path

import numpy as np
import pytest
import rasterio
from make_rasters import write
from rasterio.transform import from_origin
from rasterio.windows import Window

from rsmclip_qgis.engine.raster import open_raster
from rsmclip_qgis.engine.tiling import GridSettings, make_grid, tiles_of

SIDE, BLOCK = 20_000, 512


@pytest.fixture
def sparse(tmp_path: Path) -> Path:
    """Return a raster of 20,000 pixels a side of which one block of 512 pixels is in the file."""
    path = tmp_path / "sparse.tif"
    shape = {"count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8", "nodata": 0}
    place = {"crs": "EPSG:32631", "transform": from_origin(500_000, 5_000_000, 1, 1)}
    with rasterio.open(
        path, "w", driver="GTiff", tiled=True, blockxsize=BLOCK, blockysize=BLOCK, sparse_ok=True, **shape, **place
    ) as d:
        d.write(np.full((3, BLOCK, BLOCK), 99, dtype=np.uint8), window=Window(20 * BLOCK, 10 * BLOCK, BLOCK, BLOCK))
    return path


def test_only_tiles_in_blocks_that_are_in_the_file_are_looked_at(sparse: Path):
    with open_raster(str(sparse)) as raster:
        grid = make_grid(raster, GridSettings(tile_size=256, overlap=0), 32, (0.1, 2))
        tiles = list(tiles_of(raster, grid))
    assert 4 <= len(tiles) <= 9
    left, top = 500_000 + 20 * BLOCK, 5_000_000 - 10 * BLOCK
    assert all(t.bounds[2] > left and t.bounds[0] < left + BLOCK for t in tiles)
    assert all(t.bounds[1] < top and t.bounds[3] > top - BLOCK for t in tiles)


def test_in_a_large_block_only_the_part_with_data_is_looked_at(tmp_path: Path):
    path = tmp_path / "large.tif"
    shape = {"count": 3, "height": 8000, "width": 8000, "dtype": "uint8", "nodata": 0}
    place = {"crs": "EPSG:32631", "transform": from_origin(500_000, 5_000_000, 1, 1)}
    tiled = {"tiled": True, "blockxsize": 4096, "blockysize": 4096, "sparse_ok": True, "compress": "deflate"}
    with rasterio.open(path, "w", driver="GTiff", **tiled, **shape, **place) as dataset:
        dataset.write(np.full((1, 5, 5), 99, dtype=np.uint8), [2], window=Window(7990, 7990, 5, 5))
    with open_raster(str(path)) as raster:
        grid = make_grid(raster, GridSettings(tile_size=50, overlap=0), 32, (0.1, 2))
        tiles = list(tiles_of(raster, grid))
    assert 1 <= len(tiles) <= 9
    assert any(t.bounds[0] <= 507_990 and t.bounds[2] >= 507_995 for t in tiles)


def test_the_sample_is_taken_where_the_data_are(sparse: Path):
    with open_raster(str(sparse)) as raster:
        sample = raster.sample((1, 2, 3))
    assert sample.size > 0
    assert set(np.unique(sample)) == {99}


def test_a_file_without_nodata_is_looked_at_everywhere(tmp_path: Path):
    picture = np.zeros((3, 400, 600), dtype=np.uint8)
    with open_raster(str(write(tmp_path / "a.tif", picture))) as raster:
        grid = make_grid(raster, GridSettings(tile_size=50, overlap=0), 32, (0.1, 2))
        assert len(tiles_of(raster, grid)) == 24

"""With the shipped model: one place has one embedding, whatever file it is read from."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from helpers import shared, silent
from rasterio.windows import Window

from rsmclip_qgis.engine.build import BuildSettings, build_index
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.package import DEFAULT_MODEL, find_package, open_package
from rsmclip_qgis.engine.tiling import GridSettings

SETTINGS = BuildSettings(GridSettings(tile_size=25, overlap=0))


def whole_tiles(path: Path, folder: Path) -> dict[tuple[int, ...], np.ndarray]:
    """Return the embedding of each tile that lies wholly inside, by its place in centimetres."""
    package = open_package(find_package(DEFAULT_MODEL))
    report = build_index(str(path), folder / "a.rsmclip.parquet", package, SETTINGS, silent)
    with rasterio.open(path) as dataset:
        box = dataset.bounds
    return {
        tuple(np.round(b * 100).astype(int)): e
        for block in Index(report.path).blocks()
        for b, e in zip(block.bounds, block.embeddings)
        if b[0] >= box.left and b[1] >= box.bottom and b[2] <= box.right and b[3] <= box.top
    }


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[tuple[int, ...], np.ndarray]]:
    folder = tmp_path_factory.mktemp("original")
    path = folder / "kampala.tif"
    path.write_bytes(shared("rasters/kampala.tif").read_bytes())
    return path, whole_tiles(path, folder)


def vrt(source: Path, folder: Path) -> Path:
    rasterio.shutil.copy(source, folder / "copy.vrt", driver="VRT")
    return folder / "copy.vrt"


def jpeg_cog(source: Path, folder: Path) -> Path:
    rasterio.shutil.copy(source, folder / "copy.tif", driver="COG", compress="JPEG", quality=85)
    return folder / "copy.tif"


def crop(source: Path, folder: Path) -> Path:
    window = Window(701, 333, 2000, 1500)
    with rasterio.open(source) as dataset:
        shape = {"height": window.height, "width": window.width, "transform": dataset.window_transform(window)}
        with rasterio.open(
            folder / "crop.tif", "w", driver="GTiff", count=3, dtype="uint8", crs=dataset.crs, **shape
        ) as new:
            new.write(dataset.read(window=window))
    return folder / "crop.tif"


@pytest.mark.slow
@pytest.mark.parametrize("form", [vrt, jpeg_cog, crop])
def test_the_same_place_gives_the_same_embedding(form, original, tmp_path: Path):
    path, tiles = original
    other = whole_tiles(form(path, tmp_path), tmp_path)
    both = set(tiles) & set(other)
    assert len(both) > 15
    cosines = [float(tiles[k] @ other[k] / np.linalg.norm(tiles[k]) / np.linalg.norm(other[k])) for k in both]
    assert min(cosines) > 0.98

"""Rasters and wishes that a fresh pair of eyes tried and that went wrong once."""

import json
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
import rasterio
from helpers import CELLS, silent
from make_rasters import ground, write
from rasterio.enums import ColorInterp
from rasterio.transform import Affine, from_origin
from rasterio.windows import Window

from rsmclip_qgis.contracts import OutputError, TilingError
from rsmclip_qgis.engine.build import BuildSettings, build_index
from rsmclip_qgis.engine.example import vector_of_places
from rsmclip_qgis.engine.export import check_apart, write_matches
from rsmclip_qgis.engine.image_encoder import ImageEncoder
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.index_cache import index_beside, index_for
from rsmclip_qgis.engine.raster import open_raster
from rsmclip_qgis.engine.report import draw_matches
from rsmclip_qgis.engine.search import Searcher, Wanted, open_current_index
from rsmclip_qgis.engine.stretch import apply_stretch, stretch_of_sample
from rsmclip_qgis.engine.tiling import GridSettings

ALPHA = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


def tiles_of(path: Path, package, tmp_path: Path, settings: BuildSettings = CELLS) -> list[int]:
    report = build_index(str(path), tmp_path / "odd.rsmclip.parquet", package, settings, silent)
    return pq.read_table(report.path)["tile_id"].to_pylist()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_transparent_ground_is_skipped_in_any_type_and_number_of_bands(tmp_path: Path, tiny, dtype):
    alpha = np.full((1, 400, 600), 255)
    alpha[:, :, :300] = 0
    path = write(tmp_path / "a.tif", np.concatenate([ground(), ground()[:1], alpha]).astype(dtype))
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (*ALPHA, ColorInterp.undefined, ColorInterp.alpha)
    assert len(tiles_of(path, tiny, tmp_path)) == 12


def test_nodata_of_a_colour_table_is_skipped(tmp_path: Path, tiny):
    picture = np.ones((1, 400, 600), dtype=np.uint8)
    picture[:, :, :300] = 0
    path = write(tmp_path / "a.tif", picture, nodata=0, photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {0: (0, 0, 0, 255), 1: (200, 30, 30, 255)})
    assert len(tiles_of(path, tiny, tmp_path)) == 12


def test_a_rotation_counts_also_where_the_crs_stands_in_a_prj_file(tmp_path: Path):
    turned = from_origin(500_000, 5_000_000, 0.5, 0.5) @ Affine.rotation(-30)
    true = write(tmp_path / "true.tif", ground(), transform=turned)
    path = write(tmp_path / "a.tif", ground(), crs=None, transform=turned)
    path.with_suffix(".prj").write_text(rasterio.CRS.from_epsg(32631).to_wkt())
    with open_raster(str(true)) as wanted, open_raster(str(path)) as found:
        assert found.bounds == pytest.approx(wanted.bounds)


def test_a_band_by_itself_in_a_sparse_file_is_found(tmp_path: Path, tiny):
    path = tmp_path / "a.tif"
    shape = {"count": 4, "height": 2048, "width": 2048, "dtype": "uint8", "nodata": 0, "interleave": "band"}
    shape["photometric"] = "minisblack"
    place = {"crs": "EPSG:32631", "transform": from_origin(500_000, 5_000_000, 1, 1)}
    with rasterio.open(path, "w", driver="GTiff", tiled=True, sparse_ok=True, **shape, **place) as dataset:
        dataset.write(np.full((3, 256, 256), 99, dtype=np.uint8), [2, 3, 4], window=Window(512, 512, 256, 256))
    settings = BuildSettings(GridSettings(256, 0), bands=(2, 3, 4))
    assert tiles_of(path, tiny, tmp_path, settings)


def test_data_in_one_corner_of_a_large_raster_are_no_empty_raster(tmp_path: Path):
    picture = np.zeros((3, 3000, 3000), dtype=np.uint16)
    picture[:, 140:170, 140:170] = 900
    with open_raster(str(write(tmp_path / "a.tif", picture, nodata=0, compress="deflate"))) as raster:
        assert raster.sample((1, 2, 3)).size > 0


def test_the_type_of_the_chosen_bands_decides_on_the_stretch(tmp_path: Path):
    from rsmclip_qgis.engine.build import choose_stretch

    write(tmp_path / "bytes.tif", ground()[:1])
    write(tmp_path / "numbers.tif", ground().astype(np.uint16) * 40)
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{i}"><SimpleSource><SourceFilename relativeToVRT="1">{name}'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for i, (kind, name, band) in enumerate(
            [("Byte", "bytes.tif", 1), *(("UInt16", "numbers.tif", b) for b in (1, 2, 3))], start=1
        )
    )
    (tmp_path / "mixed.vrt").write_text(f'<VRTDataset rasterXSize="600" rasterYSize="400">{bands}</VRTDataset>')
    with open_raster(str(tmp_path / "mixed.vrt")) as raster:
        assert choose_stretch(raster, (2, 3, 4)).high[0] > 255


def test_small_differences_of_large_numbers_survive_the_stretch():
    numbers = 1e8 + np.linspace(0, 1, 12).reshape(3, 2, 2)
    pixels = apply_stretch(numbers, stretch_of_sample((1, 2, 3), numbers))
    assert (pixels.min(), pixels.max()) == (0, 255)


def test_a_tile_keeps_its_number_whatever_the_area(tmp_path: Path, tiny):
    ring = [[500200, 4999850], [500250, 4999850], [500250, 4999900], [500200, 4999900], [500200, 4999850]]
    crs = {"type": "name", "properties": {"name": "EPSG:32631"}}
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    area = tmp_path / "area.geojson"
    area.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    path = write(tmp_path / "a.tif", ground())
    inside = tiles_of(path, tiny, tmp_path, BuildSettings(CELLS.grid, area=str(area)))
    assert inside == [2 * 6 + 4]


def test_tiles_of_a_pixel_are_refused_before_they_are_counted(tmp_path: Path, tiny):
    path = write(tmp_path / "a.tif", ground())
    with pytest.raises(TilingError, match="smaller than 2 pixels"):
        build_index(str(path), tmp_path / "a.parquet", tiny, BuildSettings(GridSettings(0.001, 0)), silent)


def test_a_tile_in_degrees_finds_itself(tmp_path: Path, tiny):
    degree = 0.5 / 111_000
    rng = np.random.default_rng(1)
    noise = np.kron(rng.integers(0, 255, (3, 40, 60)), np.ones((10, 10))).astype(np.uint8)
    path = write(tmp_path / "a.tif", noise, crs="EPSG:4326", transform=from_origin(25, 60.2, 2 * degree, degree))
    report = build_index(str(path), tmp_path / "a.parquet", tiny, BuildSettings(GridSettings(30, 0)), silent)
    index = Index(report.path)
    block = next(index.blocks())
    with open_raster(str(path)) as raster:
        place = tuple(block.bounds[7])
        vector = vector_of_places(raster, index.metadata, [place], ImageEncoder(tiny, "cpu"))
    assert int((block.embeddings @ vector).argmax()) == 7
    assert float(block.embeddings[7] @ vector) > 0.999


def test_an_index_moves_together_with_its_raster_and_goes_stale_with_it(tmp_path: Path, tiny):
    (tmp_path / "old").mkdir()
    scene = write(tmp_path / "old" / "scene.tif", ground())
    build_index(str(scene), index_beside(str(scene)), tiny, CELLS, silent)
    shutil.move(tmp_path / "old", tmp_path / "new")
    moved = tmp_path / "new" / "scene.tif"
    assert index_for(str(moved), tiny, CELLS, silent).device == ""
    assert open_current_index(index_beside(str(moved))).metadata.raster == str(moved)
    write(moved, ground()[:, ::-1])
    with pytest.raises(Exception, match="changed since"):
        open_current_index(index_beside(str(moved)))


def test_two_rasters_of_one_name_do_not_share_an_index(tmp_path: Path, tiny):
    first = write(tmp_path / "a.tif", ground())
    build_index(str(first), index_beside(str(first)), tiny, CELLS, silent)
    assert index_beside(str(first)).name == "a.rsmclip.parquet"
    assert index_beside(str(tmp_path / "a.jp2")).name == "a.jp2.rsmclip.parquet"


def test_a_raster_in_an_archive_has_its_own_index_and_goes_stale(tmp_path: Path, tiny, monkeypatch):
    for name, picture in (("one", ground()), ("two", ground()[:, ::-1])):
        folder = tmp_path / name
        folder.mkdir()
        scene = write(folder / "a.tif", picture)
        with zipfile.ZipFile(folder / "s.zip", "w") as archive:
            archive.write(scene, "a.tif")
        monkeypatch.chdir(folder)
        assert index_for("/vsizip/s.zip/a.tif", tiny, CELLS, silent).device == "CPU"
        assert index_for("/vsizip/s.zip/a.tif", tiny, CELLS, silent).device == ""
    with zipfile.ZipFile(tmp_path / "two" / "s.zip", "w") as archive:
        archive.write(write(tmp_path / "b.tif", ground()[:, :, ::-1]), "a.tif")
    assert index_for("/vsizip/s.zip/a.tif", tiny, CELLS, silent).device == "CPU"


def test_an_output_is_never_what_is_searched(scene: Path):
    with pytest.raises(OutputError, match="would destroy it"):
        check_apart(scene, str(scene))


def test_a_layer_that_was_cut_off_by_a_full_disk_is_not_called_written(tiny, index: Index, tmp_path: Path, monkeypatch):
    result = Searcher(tiny).search(index, "red", Wanted())
    write_whole = Path.replace

    def cut(self: Path, target: Path) -> Path:
        raise AssertionError("a file that was cut off was put in place")

    from rsmclip_qgis.engine import export

    writer = export._WRITERS[".geojson"]

    def write_half(layer, polygons, crs, path: Path) -> None:
        writer(layer, polygons, crs, path)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    monkeypatch.setitem(export._WRITERS, ".geojson", write_half)
    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(OutputError, match="could not be written"):
        write_matches(result, tmp_path / "a.geojson")
    monkeypatch.setattr(Path, "replace", write_whole)
    assert not (tmp_path / "a.geojson").exists()


def test_a_geojson_is_in_degrees_where_the_crs_has_no_code_to_name(tmp_path: Path, tiny):
    local = "+proj=tmerc +lat_0=45 +lon_0=3 +x_0=0 +y_0=0 +units=us-ft +datum=WGS84"
    scene = write(tmp_path / "a.tif", ground(), crs=local, transform=from_origin(30, 30, 1, 1))
    build_index(str(scene), tmp_path / "a.parquet", tiny, CELLS, silent)
    result = Searcher(tiny).search(Index(tmp_path / "a.parquet"), "red", Wanted(count=1))
    write_matches(result, tmp_path / "a.geojson")
    feature = json.loads((tmp_path / "a.geojson").read_text())["features"][0]
    assert feature["geometry"]["coordinates"][0][0] == pytest.approx([3.0, 45.0], abs=0.01)


def test_a_place_across_the_180th_meridian_is_not_led_round_the_world(tmp_path: Path, tiny):
    scene = write(tmp_path / "a.tif", ground(), crs="EPSG:3832", transform=from_origin(3_339_400, 0, 0.5, 0.5))
    build_index(str(scene), tmp_path / "a.parquet", tiny, CELLS, silent)
    result = Searcher(tiny).search(Index(tmp_path / "a.parquet"), "red", Wanted())
    write_matches(result, tmp_path / "a.geojson", "EPSG:4326")
    for feature in json.loads((tmp_path / "a.geojson").read_text())["features"]:
        longitudes = [point[0] for point in feature["geometry"]["coordinates"][0]]
        assert max(longitudes) - min(longitudes) < 1


def test_a_sliver_of_a_tile_can_be_outlined(tmp_path: Path, tiny):
    scene = write(tmp_path / "a.tif", ground(400, 4000)[:, :, :3901])
    build_index(str(scene), tmp_path / "a.parquet", tiny, CELLS, silent)
    index = Index(tmp_path / "a.parquet")
    result = Searcher(tiny).search(index, "white", Wanted(count=400))
    with open_raster(str(scene)) as raster:
        draw_matches(raster, index.metadata.stretch, result, tmp_path / "a.png", most=400)
    assert (tmp_path / "a.png").stat().st_size > 1000

"""The command line as a person and a script meet it. Every fault: one sentence, exit 1, nothing half-written."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from click.testing import CliRunner, Result
from helpers import ROOT
from make_rasters import RED, ground, write
from PIL import Image

from rsmclip_qgis.cli import main

BUILD = ["--tile-size", "50", "--overlap", "0"]


@pytest.fixture
def run(tiny_folder: Path):
    def call(*words: str | Path, model: str | Path = tiny_folder) -> Result:
        return CliRunner().invoke(main, [*map(str, words), "--model", str(model)])

    return call


def listing(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name != "cache")


def assert_one_sentence(result: Result, words: str) -> None:
    """Assert a failure that a person can mend: exit 1, one line on standard error, no traceback."""
    assert result.exit_code == 1, result.output
    lines = [line for line in result.stderr.splitlines() if line]
    assert len(lines) == 1
    assert lines[0].startswith("Error: ")
    assert words in lines[0]
    assert result.stdout == ""


def test_a_search_of_a_raster_leaves_a_layer_and_says_what_it_ran_on(run, scene: Path, tmp_path: Path):
    result = run("search", scene, "red", "-o", tmp_path / "found.gpkg", *BUILD, "--count", "3")
    assert result.exit_code == 0, result.output
    assert "Embedded on the CPU." in result.stderr
    assert pyogrio.read_info(tmp_path / "found.gpkg")["features"] == 3
    assert listing(tmp_path) == ["found.gpkg", "scene.tif"]


def test_a_second_search_finds_the_index_of_the_first(run, scene: Path):
    assert "Indexing" in run("search", scene, "red", *BUILD).stderr
    again = run("search", scene, "blue", *BUILD)
    assert again.exit_code == 0
    assert again.stderr == ""


def test_an_index_answers_without_its_raster_and_like_it(run, scene: Path, tmp_path: Path):
    assert run("index", scene, *BUILD).exit_code == 0
    by_raster = json.loads(run("search", scene, "red", "--json").stdout)
    scene.unlink()
    by_index = json.loads(run("search", tmp_path / "scene.rsmclip.parquet", "red", "--json").stdout)
    assert by_index == by_raster
    assert by_index["matches"][0]["rank"] == 1


def test_an_index_that_the_user_built_answers_as_it_was_built_unless_told_otherwise(run, scene: Path):
    run("index", scene, "--tile-size", "25", "--overlap", "0")
    assert json.loads(run("search", scene, "red", "--json").stdout)["searched"] == 96
    assert json.loads(run("search", scene, "red", "--json", *BUILD).stdout)["searched"] == 24


def test_json_alone_goes_to_standard_output(run, scene: Path):
    built = run("index", scene, *BUILD, "--json")
    assert json.loads(built.stdout)["tiles"] == 24
    assert json.loads(built.stdout)["device"] == "CPU"


def test_only_the_area_is_searched(run, scene: Path, tmp_path: Path):
    ring = [[500050, 4999900], [500100, 4999900], [500100, 4999950], [500050, 4999950], [500050, 4999900]]
    crs = {"type": "name", "properties": {"name": "EPSG:32631"}}
    area = {"type": "FeatureCollection", "crs": crs, "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}]}  # fmt: skip
    (tmp_path / "area.geojson").write_text(json.dumps(area))
    result = run("search", scene, "blue", "--json", *BUILD, "--area", tmp_path / "area.geojson")
    assert json.loads(result.stdout)["searched"] == 1


def test_bands_can_be_chosen(run, scene: Path):
    result = run("search", scene, "blue", "--json", *BUILD, "--bands", "3,2,1")
    assert json.loads(result.stdout)["matches"][0]["bounds"][:2] == [500050, 4999900]


def test_no_match_is_no_fault_and_tells_the_best_score(run, scene: Path, tmp_path: Path):
    result = run("search", scene, "white", "--min-score", "1", "-o", tmp_path / "none.gpkg", *BUILD)
    assert result.exit_code == 0
    assert "No match: the best tile scores" in result.stderr
    assert pyogrio.read_info(tmp_path / "none.gpkg")["features"] == 0


def test_a_picture_can_be_drawn(run, scene: Path, tmp_path: Path):
    assert run("search", scene, "red", *BUILD, "--picture", tmp_path / "found.png").exit_code == 0
    assert (tmp_path / "found.png").stat().st_size > 1000


def test_a_missing_file(run, tmp_path: Path):
    assert_one_sentence(run("search", tmp_path / "gone.tif", "red"), "There is no raster at")
    assert_one_sentence(run("index", tmp_path / "gone.tif"), "There is no raster at")
    assert_one_sentence(run("search", tmp_path / "gone.rsmclip.parquet", "red"), "There is no index at")
    assert listing(tmp_path) == []


def test_a_text_file_named_tif(run, tmp_path: Path):
    (tmp_path / "text.tif").write_text("not a picture")
    assert_one_sentence(run("search", tmp_path / "text.tif", "red"), "cannot be opened as a raster")
    assert_one_sentence(run("index", tmp_path / "text.tif"), "cannot be opened as a raster")
    assert listing(tmp_path) == ["text.tif"]


def test_metres_for_a_raster_without_georeference(run, tmp_path: Path):
    plain = write(tmp_path / "plain.tif", ground(), crs=None)
    assert_one_sentence(run("search", plain, "red", "--tile-size", "50"), "no coordinate reference system")
    assert listing(tmp_path) == ["plain.tif"]


def test_an_empty_query(run, scene: Path, tmp_path: Path):
    assert_one_sentence(run("search", scene, "   ", "-o", tmp_path / "a.gpkg"), "The query is empty")
    assert listing(tmp_path) == ["scene.tif"]


def test_an_unknown_model(run, scene: Path, tmp_path: Path):
    assert_one_sentence(run("search", scene, "red", model="giant"), "There is no model giant")
    assert listing(tmp_path) == ["scene.tif"]


def test_a_tampered_model_file(run, scene: Path, tiny_folder: Path, tmp_path: Path):
    import shutil

    copy = Path(shutil.copytree(tiny_folder, tmp_path / "model"))
    with (copy / "image.onnx").open("ab") as graph:
        graph.write(b"\0")
    assert_one_sentence(run("search", scene, "red", model=copy), "image.onnx is not the file")
    assert listing(tmp_path) == ["model", "scene.tif"]


def test_an_index_whose_raster_changed(run, scene: Path, tmp_path: Path):
    run("index", scene, *BUILD)
    write(scene, ground()[:, ::-1])
    result = run("search", tmp_path / "scene.rsmclip.parquet", "red", "-o", tmp_path / "a.gpkg")
    assert_one_sentence(result, "changed since")
    assert not (tmp_path / "a.gpkg").exists()


def test_an_output_folder_that_cannot_be_written(run, scene: Path, tmp_path: Path):
    result = run("search", scene, "red", "-o", "/proc/found.gpkg")
    assert_one_sentence(result, "Nothing can be written into the folder /proc")
    assert_one_sentence(run("index", scene, "-o", "/proc/a.rsmclip.parquet"), "Nothing can be written")
    assert_one_sentence(run("index", scene, "-o", tmp_path / "none" / "a.rsmclip.parquet"), "does not exist")
    assert listing(tmp_path) == ["scene.tif"]


def test_an_output_that_is_there_already(run, scene: Path, tmp_path: Path):
    (tmp_path / "a.gpkg").write_text("mine")
    assert_one_sentence(run("search", scene, "red", "-o", tmp_path / "a.gpkg"), "is there already")
    assert run("search", scene, "red", "-o", tmp_path / "a.gpkg", "--overwrite", *BUILD).exit_code == 0
    run("index", scene, *BUILD)
    assert_one_sentence(run("index", scene, *BUILD), "is there already")


def test_cuda_where_there_is_none(run, scene: Path):
    assert_one_sentence(run("search", scene, "red", "--device", "cuda"), "CUDA was asked for")


@pytest.mark.parametrize("words", [["--device", "tpu"], ["--bands", "1,2"], ["--language", "xx"]])
def test_wrong_usage_ends_with_2(run, scene: Path, words: list[str]):
    assert run("search", scene, "red", *words).exit_code == 2


def test_an_option_of_building_is_wrong_usage_for_an_index(run, scene: Path, tmp_path: Path):
    run("index", scene, *BUILD)
    result = run("search", tmp_path / "scene.rsmclip.parquet", "red", "--tile-size", "10")
    assert result.exit_code == 2
    assert "is built already" in result.stderr


def test_what_should_not_happen_gets_a_sentence_and_a_log(run, scene: Path, own_cache: Path, monkeypatch):
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("rsmclip_qgis.engine.search.Searcher.search_direction", fail)
    run("index", scene, *BUILD)
    assert_one_sentence(run("search", scene.with_name("scene.rsmclip.parquet"), "red", "--json"), "rsmclip.log")
    assert "ZeroDivisionError: a bug" in (own_cache / "rsmclip.log").read_text()


def test_a_folder_and_words_in_any_script(run, tmp_path: Path):
    folder = tmp_path / "测试 ü-ñ"
    folder.mkdir()
    scene = write(folder / "орто 1.tif", ground())
    assert run("search", scene, "красный 红", *BUILD, "-o", folder / "결과.gpkg").exit_code == 0


def test_a_query_to_an_index_brings_no_training_along(run, scene: Path, tmp_path: Path, tiny_folder: Path):
    run("index", scene, *BUILD)
    code = (
        "import sys; from rsmclip_qgis.cli import main\n"
        "try: main()\nexcept SystemExit as end: assert end.code == 0\n"
        "assert 'torch' not in sys.modules and 'onnx' not in sys.modules, 'training came along'\n"
    )
    words = ["search", str(tmp_path / "scene.rsmclip.parquet"), "red", "--json", "--model", str(tiny_folder)]
    process = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False
    )
    assert process.returncode == 0, process.stderr
    assert np.isclose(json.loads(process.stdout)["matches"][0]["score"], 1, atol=0.1)


def test_models_lists_what_is_at_hand(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("RSMCLIP_MODELS", str(tiny_folder.parent))
    result = CliRunner().invoke(main, ["models"])
    assert result.exit_code == 0
    assert "tiny 1" in result.stdout


def test_a_place_and_a_picture_find_what_looks_like_them(run, scene: Path, tmp_path: Path):
    found = run("similar", scene, "--place", "500205,4999855,500245,4999895", "--json", *BUILD)
    assert json.loads(found.stdout)["matches"][0]["bounds"][:2] == [500_200, 4_999_850]
    Image.new("RGB", (80, 80), RED).save(tmp_path / "red.png")
    found = run("similar", scene, "--image", tmp_path / "red.png", "--json", *BUILD)
    assert json.loads(found.stdout)["matches"][0]["bounds"][:2] == [500_050, 4_999_900]
    assert run("similar", scene, *BUILD).exit_code == 2
    assert_one_sentence(run("similar", scene, "--place", "0,0,1,1", *BUILD, "--json"), "None of the examples lies on")


def test_each_tile_gets_a_class(run, scene: Path, tmp_path: Path):
    result = run("classify", scene, "red", "green", "blue", "-o", tmp_path / "classes.gpkg", *BUILD)
    assert result.exit_code == 0, result.output
    _, _, _, columns = pyogrio.raw.read(tmp_path / "classes.gpkg", columns=["class", "probability"])
    assert len(columns[0]) == 24
    assert set(columns[0]) <= {"red", "green", "blue"}
    assert (columns[1] >= 1 / 3).all()
    assert_one_sentence(run("classify", scene, "red", "red", *BUILD), "at least two classes")


def test_the_heatmap_has_a_pixel_for_the_middle_of_each_tile(run, scene: Path, tmp_path: Path):
    import rasterio

    words = ["--tile-size", "50", "--overlap", "50", "--heatmap", tmp_path / "heat.tif", "--json"]
    result = json.loads(run("search", scene, "red", *words).stdout)
    with rasterio.open(tmp_path / "heat.tif") as heat:
        best = result["matches"][0]["bounds"]
        value = next(heat.sample([((best[0] + best[2]) / 2, (best[1] + best[3]) / 2)]))[0]
        assert heat.res == (25, 25)
        assert heat.crs.to_epsg() == 32631
    assert value == pytest.approx(result["matches"][0]["score"], abs=1e-5)


def test_an_output_onto_what_is_searched_destroys_nothing(run, tmp_path: Path):
    both = write(tmp_path / "both.tif", ground()).rename(tmp_path / "both.gpkg")
    before = both.read_bytes()
    assert_one_sentence(run("search", both, "red", "-o", both, "--overwrite", *BUILD), "would destroy it")
    assert both.read_bytes() == before


def test_a_crs_that_is_unknown_or_without_an_output_is_told_before_the_work(run, scene: Path, tmp_path: Path):
    result = run("search", scene, "red", "-o", tmp_path / "a.gpkg", "--crs", "EPSG:0", *BUILD)
    assert_one_sentence(result, "not a known CRS")
    assert run("search", scene, "red", "--crs", "EPSG:4326", *BUILD).exit_code == 2


def test_a_picture_of_a_raster_that_is_gone_leaves_no_layer_behind(run, scene: Path, tmp_path: Path):
    run("index", scene, *BUILD)
    scene.unlink()
    index = tmp_path / "scene.rsmclip.parquet"
    result = run("search", index, "red", "-o", tmp_path / "a.gpkg", "--picture", tmp_path / "a.png")
    assert_one_sentence(result, "There is no raster at")
    assert listing(tmp_path) == ["scene.rsmclip.parquet"]


def test_a_folder_where_a_file_should_be_written_gets_a_sentence(run, scene: Path, tmp_path: Path):
    (tmp_path / "a.rsmclip.parquet").mkdir()
    result = run("index", scene, "-o", tmp_path / "a.rsmclip.parquet", "--overwrite", *BUILD)
    assert_one_sentence(result, "is a folder")


def test_a_cache_that_cannot_be_made_gets_a_sentence(run, scene: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("RSMCLIP_CACHE", "/proc/none")
    assert_one_sentence(run("search", scene, "red", *BUILD), "RSMCLIP_CACHE")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_letters_that_a_pipe_does_not_know_are_no_fault(scene: Path, tiny_folder: Path, encoding: str):
    words = ["search", str(scene), "停车场 red", "--json", "--model", str(tiny_folder), *BUILD]
    process = subprocess.run(
        [sys.executable, "-m", "rsmclip_qgis.cli", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    assert json.loads(process.stdout)["query"] == "停车场 red"

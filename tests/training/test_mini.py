"""The one command, whole, on a handful of made-up images."""

import io
import json

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from PIL import Image

from rsmclip_qgis.engine.image_encoder import ImageEncoder
from rsmclip_qgis.engine.package import open_package
from rsmclip_qgis.engine.text_encoder import TextEncoder
from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.training.cli import main

RECIPE = """
size = 64
pieces = 4000
bank = 8
lists = 5
[first]
views = 1
epochs = 2
batch = 8
[heads]
views = 2
epochs = 2
batch = 8
[heads.distillation]
weight = 0.3
outputs = 16
hidden = 16
bottleneck = 8
[tuning]
epochs = 1
batch = 4
size = 64
bank = 4
queue = 8
"""
COUNTS = {"rsicd-train": 8, "rsicd-val": 4, "ucm-train": 8, "ucm-val": 4, "scenes": 20}


def row(name, number):
    label = ("beach", "forest", "river", "airport")[number % 4]
    random = np.random.default_rng(number)
    stream = io.BytesIO()
    Image.fromarray(random.integers(0, 256, (70, 70, 3), dtype=np.uint8)).save(stream, "PNG")
    image = {"bytes": stream.getvalue(), "path": f"{number}.png"}
    captions = [] if name == "scenes" else [f"{label} number {number} .", f"a {label} ."]
    return {"id": f"{name}/{number}", "image": image, "captions": captions, "class": label, "source": name}


@pytest.fixture
def small_data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    for name, count in COUNTS.items():
        pq.write_table(pa.Table.from_pylist([row(name, number) for number in range(count)]), folder / f"{name}.parquet")
    lines = [
        json.dumps({"id": f"{split}/{number}", **{code: f"{code} {number}" for code in LANGUAGES}})
        for split in ("rsicd-train", "rsicd-val")
        for number in range(3)
    ]
    (folder / "captions-ten-languages.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "tiny.toml").write_text(RECIPE)
    return folder


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_the_one_command_makes_a_package_that_the_engine_opens(small_data, tmp_path, monkeypatch):
    monkeypatch.setattr("rsmclip_qgis.training.vocabulary._WORDS", 200)
    output = tmp_path / "package"
    arguments = ["--recipe", str(tmp_path / "tiny.toml"), "--work", str(tmp_path / "work")]
    made = CliRunner().invoke(main, ["mini", str(small_data), "--output", str(output), *arguments])
    assert made.exit_code == 0, made.output
    package = open_package(output)
    record = package.card.record
    assert record["data"]["images"]["rsicd-train"] == 8 and record["data"]["sha256"]["scenes.parquet"]
    assert (
        record["seed"] == 0
        and record["starting_weights"]
        and record["validation"]["parity"]["text"]["cosine_to_torch"]["least"] > 0.99
    )
    assert package.card.languages == tuple(LANGUAGES) and package.bank().shape == (8, 512)
    images = ImageEncoder(package, "cpu").encode(np.zeros((3, 64, 64, 3), dtype=np.uint8))
    texts = TextEncoder(package).encode(["ein Flughafen", "机场"])
    assert np.allclose(np.linalg.norm(images, axis=1), 1, atol=1e-3)
    assert np.allclose(np.linalg.norm(texts, axis=1), 1, atol=1e-3)
    picture = tmp_path / "classes.png"
    more = ["--json", "--picture", str(picture)]
    measured = CliRunner().invoke(main, ["evaluate", str(output), str(small_data), *more])
    figures = json.loads(measured.stdout)
    assert figures["languages"] == record["validation"]["languages"]
    assert set(figures["classes_together"]["scenes"]) == set(LANGUAGES)
    assert Image.open(picture).size[1] > 400
    arguments += ["--epochs", "1"]
    tried = CliRunner().invoke(main, ["ablate", str(small_data), *arguments])
    assert tried.exit_code == 0, tried.output
    lines = dict(line.split(": ", 1) for line in tried.stdout.splitlines())
    assert len(lines) == 9 and {"everything", "frozen tower", "without translated text"} <= set(lines)
    assert all("rsicd_val_mean_recall" in json.loads(figures) for figures in lines.values())


def test_the_help_teaches_the_one_command():
    shown = CliRunner().invoke(main, ["--help"])
    assert shown.exit_code == 0 and "rsmclip-train mini DATA_FOLDER --output" in shown.output


def test_a_data_folder_that_is_not_there_is_wrong_usage(tmp_path):
    assert CliRunner().invoke(main, ["mini", str(tmp_path / "none"), "--output", str(tmp_path)]).exit_code == 2

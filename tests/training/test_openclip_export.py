"""Models of open_clip's kind become model packages: out of a hub, at the full size of the official one, and small."""

import dataclasses
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("open_clip", reason="the exporter's models are open_clip's")

from clip_on_hub import BASE, OFFICIAL, SMALL_TEXT, SMALL_VISION, make_repositories
from helpers import silent
from hub import Hub, serve
from make_rasters import ground, write

from rsmclip_qgis.engine.build import BuildSettings, build_index
from rsmclip_qgis.engine.image_encoder import ImageEncoder
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.package import open_package
from rsmclip_qgis.engine.text_encoder import TextEncoder
from rsmclip_qgis.training.openclip.hub import BASES
from rsmclip_qgis.training.report import quiet

ROOT = Path(__file__).parents[2]


def export(model, output, hub_address, home, *more):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HF_ENDPOINT": hub_address,
        "HF_HOME": str(home / "hub"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "HF_HUB_DOWNLOAD_TIMEOUT": "5",
    }
    start = "from rsmclip_qgis.training.start import main; main()"
    command = [sys.executable, "-c", start, "export", model, "--output", str(output), *more]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=550)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A hub with a small model of the official kind."""
    folder = tmp_path_factory.mktemp("repositories")
    with serve(Hub(make_repositories(folder, SMALL_TEXT, SMALL_VISION, 32), {BASE: BASES[BASE]})) as hub:
        yield hub


@pytest.fixture(scope="module")
def exported(small, tmp_path_factory):
    """Its package, and what the command said."""
    home = tmp_path_factory.mktemp("home")
    done = export(f"hf-hub:{OFFICIAL}", home / "package", small.address, home)
    assert done.returncode == 0, done.stderr
    return home, done.stdout


@pytest.mark.slow
def test_the_official_architecture_at_full_size_becomes_a_package_that_indexes_a_raster(tmp_path):
    with serve(Hub(make_repositories(tmp_path / "repositories"), {BASE: BASES[BASE]})) as hub:
        done = export(f"hf-hub:{OFFICIAL}", tmp_path / "package", hub.address, tmp_path)
        commit = hub.commit(OFFICIAL)
    assert done.returncode == 0, done.stderr
    package = open_package(tmp_path / "package")
    record = package.card.record
    for tower in ("image", "text"):
        parity = {name: record["validation"]["parity"][tower][name] for name in ("float32", "float16", "int8")}
        assert parity["float32"]["cosine_to_torch"]["least"] >= 0.9999
        assert parity["float16"]["cosine_to_torch"]["least"] >= 0.999
        assert parity["int8"]["cosine_to_torch"]["least"] >= 0.98
        assert parity["int8"]["bytes"] < parity["float16"]["bytes"] < parity["float32"]["bytes"]
    assert record["source"]["revision"] == commit and package.card.licence == "mit"
    raster = write(tmp_path / "ground.tif", ground())
    report = build_index(str(raster), tmp_path / "i.rsmclip.parquet", package, BuildSettings(), silent)
    assert report.metadata.tiles > 0 and report.metadata.dimension == 512
    assert len(TextEncoder(package).encode(["Flughafen"])[0]) == 512


def test_sizes_speeds_and_parity_of_each_variant_are_printed(exported):
    lines = exported[1].splitlines()
    for precision in ("int8", "float16", "float32"):
        image = next(line for line in lines if line.startswith("image") and precision in line)
        assert re.search(r"\d MB +cosine to torch \d\.\d+, least \d\.\d+ +\d+\.\d tiles/s", image)
        assert any(line.startswith("text") and precision in line for line in lines)


def test_a_package_embeds_as_torch_does(exported, small):
    from rsmclip_qgis.training.openclip.embedder import TorchEmbedder
    from rsmclip_qgis.training.openclip.opened import open_model

    home, _ = exported
    package = open_package(home / "package")
    architecture = next((home / "cache").rglob("joaodaniel-RS-M-CLIP.json"))
    opened = open_model(
        f"{architecture}:{small.repositories[OFFICIAL] / 'open_clip_model.safetensors'}", "", home, quiet
    )
    clip = dataclasses.replace(opened.clip, mean=package.card.image.mean, std=package.card.image.std)
    torch_side = TorchEmbedder(clip, quiet)
    words = ["ein Fußballplatz neben einem Fluss", "停满汽车的停车场", "golf course", "축구장", "пляж"]
    assert ((TextEncoder(package).encode(words) * torch_side.texts(words)).sum(1) > 0.98).all()
    pictures = np.random.default_rng(0).integers(0, 256, (4, 64, 64, 3), dtype=np.uint8)
    seen = torch_side.images("pictures", pictures)
    assert ((ImageEncoder(package, "cpu").encode(pictures) * seen).sum(1) > 0.98).all()


def test_what_each_patch_says_comes_with_a_vision_transformer(exported):
    package = open_package(exported[0] / "package")
    plane = ImageEncoder(package, "cpu").plane(np.zeros((2, 64, 64, 3), dtype=np.uint8))
    assert plane.shape == (2, 64, 4, 4) and package.projection().shape == (64, 32)


def test_a_download_that_breaks_off_goes_on_where_it_was(small, tmp_path):
    small.broken_after, before = 12 * 2**20, len(small.asked)
    done = export(f"hf-hub:{OFFICIAL}", tmp_path / "package", small.address, tmp_path)
    if done.returncode:
        done = export(f"hf-hub:{OFFICIAL}", tmp_path / "package", small.address, tmp_path)
    assert done.returncode == 0, done.stderr
    ranges = [given for _, path, given in small.asked[before:] if path.endswith("open_clip_model.safetensors")]
    assert any(re.fullmatch(r"bytes=[1-9]\d*-.*", given) for given in ranges)
    assert open_package(tmp_path / "package")


@pytest.mark.parametrize(
    ("model", "sentence"),
    [
        ("hf-hub:nobody/nothing", "The hub has no model nobody/nothing"),
        ("some-model", "some-model is neither a folder"),
    ],
)
def test_a_model_that_is_not_there_is_said_in_a_sentence(small, tmp_path, model, sentence):
    done = export(model, tmp_path / "package", small.address, tmp_path)
    assert done.returncode == 1 and sentence in done.stderr and "Traceback" not in done.stderr
    assert not list(tmp_path.glob("package*"))


def test_a_hub_out_of_reach_is_said_in_a_sentence(tmp_path):
    done = export(f"hf-hub:{OFFICIAL}", tmp_path / "package", "http://127.0.0.1:9", tmp_path)
    assert done.returncode == 1 and "the hub is out of reach" in done.stderr and "Traceback" not in done.stderr


def test_a_revision_that_is_not_there_is_said_in_a_sentence(small, tmp_path):
    done = export(f"hf-hub:{OFFICIAL}", tmp_path / "package", small.address, tmp_path, "--revision", "f" * 40)
    assert done.returncode == 1 and "at that revision" in done.stderr


def test_a_card_says_where_the_scores_are_from(exported):
    card = json.loads((exported[0] / "package" / "model.json").read_text(encoding="utf-8"))
    assert card["calibration"]["error"] == 1.0 and "road_mask_input.tif" in card["record"]["ground"]
    assert card["languages"][0] == "en" and card["name"] == "rs-m-clip"


def test_an_index_can_be_searched_by_an_exported_model(exported, tmp_path):
    package = open_package(exported[0] / "package")
    raster = write(tmp_path / "ground.tif", ground())
    path = tmp_path / "i.rsmclip.parquet"
    build_index(str(raster), path, package, BuildSettings(), silent)
    assert Index(path).metadata.model_digest == package.card.digest

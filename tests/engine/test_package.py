import json
import shutil
from pathlib import Path

import pytest
from tiny_model import DIMENSION, write_card

from rsmclip_qgis.contracts import ModelError
from rsmclip_qgis.engine.image_encoder import ImageEncoder
from rsmclip_qgis.engine.package import CARD, find_package, installed_packages, open_package
from rsmclip_qgis.engine.text_encoder import TextEncoder


@pytest.fixture
def folder(tiny_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_folder, tmp_path / "tiny"))


def edit_card(folder: Path, **changes: object) -> None:
    card = json.loads((folder / CARD).read_text())
    (folder / CARD).write_text(json.dumps({**card, **changes}))


def test_a_whole_package_opens(folder: Path):
    package = open_package(folder)
    assert package.card.dimension == package.bank().shape[1] == DIMENSION
    assert len(package.card.digest) == 64


@pytest.mark.parametrize("name", ["image.onnx", "text.onnx", "tokenizer.model", "bank.npy"])
def test_a_tampered_file_is_named(folder: Path, name: str):
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(bytes(content))
    with pytest.raises(ModelError, match=f"{name} is not the file"):
        open_package(folder)


def test_a_missing_file_is_named(folder: Path):
    (folder / "bank.npy").unlink()
    with pytest.raises(ModelError, match=r"bank\.npy is missing"):
        open_package(folder)


def test_a_file_without_a_digest_is_refused(folder: Path):
    edit_card(folder, digests={})
    with pytest.raises(ModelError, match="no digest"):
        open_package(folder)


@pytest.mark.parametrize("name", ["../outside.onnx", "/etc/hostname"])
def test_a_path_that_leaves_the_folder_is_refused(folder: Path, name: str):
    (folder.parent / "outside.onnx").write_bytes(b"x")
    card = json.loads((folder / CARD).read_text())
    edit_card(folder, digests={**card["digests"], name: "0" * 64})
    with pytest.raises(ModelError, match="outside of the package"):
        open_package(folder)


@pytest.mark.parametrize("change", [{"format": 2}, {"image": 3}, {"dimension": None, "calibration": {}}])
def test_a_card_that_is_none_is_refused_in_one_sentence(folder: Path, change: dict):
    edit_card(folder, **change)
    with pytest.raises(ModelError, match="cannot be used"):
        open_package(folder)


def test_a_card_that_is_no_json_is_refused(folder: Path):
    (folder / CARD).write_text("{")
    with pytest.raises(ModelError, match="cannot be used"):
        open_package(folder)


@pytest.mark.parametrize(("graph", "encoder"), [("image.onnx", ImageEncoder), ("text.onnx", TextEncoder)])
def test_a_graph_with_another_signature_is_refused(folder: Path, graph: str, encoder: type):
    other = "text.onnx" if graph == "image.onnx" else "image.onnx"
    shutil.copy(folder / other, folder / graph)
    write_card(folder)
    with pytest.raises(ModelError, match="does not fit"):
        encoder(open_package(folder))


def test_a_graph_that_is_none_is_refused(folder: Path):
    (folder / "image.onnx").write_bytes(b"no graph")
    write_card(folder)
    with pytest.raises(ModelError, match="cannot be loaded"):
        ImageEncoder(open_package(folder))


def test_a_model_is_found_by_name_among_the_users_own(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("RSMCLIP_MODELS", str(folder.parent))
    assert find_package("tiny") == find_package(str(folder)) == folder
    assert folder in installed_packages()


def test_an_unknown_model_gets_the_known_ones_told(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("RSMCLIP_MODELS", str(folder.parent))
    with pytest.raises(ModelError, match=r"no model giant.*tiny"):
        find_package("giant")

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from rsmclip_qgis.contracts import ModelError
from rsmclip_qgis.engine.package import CARD, find_package, open_package
from rsmclip_qgis.engine.package_store import add_package, is_added, remove_package


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RSMCLIP_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


def zipped(folder: Path, path: Path, top: str = "tiny/") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, top + file.name)
        archive.writestr(top + "extra.txt", "not named in the card")
    return path


@pytest.mark.parametrize("kind", ["folder", "card", "zip", "flat zip"])
def test_a_package_is_added_from_a_folder_its_card_or_a_zip(tiny_folder: Path, own: Path, tmp_path: Path, kind: str):
    sources = {
        "folder": lambda: tiny_folder,
        "card": lambda: tiny_folder / CARD,
        "zip": lambda: zipped(tiny_folder, tmp_path / "a.zip"),
        "flat zip": lambda: zipped(tiny_folder, tmp_path / "a.zip", ""),
    }
    for _ in range(2):  # the second time it is replaced
        added = add_package(sources[kind]())
    assert added.folder == own / "tiny" == find_package("tiny")
    assert {file.name for file in added.folder.iterdir()} == {CARD, *added.card.digests}
    assert [path.name for path in own.iterdir()] == ["tiny"]


def test_a_damaged_one_is_refused_and_the_old_one_stays(tiny_folder: Path, own: Path, tmp_path: Path):
    add_package(tiny_folder)
    bad = Path(shutil.copytree(tiny_folder, tmp_path / "bad"))
    (bad / "bank.npy").write_bytes(b"other")
    for source in (bad, zipped(bad, tmp_path / "bad.zip")):
        with pytest.raises(ModelError, match="not the file that the package was made with"):
            add_package(source)
    assert open_package(own / "tiny").card.name == "tiny"
    assert [path.name for path in own.iterdir()] == ["tiny"]


def test_a_zip_that_leaves_its_folder_or_is_none_is_refused(tiny_folder: Path, own: Path, tmp_path: Path):
    card = json.loads((tiny_folder / CARD).read_text(encoding="utf-8"))
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr(CARD, json.dumps({**card, "digests": {"../evil": "0"}}))
        archive.writestr("../evil", "x")
    (tmp_path / "none.zip").write_bytes(b"no zip")
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    for name in ("evil.zip", "none.zip", "empty.zip", "missing.zip"):
        with pytest.raises(ModelError):
            add_package(tmp_path / name)
    assert not (tmp_path / "evil").exists()
    assert list(own.iterdir()) == []


def test_an_added_one_is_removed_and_the_one_that_comes_along_stays(tiny_folder: Path, own: Path):
    assert is_added(add_package(tiny_folder)) and not is_added(open_package(find_package("rs-m-clip-mini")))
    remove_package("tiny")
    assert list(own.iterdir()) == []
    for name in ("tiny", "rs-m-clip-mini", "../own", ""):
        with pytest.raises(ModelError, match="that was added"):
            remove_package(name)
    assert find_package("rs-m-clip-mini")

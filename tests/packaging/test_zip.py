"""The zip: what the plugin repository's validator and scanners ask of it, and the same bytes from the same commit."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from helpers import ROOT

TOP = "rsmclip"
MOST_BYTES = 25_000_000


def pack(root: Path) -> Path:
    subprocess.run(["make", "-s", "zip"], cwd=root, check=True, capture_output=True, timeout=300)
    return root / "dist" / "rsmclip.zip"


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the zip of the last commit."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout, so there is no commit to pack")
    return Path(shutil.copy(pack(ROOT), tmp_path_factory.mktemp("zip") / "rsmclip.zip"))


@pytest.fixture(scope="module")
def plugin(packed: Path) -> Path:
    """Return the folder that QGIS would have."""
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(packed.parent)
    return packed.parent / TOP


def run(tool: str, *arguments: str, where: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", tool, *arguments]
    return subprocess.run(command, cwd=where, capture_output=True, text=True, timeout=300)


def test_it_has_one_top_folder_that_is_a_python_identifier_and_is_not_too_large(packed: Path):
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {TOP}
    assert TOP.isidentifier()
    assert packed.stat().st_size <= MOST_BYTES


def test_it_holds_what_qgis_needs_and_nothing_that_it_must_not(plugin: Path):
    for name in ("metadata.txt", "__init__.py", "plugin.py", "LICENSE", "resources/models/rs-m-clip-mini/model.json"):
        assert (plugin / name).is_file()
    for pattern in (
        "**/__pycache__",
        "**/*.pyc",
        "**/.git*",
        "**/*.so",
        "**/*.dll",
        "**/*.exe",
        "tests",
        "docs",
        "**/*.ts",
    ):
        assert list(plugin.glob(pattern)) == []
    languages = {path.stem.rpartition("_")[2] for path in (plugin / "i18n").glob("*.qm")}
    assert languages == {"de", "en", "es", "fr", "it", "ko", "nl", "pt", "ru", "zh"}


def test_the_metadata_are_what_the_validator_wants(plugin: Path):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(plugin / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    wanted = [
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
    ]
    assert [name for name in wanted if not general.get(name, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["version"] == __import__("rsmclip_qgis").__version__
    assert (plugin / general["icon"]).is_file()


def test_two_clones_of_a_commit_give_the_same_bytes(packed: Path, tmp_path: Path):
    subprocess.run(["git", "clone", "-q", "--local", str(ROOT), str(tmp_path / "clone")], check=True, timeout=120)
    assert pack(tmp_path / "clone").read_bytes() == packed.read_bytes()


def test_bandit_finds_nothing_but_the_one_place_that_starts_processes(plugin: Path):
    """The runtime starts uv, pip and Pythons: without a shell, with a list of arguments, in one module."""
    found = json.loads(run("bandit", "-q", "-r", ".", "-f", "json", where=plugin).stdout)["results"]
    seen = {(issue["test_id"], issue["filename"]) for issue in found}
    assert seen == {(test, "./rsmclip_qgis/runtime/children.py") for test in ("B404", "B603")}


def test_detect_secrets_finds_none(plugin: Path):
    """Digests of published files are in the locks and in `model.json`; they look like keys and are none."""
    public = ("--exclude-files", r"\.lock$", "--exclude-files", r"model\.json$")
    found = json.loads(run("detect_secrets", "scan", "--all-files", *public, where=plugin).stdout)
    assert found["results"] == {}


def test_flake8_finds_nothing(plugin: Path):
    """As formatted here: lines of 120, and a blank before a slice's colon."""
    assert run("flake8", "--max-line-length", "120", "--extend-ignore", "E203", where=plugin).stdout == ""

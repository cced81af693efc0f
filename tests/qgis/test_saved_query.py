from __future__ import annotations

import importlib
from pathlib import Path

import processing
import pytest
from qgis.core import QgsProcessingException
from qgis_support import PLUGIN


def house(name: str):
    return importlib.import_module(f"{PLUGIN}.rsmclip_qgis.{name}")


def test_a_saved_query_finds_what_its_words_find(provider, scene: str, tmp_path: Path):
    c, saved = house("contracts"), house("saved_queries")
    path = saved.path_of("red roofs / north", tmp_path)
    saved.save(c.Query((c.QueryPart(words="red"), c.QueryPart(-0.2, words="blue")), "red roofs"), path)
    assert saved.name_of(path) == "red roofs _ north"
    common = {"INPUT": scene, "TILE_SIZE": 50, "OVERLAP": 0, "COUNT": 1, "MODEL": "tiny", "OUTPUT": "memory:"}
    by_file = next(processing.run("rsmclip:searchraster", {**common, "SAVED_QUERY": str(path)})["OUTPUT"].getFeatures())
    by_words = next(processing.run("rsmclip:searchraster", {**common, "QUERY": "red"})["OUTPUT"].getFeatures())
    assert by_file["tile_id"] == by_words["tile_id"]
    assert by_file["query"] == "red roofs"


@pytest.mark.parametrize("text", ["", "{}", '{"format": 2}', '{"format": 1, "name": "x", "parts": [{"place": [1]}]}'])
def test_a_file_that_is_no_query_gives_one_sentence(provider, scene: str, tmp_path: Path, text: str):
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(QgsProcessingException, match="is no saved query"):
        processing.run("rsmclip:searchraster", {"INPUT": scene, "SAVED_QUERY": str(path), "OUTPUT": "memory:"})


def test_without_words_and_file_nothing_is_indexed(provider, scene: str, tmp_path: Path):
    with pytest.raises(QgsProcessingException, match="query is empty"):
        processing.run("rsmclip:searchraster", {"INPUT": scene, "MODEL": "tiny", "OUTPUT": "memory:"})
    assert not (tmp_path / "cache").exists()

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rsmclip_qgis.contracts import Match, OutputError
from rsmclip_qgis.engine.raster import open_raster
from rsmclip_qgis.engine.report import check_picture, distinct_places, draw_matches
from rsmclip_qgis.engine.search import Searcher, Wanted


def test_the_picture_shows_the_scene_with_the_best_match_outlined(tiny, index, scene: Path, tmp_path: Path):
    result = Searcher(tiny).search(index, "red", Wanted(count=1))
    with open_raster(str(scene)) as raster:
        draw_matches(raster, index.metadata.stretch, result, tmp_path / "a.png")
    picture = np.asarray(Image.open(tmp_path / "a.png")).astype(int)
    heading = picture.shape[0] - round(1400 * 400 / 600)
    gold = np.argwhere(np.abs(picture - (255, 214, 10)).max(axis=2) < 5) - (heading, 0)
    scale = 1400 / 300
    assert gold.min(axis=0) == pytest.approx([50 * scale, 50 * scale], abs=4)
    assert gold.max(axis=0) == pytest.approx([100 * scale, 100 * scale], abs=4)


def test_the_same_place_is_outlined_once():
    places = [(0, 0, 10, 10), (5, 0, 15, 10), (8, 0, 18, 10), (50, 0, 60, 10)]
    matches = [Match(i, 0.9, i, bounds) for i, bounds in enumerate(places, start=1)]
    assert [m.rank for m in distinct_places(matches, 9)] == [1, 3, 4]
    assert [m.rank for m in distinct_places(matches, 2)] == [1, 3]


def test_a_picture_needs_an_ending_that_pictures_have(tmp_path: Path):
    with pytest.raises(OutputError, match=r"ends in \.png"):
        check_picture(tmp_path / "a.gif", overwrite=False)

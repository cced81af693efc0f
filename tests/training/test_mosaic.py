"""The product's bar, from the shipped model and the raster to the rank of each cell."""

import numpy as np
import pytest
from helpers import shared

from rsmclip_qgis.engine.package import DEFAULT_MODEL, find_package, open_package
from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.training.mosaic import MosaicScores, evaluate_mosaic, phrases


@pytest.fixture(scope="module")
def scores() -> MosaicScores:
    raster = shared("rasters/ucm_mosaic_0.3m.tif")
    return evaluate_mosaic(open_package(find_package(DEFAULT_MODEL)), raster, 76.8)


@pytest.mark.slow
def test_english_finds_the_classes(scores: MosaicScores):
    assert scores.precision.shape == (21, 10)
    assert scores.mean("en") > 0.8


@pytest.mark.slow
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_other_language_finds_the_classes(scores: MosaicScores, language: str):
    assert scores.mean(language) > 0.65


def test_the_phrases_differ_from_class_to_class_in_every_language():
    classes = ("airplane", "beach", "runway", "tenniscourt")
    for language in LANGUAGES:
        assert len(set(phrases(language, classes))) == 4


def test_a_mean_is_over_the_classes():
    scores = MosaicScores(("a", "b"), ("en",), np.array([[1.0], [0.5]]))
    assert scores.mean("en") == 0.75

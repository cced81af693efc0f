import subprocess
import sys

import pytest
from helpers import ROOT

from rsmclip_qgis.contracts import Cancelled, RasterError, RsmclipError
from rsmclip_qgis.languages import LANGUAGES, language_of_locale


def test_an_error_gives_its_sentence_and_keeps_what_a_translation_needs():
    fault = RasterError("There is no raster at {path}.", code="no-raster", details="stat: 2", path="a.tif")
    assert str(fault) == fault.sentence == "There is no raster at a.tif."
    assert (fault.template, fault.values) == ("There is no raster at {path}.", {"path": "a.tif"})
    assert fault.code == "no-raster"
    assert fault.details == "stat: 2"


def test_every_error_is_of_one_tree():
    assert isinstance(Cancelled(), RsmclipError)
    assert issubclass(RasterError, RsmclipError)


def test_a_value_with_braces_does_not_break_a_sentence():
    assert RasterError("No {path}.", code="x", path="{odd}").sentence == "No {odd}."


@pytest.mark.parametrize(
    ("locale", "language"), [("pt_BR", "pt"), ("zh-Hans", "zh"), ("DE", "de"), ("ja_JP", "en"), ("", "en")]
)
def test_a_locale_leads_to_one_of_the_ten_languages(locale: str, language: str):
    assert language_of_locale(locale) == language


def test_there_are_ten_languages():
    assert len(LANGUAGES) == 10


def test_what_both_sides_share_imports_with_the_standard_library_alone():
    code = "import rsmclip_qgis.contracts, rsmclip_qgis.languages, rsmclip_qgis.phrasebook as p; p.phrasebook('de')"
    run = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr

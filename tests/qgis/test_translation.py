from __future__ import annotations

import importlib

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from qgis_support import PLUGIN, load_plugin


@pytest.fixture
def translation(qgis_app):
    load_plugin()
    return importlib.import_module(f"{PLUGIN}.rsmclip_qgis.translation")


@pytest.mark.parametrize(
    ("locale", "word", "counted"),
    [("de_AT", "Treffer", "1 Kachel"), ("pt_BR", "Correspondências", "1 bloco"), ("zh_CN", "匹配", "1 个瓦片"),
     ("ru", "Совпадения", "1 тайл"), ("en_US", "Matches", "1 tile"), ("sv", "Matches", "1 tile")],
)  # fmt: skip
def test_the_plugin_speaks_the_language_of_the_locale(translation, locale: str, word: str, counted: str):
    translator = translation.install(locale)
    try:
        assert translation.tr("Matches") == word
        assert translation.trn("%n tiles", 1) == counted
    finally:
        QCoreApplication.removeTranslator(translator)


def test_russian_has_three_plural_forms(translation):
    translator = translation.install("ru_RU")
    try:
        assert [translation.trn("%n tiles", count) for count in (1, 3, 5)] == ["1 тайл", "3 тайла", "5 тайлов"]
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_engine_s_sentences_are_said_in_the_language_too_and_what_is_in_them(translation):
    contracts = importlib.import_module(f"{PLUGIN}.rsmclip_qgis.contracts")
    why = contracts.Sentence("its Python {python} is gone", python="/x")
    fault = contracts.RsmclipError(
        "The search engine is damaged: {why}. Repair it, or set it up again.", code="x", why=why
    )
    translator = translation.install("de")
    try:
        said = translation.sentence(fault)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said.startswith("Das Suchmodul ist beschädigt: sein Python /x ist verschwunden.")
    assert translation.sentence(fault).startswith("The search engine is damaged: its Python /x is gone")

"""The interface in ten languages: nothing is left untranslated, and no translation breaks a placeholder."""

from __future__ import annotations

import importlib.util
import re
from xml.etree import ElementTree

import pytest
from helpers import ROOT

_spec = importlib.util.spec_from_file_location("collect", ROOT / "i18n" / "collect.py")
collect = importlib.util.module_from_spec(_spec)
__import__("sys").modules["collect"] = collect
_spec.loader.exec_module(collect)

TEXTS = collect.collect()
OTHERS = [language for language in collect.FORMS if language != "en"]


def translated(language: str) -> dict[str, tuple[str, ...]]:
    return collect.translations(ROOT / "i18n" / f"rsmclip_{language}.ts")


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n", text))


def test_the_texts_of_the_whole_product_are_collected():
    sources = {text.source for text in TEXTS}
    assert len(sources) > 250
    assert {"Search raster", "Where in the tile", "%n matches"} <= sources  # Processing, the window, counted
    assert any("cannot be opened as a raster" in source for source in sources)  # the engine's errors
    assert any("is not set up yet" in source for source in sources)  # the runtime's


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_no_other_is_left(language: str):
    known = translated(language)
    assert {text.source for text in TEXTS} == set(known)
    assert [source for source, forms in known.items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", collect.FORMS)
def test_counted_texts_have_the_plural_forms_of_the_language(language: str):
    known = translated(language)
    counted = [text.source for text in TEXTS if text.counted]
    assert {len(known[source]) for source in counted} == {collect.FORMS[language]}


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_loses_or_invents_a_placeholder(language: str):
    for source, forms in translated(language).items():
        for form in forms:
            assert placeholders(form) == placeholders(source), (source, form)


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_end_as_sentences(language: str):
    for source, forms in translated(language).items():
        if source.endswith("."):
            assert all(form.endswith((".", "。")) for form in forms), (source, forms)


def test_a_text_that_is_no_plain_literal_is_refused(tmp_path):
    (tmp_path / "rsmclip_qgis").mkdir()
    (tmp_path / "plugin.py").write_text('tr(f"Hello {name}")')
    with pytest.raises(ValueError, match="plain literal"):
        collect.collect(tmp_path)


def test_the_files_are_qts_and_name_their_language():
    for language in collect.FORMS:
        root = ElementTree.parse(ROOT / "i18n" / f"rsmclip_{language}.ts").getroot()  # noqa: S314 - ours
        assert root.tag == "TS"
        assert root.get("language").split("_")[0] == language

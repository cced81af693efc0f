"""160 sentences on aerial images in ten languages, never trained on: each finds its translation."""

from __future__ import annotations

import json

import numpy as np
import pytest
from helpers import ROOT

from rsmclip_qgis.engine.package import DEFAULT_MODEL, find_package, open_package
from rsmclip_qgis.engine.text_encoder import TextEncoder
from rsmclip_qgis.languages import LANGUAGES

SENTENCES = ROOT / "tests" / "support" / "parallel_sentences.jsonl"


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_sentence_is_nearest_to_its_own_translation(language: str):
    rows = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 160 and all(set(row) == set(LANGUAGES) for row in rows)
    encoder = TextEncoder(open_package(find_package(DEFAULT_MODEL)))
    said, english = (encoder.encode([row[code] for row in rows]) for code in (language, "en"))
    found = (said @ english.T).argmax(1) == np.arange(len(rows))
    assert found.mean() > 0.95, [rows[number][language] for number in np.flatnonzero(~found)]

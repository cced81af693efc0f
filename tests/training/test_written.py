import json
from pathlib import Path

import pytest

from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.resources import folder
from rsmclip_qgis.training.data import Translation, read_translations, training_examples
from rsmclip_qgis.training.written import described_images, written_sentences

SENTENCES, DESCRIBED = written_sentences(), described_images()
ROWS = [written.texts for written in (*SENTENCES, *DESCRIBED)]


def plain(text: str) -> str:
    return text.lower().rstrip(" .。")


@pytest.mark.parametrize("written", [SENTENCES, DESCRIBED], ids=["sentences", "described"])
def test_everything_is_there_in_every_language_and_only_once(written: list[Translation]):
    rows = [each.texts for each in written]
    assert all(set(row) == set(LANGUAGES) and all(row.values()) for row in rows)
    assert len({plain(row["en"]) for row in rows}) == len(rows) > 1000


def test_only_training_images_are_described_and_each_once(data_folder):
    described = [each.id for each in DESCRIBED]
    assert len(set(described)) == len(described)
    assert set(described) <= {example.id for example in training_examples(data_folder)}


@pytest.mark.parametrize(
    ("code", "first", "last"), [("zh", "\u4e00", "\u9fff"), ("ko", "\uac00", "\ud7a3"), ("ru", "\u0410", "\u0451")]
)
def test_sentences_are_written_in_their_own_script(code: str, first: str, last: str):
    assert [row[code] for row in ROWS if not any(first <= letter <= last for letter in row[code])] == []


def test_nothing_that_is_measured_on_is_trained_on(sentences_measured_on: set[str]):
    assert {plain(text) for row in ROWS for text in row.values()} & sentences_measured_on == set()


@pytest.fixture
def sentences_measured_on(data_folder) -> set[str]:
    lines = (Path(__file__).parents[1] / "support" / "parallel_sentences.jsonl").read_text(encoding="utf-8")
    parallel = [json.loads(line) for line in lines.splitlines()]
    phrases = [json.loads(path.read_text(encoding="utf-8")) for path in folder("evaluation").glob("*.json")]
    validation = [row.texts for row in read_translations(data_folder, "rsicd-val")]
    return {plain(text) for row in (*parallel, *phrases, *validation) for text in row.values()}

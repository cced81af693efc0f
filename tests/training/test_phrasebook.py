import re

import pytest

from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.phrasebook import phrasebook
from rsmclip_qgis.training.phrases import CONCEPT_OF_CLASS, common_concepts, concept_of, concepts, related, sayings_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_can_be_said_in_every_frame(language):
    book = phrasebook(language)
    assert tuple(book.concepts) == concepts()
    assert len(book.frames) == 12 and set(book.frames) == set(phrasebook("en").frames)
    for concept, entry in book.concepts.items():
        assert entry.names and all(name == name.strip() != "" for name in entry.names)
        for frame in book.frames:
            sentence = book.render(concept, frame)
            assert sentence and not re.search(r"[{}]|  ", sentence), (concept, frame)


def test_english_reads_as_english():
    assert phrasebook("en").render("airport", "aerial") == "an aerial photo of an airport"
    assert "airfield" in phrasebook("en").sentences("airport")


def test_classes_and_groups_name_concepts_that_there_are():
    assert set(CONCEPT_OF_CLASS.values()) <= set(concepts())
    assert common_concepts() <= set(concepts())
    assert set().union(*(related(concept) for concept in concepts())) <= set(concepts())
    assert concept_of("no such class") == ""


def test_being_related_goes_both_ways():
    assert all(concept in related(other) for concept in concepts() for other in related(concept))


def test_what_the_data_tell_apart_is_not_related():
    densities = {"dense_residential", "medium_residential", "sparse_residential"}
    assert [related(density) & densities for density in densities] == [frozenset()] * 3
    assert "house" in related("sparse_residential")


def test_a_saying_claims_nothing_else():
    assert "an airport next to a road" not in sayings_in("airport", "en")


def test_every_class_of_the_data_has_a_concept(data_folder):
    pq = pytest.importorskip("pyarrow.parquet")
    for name in ("rsicd-train", "ucm-train", "scenes"):
        classes = pq.read_table(data_folder / f"{name}.parquet", columns=["class"])["class"].unique().to_pylist()
        assert [label for label in classes if label and not concept_of(label)] == []

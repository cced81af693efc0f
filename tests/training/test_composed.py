import csv
import re

import pytest

from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.resources import folder
from rsmclip_qgis.training.composed import composed_captions
from rsmclip_qgis.training.data import Example
from rsmclip_qgis.training.translation.composition.compose import compose
from rsmclip_qgis.training.translation.composition.understanding import understand
from rsmclip_qgis.training.translation.engines import engine

TABLES = ("plurals", "singulars", "counts", "relations")


def rows(name: str) -> list[dict[str, str]]:
    with (folder("captions") / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_what_is_counted_and_where_it_lies_is_said_in_every_language():
    said = compose("many green trees are in two sides of a curved river .")
    assert said == {
        "en": "many green trees are in two sides of a curved river .",
        "pt": "Muitas árvores verdes dos dois lados de um rio sinuoso.",
        "es": "Muchos árboles verdes a ambos lados de un río sinuoso.",
        "fr": "Beaucoup d'arbres verts des deux côtés d'une rivière sinueuse.",
        "de": "Viele grüne Bäume zu beiden Seiten von einem gewundenen Fluss.",
        "nl": "Veel groene bomen aan weerszijden van een kronkelende rivier.",
        "it": "Molti alberi verdi ai due lati di un fiume sinuoso.",
        "zh": "一条弯曲的河流两侧有许多绿树。",
        "ko": "굽이진 강 양쪽에 많은 푸른 나무가 있다.",
        "ru": "По обе стороны извилистой реки есть много зелёных деревьев.",
    }


@pytest.mark.parametrize(
    ("caption", "code", "part"),
    [
        ("two planes are near a terminal .", "ru", "пара самолётов"),  # the genitive after a number
        ("many houses are near several crossed roads .", "ru", "рядом с несколькими пересекающимися дорогами"),
        ("a building with a pool and many parking lots .", "ru", "здание с бассейном и множеством парковок"),
        ("a house with some playgrounds .", "ru", "дом с несколькими спортплощадками"),
        ("a house with playgrounds .", "ru", "дом со спортплощадками"),  # a preposition takes a vowel
        ("some buildings are in an industrial area .", "ru", "в промышленной зоне"),
        ("some boats are near a port with many houses .", "de", "einem hafen mit vielen häusern"),  # two datives
        ("three cars are on a bridge .", "zh", "三辆汽车"),  # a measure word
        ("many islands and boats are in the ocean .", "es", "muchas islas y barcos"),  # the gender of what is counted
        ("boats and islands are in the ocean .", "es", "barcos e islas"),
        ("a house is surrounded by trees .", "ko", "집"),
        ("many buildings are around water .", "fr", "autour d'eau"),
        ("many buildings are in a school near a park .", "ko", "공원 근처의 학교"),
        ("a plane is in a park .", "pt", "num parque"),
    ],
)
def test_words_take_the_form_that_is_asked_of_them(caption: str, code: str, part: str):
    said = compose(caption)
    assert said is not None and part in said[code].lower()


@pytest.mark.parametrize(
    ("caption", "relation", "of", "to", "place"),
    [
        ("many green trees .", "alone", "green trees", None, None),
        ("a house is surrounded by many trees and some roads .", "around", "trees roads", "house", None),
        ("some planes are near a terminal with a road in an airport .", "near", "planes", "terminal", "airport"),
    ],
)
def test_surroundings_and_places_are_told_from_what_is_spoken_of(
    caption: str, relation: str, of: str, to: str | None, place: str | None
):
    said = understand(caption)
    assert said is not None and said.relation == relation
    assert [thing.name for thing in said.x.things] == (of.split() if relation == "around" else [of])
    assert (said.y and said.y.things[0].name) == to
    assert (said.y and said.y.place and said.y.place[1].things[0].name) == place


@pytest.mark.parametrize(
    "caption",
    ["", "the playground is very clean .", "a unicorn is near a river .", "many buildings are in it .", "near ."],
)
def test_a_caption_that_says_anything_else_is_left_out(caption: str):
    assert compose(caption) is None


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_are_whole_and_say_nothing_twice(name: str):
    table = rows(name)
    empty_may_be = {"feminine", "de of", "zh of", "ko of"} | ({"en"} if name == "relations" else set())
    for row in table:
        assert all(value or key in empty_may_be for key, value in row.items()), row
        assert all(value == value.strip() for value in row.values()), row
    words = [word for row in table for word in row["en"].split("; ") if word]
    assert len(words) == len(set(words)), name


@pytest.mark.parametrize("thing", [row["en"] for row in rows("plurals")] + [f"a {r['en']}" for r in rows("singulars")])
def test_every_thing_can_stand_at_both_ends_of_every_relation(thing: str):
    relations = [row["en"].split("; ")[0] for row in rows("relations") if "{y" in row["de"] and row["en"]]
    captions = [f"{thing} is {words} many buildings ." for words in relations]
    captions += [f"many buildings are {words} {thing} ." for words in relations]
    for caption in captions:
        said = compose(caption)
        assert said is not None, caption
        assert set(said) == set(LANGUAGES)
        assert not any(re.search(r"[{}|*/]|None|  ", text) for text in said.values()), said


def test_captions_of_an_image_are_composed_once_each():
    known, unknown = "many cars are in a parking lot .", "it is nice here ."
    example = Example("a/1", b"", (known, unknown, known), "", "")
    (made,) = composed_captions([example])
    assert made.id == "a/1" and made.texts["de"] in (
        "Viele Autos in einem Parkplatz.",
        "Ein Parkplatz, darin viele Autos.",
    )


def test_as_an_engine_it_leaves_out_what_it_cannot_say():
    assert engine("composed", "").translate(["Two ponds.", "Nice weather."], "nl")[1] == ""

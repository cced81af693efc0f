from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers import CELLS, silent
from make_rasters import ground, write

from rsmclip_qgis.contracts import Bounds, IndexMetadata, Query, QueryError, QueryPart
from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.query import direction_of
from rsmclip_qgis.engine.score import TOP_OF_EXAMPLES, TOP_OF_WORDS, spread
from rsmclip_qgis.engine.search import Searcher, Wanted

RED: Bounds = (500_050, 4_999_900, 500_100, 4_999_950)
GREEN: Bounds = (500_200, 4_999_850, 500_250, 4_999_900)
GREY: Bounds = (500_000, 4_999_950, 500_050, 5_000_000)
BANK = np.random.default_rng(0).normal(size=(500, 3)).astype(np.float32)
AXES = {
    "a": np.array([1, 0, 0], np.float32),
    "b": np.array([0, 1, 0], np.float32),
    "c": np.array([0, 0, 1], np.float32),
}


@pytest.fixture(scope="session")
def searcher(tiny) -> Searcher:
    return Searcher(tiny)


def found(searcher: Searcher, index: Index, *parts: QueryPart) -> Bounds:
    direction = searcher.direction_of(Query(parts), index.metadata, "cpu")
    return searcher.search_direction(index, direction, "x", Wanted(1)).matches[0].bounds


def axis(part: QueryPart) -> np.ndarray:
    return AXES[part.title]


def seen(name: str, weight: float = 1.0) -> QueryPart:
    return QueryPart(weight, place=RED, label=name)


def said(name: str, weight: float = 1.0) -> QueryPart:
    return QueryPart(weight, words=name)


def test_each_part_counts_by_its_weight_over_the_spread_of_its_cosines():
    vector = direction_of(Query((said("a", 2), seen("b"))), axis, BANK).vector
    spreads = [spread(BANK[:, i]) for i in (0, 1)]
    assert vector[0] / vector[1] == pytest.approx(2 * spreads[1] / spreads[0], rel=1e-5)
    assert np.linalg.norm(vector) == pytest.approx(1)


def test_ten_examples_weigh_as_much_as_one_and_ten_words_ten_times_as_much():
    one = direction_of(Query((said("a"), seen("b"))), axis, BANK).vector
    ten = direction_of(Query((said("a"), *[seen("b")] * 10)), axis, BANK).vector
    words = direction_of(Query((*[said("a")] * 10, seen("b"))), axis, BANK).vector
    assert np.allclose(one, ten)
    assert words[0] / words[1] == pytest.approx(10 * one[0] / one[1], rel=1e-5)


def test_what_is_unwanted_is_turned_away_from():
    vector = direction_of(Query((said("a"), seen("b", -0.25), said("c", -1))), axis, BANK).vector
    assert vector[0] > 0 > vector[1] > vector[2]


@pytest.mark.parametrize("parts", [(), (said("a", -1),), (seen("a", -1), seen("b", -1))])
def test_a_query_that_wants_nothing_gets_a_sentence(parts: tuple[QueryPart, ...]):
    with pytest.raises(QueryError, match="Nothing is wanted"):
        direction_of(Query(parts), axis, BANK)


def test_a_query_that_contradicts_itself_gets_a_sentence():
    with pytest.raises(QueryError, match="are the same"):
        direction_of(Query((said("a"), said("a", -1))), axis, BANK)


def test_scores_of_examples_reckon_with_the_places_of_the_same_kind_in_the_bank(searcher: Searcher, index: Index):
    tops = [direction_of(Query(p), axis, BANK).top for p in ((said("a"),), (said("a"), seen("b")), (seen("b"),))]
    assert tops == [TOP_OF_WORDS, TOP_OF_EXAMPLES, TOP_OF_EXAMPLES]
    direction = searcher.direction_of(Query((said("red"),)), index.metadata)
    cautious = replace(direction, top=TOP_OF_EXAMPLES)
    assert (searcher.score(index, cautious).scores <= searcher.score(index, direction).scores).all()


def test_a_place_finds_its_like_and_an_unwanted_one_does_not(searcher: Searcher, index: Index):
    assert found(searcher, index, QueryPart(place=RED)) == RED
    assert found(searcher, index, said("red"), QueryPart(3.0, place=GREEN)) == GREEN
    assert found(searcher, index, said("red"), QueryPart(0.2, place=GREEN)) == RED
    both = (QueryPart(place=RED), QueryPart(place=GREEN), QueryPart(-1.0, place=RED))
    assert found(searcher, index, *both) == GREEN


def test_a_place_may_lie_on_another_raster(searcher: Searcher, index: Index, tmp_path: Path):
    other = write(tmp_path / "other.tif", ground()[:, ::-1, ::-1])
    assert found(searcher, index, QueryPart(place=GREY, raster=str(other))) != RED
    corner: Bounds = (500_200, 4_999_850, 500_250, 4_999_900)
    assert found(searcher, index, QueryPart(place=corner, raster=str(other))) == RED


def test_a_part_without_anything_gets_a_sentence(searcher: Searcher, index: Index):
    with pytest.raises(QueryError, match="part of the query is empty"):
        found(searcher, index, QueryPart())


def test_a_place_that_lies_elsewhere_gets_a_sentence(searcher: Searcher, index: Index):
    with pytest.raises(QueryError, match="None of the examples lies on"):
        found(searcher, index, QueryPart(place=(0, 0, 10, 10)))


def test_a_remembered_query_answers_alike_without_the_raster(searcher: Searcher, index: Index, scene: Path):
    query = Query((said("red", 0.5), QueryPart(place=GREEN, label="my field"), QueryPart(-0.25, place=GREY)), "mine")
    kept = searcher.remember(query, index.metadata, "cpu")
    before = searcher.direction_of(query, index.metadata, "cpu")
    scene.unlink()
    after = searcher.direction_of(kept, index.metadata, "cpu")
    assert np.allclose(before.vector, after.vector, atol=2e-3)
    assert [(p.weight, p.title, p.place) for p in kept.parts] == [
        (0.5, "red", None),
        (1, "my field", None),
        (-0.25, "", None),
    ]
    assert kept.parts[1].model == searcher.package.card.digest


@pytest.mark.parametrize("fault", [{"model": "0" * 64}, {"vector": "AAAA"}, {"vector": "no base64"}])
def test_an_example_remembered_with_another_model_or_damaged_gets_a_sentence(searcher: Searcher, index: Index, fault):
    kept = searcher.remember(Query((QueryPart(place=RED, label="roof"),)), index.metadata, "cpu")
    with pytest.raises(QueryError, match="example roof"):
        found(searcher, index, replace(kept.parts[0], **fault))


def test_a_part_is_seen_once_however_often_it_is_asked_for(
    searcher: Searcher, index: Index, metadata_of_nowhere: IndexMetadata
):
    place = QueryPart(place=RED)
    first = searcher.direction_of(Query((place,)), metadata_of_nowhere, "cpu")
    Path(metadata_of_nowhere.raster).unlink()
    again = searcher.direction_of(Query((replace(place, weight=0.5, label="x"),)), metadata_of_nowhere, "cpu")
    assert np.array_equal(first.vector, again.vector)


@pytest.fixture
def metadata_of_nowhere(tmp_path: Path, tiny) -> IndexMetadata:
    scene = write(tmp_path / "gone.tif", ground())
    return build_index(str(scene), tmp_path / "gone.parquet", tiny, CELLS, silent).metadata


def test_a_query_is_called_by_its_parts_where_it_has_no_name():
    query = Query((said("golf course"), seen("example 1"), said("clouds", -1)))
    assert query.title == "golf course, example 1, - clouds"
    assert replace(query, name="mine").title == "mine"

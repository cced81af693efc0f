import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers import CELLS, silent
from make_rasters import ground, write

from rsmclip_qgis.contracts import IndexFileError, QueryError
from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.query import wordings
from rsmclip_qgis.engine.search import Searcher, Wanted, check_query, open_current_index

RED_SQUARE = (500_050, 4_999_900, 500_100, 4_999_950)


@pytest.fixture(scope="session")
def searcher(tiny) -> Searcher:
    return Searcher(tiny)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("red", RED_SQUARE),
        ("rojo", RED_SQUARE),
        ("green", (500_200, 4_999_850, 500_250, 4_999_900)),
        ("blue", (500_100, 4_999_800, 500_150, 4_999_850)),
    ],
)
def test_the_best_match_is_the_place_that_was_asked_for(searcher: Searcher, index: Index, words: str, place):
    result = searcher.search(index, words, Wanted())
    assert result.matches[0].bounds == place
    assert result.matches[0].score > 0.9
    assert result.matches[1].score < 0.5


def test_matches_are_ranked_from_1_with_falling_scores(searcher: Searcher, index: Index):
    result = searcher.search(index, "red", Wanted(count=10))
    assert [m.rank for m in result.matches] == list(range(1, 11))
    assert [m.score for m in result.matches] == sorted((m.score for m in result.matches), reverse=True)
    assert (result.searched, result.best_score) == (24, pytest.approx(result.matches[0].score, abs=1e-5))


def test_the_least_score_leaves_out_the_rest_and_the_best_is_told_all_the_same(searcher: Searcher, index: Index):
    assert len(searcher.search(index, "red", Wanted(min_score=0.5)).matches) == 1
    none = searcher.search(index, "white", Wanted(min_score=1.0))
    assert none.matches == ()
    assert none.best_score > 0


def test_the_same_query_gives_the_same_answer_also_between_equal_tiles(searcher: Searcher, tmp_path: Path, tiny):
    flat = write(tmp_path / "flat.tif", np.full((3, 400, 600), 99, dtype=np.uint8))
    build_index(str(flat), tmp_path / "flat.parquet", tiny, CELLS, silent)
    result = searcher.search(Index(tmp_path / "flat.parquet"), "red", Wanted())
    assert [m.tile_id for m in result.matches] == list(range(24))


@pytest.mark.parametrize("query", ["", "  \n", "?!", "—"])
def test_an_empty_query_gets_a_sentence(query: str):
    with pytest.raises(QueryError, match="query is empty"):
        check_query(query, Wanted())


@pytest.mark.parametrize("wanted", [Wanted(count=0), Wanted(min_score=1.5), Wanted(min_score=-1)])
def test_wishes_that_make_no_sense_get_a_sentence(wanted: Wanted):
    with pytest.raises(QueryError):
        check_query("red", wanted)


def test_a_query_is_composed_and_its_blanks_are_folded():
    assert check_query("  Fussball\u0308platz \n am  See", Wanted()) == "Fussba\u0308llplatz am See".replace(
        "a\u0308ll", "all\u0308"
    )


def test_a_language_that_the_model_does_not_know_gets_a_sentence(searcher: Searcher, index: Index):
    with pytest.raises(QueryError, match="does not know the language ko"):
        searcher.search(index, "red", Wanted(), "ko")


def test_a_name_of_the_phrase_book_is_said_in_all_its_ways():
    assert wordings("Golfplatz", "de")[0] == "Golfplatz"
    assert len(wordings("Golfplatz", "de")) > 5
    assert wordings("golfplatz")[1:] == wordings("Golfplatz", "de")[1:] or "Golfplatz" in wordings("golfplatz")
    assert wordings("ein Golfplatz neben einem Bahnhof") == ["ein Golfplatz neben einem Bahnhof"]


def test_an_index_of_another_model_gets_a_sentence(searcher: Searcher, index: Index):
    index.metadata = replace(index.metadata, model_digest="0" * 64, model="older")
    with pytest.raises(IndexFileError, match="made with the model older"):
        searcher.search(index, "red", Wanted())


def test_an_index_answers_where_its_raster_is_away_and_not_where_it_changed(index: Index, scene: Path):
    assert open_current_index(index.path)
    write(scene, ground()[:, ::-1])
    with pytest.raises(IndexFileError, match="changed since"):
        open_current_index(index.path)
    scene.unlink()
    assert open_current_index(index.path)


def test_a_copied_or_touched_raster_keeps_its_index(index: Index, scene: Path):
    os.utime(scene, (1, 1))
    assert open_current_index(index.path)


@pytest.mark.parametrize("query", ['"rotes Dach"', "rotes Dach.", "«rotes Dach»", "„rotes Dach“ !"])
def test_quotes_and_a_final_stop_change_nothing(query: str):
    assert check_query(query, Wanted()) == "rotes Dach"

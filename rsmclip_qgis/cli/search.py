"""`rsmclip search`."""

from __future__ import annotations

from typing import Any

import click

from ..contracts import Query, QueryPart
from .answers import Asked, answer
from .faults import mendable
from .options import build_options, index_to_search, language_option, match_options, open_model


@click.command()
@click.argument("raster_or_index")
@click.argument("words")
@match_options
@language_option
@build_options
@mendable
def search(raster_or_index: str, words: str, language: str, model: str, **options: Any) -> None:
    """Search RASTER_OR_INDEX for WORDS, in any of the ten languages.

    A raster is indexed first, unless that was done before; an index answers by itself.
    """
    from ..engine.search import Searcher, check_query

    asked, building = Asked.of(options)
    query = check_query(words, asked.wanted)
    asked.check(raster_or_index)
    package = open_model(model)
    found = index_to_search(raster_or_index, package, building)
    searcher = Searcher(package)
    asked_for = Query((QueryPart(words=query, language=language),))
    answer(asked, found, searcher, searcher.direction_of(asked_for, found.metadata), query)

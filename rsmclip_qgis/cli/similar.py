"""`rsmclip similar`."""

from __future__ import annotations

import math
from typing import Any

import click

from ..contracts import Bounds, Query, QueryPart
from .answers import Asked, answer
from .faults import mendable
from .options import build_options, index_to_search, match_options, open_model


@click.command()
@click.argument("raster_or_index")
@click.option(
    "--place",
    "places",
    multiple=True,
    metavar="XMIN,YMIN,XMAX,YMAX",
    help="An example on the raster, in its CRS. May be repeated.",
)
@click.option("--image", "images", multiple=True, metavar="FILE", help="A picture as example. May be repeated.")
@match_options
@build_options
@mendable
def similar(raster_or_index: str, places: tuple[str, ...], images: tuple[str, ...], model: str, **options: Any) -> None:
    """Search RASTER_OR_INDEX for what looks like examples: places on it, or pictures."""
    from ..engine.search import Searcher, check_wanted

    if not places and not images:
        raise click.UsageError("Give at least one --place or one --image.")
    boxes = tuple(_box(place) for place in places)
    asked, building = Asked.of(options)
    check_wanted(asked.wanted)
    asked.check(raster_or_index)
    package = open_model(model)
    found = index_to_search(raster_or_index, package, building)
    parts = (*(QueryPart(place=box) for box in boxes), *(QueryPart(image=path) for path in images))
    searcher = Searcher(package)
    direction = searcher.direction_of(Query(parts), found.metadata, building["device"])
    answer(asked, found, searcher, direction, "similar to the examples")


def _box(text: str) -> Bounds:
    try:
        left, bottom, right, top = (float(part) for part in text.split(","))
        if not all(math.isfinite(v) for v in (left, bottom, right, top)):
            raise ValueError(text)
    except ValueError as fault:
        raise click.BadParameter(
            "give four numbers, such as 500000,4999900,500050,4999950", param_hint="--place"
        ) from fault
    return left, bottom, right, top

"""`rsmclip classify`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from ..console import console
from .faults import mendable
from .options import build_options, index_to_search, language_option, open_model


@click.command()
@click.argument("raster_or_index")
@click.argument("classes", nargs=-1, required=True)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="File for the tiles: .gpkg, .geojson, .parquet or .csv."
)
@click.option("--crs", default="", metavar="CODE", help="CRS of the output. Default: the raster's.")
@language_option
@build_options
@mendable
def classify(
    raster_or_index: str,
    classes: tuple[str, ...],
    output: Path | None,
    crs: str,
    language: str,
    model: str,
    overwrite: bool,
    as_json: bool,
    **building: Any,
) -> None:
    """Give every tile of RASTER_OR_INDEX the one of some CLASSES that it most likely shows."""
    from ..engine.classify import check_classes, classify
    from ..engine.export import check_apart, check_output, write_classes
    from ..engine.search import Searcher

    if crs and not output:
        raise click.UsageError("--crs is the CRS of --output, which is missing.")
    names = check_classes(classes)
    if output:
        check_apart(output, raster_or_index)
        check_output(output, overwrite)
    package = open_model(model)
    found = index_to_search(raster_or_index, package, building)
    tiles = classify(found, Searcher(package), names, language)
    if output:
        write_classes(tiles, found.metadata, output, crs)
    if as_json:
        console.answer(json.dumps([asdict(tile) for tile in tiles]))
        return
    if output:
        console.say(f"{len(tiles):,} tiles: {output}")
    for name in names:
        console.answer(f"{sum(tile.name == name for tile in tiles):8,}  {name}")

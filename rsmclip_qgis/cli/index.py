"""`rsmclip index`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from ..console import console
from .faults import mendable
from .options import build_options, open_model, say_unreadable, settings_of


@click.command()
@click.argument("raster")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Index to write. Default: beside the raster, as NAME.rsmclip.parquet.",
)
@build_options
@mendable
def index(raster: str, output: Path | None, model: str, overwrite: bool, as_json: bool, **asked: Any) -> None:
    """Build the index of RASTER, so that every later search answers at once."""
    from ..engine.export import check_absent
    from ..engine.index_cache import index_at, index_beside

    path = output or index_beside(raster)
    if path.suffix != ".parquet":
        raise click.BadParameter("an index's name ends in .parquet, best in .rsmclip.parquet", param_hint="--output")
    check_absent(path, overwrite)
    with console.progress("Indexing") as progress:
        at_hand = index_at(raster, path, open_model(model), settings_of(**asked), progress)
    metadata = at_hand.index.metadata
    say_unreadable(metadata.unreadable)
    unit = "m" if metadata.grid.crs else "pixels (the raster has no coordinate reference system)"
    how = f"embedded on the {at_hand.device}" if at_hand.device else "copied from the cache, where a search left them"
    console.say(f"{metadata.tiles:,} tiles of {metadata.grid.tile_size:g} {unit}, {how}: {path}")
    if as_json:
        values = {"index": str(path), "device": at_hand.device, **asdict(metadata)}
        console.answer(json.dumps(values))

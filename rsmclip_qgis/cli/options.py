"""Options that several commands share, and what they mean to the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..console import console
from ..languages import LANGUAGES

if TYPE_CHECKING:
    from ..engine.build import BuildSettings
    from ..engine.index import Index
    from ..engine.package import ModelPackage

Command = Callable[..., None]

_BUILD = (
    click.option(
        "--tile-size", type=float, metavar="METRES", help="Side of a tile on the ground. Default: a round size."
    ),
    click.option("--overlap", type=float, metavar="PERCENT", help="How much of a tile the next covers. Default: 50."),
    click.option("--area", default="", metavar="FILE", help="Vector file; only tiles that meet its polygons count."),
    click.option("--bands", metavar="R,G,B", help="Band numbers. Default: by the file's own description."),
    click.option(
        "--device",
        type=click.Choice(["auto", "cpu", "cuda"]),
        default="auto",
        show_default=True,
        help="Where the image tower runs.",
    ),
)
_MODEL = click.option(
    "--model", default="", metavar="NAME", help="Model package: a name or a folder. Default: rs-m-clip-mini."
)
_LANGUAGE = click.option(
    "--language",
    type=click.Choice(["auto", *LANGUAGES]),
    default="auto",
    show_default=True,
    help="Language of the words.",
)
_OVERWRITE = click.option("--overwrite", is_flag=True, help="Replace the output if it is there.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Write the result to standard output as JSON.")
_MATCHES = (
    click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path),
        help="File for the matches: .gpkg, .geojson, .parquet or .csv.",
    ),
    click.option(
        "--picture", type=click.Path(path_type=Path), help="Picture to draw: the scene with the best matches outlined."
    ),
    click.option("--heatmap", type=click.Path(path_type=Path), help="GeoTIFF with the scores of all tiles."),
    click.option("--count", type=int, default=50, show_default=True, help="The most matches to give."),
    click.option(
        "--min-score", type=float, default=0.0, show_default=True, help="The least score; 0.5 is as likely as not."
    ),
    click.option(
        "--crs", default="", metavar="CODE", help="CRS of the output, such as EPSG:4326. Default: the raster's."
    ),
)


def build_options(command: Command) -> Command:
    """Add the options that say how an index is built."""
    return _add(command, (*_BUILD, _MODEL, _OVERWRITE, _JSON))


def match_options(command: Command) -> Command:
    """Add the options on matches: how many, how good, and where to."""
    return _add(command, _MATCHES)


def language_option(command: Command) -> Command:
    """Add the option on the language of the words."""
    return _add(command, (_LANGUAGE,))


def open_model(name: str) -> ModelPackage:
    """Return the model package of a name; of the default one for an empty name."""
    from ..engine.package import DEFAULT_MODEL, find_package, open_package

    return open_package(find_package(name or DEFAULT_MODEL))


def settings_of(
    tile_size: float | None, overlap: float | None, area: str, bands: str | None, device: str
) -> BuildSettings:
    """Return what the options of building ask of the engine."""
    from ..engine.build import BuildSettings
    from ..engine.session import check_device
    from ..engine.tiling import GridSettings

    check_device(device)
    return BuildSettings(GridSettings(tile_size, overlap), area, _bands(bands), device)


def index_to_search(address: str, package: ModelPackage, asked: dict[str, Any]) -> Index:
    """Return the index that is named, or the one of the raster that is named."""
    from ..engine.index_cache import index_for
    from ..engine.search import open_current_index

    if not address.endswith(".parquet"):
        with console.progress("Indexing") as progress:
            at_hand = index_for(address, package, settings_of(**asked), progress)
        if at_hand.device:
            console.say(f"Embedded on the {at_hand.device}.")
        say_unreadable(at_hand.index.metadata.unreadable)
        return at_hand.index
    context = click.get_current_context()
    building = ("tile_size", "overlap", "area", "bands")
    given = [o for o in building if context.get_parameter_source(o) == click.core.ParameterSource.COMMANDLINE]
    if given:
        raise click.UsageError(
            f"--{given[0].replace('_', '-')} says how an index is built; {address} is built already."
        )
    return open_current_index(Path(address))


def say_unreadable(count: int) -> None:
    """Tell how many tiles are missing."""
    if count:
        console.say(f"{count:,} tiles could not be read and are missing. The file may be cut off or damaged.")


def _add(command: Command, options: tuple[Callable[[Command], Command], ...]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def _bands(text: str | None) -> tuple[int, int, int] | None:
    if text is None:
        return None
    try:
        red, green, blue = (int(part) for part in text.split(","))
    except ValueError as fault:
        raise click.BadParameter("give three band numbers, such as 4,3,2", param_hint="--bands") from fault
    return red, green, blue

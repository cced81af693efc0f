"""The command `rsmclip`: a door to the engine. It computes nothing of its own.

The engine's rooms are imported where they are entered, so that `--help` and a query against an index start at once.
"""

from __future__ import annotations

import functools
import json
import logging
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import __version__
from .console import Console
from .contracts import Cancelled, RsmclipError, SearchResult
from .languages import LANGUAGES

if TYPE_CHECKING:
    from .engine.build import BuildSettings
    from .engine.index import Index
    from .engine.package import ModelPackage

console = Console()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__)
def main() -> None:
    r"""Find places in rasters by words, in ten languages.

    \b
    rsmclip search ortho.tif "golf course" -o found.gpkg
    rsmclip index ortho.tif
    rsmclip search ortho.rsmclip.parquet "campo de golf"
    """


def _build_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how an index is built."""
    for option in reversed(
        (
            click.option(
                "--tile-size",
                type=float,
                metavar="METRES",
                help="Side of a tile on the ground. Default: a round size that fits the raster and the model.",
            ),
            click.option(
                "--overlap", type=float, metavar="PERCENT", help="How much of a tile the next one covers. Default: 50."
            ),
            click.option(
                "--area",
                default="",
                metavar="FILE",
                help="Vector file with polygons; only tiles that meet them are searched.",
            ),
            click.option(
                "--bands",
                metavar="R,G,B",
                help="Band numbers to show as red, green and blue. Default: by the file's own description.",
            ),
            click.option(
                "--model",
                default="",
                metavar="NAME",
                help="Model package: a name (see `rsmclip models`) or a folder. Default: rs-m-clip-mini.",
            ),
            click.option(
                "--device",
                type=click.Choice(["auto", "cpu", "cuda"]),
                default="auto",
                show_default=True,
                help="Where the image tower runs.",
            ),
            click.option("--overwrite", is_flag=True, help="Replace the output if it is there."),
            click.option("--json", "as_json", is_flag=True, help="Write the result to standard output as JSON."),
        )
    ):
        command = option(command)
    return command


def mendable(command: Callable[..., None]) -> Callable[..., None]:
    """Turn what goes wrong into one sentence and exit code 1; the details go to the log."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except RsmclipError as fault:
            _log(fault)
            _fail(fault.sentence)
        except KeyboardInterrupt:
            _fail(Cancelled().sentence)
        except click.ClickException:
            raise
        except Exception as fault:  # noqa: BLE001 - no traceback reaches a user
            _fail(
                f"Something went wrong that should not have ({type(fault).__name__}). The details are in {_log(fault)}."
            )

    return run


@main.command()
@click.argument("raster")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Index to write. Default: beside the raster, as NAME.rsmclip.parquet.",
)
@_build_options
@mendable
def index(raster: str, output: Path | None, model: str, overwrite: bool, as_json: bool, **asked: Any) -> None:
    """Build the index of RASTER, so that every later search answers at once."""
    from .engine.build import build_index
    from .engine.export import check_absent
    from .engine.index_cache import index_beside

    path = output or index_beside(raster)
    if path.suffix != ".parquet":
        raise click.BadParameter("an index's name ends in .rsmclip.parquet", param_hint="--output")
    check_absent(path, overwrite)
    with console.progress("Indexing") as progress:
        report = build_index(raster, path, _open_model(model), _settings(**asked), progress)
    _say_unreadable(report.metadata.unreadable)
    console.say(
        f"{report.metadata.tiles:,} tiles of {report.metadata.grid.tile_size:g} {_unit(report.metadata.grid.crs)}, "
        f"embedded on the {report.device}: {path}"
    )
    if as_json:
        console.answer(
            json.dumps({"index": str(path), "device": report.device, **asdict(report.metadata)}, ensure_ascii=False)
        )


@main.command()
@click.argument("raster_or_index")
@click.argument("words")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="File to write the matches to: .gpkg, .geojson, .parquet or .csv.",
)
@click.option(
    "--picture", type=click.Path(path_type=Path), help="PNG to draw: the scene with the best matches outlined."
)
@click.option("--count", type=int, default=50, show_default=True, help="The most matches to give.")
@click.option(
    "--min-score", type=float, default=0.0, show_default=True, help="The least score, 0 to 1; 0.5 is as likely as not."
)
@click.option(
    "--language",
    type=click.Choice(["auto", *LANGUAGES]),
    default="auto",
    show_default=True,
    help="The query's language.",
)
@click.option("--crs", default="", metavar="CODE", help="CRS of the output, such as EPSG:4326. Default: the raster's.")
@_build_options
@mendable
def search(
    raster_or_index: str,
    words: str,
    output: Path | None,
    picture: Path | None,
    count: int,
    min_score: float,
    language: str,
    crs: str,
    model: str,
    overwrite: bool,
    as_json: bool,
    **asked: Any,
) -> None:
    """Search RASTER_OR_INDEX for WORDS, in any of the ten languages.

    A raster is indexed first, unless that was done before; an index answers by itself.
    """
    from .engine.export import check_output, write_matches
    from .engine.report import check_picture
    from .engine.search import Searcher, Wanted, check_query

    check_query(words, Wanted(count, min_score))
    if output:
        check_output(output, overwrite)
    if picture:
        check_picture(picture, overwrite)
    package = _open_model(model)
    found = _index_to_search(raster_or_index, package, asked)
    result = Searcher(package).search(found, words, Wanted(count, min_score), language)
    if output:
        write_matches(result, output, crs)
    if picture:
        _draw(found, result, picture)
    _answer(result, output, as_json)


@main.command()
@mendable
def models() -> None:
    """List the model packages at hand, each opened and checked."""
    from .engine.image_encoder import ImageEncoder
    from .engine.package import installed_packages, open_package
    from .engine.text_encoder import TextEncoder

    for folder in installed_packages():
        package = open_package(folder)
        TextEncoder(package)
        device = ImageEncoder(package).device
        card = package.card
        console.answer(
            f"{card.name} {card.version}: {card.licence}, {len(card.languages)} languages, "
            f"{card.gsd[0]:g} to {card.gsd[1]:g} m per pixel, runs on the {device}, {folder}"
        )


def _index_to_search(address: str, package: ModelPackage, asked: dict[str, Any]) -> Index:
    """Return the index that is named, or the one of the raster that is named."""
    from .engine.index_cache import index_for
    from .engine.search import open_current_index

    if not address.endswith(".parquet"):
        with console.progress("Indexing") as progress:
            at_hand = index_for(address, package, _settings(**asked), progress)
        if at_hand.device:
            console.say(f"Embedded on the {at_hand.device}.")
        _say_unreadable(at_hand.index.metadata.unreadable)
        return at_hand.index
    context = click.get_current_context()
    given = [o for o in asked if context.get_parameter_source(o) == click.core.ParameterSource.COMMANDLINE]
    if given:
        raise click.UsageError(
            f"--{given[0].replace('_', '-')} says how an index is built; {address} is built already."
        )
    return open_current_index(Path(address))


def _settings(
    tile_size: float | None, overlap: float | None, area: str, bands: str | None, device: str
) -> BuildSettings:
    from .engine.build import BuildSettings
    from .engine.session import check_device
    from .engine.tiling import GridSettings

    check_device(device)
    return BuildSettings(GridSettings(tile_size, overlap), area, _bands(bands), device)


def _bands(text: str | None) -> tuple[int, int, int] | None:
    if text is None:
        return None
    try:
        red, green, blue = (int(part) for part in text.split(","))
    except ValueError as fault:
        raise click.BadParameter("give three band numbers, such as 4,3,2", param_hint="--bands") from fault
    return red, green, blue


def _open_model(name: str) -> ModelPackage:
    from .engine.package import DEFAULT_MODEL, find_package, open_package

    return open_package(find_package(name or DEFAULT_MODEL))


def _draw(found: Index, result: SearchResult, picture: Path) -> None:
    from .engine.raster import open_raster
    from .engine.report import draw_matches

    with open_raster(found.metadata.raster) as raster:
        draw_matches(raster, found.metadata.stretch, result, picture)


def _answer(result: SearchResult, output: Path | None, as_json: bool) -> None:
    if as_json:
        console.answer(json.dumps(asdict(result), ensure_ascii=False))
        return
    if not result.matches:
        console.say(f"No match: the best tile scores {result.best_score:.2f}. Lower --min-score to see it.")
    elif output is None:
        console.table([result], most=len(result.matches))
    if output:
        console.say(f"{len(result.matches):,} matches of {result.searched:,} tiles: {output}")


def _say_unreadable(count: int) -> None:
    if count:
        console.say(f"{count:,} tiles could not be read and are missing. The file may be cut off or damaged.")


def _unit(crs: str) -> str:
    return "m" if crs else "pixels (the raster has no coordinate reference system)"


def _fail(sentence: str) -> None:
    console.fail(sentence)
    sys.exit(1)


def _log(fault: Exception) -> Path:
    """Write what a bug report needs into the log, and return where it is."""
    from .engine.places import cache

    path = cache() / "rsmclip.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            details = getattr(fault, "details", "")
            log.write(f"{' '.join(sys.argv)}\n{details}\n{''.join(traceback.format_exception(fault))}\n")
    except OSError:
        logging.getLogger(__name__).debug("the log at %s cannot be written", path)
    return path


if __name__ == "__main__":
    main()

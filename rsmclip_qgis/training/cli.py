"""The command `rsmclip-train`: makes a model from a data folder, and measures one."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import Any

import click

from .. import __version__
from ..cli.faults import mendable
from ..console import console
from ..contracts import RsmclipError
from ..engine.package import open_package
from ..engine.places import cache
from .faults import needs
from .openclip.command import export
from .report import PlainReport
from .trainer.command import train
from .translation.command import translate

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__)
def main() -> None:
    """Make and measure the models that the search uses.

    \b
    rsmclip-train translate IMAGES --output translations.jsonl
    rsmclip-train train own.toml --output RUN
    rsmclip-train export RUN --output PACKAGE
    rsmclip-train mini DATA_FOLDER --output resources/models/rs-m-clip-mini
    rsmclip-train evaluate resources/models/rs-m-clip-mini DATA_FOLDER
    rsmclip-train mosaic resources/models/rs-m-clip-mini MOSAIC.tif
    """  # noqa: D301 - the \b is click's sign for lines to keep
    logging.basicConfig(level=logging.WARNING, format="%(message)s")


main.add_command(translate)
main.add_command(train)
main.add_command(export)


@main.command()
@click.argument("data", type=_FOLDER, metavar="DATA_FOLDER")
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="The package.")
@click.option(
    "--recipe", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="TOML file. Default: mini."
)
@click.option("--work", type=click.Path(file_okay=False, path_type=Path), help="Where stages are kept for a later run.")
@click.option("--threads", type=click.IntRange(min=1), default=None, help="Default: one per core.")
def mini(data: Path, output: Path, recipe: Path | None, work: Path | None, threads: int | None) -> None:
    """Train rs-m-clip-mini from DATA_FOLDER and write its package. A run that was stopped goes on where it was."""
    _needs_all()
    from .mini import Mini
    from .packaging import make_package
    from .recipe import read_recipe, recipe_path

    _prepare(threads)
    chosen = read_recipe(recipe or recipe_path("mini"))
    kept = work or cache() / "training"
    kept.mkdir(parents=True, exist_ok=True)
    figures = make_package(Mini(data, kept, chosen, PlainReport()), output)
    _answer(figures)


@main.command()
@click.argument("model")
@click.argument("data", type=_FOLDER, metavar="DATA_FOLDER")
@click.option("--revision", default="", help="Of a model of the hub: commit, branch or tag.")
@click.option("--picture", type=click.Path(dir_okay=False, path_type=Path), help="PNG of what classes are taken for.")
@click.option("--json", "as_json", is_flag=True, help="All figures, as JSON.")
@mendable
def evaluate(model: str, data: Path, revision: str, picture: Path | None, as_json: bool) -> None:
    """Measure a MODEL on the validation data of DATA_FOLDER: a model package, or what `export` takes.

    Retrieval from images to texts and back, in every language with captions; zero-shot classes by words, each image by
    itself and all images together; the calibration of the score.
    """
    needs(torch="torch")
    from .measuring import measure_model

    figures = measure_model(model, revision, data, picture, PlainReport())
    if as_json:
        console.answer(json.dumps(figures, ensure_ascii=False, indent=1))
    else:
        _answer(figures)


@main.command()
@click.argument("data", type=_FOLDER, metavar="DATA_FOLDER")
@click.option("--recipe", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Default: mini.")
@click.option("--work", required=True, type=_FOLDER, help="The work folder of `mini`, whose stages are taken.")
@click.option("--epochs", type=click.IntRange(min=1), default=12, show_default=True, help="Of the heads.")
@mendable
def ablate(data: Path, recipe: Path | None, work: Path, epochs: int) -> None:
    """Measure what each part of the mini's recipe is worth, by training its heads without it."""
    _needs_all()
    from .ablations import measure_ablations
    from .mini import Mini
    from .recipe import read_recipe, recipe_path

    _prepare(None)
    mini = Mini(data, work, read_recipe(recipe or recipe_path("mini")), PlainReport())
    measure_ablations(mini, epochs, lambda name, figures: console.answer(f"{name}: {json.dumps(figures)}"))


@main.command()
@click.argument("package", type=_FOLDER)
@click.argument("raster", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--cell", type=float, default=76.8, show_default=True, help="Side of a cell in metres.")
def mosaic(package: Path, raster: Path, cell: float) -> None:
    """Measure how well the known cells of RASTER are found by words: average precision per class and language.

    NAME.geojson beside the raster has the cells' polygons and their class.
    """
    _needs_all()
    from .mosaic import evaluate_mosaic

    try:
        scores = evaluate_mosaic(open_package(package), raster, cell)
    except RsmclipError as fault:
        console.fail(fault.sentence)
        sys.exit(1)
    console.answer(" " * 20 + "".join(f"{language:>6}" for language in scores.languages))
    for name, row in zip(scores.classes, scores.precision):
        console.answer(f"{name:20}" + "".join(f"{value:6.2f}" for value in row))
    console.answer(f"{'mean':20}" + "".join(f"{scores.mean(language):6.2f}" for language in scores.languages))


def _needs_all() -> None:
    """See to it that everything is there; what only trains or translates does with less."""
    try:
        needs(torch="torch", onnx="onnx", wordfreq="wordfreq", efficientnet_lite_pytorch="efficientnet-lite-pytorch")
    except RsmclipError as fault:
        console.fail(fault.sentence)
        sys.exit(1)


def _prepare(threads: int | None) -> None:
    import torch

    from .memory import keep_freed_memory

    keep_freed_memory()
    if threads:
        torch.set_num_threads(threads)


def _answer(figures: dict[str, Any]) -> None:
    from .evaluate import summary

    for name, value in summary(figures).items():
        console.answer(f"{name.replace('_', ' '):28} {value:8.3f}")
    for name, facts in figures.get("parity", {}).items():
        console.answer(f"{name} graph: {json.dumps(facts)}")
    console.answer("")
    console.answer("language   mean recall   mean average precision (21 classes)")
    for code, recall in figures["languages"].items():
        console.answer(f"{code:8} {recall:13.2f} {figures['queries'][code]:24.3f}")

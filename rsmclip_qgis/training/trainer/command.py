"""The command `rsmclip-train train`."""

from __future__ import annotations

from pathlib import Path

import click

from ...cli.faults import mendable
from ...console import console
from ..faults import needs

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("recipe", metavar="RECIPE")
@click.option(
    "--data", type=_FOLDER, help="Folder that the recipe's paths lie below. Default: the recipe's own folder."
)
@click.option(
    "-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="The run's folder."
)
@mendable
def train(recipe: str, data: Path | None, output: Path) -> None:
    """Train a model of open_clip's kind on captioned images.

    RECIPE is a TOML file, or the name of one that comes along: official, own.

    A run that was stopped, even by kill -9, goes on from its last checkpoint when the same command is given again.
    On several devices: torchrun --nproc-per-node=4 --no-python rsmclip-train train RECIPE -o FOLDER

    \b
    FOLDER then has
      model.safetensors, model.json   the weights, for rsmclip-train export and evaluate
      steps.csv, validation.csv       losses of every step, recalls on the validation images
      tensorboard/, run.png           the same for TensorBoard, and as a picture
      skipped.csv, overlaps.csv       what was left out
    """  # noqa: D301 - the \b is click's sign for lines to keep
    needs(torch="torch", open_clip="open_clip_torch", tensorboardX="tensorboardX", safetensors="safetensors")
    from ..recipe import recipe_path
    from ..report import PlainReport
    from .ranks import ranks
    from .recipe import read_run_recipe
    from .run import Place
    from .run import train as run

    path = Path(recipe) if Path(recipe).suffix == ".toml" else recipe_path(recipe)
    chosen = read_run_recipe(path)
    with ranks() as mine:
        say, report = (console.say, PlainReport()) if mine.first else (_silent, _still)
        outcome = run(chosen, Place(path.parent, data or path.parent, output), mine, report, say)
    if mine.first:
        console.answer(f"{outcome.steps:,} steps done: {output}")
        for name, value in outcome.figures.items():
            if name.startswith("recall_"):
                console.answer(f"mean recall {name.removeprefix('recall_')}: {value:.2f}")
        skipped = len(outcome.gathered.faults)
        console.say(f"{skipped:,} bad files or rows were skipped." if skipped else "Nothing was skipped.")


def _silent(sentence: str) -> None:
    """Say nothing: another process speaks."""


def _still(what: str, done: int, total: int) -> None:
    """Report nothing: another process does."""

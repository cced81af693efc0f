"""`rsmclip models`."""

from __future__ import annotations

from pathlib import Path

import click

from ..console import console
from .faults import mendable


@click.command()
@click.option("--add", metavar="PATH", help="First copy a model package here: a folder, its model.json, or a zip.")
@click.option("--remove", metavar="NAME", help="First remove a model package that was added.")
@mendable
def models(add: str | None, remove: str | None) -> None:
    """List the model packages at hand, each opened and checked."""
    from ..engine.package_store import add_package, remove_package

    if add:
        console.say(f"{add_package(Path(add)).card.name} was added.")
    if remove:
        remove_package(remove)
        console.say(f"{remove} was removed.")
    _list()


def _list() -> None:
    from ..engine.image_encoder import ImageEncoder
    from ..engine.package import installed_packages, open_package
    from ..engine.text_encoder import TextEncoder

    for folder in installed_packages():
        package = open_package(folder)
        TextEncoder(package)
        device = ImageEncoder(package).device
        card = package.card
        console.answer(
            f"{card.name} {card.version}: {card.licence}, {len(card.languages)} languages, "
            f"{card.gsd[0]:g} to {card.gsd[1]:g} m per pixel, runs on the {device}, {folder}"
        )

"""`rsmclip models`."""

from __future__ import annotations

import click

from ..console import console
from .faults import mendable


@click.command()
@mendable
def models() -> None:
    """List the model packages at hand, each opened and checked."""
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

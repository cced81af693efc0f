"""Which three bands of a raster are red, green and blue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..contracts import RasterError

Bands = tuple[int, int, int]

_NAMES: tuple[tuple[str, ...], ...] = (
    ("red", "r", "b04", "b4", "band4", "rot", "rouge", "rojo", "rosso", "vermelho"),
    ("green", "g", "b03", "b3", "band3", "grün", "vert", "verde"),
    ("blue", "b", "b02", "b2", "band2", "blau", "bleu", "azul", "blu"),
)
"""Band descriptions, in lower case: words, and Sentinel-2's numbers (Landsat 8 and 9 number these three alike)."""


def choose_bands(interpretations: Sequence[str], descriptions: Sequence[str | None]) -> Bands:
    """Return the numbers, from 1, of the bands to show as red, green and blue; one band three times for grey.

    The file's colour interpretation comes first, then its band descriptions, then the order of the bands.

    Args:
        interpretations: per band, the colour interpretation in GDAL's words (`red`, `gray`, `alpha`, ...).
        descriptions: per band, its description or None.
    """
    by_colour = [_position(interpretations, (colour,)) for colour in ("red", "green", "blue")]
    if all(by_colour):
        return by_colour[0], by_colour[1], by_colour[2]
    words = [_first_word(d) for d in descriptions]
    by_name = [_position(words, names) for names in _NAMES]
    if all(by_name):
        return by_name[0], by_name[1], by_name[2]
    visible = [i for i, colour in enumerate(interpretations, start=1) if colour != "alpha"]
    if len(visible) >= 3:
        return visible[0], visible[1], visible[2]
    return (visible or [1])[0], (visible or [1])[0], (visible or [1])[0]


def check_bands(bands: Bands, count: int) -> None:
    """Raise `RasterError` where a band number is not one of the raster's 1..count."""
    wrong = [b for b in bands if not 1 <= b <= count]
    if wrong:
        raise RasterError(
            "The raster has no band {band}: its bands are 1 to {count}.", code="no-band", band=wrong[0], count=count
        )


def _position(words: Sequence[str], wanted: tuple[str, ...]) -> int:
    """Return the number of the first band whose word is wanted, from 1; 0 where there is none."""
    return next((i for i, word in enumerate(words, start=1) if word in wanted), 0)


def _first_word(description: str | None) -> str:
    """Return the first word of a description such as `B04, central wavelength 665 nm`, in lower case."""
    words = re.findall(r"\w+", (description or "").lower())
    return words[0] if words else ""

"""A picture of which classes a model takes for which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from .evaluate import Classed

_CELL, _NAMES, _GAP = 26, 210, 40
_INK = (0, 70, 140)


def draw_confusion(sets: Sequence[Classed], path: Path) -> None:
    """Draw one matrix below another into a PNG: rows are what images show, columns what they are taken for."""
    sides = [_NAMES + _CELL * len(each.classes) for each in sets]
    picture = Image.new("RGB", (max(sides) + _GAP, sum(sides) + _GAP * (len(sets) + 1)), "white")
    top = _GAP
    for each, side in zip(sets, sides):
        picture.paste(_matrix(each), (_GAP // 2, top))
        top += side + _GAP
    picture.save(path)


def _matrix(classed: Classed) -> Image.Image:
    count = len(classed.classes)
    shares = np.zeros((count, count))
    np.add.at(shares, (classed.truth, classed.alone()), 1)
    shares /= np.maximum(shares.sum(1, keepdims=True), 1)
    side = _NAMES + _CELL * count
    picture = Image.new("RGB", (side, side), "white")
    _columns(picture, classed.classes)
    draw = ImageDraw.Draw(picture)
    for row, name in enumerate(classed.classes):
        top = _NAMES + row * _CELL
        draw.text((_NAMES - 8, top + _CELL / 2), name, fill="black", font=ImageFont.load_default(14), anchor="rm")
        for column in range(count):
            _cell(draw, (_NAMES + column * _CELL, top), float(shares[row, column]))
    return picture


def _columns(picture: Image.Image, names: Sequence[str]) -> None:
    """Write names upwards over the columns."""
    for number, name in enumerate(names):
        strip = Image.new("RGB", (_NAMES, _CELL), "white")
        place = (8, _CELL / 2)
        ImageDraw.Draw(strip).text(place, name, fill="black", font=ImageFont.load_default(14), anchor="lm")
        picture.paste(strip.rotate(90, expand=True), (_NAMES + number * _CELL, 0))


def _cell(draw: ImageDraw.ImageDraw, place: tuple[int, int], share: float) -> None:
    left, top = place
    shade = tuple(round(255 - share * (255 - part)) for part in _INK)
    draw.rectangle((left, top, left + _CELL - 1, top + _CELL - 1), fill=shade, outline="#e0e0e0")
    if share >= 0.005:
        ink = "white" if share > 0.5 else "black"
        middle = (left + _CELL / 2, top + _CELL / 2)
        draw.text(middle, f"{100 * share:.0f}", fill=ink, font=ImageFont.load_default(11), anchor="mm")

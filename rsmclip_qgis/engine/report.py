"""Draws matches: the scene with the best tiles outlined, and their scores."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from ..contracts import Bounds, Match, OutputError, SearchResult, Stretch
from .export import check_absent
from .fonts import can_write, font
from .ground import units_per_metre
from .raster import Raster
from .writing import check_writable, whole

_LONG_SIDE = 1400
_LEAST_SIDE = 9
_AT_LEAST, _LIKELY = 3, 0.5
_ENDINGS = (".png", ".jpg")
_GOLD, _INK, _PAPER = (255, 214, 10), (20, 20, 20), (250, 250, 248)
_MARGIN = 12
_Point = tuple[float, float]


def check_picture(path: Path, overwrite: bool) -> None:
    """Make sure that a picture can be written, before the work begins.

    Raises:
        OutputError: the ending is unknown, the file is there already, or the folder cannot be written.
    """
    if path.suffix.lower() not in _ENDINGS:
        raise OutputError(
            "A picture cannot be written as {name}. Choose a name that ends in {known}.",
            code="ending",
            name=path.name,
            known=", ".join(_ENDINGS),
        )
    check_absent(path, overwrite)
    check_writable(path)


def draw_matches(raster: Raster, stretch: Stretch, result: SearchResult, path: Path, most: int = 9) -> None:
    """Write a PNG or JPEG of the raster with the best matches outlined and their scores.

    A match that mostly lies on a better one is left out, so that the picture shows places and not the same place twice;
    so are those less likely than not, after the best three.

    Args:
        raster: the raster that was searched.
        stretch: its stretch, as the index has it.
        result: the matches.
        path: the picture to write, replaced in one step.
        most: how many places to outline.
    """
    scene = _scene(raster, stretch)
    draw = ImageDraw.Draw(scene)
    scale = scene.width / (raster.bounds[2] - raster.bounds[0]), scene.height / (raster.bounds[3] - raster.bounds[1])
    places = distinct_places(result.matches, most)
    shown = [m for i, m in enumerate(places) if i < _AT_LEAST or m.score >= _LIKELY]
    for match in reversed(shown):
        left, right = ((x - raster.bounds[0]) * scale[0] for x in match.bounds[::2])
        bottom, top = ((raster.bounds[3] - y) * scale[1] for y in match.bounds[1::2])
        left, right = _inside(left, right, scene.width)
        top, bottom = _inside(top, bottom, scene.height)
        _outline(draw, (left, top), (right, bottom), f"{match.score:.2f}")
    picture = Image.new("RGB", (scene.width, scene.height + 3 * _MARGIN + 20), _PAPER)
    picture.paste(scene, (0, picture.height - scene.height))
    ImageDraw.Draw(picture).text((_MARGIN, _MARGIN), _title(result), fill=_INK, font=font(20))
    with whole(path) as draft:
        picture.save(draft)


def distinct_places(matches: Sequence[Match], most: int) -> list[Match]:
    """Return the best matches that do not cover more than a third of a better one."""
    chosen: list[Match] = []
    for match in matches:
        if len(chosen) < most and all(_overlap(match.bounds, other.bounds) <= 1 / 3 for other in chosen):
            chosen.append(match)
    return chosen


def _scene(raster: Raster, stretch: Stretch) -> Image.Image:
    """Return the whole raster in the ground's proportions, its long side 1,400 pixels, white where it holds no data."""
    left, bottom, right, top = raster.bounds
    longest = max(right - left, top - bottom)
    size = _size(raster)
    picture = raster.read((left, top - longest, left + longest, top), _LONG_SIDE, stretch)
    if picture is None:
        return Image.new("RGB", size, _PAPER)
    box = (0.0, 0.0, _LONG_SIDE * (right - left) / longest, _LONG_SIDE * (top - bottom) / longest)
    return Image.fromarray(picture.pixels).resize(size, Image.Resampling.LANCZOS, box)


def _size(raster: Raster) -> tuple[int, int]:
    """Return width and height of the picture, in the proportions of the ground: degrees differ in both directions."""
    unit_x, unit_y = units_per_metre(raster.crs, raster.bounds) if raster.crs else (1.0, 1.0)
    width, height = (raster.bounds[2] - raster.bounds[0]) / unit_x, (raster.bounds[3] - raster.bounds[1]) / unit_y
    shrink = _LONG_SIDE / max(width, height)
    return max(1, round(width * shrink)), max(1, round(height * shrink))


def _inside(low: float, high: float, length: int) -> tuple[float, float]:
    """Return an edge's ends inside the picture, and far enough apart to be drawn."""
    low = min(max(low, 0.0), max(0.0, length - _LEAST_SIDE))
    return low, max(min(high, length - 1.0), low + _LEAST_SIDE - 1)


def _outline(draw: ImageDraw.ImageDraw, corner: _Point, other: _Point, label: str) -> None:
    draw.rectangle([corner, other], outline=_INK, width=6)
    draw.rectangle([(corner[0] + 1, corner[1] + 1), (other[0] - 1, other[1] - 1)], outline=_GOLD, width=3)
    face = font(18)
    box = draw.textbbox((corner[0] + 8, corner[1] + 6), label, font=face)
    draw.rectangle([(box[0] - 4, box[1] - 3), (box[2] + 4, box[3] + 3)], fill=_INK)
    draw.text((corner[0] + 8, corner[1] + 6), label, fill=_GOLD, font=face)


def _title(result: SearchResult) -> str:
    """Return the heading; without the query where no font at hand has its letters."""
    words = f"{result.query} — " if can_write(result.query + "—") else ""
    return f"{words}best score {result.best_score:.2f}, {result.searched:,} tiles searched with {result.model}"


def _overlap(a: Bounds, b: Bounds) -> float:
    """Return the part of the first box that the second covers."""
    width, height = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return max(0.0, width) * max(0.0, height) / ((a[2] - a[0]) * (a[3] - a[1]))

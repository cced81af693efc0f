"""The picture of a run: its losses, and what it was worth on the validation images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from .journal import MEASURED, STEPS, read_rows

Curve = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 1000, 380, 90, 190, 50, 50
_COLOURS = (
    "#0072b2",
    "#d55e00",
    "#009e73",
    "#cc79a7",
    "#e69f00",
    "#56b4e9",
    "#000000",
    "#f0e442",
    "#999999",
    "#7a5195",
)
_LOSSES = ("contrastive", "distillation")
_SMOOTHED = 0.05


def draw_run(folder: Path, path: Path) -> None:
    """Draw the losses of every step, and below them the mean recall in each language, into a PNG."""
    steps, measured = read_rows(folder / STEPS), read_rows(folder / MEASURED)
    losses = {name: [(row["step"], row[name]) for row in steps] for name in _LOSSES if any(row[name] for row in steps)}
    names = [key for key in (measured[0] if measured else {}) if key.startswith("recall_")]
    recalls = {key.removeprefix("recall_"): [(row["step"], row[key]) for row in measured] for key in names}
    picture = Image.new("RGB", (_WIDTH, 2 * _HEIGHT), "white")
    draw = ImageDraw.Draw(picture)
    smooth = {name: _smoothed(curve) for name, curve in losses.items()}
    _panel(draw, 0, "Loss (moving mean)", smooth)
    _panel(draw, _HEIGHT, "Mean recall on the validation images, per cent", recalls)
    picture.save(path)


def _smoothed(curve: Curve) -> Curve:
    """Return the moving mean, which at the beginning is the mean of what there is."""
    mean, found = 0.0, []
    for number, (step, value) in enumerate(curve, 1):
        mean += (value - mean) * max(_SMOOTHED, 1 / number)
        found.append((step, mean))
    return found


def _panel(draw: ImageDraw.ImageDraw, top: int, title: str, curves: Mapping[str, Curve]) -> None:
    draw.text((_LEFT, top + 14), title, fill="black", font=ImageFont.load_default(18))
    points = [point for curve in curves.values() for point in curve]
    if not points:
        draw.text((_LEFT, top + _HEIGHT // 2), "Nothing was measured.", fill="black", font=ImageFont.load_default(16))
        return
    frame = _Frame(top, max(x for x, _ in points), min(y for _, y in points), max(y for _, y in points))
    frame.grid(draw)
    for number, (name, curve) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        placed = [frame.at(*point) for point in curve]
        if len(placed) > 1:
            draw.line(placed, fill=colour, width=2)
        for x, y in placed if len(placed) <= 50 else placed[-1:]:
            draw.ellipse((x - 3, y - 3, x + 3, y + 3), fill=colour)
        said = f"{name}  {curve[-1][1]:.4g}"
        draw.text((_WIDTH - _RIGHT + 16, top + _TOP + 22 * number), said, fill=colour, font=ImageFont.load_default(16))


class _Frame:
    """Where on the picture a step and a value lie."""

    def __init__(self, top: int, last: float, lowest: float, highest: float) -> None:
        room = (highest - lowest) * 0.05 or 1.0
        self.top, self.last = top, last or 1.0
        self.low, self.high = lowest - room, highest + room

    def at(self, step: float, value: float) -> tuple[float, float]:
        share = (value - self.low) / (self.high - self.low)
        x = _LEFT + step / self.last * (_WIDTH - _LEFT - _RIGHT)
        return x, self.top + _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)

    def grid(self, draw: ImageDraw.ImageDraw) -> None:
        font = ImageFont.load_default(14)
        for part in range(5):
            value, step = self.low + (self.high - self.low) * part / 4, self.last * part / 4
            left, y = self.at(0, value)
            draw.line((left, y, _WIDTH - _RIGHT, y), fill="#dddddd")
            draw.text((left - 8, y), f"{value:.3g}", fill="#444444", font=font, anchor="rm")
            x, floor = self.at(step, self.low)
            draw.text((x, floor + 8), f"{step:.0f}", fill="#444444", font=font, anchor="mt")
        draw.text((_WIDTH - _RIGHT, self.top + _HEIGHT - 8), "step", fill="#444444", font=font, anchor="rb")

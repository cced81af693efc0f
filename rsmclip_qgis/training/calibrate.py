"""The bank of ordinary ground, and the curve from a tile's standing to the chance that it shows what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..engine.score import standing

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

_BINS = 10
_SHOWN = 0.05
_STEPS = 200


@dataclass(frozen=True)
class Curve:
    """`chance = 1 / (1 + exp(-(slope * standing + intercept)))`."""

    slope: float
    intercept: float

    def chance(self, standings: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
        """Return the chance of each standing."""
        return 1 / (1 + np.exp(-np.clip(self.slope * standings.astype(np.float64) + self.intercept, -60, 60)))


@dataclass(frozen=True)
class Judged:
    """Standings of pairs of query and image, and whether the image shows what was asked for, both (pairs,)."""

    standings: Floats
    right: Flags


def judge(images: Floats, queries: Floats, right: Flags, known: Flags, bank: Floats) -> Judged:
    """Return all pairs of query and image of which it is known whether they belong together.

    Args:
        images: unit vectors (n, d).
        queries: unit vectors (q, d).
        right: (q, n), whether an image shows what a query asks for.
        known: (q, n), whether that is known.
        bank: unit vectors of ordinary ground (m, d).
    """
    standings = np.stack([standing(images @ query, bank @ query) for query in queries])
    return Judged(standings[known].astype(np.float32), right[known])


def fit(sets: list[Judged]) -> Curve:
    """Return the logistic curve of greatest likelihood (Platt 1999), each set counting as much as another.

    Its slope is never negative, so that ranks are kept.
    """
    standings = np.concatenate([judged.standings for judged in sets]).astype(np.float64)
    right = np.concatenate([judged.right for judged in sets]).astype(np.float64)
    weights = np.concatenate([np.full(len(judged.right), 1 / len(judged.right)) for judged in sets])
    inputs = np.stack([standings, np.ones_like(standings)])
    curve = np.array([1.0, -2.0])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(curve @ inputs, -60, 60)))
        slopes = inputs @ (weights * (chance - right))
        bend = (inputs * (weights * chance * (1 - chance))) @ inputs.T + 1e-9 * np.eye(2)
        curve = curve - np.clip(np.linalg.solve(bend, slopes), -1, 1)
    return Curve(max(float(curve[0]), 1e-3), float(curve[1]))


def calibration_error(curve: Curve, judged: Judged) -> float:
    """Return the expected calibration error: how far chances and frequencies lie apart, over ten bins of chance.

    Only over pairs to which the curve gives at least one in twenty: the many plainly wrong ones would hide the rest.
    """
    chance = curve.chance(judged.standings)
    shown = chance >= _SHOWN
    bins = np.minimum((chance * _BINS).astype(int), _BINS - 1)
    parts = [shown & (bins == number) for number in range(_BINS)]
    gaps = [part.sum() * abs(chance[part].mean() - judged.right[part].mean()) for part in parts if part.any()]
    return float(sum(gaps) / max(int(shown.sum()), 1))


def left_out_errors(sets: dict[str, Judged]) -> dict[str, float]:
    """Return, per set, the calibration error of a curve fitted on the others."""
    return {
        name: round(calibration_error(fit([other for key, other in sets.items() if key != name]), judged), 4)
        for name, judged in sets.items()
    }

"""Classes of many tiles at once: what words say of each tile, and what the tiles say of each other.

Words alone judge each tile by itself. Together the tiles show where their kinds lie: each class becomes a cloud of
tiles (a Gaussian with one diagonal spread for all classes), near neighbours tend to be of one class, and what the words
said holds both to the classes asked for. Zanella, Gérin, Ben Ayed 2024, "Boosting vision-language models with
transduction" (arXiv 2406.01837), which El Khoury et al. 2024 (arXiv 2409.00698) found to help on remote sensing scenes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .retrieval import Floats

Odds = npt.NDArray[np.float64]

_ROUNDS, _STEPS = 10, 5
_NEIGHBOURS = 3
_CLEAREST = 8
_MOST = 10_000
"""Clouds are found on so many tiles, evenly spread over all; the others are then judged by them."""


def softmax(logits: npt.NDArray[np.floating]) -> Odds:
    """Return probabilities along the last axis."""
    odds = np.exp(logits.astype(np.float64) - logits.max(axis=-1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=-1, keepdims=True))


def transduced(tiles: Floats, logits: Floats) -> Odds:
    """Return each tile's probabilities over the classes, (n, classes).

    Args:
        tiles: unit vectors (n, d).
        logits: of each tile by words alone: cosines times the model's logit scale, (n, classes).
    """
    chosen = np.linspace(0, len(tiles) - 1, min(len(tiles), _MOST)).astype(np.int64)
    seen, said = tiles[chosen].astype(np.float64), np.log(softmax(logits[chosen]) + 1e-12)
    shares, clouds = _found(seen, said)
    if len(chosen) == len(tiles):
        return shares
    parts = range(0, len(tiles), _MOST)
    return np.concatenate([_judged(tiles[p : p + _MOST], logits[p : p + _MOST], *clouds) for p in parts])


def _found(seen: Odds, said: Odds) -> tuple[Odds, tuple[Odds, Odds]]:
    near, alike = _neighbours(seen)
    shares = np.exp(said)
    centres, spread = _first_centres(seen, shares), np.full(seen.shape[1], 1 / seen.shape[1])
    for _ in range(_ROUNDS):
        fixed = said + _fit(seen, centres, spread)
        for _ in range(_STEPS):
            shares = softmax(fixed + (alike[:, :, None] * shares[near]).sum(1))
        centres = (shares.T @ seen + 1e-9 * centres) / (shares.sum(0)[:, None] + 1e-9)
        spread = _spread(seen, shares, centres)
    return shares, (centres, spread)


def _judged(tiles: Floats, logits: Floats, centres: Odds, spread: Odds) -> Odds:
    return softmax(np.log(softmax(logits) + 1e-12) + _fit(tiles.astype(np.float64), centres, spread))


def _fit(seen: Odds, centres: Odds, spread: Odds) -> Odds:
    """Return how well each tile fits each cloud, as the logarithm of its density up to a constant, (n, classes)."""
    scaled, middles = seen / np.sqrt(spread), centres / np.sqrt(spread)
    distance = (scaled**2).sum(1)[:, None] - 2 * scaled @ middles.T + (middles**2).sum(1)
    return np.asarray(-0.5 * distance)


def _first_centres(seen: Odds, shares: Odds) -> Odds:
    """Return the mean of the tiles that words are surest about, per class."""
    clearest = np.argsort(-shares, axis=0)[:_CLEAREST]
    return np.asarray(seen[clearest].mean(0))


def _spread(seen: Odds, shares: Odds, centres: Odds) -> Odds:
    """Return the mean square distance to the centres along each axis, (d,)."""
    square = (seen**2).sum(0) - (shares.sum(0)[:, None] * centres**2).sum(0)
    return np.asarray(np.maximum(square / len(seen), 1e-6))


def _neighbours(seen: Odds) -> tuple[npt.NDArray[np.int64], Odds]:
    """Return the nearest tiles of each and how alike they are, both (n, neighbours)."""
    count = min(_NEIGHBOURS, len(seen) - 1)
    single = seen.astype(np.float32)
    numbers = np.empty((len(seen), count), dtype=np.int64)
    alike = np.empty((len(seen), count))
    for start in range(0, len(seen), 1024):
        rows = np.arange(start, min(start + 1024, len(seen)))
        cosines = single[rows] @ single.T
        cosines[rows - start, rows] = -np.inf
        numbers[rows] = np.argpartition(-cosines, count - 1, axis=1)[:, :count] if count else 0
        alike[rows] = np.take_along_axis(cosines, numbers[rows], axis=1)
    return numbers, np.maximum(alike, 0)

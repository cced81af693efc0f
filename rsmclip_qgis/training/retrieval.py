"""Retrieval and ranking figures from similarities alone."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

DEPTHS = (1, 5, 10)


def recalls(similarity: Floats, image_of_text: Numbers) -> dict[str, float]:
    """Return R@1, R@5, R@10 both ways and their mean, in per cent, by the standard protocol.

    Many images share a caption word for word. Where a right and a wrong one are equally similar, either may come first:
    the figures are the expected ones over all orders.

    Args:
        similarity: (images, texts).
        image_of_text: (texts,) the image that each text is a caption of.
    """
    own = image_of_text[None, :] == np.arange(len(similarity))[:, None]
    ways = {"image_to_text": (similarity, own), "text_to_image": (similarity.T, own.T)}
    figures = {
        f"{way}_r{depth}": 100 * float(_hits(*pair, depth).mean()) for way, pair in ways.items() for depth in DEPTHS
    }
    return {**figures, "mean_recall": sum(figures.values()) / len(figures)}


def _hits(similarity: Floats, right: Flags, depth: int) -> npt.NDArray[np.float64]:
    """Return, per row, the chance that a right one is among the first `depth`."""
    best = np.where(right, similarity, -np.inf).max(1, keepdims=True)
    better = (similarity > best).sum(1)
    level = similarity == best
    wrong, all_level = (level & ~right).sum(1), level.sum(1)
    missed = np.ones(len(similarity))
    for place in range(depth):
        drawn = np.clip((wrong - place) / np.maximum(all_level - place, 1), 0, 1)
        missed = np.where(place < depth - better, missed * drawn, missed)
    return 1 - missed


def average_precision(scores: Floats, right: Flags) -> float:
    """Return the average precision of one ranking: scores (n,), and which are right (n,)."""
    hits = right[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].mean()) if hits.any() else 0.0


def mean_average_precision(similarity: Floats, right: Flags) -> float:
    """Return the mean over queries of the average precision: similarity and right, both (queries, images)."""
    pairs = zip(similarity, right, strict=True)
    return float(np.mean([average_precision(scores, flags) for scores, flags in pairs]))

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

    Args:
        similarity: (images, texts).
        image_of_text: (texts,) the image that each text is a caption of.
    """
    own = image_of_text[None, :] == np.arange(len(similarity))[:, None]
    found = {"image_to_text": _first_hit(similarity, own), "text_to_image": _first_hit(similarity.T, own.T)}
    figures = {f"{way}_r{depth}": 100 * float((rank < depth).mean()) for way, rank in found.items() for depth in DEPTHS}
    return {**figures, "mean_recall": sum(figures.values()) / len(figures)}


def _first_hit(similarity: Floats, right: Flags) -> Numbers:
    """Return, per row, how many wrong ones stand before the best right one."""
    best = np.where(right, similarity, -np.inf).max(1, keepdims=True)
    return np.asarray(((similarity > best) & ~right).sum(1))


def average_precision(scores: Floats, right: Flags) -> float:
    """Return the average precision of one ranking: scores (n,), and which are right (n,)."""
    hits = right[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].mean()) if hits.any() else 0.0


def mean_average_precision(similarity: Floats, right: Flags) -> float:
    """Return the mean over queries of the average precision: similarity and right, both (queries, images)."""
    pairs = zip(similarity, right, strict=True)
    return float(np.mean([average_precision(scores, flags) for scores, flags in pairs]))

"""From a cosine, which means nothing to an analyst, to a score: the calibrated chance that a tile shows what was asked.

Cosines of different queries have different levels and spreads. So each query is first held against a bank of
embeddings of ordinary ground that the model package carries; a tile's *standing* says where its cosine lies among the
bank's. One logistic curve for all queries then turns the standing into a chance (Platt 1999, "Probabilistic outputs for
support vector machines"), fitted on validation data by `training/calibrate.py`.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..contracts import Calibration

Floats = npt.NDArray[np.float32]

_MIDDLE = 0.5
TOP_OF_WORDS = 0.995
"""A lower top would lie among the bank's own places of that kind: kinds that are common in the bank and kinds that are
not would get different scores. Of the tops from 0.8 to 1 this one had the least log loss on validation data."""

TOP_OF_EXAMPLES = 0.999
"""A place is nearer to other places of its kind than words are, the bank's among them. On the validation split of UC
Merced, what one example found with a chance of 0.75 to 0.85 was right in 41 of 100 cases with the words' top, and in 72
with this one; the log loss went from 0.037 to 0.030, on held-out scenes from 0.092 to 0.083 (0.6.0). The
least that any top from 0.99 to 1 came to is 0.029 (at 0.9975) on the first and 0.082 (at 1) on the second."""


def standing(cosines: Floats, bank_cosines: Floats, top: float = TOP_OF_WORDS) -> Floats:
    """Return where each cosine stands among the bank's: 0 at the bank's median, 1 at its top.

    Args:
        cosines: of the tiles to one query, shape (n,).
        bank_cosines: of the bank of ordinary ground to the same query, shape (m,).
        top: the quantile of the bank's that is its top.

    Returns:
        Shape (n,), unbounded, increasing with the cosine, so that ranks are kept.
    """
    middle = np.quantile(bank_cosines, _MIDDLE)
    return ((cosines - np.float32(middle)) / np.float32(spread(bank_cosines, top))).astype(np.float32)


def spread(bank_cosines: Floats, top: float = TOP_OF_WORDS) -> float:
    """Return how far the bank's top lies over its middle; never 0."""
    middle, highest = np.quantile(bank_cosines, [_MIDDLE, top])
    return max(float(highest - middle), 1e-6)


def chance(standings: Floats, calibration: Calibration) -> Floats:
    """Return the calibrated chance, 0 to 1, for each standing: a logistic curve; 0.5 is as likely as not."""
    logits = calibration.slope * standings.astype(np.float64) + calibration.intercept
    return (1.0 / (1.0 + np.exp(-np.clip(logits, -60.0, 60.0)))).astype(np.float32)

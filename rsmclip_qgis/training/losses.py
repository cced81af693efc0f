"""The contrastive loss with all its positives."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def contrast(logits: Tensor, positive: Tensor, ignored: Tensor | None = None) -> Tensor:
    """Return the symmetric loss, a scalar: the mean of `one_way` over rows and over columns."""
    other = None if ignored is None else ignored.T
    return (one_way(logits, positive, ignored) + one_way(logits.T, positive.T, other)) / 2


def one_way(logits: Tensor, positive: Tensor, ignored: Tensor | None = None) -> Tensor:
    """Return the InfoNCE loss, a scalar, where a row may have several positives, or none.

    The mean over rows of the mean negative log-likelihood of each positive (Khosla et al. 2020, arXiv 2004.11362,
    L_out) among all that is not ignored. Rows without positives are left out.

    Args:
        logits: (n, m), scaled similarities.
        positive: bool (n, m), what belongs together.
        ignored: bool (n, m), what is neither a positive nor a negative.
    """
    kept = positive.any(1)
    if not bool(kept.any()):
        return logits.sum() * 0
    logits, positive = logits[kept], positive[kept]
    if ignored is not None:
        logits = logits.masked_fill(ignored[kept] & ~positive, float("-inf"))
    likelihood = functional.log_softmax(logits, dim=1).masked_fill(~positive, 0.0)
    return -(likelihood.sum(1) / positive.sum(1)).mean()


def same(first: Tensor, second: Tensor) -> Tensor:
    """Return bool (n, m): where two arrays of numbers are equal and not negative."""
    return (first[:, None] == second[None, :]) & (first >= 0)[:, None]


def members(sets: Tensor, numbers: Tensor) -> Tensor:
    """Return bool (n, m): whether number m is in set n; sets (n, k) are padded with -1."""
    return torch.stack([(column[:, None] == numbers[None, :]) for column in sets.T]).any(0)

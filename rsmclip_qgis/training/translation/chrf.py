"""How near translations are to translations made with care: chrF (Popović 2015), as sacreBLEU computes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_LONGEST, _BETA = 6, 2.0


def chrf(made: Sequence[str], careful: Sequence[str]) -> float:
    """Return the chrF2 of a whole set, 0 to 100: character n-grams of one to six letters, spaces left out."""
    counts = [_counts(made, careful, length) for length in range(1, _LONGEST + 1)]
    known = [(right / said, right / wanted) for right, said, wanted in counts if said and wanted]
    if not known:
        return 0.0
    precision = sum(p for p, _ in known) / len(known)
    recall = sum(r for _, r in known) / len(known)
    weight = _BETA**2
    return 100 * (1 + weight) * precision * recall / (weight * precision + recall) if precision + recall else 0.0


def _counts(made: Sequence[str], careful: Sequence[str], length: int) -> tuple[int, int, int]:
    """Return how many n-grams are right, how many were said, and how many were wanted."""
    right = said = wanted = 0
    for first, second in zip(made, careful):
        ours, theirs = _grams(first, length), _grams(second, length)
        right, said, wanted = right + (ours & theirs).total(), said + ours.total(), wanted + theirs.total()
    return right, said, wanted


def _grams(text: str, length: int) -> Counter[str]:
    letters = "".join(text.split())
    return Counter(letters[start : start + length] for start in range(len(letters) - length + 1))

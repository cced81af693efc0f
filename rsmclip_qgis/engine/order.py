"""In which order a raster's rows of tiles are visited: spread over it, so that a build shows early what lies where."""

from __future__ import annotations

BAND = 4
"""So many rows beside each other are visited together: they share most of the pixels that must be read."""


def spread_rows(first: int, stop: int) -> list[int]:
    """Return the rows from `first` up to `stop` in bands, each band far from those before it.

    The bands follow the bit-reversal permutation (van der Corput 1935): the first ones lie in the north, in the middle,
    at a quarter, at three quarters.
    """
    starts = range(first, stop, BAND)
    bands = [range(start, min(start + BAND, stop)) for start in starts]
    return [row for number in _reversed_bits(len(bands)) for row in bands[number]]


def _reversed_bits(count: int) -> list[int]:
    """Return the numbers below `count`, ordered by their binary digits read backwards."""
    digits = max(count - 1, 0).bit_length()
    return sorted(range(count), key=lambda number: int(f"{number:0{digits or 1}b}"[::-1], 2))

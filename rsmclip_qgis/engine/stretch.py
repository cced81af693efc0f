"""From the raster's numbers to 8-bit RGB. One mapping for the whole raster, never one per tile."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..contracts import Stretch
from .bands import Bands

Numbers = npt.NDArray[np.generic]
Pixels = npt.NDArray[np.uint8]

_LOW, _HIGH = 2.0, 98.0


def stretch_of_bytes(bands: Bands) -> Stretch:
    """Return the stretch of 8-bit data, which is taken as it is."""
    return Stretch(bands, low=(0.0, 0.0, 0.0), high=(255.0, 255.0, 255.0))


def stretch_of_sample(bands: Bands, sample: Numbers) -> Stretch:
    """Return the stretch from percentile 2 to percentile 98 of a sample, one for the three bands together.

    One mapping for all keeps the colours: a band by itself would turn a raster of forest grey.

    Args:
        bands: the band numbers to remember.
        sample: valid numbers of these bands, any shape, not empty.
    """
    low, high = (float(v) for v in np.percentile(sample.astype(np.float64), [_LOW, _HIGH]))
    if high <= low:
        low, high = low - 0.5, low + 0.5
    return Stretch(bands, low=(low, low, low), high=(high, high, high))


def apply_stretch(numbers: Numbers, stretch: Stretch) -> Pixels:
    """Return 8-bit RGB of shape (height, width, 3) from numbers of shape (3, height, width); NaN becomes 0."""
    if numbers.dtype == np.uint8 and stretch == stretch_of_bytes(stretch.bands):
        return np.ascontiguousarray(numbers.transpose(1, 2, 0)).astype(np.uint8, copy=False)
    low, high = np.array(stretch.low), np.array(stretch.high)
    kept = np.clip(np.nan_to_num(numbers.transpose(1, 2, 0).astype(np.float64), nan=-np.inf), low, high)
    return np.asarray((kept - low) * (255.0 / (high - low)) + 0.5, dtype=np.uint8)

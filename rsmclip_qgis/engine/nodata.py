"""Numbers, and where they are data: nodata values, NaN, alpha bands, and masks in the file."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.windows import Window

from .opening import Dataset
from .stretch import Numbers

Mask = npt.NDArray[np.bool_]

_HALF = 127


def read_masked(
    dataset: Dataset, bands: list[int], window: Window, shape: tuple[int, int], resampling: Resampling
) -> tuple[Numbers, Mask]:
    """Return the numbers of some bands in a window, and where they are data, both (bands, height, width).

    GDAL leaves nodata out when it averages. So a nodata value is looked for in what it gives back, and an alpha band is
    read along; only for a mask in the file is a second reading needed.
    """
    alpha = _alpha_of(dataset, bands)
    wanted = [*bands, alpha] if alpha else bands
    read = dataset.read(wanted, window=window, out_shape=(len(wanted), *shape), resampling=resampling)
    numbers = read[: len(bands)]
    mask = np.isfinite(numbers) if numbers.dtype.kind == "f" else np.ones(numbers.shape, dtype=np.bool_)
    if alpha:
        mask &= read[len(bands)] > _HALF
    for i, band in enumerate(bands):
        nodata = dataset.nodatavals[band - 1]
        if nodata is not None:
            mask[i] &= numbers[i] != nodata
    if not alpha and any(MaskFlags.per_dataset in dataset.mask_flag_enums[b - 1] for b in bands):
        mask &= dataset.read_masks(bands, window=window, out_shape=(len(bands), *shape)) > _HALF
    return numbers, mask


def _alpha_of(dataset: Dataset, bands: list[int]) -> int:
    """Return the number of the alpha band that masks the bands; 0 where there is none."""
    if all(MaskFlags.alpha not in dataset.mask_flag_enums[b - 1] for b in bands):
        return 0
    return next((i for i, c in enumerate(dataset.colorinterp, start=1) if c == ColorInterp.alpha), 0)

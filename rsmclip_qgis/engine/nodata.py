"""Numbers, and where they are data: nodata values, NaN, alpha bands, and masks in the file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.windows import Window

from .opening import Dataset
from .stretch import Numbers

Mask = npt.NDArray[np.bool_]

_HALF = 127


@dataclass(frozen=True)
class Masking:
    """How a dataset says what is data. Looked up once: after a failed read, GDAL answers such questions with the fault.

    Attributes:
        alpha: number of the alpha band; 0 where there is none.
        nodata: per band, the value that is none; None where there is no such value.
        in_file: per band, whether the file has a mask of its own for it.
    """

    alpha: int
    nodata: tuple[float | None, ...]
    in_file: tuple[bool, ...]


def masking_of(dataset: Dataset) -> Masking:
    """Return how a dataset says what is data.

    GDAL makes an alpha band the mask of the others only in some numbers of bands and types, so its flags are not asked
    for that.
    """
    alpha = next((i for i, c in enumerate(dataset.colorinterp, start=1) if c == ColorInterp.alpha), 0)
    in_file = tuple(MaskFlags.per_dataset in flags and not alpha for flags in dataset.mask_flag_enums)
    return Masking(alpha, tuple(dataset.nodatavals), in_file)


def read_masked(
    dataset: Dataset, masking: Masking, bands: list[int], window: Window, shape: tuple[int, int], resampling: Resampling
) -> tuple[Numbers, Mask]:
    """Return the numbers of some bands in a window, and where they are data, both (bands, height, width).

    GDAL leaves nodata out when it averages. So a nodata value is looked for in what it gives back, and an alpha band is
    read along; only for a mask in the file is a second reading needed.
    """
    wanted = [*bands, masking.alpha] if masking.alpha else bands
    read = dataset.read(wanted, window=window, out_shape=(len(wanted), *shape), resampling=resampling)
    numbers = read[: len(bands)]
    mask = np.isfinite(numbers) if numbers.dtype.kind == "f" else np.ones(numbers.shape, dtype=np.bool_)
    if masking.alpha:
        mask &= read[len(bands)] > (_HALF if read.dtype == np.uint8 else 0)
    for i, band in enumerate(bands):
        nodata = masking.nodata[band - 1]
        if nodata is not None:
            mask[i] &= numbers[i] != nodata
    if any(masking.in_file[band - 1] for band in bands):
        mask &= dataset.read_masks(bands, window=window, out_shape=(len(bands), *shape)) > _HALF
    return numbers, mask

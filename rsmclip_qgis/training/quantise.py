"""The image graph in eight bits: weights per channel, activations by what training images make of them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import onnx
from onnx import ModelProto
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from .data import Pixels
from .graphs import save

_BATCH = 8


class _Images(CalibrationDataReader):  # type: ignore[misc]
    """Hands calibration images to the quantiser."""

    def __init__(self, pixels: Pixels) -> None:
        self.batches: Iterator[Pixels] = (pixels[start : start + _BATCH] for start in range(0, len(pixels), _BATCH))

    def get_next(self) -> dict[str, Pixels] | None:
        batch = next(self.batches, None)
        return None if batch is None else {"pixels": batch}


def quantise(model: ModelProto, pixels: Pixels) -> ModelProto:
    """Return the image graph in eight bits. Cuts to 0..6 are quantised too: else their inputs' range wastes the bits.

    Args:
        model: in single precision.
        pixels: training images to measure the activations on, uint8 (n, size, size, 3).
    """
    with tempfile.TemporaryDirectory() as folder:
        single, ready, small = (Path(folder) / name for name in ("single.onnx", "ready.onnx", "small.onnx"))
        save(model, single)
        quant_pre_process(str(single), str(ready), skip_symbolic_shape=True)
        quantize_static(
            str(ready), str(small), _Images(pixels), quant_format=QuantFormat.QDQ, per_channel=True,
            activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
        )  # fmt: skip
        return onnx.load(str(small))

"""The graphs of both towers in single precision, in half precision, and in eight bits, each measured against torch."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import ModelProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from ..card import PRECISIONS
from ..data import Pixels
from ..graphs import byte_rows, byte_weights, half_rows, halve_weights, save, to_onnx
from ..parity import answer, batches, measured, parity_of
from ..trainer.model import Clip
from .towers import ImageGraph, PlaneGraph, TextGraph, has_plane

PLANE = "plane"

Numbers = npt.NDArray[np.int64]


def export_image(clip: Clip, checked: Pixels, path: Path, shipped: str) -> dict[str, Any]:
    """Write the image graph in one precision, and return what was measured of each.

    Args:
        clip: the model.
        checked: images to compare with torch on, uint8 (n, size, size, 3).
        path: of the graph.
        shipped: its precision, one of `PRECISIONS`.
    """
    whole = has_plane(clip.network.visual)
    tower = (PlaneGraph(clip) if whole else ImageGraph(clip)).cpu().eval()
    truth = _seen(ImageGraph(clip).cpu().eval(), checked)
    graph = to_onnx(tower, [torch.from_numpy(checked[:2])], ["pixels"], [["batch"]], [PLANE] if whole else [])
    made = {"float16": halve_weights, "int8": _quick}
    return _variants(graph, made, path, shipped, lambda file: measured(file, checked, truth))


def export_text(clip: Clip, ids: Numbers, mask: Numbers, path: Path, shipped: str) -> dict[str, Any]:
    """Write the text graph in one precision, and return what was measured of each on ids and mask (n, tokens)."""
    tower = TextGraph(clip.network.text).cpu().eval()
    inputs = [torch.from_numpy(ids), torch.from_numpy(mask)]
    with torch.inference_mode():
        truth = tower(*inputs).numpy()
    graph = to_onnx(tower, inputs, ["ids", "mask"], [["batch", "tokens"]] * 2, longest=max_tokens(clip))
    made = {
        "float16": lambda model: halve_weights(half_rows(model)),
        "int8": lambda model: byte_weights(byte_rows(model)),
    }

    def judged(file: Path) -> dict[str, Any]:
        parity = parity_of(answer(file, {"ids": ids, "mask": mask}), truth)
        return {"cosine_to_torch": asdict(parity), "bytes": file.stat().st_size}

    return _variants(graph, made, path, shipped, judged)


def max_tokens(clip: Clip) -> int:
    """Return how many tokens a text may have."""
    return int(getattr(clip.tokenizer, "context_length", 0) or 77)


def _variants(
    graph: ModelProto,
    made: dict[str, Callable[[ModelProto], ModelProto]],
    path: Path,
    shipped: str,
    judge: Callable[[Path], dict[str, Any]],
) -> dict[str, Any]:
    """Write and judge one variant after another, so that a graph of a gigabyte is in memory only a few times."""
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        files = {precision: Path(folder) / f"{precision}.onnx" for precision in PRECISIONS}
        save(graph, files["float32"])
        del graph
        for precision, file in files.items():
            if precision in made:
                save(made[precision](onnx.load(str(files["float32"]))), file)
            figures[precision] = judge(file)
        files[shipped].replace(path)
    return {**figures, "shipped": shipped}


def _quick(graph: ModelProto) -> ModelProto:
    """Return the graph with its products in eight bits, activations by their range in each batch; the rest in half."""
    with tempfile.TemporaryDirectory() as folder:
        single, small = Path(folder) / "single.onnx", Path(folder) / "small.onnx"
        save(graph, single)
        quantize_dynamic(
            single, small, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, weight_type=QuantType.QInt8
        )
        return halve_weights(onnx.load(str(small)))


@torch.inference_mode()
def _seen(tower: ImageGraph, pixels: Pixels) -> npt.NDArray[np.float32]:
    return np.concatenate([tower(torch.from_numpy(part)).numpy() for part in batches(pixels)])

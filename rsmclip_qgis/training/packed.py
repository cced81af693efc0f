"""The trunk of a packaged image graph, in eight bits as it is shipped, apart from the head on it.

Heads that are trained on its features know what eight bits made of them, and the features lose nothing more between
the trunk and the head.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import torch
from onnx import ModelProto, NodeProto, TensorProto, helper

from ..engine.session import session_options
from .augment import Augmentation, view
from .data import Pixels
from .features import Halves
from .report import Report

PIXELS, FEATURES, PLANE = "pixels", "features", "plane"
_BATCH = 32


def trunk_of(graph: ModelProto) -> ModelProto:
    """Return the trunk of an image graph: `pixels` to pooled `features` and the last feature map, `plane`.

    Raises:
        ValueError: the graph has no head as the recipe makes it.
    """
    made = {name: node for node in graph.graph.node for name in node.output}
    standardised = next((node for node in graph.graph.node if "head.mean" in node.input), None)
    if standardised is None:
        raise ValueError("the image graph has no head of this recipe")
    pooled = _unquantised(standardised.input[0], made)
    last = _unquantised(made[pooled].input[-1], made)
    plane = made[last].input[0]
    return _renamed(_cut(graph, made, {pooled: 2, plane: 4}), {pooled: FEATURES, plane: PLANE})


class PackedTrunk:
    """Runs a trunk."""

    def __init__(self, trunk: ModelProto) -> None:
        graph = trunk.SerializeToString()
        self._session = onnxruntime.InferenceSession(graph, session_options(), providers=["CPUExecutionProvider"])

    def features(self, pixels: Pixels) -> npt.NDArray[np.float32]:
        """Return pooled features (n, features) of pixels uint8 (n, size, size, 3)."""
        return np.asarray(self._session.run([FEATURES], {PIXELS: pixels})[0], dtype=np.float32)

    def planes(self, pixels: Pixels) -> npt.NDArray[np.float32]:
        """Return the mean of the last feature map over its cells, (n, channels)."""
        return np.asarray(self._session.run([PLANE], {PIXELS: pixels})[0].mean((2, 3)), dtype=np.float32)

    def view_features(self, pixels: Pixels, size: int, settings: Augmentation, seed: int, report: Report) -> Halves:
        """Return the features (n, features), float16, of one random view of each image uint8 (n, side, side, 3)."""
        rng = torch.Generator().manual_seed(seed)
        parts = []
        for batch in _batches(pixels):
            seen = view(torch.from_numpy(np.array(batch)), size, rng, settings)
            whole = seen.clamp(0, 255).round().to(torch.uint8).permute(0, 2, 3, 1).contiguous().numpy()
            parts.append(self.features(whole).astype(np.float16))
            report("Features of random views", sum(map(len, parts)), len(pixels))
        return np.concatenate(parts)


def joined(trunk: ModelProto, head: ModelProto) -> ModelProto:
    """Return the image graph of a trunk and of a head from `features` to `embedding`; `plane` stays an output."""
    head = onnx.compose.add_prefix(head, "new.")
    whole = onnx.compose.merge_models(
        trunk, head, io_map=[(FEATURES, f"new.{FEATURES}")], outputs=[PLANE, "new.embedding"]
    )
    return _renamed(whole, {"new.embedding": "embedding"})


def _cut(model: ModelProto, made: dict[str, NodeProto], outputs: dict[str, int]) -> ModelProto:
    """Return the part of a graph that these outputs need, given with their number of axes."""
    needed, waiting = set(outputs), list(outputs)
    while waiting:
        node = made.get(waiting.pop())
        new = set(node.input) - needed if node else set()
        needed |= new
        waiting += new
    graph = model.graph
    nodes = [node for node in graph.node if needed & set(node.output)]
    weights = [weight for weight in graph.initializer if weight.name in needed]
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [None] * axes) for name, axes in outputs.items()]
    part = helper.make_graph(nodes, "trunk", list(graph.input), values, weights)
    return helper.make_model(part, opset_imports=list(model.opset_import), ir_version=model.ir_version)


def _unquantised(name: str, made: dict[str, NodeProto]) -> str:
    """Return the value that goes into the eight bits that a value comes out of."""
    node = made[name]
    if node.op_type == "DequantizeLinear" and made[node.input[0]].op_type == "QuantizeLinear":
        return str(made[node.input[0]].input[0])
    return name


def _renamed(model: ModelProto, names: dict[str, str]) -> ModelProto:
    graph = model.graph
    for node in graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]
        node.output[:] = [names.get(name, name) for name in node.output]
    for value in (*graph.output, *graph.value_info):
        value.name = names.get(value.name, value.name)
    return model


def _batches(pixels: Pixels) -> Iterator[Pixels]:
    for start in range(0, len(pixels), _BATCH):
        yield pixels[start : start + _BATCH]

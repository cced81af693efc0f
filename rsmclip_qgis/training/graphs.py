"""From torch to ONNX graphs, small ones: weights in half precision, the piece table at four bits."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import ModelProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from .table import BLOCK, QuantisedTable

OPSET = 21
_SMALL = 4096
"""Weights of fewer numbers stay in single precision."""


def to_onnx(
    module: nn.Module, example: Sequence[Tensor], inputs: Sequence[str], dynamic: Sequence[Sequence[str]]
) -> ModelProto:
    """Return a module as a graph with the output `embedding`.

    Args:
        module: what is exported.
        example: one tensor per input.
        inputs: names of the inputs.
        dynamic: per input, names of its leading axes whose length is free.
    """
    axes = {name: torch.export.Dim(name, min=1, max=2**15) for names in dynamic for name in names}
    shapes = tuple({number: axes[name] for number, name in enumerate(names)} for names in dynamic)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            module.eval(), tuple(example), dynamo=True, opset_version=OPSET, verbose=False,
            input_names=list(inputs), output_names=["result"], dynamic_shapes=shapes,
        )  # fmt: skip
    if program is None:
        raise RuntimeError("torch exported nothing")
    return _renamed(program.model_proto, {"embedding": "looked_up", "result": "embedding"})


def halve_weights(model: ModelProto) -> ModelProto:
    """Return the graph with its large weights in half precision, cast to single precision where they are used."""
    graph = model.graph
    casts = []
    for weight in graph.initializer:
        if weight.data_type == TensorProto.FLOAT and np.prod(weight.dims) >= _SMALL:
            name = weight.name
            values = numpy_helper.to_array(weight).astype(np.float16)
            weight.CopyFrom(numpy_helper.from_array(values, f"{name}.half"))
            casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
    _put_first(model, casts)
    return model


def quantise_gather(model: ModelProto, name: str, table: QuantisedTable) -> ModelProto:
    """Return the graph with the look-up in the weight `name` replaced by one in the table at four bits."""
    graph = model.graph
    node = next(node for node in graph.node if node.op_type == "Gather" and node.input[0] == name)
    for weight in graph.initializer:
        if weight.name == name:
            graph.initializer.remove(weight)
            break
    parts = _table_weights(name, table)
    graph.initializer.extend(parts)
    wide = f"{node.output[0]}.half"
    scale, zero = parts[1].name, parts[2].name
    look_up = helper.make_node(
        "GatherBlockQuantized", [parts[0].name, node.input[1], scale, zero], [wide], domain="com.microsoft",
        gather_axis=0, quantize_axis=1, block_size=BLOCK,
    )  # fmt: skip
    cast = helper.make_node("Cast", [wide], [node.output[0]], to=TensorProto.FLOAT)
    place = list(graph.node).index(node)
    nodes = [*graph.node[:place], look_up, cast, *graph.node[place + 1 :]]
    del graph.node[:]
    graph.node.extend(nodes)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


def save(model: ModelProto, path: Path) -> None:
    """Write a graph, in one file, without what torch says of its own source."""
    for node in model.graph.node:
        del node.metadata_props[:]
        node.ClearField("doc_string")
    for value in (*model.graph.value_info, *model.graph.input, *model.graph.output):
        del value.metadata_props[:]
    onnx.save(model, str(path))


def _table_weights(name: str, table: QuantisedTable) -> list[TensorProto]:
    halves = table.scales.numpy().astype(np.float16)
    return [
        _nibbles(f"{name}.codes", table.codes),
        numpy_helper.from_array(halves, f"{name}.scales"),
        _nibbles(f"{name}.zeros", table.zeros),
    ]


def _nibbles(name: str, codes: Tensor) -> TensorProto:
    flat = codes.flatten()
    packed = (flat[0::2] | (flat[1::2] << 4)).numpy()
    return helper.make_tensor(name, TensorProto.UINT4, codes.shape, packed.tobytes(), raw=True)


def _renamed(model: ModelProto, names: dict[str, str]) -> ModelProto:
    """Return the graph with values renamed. The exporter names a look-up `embedding`, which is our output's name."""
    for node in model.graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]
        node.output[:] = [names.get(name, name) for name in node.output]
    for value in (*model.graph.output, *model.graph.value_info):
        value.name = names.get(value.name, value.name)
    return model


def _put_first(model: ModelProto, nodes: Sequence[onnx.NodeProto]) -> None:
    later = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *later])

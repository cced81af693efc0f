"""From torch to ONNX graphs, small ones: weights in half precision or eight bits, the piece table at four bits."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import ModelProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from .table import BLOCK, QuantisedTable

OPSET = 21
_SMALL = 4096
"""Weights of fewer numbers stay in single precision."""
_TABLE = 10_000
"""Tables of as many rows are never unpacked as a whole."""


def to_onnx(
    module: nn.Module,
    example: Sequence[Tensor],
    inputs: Sequence[str],
    dynamic: Sequence[Sequence[str]],
    more: Sequence[str] = (),
    longest: int = 2**15,
) -> ModelProto:
    """Return a module as a graph with the output `embedding`.

    Args:
        module: what is exported.
        example: one tensor per input.
        inputs: names of the inputs.
        dynamic: per input, names of its leading axes whose length is free.
        more: names of the module's further outputs.
        longest: how long a free axis may be.
    """
    axes = {name: torch.export.Dim(name, min=1, max=longest) for names in dynamic for name in names}
    shapes = tuple({number: axes[name] for number, name in enumerate(names)} for names in dynamic)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            module.eval(), tuple(example), dynamo=True, opset_version=OPSET, verbose=False,
            input_names=list(inputs), output_names=["result", *more], dynamic_shapes=shapes,
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


def byte_weights(model: ModelProto) -> ModelProto:
    """Return the graph with its large weights in eight bits, a scale for each row, and computed with in full precision.

    The opposite of quantised inference: only the file is small. ONNX Runtime unpacks such weights as it loads them.
    """
    unpacked = []
    for weight in model.graph.initializer:
        if weight.data_type == TensorProto.FLOAT and np.prod(weight.dims) >= _SMALL and len(weight.dims) > 1:
            name, values = weight.name, numpy_helper.to_array(weight)
            scales = np.abs(values).reshape(len(values), -1).max(1) / 127
            rows = (-1, *[1] * (values.ndim - 1))
            codes = np.round(values / np.maximum(scales, 1e-12).reshape(rows)).astype(np.int8)
            weight.CopyFrom(numpy_helper.from_array(codes, f"{name}.codes8"))
            model.graph.initializer.append(numpy_helper.from_array(scales.astype(np.float32), f"{name}.scales8"))
            zeros = numpy_helper.from_array(np.zeros(len(values), np.int8), f"{name}.zeros8")
            model.graph.initializer.append(zeros)
            parts = [f"{name}.codes8", f"{name}.scales8", f"{name}.zeros8"]
            unpacked.append(helper.make_node("DequantizeLinear", parts, [name], axis=0))
    _put_first(model, unpacked)
    return model


def half_rows(model: ModelProto) -> ModelProto:
    """Return the graph with its large tables in half precision: only the rows that are looked up are ever unpacked."""
    return _rows(model, lambda table: [numpy_helper.from_array(table.astype(np.float16), "half")])


def byte_rows(model: ModelProto) -> ModelProto:
    """Return the graph with its large tables in eight bits, a scale for each row; see `half_rows`."""

    def packed(table: npt.NDArray[np.float32]) -> list[TensorProto]:
        scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12)
        codes = np.round(table / scales).astype(np.int8)
        return [numpy_helper.from_array(codes, "codes"), numpy_helper.from_array(scales.astype(np.float32), "scales")]

    return _rows(model, packed)


def _rows(model: ModelProto, pack: Callable[[npt.NDArray[np.float32]], list[TensorProto]]) -> ModelProto:
    """Return the graph with the look-ups in its large tables replaced by ones in packed rows and their scales."""
    graph = model.graph
    large = {weight.name: weight for weight in graph.initializer if len(weight.dims) == 2 and weight.dims[0] >= _TABLE}
    nodes = []
    for node in graph.node:
        weight = large.get(node.input[0]) if node.op_type == "Gather" else None
        if weight is None:
            nodes.append(node)
            continue
        parts = pack(numpy_helper.to_array(weight))
        for part in parts:
            part.name = f"{weight.name}.{part.name}"
        graph.initializer.remove(weight)
        graph.initializer.extend(parts)
        nodes.extend(_unpacked_rows(node, [part.name for part in parts]))
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def _unpacked_rows(look_up: onnx.NodeProto, parts: Sequence[str]) -> list[onnx.NodeProto]:
    ids, output = look_up.input[1], look_up.output[0]
    rows, whole = f"{output}.rows", f"{output}.whole" if len(parts) > 1 else output
    nodes = [
        helper.make_node("Gather", [parts[0], ids], [rows]),
        helper.make_node("Cast", [rows], [whole], to=TensorProto.FLOAT),
    ]
    if len(parts) > 1:
        nodes.append(helper.make_node("Gather", [parts[1], ids], [f"{output}.scale"]))
        nodes.append(helper.make_node("Mul", [whole, f"{output}.scale"], [output]))
    return nodes


def quantise_gather(model: ModelProto, name: str, table: QuantisedTable) -> ModelProto:
    """Return the graph with the look-up in the weight `name` replaced by one in the table at four bits."""
    graph = model.graph
    node = next(node for node in graph.node if node.op_type == "Gather" and node.input[0] == name)
    for weight in graph.initializer:
        if weight.name == name:
            graph.initializer.remove(weight)
            break
    graph.initializer.extend(_table_weights(name, table))
    nodes = four_bit_look_up(name, node.input[1], node.output[0])
    graph.initializer.extend(_look_up_constants(table.codes.shape[1]))
    place = list(graph.node).index(node)
    everything = [*graph.node[:place], *nodes, *graph.node[place + 1 :]]
    del graph.node[:]
    graph.node.extend(everything)
    return model


def four_bit_look_up(table: str, ids: str, output: str) -> list[onnx.NodeProto]:
    """Return the nodes that look ids (batch, tokens) up in a table at four bits: float32 (batch, tokens, columns).

    Written in ONNX's own operators, two nibbles taken apart by division: ONNX Runtime's block-quantised look-up is not
    known to the versions for older Pythons.
    """
    codes, zeros, scales = (f"{output}.{part}" for part in ("codes", "zeros", "scales"))
    return [
        *_unpacked(f"{table}.codes", ids, codes, "four.blocks"),
        *_unpacked(f"{table}.zeros", ids, zeros, "four.one_each"),
        helper.make_node("Gather", [f"{table}.scales", ids], [f"{scales}.half"]),
        helper.make_node("Cast", [f"{scales}.half"], [f"{scales}.whole"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", [f"{scales}.whole", "four.last"], [scales]),
        helper.make_node("Sub", [codes, zeros], [f"{output}.steps"]),
        helper.make_node("Mul", [f"{output}.steps", scales], [f"{output}.values"]),
        helper.make_node("Reshape", [f"{output}.values", "four.row"], [output]),
    ]


def _unpacked(packed: str, ids: str, output: str, shape: str) -> list[onnx.NodeProto]:
    """Return the nodes that look ids up in packed nibbles and give them as float32 in a shape."""
    pair, high, low = f"{output}.pair", f"{output}.high", f"{output}.low"
    return [
        helper.make_node("Gather", [packed, ids], [f"{pair}.bytes"]),
        helper.make_node("Cast", [f"{pair}.bytes"], [pair], to=TensorProto.INT32),
        helper.make_node("Div", [pair, "four.sixteen"], [high]),
        helper.make_node("Mul", [high, "four.sixteen"], [f"{high}.shifted"]),
        helper.make_node("Sub", [pair, f"{high}.shifted"], [low]),
        helper.make_node("Unsqueeze", [low, "four.last"], [f"{low}.each"]),
        helper.make_node("Unsqueeze", [high, "four.last"], [f"{high}.each"]),
        helper.make_node("Concat", [f"{low}.each", f"{high}.each"], [f"{output}.both"], axis=-1),
        helper.make_node("Reshape", [f"{output}.both", shape], [f"{output}.whole"]),
        helper.make_node("Cast", [f"{output}.whole"], [output], to=TensorProto.FLOAT),
    ]


def _look_up_constants(columns: int) -> list[TensorProto]:
    blocks = columns // BLOCK
    values = {
        "four.sixteen": np.array(16, dtype=np.int32),
        "four.last": np.array([-1]),
        "four.blocks": np.array([0, 0, blocks, BLOCK]),
        "four.one_each": np.array([0, 0, blocks, 1]),
        "four.row": np.array([0, 0, columns]),
    }
    return [numpy_helper.from_array(value, name) for name, value in values.items()]


def save(model: ModelProto, path: Path) -> None:
    """Write a graph, in one file, without what torch says of its own source."""
    for node in model.graph.node:
        del node.metadata_props[:]
        node.ClearField("doc_string")
    for value in (*model.graph.value_info, *model.graph.input, *model.graph.output):
        del value.metadata_props[:]
    onnx.save(model, str(path))


def _table_weights(name: str, table: QuantisedTable) -> list[TensorProto]:
    return [
        numpy_helper.from_array(_packed(table.codes), f"{name}.codes"),
        numpy_helper.from_array(_packed(table.zeros), f"{name}.zeros"),
        numpy_helper.from_array(table.scales.numpy().astype(np.float16), f"{name}.scales"),
    ]


def _packed(codes: Tensor) -> npt.NDArray[np.uint8]:
    """Return numbers 0 to 15 (rows, columns) two a byte, (rows, columns / 2), the first in the lower half."""
    return np.asarray((codes[:, 0::2] | (codes[:, 1::2] << 4)).numpy(), dtype=np.uint8)


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

"""A model package small enough to be made in a test, that knows colours and nothing else.

The picture's embedding is its colours on a 4 x 4 raster; the word's is that colour everywhere. So `red` finds red
ground, and everything about packages, indexes and searches can be tested in milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from sentencepiece import sentencepiece_model_pb2

from rsmclip_qgis.contracts import Calibration, ImageTower, ModelCard, TextTower
from rsmclip_qgis.engine.package import CARD, file_digest

SIZE, DIMENSION = 32, 48
COLOURS = {
    "[unk]": (128, 128, 128),
    "<s>": (128, 128, 128),
    "</s>": (128, 128, 128),
    "red": (220, 40, 40),
    "rojo": (220, 40, 40),
    "green": (40, 180, 60),
    "blue": (40, 70, 210),
    "white": (250, 250, 250),
    "black": (5, 5, 5),
}


def make_tiny_model(folder: Path) -> Path:
    """Write the package into a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(_image_graph(), folder / "image.onnx")
    onnx.save(_text_graph(), folder / "text.onnx")
    (folder / "tokenizer.model").write_bytes(_tokenizer())
    rng = np.random.default_rng(0)
    ground = np.repeat(rng.normal(0, 60, (200, 3)), 16, axis=0).reshape(200, DIMENSION) + rng.normal(
        0, 8, (200, DIMENSION)
    )
    np.save(folder / "bank.npy", (ground / np.linalg.norm(ground, axis=1, keepdims=True)).astype(np.float16))
    np.save(folder / "projection.npy", (np.tile(np.eye(3), 16) / 4).astype(np.float16))
    write_card(folder)
    return folder


def write_card(folder: Path) -> None:
    """Write `model.json` for what lies in the folder."""
    files = ("image.onnx", "text.onnx", "tokenizer.model", "bank.npy", "projection.npy")
    card = ModelCard(
        format=1,
        name="tiny",
        version="1",
        licence="GPL-2.0-or-later",
        languages=("en", "es"),
        dimension=DIMENSION,
        logit_scale=10.0,
        gsd=(0.05, 2.0),
        image=ImageTower(
            "image.onnx", SIZE, 3, (0.5, 0.5, 0.5), (0.5, 0.5, 0.5), "pixels", "uint8", "plane", "projection.npy"
        ),
        text=TextTower("text.onnx", "tokenizer.model", 8, "mean"),
        calibration=Calibration("bank.npy", slope=60.0, intercept=-57.0, error=0.0),
        digests={name: file_digest(folder / name) for name in files},
        record={"data": "none"},
    )
    values = asdict(card)
    del values["digest"]
    (folder / CARD).write_text(json.dumps(values), encoding="utf-8")


def _image_graph() -> onnx.ModelProto:
    step = SIZE // 4
    nodes = [
        helper.make_node("Cast", ["pixels"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["numbers"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("AveragePool", ["planes"], ["pooled"], kernel_shape=[step, step], strides=[step, step]),
        helper.make_node("Sub", ["pooled", "middle"], ["plane"]),
        helper.make_node("Transpose", ["plane"], ["cells"], perm=[0, 2, 3, 1]),
        helper.make_node("Flatten", ["cells"], ["centred"]),
        *_normalise(),
    ]
    pixels = helper.make_tensor_value_info("pixels", TensorProto.UINT8, ["batch", SIZE, SIZE, 3])
    plane = helper.make_tensor_value_info("plane", TensorProto.FLOAT, ["batch", 3, 4, 4])
    return _graph(nodes, [pixels], {"middle": np.float32(127.6)}, [plane])


def _text_graph() -> onnx.ModelProto:
    table = np.tile(np.array(list(COLOURS.values()), dtype=np.float32) - 127.6, (1, 16))
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["words"]),
        helper.make_node("Cast", ["mask"], ["weights"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["weights", "last"], ["column"]),
        helper.make_node("Mul", ["words", "column"], ["counted"]),
        helper.make_node("ReduceSum", ["counted", "tokens"], ["centred"], keepdims=0),
        *_normalise(),
    ]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "tokens"]) for n in ("ids", "mask")]
    return _graph(nodes, inputs, {"table": table, "last": np.array([2]), "tokens": np.array([1])})


def _normalise() -> list[onnx.NodeProto]:
    return [
        helper.make_node("ReduceL2", ["centred", "one"], ["length"], keepdims=1),
        helper.make_node("Max", ["length", "least"], ["divisor"]),
        helper.make_node("Div", ["centred", "divisor"], ["embedding"]),
    ]


def _graph(
    nodes: list[onnx.NodeProto],
    inputs: list[onnx.ValueInfoProto],
    values: dict[str, np.ndarray],
    more: Sequence[onnx.ValueInfoProto] = (),
) -> onnx.ModelProto:
    values = {**values, "one": np.array([1]), "least": np.float32(1e-6)}
    embedding = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", DIMENSION])
    constants = [numpy_helper.from_array(np.asarray(v), name) for name, v in values.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, [embedding, *more], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def _tokenizer() -> bytes:
    """Return a SentencePiece model of whole words; its first three pieces are unknown, begin and end."""
    proto = sentencepiece_model_pb2.ModelProto()
    kinds = {"[unk]": 2, "<s>": 3, "</s>": 3}
    for word in COLOURS:
        proto.pieces.add(piece=word if word in kinds else f"\u2581{word}", score=0.0, type=kinds.get(word, 1))
    proto.trainer_spec.model_type = proto.trainer_spec.UNIGRAM
    proto.trainer_spec.vocab_size = len(COLOURS)
    proto.trainer_spec.unk_id, proto.trainer_spec.bos_id, proto.trainer_spec.eos_id, proto.trainer_spec.pad_id = (
        0,
        1,
        2,
        -1,
    )
    proto.trainer_spec.unk_piece = "[unk]"
    proto.normalizer_spec.name = "identity"
    return bytes(proto.SerializeToString())

"""From the trained mini to the files of a model package: graphs, tokenizer, projection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
import torch
from onnx import ModelProto

from ..engine.session import session_options
from .data import Pixels
from .graphs import byte_weights, quantise_gather, save, to_onnx
from .image_tower import ImageHead
from .model import CutLanguage, Language, TextModel, pad
from .packed import FEATURES, PackedTrunk, joined
from .parity import batches, measured, parity_of

Floats = npt.NDArray[np.float32]

_RIDGE = 0.1

_DROPPED = 5
"""Of the ten bits behind a half-precision number's point, how many are left out."""


def export_image(trunk: ModelProto, head: ImageHead, checked: Pixels, path: Path) -> dict[str, Any]:
    """Write the image graph of a trunk in eight bits and a head on it, and return what was measured.

    Args:
        trunk: from `pixels` to `features` and `plane`; see `packed.py`.
        head: in torch.
        checked: images to compare with torch on.
        path: of the graph.
    """
    run = PackedTrunk(trunk)
    features = np.concatenate([run.features(part) for part in batches(checked)])
    graph = to_onnx(head, [torch.from_numpy(features[:2])], [FEATURES], [["batch"]])
    save(joined(trunk, byte_weights(graph)), path)
    with torch.inference_mode():
        truth = head(torch.from_numpy(features)).numpy()
    return {"shipped": "int8", **measured(path, checked, truth)}


def export_projection(planes: Floats, embeddings: Floats, path: Path) -> float:
    """Write what a cell of the last feature map says: the linear map from the map's mean to the embedding.

    Ridge regression over training images; returns the share of the embeddings' variance that it explains.

    Args:
        planes: means over the cells, (n, channels).
        embeddings: unit vectors (n, dimension).
        path: of the file, float16 (channels, dimension).
    """
    inputs, outputs = planes - planes.mean(0), embeddings - embeddings.mean(0)
    square = inputs.T @ inputs
    square[np.diag_indices_from(square)] += _RIDGE * np.trace(square) / len(square)
    projection = np.linalg.solve(square, inputs.T @ outputs)
    projection = coarse(projection.astype(np.float16))
    np.save(path, projection, allow_pickle=False)
    rest = outputs - inputs @ projection.astype(np.float32)
    return round(float(1 - rest.var() / outputs.var()), 3)


def coarse(values: npt.NDArray[np.float16]) -> npt.NDArray[np.float16]:
    """Return numbers in half precision with the last bits zero, within 1.6 per cent: a zip packs them smaller."""
    bits = values.view(np.uint16).astype(np.uint32)
    rounded = (bits + (1 << _DROPPED >> 1)) >> _DROPPED << _DROPPED
    return rounded.astype(np.uint16).view(np.float16)


def export_text(model: TextModel, language: CutLanguage, texts: Sequence[str], path: Path) -> dict[str, Any]:
    """Write the text graph and return what was measured on `texts`."""
    ids, mask = pad(language.tokenizer.encode(texts))
    graph = to_onnx(model, [ids, mask], ["ids", "mask"], [["batch", "tokens"]] * 2)
    look_up = next(node for node in graph.graph.node if node.op_type == "Gather" and node.input[0].endswith("table"))
    save(byte_weights(quantise_gather(graph, look_up.input[0], language.table)), path)
    with torch.inference_mode():
        truth = model(ids, mask).numpy()
    session = onnxruntime.InferenceSession(str(path), session_options(), providers=["CPUExecutionProvider"])
    (result,) = session.run(None, {"ids": ids.numpy(), "mask": mask.numpy()})
    return {"precision": "table int4, weights int8", "cosine_to_torch": asdict(parity_of(result, truth))}


def export_tokenizer(language: Language, path: Path) -> None:
    """Write the cut sentencepiece model."""
    path.write_bytes(language.pieces.SerializeToString())

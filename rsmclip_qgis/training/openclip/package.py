"""From a model of open_clip's kind to a model package, made aside and put in its place when it is whole."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ... import __version__
from ...contracts import Calibration, ImageTower, TextTower
from ...engine.package import DEFAULT_MODEL, find_package, open_package
from ...languages import LANGUAGES
from ..calibrate import Curve
from ..card import IMAGE, PROJECTION, TEXT, TOKENIZER, Outline, write_bank, write_card
from ..data import Pixels, sample
from ..evaluate import Validation, summary
from ..judging import calibrated
from ..phrases import concepts, sayings_in
from ..report import Report
from ..shipped import Shipped
from ..trainer.model import Clip
from .opened import Opened
from .pieces import check_pieces, sentencepiece_of
from .towers import has_plane
from .variants import PLANE, Numbers, export_image, export_text, max_tokens

GSD = (0.2, 30.0)
"""Metres per pixel of the images that RS-M-CLIP was tuned on, as far as their data sets say."""

_CHECKED = 64
_UNMEASURED = 1.0


@dataclass(frozen=True)
class Ground:
    """What scores are held against.

    Attributes:
        pictures: of ordinary ground, uint8 (n, size, size, 3).
        told: where they are from, for the record.
        validation: judged images to fit the score's curve on; None to take the curve of the model that is shipped.
    """

    pictures: Pixels
    told: str
    validation: Validation | None


def export_package(opened: Opened, ground: Ground, folder: Path, precision: str, report: Report) -> dict[str, Any]:
    """Write a model package into a folder, and return what was measured. One that is there is replaced at the end.

    Raises:
        ModelError: the model's tokenizer cannot be brought into a package.
    """
    making = folder.with_name(f"{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    try:
        figures = _write(opened, ground, making, precision, report)
        shutil.rmtree(folder, ignore_errors=True)
        making.replace(folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return figures


def _write(opened: Opened, ground: Ground, folder: Path, precision: str, report: Report) -> dict[str, Any]:
    clip = opened.clip
    report("Exporting", 0, 4)
    _tokenizer(clip, folder)
    report("Exporting", 1, 4)
    parity = {"image": export_image(clip, sample(ground.pictures, _CHECKED), folder / IMAGE, precision)}
    report("Exporting", 2, 4)
    parity["text"] = export_text(clip, *_tokens(clip), folder / TEXT, precision)
    report("Exporting", 3, 4)
    outline = _outline(opened, folder)
    write_bank(np.zeros((1, outline.dimension), dtype=np.float32), folder)
    write_card(folder, outline, Curve(1.0, 0.0), _UNMEASURED, {})
    figures, curve, error = _judge(Shipped(open_package(folder), report), ground, folder)
    figures["parity"] = parity
    write_card(folder, outline, curve, error, _record(opened, ground, figures))
    report("Exporting", 4, 4)
    return figures


def _judge(shipped: Shipped, ground: Ground, folder: Path) -> tuple[dict[str, Any], Curve, float]:
    """Write the bank, and return the model's figures, its score's curve, and how far that is off."""
    bank = shipped.images("ordinary ground", ground.pictures)
    write_bank(bank, folder)
    if ground.validation is None:
        usual = _usual()
        return {}, Curve(usual.slope, usual.intercept), _UNMEASURED
    curve, errors = calibrated(shipped, ground.validation, bank.astype(np.float16).astype(np.float32))
    figures = ground.validation.figures(shipped) | {"calibration_error": errors}
    return figures, curve, round(float(np.mean(list(errors.values()))), 4)


def _usual() -> Calibration:
    return open_package(find_package(DEFAULT_MODEL)).card.calibration


def _tokenizer(clip: Clip, folder: Path) -> None:
    own: Any = getattr(clip.tokenizer, "tokenizer", None)
    described = own.backend_tokenizer.to_str() if hasattr(own, "backend_tokenizer") else "{}"
    pieces = sentencepiece_of(described)
    texts = [text for concept in concepts() for code in LANGUAGES for text in sayings_in(concept, code)[:2]]
    check_pieces(pieces, texts, [list(ids) for ids in own(texts)["input_ids"]])
    (folder / TOKENIZER).write_bytes(pieces)


def _tokens(clip: Clip) -> tuple[Numbers, Numbers]:
    """Return ids and mask (n, tokens) of sentences in all languages, as the engine would make them."""
    texts = [sayings_in(concept, code)[-1] for concept in ("river", "airport", "golf_course") for code in LANGUAGES]
    own: Any = clip.tokenizer
    made = own.tokenizer(texts, padding=True, return_tensors="np")
    return made["input_ids"].astype(np.int64), made["attention_mask"].astype(np.int64)


def _outline(opened: Opened, folder: Path) -> Outline:
    clip, projection = opened.clip, ""
    visual: Any = clip.network.visual
    if has_plane(visual):
        projection = PROJECTION
        np.save(folder / projection, visual.proj.detach().float().numpy().astype(np.float16), allow_pickle=False)
    plane = PLANE if projection else ""
    image = ImageTower(IMAGE, clip.size, 3, clip.mean, clip.std, "pixels", "uint8", plane, projection)
    text = TextTower(TEXT, TOKENIZER, max_tokens(clip), "mean")
    scale = float(clip.network.logit_scale.detach().exp())  # type: ignore[operator]
    width = int(visual.output_dim)
    return Outline(opened.name, opened.version, opened.licence or "unknown", width, scale, GSD, image, text)


def _record(opened: Opened, ground: Ground, figures: dict[str, Any]) -> dict[str, Any]:
    return {
        "command": "rsmclip-train export MODEL --output FOLDER",
        "source": opened.source,
        "ground": ground.told,
        "code_version": __version__,
        **({"summary": summary(figures)} if "retrieval" in figures else {}),
        "validation": figures,
    }

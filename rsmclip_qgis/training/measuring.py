"""Measures any model by the same code: a model package, or one of open_clip's kind in torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..engine.package import CARD, open_package
from ..engine.places import cache
from .confusion import draw_confusion
from .embedder import Embedder
from .evaluate import CLASSED, Validation
from .judging import bank_of, calibrated
from .openclip.embedder import TorchEmbedder
from .openclip.opened import open_model
from .report import Report
from .shipped import Shipped
from .trainer.checkpoint import WEIGHTS


def measure_model(model: str, revision: str, data: Path, picture: Path | None, report: Report) -> dict[str, Any]:
    """Return every figure of a model on the validation data of a data folder.

    Args:
        model: a package's folder, or what `openclip.opened.open_model` takes.
        revision: of a model of the hub.
        data: the data folder.
        picture: where to draw which classes are taken for which, in English; None to draw nothing.
        report: told how far it is.

    Raises:
        RsmclipError: the model cannot be opened.
    """
    embedder = _embedder(model, revision, report)
    validation = Validation(data, embedder.size)
    figures = validation.figures(embedder)
    _, errors = calibrated(embedder, validation, bank_of(embedder, data))
    if picture is not None:
        draw_confusion([validation.classed(name, embedder)["en"] for name in CLASSED], picture)
    return figures | {"calibration_error": errors}


def _embedder(model: str, revision: str, report: Report) -> Embedder:
    folder = Path(model)
    if (folder / CARD).is_file() and not (folder / WEIGHTS).is_file():
        return Shipped(open_package(folder), report)
    return TorchEmbedder(open_model(model, revision, cache() / "hub-models", report).clip, report)

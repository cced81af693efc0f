"""The score's curve and its error, from the classes of validation images asked for in every language."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..languages import LANGUAGES
from .calibrate import Curve, Judged, fit, judge, left_out_errors
from .data import Pixels, spread, stack, training_examples
from .embedder import Embedder
from .evaluate import Validation, ValidationSet
from .phrases import concept_of, related, sayings_in
from .retrieval import Floats

_BANK = 800


def calibrated(embedder: Embedder, validation: Validation, bank: Floats) -> tuple[Curve, dict[str, float]]:
    """Return the curve fitted on all validation sets, and per set the error of one fitted on the others."""
    sets = {name: judged(embedder, name, each, bank) for name, each in validation.sets.items()}
    return fit(list(sets.values())), left_out_errors(sets)


def judged(embedder: Embedder, name: str, validation: ValidationSet, bank: Floats) -> Judged:
    """Return the judged pairs of a validation set and the names of its classes in every language."""
    labels = [concept_of(label) for label in validation.labels()]
    pairs = [(c, sayings_in(c, code)[0]) for c in sorted(set(labels) - {""}) for code in LANGUAGES]
    right = np.array([[label == concept for label in labels] for concept, _ in pairs])
    known = np.array([[label != "" and label not in related(concept) for label in labels] for concept, _ in pairs])
    queries = embedder.texts([text for _, text in pairs])
    return judge(embedder.images(name, validation.pixels), queries, right, known, bank)


def bank_of(embedder: Embedder, data: Path) -> Floats:
    """Return the embeddings of ordinary ground, as a bank holds them."""
    pixels = ordinary_ground(data, embedder.size)
    return embedder.images("ordinary ground", pixels).astype(np.float16).astype(np.float32)


def ordinary_ground(data: Path, size: int) -> Pixels:
    """Return training images of a data folder, spread over all sets, uint8 (n, size, size, 3)."""
    examples = training_examples(data)
    return stack([examples[number] for number in spread(len(examples), _BANK)], size)

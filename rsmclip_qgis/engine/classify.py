"""Each tile gets the one of some classes that it most likely shows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..contracts import ClassifiedTile, QueryError
from .index import Index
from .query import AUTO
from .search import Searcher, check_model


def check_classes(classes: Sequence[str]) -> list[str]:
    """Return the classes with single blanks, empty ones left out.

    Raises:
        QueryError: fewer than two are given, or one twice.
    """
    names = [" ".join(name.split()) for name in classes if name.strip()]
    if len(names) < 2 or len(set(names)) < len(names):
        raise QueryError("Give at least two classes, each once.", code="classes")
    return names


def classify(index: Index, searcher: Searcher, classes: Sequence[str], language: str = AUTO) -> list[ClassifiedTile]:
    """Return, for every tile of an index, its class and the class's probability among those given.

    The probabilities are a softmax over the classes' cosines times the model's logit scale (Radford et al. 2021, arXiv
    2103.00020, section 3.1): they add up to 1, so a tile that shows none of the classes still gets one.

    Raises:
        QueryError: fewer than two classes are given, or one twice.
    """
    names = check_classes(classes)
    check_model(index.metadata, searcher.package)
    vectors = np.stack([searcher.vector_of_words(name, language) for name in names])
    found: list[ClassifiedTile] = []
    for block in index.blocks():
        logits = searcher.package.card.logit_scale * (block.embeddings @ vectors.T).astype(np.float64)
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        probabilities = odds / odds.sum(axis=1, keepdims=True)
        for tile_id, bounds, row in zip(block.tile_ids, block.bounds, probabilities):
            best = int(row.argmax())
            left, bottom, right, top = (float(v) for v in bounds)
            found.append(ClassifiedTile(names[best], float(row[best]), int(tile_id), (left, bottom, right, top)))
    return found

"""How well a model package finds known cells of a raster by words: the product as a whole, from file to rank.

The raster is indexed by the engine with tiles that are its cells; each class is asked for by one phrase a language, and
the mean average precision over the classes says how the cells of the class rank. The phrases of
`resources/evaluation/` are not in the phrase book and were never trained on.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from .. import resources
from ..contracts import TilingError
from ..engine.build import BuildSettings, build_index
from ..engine.index import Index
from ..engine.package import ModelPackage
from ..engine.score import Floats
from ..engine.text_encoder import TextEncoder
from ..engine.tiling import GridSettings
from ..languages import LANGUAGES
from .retrieval import average_precision


@dataclass(frozen=True)
class MosaicScores:
    """Average precision of each class (rows) in each language (columns), each 0 to 1."""

    classes: tuple[str, ...]
    languages: tuple[str, ...]
    precision: npt.NDArray[np.float64]

    def mean(self, language: str) -> float:
        """Return the mean average precision over the classes in a language."""
        return float(self.precision[:, self.languages.index(language)].mean())


def evaluate_mosaic(package: ModelPackage, raster: Path, cell: float) -> MosaicScores:
    """Return how well the cells of a raster are found by words.

    Args:
        package: the model.
        raster: a raster of square cells; `NAME.geojson` beside it has their polygons, with the property `class`.
        cell: side of a cell in metres; the cells lie on the grid of that size.
    """
    with tempfile.TemporaryDirectory() as folder:
        settings = BuildSettings(GridSettings(tile_size=cell, overlap=0))
        path = Path(folder) / "mosaic.rsmclip.parquet"
        build_index(str(raster), path, package, settings, _silent)
        blocks = list(Index(path).blocks())
    embeddings = np.concatenate([b.embeddings for b in blocks])
    labels = _labels(raster.with_suffix(".geojson"), np.concatenate([b.bounds for b in blocks]))
    classes, languages = tuple(sorted(set(labels))), tuple(LANGUAGES)
    encoder = TextEncoder(package)
    columns = [
        _precisions(encoder.encode(phrases(language, classes)) @ embeddings.T, classes, labels)
        for language in languages
    ]
    return MosaicScores(classes, languages, np.stack(columns, axis=1))


def phrases(language: str, classes: tuple[str, ...]) -> list[str]:
    """Return the phrase of each class in a language, from `resources/evaluation/`."""
    book = json.loads((resources.folder("evaluation") / f"{language}.json").read_text(encoding="utf-8"))
    return [book[c] for c in classes]


def _silent(_done: int, _total: int) -> None:
    """Show no progress."""


def _precisions(cosines: Floats, classes: tuple[str, ...], labels: list[str]) -> npt.NDArray[np.float64]:
    wanted = np.array(labels)
    return np.array([average_precision(row, wanted == c) for row, c in zip(cosines, classes)])


def _labels(geojson: Path, bounds: npt.NDArray[np.float64]) -> list[str]:
    """Return the class of the cell that holds each tile's centre."""
    features = json.loads(geojson.read_text(encoding="utf-8"))["features"]
    cells = shapely.STRtree([shapely.geometry.shape(f["geometry"]) for f in features])
    centres = shapely.points((bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2)
    tile, cell = cells.query(centres, predicate="within")
    if not len(tile) == len(bounds) == len(features):
        raise TilingError(
            "The tiles are not the cells of {name}. Give the cells' size.", code="not-the-cells", name=geojson.name
        )
    return [features[c]["properties"]["class"] for c in cell[np.argsort(tile)]]

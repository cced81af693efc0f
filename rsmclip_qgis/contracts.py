"""What one room hands to the next: dataclasses and errors. Standard library only.

Both sides of the product import this module: the QGIS side, which runs in QGIS's own Python, and the engine side,
which runs outside it. Nothing in here computes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

INDEX_FORMAT = 1
MODEL_FORMAT = 1

Bounds = tuple[float, float, float, float]
"""Left, bottom, right, top, in the units of a CRS (or pixels where a raster has none)."""

Progress = Callable[[int, int], None]
"""Called with the number of tiles done and the number of tiles in all. May raise `Cancelled`."""


# -------------------- sentences and errors --------------------


class Sentence(str):
    """A sentence for a person, in English, that remembers its template and values, so that QGIS can translate it.

    Values may be sentences (or parts of one) themselves. The templates are collected for translation from the calls.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Sentence:
        """Return the template with its named placeholders filled in."""
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Return what a copy is made from."""
        return (self.template,), self.values


class RsmclipError(Exception):
    """Anything that ends the work and that a person should hear of, in one sentence.

    The sentence is kept as a template and its values, so that another side can translate the template.

    Args:
        template: the sentence for a person, with named placeholders: what is wrong and what to do.
        code: a short stable name of the fault, for scripts and for translation.
        details: what a bug report needs; never shown unasked.
        values: the values of the placeholders.
    """

    def __init__(self, template: str, *, code: str, details: str = "", **values: object) -> None:
        self.template = template
        self.code = code
        self.details = details
        self.values = values
        super().__init__(self.sentence)

    @property
    def sentence(self) -> Sentence:
        """The sentence for a person, in English."""
        return Sentence(self.template, **self.values)


class RasterError(RsmclipError):
    """The raster cannot be opened, read or searched."""


class TilingError(RsmclipError):
    """The tile size, the overlap or the area does not fit the raster."""


class ModelError(RsmclipError):
    """The model package is unknown, broken or does not fit the index."""


class DeviceError(RsmclipError):
    """The device that was asked for is not there."""


class IndexFileError(RsmclipError):
    """The index is missing, broken or out of date."""


class QueryError(RsmclipError):
    """The query cannot be answered."""


class OutputError(RsmclipError):
    """The result cannot be written."""


class Cancelled(RsmclipError):  # noqa: N818 - not an error: what the user asked for
    """The user stopped the work."""

    def __init__(self) -> None:
        super().__init__("The work was cancelled; nothing was written.", code="cancelled")


# -------------------- raster --------------------


@dataclass(frozen=True)
class Stretch:
    """The mapping from the raster's numbers to 8-bit RGB: `(value - low) / (high - low) * 255`, cut to 0..255.

    Attributes:
        bands: three band numbers, from 1, for red, green and blue; the same one three times for grey.
        low: per band, the value that becomes 0.
        high: per band, the value that becomes 255; always above `low`.
    """

    bands: tuple[int, int, int]
    low: tuple[float, float, float]
    high: tuple[float, float, float]


@dataclass(frozen=True)
class FileStamp:
    """One file of a raster at one moment: its name (relative to the raster's folder), bytes, and time of change."""

    name: str
    size: int
    modified_ns: int


@dataclass(frozen=True)
class Fingerprint:
    """Whether a raster is still the one that was indexed: its files, and a SHA-256 over their content."""

    files: tuple[FileStamp, ...]
    digest: str


# -------------------- tiling --------------------


@dataclass(frozen=True)
class TileGrid:
    """The tiling of a plane, anchored to the ground.

    Tile (row, column) has its upper left corner at `x = column * stride_x`, `y = -row * stride_y`, whatever the extent
    of the raster.

    Attributes:
        crs: the CRS as WKT2; empty where the raster has none and the unit is the pixel.
        tile_size: side of a tile in metres on the ground, or in pixels where `crs` is empty.
        overlap: how much of a tile the next one covers, in per cent.
        tile_width, tile_height: the tile in units of the CRS.
        stride_x, stride_y: the step from one tile to the next, in units of the CRS.
    """

    crs: str
    tile_size: float
    overlap: float
    tile_width: float
    tile_height: float
    stride_x: float
    stride_y: float


@dataclass(frozen=True)
class Tile:
    """A square of ground. `tile_id` counts the tiles of the raster's grid row by row, gaps included."""

    tile_id: int
    row: int
    column: int
    bounds: Bounds


# -------------------- model --------------------


@dataclass(frozen=True)
class ImageTower:
    """The image graph: `pixels` uint8 (batch, size, size, channels) to `embedding` float32 (batch, dimension).

    The graph normalises by itself, with `mean` and `std` of pixels scaled to 0..1, and returns unit vectors.

    Attributes:
        plane: a second output, the last feature map, float32 (batch, channels, rows, columns); empty for none.
        projection: file with what a cell of that map says, float16 (channels, dimension), `.npy`: a cell times it
            times a query's vector is how much the cell speaks for the query (Zhou et al. 2016, arXiv 1512.04150).
    """

    graph: str
    size: int
    channels: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    input: str
    dtype: str
    plane: str = ""
    projection: str = ""


@dataclass(frozen=True)
class TextTower:
    """The text graph: inputs `ids` and `mask` int64 (batch, tokens), output `embedding` float32 (batch, dimension).

    `tokenizer` is a SentencePiece model whose ids are the graph's; a text's pieces stand between its begin and end
    pieces. `pooling` says in a word how the graph goes from tokens to one vector.
    """

    graph: str
    tokenizer: str
    max_tokens: int
    pooling: str


@dataclass(frozen=True)
class Calibration:
    """The curve from a tile's standing among ordinary ground to the chance that it shows what was asked for.

    `score = 1 / (1 + exp(-(slope * standing + intercept)))`; see `engine.score` for the standing.

    Attributes:
        bank: file with the embeddings of ordinary ground, float16 (n, dimension), `.npy`.
        slope, intercept: of the curve.
        error: expected calibration error on data that the curve was not fitted on.
    """

    bank: str
    slope: float
    intercept: float
    error: float


@dataclass(frozen=True)
class ModelCard:
    """`model.json`: all that a model package says of itself.

    Attributes:
        digests: SHA-256 of every other file of the package, by name.
        gsd: finest and coarsest ground sample distance in training, metres per pixel of the model's input.
        record: how the model came to be: data, recipe, seed, code version, figures. Free in form, for reading.
        digest: SHA-256 of `model.json` itself: the model's identity. Not written into the file.
    """

    format: int
    name: str
    version: str
    licence: str
    languages: tuple[str, ...]
    dimension: int
    logit_scale: float
    gsd: tuple[float, float]
    image: ImageTower
    text: TextTower
    calibration: Calibration
    digests: dict[str, str]
    record: dict[str, Any] = field(default_factory=dict)
    digest: str = ""


# -------------------- index --------------------


@dataclass(frozen=True)
class IndexMetadata:
    """What an index remembers beside its rows.

    Attributes:
        raster: the raster's address as it was opened, absolute where it is a file.
        area: SHA-256 of the area of interest's geometry in the grid's CRS; empty where the whole raster was indexed.
        model, model_version, model_digest: the model whose image tower made the embeddings.
        tiles: number of rows.
        unreadable: number of tiles that could not be read and are missing.
    """

    format: int
    raster: str
    fingerprint: Fingerprint
    grid: TileGrid
    stretch: Stretch
    area: str
    model: str
    model_version: str
    model_digest: str
    dimension: int
    tiles: int
    unreadable: int
    created: str
    code_version: str


# -------------------- search --------------------


@dataclass(frozen=True)
class QueryPart:
    """One thing that is wanted, or unwanted: words, a place, a picture, or what an example looked like.

    Exactly one of `words`, `place`, `image` and `vector` is given.

    Attributes:
        weight: how much it counts; wanted over 0, unwanted under 0.
        words: in the language `language`, or `auto` for any of the ten.
        place: an example's bounds in the CRS of `raster`.
        raster: where the place lies; empty for the raster that is searched.
        image: an example's picture file.
        vector: base64 of a float16 unit vector: a place or picture remembered by what it looks like.
        model: digest of the model that made `vector`.
        label: what a person calls it; empty for the words themselves.
    """

    weight: float = 1.0
    words: str = ""
    language: str = "auto"
    place: Bounds | None = None
    raster: str = ""
    image: str = ""
    vector: str = ""
    model: str = ""
    label: str = ""

    @property
    def title(self) -> str:
        """What a person calls it."""
        return self.label or self.words or self.image


@dataclass(frozen=True)
class Query:
    """What is looked for: parts that together become one unit vector. `name` is what a person calls the whole."""

    parts: tuple[QueryPart, ...]
    name: str = ""

    @property
    def title(self) -> str:
        """What a person calls the whole: its name, or its parts, those unwanted behind a minus."""
        said = (("" if part.weight > 0 else "- ") + part.title for part in self.parts)
        return self.name or ", ".join(said)


@dataclass(frozen=True)
class Match:
    """A tile with its score (0 to 1) and its rank (1 is best). `bounds` are in the CRS of the grid."""

    rank: int
    score: float
    tile_id: int
    bounds: Bounds


@dataclass(frozen=True)
class SearchResult:
    """The matches of one query on one raster, best first.

    Attributes:
        searched: number of tiles that were compared.
        best_score: the best tile's score, also where it is under the least score asked for.
    """

    query: str
    raster: str
    model: str
    crs: str
    matches: tuple[Match, ...]
    searched: int
    best_score: float


@dataclass(frozen=True)
class ClassifiedTile:
    """A tile with the most likely of some classes and its probability among them. `bounds` are in the grid's CRS."""

    name: str
    probability: float
    tile_id: int
    bounds: Bounds

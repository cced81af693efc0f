"""What QGIS asks of the worker, a dataclass for each verb. Standard library only; both sides import it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from ..contracts import Bounds, Query


@dataclass(frozen=True)
class Hello:
    """The first request: which protocol and which plugin is asking."""

    protocol: int
    plugin: str


@dataclass(frozen=True)
class Warm:
    """Have a model's text graph and the engine loaded, so that the first search does not wait for them."""

    model: str = ""


@dataclass(frozen=True)
class Build:
    """Make sure that a raster has an index.

    Attributes:
        raster: its address.
        index: where to write it, replacing what is there; empty to use one that fits or else to build into the cache.
        model: name or folder; empty for the default.
        tile_size, overlap: metres and per cent; None to choose.
        area: vector file with polygons; empty for all.
        bands: three band numbers; None to choose.
        device: `auto`, `cpu` or `cuda`.
    """

    raster: str
    index: str = ""
    model: str = ""
    tile_size: float | None = None
    overlap: float | None = None
    area: str = ""
    bands: tuple[int, int, int] | None = None
    device: str = "auto"


@dataclass(frozen=True)
class Plan:
    """Tell what a `Build` would do, without doing it."""

    build: Build


@dataclass(frozen=True)
class Search:
    """Search an index, or the tiles that a build has finished so far.

    Attributes:
        index: the index; empty where `build` is given.
        query: what is looked for.
        count: at most so many matches.
        min_score: the least score, 0 to 1.
        model: name or folder; empty for the default.
        device: where examples are embedded.
        heatmap: a GeoTIFF to write all scores to; empty for none.
        output: a GeoPackage to write the matches to, replacing what is there; empty for none.
        build: number of the `Build` under way whose tiles so far are searched; 0 for none.
        stale: search an index also where its raster changed since.
    """

    index: str
    query: Query
    count: int = 50
    min_score: float = 0.0
    model: str = ""
    device: str = "auto"
    heatmap: str = ""
    output: str = ""
    build: int = 0
    stale: bool = False


@dataclass(frozen=True)
class Within:
    """Draw which part of some tiles answers a query: a GeoTIFF `output`, 0 to 1, NaN elsewhere."""

    index: str
    query: Query
    tiles: tuple[Bounds, ...]
    output: str
    model: str = ""
    device: str = "auto"


@dataclass(frozen=True)
class Remember:
    """Replace a query's places and pictures by what they look like, so that it can be asked of another raster."""

    index: str
    query: Query
    model: str = ""
    device: str = "auto"


@dataclass(frozen=True)
class Thumbnails:
    """Make pictures of squares of ground as the model sees them.

    Attributes:
        index: the index; empty where `build`, the number of a `Build` under way, is given.
        bounds: the squares, in the CRS of the grid.
        files: a JPEG to write for each; one that is there is left as it is.
        size: side of a picture in pixels.
    """

    index: str
    bounds: tuple[Bounds, ...]
    files: tuple[str, ...]
    size: int
    build: int = 0


@dataclass(frozen=True)
class Classify:
    """Give every tile of an index one of some classes."""

    index: str
    classes: tuple[str, ...]
    language: str = "auto"
    model: str = ""


@dataclass(frozen=True)
class ListModels:
    """List the model packages at hand."""


@dataclass(frozen=True)
class AddModel:
    """Copy a model package among the user's own: a folder, its `model.json`, or a zip."""

    source: str


@dataclass(frozen=True)
class RemoveModel:
    """Remove one of the user's own model packages."""

    name: str


@dataclass(frozen=True)
class ListIndexes:
    """List the indexes in the cache."""


@dataclass(frozen=True)
class ForgetIndexes:
    """Delete indexes of the cache."""

    paths: tuple[str, ...]


@dataclass(frozen=True)
class Cancel:
    """Stop the request of a number."""

    request: int


Body = Union[
    Hello, Warm, Build, Plan, Search, Within, Remember, Thumbnails, Classify,
    ListModels, AddModel, RemoveModel, ListIndexes, ForgetIndexes, Cancel,
]  # fmt: skip

VERBS: dict[str, type] = {
    "hello": Hello,
    "warm": Warm,
    "build": Build,
    "plan": Plan,
    "search": Search,
    "within": Within,
    "remember": Remember,
    "thumbnails": Thumbnails,
    "classify": Classify,
    "models": ListModels,
    "add": AddModel,
    "remove": RemoveModel,
    "indexes": ListIndexes,
    "forget": ForgetIndexes,
    "cancel": Cancel,
}


@dataclass(frozen=True)
class Request:
    """A request with its number."""

    number: int
    body: Body

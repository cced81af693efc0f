"""What the worker answers: progress, one result of its own kind for each verb, or a failure. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from ..contracts import Cancelled, ClassifiedTile, Query, RsmclipError, SearchResult


class ProtocolError(RsmclipError):
    """The other side said something that is no message of this protocol, or speaks another version."""


class WorkerError(RsmclipError):
    """The worker could not be started, died, or failed at something that is none of the engine's own errors."""


@dataclass(frozen=True)
class Welcome:
    """The answer to `Hello`: who is there."""

    protocol: int
    engine: str
    python: str
    process: int


@dataclass(frozen=True)
class Built:
    """The answer to `Build`. `device` is empty where the index was there already."""

    index: str
    tiles: int
    unreadable: int
    tile_size: float
    crs: str
    device: str


@dataclass(frozen=True)
class Planned:
    """The answer to `Plan`: the index that is there, or would be, and its number of tiles.

    Attributes:
        state: `ready`; `stale`, where the raster changed since; or `missing`.
        index: where it is; empty where it is missing.
        tiles: how many tiles a build would make, those without data included; 0 where it is ready.
    """

    state: str
    index: str
    tiles: int
    tile_size: float
    overlap: float


@dataclass(frozen=True)
class Remembered:
    """The answer to `Remember`."""

    query: Query


@dataclass(frozen=True)
class Pictures:
    """The answer to `Thumbnails`: a file for each square, in their order; empty where it could not be read."""

    files: tuple[str, ...]


@dataclass(frozen=True)
class Drawn:
    """The answer to `Within`: the raster that was written."""

    path: str


@dataclass(frozen=True)
class Classified:
    """The answer to `Classify`."""

    crs: str
    raster: str
    model: str
    tiles: tuple[ClassifiedTile, ...]


@dataclass(frozen=True)
class ModelLine:
    """One model package: what a list shows of it. `added` is true of the user's own."""

    name: str
    version: str
    licence: str
    folder: str
    languages: tuple[str, ...]
    added: bool = False


@dataclass(frozen=True)
class Models:
    """The answer to `ListModels`."""

    models: tuple[ModelLine, ...]


@dataclass(frozen=True)
class IndexLine:
    """One index of the cache: what a list shows of it. `used` is the time of its last use, seconds since 1970."""

    path: str
    raster: str
    model: str
    tiles: int
    bytes: int
    used: float


@dataclass(frozen=True)
class Indexes:
    """The answer to `ListIndexes`, the latest used first."""

    indexes: tuple[IndexLine, ...]


@dataclass(frozen=True)
class Done:
    """The answer to what has nothing to tell."""


Value = Union[
    Welcome, Built, Planned, SearchResult, Drawn, Remembered, Pictures, Classified, Models, Indexes, Done
]  # fmt: skip


@dataclass(frozen=True)
class Progress:
    """How far a request has come."""

    number: int
    done: int
    total: int


@dataclass(frozen=True)
class Result:
    """The end of a request that went well."""

    number: int
    value: Value


@dataclass(frozen=True)
class Failure:
    """The end of a request that did not: a sentence for a person as template and values, a code, and details."""

    number: int
    template: str
    values: dict[str, str]
    code: str
    details: str = ""

    def error(self) -> RsmclipError:
        """Return the failure as the error to raise on this side."""
        if self.code == "cancelled":
            return Cancelled()
        return WorkerError(self.template, code=self.code, details=self.details, **self.values)


@dataclass(frozen=True)
class Beat:
    """The worker lives."""

    since: float = field(default=0.0)


Answer = Union[Progress, Result, Failure, Beat]

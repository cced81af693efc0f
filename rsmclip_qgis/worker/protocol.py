"""What QGIS and the worker say to each other: one JSON object a line. Standard library only; both sides import it.

Requests and results are dataclasses here; a line carries the request's number, its verb and its fields. Answers carry
the number of their request: any number of `progress`, then one `result` or one `error`. A `beat` has no number and says
that the worker lives.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Union

from ..contracts import Bounds, ClassifiedTile, Match, RsmclipError, SearchResult

PROTOCOL = 1
BEAT_SECONDS = 2.0
SILENCE_SECONDS = 30.0
"""A worker that says nothing for so long is taken for dead."""


class ProtocolError(RsmclipError):
    """The other side said something that is no message of this protocol, or speaks another version."""


class WorkerError(RsmclipError):
    """The worker could not be started, died, or failed at something that is none of the engine's own errors."""


# -------------------- requests --------------------


@dataclass(frozen=True)
class Hello:
    """The first request: which protocol and which plugin is asking."""

    protocol: int
    plugin: str


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
class Search:
    """Search an index for words. `heatmap` names a GeoTIFF to write all scores to; empty for none."""

    index: str
    words: str
    language: str = "auto"
    count: int = 50
    min_score: float = 0.0
    model: str = ""
    heatmap: str = ""


@dataclass(frozen=True)
class Similar:
    """Search an index for what looks like examples: places in the raster's CRS, or picture files."""

    index: str
    places: tuple[Bounds, ...] = ()
    images: tuple[str, ...] = ()
    label: str = ""
    count: int = 50
    min_score: float = 0.0
    model: str = ""
    device: str = "auto"
    heatmap: str = ""


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
class Cancel:
    """Stop the request of a number."""

    request: int


Body = Union[Hello, Build, Search, Similar, Classify, ListModels, Cancel]
_VERBS: dict[str, type] = {
    "hello": Hello,
    "build": Build,
    "search": Search,
    "similar": Similar,
    "classify": Classify,
    "models": ListModels,
    "cancel": Cancel,
}


@dataclass(frozen=True)
class Request:
    """A request with its number."""

    number: int
    body: Body


# -------------------- answers --------------------


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
class Classified:
    """The answer to `Classify`."""

    crs: str
    raster: str
    model: str
    tiles: tuple[ClassifiedTile, ...]


@dataclass(frozen=True)
class ModelLine:
    """One model package: what a list shows of it."""

    name: str
    version: str
    licence: str
    folder: str
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Models:
    """The answer to `ListModels`."""

    models: tuple[ModelLine, ...]


@dataclass(frozen=True)
class Done:
    """The answer to `Cancel`."""


Value = Union[Welcome, Built, SearchResult, Classified, Models, Done]


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
        return WorkerError(self.template, code=self.code, details=self.details, **self.values)


@dataclass(frozen=True)
class Beat:
    """The worker lives."""

    since: float = field(default=0.0)


Answer = Union[Progress, Result, Failure, Beat]
_KINDS: dict[type, str] = {Progress: "progress", Result: "result", Failure: "error", Beat: "beat"}
_VALUES: dict[str, type] = {t.__name__: t for t in (Welcome, Built, SearchResult, Classified, Models, Done)}


# -------------------- lines --------------------


def write_request(request: Request) -> str:
    """Return a request as a line, without its end."""
    verb = next(v for v, kind in _VERBS.items() if kind is type(request.body))
    return _line({"id": request.number, "do": verb, "with": asdict(request.body)})


def read_request(line: str) -> Request:
    """Return the request of a line.

    Raises:
        ProtocolError: it is none.
    """
    try:
        values = json.loads(line)
        return Request(int(values["id"]), _VERBS[values["do"]](**_tuples(values["with"])))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as fault:
        raise _no_message(line, fault) from fault


def write_answer(answer: Answer) -> str:
    """Return an answer as a line, without its end."""
    values: dict[str, Any] = {"kind": _KINDS[type(answer)], **asdict(answer)}
    if isinstance(answer, Result):
        values["type"] = type(answer.value).__name__
    return _line(values)


def read_answer(line: str) -> Answer:
    """Return the answer of a line.

    Raises:
        ProtocolError: it is none.
    """
    try:
        values = json.loads(line)
        kind = values.pop("kind")
        if kind == "result":
            return Result(values["number"], _value(_VALUES[values["type"]], values["value"]))
        answer: Answer = next(t for t, name in _KINDS.items() if name == kind)(**values)
        return answer
    except (ValueError, KeyError, TypeError, StopIteration) as fault:
        raise _no_message(line, fault) from fault


def _line(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _value(kind: type, values: dict[str, Any]) -> Value:
    """Return a result's value, the lists in it as tuples of what they hold."""
    values = _tuples(values)
    inner = {"matches": Match, "tiles": ClassifiedTile, "models": ModelLine}
    for name, part in inner.items():
        if isinstance(values.get(name), tuple):
            values[name] = tuple(part(**_tuples(v)) for v in values[name])
    value: Value = kind(**values)
    return value


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with lists, which JSON knows, as tuples, which the dataclasses hold."""
    return {k: _tuple(v) for k, v in values.items()}


def _tuple(value: Any) -> Any:
    return tuple(_tuple(v) for v in value) if isinstance(value, list) else value


def _no_message(line: str, fault: Exception) -> ProtocolError:
    return ProtocolError(
        "The search engine and the plugin do not understand each other. Set up the engine again.",
        code="protocol",
        details=f"{fault!r} in {line[:500]}",
    )

"""How requests and answers become lines: one JSON object a line. Standard library only; both sides import it.

Answers carry the number of their request: any number of `progress`, then one `result` or one `error`. A `beat` has no
number and says that the worker lives.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, fields, is_dataclass
from typing import Any

from ..contracts import ClassifiedTile, Match, Query, QueryPart, SearchResult
from . import answers
from .answers import Answer, Beat, Failure, IndexLine, ModelLine, Progress, ProtocolError, Result, Value
from .requests import VERBS, Build, Request

PROTOCOL = 2
BEAT_SECONDS = 2.0
SILENCE_SECONDS = 30.0
"""A worker that says nothing for so long is taken for dead."""

_KINDS: dict[type, str] = {Progress: "progress", Result: "result", Failure: "error", Beat: "beat"}
_VALUES: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        SearchResult, answers.Welcome, answers.Built, answers.Planned, answers.Drawn, answers.Remembered,
        answers.Pictures, answers.Classified, answers.Models, answers.Indexes, answers.Done,
    )
}  # fmt: skip


def write_request(request: Request) -> str:
    """Return a request as a line, without its end."""
    verb = next(v for v, kind in VERBS.items() if kind is type(request.body))
    return _line({"id": request.number, "do": verb, "with": asdict(request.body)})


def read_request(line: str) -> Request:
    """Return the request of a line.

    Raises:
        ProtocolError: it is none.
    """
    try:
        values = json.loads(line)
        return Request(int(values["id"]), _made(VERBS[values["do"]], values["with"]))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as fault:
        raise _no_message(line, fault) from fault


def write_answer(answer: Answer) -> str:
    """Return an answer as a line, without its end."""
    if isinstance(answer, Result):
        value = _flat(answer.value)
        return _line({"kind": "result", "number": answer.number, "type": type(answer.value).__name__, "value": value})
    return _line({"kind": _KINDS[type(answer)], **asdict(answer)})


def read_answer(line: str) -> Answer:
    """Return the answer of a line.

    Raises:
        ProtocolError: it is none.
    """
    try:
        values = json.loads(line)
        kind = values.pop("kind")
        if kind == "result":
            value: Value = _made(_VALUES[values["type"]], values["value"])
            return Result(values["number"], value)
        answer: Answer = next(t for t, name in _KINDS.items() if name == kind)(**values)
        return answer
    except (ValueError, KeyError, TypeError, StopIteration) as fault:
        raise _no_message(line, fault) from fault


def _line(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _flat(value: Any) -> Any:
    """Return a value as JSON holds it; the many dataclasses in a tuple as bare rows, which are read fast."""
    if isinstance(value, (Match, ClassifiedTile)):
        return [getattr(value, field.name) for field in fields(value)]
    if is_dataclass(value):
        return {field.name: _flat(getattr(value, field.name)) for field in fields(value)}
    return [_flat(v) for v in value] if isinstance(value, tuple) else value


_INSIDE: dict[str, Callable[[Any], Any]] = {
    "matches": lambda rows: tuple(Match(r, s, t, tuple(b)) for r, s, t, b in rows),
    "models": lambda lines: tuple(_made(ModelLine, line) for line in lines),
    "indexes": lambda lines: tuple(_made(IndexLine, line) for line in lines),
    "query": lambda query: _made(Query, query) if isinstance(query, dict) else query,
    "parts": lambda parts: tuple(_made(QueryPart, part) for part in parts),
    "build": lambda build: _made(Build, build) if isinstance(build, dict) else build,
}
"""How the fields of these names are read; all others hold numbers, texts and tuples of them."""


def _made(kind: type, values: dict[str, Any]) -> Any:
    """Return a dataclass from its fields as JSON holds them."""
    inside = {name: _INSIDE.get(name, _tuple)(value) for name, value in values.items()}
    if kind is answers.Classified:
        inside["tiles"] = tuple(ClassifiedTile(n, p, t, tuple(b)) for n, p, t, b in values["tiles"])
    return kind(**inside)


def _tuple(value: Any) -> Any:
    """Return the lists, which JSON knows, as tuples, which the dataclasses hold."""
    return tuple(_tuple(v) for v in value) if isinstance(value, list) else value


def _no_message(line: str, fault: Exception) -> ProtocolError:
    return ProtocolError(
        "The search engine and the plugin do not understand each other. Set up the engine again.",
        code="protocol",
        details=f"{fault!r} in {line[:500]}",
    )

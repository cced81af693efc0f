"""Saved queries: a JSON file each, so that they can be shared. Standard library only."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

from .contracts import OutputError, Query, QueryError, QueryPart

ENDING = ".rsmclip-query.json"
_FORMAT = 1


def path_of(name: str, folder: Path) -> Path:
    """Return the file of a query with this name in a folder."""
    safe = re.sub(r"[^\w .-]+", "_", name, flags=re.UNICODE).strip(" .") or "query"
    return folder / f"{safe[:80]}{ENDING}"


def save(query: Query, path: Path) -> None:
    """Write a query.

    Raises:
        OutputError: it cannot be written.
    """
    values = {"format": _FORMAT, **asdict(query)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError as fault:
        raise OutputError("{path} could not be written.", code="write", details=str(fault), path=str(path)) from fault


def load(path: Path) -> Query:
    """Read a query.

    Raises:
        QueryError: there is none, or it cannot be understood.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if values["format"] != _FORMAT:
            raise ValueError(f"format {values['format']}")
        parts = tuple(QueryPart(**{**part, "place": _bounds(part["place"])}) for part in values["parts"])
        return Query(parts, str(values["name"]))
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise QueryError(
            "{path} is no saved query. Choose a file that the search saved.",
            code="saved-query",
            details=repr(fault),
            path=str(path),
        ) from fault


def saved(folder: Path) -> list[Path]:
    """Return the files of the queries in a folder, by name."""
    return sorted(folder.glob(f"*{ENDING}"))


def name_of(path: Path) -> str:
    """Return what a person calls the query of a file."""
    return path.name[: -len(ENDING)]


def _bounds(values: object) -> tuple[float, float, float, float] | None:
    if not isinstance(values, list):
        return None
    left, bottom, right, top = (float(value) for value in values)
    return left, bottom, right, top

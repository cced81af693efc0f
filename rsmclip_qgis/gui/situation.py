"""What the search is at: the states of the window, and what a search gave."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from ..contracts import Query, SearchResult

FETCHED = 10_000
"""So many of the best matches come with every search; the two filters choose among them."""

FETCHED_LIVE = 300
"""So many come with the searches of a build under way, one a second. Of more, Python's collector of garbage soon has
enough to go through all of QGIS's objects, which holds the window up for a tenth of a second."""


class State(enum.Enum):
    """The states that the window shows."""

    READY = "ready"
    NO_RUNTIME = "no runtime"
    NO_RASTER = "no raster"
    NOT_SEARCHABLE = "not searchable"
    LONG_BUILD = "long build"
    BUILDING = "building"
    SEARCHING = "searching"
    MATCHES = "matches"
    STALE = "stale"
    ERROR = "error"


@dataclass(frozen=True)
class Situation:
    """A state with its sentence for a person, in QGIS's language.

    Attributes:
        details: for a bug report.
        done, total: tiles, while an index is built.
        rate: tiles a second; 0 where unknown.
    """

    state: State
    sentence: str = ""
    details: str = ""
    done: int = 0
    total: int = 0
    rate: float = 0.0

    @property
    def seconds_left(self) -> float:
        """Return how long the build will still take; 0 where unknown."""
        return (self.total - self.done) / self.rate if self.rate else 0.0


@dataclass(frozen=True)
class Results:
    """What a search gave.

    Attributes:
        query: what was asked.
        begun: what the query was when it was begun, before examples and judgements refined it.
        layer: id of the raster layer.
        index: the index that was searched; empty while it is built.
        build: number of the build under way; 0 where the index is whole.
        path: GeoPackage with the matches.
        seconds: how long the answer took.
    """

    query: Query
    begun: str
    layer: str
    index: str
    build: int
    result: SearchResult
    path: str
    seconds: float

    def shown(self, least_score: float, count: int) -> int:
        """Return how many of the matches, which are ordered by score, two filters leave."""
        matches = self.result.matches[:count]
        low, high = 0, len(matches)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if matches[middle].score >= least_score else (low, middle)
        return low

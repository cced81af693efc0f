"""How far long work is, said in plain lines."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..console import console

Report = Callable[[str, int, int], None]
"""Called with what is being done, how much is done, and how much there is."""

_SECONDS_BETWEEN_LINES = 15.0


def quiet(what: str, done: int, total: int) -> None:
    """A report that says nothing."""


class PlainReport:
    """Says on standard error, now and then, what is being done, how far it is, and how long it will take."""

    def __init__(self) -> None:
        self._what, self._started, self._said = "", 0.0, 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Take note that `done` of `total` are done."""
        now = time.monotonic()
        if what != self._what or done <= 1:
            self._what, self._started, self._said = what, now, now
        if done == total or now - self._said >= _SECONDS_BETWEEN_LINES:
            self._said = now
            left = (now - self._started) / max(done, 1) * (total - done)
            console.say(f"{what}: {done:,} of {total:,}, about {_span(left)} left")


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"

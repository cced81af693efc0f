"""From the lines of uv and pip to how much is done and what is being done."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from ..contracts import Sentence

_GETTING = re.compile(r"^\s*(?:Downloading|Collecting|Building)\s+([A-Za-z][\w.-]*?)(?=-\d|==|\s|$)", re.IGNORECASE)
_GOT = re.compile(r"^\s*Downloaded\s+([A-Za-z][\w.-]*)")
_INSTALLING = re.compile(r"^\s*(?:Prepared \d+ package|Installing collected packages)")
_NAME = re.compile(r"^([A-Za-z][\w.-]*)==", re.MULTILINE)
_UV_NAMES = 8  # uv tells of the large ones only


class Steps:
    """Reads an installer's lines.

    Args:
        say: told how much is done and what is being done.
        lock: what is installed.
        begin, end: the part of the whole that the installer has.
    """

    def __init__(self, say: Callable[[float, str], None], lock: Path, begin: float, end: float, uv: bool) -> None:
        self._say = say
        self._begin, self._end = begin, end
        names = len(set(_NAME.findall(lock.read_text(encoding="utf-8"))))
        self._expected = min(names, _UV_NAMES) if uv else names
        self._seen: set[str] = set()

    def __call__(self, line: str) -> None:
        """Take a line."""
        getting, got = _GETTING.match(line), _GOT.match(line)
        if getting:
            self._tell(getting[1], Sentence("Getting {package}", package=getting[1]))
        elif got:
            self._tell(f"{got[1]} is here", Sentence("Got {package}", package=got[1]))
        elif _INSTALLING.match(line):
            self._say(self._begin + 0.9 * (self._end - self._begin), Sentence("Installing the packages"))

    def _tell(self, name: str, what: str) -> None:
        self._seen.add(name.lower())
        share = min(len(self._seen) / (2 * self._expected), 1.0) if self._expected else 1.0
        self._say(self._begin + 0.85 * share * (self._end - self._begin), what)

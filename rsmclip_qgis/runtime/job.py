"""One set-up under way: how it is told about, cancelled, logged, and what its children are given."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..contracts import Cancelled
from . import children, places
from .environment import child_environment
from .options import SetupOptions
from .trouble import explain

_FRESH = {"UV_NO_CACHE": "1", "PIP_NO_CACHE_DIR": "1"}

Progress = Callable[[float, str], None]
"""Called with how much is done, 0 to 1, and what is being done."""


class Job:
    """A set-up under way.

    Attributes:
        options: what is wanted.
        environment: for the children.
        cancelled: whether the user has had enough.

    Args:
        fresh: whether the installers must not use what they fetched earlier.
    """

    def __init__(
        self, options: SetupOptions, progress: Progress, cancelled: Callable[[], bool], *, fresh: bool = False
    ) -> None:
        self.options = options
        self.environment = {**child_environment(options.network), **(_FRESH if fresh else {})}
        self.cancelled = cancelled
        self._progress = progress
        self._done = 0.0
        self._what = ""

    def say(self, fraction: float, what: str = "") -> None:
        """Tell how far it is; never backwards. Raises `Cancelled` where the user has had enough."""
        if self.cancelled():
            raise Cancelled
        self._done = max(self._done, min(fraction, 1.0))
        self._what = what or self._what
        self._progress(self._done, self._what)

    def run(
        self,
        command: Sequence[str | Path],
        more: Mapping[str, str] | None = None,
        on_line: Callable[[str], None] = children.unheard,
    ) -> str:
        """Run an installer and return what it said.

        Raises:
            RuntimeSetupError: it failed; the sentence says why.
            Cancelled: the user has had enough.
        """
        log = Log(places.log_file())
        log.write("$ " + " ".join(str(part) for part in command))

        def hear(line: str) -> None:
            log.write(line)
            on_line(line)

        environment = {**self.environment, **(more or {})}
        finished = children.run(command, environment, cancelled=self.cancelled, on_line=hear, folder=places.root())
        if not finished.ok:
            raise explain(finished.output, self.options)
        return finished.output


class Log:
    """What the installers said, kept for a bug report; passwords are masked."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, what: str) -> None:
        """Start anew: only the last set-up is of interest."""
        self._path.write_text(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {what}\n", encoding="utf-8")

    def write(self, line: str) -> None:
        """Add a line."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(children.without_passwords(line) + "\n")

    def last(self, count: int) -> str:
        """Return the last lines."""
        if not self._path.is_file():
            return ""
        return "\n".join(self._path.read_text(encoding="utf-8", errors="replace").splitlines()[-count:])

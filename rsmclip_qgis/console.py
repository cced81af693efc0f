"""What the command line shows a person: notices, progress, a table; in colour on a terminal, else as plain lines."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence

from rich.console import Console as RichConsole
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from .contracts import Progress as ProgressCall
from .contracts import SearchResult

_SECONDS_BETWEEN_LINES = 5.0


class Console:
    """Writes results to standard output and all else to standard error, so that results can be piped."""

    def __init__(self) -> None:
        self._out = RichConsole(highlight=False)
        self._err = RichConsole(stderr=True, highlight=False)

    def say(self, sentence: str) -> None:
        """Tell a person something."""
        self._err.print(sentence, markup=False, soft_wrap=True)

    def fail(self, sentence: str) -> None:
        """Tell a person what went wrong."""
        self._err.print(f"Error: {sentence}", style="red", markup=False, soft_wrap=True)

    def answer(self, text: str) -> None:
        """Write a result to standard output, as it is."""
        self._out.print(text, markup=False, soft_wrap=True, emoji=False)

    @contextlib.contextmanager
    def progress(self, what: str) -> Iterator[ProgressCall]:
        """Show how far something has come; yields what to call with the numbers done and in all."""
        if not self._err.is_terminal:
            yield self._plain_progress(what)
            return
        columns = (
            TextColumn(what),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("tiles"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        with Progress(*columns, console=self._err) as bar:
            task = bar.add_task(what, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)

    def table(self, results: Sequence[SearchResult], most: int = 5) -> None:
        """Write the best matches of some searches as a table."""
        table = Table("query", "rank", "score", "tile", "x", "y", box=None, header_style="bold", pad_edge=False)
        for result in results:
            for match in result.matches[:most]:
                x, y = (match.bounds[0] + match.bounds[2]) / 2, (match.bounds[1] + match.bounds[3]) / 2
                digits = 6 if abs(x) <= 360 and abs(y) <= 90 else 1
                cells = (
                    str(match.rank),
                    f"{match.score:.2f}",
                    str(match.tile_id),
                    f"{x:.{digits}f}",
                    f"{y:.{digits}f}",
                )
                table.add_row(result.query, *cells)
        self._out.print(table)

    def _plain_progress(self, what: str) -> ProgressCall:
        start, said = time.monotonic(), [0.0]

        def show(done: int, total: int) -> None:
            now = time.monotonic()
            if done and (done >= total or now - said[0] >= _SECONDS_BETWEEN_LINES):
                said[0] = now
                left = (now - start) / done * (total - done)
                self.say(f"{what}: {done:,} of {total:,} tiles, {left:.0f} s left")

        return show


console = Console()
"""The one that commands write to."""

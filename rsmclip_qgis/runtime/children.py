"""Runs child processes: lines as they come, cancel within a moment, time limits, and nothing left behind."""

from __future__ import annotations

import os
import queue
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..contracts import Cancelled

_POLL = 0.1  # seconds between two looks at `cancelled`
_SECRET = re.compile(r"(?<=://)[^/@\s:]*:[^/@\s]*(?=@)")
_MOST_LINES = 2000


@dataclass(frozen=True)
class Finished:
    """A child process that has ended: its exit code (None where it was not started or took too long) and output."""

    code: int | None
    output: str

    @property
    def ok(self) -> bool:
        """Whether it ended as it should."""
        return self.code == 0


def never() -> bool:
    """Nobody cancels."""
    return False


def unheard(_line: str) -> None:
    """Nobody listens."""


def without_passwords(text: str) -> str:
    """Return the text with the users and passwords of its addresses masked."""
    return _SECRET.sub("***", text)


def run(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    *,
    cancelled: Callable[[], bool] = never,
    on_line: Callable[[str], None] = unheard,
    time_limit: float | None = None,
    folder: Path | None = None,
) -> Finished:
    """Run a command to its end and return what it said, passwords masked.

    Args:
        command: the program and its arguments; no shell is between.
        environment: the child's whole environment.
        cancelled: asked ten times a second; where it says yes, the child and its children are killed.
        on_line: called with each line of output.
        time_limit: seconds after which the child is killed.
        folder: where the child runs.

    Raises:
        Cancelled: `cancelled` said so.
    """
    try:
        child = _start([str(part) for part in command], environment, folder)
    except OSError as error:
        return Finished(None, str(error))
    try:
        return _follow(child, cancelled, on_line, time_limit)
    finally:
        _end(child)


def _start(command: list[str], environment: Mapping[str, str], folder: Path | None) -> subprocess.Popen[str]:
    """Start the child as the head of a group, so that all of it can be killed; on Windows without a window."""
    return subprocess.Popen(  # noqa: S603 - a list, no shell
        command,
        env=dict(environment),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=os.name != "nt",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _follow(
    child: subprocess.Popen[str], cancelled: Callable[[], bool], on_line: Callable[[str], None], limit: float | None
) -> Finished:
    """Read the child's lines until it ends."""
    lines: list[str] = []
    coming = _reader(child)
    until = time.monotonic() + limit if limit else None
    while True:
        if cancelled():
            raise Cancelled
        if until and time.monotonic() > until:
            return Finished(None, "\n".join([*lines, f"took longer than {limit:.0f} seconds"]))
        line = _next(coming)
        if line is None:
            return Finished(child.wait(), "\n".join(lines[-_MOST_LINES:]))
        if line:
            lines.append(without_passwords(line.rstrip()))
            on_line(lines[-1])


def _next(coming: queue.Queue[str | None]) -> str | None:
    """Return the next line, an empty one where none came for a moment, None at the end."""
    try:
        return coming.get(timeout=_POLL)
    except queue.Empty:
        return ""


def _reader(child: subprocess.Popen[str]) -> queue.Queue[str | None]:
    """Read the child's output in a thread, so that a silent child can be cancelled."""
    coming: queue.Queue[str | None] = queue.Queue()
    if child.stdout is not None:
        threading.Thread(target=_pump, args=(child.stdout, coming), name="rsmclip-reader", daemon=True).start()
    return coming


def _pump(output: IO[str], coming: queue.Queue[str | None]) -> None:
    """Hand on each line, then None; closes the pipe."""
    with output:
        for line in output:
            coming.put(line)
    coming.put(None)


def _end(child: subprocess.Popen[str]) -> None:
    """Kill the child and its children where it still runs, and wait for it."""
    if child.poll() is None:
        _kill_tree(child)
        child.wait()


def _kill_tree(child: subprocess.Popen[str]) -> None:
    """Kill a child with all its children."""
    if os.name == "nt":
        program = Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32", "taskkill.exe")
        _start([str(program), "/T", "/F", "/PID", str(child.pid)], os.environ, None).communicate()
        child.kill()
    else:
        os.killpg(child.pid, signal.SIGKILL)

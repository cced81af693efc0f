"""Whatever goes wrong ends in one sentence and exit code 1; the details go to the log."""

from __future__ import annotations

import functools
import io
import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ..console import console
from ..contracts import Cancelled, RsmclipError


def mendable(command: Callable[..., None]) -> Callable[..., None]:
    """Turn what goes wrong in a command into one sentence."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        _write_what_can_be_written()
        try:
            command(*args, **kwargs)
        except RsmclipError as fault:
            _log(fault)
            _fail(fault.sentence)
        except KeyboardInterrupt:
            _fail(Cancelled().sentence)
        except click.ClickException:
            raise
        except Exception as fault:  # noqa: BLE001 - no traceback reaches a user
            kind = type(fault).__name__
            _fail(f"Something went wrong that should not have ({kind}). The details are in {_log(fault)}.")

    return run


def _write_what_can_be_written() -> None:
    """Let a terminal or a pipe that does not know a letter show another sign instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _fail(sentence: str) -> None:
    console.fail(sentence)
    sys.exit(1)


def _log(fault: Exception) -> Path:
    """Write what a bug report needs into the log, and return where it is."""
    from ..engine.places import cache

    path = cache() / "rsmclip.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            lines = traceback.format_exception(type(fault), fault, fault.__traceback__)
            log.write(f"{' '.join(sys.argv)}\n{getattr(fault, 'details', '')}\n{''.join(lines)}\n")
    except OSError:
        logging.getLogger(__name__).debug("the log at %s cannot be written", path)
    return path

"""What the tests of the runtime share."""

from __future__ import annotations

from pathlib import Path

import pytest

from rsmclip_qgis import runtime
from rsmclip_qgis.runtime.states import state

QUIET = {"setup.log"}


def unheard(_fraction: float, _what: str) -> None:
    """Nobody watches."""


def never() -> bool:
    """Nobody cancels."""
    return False


def set_up(options: runtime.SetupOptions) -> runtime.RuntimeState:
    """Set up without watching."""
    return runtime.set_up(options, unheard, never)


def fails(options: runtime.SetupOptions, code: str) -> runtime.RuntimeSetupError:
    """Set up, see that it fails with one sentence and leaves nothing half-made, and return the error."""
    with pytest.raises(runtime.RuntimeSetupError) as caught:
        set_up(options)
    error = caught.value
    assert error.code == code, error.details
    assert "\n" not in error.sentence
    assert "{" not in error.sentence
    assert error.sentence.endswith(".")
    return error


def left(root: Path) -> set[str]:
    """Return what lies in the runtime's folder beside the log and the tools for the next try."""
    return {path.name for path in root.iterdir()} - QUIET - {"tools", "cache"} if root.is_dir() else set()


def is_ready(options: runtime.SetupOptions) -> bool:
    """Tell whether the tiny runtime is ready."""
    return state(options.recipe).kind is runtime.RuntimeKind.READY

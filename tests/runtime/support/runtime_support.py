"""What the tests of the runtime share."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from rsmclip_qgis import runtime
from rsmclip_qgis.runtime.states import state

ODD_NAME = "mit Leerzeichen-测试 ü"
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
    assert re.fullmatch(code, error.code), f"{error.code}: {error.details}"
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


def only_index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, index: str) -> None:
    """Set pip to one index, whatever this machine has set."""
    for name in [key for key in os.environ if key.startswith(("PIP_", "UV_")) or key.upper().endswith("_PROXY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", index)
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("UV_HTTP_RETRIES", "1")
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path / "pip cache"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv cache"))

"""States of a training on disk: never half written, and nothing in them is executed when they are read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch


def save_state(path: Path, **parts: Any) -> None:
    """Write the states of modules and optimisers, plain numbers and lists; a half-written file never stays."""
    part = path.with_suffix(".part")
    torch.save(parts, part)
    part.replace(path)


def load_state(path: Path) -> dict[str, Any]:
    """Return what `save_state` wrote; nothing in it is executed."""
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state

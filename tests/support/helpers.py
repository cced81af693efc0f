"""What tests of several rooms use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rsmclip_qgis.engine.build import BuildSettings
from rsmclip_qgis.engine.tiling import GridSettings

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("RSMCLIP_SHARED") or ROOT.parent / "shared")
CELLS = BuildSettings(GridSettings(tile_size=50, overlap=0))


def shared(path: str) -> Path:
    """Return a path of the shared folder; skip the test where it is not at hand."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"the shared folder has no {path} here; set RSMCLIP_SHARED to its place")
    return found


def silent(_done: int, _total: int) -> None:
    """Show no progress."""

"""Where the files that come with the product lie. Standard library only."""

from __future__ import annotations

from pathlib import Path


def folder(name: str) -> Path:
    """Return a folder of `resources/`: inside the package in an installed wheel, beside it in the repository."""
    here = Path(__file__).resolve().parent
    inside = here / "resources"
    return (inside if inside.is_dir() else here.parent / "resources") / name

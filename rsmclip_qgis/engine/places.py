"""Where a user's own files go on each system. Nothing is ever written into the product's folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from ..contracts import OutputError

_APP = "rsmclip"


def user_models() -> Path:
    """Return the folder of the model packages that the user added; it may not exist. `RSMCLIP_MODELS` names another."""
    return Path(os.environ.get("RSMCLIP_MODELS") or platformdirs.user_data_path(_APP, appauthor=False) / "models")


def cache() -> Path:
    """Return the folder of the log and of the indexes that searches made; `RSMCLIP_CACHE` names another."""
    return Path(os.environ.get("RSMCLIP_CACHE") or platformdirs.user_cache_path(_APP, appauthor=False))


def cache_limit() -> int:
    """Return how many bytes of indexes the cache may hold, 0 for any number; `RSMCLIP_CACHE_LIMIT` says."""
    given = os.environ.get("RSMCLIP_CACHE_LIMIT", "")
    return int(given) if given.isdigit() else 0


def make_folder(folder: Path) -> None:
    """Make a folder of the cache where it is missing.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise OutputError(
            "The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.",
            code="cache",
            details=str(fault),
            folder=str(folder),
        ) from fault

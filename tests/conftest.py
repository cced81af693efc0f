"""Every test gets a cache of its own, and the tiny model where it asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test's cache and models to itself."""
    monkeypatch.setenv("RSMCLIP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("RSMCLIP_MODELS", str(tmp_path / "models"))
    return tmp_path / "cache"


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the tiny model package."""
    from tiny_model import make_tiny_model

    return make_tiny_model(tmp_path_factory.mktemp("packages") / "tiny")

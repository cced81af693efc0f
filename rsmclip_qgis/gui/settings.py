"""What the user has set, kept in QGIS's settings."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

_ROOT = "rsmclip/"


@dataclass(frozen=True)
class Settings:
    """What the user has set.

    Attributes:
        model: name or folder; empty for the one that comes along.
        device: `auto`, `cpu` or `cuda`.
        language: of the words, or `auto`.
        tile_size: metres; 0 to choose one that fits the raster.
        overlap: per cent.
        count: at most so many matches are shown.
        least_score: 0 to 1.
        ask_minutes: a build that will take longer is asked about first; 0 to ask never.
        cuda: set up the engine for the graphics card, too, which fetches 1.6 GB.
        cache: folder of the indexes; empty for the usual one.
        cache_gigabytes: how large it may grow; 0 without limit.
    """

    model: str = ""
    device: str = "auto"
    language: str = "auto"
    tile_size: float = 0.0
    overlap: float = 50.0
    count: int = 50
    least_score: float = 0.5
    ask_minutes: float = 2.0
    cuda: bool = False
    cache: str = ""
    cache_gigabytes: float = 10.0

    def variables(self) -> dict[str, str]:
        """Return what the worker's environment says of the cache."""
        limit = {"RSMCLIP_CACHE_LIMIT": str(round(self.cache_gigabytes * 1e9))} if self.cache_gigabytes else {}
        return {**limit, **({"RSMCLIP_CACHE": self.cache} if self.cache else {})}


def read() -> Settings:
    """Return what the user has set; what cannot be understood is as usual."""
    stored, usual = QgsSettings(), Settings()
    return Settings(**{f.name: _value(stored, f.name, getattr(usual, f.name)) for f in fields(Settings)})


def write(settings: Settings) -> None:
    """Keep what the user has set."""
    stored = QgsSettings()
    for field in fields(Settings):
        stored.setValue(_ROOT + field.name, getattr(settings, field.name))


def _value(stored: QgsSettings, name: str, usual: str | int | float) -> str | int | float:
    if isinstance(usual, bool):
        return str(stored.value(_ROOT + name, usual)).lower() == "true"
    try:
        return type(usual)(stored.value(_ROOT + name, usual))
    except (TypeError, ValueError):
        return usual

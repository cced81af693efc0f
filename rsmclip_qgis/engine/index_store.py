"""The indexes in the cache: listed, deleted, and kept under a limit, where what was not used for longest goes first."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..contracts import IndexFileError, OutputError
from .index import ENDING, Index
from .parts import bytes_of_parts, drop_unused_parts
from .places import cache, cache_limit


@dataclass(frozen=True)
class CachedIndex:
    """One index of the cache. `bytes` on the disk; `used` is the time of its last use, seconds since 1970."""

    path: Path
    raster: str
    model: str
    tiles: int
    bytes: int
    used: float


def cached_indexes() -> list[CachedIndex]:
    """Return the indexes of the cache, the latest used first; files that are none are left out."""
    found = [_cached(path) for path in cache().glob(f"*{ENDING}")]
    return sorted((index for index in found if index), key=lambda index: -index.used)


def forget(paths: Sequence[Path]) -> None:
    """Delete indexes of the cache; what lies elsewhere, or is no index, stays.

    Raises:
        OutputError: one cannot be deleted.
    """
    for path in filter(_is_ours, paths):
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            raise OutputError(
                "The index {path} cannot be deleted. Close what uses it, and try again.",
                code="delete",
                details=str(fault),
                path=str(path),
            ) from fault


def use(path: Path) -> None:
    """Remember that an index was used now, if it is one of the cache: its time of change is that of its last use."""
    if _is_ours(path):
        with contextlib.suppress(OSError):  # a cache that is only read, shared by several people
            os.utime(path)


def keep_under_limit(used: Path) -> None:
    """Delete what was not used for longest until the cache is under its limit; never the index in use.

    What is left of builds that were stopped goes before any index.
    """
    limit = cache_limit()
    if not limit:
        return
    others = [index for index in cached_indexes() if index.path != used]
    room = limit - used.stat().st_size - sum(index.bytes for index in others)
    if room < bytes_of_parts():
        drop_unused_parts()
    while others and room < bytes_of_parts():
        oldest = others.pop()
        forget([oldest.path])
        room += oldest.bytes


def _is_ours(path: Path) -> bool:
    return path.name.endswith(ENDING) and path.parent.resolve() == cache().resolve()


def _cached(path: Path) -> CachedIndex | None:
    try:
        metadata, state = Index(path).metadata, path.stat()
    except (IndexFileError, OSError):
        return None
    return CachedIndex(path, metadata.raster, metadata.model, metadata.tiles, state.st_size, state.st_mtime)

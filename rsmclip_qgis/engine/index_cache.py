"""Where a raster's index is found again: beside the raster, or in the cache; else it is built into the cache."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ..contracts import IndexFileError, IndexMetadata, OutputError, Progress, TileGrid
from .build import BuildSettings, Watch, carry_out, plan_build, unwatched
from .fingerprint import has_changed
from .index import ENDING, Index
from .package import ModelPackage
from .places import cache, cache_limit
from .raster import open_raster
from .sources import is_file, underlying_file
from .tiling import tiles_of


@dataclass(frozen=True)
class IndexAtHand:
    """An index that answers for a raster; `device` says what it was built on just now, empty where it was there."""

    index: Index
    device: str = ""


def index_beside(address: str) -> Path:
    """Return where `rsmclip index` puts a raster's index: beside it, with the ending `.rsmclip.parquet`.

    The ending takes the place of the raster's own, unless another raster's index is there.
    """
    if not is_file(address):
        file = underlying_file(address)
        return Path(str(file) + ENDING) if file else Path("raster" + ENDING)
    path = Path(address).with_suffix(ENDING)
    return path if _belongs(path, address) else Path(address + ENDING)


def _belongs(path: Path, address: str) -> bool:
    """Tell whether there is no index at a path, or none of another raster: `a.tif` and `a.jp2` do not share one."""
    try:
        return not path.exists() or Path(Index(path).metadata.raster).name == Path(address).name
    except IndexFileError:
        return True


@dataclass(frozen=True)
class FoundIndex:
    """What is known of a raster's index before anything is built.

    Attributes:
        state: `ready`; `stale`, where the raster changed since; or `missing`.
        index: the index; None where it is missing.
        grid: the grid of the index, or of the one that would be built.
        tiles: how many tiles a build would look at; 0 where the index is ready.
    """

    state: str
    index: Index | None
    grid: TileGrid
    tiles: int


def index_for(
    address: str, package: ModelPackage, settings: BuildSettings, progress: Progress, watch: Watch = unwatched
) -> IndexAtHand:
    """Return an index that fits a raster, a model and the settings, building it where there is none.

    Args:
        address: the raster.
        package: the model.
        settings: what the user asks; what they leave open, an index that is there may answer as it was built.
        progress: told how many tiles are done, of how many, where one is built.
        watch: see `build.carry_out`.
    """
    with open_raster(address) as raster:
        plan = plan_build(raster, package, settings)
        index = _current(_fitting(address, plan.metadata, settings), plan.metadata)
        if index:
            _use(index.path)
            return IndexAtHand(index)
        cached = cached_path(plan.metadata)
        _make_folder(cached.parent)
        report = carry_out(plan, raster, cached, package, settings.device, progress, watch)
    _keep_under_limit(cached)
    return IndexAtHand(Index(report.path), report.device)


def find_index(address: str, package: ModelPackage, settings: BuildSettings) -> FoundIndex:
    """Return what is known of a raster's index, and what a build would be, without building."""
    with open_raster(address) as raster:
        plan = plan_build(raster, package, settings)
        candidates = _fitting(address, plan.metadata, settings)
        index = _current(candidates, plan.metadata)
        if index:
            return FoundIndex("ready", index, index.metadata.grid, 0)
        tiles = len(tiles_of(raster, plan.metadata.grid, plan.area))
    if candidates:
        return FoundIndex("stale", candidates[0], candidates[0].metadata.grid, tiles)
    return FoundIndex("missing", None, plan.metadata.grid, tiles)


def cached_path(metadata: IndexMetadata) -> Path:
    """Return where a search keeps an index for itself: in the cache, named by all that it depends on."""
    key = {
        "raster": metadata.raster,
        "grid": asdict(metadata.grid),
        "bands": metadata.stretch.bands,
        "area": metadata.area,
        "model": metadata.model_digest,
    }
    digest = hashlib.sha256(json.dumps(key, sort_keys=True).encode()).hexdigest()[:16]
    return cache() / f"{Path(metadata.raster).stem[:40]}-{digest}{ENDING}"


def _fitting(address: str, wanted: IndexMetadata, settings: BuildSettings) -> list[Index]:
    """Return the indexes beside the raster and in the cache that are what was asked for, up to date or not."""
    paths = (index_beside(address), cached_path(wanted))
    return [index for index in (_open(path, wanted, settings) for path in paths) if index is not None]


def _current(candidates: list[Index], wanted: IndexMetadata) -> Index | None:
    """Return the first index whose raster has not changed since."""
    return next((i for i in candidates if not has_changed(wanted.raster, i.metadata.fingerprint)), None)


def _open(path: Path, wanted: IndexMetadata, settings: BuildSettings) -> Index | None:
    """Return the index at a path where it is whole and what was asked for."""
    try:
        index = Index(path)
    except IndexFileError:
        return None
    found = index.metadata
    same = _identity(found) == _identity(wanted)
    as_asked = (
        settings.grid.tile_size in (None, found.grid.tile_size)
        and settings.grid.overlap in (None, found.grid.overlap)
        and settings.bands in (None, found.stretch.bands)
    )
    if not same or not as_asked:
        return None
    index.metadata = replace(found, raster=wanted.raster)  # it may have moved together with its raster
    return index


def _identity(metadata: IndexMetadata) -> tuple[str, str, str, str]:
    return Path(metadata.raster).name, metadata.area, metadata.model_digest, metadata.grid.crs


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise OutputError(
            "The folder {folder} for indexes cannot be made. Name another in the environment variable RSMCLIP_CACHE.",
            code="cache",
            details=str(fault),
            folder=str(folder),
        ) from fault


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
    for path in paths:
        if path.parent.resolve() == cache().resolve() and path.name.endswith(ENDING):
            try:
                path.unlink(missing_ok=True)
            except OSError as fault:
                raise OutputError(
                    "The index {path} cannot be deleted. Close what uses it, and try again.",
                    code="delete",
                    details=str(fault),
                    path=str(path),
                ) from fault


def _cached(path: Path) -> CachedIndex | None:
    try:
        metadata, state = Index(path).metadata, path.stat()
    except (IndexFileError, OSError):
        return None
    return CachedIndex(path, metadata.raster, metadata.model, metadata.tiles, state.st_size, state.st_mtime)


def _use(path: Path) -> None:
    """Remember that an index was used now: its time of change is the time of its last use."""
    with contextlib.suppress(OSError):  # beside a raster on a read-only disk
        os.utime(path)


def _keep_under_limit(used: Path) -> None:
    """Delete the indexes whose last use is longest ago until the cache is under its limit; never the one in use."""
    limit = cache_limit()
    room = limit - used.stat().st_size
    for index in cached_indexes():
        if index.path == used:
            continue
        room -= index.bytes
        if limit and room < 0:
            forget([index.path])

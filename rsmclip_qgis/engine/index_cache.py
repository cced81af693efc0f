"""Where a raster's index is found again: beside the raster, or in the cache; else it is built into the cache."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ..contracts import IndexFileError, IndexMetadata, Progress, TileGrid
from .build import BuildOutline, BuildSettings, Watch, carry_out, outline_build, plan_build, unwatched
from .fingerprint import has_changed
from .index import ENDING, Index
from .index_store import keep_under_limit, use
from .package import ModelPackage
from .places import cache, make_folder
from .raster import open_raster
from .sources import is_file, underlying_file
from .tiling import tiles_of
from .writing import check_writable, whole


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
        outline = outline_build(raster, package, settings)
        index = _current(_fitting(address, outline, settings), address)
        if index:
            use(index.path)
            return IndexAtHand(index)
        cached = cached_path(outline)
        make_folder(cached.parent)
        plan = plan_build(raster, package, outline)
        report = carry_out(plan, raster, cached, package, settings.device, progress, watch)
    keep_under_limit(cached)
    return IndexAtHand(Index(report.path), report.device)


def index_at(
    address: str,
    path: Path,
    package: ModelPackage,
    settings: BuildSettings,
    progress: Progress,
    watch: Watch = unwatched,
) -> IndexAtHand:
    """Put an index at a path: a copy of one in the cache that is just that, or else a new one.

    Args:
        address: the raster.
        path: the index to write; one that is there is replaced when the new one is whole.
        package: the model.
        settings: what the user asks.
        progress: told how many tiles are done, of how many.
        watch: see `build.carry_out`.
    """
    check_writable(path)
    with open_raster(address) as raster:
        outline = outline_build(raster, package, settings)
        plan, source = plan_build(raster, package, outline), cached_path(outline)
        if _same(source, plan.metadata):
            with whole(path) as draft:
                shutil.copyfile(source, draft)
            return IndexAtHand(Index(path))
        report = carry_out(plan, raster, path, package, settings.device, progress, watch)
    return IndexAtHand(Index(report.path), report.device)


def find_index(address: str, package: ModelPackage, settings: BuildSettings) -> FoundIndex:
    """Return what is known of a raster's index, and what a build would be, without building."""
    with open_raster(address) as raster:
        outline = outline_build(raster, package, settings)
        candidates = _fitting(address, outline, settings)
        index = _current(candidates, address)
        if index:
            return FoundIndex("ready", index, index.metadata.grid, 0)
        tiles = len(tiles_of(raster, outline.grid, outline.area))
    if candidates:
        return FoundIndex("stale", candidates[0], candidates[0].metadata.grid, tiles)
    return FoundIndex("missing", None, outline.grid, tiles)


def cached_path(outline: BuildOutline) -> Path:
    """Return where a search keeps an index for itself: in the cache, named by all that it depends on."""
    key = {
        "raster": outline.raster,
        "grid": asdict(outline.grid),
        "bands": outline.bands,
        "area": outline.area_digest,
        "model": outline.model_digest,
    }
    digest = hashlib.sha256(json.dumps(key, sort_keys=True).encode()).hexdigest()[:16]
    return cache() / f"{Path(outline.raster).stem[:40]}-{digest}{ENDING}"


def _fitting(address: str, outline: BuildOutline, settings: BuildSettings) -> list[Index]:
    """Return the indexes beside the raster and in the cache that are what was asked for, up to date or not."""
    paths = (index_beside(address), cached_path(outline))
    return [index for index in (_open(path, outline, settings) for path in paths) if index is not None]


def _current(candidates: list[Index], address: str) -> Index | None:
    """Return the first index whose raster has not changed since."""
    return next((i for i in candidates if not has_changed(address, i.metadata.fingerprint)), None)


def _open(path: Path, outline: BuildOutline, settings: BuildSettings) -> Index | None:
    """Return the index at a path where it is whole and what was asked for."""
    try:
        index = Index(path)
    except IndexFileError:
        return None
    found = index.metadata
    same = (
        Path(found.raster).name == Path(outline.raster).name
        and (found.area, found.model_digest) == (outline.area_digest, outline.model_digest)
        and found.grid.crs == outline.grid.crs
    )
    as_asked = (
        settings.grid.tile_size in (None, found.grid.tile_size)
        and settings.grid.overlap in (None, found.grid.overlap)
        and settings.bands in (None, found.stretch.bands)
    )
    if not same or not as_asked:
        return None
    index.metadata = replace(found, raster=outline.raster)  # it may have moved together with its raster
    return index


def _same(path: Path, wanted: IndexMetadata) -> bool:
    """Tell whether the index at a path is the very one that a build would make."""
    try:
        found = Index(path).metadata
    except IndexFileError:
        return False
    made = replace(wanted, tiles=found.tiles, unreadable=found.unreadable, created=found.created)
    return found == made

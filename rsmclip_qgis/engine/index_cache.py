"""Where a raster's index is found again: beside the raster, or in the cache; else it is built into the cache."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ..contracts import IndexFileError, IndexMetadata, OutputError, Progress
from .build import BuildSettings, carry_out, plan_build
from .fingerprint import has_changed
from .index import ENDING, Index
from .package import ModelPackage
from .places import cache
from .raster import open_raster
from .sources import is_file, underlying_file


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


def index_for(address: str, package: ModelPackage, settings: BuildSettings, progress: Progress) -> IndexAtHand:
    """Return an index that fits a raster, a model and the settings, building it where there is none.

    Args:
        address: the raster.
        package: the model.
        settings: what the user asks; what they leave open, an index that is there may answer as it was built.
        progress: told how many tiles are done, of how many, where one is built.
    """
    with open_raster(address) as raster:
        plan = plan_build(raster, package, settings)
        cached = cached_path(plan.metadata)
        for path in (index_beside(address), cached):
            index = _fitting(path, plan.metadata, settings)
            if index:
                return IndexAtHand(index)
        _make_folder(cached.parent)
        report = carry_out(plan, raster, cached, package, settings.device, progress)
    return IndexAtHand(Index(report.path), report.device)


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


def _fitting(path: Path, wanted: IndexMetadata, settings: BuildSettings) -> Index | None:
    """Return the index at a path where it is whole, up to date, and what was asked for."""
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
    if not same or not as_asked or has_changed(wanted.raster, found.fingerprint):
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

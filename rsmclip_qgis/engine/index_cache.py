"""Where a raster's index is found again: beside the raster, or in the cache; else it is built into the cache."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from ..contracts import IndexFileError, IndexMetadata, Progress
from .build import BuildSettings, carry_out, plan_build
from .fingerprint import has_changed
from .index import ENDING, Index
from .package import ModelPackage
from .places import cache
from .raster import open_raster
from .sources import is_file


@dataclass(frozen=True)
class IndexAtHand:
    """An index that answers for a raster; `device` says what it was built on just now, empty where it was there."""

    index: Index
    device: str = ""


def index_beside(address: str) -> Path:
    """Return where `rsmclip index` puts a raster's index: beside it, with the ending `.rsmclip.parquet`."""
    return Path(address).with_suffix(ENDING) if is_file(address) else Path("raster" + ENDING)


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
        cached.parent.mkdir(parents=True, exist_ok=True)
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
    same = (found.raster, found.area, found.model_digest) == (wanted.raster, wanted.area, wanted.model_digest)
    as_asked = (
        settings.grid.tile_size in (None, found.grid.tile_size)
        and settings.grid.overlap in (None, found.grid.overlap)
        and settings.bands in (None, found.stretch.bands)
    )
    return index if same and as_asked and not has_changed(found.raster, found.fingerprint) else None

"""From a raster to its index: the whole of raster → tiling → encode → index, in one call."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import shapely

from .. import __version__
from ..contracts import INDEX_FORMAT, IndexMetadata, Progress, RasterError, Stretch, TileGrid
from .area import area_digest, read_area
from .bands import Bands, check_bands
from .encode import encode_tiles
from .fingerprint import fingerprint_of
from .image_encoder import ImageEncoder
from .index_writer import IndexWriter
from .package import ModelPackage
from .raster import Raster, open_raster
from .stretch import stretch_of_bytes, stretch_of_sample
from .tiling import GridSettings, make_grid, tiles_of
from .writing import check_writable

Watch = Callable[[IndexWriter], None]


def unwatched(_writer: IndexWriter) -> None:
    """Watch nothing."""


@dataclass(frozen=True)
class BuildSettings:
    """What the user asks of an index.

    Attributes:
        grid: tile size and overlap.
        area: vector file with the area of interest; empty for the whole raster.
        bands: band numbers for red, green and blue; None to choose.
        device: `auto`, `cpu` or `cuda`.
    """

    grid: GridSettings = field(default_factory=GridSettings)
    area: str = ""
    bands: Bands | None = None
    device: str = "auto"


@dataclass(frozen=True)
class BuildOutline:
    """What a build would make, as far as it is known without looking at the raster's numbers.

    Attributes:
        raster: the raster's address.
        area: the polygons of interest in the grid's CRS, and `area_digest` of them; None and empty for all.
    """

    raster: str
    grid: TileGrid
    bands: Bands
    area: shapely.Geometry | None
    area_digest: str
    model_digest: str


@dataclass(frozen=True)
class BuildPlan:
    """What a build will do: the metadata of the index to be, its number of tiles still 0, and the area's polygons."""

    metadata: IndexMetadata
    area: shapely.Geometry | None


@dataclass(frozen=True)
class BuildReport:
    """A built index: where it is, what it says of itself, and the device that it was made on."""

    path: Path
    metadata: IndexMetadata
    device: str


def build_index(
    address: str,
    path: Path,
    package: ModelPackage,
    settings: BuildSettings,
    progress: Progress,
    watch: Watch = unwatched,
) -> BuildReport:
    """Build the index of a raster.

    Args:
        address: the raster.
        path: the index to write; one that is there is replaced when the new one is whole.
        package: the model.
        settings: what the user asks.
        progress: told how many tiles are done, of how many.
        watch: see `carry_out`.

    Raises:
        RsmclipError: in any of its kinds; nothing is left half-written.
    """
    check_writable(path)
    with open_raster(address) as raster:
        plan = plan_build(raster, package, outline_build(raster, package, settings))
        return carry_out(plan, raster, path, package, settings.device, progress, watch)


def outline_build(raster: Raster, package: ModelPackage, settings: BuildSettings) -> BuildOutline:
    """Return what a build with these settings would make."""
    grid = make_grid(raster, settings.grid, package.card.image.size, package.card.gsd)
    area = read_area(settings.area, raster.crs, raster.bounds) if settings.area else None
    bands = settings.bands or raster.choose_bands()
    check_bands(bands, raster.count)
    return BuildOutline(raster.address, grid, bands, area, area_digest(area), package.card.digest)


def plan_build(raster: Raster, package: ModelPackage, outline: BuildOutline) -> BuildPlan:
    """Return what a build will do: its outline with the raster's stretch and fingerprint."""
    card = package.card
    metadata = IndexMetadata(
        format=INDEX_FORMAT,
        raster=raster.address,
        fingerprint=fingerprint_of(raster.address, raster.files),
        grid=outline.grid,
        stretch=choose_stretch(raster, outline.bands),
        area=outline.area_digest,
        model=card.name,
        model_version=card.version,
        model_digest=card.digest,
        dimension=card.dimension,
        tiles=0,
        unreadable=0,
        created=datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        code_version=__version__,
    )
    return BuildPlan(metadata, outline.area)


def carry_out(
    plan: BuildPlan,
    raster: Raster,
    path: Path,
    package: ModelPackage,
    device: str,
    progress: Progress,
    watch: Watch = unwatched,
) -> BuildReport:
    """Carry a plan out: embed the raster's tiles and write the index, going on where an earlier build was stopped.

    `watch` is given the writer, whose tiles so far may be searched from another thread meanwhile.
    """
    tiles = tiles_of(raster, plan.metadata.grid, plan.area)
    encoder = ImageEncoder(package, device)
    total = len(tiles)
    with IndexWriter(path, plan.metadata) as writer:
        watch(writer)
        progress(writer.seen, total)
        left = itertools.islice(tiles, writer.seen, None)
        for part in encode_tiles(raster, left, plan.metadata.stretch, encoder):
            writer.append(part)
            progress(writer.seen, total)
        return BuildReport(path, writer.close(), encoder.device)


def choose_stretch(raster: Raster, bands: Bands) -> Stretch:
    """Return the raster's stretch for three of its bands.

    Raises:
        RasterError: the raster holds nothing but nodata.
    """
    if raster.all_bytes(bands):
        return stretch_of_bytes(bands)
    sample = raster.sample(bands)
    if sample.size == 0:
        raise RasterError("{name} is empty: nothing but nodata was found in it.", code="empty", name=raster.name)
    return stretch_of_sample(bands, sample)

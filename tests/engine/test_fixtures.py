"""Every raster of the shared fixtures does what its EXPECTED.json says, and the same ground looks the same in each."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers import CELLS, SHARED, shared, silent

from rsmclip_qgis.contracts import RsmclipError
from rsmclip_qgis.engine.build import BuildSettings, build_index
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.tiling import GridSettings

FOLDER = SHARED / "rasters" / "fixtures"
EXPECTED = json.loads((FOLDER / "EXPECTED.json").read_text(encoding="utf-8")) if FOLDER.exists() else {}
METRES = BuildSettings(GridSettings(tile_size=10, overlap=50))
PIXELS = BuildSettings(GridSettings())


def embeddings(
    path: Path, package, folder: Path, settings: BuildSettings = METRES
) -> dict[tuple[float, ...], np.ndarray]:
    """Return the embedding of each tile by its bounds."""
    report = build_index(str(path), folder / "a.rsmclip.parquet", package, settings, silent)
    blocks = Index(report.path).blocks()
    return {tuple(np.round(b, 3)): e for block in blocks for b, e in zip(block.bounds, block.embeddings)}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_raster_is_indexed_or_refused_as_expected(name: str, tmp_path: Path, tiny):
    wanted = EXPECTED[name]["expect"]
    settings = PIXELS if "pixels" in wanted else METRES
    try:
        found = embeddings(shared("rasters/fixtures") / name, tiny, tmp_path, settings)
        outcome = "index" if found else "nothing"
    except RsmclipError as fault:
        outcome = "refuse"
        assert fault.sentence.endswith(".")
        assert not list(tmp_path.glob("*.parquet*"))
    assert outcome in wanted, EXPECTED[name]["why"]


@pytest.mark.parametrize("name", [n for n in sorted(EXPECTED) if EXPECTED[n]["expect"] == "index in pixels"])
def test_metres_are_refused_where_there_is_no_reference(name: str, tmp_path: Path, tiny):
    settings = replace(CELLS, grid=GridSettings(tile_size=10))
    with pytest.raises(RsmclipError, match="no coordinate reference system"):
        build_index(str(shared("rasters/fixtures") / name), tmp_path / "a.parquet", tiny, settings, silent)


SAME_PIXELS = [
    "dash-name.tif",
    "geopackage.gpkg",
    "gcps_only.tif",
    "jpeg2000.jp2",
    "non_ascii_测试_ü ñ.tif",
    "relative.vrt",
    "south_up.tif",
]


@pytest.mark.parametrize("name", SAME_PIXELS)
def test_the_same_ground_gives_the_same_embeddings_in_another_form(name: str, tmp_path: Path, tiny):
    plain = embeddings(shared("rasters/fixtures/rgb8.tif"), tiny, tmp_path)
    other = embeddings(shared("rasters/fixtures") / name, tiny, tmp_path)
    assert set(plain) == set(other)
    assert min(float(plain[k] @ other[k]) for k in plain) > 0.98

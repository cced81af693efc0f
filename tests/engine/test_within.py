from pathlib import Path

import numpy as np
import pytest
import rasterio

from rsmclip_qgis.contracts import Cancelled, IndexFileError
from rsmclip_qgis.engine.image_encoder import ImageEncoder
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.package import ModelPackage
from rsmclip_qgis.engine.search import Searcher
from rsmclip_qgis.engine.within import draw_within, heat

WHOLE = (500_000.0, 4_999_900.0, 500_100.0, 5_000_000.0)
"""Its lower right quarter is red, the rest grey."""


def drawn(index: Index, tiny: ModelPackage, tiles, path: Path, progress=lambda _done, _total: None) -> np.ndarray:
    direction = tiny.projection() @ Searcher(tiny).vector_of_words("red")
    draw_within(index.metadata, tiles, direction, ImageEncoder(tiny, "cpu"), path, progress)
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_the_part_of_a_tile_that_answers_is_warm_and_the_rest_is_not(index: Index, tiny, tmp_path: Path):
    seen = drawn(index, tiny, [WHOLE], tmp_path / "heat.tif")
    half = len(seen) // 2
    assert seen[half + 6 :, half + 6 :].min() > 0.8
    assert seen[: half - 6].max() < 0.3


def test_the_drawing_lies_where_the_tiles_lie_and_is_empty_between_them(index: Index, tiny, tmp_path: Path):
    other = (500_200.0, 4_999_800.0, 500_300.0, 4_999_900.0)
    seen = drawn(index, tiny, [WHOLE, other], tmp_path / "heat.tif")
    with rasterio.open(tmp_path / "heat.tif") as dataset:
        assert tuple(dataset.bounds) == (500_000, 4_999_800, 500_300, 5_000_000)
        assert (dataset.crs.to_epsg(), np.isnan(dataset.nodata)) == (32631, True)
    third, half = seen.shape[1] // 3, seen.shape[0] // 2
    assert np.isnan(seen[:half, third:]).all()
    assert np.isfinite(seen[half:, 2 * third + 1 :]).all()
    assert np.nanmax(seen[half:]) < np.nanmax(seen[:half])


def test_where_tiles_overlap_the_warmer_one_counts(index: Index, tiny, tmp_path: Path):
    beside = (500_050.0, 4_999_900.0, 500_150.0, 5_000_000.0)
    alone = drawn(index, tiny, [WHOLE], tmp_path / "alone.tif")
    both = drawn(index, tiny, [beside, WHOLE], tmp_path / "both.tif")[:, : alone.shape[1]]
    assert both[-8, -8] >= alone[-8, -8] - 0.1


def test_a_view_without_data_gets_a_sentence(index: Index, tiny, tmp_path: Path):
    with pytest.raises(IndexFileError, match="None of the tiles in view"):
        drawn(index, tiny, [(0.0, 0.0, 100.0, 100.0)], tmp_path / "heat.tif")
    assert list(tmp_path.glob("*heat*")) == []


def test_it_can_be_stopped_between_batches(index: Index, tiny, tmp_path: Path):
    looks: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        looks.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        drawn(index, tiny, [WHOLE] * 40, tmp_path / "heat.tif", stop)
    assert looks == [(0, 40), (16, 40)]


def test_the_scale_is_that_of_all_tiles_together():
    said = np.zeros((2, 4, 4), dtype=np.float32)
    said[0, 0, 0], said[1, 0, 0] = 1.0, 0.25
    warm = heat(said)
    assert warm[0, 0, 0] == 1.0
    assert warm[1, 0, 0] == pytest.approx(0.25, abs=0.1)
    assert heat(np.full((1, 4, 4), 0.5, dtype=np.float32)).max() == 0.0


def test_a_place_at_the_edge_of_the_raster_is_drawn_as_far_as_the_tile_reaches(tmp_path: Path, index: Index, tiny):
    edge = (500_250.0, 4_999_800.0, 500_350.0, 4_999_900.0)
    assert np.isfinite(drawn(index, tiny, [edge], tmp_path / "heat.tif")).all()

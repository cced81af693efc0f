import zlib
from pathlib import Path

import numpy as np

from rsmclip_qgis.training.export import coarse, export_projection


def test_the_projection_says_what_a_cell_would_say(tmp_path: Path):
    rng = np.random.default_rng(0)
    planes, way = rng.normal(size=(400, 24)).astype(np.float32), rng.normal(size=(24, 8)).astype(np.float32)
    share = export_projection(planes, planes @ way, tmp_path / "projection.npy")
    assert share > 0.9
    said = planes @ np.load(tmp_path / "projection.npy").astype(np.float32)
    assert np.corrcoef(said.ravel(), (planes @ way).ravel())[0, 1] > 0.99


def test_coarse_numbers_are_near_and_pack_smaller():
    values = np.random.default_rng(0).normal(size=(1280, 64)).astype(np.float16)
    rounded = coarse(values)
    assert np.allclose(rounded.astype(np.float32), values.astype(np.float32), rtol=0.016, atol=1e-5)
    assert len(zlib.compress(rounded.tobytes(), 9)) < 0.8 * len(zlib.compress(values.tobytes(), 9))

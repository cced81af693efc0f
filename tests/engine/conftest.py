from pathlib import Path

import pytest
from helpers import CELLS, silent
from make_rasters import ground, write

from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.package import ModelPackage, open_package


@pytest.fixture(scope="session")
def tiny(tiny_folder: Path) -> ModelPackage:
    return open_package(tiny_folder)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    return write(tmp_path / "scene.tif", ground())


@pytest.fixture
def index(scene: Path, tiny: ModelPackage) -> Index:
    path = scene.with_name("scene.rsmclip.parquet")
    build_index(str(scene), path, tiny, CELLS, silent)
    return Index(path)

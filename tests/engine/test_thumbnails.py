from pathlib import Path

import numpy as np
import pytest
from make_rasters import ground, write
from PIL import Image

from rsmclip_qgis.contracts import OutputError
from rsmclip_qgis.engine.index import Index
from rsmclip_qgis.engine.thumbnails import write_thumbnails

RED = (500_050.0, 4_999_900.0, 500_100.0, 4_999_950.0)
NOWHERE = (0.0, 0.0, 50.0, 50.0)


def test_a_picture_shows_its_square_at_the_size_asked_for(index: Index, tmp_path: Path):
    path = tmp_path / "seen" / "red.jpg"
    assert write_thumbnails(index.metadata, [RED], [path], 96) == [str(path)]
    with Image.open(path) as picture:
        assert (picture.size, picture.format) == ((96, 96), "JPEG")
        assert np.abs(np.asarray(picture).mean(axis=(0, 1)) - (220, 40, 40)).max() < 6


def test_a_square_without_data_gives_no_picture_and_the_others_come(index: Index, tmp_path: Path):
    paths = [tmp_path / f"{number}.jpg" for number in range(2)]
    assert write_thumbnails(index.metadata, [NOWHERE, RED], paths, 32) == ["", str(paths[1])]


def test_a_picture_that_is_there_is_left_as_it_is(index: Index, scene: Path, tmp_path: Path):
    path = tmp_path / "red.jpg"
    write_thumbnails(index.metadata, [RED], [path], 32)
    before = path.read_bytes()
    scene.unlink()
    assert write_thumbnails(index.metadata, [RED], [path], 32) == [str(path)]
    assert path.read_bytes() == before


def test_a_raster_that_is_cut_off_gives_the_pictures_that_it_can(index: Index, tmp_path: Path):
    from dataclasses import replace

    path = write(tmp_path / "cut.tif", ground(), tiled=True, blockxsize=128, blockysize=128)
    path.write_bytes(path.read_bytes()[:-200_000])
    metadata = replace(index.metadata, raster=str(path))
    low = (500_250.0, 4_999_800.0, 500_300.0, 4_999_850.0)
    pictures = write_thumbnails(metadata, [RED, low], [tmp_path / "a.jpg", tmp_path / "b.jpg"], 32)
    assert pictures == [str(tmp_path / "a.jpg"), ""]


def test_a_folder_that_cannot_be_written_gets_a_sentence(index: Index, tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="could not be written"):
        write_thumbnails(index.metadata, [RED], [tmp_path / "file" / "red.jpg"], 32)

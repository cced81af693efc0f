import io

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from PIL import Image

from rsmclip_qgis.training.data import (
    VALIDATION_FILES,
    decode,
    is_held_out,
    read_examples,
    read_translations,
    training_examples,
    validation_examples,
)


def picture(width, height, colour):
    stream = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, "PNG")
    return stream.getvalue()


def test_a_parquet_file_of_the_hubs_layout_is_read(tmp_path):
    rows = [
        {"id": "a/1", "image": {"bytes": picture(8, 8, "red"), "path": "1.png"}, "captions": ["red"], "class": None,
         "source": "A"},
        {"id": "a/2", "image": {"bytes": picture(8, 8, "blue"), "path": "2.png"}, "captions": None, "class": "sea",
         "source": "A"},
    ]  # fmt: skip
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet")
    first, second = read_examples(tmp_path / "a.parquet")
    assert (first.captions, first.label, second.captions, second.label) == (("red",), "", (), "sea")


def test_an_image_that_is_not_square_keeps_its_middle():
    pixels = decode(picture(20, 10, (200, 10, 10)), 8)
    assert pixels.shape == (8, 8, 3) and pixels.dtype == np.uint8
    assert (pixels[..., 0] > 195).all()


def test_an_image_stays_on_its_side_of_the_division():
    held = [is_held_out("scenes", f"scenes/{number}") for number in range(1000)]
    assert held == [is_held_out("scenes", f"scenes/{number}") for number in range(1000)]
    assert 150 < sum(held) < 250
    assert not is_held_out("rsicd-train", "rsicd-train/1")


def test_no_validation_image_is_trained_on(data_folder):
    training = training_examples(data_folder)
    validation = [each for name in VALIDATION_FILES for each in validation_examples(data_folder, name)]
    assert not {each.id for each in training} & {each.id for each in validation}
    assert not {each.image for each in training} & {each.image for each in validation}
    assert len(validation_examples(data_folder, "scenes")) > 200


def test_no_validation_caption_is_trained_on(data_folder):
    training = {row.id for row in read_translations(data_folder, "rsicd-train")}
    validation = {row.id for row in read_translations(data_folder, "rsicd-val")}
    assert len(read_translations(data_folder, "rsicd-train")) == 500
    assert len(read_translations(data_folder, "rsicd-val")) == 400
    assert not training & validation
    assert training <= {each.id for each in training_examples(data_folder)}

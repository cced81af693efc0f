import numpy as np
from captioned import picture
from PIL import Image

from rsmclip_qgis.training.sources.items import FilePicture, Item
from rsmclip_qgis.training.sources.overlap import overlaps, without
from rsmclip_qgis.training.sources.prints import look_at, print_of
from rsmclip_qgis.training.sources.read import read_sources


def still(what, done, total):
    pass


def write(folder, name, content):
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return Item(f"{folder.name}/{name}", FilePicture(folder / name))


def test_a_picture_saved_again_smaller_and_worse_is_known_again(tmp_path):
    kept = [write(tmp_path / "train", f"{n}.png", picture(n, side=256)) for n in range(20)]
    again = [write(tmp_path / "val", f"again{n}.jpg", picture(n, side=120, kind="JPEG", quality=40)) for n in range(3)]
    others = [write(tmp_path / "val", f"other{n}.png", picture(100 + n)) for n in range(20)]
    found = overlaps(look_at(kept, still), look_at([*again, *others], still))
    assert {(each.trained_on, each.measured_on) for each in found} == {
        (f"train/{n}.png", f"val/again{n}.jpg") for n in range(3)
    }
    assert all(each.same_picture for each in found)
    assert [item.id for item in without(kept, found)] == [f"train/{n}.png" for n in range(3, 20)]


def test_one_name_for_two_pictures_is_said_and_both_stay(tmp_path):
    first, second = write(tmp_path / "a", "1.png", picture(1)), write(tmp_path / "b", "1.png", picture(2))
    (found,) = overlaps(look_at([first], still), look_at([second], still))
    assert not found.same_picture and without([first], [found]) == (first,)


def test_plain_pictures_are_not_taken_for_each_other(tmp_path):
    for name, shade in (("a", 100), ("b", 101)):
        (tmp_path / name).mkdir()
        Image.new("RGB", (64, 64), (shade, shade, shade)).save(tmp_path / name / f"{name}.png")
    first, second = (Item(name, FilePicture(tmp_path / name / f"{name}.png")) for name in "ab")
    assert not overlaps(look_at([first], still), look_at([second], still))


def test_bad_images_are_reported_and_skipped(tmp_path):
    good = write(tmp_path / "x", "1.png", picture(1))
    bad = [
        write(tmp_path / "x", "2.png", b""),
        write(tmp_path / "x", "3.png", picture(3)[:200]),
        write(tmp_path / "x", "4.png", b"text"),
        Item("x/5.png", FilePicture(tmp_path / "nowhere.png")),
    ]
    seen = look_at([good, *bad], still)
    assert seen.items == (good,) and [fault.where for fault in seen.faults] == [item.id for item in bad]
    assert all(fault.sentence.startswith("The image cannot be read") for fault in seen.faults)


def test_prints_are_remembered(tmp_path):
    item = write(tmp_path / "x", "1.png", picture(1))
    first = look_at([item], still, tmp_path / "prints.npz")
    (tmp_path / "x" / "1.png").unlink()
    assert np.array_equal(look_at([item], still, tmp_path / "prints.npz").prints, first.prints)


def test_training_and_validation_of_the_shared_data_are_apart(data_folder):
    training = read_sources([data_folder / "ucm-train.parquet"]).items
    validation = read_sources([data_folder / "ucm-val.parquet"]).items
    assert not [
        each for each in overlaps(look_at(training[::4], still), look_at(validation, still)) if each.same_picture
    ]
    assert not look_at(validation, still).faults
    assert print_of(validation[0].picture).shape == (256,)

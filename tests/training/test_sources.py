import io
import json
import tarfile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from captioned import picture, write_folder

from rsmclip_qgis.training.faults import DataError
from rsmclip_qgis.training.sources.fields import captions_of
from rsmclip_qgis.training.sources.items import Caption
from rsmclip_qgis.training.sources.read import of_split, read_source, read_sources, read_translated, with_translations
from rsmclip_qgis.training.sources.sayings import captions_of_class, tell


def said(item):
    return {(caption.text, caption.language) for caption in item.captions}


def test_a_translation_means_what_its_english_means():
    english, other, german = captions_of({"captions": ["a pond", "water"], "captions_de": ["ein Teich", "Wasser"]})[:3]
    assert (english.meaning, german.meaning) == ("a pond", "a pond") and other.meaning == "water"


def test_captions_that_are_no_translations_mean_themselves():
    captions = captions_of({"captions": ["a pond", "water"], "fr": "un étang"})
    assert captions[-1] == Caption("un étang", "fr", "un étang")


def test_a_field_says_which_language_a_caption_is_in():
    assert captions_of({"caption": "un stagno", "language": "it"})[0].language == "it"


def test_parquet_of_the_hub_with_numbered_classes(tmp_path):
    described = json.dumps({"info": {"features": {"label": {"names": ["beach", "forest"], "_type": "ClassLabel"}}}})
    rows = [{"image": {"bytes": picture(n), "path": f"x/{n}.png"}, "label": n, "split": "val"} for n in range(2)]
    table = pa.Table.from_pylist(rows).replace_schema_metadata({"huggingface": described})
    pq.write_table(table, tmp_path / "a.parquet")
    first, second = read_source(tmp_path / "a.parquet").items
    assert (first.id, first.label, second.label, first.split) == ("a/0.png", "beach", "forest", "validation")
    assert second.picture.read() == picture(1)


def test_a_tar_gives_images_with_texts_in_several_languages_and_tells_of_texts_without_image(tmp_path):
    files = {
        "a/1.png": picture(1), "a/1.txt": b"one caption\nanother caption\n", "a/1.pt.txt": b"uma legenda",
        "a/2.jpg": picture(2, kind="JPEG"), "a/2.json": json.dumps({"caption": "a quay", "class": "harbor"}).encode(),
        "a/3.txt": b"nothing to see", "a/4.png": picture(4), "a/4.json": b"{broken",
    }  # fmt: skip
    with tarfile.open(tmp_path / "shard.tar", "w") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    source = read_source(tmp_path / "shard.tar")
    by_id = {item.id: item for item in source.items}
    assert said(by_id["shard/a/1"]) == {("one caption", "en"), ("another caption", "en"), ("uma legenda", "pt")}
    assert by_id["shard/a/2"].label == "harbor" and by_id["shard/a/2"].picture.read() == files["a/2.jpg"]
    assert {fault.where for fault in source.faults} == {"shard/a/3", "shard/a/4.json"}


def test_a_compressed_tar_is_refused_in_a_sentence(tmp_path):
    with tarfile.open(tmp_path / "shard.tar", "w:gz") as tar:
        tar.addfile(tarfile.TarInfo("x"))
    with pytest.raises(DataError, match="not an uncompressed tar"):
        read_source(tmp_path / "shard.tar")


def test_a_folder_with_a_csv(tmp_path):
    items = read_source(write_folder(tmp_path / "own", 3)).items
    assert [item.id for item in items] == ["own/000.png", "own/001.png", "own/002.png"]
    assert said(items[1]) == {("green blocks, number 1", "en"), ("greene Blöcke, Nummer 1", "de")}


@pytest.mark.parametrize(
    "name, text",
    [
        ("a.csv", "image;caption\n1.png;a lake\n1.png;still water\n"),
        ("a.json", '{"1.png": ["a lake", "still water"]}'),
        ("a.json", '{"images": [{"filename": "1.png", "sentences": [{"raw": "a lake"}, {"raw": "still water"}]}]}'),
        ("a.jsonl", '{"file_name": "1", "text": "a lake"}\n{"file_name": "1", "text": "still water"}\n'),
    ],
)
def test_captions_in_files_as_people_have_them(tmp_path, name, text):
    (tmp_path / "1.png").write_bytes(picture(1))
    (tmp_path / name).write_text(text)
    (item,) = read_source(tmp_path).items
    assert said(item) == {("a lake", "en"), ("still water", "en")}


def test_rows_without_their_image_are_reported_and_skipped(tmp_path):
    (tmp_path / "1.png").write_bytes(picture(1))
    (tmp_path / "a.csv").write_text("image,caption\n1.png,a lake\n2.png,a pond\n,nothing\n")
    source = read_source(tmp_path)
    assert len(source.items) == 1
    assert [fault.where for fault in source.faults] == [f"{tmp_path.name}, row 3", f"{tmp_path.name}, row 4"]


def test_folders_of_classes_and_their_splits(tmp_path):
    for name in ("golf_course/1.png", "golf_course/2.png", "SolarFarm/1.png", "3.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(picture(1))
    told = tell(read_source(tmp_path).items)
    assert [item.label for item in told.captioned] == ["SolarFarm", "golf_course", "golf_course"]
    assert [item.id.rpartition("/")[2] for item in told.silent] == ["3.png"] and not told.unknown_classes


def test_a_class_is_told_in_ten_languages_with_one_meaning():
    captions = captions_of_class("golf_course")
    assert len({caption.language for caption in captions}) == 10
    assert len({caption.meaning for caption in captions}) == 1 and len(captions) > 50


def test_an_unknown_class_is_told_by_its_name_and_reported(tmp_path):
    (tmp_path / "gravel heap").mkdir()
    (tmp_path / "gravel heap" / "1.png").write_bytes(picture(1))
    told = tell(read_source(tmp_path).items)
    assert said(told.captioned[0]) == {("gravel heap", "en")} and told.unknown_classes == ("gravel heap",)


def test_translations_join_the_english_captions(tmp_path):
    folder = write_folder(tmp_path / "own", 1)
    (tmp_path / "t.jsonl").write_text(json.dumps({"id": "x", "en": "red blocks, number 0", "pt": "blocos vermelhos"}))
    (item,) = with_translations(read_source(folder).items, read_translated([tmp_path / "t.jsonl"]))
    assert Caption("blocos vermelhos", "pt", "red blocks, number 0") in item.captions


def test_what_belongs_to_another_split_is_left_out(tmp_path):
    (tmp_path / "1.png").write_bytes(picture(1))
    (tmp_path / "2.png").write_bytes(picture(2))
    (tmp_path / "a.csv").write_text("image,caption,split\n1.png,a lake,train\n2.png,a pond,test\n")
    assert [item.id[-5:] for item in of_split(read_source(tmp_path), "train").items] == ["1.png"]


@pytest.mark.parametrize(
    "name, sentence", [("x.parquet", "is not there"), ("x.zip", "neither a Parquet file"), ("", "no images")]
)
def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path, name, sentence):
    if name == "x.zip":
        (tmp_path / name).write_bytes(b"PK")
    with pytest.raises(DataError, match=sentence):
        read_sources([tmp_path / name])


def test_a_broken_parquet_file_is_said_in_a_sentence(tmp_path):
    (tmp_path / "x.parquet").write_bytes(b"PAR1 but no more")
    with pytest.raises(DataError, match="not a Parquet file that can be read"):
        read_source(tmp_path / "x.parquet")

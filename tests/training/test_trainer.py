"""The whole command, in processes of its own: killed and gone on with, alone and by two."""

import csv
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("open_clip", reason="the trainer's models are open_clip's")

from captioned import picture, write_folder
from PIL import Image

SUPPORT = Path(__file__).parents[1] / "support"
ROOT = Path(__file__).parents[2]
TRAIN = ["-c", "from rsmclip_qgis.training.trainer.command import train; train(prog_name='rsmclip-train train')"]
RECIPE = """
seed = 5
[data]
train = ["own"]
held_out = 0.25
[model]
architecture = "tiny-clip.json"
[training]
epochs = {epochs}
batch = {batch}
decoded = 40
rate = 1e-3
warm_up = 2
save_every = 4
measure_every = 5
[distillation]
outputs = 32
hidden = 16
bottleneck = 8
crops = 2
crop_size = 16
"""


@pytest.fixture(scope="module")
def recipe_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("recipe")
    write_folder(folder / "own", 40)
    (folder / "own" / "broken.png").write_bytes(b"not a picture")
    with (folder / "own" / "captions.csv").open("a") as file:
        file.write("broken.png,a broken picture,\ngone.png,a picture that is gone,\n")
    shutil.copy(SUPPORT / "tiny-clip.json", folder)
    (folder / "recipe.toml").write_text(RECIPE.format(epochs=4, batch=4))
    return folder


def command(folder, output, name="recipe.toml", launcher=(sys.executable,)):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    arguments = [*launcher, *TRAIN, str(folder / name), "-o", str(output)]
    return subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run(*arguments, **named):
    process = command(*arguments, **named)
    answer, said = process.communicate(timeout=100)
    return process.returncode, answer, said


def curve(output, name="steps.csv"):
    with (output / name).open() as file:
        return [{key: value for key, value in row.items() if key != "seconds"} for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def whole_run(recipe_folder, tmp_path_factory):
    output = tmp_path_factory.mktemp("runs") / "whole"
    return output, *run(recipe_folder, output)


def test_a_run_leaves_weights_logs_and_a_picture(whole_run):
    output, code, _, said = whole_run
    assert code == 0, said
    assert {"model.safetensors", "model.json", "steps.csv", "validation.csv", "run.png"} <= {
        path.name for path in output.iterdir()
    }
    assert list((output / "tensorboard").glob("events*"))
    assert [row["step"] for row in curve(output)] == [str(step) for step in range(1, 33)]
    assert "recall_en" in curve(output, "validation.csv")[0] and "recall_de" in curve(output, "validation.csv")[0]
    with Image.open(output / "run.png") as image:
        assert image.size == (1000, 760) and len(image.getcolors(100_000)) > 5


def test_bad_images_and_rows_are_skipped_and_counted(whole_run):
    output, _, _, said = whole_run
    assert "2 skipped, such as own" in said and "2 bad files or rows were skipped." in said
    skipped = (output / "skipped.csv").read_text()
    assert "own/broken.png" in skipped and "The image gone.png is not there." in skipped
    assert "left" in said  # the remaining time


def test_a_run_killed_at_a_random_step_has_the_same_curve_when_it_goes_on(recipe_folder, whole_run, tmp_path):
    output, moment = tmp_path / "killed", 2 + secrets.randbelow(25)
    process = command(recipe_folder, output)
    steps = output / "steps.csv"
    while process.poll() is None and not (steps.exists() and steps.read_text().count("\n") > moment):
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert not (output / "model.safetensors").exists(), f"killed too late, at step {moment}"
    code, _, said = run(recipe_folder, output)
    assert code == 0, said
    assert curve(output) == curve(whole_run[0]), f"killed at step {moment}"
    assert curve(output, "validation.csv") == curve(whole_run[0], "validation.csv")
    assert (output / "model.safetensors").read_bytes() == (whole_run[0] / "model.safetensors").read_bytes()


def test_two_processes_learn_what_one_learns(recipe_folder, tmp_path, whole_run):
    (recipe_folder / "half.toml").write_text(RECIPE.format(epochs=4, batch=2))
    launcher = (sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "--no-python",
                sys.executable)  # fmt: skip
    code, _, said = run(recipe_folder, tmp_path / "two", name="half.toml", launcher=launcher)
    assert code == 0, said
    together, alone = curve(tmp_path / "two"), curve(whole_run[0])
    assert len(together) == len(alone)
    for one, two in zip(alone, together):
        for key in ("contrastive", "distillation", "gradient"):
            assert float(two[key]) == pytest.approx(float(one[key]), rel=0.02), f"{key} at step {one['step']}"


def test_another_recipe_does_not_go_on_from_the_checkpoint(recipe_folder, whole_run):
    (recipe_folder / "other.toml").write_text(RECIPE.format(epochs=5, batch=4))
    code, _, said = run(recipe_folder, whole_run[0], name="other.toml")
    assert code == 1 and "has the checkpoint of another recipe" in said


@pytest.mark.parametrize(
    "change, sentence",
    [
        (('train = ["own"]', 'train = ["nowhere"]'), "nowhere is not there"),
        (('train = ["own"]', "train = []"), "data.train must name at least one"),
        (("rate = 1e-3", "speed = 1e-3"), "the entry training.speed, which means nothing"),
        (("tiny-clip.json", "no-such-model"), "cannot be opened"),
        (("seed = 5", "seed ="), "not a recipe that can be read"),
    ],
)
def test_what_a_recipe_gets_wrong_is_said_in_a_sentence(recipe_folder, tmp_path, change, sentence):
    (recipe_folder / "wrong.toml").write_text(RECIPE.format(epochs=1, batch=4).replace(*change))
    code, _, said = run(recipe_folder, tmp_path / "out", name="wrong.toml")
    assert code == 1 and sentence in said and "Traceback" not in said


def test_pictures_on_two_sides_are_found_and_not_trained_on(recipe_folder, tmp_path):
    (recipe_folder / "val").mkdir()
    rows = ["file_name,caption"]
    for number in range(4):
        (recipe_folder / "val" / f"v{number}.jpg").write_bytes(picture(number, ["red", "green", "blue", "grey"][number],
                                                                        kind="JPEG", quality=70))  # fmt: skip
        rows.append(f"v{number}.jpg,blocks {number}")
    (recipe_folder / "val" / "captions.csv").write_text("\n".join(rows))
    recipe = RECIPE.format(epochs=1, batch=4).replace("held_out = 0.25", 'validation = ["val"]')
    (recipe_folder / "overlap.toml").write_text(recipe)
    code, _, said = run(recipe_folder, tmp_path / "out", name="overlap.toml")
    assert code == 0, said
    assert (
        "36 captioned images to train on, 4 to measure on" in said and "4 times one picture stood on two sides" in said
    )
    assert (tmp_path / "out" / "overlaps.csv").read_text().count("own/00") == 4

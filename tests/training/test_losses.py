import math

import pytest
import torch

from rsmclip_qgis.training.losses import contrast, members, one_way, same

LOGITS = torch.tensor([[2.0, 0.0], [1.0, 3.0]])
EYE = torch.eye(2, dtype=torch.bool)


def test_the_loss_has_the_value_computed_by_hand():
    rows = (math.log1p(math.exp(-2)) + math.log1p(math.exp(-2))) / 2
    columns = (math.log1p(math.exp(-1)) + math.log1p(math.exp(-3))) / 2
    assert contrast(LOGITS, EYE).item() == pytest.approx((rows + columns) / 2, abs=1e-6)


def test_a_second_positive_is_not_a_negative():
    both = torch.tensor([[True, True]])
    assert one_way(torch.tensor([[5.0, 5.0]]), both).item() == pytest.approx(math.log(2), abs=1e-6)
    logits = torch.tensor([[1.0, 1.0, -1.0]], requires_grad=True)
    one_way(logits, torch.tensor([[True, True, False]])).backward()
    assert (logits.grad[0, :2] < 0).all() and logits.grad[0, 2] > 0


def test_what_is_ignored_has_no_influence():
    ignored = torch.tensor([[False, True], [False, False]])
    changed = LOGITS.clone()
    changed[0, 1] = 99.0
    assert one_way(changed, EYE, ignored).item() == pytest.approx(one_way(LOGITS, EYE, ignored).item())


def test_rows_without_positives_are_left_out():
    one = torch.tensor([[True, False], [False, False]])
    assert one_way(LOGITS, one).item() == pytest.approx(math.log1p(math.exp(-2)), abs=1e-6)
    assert one_way(LOGITS, torch.zeros(2, 2, dtype=torch.bool)).item() == 0


def test_numbers_that_are_unknown_are_never_the_same():
    assert same(torch.tensor([1, -1]), torch.tensor([1, -1])).tolist() == [[True, False], [False, False]]


def test_membership_looks_at_the_whole_set():
    sets = torch.tensor([[4, 7, -1], [9, -1, -1]])
    assert members(sets, torch.tensor([7, 9])).tolist() == [[True, False], [False, True]]

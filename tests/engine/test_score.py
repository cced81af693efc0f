import numpy as np
import pytest

from rsmclip_qgis.contracts import Calibration
from rsmclip_qgis.engine.score import chance, standing

BANK = np.linspace(0, 0.2, 1001, dtype=np.float32)


def test_the_standing_is_0_at_the_banks_middle_and_rises_with_the_cosine():
    standings = standing(np.array([0.1, 0.15, 0.2], dtype=np.float32), BANK)
    assert standings[0] == pytest.approx(0, abs=1e-5)
    assert np.all(np.diff(standings) > 0)


def test_the_standing_does_not_depend_on_a_querys_level_and_spread():
    cosines = np.array([0.05, 0.19], dtype=np.float32)
    assert np.allclose(standing(cosines, BANK), standing(cosines * 3 - 0.2, BANK * 3 - 0.2), atol=1e-4)


def test_a_bank_of_one_value_does_not_divide_by_zero():
    assert np.isfinite(standing(np.array([0.1], dtype=np.float32), np.full(9, 0.1, dtype=np.float32))).all()


def test_the_chance_is_a_half_where_the_curve_crosses_and_keeps_ranks():
    curve = Calibration("bank.npy", slope=2.0, intercept=-3.0, error=0.0)
    chances = chance(np.array([-100, 1.5, 100], dtype=np.float32), curve)
    assert chances[1] == pytest.approx(0.5)
    assert 0 <= chances[0] < chances[1] < chances[2] <= 1

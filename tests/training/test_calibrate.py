import numpy as np
import pytest

from rsmclip_qgis.training.calibrate import Curve, Judged, calibration_error, fit, judge, left_out_errors

RANDOM = np.random.default_rng(1)


def drawn(slope, intercept, count=20_000):
    standings = RANDOM.normal(0, 1, count).astype(np.float32)
    return Judged(standings, RANDOM.random(count) < Curve(slope, intercept).chance(standings))


def test_the_curve_is_found_again():
    curve = fit([drawn(3.0, -2.0)])
    assert curve.slope == pytest.approx(3, abs=0.2) and curve.intercept == pytest.approx(-2, abs=0.2)


def test_chances_rise_with_the_standing_whatever_the_data():
    falling = Judged(np.array([0, 1, 2, 3], dtype=np.float32), np.array([True, True, False, False]))
    for curve in (fit([drawn(2.0, -1.0)]), fit([falling])):
        chance = curve.chance(np.linspace(-5, 5, 50, dtype=np.float32))
        assert curve.slope > 0 and (np.diff(chance) >= 0).all()


def test_the_error_is_small_for_the_true_curve_and_large_for_a_boastful_one():
    judged = drawn(3.0, -2.0)
    assert calibration_error(Curve(3.0, -2.0), judged) < 0.03
    assert calibration_error(Curve(3.0, 2.0), judged) > 0.3


def test_sets_are_measured_by_curves_that_have_not_seen_them():
    errors = left_out_errors({"one": drawn(3.0, -2.0), "other": drawn(3.0, 1.0)})
    assert min(errors.values()) > 0.1


def test_pairs_of_which_nothing_is_known_are_left_out():
    images, queries = np.eye(3, dtype=np.float32), np.eye(3, dtype=np.float32)[:2]
    right = np.array([[True, False, False], [False, True, False]])
    known = np.array([[True, True, False], [False, True, True]])
    judged = judge(images, queries, right, known, np.eye(3, dtype=np.float32))
    assert judged.right.tolist() == [True, False, True, False]
    assert judged.standings[0] > judged.standings[1]

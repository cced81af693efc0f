import numpy as np
import pytest

from rsmclip_qgis.training.retrieval import average_precision, mean_average_precision, recalls


def test_recalls_by_hand():
    similarity = np.array([[0.9, 0.8, 0.1, 0.25], [0.95, 0.1, 0.3, 0.2]], dtype=np.float32)
    figures = recalls(similarity, np.array([0, 0, 1, 1]))
    assert figures["image_to_text_r1"] == 50
    assert figures["text_to_image_r1"] == 50
    assert figures["text_to_image_r5"] == 100
    assert figures["mean_recall"] == pytest.approx((50 + 100 + 100 + 50 + 100 + 100) / 6)


def test_of_two_equal_captions_either_may_come_first():
    similarity = np.array([[0.9, 0.9, 0.1], [0.3, 0.3, 0.2], [0.1, 0.1, 0.8]], dtype=np.float32)
    figures = recalls(similarity, np.array([0, 1, 2]))
    assert figures["image_to_text_r1"] == pytest.approx(100 * (0.5 + 0.5 + 1) / 3)
    assert figures["image_to_text_r5"] == 100
    assert figures["text_to_image_r1"] == pytest.approx(100 * 2 / 3)


def test_average_precision_by_hand():
    scores = np.array([0.9, 0.8, 0.7, 0.1], dtype=np.float32)
    assert average_precision(scores, np.array([True, False, True, False])) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(scores, np.zeros(4, dtype=bool)) == 0
    both = np.array([[True, False, True, False], [True, False, False, False]])
    assert mean_average_precision(np.stack([scores, scores]), both) == pytest.approx(((1 + 2 / 3) / 2 + 1) / 2)

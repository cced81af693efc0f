import numpy as np

from rsmclip_qgis.engine.stretch import apply_stretch, stretch_of_bytes, stretch_of_sample


def test_bytes_are_taken_as_they_are():
    numbers = np.arange(48, dtype=np.uint8).reshape(3, 4, 4)
    assert np.array_equal(apply_stretch(numbers, stretch_of_bytes((1, 2, 3))), numbers.transpose(1, 2, 0))


def test_percentiles_2_and_98_become_black_and_white():
    sample = np.arange(10_001, dtype=np.uint16)
    stretch = stretch_of_sample((1, 2, 3), sample)
    ends = apply_stretch(
        np.array([200, 5000, 9800], dtype=np.uint16).repeat(3).reshape(3, 3, 1).transpose(1, 0, 2), stretch
    )
    assert ends[:, 0, 0].tolist() == [0, 128, 255]


def test_one_mapping_holds_for_all_bands_so_that_colours_stay():
    stretch = stretch_of_sample((1, 2, 3), np.array([0.0, 1.0]))
    assert len(set(stretch.low)) == len(set(stretch.high)) == 1


def test_one_value_everywhere_does_not_divide_by_zero():
    numbers = np.full((3, 2, 2), 7, dtype=np.uint16)
    assert apply_stretch(numbers, stretch_of_sample((1, 2, 3), numbers)).tolist() == [[[128] * 3] * 2] * 2


def test_not_a_number_becomes_black_without_a_warning():
    numbers = np.full((3, 1, 1), np.nan, dtype=np.float32)
    assert apply_stretch(numbers, stretch_of_sample((1, 2, 3), np.array([0.0, 1.0]))).max() == 0

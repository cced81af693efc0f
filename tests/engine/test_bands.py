import pytest

from rsmclip_qgis.contracts import RasterError
from rsmclip_qgis.engine.bands import check_bands, choose_bands


@pytest.mark.parametrize(
    ("interpretations", "descriptions", "bands"),
    [
        (["red", "green", "blue"], [None] * 3, (1, 2, 3)),
        (["blue", "green", "red", "undefined"], [None] * 4, (3, 2, 1)),
        (["gray"], [None], (1, 1, 1)),
        (["gray", "alpha"], [None, None], (1, 1, 1)),
        (["alpha", "undefined", "undefined", "undefined"], [None] * 4, (2, 3, 4)),
        (["gray", *["undefined"] * 3], ["blue", "green", "red", "nir"], (3, 2, 1)),
        (["gray", *["undefined"] * 3], ["B01", "B02, 490 nm", "B03", "B04 - red"], (4, 3, 2)),
        (["undefined"] * 5, [None] * 5, (1, 2, 3)),
    ],
)
def test_the_files_own_words_come_before_the_order_of_its_bands(interpretations, descriptions, bands):
    assert choose_bands(interpretations, descriptions) == bands


def test_a_band_that_is_not_there_gets_a_sentence():
    with pytest.raises(RasterError, match="no band 5"):
        check_bands((5, 2, 1), 4)

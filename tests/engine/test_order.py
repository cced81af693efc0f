import pytest

from rsmclip_qgis.engine.order import BAND, spread_rows


@pytest.mark.parametrize("count", [0, 1, 3, BAND, BAND + 1, 37, 64 * BAND, 1000])
def test_every_row_is_visited_once(count: int):
    assert sorted(spread_rows(-5, count - 5)) == list(range(-5, count - 5))


def test_after_an_eighth_of_a_build_no_part_of_the_raster_is_far_from_what_was_seen():
    count = 64 * BAND
    seen = sorted(spread_rows(0, count)[: count // 8])
    gaps = [after - before for before, after in zip([0, *seen], [*seen, count])]
    assert max(gaps) <= count / 8


def test_rows_beside_each_other_are_read_together():
    rows = spread_rows(0, 40)
    assert [rows[n + 1] - rows[n] for n in range(0, len(rows), BAND)] == [1] * (40 // BAND)

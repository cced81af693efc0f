from pathlib import Path

from helpers import CELLS, silent
from make_rasters import ground, write

from rsmclip_qgis.engine.build import build_index
from rsmclip_qgis.engine.index import Index, IndexBlock, StoredBlock
from rsmclip_qgis.engine.search import Searcher, Wanted
from rsmclip_qgis.engine.shelf import Shelf


def stored(index: Index, read: list[int]) -> list[StoredBlock]:
    """Return four blocks that tell when they are read; one of them has no key."""
    (whole,) = index.blocks()

    def block(number: int) -> StoredBlock:
        def tell() -> IndexBlock:
            read.append(number)
            return whole

        return StoredBlock((index.metadata, number, number + 1) if number < 3 else None, tell)

    return [block(number) for number in range(4)]


def test_a_block_is_read_once_unless_it_may_change(index: Index):
    read: list[int] = []
    shelf = Shelf()
    for _ in range(2):
        assert len(list(shelf.read(stored(index, read)))) == 4
    assert read == [0, 1, 2, 3, 3]


def test_beyond_its_room_the_block_that_was_not_used_for_longest_goes(index: Index):
    read: list[int] = []
    (whole,) = index.blocks()
    shelf, blocks = Shelf(2 * whole.nbytes), stored(index, read)
    for number in (0, 1, 0, 2, 0, 1):
        list(shelf.read([blocks[number]]))
    assert read == [0, 1, 2, 1]


def test_an_index_that_was_built_again_is_read_again(tmp_path: Path, tiny):
    searcher, path = Searcher(tiny), tmp_path / "a.parquet"
    found = []
    for picture in (ground(), ground()[:, ::-1], ground()):
        build_index(str(write(tmp_path / "a.tif", picture)), path, tiny, CELLS, silent)
        found.append(searcher.search(Index(path), "red", Wanted(1)).matches[0].bounds)
    assert found[0] == found[2] != found[1]

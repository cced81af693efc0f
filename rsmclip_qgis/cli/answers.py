"""What is asked of the matches, and giving them: as a layer, a picture, a heatmap, a table or JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..console import console
from ..contracts import SearchResult

if TYPE_CHECKING:
    from ..engine.index import Index
    from ..engine.query import Direction
    from ..engine.search import Searcher, Wanted


@dataclass(frozen=True)
class Asked:
    """The options on matches, checked before the work begins.

    Attributes:
        output, picture, heatmap: files to write; None for none.
        crs: of the output; empty for the raster's.
    """

    output: Path | None
    picture: Path | None
    heatmap: Path | None
    wanted: Wanted
    crs: str
    overwrite: bool
    as_json: bool

    @classmethod
    def of(cls, options: dict[str, Any]) -> tuple[Asked, dict[str, Any]]:
        """Return what is asked of the matches, and the options that are left: those of building."""
        from ..engine.search import Wanted

        left = dict(options)
        wanted = Wanted(left.pop("count"), left.pop("min_score"))
        names = ("output", "picture", "heatmap", "crs", "overwrite", "as_json")
        return cls(wanted=wanted, **{name: left.pop(name) for name in names}), left

    def check(self, searched: str) -> None:
        """Make sure that all that is asked can be written, and is not what is searched.

        Raises:
            OutputError: something cannot.
        """
        from ..engine.export import check_apart, check_crs, check_output
        from ..engine.heatmap import check_heatmap
        from ..engine.report import check_picture

        if self.crs and not self.output:
            raise click.UsageError("--crs is the CRS of --output, which is missing.")
        if self.crs:
            check_crs(self.crs)
        for path in filter(None, (self.output, self.picture, self.heatmap)):
            check_apart(path, searched)
        if self.output:
            check_output(self.output, self.overwrite)
        if self.picture:
            check_picture(self.picture, self.overwrite)
        if self.heatmap:
            check_heatmap(self.heatmap, self.overwrite)


def answer(asked: Asked, found: Index, searcher: Searcher, direction: Direction, query: str) -> None:
    """Search an index for a direction, and give the matches as asked."""
    from ..engine.export import write_matches
    from ..engine.heatmap import write_heatmap
    from ..engine.sources import check_exists

    result = searcher.search_direction(found, direction, query, asked.wanted)
    if asked.picture:
        check_exists(found.metadata.raster)
    if asked.output:
        write_matches(result, asked.output, asked.crs)
    if asked.picture:
        _draw(found, result, asked.picture)
    if asked.heatmap:
        write_heatmap(searcher.score(found, direction), found.metadata.grid, asked.heatmap)
    _tell(result, asked)


def _draw(found: Index, result: SearchResult, picture: Path) -> None:
    from ..engine.raster import open_raster
    from ..engine.report import draw_matches

    with open_raster(found.metadata.raster) as raster:
        draw_matches(raster, found.metadata.stretch, result, picture)


def _tell(result: SearchResult, asked: Asked) -> None:
    if asked.as_json:
        console.answer(json.dumps(asdict(result)))
        return
    if not result.matches:
        console.say(f"No match: the best tile scores {result.best_score:.2f}. Lower --min-score to see it.")
    elif asked.output is None:
        console.table([result], most=len(result.matches))
    if asked.output:
        console.say(f"{len(result.matches):,} matches of {result.searched:,} tiles: {asked.output}")
    for what, path in (("Picture", asked.picture), ("Heatmap", asked.heatmap)):
        if path:
            console.say(f"{what}: {path}")

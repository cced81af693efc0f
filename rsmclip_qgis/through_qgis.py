"""A search as an analyst's QGIS does it: `qgis_process` with this plugin, and pictures drawn by QGIS."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyogrio
import shapely

from .contracts import Match, RsmclipError, SearchResult
from .engine.fonts import packaged_font

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "rsmclip"
_LIMIT = 3600.0


class QgisError(RsmclipError):
    """QGIS failed."""


@dataclass(frozen=True)
class Qgis:
    """A QGIS that runs without a window.

    Attributes:
        python: the Python that QGIS runs in.
        environment: of its processes: a profile of their own, with this plugin in it.
    """

    python: str
    environment: dict[str, str]

    def search(self, raster: str, words: str, layer: Path) -> SearchResult:
        """Search a raster with the algorithm `rsmclip:searchraster`, and write the matches to a GeoPackage.

        Raises:
            QgisError: QGIS failed; the sentence is what it said.
        """
        layer.unlink(missing_ok=True)
        inputs = {"INPUT": raster, "QUERY": words, "OUTPUT": str(layer)}
        told = self._process("--json", "run", "rsmclip:searchraster", "-", said=json.dumps({"inputs": inputs}))
        results = json.loads(told)["results"]
        return _result(layer, raster, words, int(results["SEARCHED"]), float(results["BEST_SCORE"]))

    def draw(self, raster: str, layer: Path, picture: Path, title: str) -> None:
        """Draw the matches over the raster."""
        font = packaged_font() if Path(packaged_font()).is_file() else ""
        command = [self.python, "-m", "rsmclip_qgis.processing.picture", raster, str(layer), str(picture), title, font]
        _run(command, {**self.environment, "PYTHONPATH": str(ROOT)})

    def enable(self) -> None:
        """Switch the plugin on in the profile."""
        self._process("plugins", "enable", PLUGIN)

    def _process(self, *arguments: str, said: str = "") -> str:
        return _run(["qgis_process", *arguments], self.environment, said)


@contextmanager
def qgis(python: str) -> Iterator[Qgis]:
    """Give a QGIS with a new profile that has this plugin; the profile goes afterwards.

    Args:
        python: the Python that QGIS runs in.
    """
    with tempfile.TemporaryDirectory(prefix="rsmclip-qgis-") as folder:
        plugins = Path(folder) / "plugins"
        plugins.mkdir()
        (plugins / PLUGIN).symlink_to(ROOT, target_is_directory=True)
        Path(folder, "run").mkdir(mode=0o700)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(Path(folder) / "run"),
            "QGIS_CUSTOM_CONFIG_PATH": folder,
            "QGIS_PLUGINPATH": str(plugins),
            "RSMCLIP_PYTHON": sys.executable,
        }
        made = Qgis(python, environment)
        made.enable()
        yield made


def at_hand(python: str) -> bool:
    """Tell whether there is a QGIS to run: its Python is known and `qgis_process` is installed."""
    return bool(python) and shutil.which("qgis_process") is not None


def _run(command: list[str], environment: dict[str, str], said: str = "") -> str:
    finished = subprocess.run(  # noqa: S603 - fixed commands
        command, input=said, env=environment, capture_output=True, text=True, check=False, timeout=_LIMIT
    )
    if finished.returncode:
        lines = [line for line in finished.stderr.splitlines() if line.strip()]
        raise QgisError(
            "QGIS could not do it: {why}", code="qgis", details=finished.stderr, why=lines[-1] if lines else command[0]
        )
    return finished.stdout


def _result(layer: Path, raster: str, words: str, searched: int, best: float) -> SearchResult:
    """Return the matches of a GeoPackage."""
    facts, _, shapes, columns = pyogrio.raw.read(layer)
    fields = dict(zip(facts["fields"], columns))
    bounds = shapely.bounds(shapely.from_wkb(shapes))
    rows = zip(fields["rank"], fields["score"], fields["tile_id"], bounds.tolist())
    matches = sorted((Match(int(r), float(s), int(t), (b[0], b[1], b[2], b[3])) for r, s, t, b in rows), key=_rank)
    model = str(fields["model"][0]) if matches else ""
    return SearchResult(words, raster, model, str(facts["crs"] or ""), tuple(matches), searched, best)


def _rank(match: Match) -> int:
    return match.rank

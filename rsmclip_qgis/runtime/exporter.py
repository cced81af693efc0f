"""The official model: an environment that can export it, the export, and everything but the package removed again.

What was fetched is kept until it succeeds, so that a second try goes on where the first one stopped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..contracts import ModelError, RsmclipError, Sentence
from . import children, files, places, pythons, sweep, uv_way
from .errors import RuntimeSetupError, fault
from .guard import only_one
from .job import Job, Log, Progress
from .options import Recipe, SetupOptions
from .trouble import free_megabytes, no_room

MODEL = "hf-hub:joaodaniel/RS-M-CLIP"
_TORCH = ("torch==2.14.1", "torchvision==0.29.1")
"""Without hashes: which build fits depends on the computer."""

RECIPE = Recipe(
    cpu=places.LOCKS / "exporter.lock",
    cuda=None,
    tools=places.LOCKS / "tools.lock",
    modules=(),
    megabytes=9000,
    cuda_megabytes=9000,
)
_START = "import sys; from rsmclip_qgis.training.openclip.told import main; main(*sys.argv[1:])"
_ROOT = Path(__file__).resolve().parents[2]
_READY = 0.4


def folder() -> Path:
    """Return where everything is made; it may not exist."""
    return places.root() / sweep.EXPORTER


def export_official(options: SetupOptions, progress: Progress, cancelled: Callable[[], bool]) -> Path:
    """Return the folder of the official model's package; `clear_export` removes it with all else.

    Raises:
        RuntimeSetupError: the environment cannot be made.
        ModelError: the hub cannot be reached, or the export failed.
        Cancelled: `cancelled` said so; what was fetched is kept.
    """
    places.prepare()
    folder().mkdir(exist_ok=True)
    with only_one(folder()):
        job = Job(options, progress, cancelled)
        Log(places.log_file()).begin("export of the official model")
        python = _given() or _environment(job)
        return _export(job, python)


def clear_export() -> None:
    """Remove what the export needed, its package included; nothing happens where there is none."""
    if folder().is_dir():
        files.remove(folder())


def _given() -> Path | None:
    """Return the interpreter that `RSMCLIP_EXPORT_PYTHON` names."""
    named = os.environ.get("RSMCLIP_EXPORT_PYTHON")
    return Path(named) if named else None


def _environment(job: Job) -> Path:
    """Return the interpreter of an environment that can export; made where it is not there yet."""
    place = folder() / "environment"
    mark = folder() / f"complete-{files.digest(RECIPE.cpu)[:16]}"
    if mark.is_file():
        return places.python_in(place)
    if free_megabytes(folder()) < RECIPE.megabytes:
        raise no_room(folder(), RECIPE.megabytes)
    candidate = pythons.choose(job.environment, job.options.python, job.cancelled)
    uv, more = uv_way.find(job, candidate, 0.02)
    job.say(0.05, Sentence("Making the environment"))
    job.run([uv, "venv", "--no-project", "--clear", "--python", ">=3.11", place], more)
    install: list[str | Path] = [uv, "pip", "install", "--python", places.python_in(place)]
    job.say(0.06, Sentence("Getting {package}", package="torch"))
    _install_torch(job, install, more)
    job.say(0.25, Sentence("Installing the packages"))
    job.run([*install, "--no-deps", "--require-hashes", "-r", RECIPE.cpu], more)
    mark.touch()
    return places.python_in(place)


def _install_torch(job: Job, install: list[str | Path], more: dict[str, str]) -> None:
    """Install torch for the CPU; where its own index cannot be reached, the usual, much larger build."""
    try:
        job.run([*install, "--torch-backend", "cpu", *_TORCH], more)
    except RuntimeSetupError as error:
        Log(places.log_file()).write(f"torch for the CPU: {error.sentence} Trying the usual build.")
        job.run([*install, *_TORCH], more)


def _export(job: Job, python: Path) -> Path:
    job.say(_READY, Sentence("Asking the hub"))
    package, home = folder() / "package", folder() / "hub"
    ears = _Ears(job)
    more = {"HF_HOME": str(home), "HF_HUB_DISABLE_TELEMETRY": "1", "PYTHONPATH": str(_ROOT), "PYTHONNOUSERSITE": "1"}
    command: list[str | Path] = [python, "-c", _START, MODEL, "", package, home / "open_clip"]
    finished = children.run(
        command, {**job.environment, **more}, cancelled=job.cancelled, on_line=ears.hear, folder=folder()
    )
    if ears.fault is not None:
        raise ears.fault
    if not finished.ok or not package.is_dir():
        raise fault("export-failed", finished.output[-5000:], log=places.log_file())
    return package


class _Ears:
    """Hears what the export says."""

    def __init__(self, job: Job) -> None:
        self._job, self._log = job, Log(places.log_file())
        self.fault: RsmclipError | None = None

    def hear(self, line: str) -> None:
        """Take a line: JSON is from us, all else from libraries."""
        self._log.write(line)
        told = _object(line)
        if "fault" in told:
            said = told["fault"]
            self.fault = ModelError(said["template"], code=said["code"], details=said["details"], **said["values"])
        elif "what" in told:
            self._say(str(told["what"]), told["done"] / max(told["total"], 1))

    def _say(self, what: str, share: float) -> None:
        if what.startswith("Fetching "):
            said = Sentence("Getting {package}", package=what.removeprefix("Fetching "))
            self._job.say(_READY + 0.3 * share, said)
        else:
            self._job.say(_READY + 0.3 + 0.3 * share, Sentence("Turning the model into a package"))


def _object(line: str) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}

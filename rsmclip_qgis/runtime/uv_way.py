"""Makes an environment with uv: the user's own, or one that is fetched for this."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from ..contracts import Sentence
from . import children, files, indexes, pip_way, places
from .errors import fault
from .interpreter import Candidate
from .job import Job
from .steps import Steps

_OLDEST = (0, 5)  # earlier ones take their settings from other variables
_PROGRAM = "uv.exe" if os.name == "nt" else "uv"


def make(job: Job, candidate: Candidate, folder: Path, lock: Path, begin: float, end: float) -> None:
    """Make the environment in a folder and install a lock file into it.

    Raises:
        RuntimeSetupError: uv cannot be had, or the installation failed.
    """
    uv, more = find(job, candidate, begin)
    begin += 0.2 * (end - begin)
    job.say(begin, Sentence("Making the environment"))
    job.run([uv, "venv", "--no-project", "--python", candidate.executable, folder], more)
    command: list[str | Path] = [uv, "pip", "install", "--python", places.python_in(folder), "--require-hashes"]
    command += ["--only-binary", ":all:", *pip_way.offline(job), "-r", lock]
    job.say(begin, Sentence("Looking for the packages"))
    job.run(command, more, Steps(job.say, lock, begin, end, uv=True))


def find(job: Job, candidate: Candidate, begin: float) -> tuple[Path, dict[str, str]]:
    """Return a uv, fetched first where there is none, and what its environment needs beside the job's."""
    more = indexes.for_uv(job.environment)
    uv = users_own(job)
    if uv is None:
        uv = _fetched(job, candidate, begin)
        more.setdefault("UV_CACHE_DIR", str(cache(places.root())))
    return uv, more


def users_own(job: Job) -> Path | None:
    """Return the uv that `RSMCLIP_UV` names or that is on PATH, where it runs."""
    found = os.environ.get("RSMCLIP_UV") or shutil.which("uv", path=job.environment.get("PATH"))
    return Path(found) if found and _runs(job, Path(found)) else None


def tools(root: Path) -> Path:
    """Return the folder of the fetched uv."""
    return root / "tools"


def cache(root: Path) -> Path:
    """Return the folder where a fetched uv keeps its downloads until the set-up is done."""
    return root / "cache"


def _fetched(job: Job, candidate: Candidate, begin: float) -> Path:
    """Return the fetched uv; get it first where it is missing or another version."""
    lock = job.options.recipe.tools
    if lock is None:
        raise fault("install-failed", "no lock file for uv", log=places.log_file())
    folder = tools(places.root())
    uv = folder / ("Scripts" if os.name == "nt" else "bin") / _PROGRAM
    mark = folder / f"complete-{files.digest(lock)[:16]}"
    if mark.is_file() and _runs(job, uv):
        return uv
    files.remove(folder)
    pip_way.make(job, candidate, folder, lock, begin, begin + 0.1)
    if not _runs(job, uv):
        raise fault("install-failed", f"{uv} does not run", log=places.log_file())
    mark.touch()
    return uv


def _runs(job: Job, uv: Path) -> bool:
    """Tell whether a uv starts, and is new enough to understand what it is told."""
    finished = children.run([uv, "--version"], job.environment, cancelled=job.cancelled, time_limit=30.0)
    version = re.search(r"uv (\d+)\.(\d+)", finished.output)
    return finished.ok and version is not None and (int(version[1]), int(version[2])) >= _OLDEST

"""Makes an environment with the interpreter's own venv and pip."""

from __future__ import annotations

from pathlib import Path

from ..contracts import Sentence
from . import files, places
from .children import without_passwords
from .errors import RuntimeSetupError, fault
from .interpreter import Candidate
from .job import Job
from .steps import Steps
from .trouble import explain

_BRIEF = {"PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_COLOR": "1"}


def make(job: Job, candidate: Candidate, folder: Path, lock: Path, begin: float, end: float) -> None:
    """Make the environment in a folder and install a lock file into it.

    Raises:
        RuntimeSetupError: the interpreter has no pip, or the installation failed.
    """
    job.say(begin, Sentence("Making the environment"))
    pip = _environment_with_pip(job, candidate, folder)
    job.say(begin + 0.1 * (end - begin), Sentence("Looking for the packages"))
    install = [*pip, "install", "--no-compile", "--progress-bar", "off", "--require-hashes", "--only-binary", ":all:"]
    steps = Steps(job.say, lock, begin + 0.1 * (end - begin), end, uv=False)
    log = folder / "pip.log"
    try:
        job.run([*install, "--log", log, *offline(job), "-r", lock], _pip_environment(job), steps)
    except RuntimeSetupError as error:
        raise _reason(error, log, job) from error
    files.remove(log)


def offline(job: Job) -> list[str | Path]:
    """Return the arguments, the same for pip and uv, that take wheels from a folder and nothing from the network."""
    wheels = job.options.wheels
    if wheels is None:
        return []
    if not wheels.is_dir():
        raise fault("no-folder", folder=wheels)
    return ["--no-index", "--find-links", wheels]


def _environment_with_pip(job: Job, candidate: Candidate, folder: Path) -> list[str | Path]:
    """Make the environment and return the command of a pip that installs into it."""
    python = candidate.executable
    if candidate.makes_pip:
        job.run([python, "-I", "-X", "utf8", "-m", "venv", folder])
        return [places.python_in(folder), "-I", "-X", "utf8", "-m", "pip"]
    if candidate.has_pip:  # Debian without python3-venv, but with python3-pip
        job.run([python, "-I", "-X", "utf8", "-m", "venv", "--without-pip", folder])
        return [python, "-I", "-X", "utf8", "-m", "pip", "--python", places.python_in(folder)]
    raise fault("no-pip", python=python)


def _reason(error: RuntimeSetupError, log: Path, job: Job) -> RuntimeSetupError:
    """Return the error itself, or the fault of the network that pip tells of in its log only."""
    if error.code not in ("no-wheel", "no-wheel-offline") or not log.is_file():
        return error
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    faults = [line for line in lines if "Could not fetch URL" in line]
    return explain(without_passwords("\n".join([*faults, error.details])), job.options)


def _pip_environment(job: Job) -> dict[str, str]:
    """Return pip's manners; a dead network should not take minutes."""
    more = {**_BRIEF, "PIP_RETRIES": "2"}
    return {key: value for key, value in more.items() if key not in job.environment}

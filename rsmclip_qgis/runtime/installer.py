"""Sets the runtime up: a new environment in a folder of its own, probed, then made the one in use in one step.

Until the last step nothing of an earlier runtime is touched. After a failure or a cancel the new folder is removed;
what a killed QGIS left behind is removed by the next set-up.
"""

from __future__ import annotations

import contextlib
import errno
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ..contracts import Sentence
from . import cuda, files, pip_way, places, pointer, pythons, sweep, uv_way
from .errors import RuntimeSetupError, fault
from .guard import only_one
from .interpreter import Candidate
from .job import Job, Log, Progress
from .options import SetupOptions
from .pointer import Installed
from .probe import Probed, probe
from .states import RuntimeKind, RuntimeState, check, state
from .trouble import free_megabytes, no_room

_PIP_MAY_DO_BETTER = ("install-failed", "certificates", "no-wheel", "no-wheel-offline", "proxy")
_THE_SAME_FOR_EACH_VARIANT = ("no-network", "proxy", "proxy-login", "no-permission", "no-pip", "files-locked")


def set_up(options: SetupOptions, progress: Progress, cancelled: Callable[[], bool]) -> RuntimeState:
    """Set the runtime up, where it is not ready already, and return what it then is.

    Raises:
        RuntimeSetupError: it cannot be set up; one sentence says why. An earlier runtime is as it was.
        Cancelled: `cancelled` said so; nothing is left of the attempt.
    """
    root = places.prepare()
    with only_one(root), _said_in_a_sentence(root, options):
        if _is_as_wanted(options, cancelled):
            return state(options.recipe)
        return _set_up(root, Job(options, progress, cancelled))


def repair(options: SetupOptions, progress: Progress, cancelled: Callable[[], bool]) -> RuntimeState:
    """Set the runtime up anew, whatever it is, with nothing kept of earlier downloads.

    Raises:
        RuntimeSetupError: it cannot be set up.
        Cancelled: `cancelled` said so.
    """
    root = places.prepare()
    with only_one(root), _said_in_a_sentence(root, options):
        files.remove(uv_way.tools(root))
        files.remove(uv_way.cache(root))
        return _set_up(root, Job(options, progress, cancelled, fresh=True))


def use_existing(python: Path, options: SetupOptions, cancelled: Callable[[], bool]) -> Installed:
    """Return an interpreter that has everything as the runtime.

    Raises:
        RuntimeSetupError: it lacks something.
    """
    job = Job(options, lambda _fraction, _what: None, cancelled)
    try:
        probed = probe(python, options.recipe.modules, job.environment, cancelled)
    except RuntimeSetupError as error:
        raise fault("existing-unfit", error.details, python=python, why=error.values["why"]) from error
    return Installed(python, "", "existing", "", "", probed)


def _is_as_wanted(options: SetupOptions, cancelled: Callable[[], bool]) -> bool:
    """Tell whether there is a runtime that works and nothing else is asked for."""
    if options.existing or options.python or options.cuda is not None:
        return False
    seen = state(options.recipe)
    return seen.kind is RuntimeKind.READY and check(options.recipe, cancelled).kind is RuntimeKind.READY


def _set_up(root: Path, job: Job) -> RuntimeState:
    Log(places.log_file()).begin("set-up of the search engine")
    job.say(0.0, Sentence("Looking at this computer"))
    sweep.leftovers(root)
    try:
        pointer.write(root, _installed(root, job))
    except RuntimeSetupError as error:
        Log(places.log_file()).write(f"{error.code}: {error.sentence}")
        raise
    return _tidy(root, job)


def _tidy(root: Path, job: Job) -> RuntimeState:
    """Remove what is no longer needed and return what the runtime now is."""
    sweep.leftovers(root)
    sweep.away(uv_way.cache(root))
    sweep.away(uv_way.tools(root))
    ready = state(job.options.recipe)
    job.say(1.0, ready.sentence)
    return ready


def _installed(root: Path, job: Job) -> Installed:
    """Install the first variant that works."""
    options = job.options
    if options.existing:
        return use_existing(options.existing, options, job.cancelled)
    candidate = pythons.choose(job.environment, options.python, job.cancelled)
    note: str = ""
    if _wants_cuda(job):
        try:
            return _build(root, job, candidate, "cuda", "")
        except RuntimeSetupError as error:
            if error.code in _THE_SAME_FOR_EACH_VARIANT:
                raise
            note = _no_cuda(error)
            Log(places.log_file()).write(note)
    return _build(root, job, candidate, "cpu", note)


def _no_cuda(error: RuntimeSetupError) -> Sentence:
    if error.code == "probe-failed":
        return Sentence("The graphics card is not used: {why}.", why=error.values["why"])
    return Sentence("The graphics card is not used: {sentence}", sentence=error.sentence)


def _wants_cuda(job: Job) -> bool:
    wanted = job.options.cuda
    if job.options.recipe.cuda is None:
        return False
    return cuda.driver_found(job.environment, job.cancelled) if wanted is None else wanted


def _build(root: Path, job: Job, candidate: Candidate, variant: str, note: str) -> Installed:
    """Make one variant in a folder of its own, and leave nothing where that fails."""
    lock = job.options.recipe.lock(variant)
    _check_room(root, job.options.recipe.needs(variant))
    folder = root / f"{sweep.ENVIRONMENT}{files.digest(lock)[:8]}-{int(time.time() * 1000) % 16**8:x}"
    try:
        _make(job, candidate, folder, lock)
        probed = _probed(job, folder, variant)
    except BaseException:
        sweep.away(folder)
        raise
    return Installed(places.python_in(folder), folder.name, variant, files.digest(lock), note, probed)


@contextlib.contextmanager
def _said_in_a_sentence(root: Path, options: SetupOptions) -> Iterator[None]:
    """Turn what the file system refuses in the midst of a set-up into a fault."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise no_room(root, options.recipe.megabytes, str(error)) from error
        raise fault("no-permission", str(error), folder=root) from error


def _check_room(root: Path, needed: int) -> None:
    if free_megabytes(root) < needed:
        raise no_room(root, needed)


def _make(job: Job, candidate: Candidate, folder: Path, lock: Path) -> None:
    """Make the environment with uv, or with venv and pip where that may do better."""
    wanted = job.options.installer
    if wanted != "pip":
        try:
            uv_way.make(job, candidate, folder, lock, 0.05, 0.9)
            return
        except RuntimeSetupError as error:
            if wanted == "uv" or error.code not in _PIP_MAY_DO_BETTER:
                raise
            Log(places.log_file()).write(f"uv: {error.sentence} Trying pip.")
            files.remove(folder)
    pip_way.make(job, candidate, folder, lock, 0.1, 0.9)


def _probed(job: Job, folder: Path, variant: str) -> Probed:
    """Probe the new environment; one that was made for the graphics card must run on it."""
    job.say(0.92, Sentence("Trying the search engine"))
    probed = probe(places.python_in(folder), job.options.recipe.modules, job.environment, job.cancelled)
    if variant == "cuda" and probed.device != "CUDA":
        raise fault("probe-failed", str(probed), why=Sentence("CUDA does not start with this driver"))
    return probed

"""What the runtime is at this moment, told without starting anything: cheap enough for every start of QGIS."""

from __future__ import annotations

import enum
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..contracts import Sentence
from . import files, places, pointer
from .children import never
from .environment import child_environment
from .errors import RuntimeSetupError, fault
from .options import SHIPPED, Recipe
from .pointer import Installed
from .probe import Probed, probe


class RuntimeKind(enum.Enum):
    """The states of the runtime."""

    ABSENT = "absent"
    READY = "ready"
    OUTDATED = "outdated"
    BROKEN = "broken"


@dataclass(frozen=True)
class RuntimeState:
    """What the runtime is.

    Attributes:
        kind: absent, ready, outdated (made from another lock file; it still runs) or broken.
        python: its interpreter; None where it is absent or broken.
        sentence: for a person.
        device: what a session really ran on when it was probed, `CPU` or `CUDA`; empty where unknown.
        probed: versions and providers, where known.
        why: why it is broken, in a few words.
        details: for a bug report.
    """

    kind: RuntimeKind
    python: Path | None
    sentence: Sentence
    device: str = ""
    probed: Probed | None = None
    why: str = ""
    details: str = ""


def state(recipe: Recipe = SHIPPED) -> RuntimeState:
    """Return what the runtime is, from its files alone. `RSMCLIP_PYTHON` names an interpreter to use as it is."""
    given = os.environ.get("RSMCLIP_PYTHON")
    if given:
        return _of_given(Path(given))
    try:
        installed = pointer.read(places.root())
    except RuntimeSetupError as error:
        return _broken(_why(error), error.details)
    if installed is None:
        return RuntimeState(RuntimeKind.ABSENT, None, fault("no-runtime").sentence)
    return _of_installed(installed, recipe)


def check(recipe: Recipe = SHIPPED, cancelled: Callable[[], bool] = never) -> RuntimeState:
    """Return what the runtime is, after running it: takes a second or more. Raises `Cancelled` as `set_up` does."""
    seen = state(recipe)
    if seen.python is None:
        return seen
    try:
        probe(seen.python, recipe.modules, child_environment(), cancelled)
    except RuntimeSetupError as error:
        return _broken(_why(error), error.details)
    return seen


def python() -> Path:
    """Return the interpreter that the worker runs in.

    Raises:
        RuntimeSetupError: there is none, or it is damaged.
    """
    seen = state()
    if seen.python is not None:
        return seen.python
    if seen.kind is RuntimeKind.ABSENT:
        raise fault("no-runtime")
    raise fault("broken-runtime", seen.details, why=seen.why)


def _of_given(path: Path) -> RuntimeState:
    if path.is_file():
        return RuntimeState(
            RuntimeKind.READY, path, Sentence("The search engine runs in {path} (RSMCLIP_PYTHON).", path=path)
        )
    return _broken(Sentence("RSMCLIP_PYTHON names {path}, which is no file", path=path))


def _of_installed(installed: Installed, recipe: Recipe) -> RuntimeState:
    lost = _lost(installed)
    if lost:
        return _broken(lost)
    if installed.variant != "existing" and installed.lock != files.digest(recipe.lock(installed.variant)):
        sentence = Sentence(
            "The search engine belongs to another version of the plugin. Set it up again; it can be used meanwhile."
        )
        return _running(RuntimeKind.OUTDATED, installed, sentence)
    ready = _ON_CUDA if installed.probed.device == "CUDA" else _ON_CPU
    sentence = Sentence("{ready} {note}", ready=ready, note=installed.note) if installed.note else ready
    return _running(RuntimeKind.READY, installed, sentence)


_ON_CPU = Sentence("The search engine is ready and runs on the CPU.")
_ON_CUDA = Sentence("The search engine is ready and runs on the graphics card (CUDA).")


def _running(kind: RuntimeKind, installed: Installed, sentence: Sentence) -> RuntimeState:
    probed = installed.probed
    return RuntimeState(kind, installed.python, sentence, device=probed.device, probed=probed)


def _broken(why: str, details: str = "") -> RuntimeState:
    sentence = fault("broken-runtime", why=why).sentence
    return RuntimeState(RuntimeKind.BROKEN, None, sentence, why=why, details=details)


def _why(error: RuntimeSetupError) -> str:
    why = error.values["why"]
    return why if isinstance(why, str) else str(why)


def _lost(installed: Installed) -> str:
    """Tell what of an environment is no longer there, as after a virus scanner or an upgrade of the system's Python."""
    if not installed.python.is_file():
        return Sentence("its Python {python} is gone", python=installed.python)
    lost = [name for name, file in installed.probed.files.items() if file and not Path(file).is_file()]
    return Sentence("{modules} is missing", modules=", ".join(lost)) if lost else ""

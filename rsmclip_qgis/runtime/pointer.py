"""`current.json`: which environment is the runtime. Replaced in one step, so there is never half a runtime."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from ..contracts import Sentence
from . import files
from .errors import fault
from .probe import Probed

NAME = "current.json"
_FORMAT = 1


@dataclass(frozen=True)
class Installed:
    """The environment in use.

    Attributes:
        python: its interpreter.
        folder: its folder's name under the root; empty where an existing interpreter is used.
        variant: `cpu`, `cuda` or `existing`.
        lock: SHA-256 of the lock file it was made from; empty where an existing interpreter is used.
        note: a sentence that the user should hear, such as why CUDA is not used.
        probed: what it said of itself when it was made.
    """

    python: Path
    folder: str
    variant: str
    lock: str
    note: str
    probed: Probed


def read(root: Path) -> Installed | None:
    """Return the environment in use, None where there is none.

    Raises:
        RuntimeSetupError: the file cannot be understood.
    """
    try:
        told = json.loads((root / NAME).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise fault("broken-runtime", str(error), why=Sentence("{file} cannot be read", file=NAME)) from error
    try:
        return _installed(told)
    except (KeyError, TypeError, AttributeError) as error:
        raise fault("broken-runtime", repr(error), why=Sentence("{file} cannot be understood", file=NAME)) from error


def write(root: Path, installed: Installed) -> None:
    """Make an environment the one in use."""
    told = {"format": _FORMAT, **dataclasses.asdict(installed), "python": str(installed.python)}
    told["note"] = _taken_apart(installed.note)
    try:
        files.replace(root / NAME, json.dumps(told, indent=1, ensure_ascii=False))
    except OSError as error:
        raise fault("no-permission", str(error), folder=root) from error


def _taken_apart(note: str) -> object:
    """Return a note as JSON can hold it, its template apart from its values, so that it can be translated later."""
    if not isinstance(note, Sentence):
        return note
    return {
        "template": note.template,
        "values": {k: _taken_apart(v if isinstance(v, str) else str(v)) for k, v in note.values.items()},
    }


def _put_together(told: object) -> str:
    if not isinstance(told, dict):
        return str(told)
    return Sentence(told["template"], **{k: _put_together(v) for k, v in told["values"].items()})


def _installed(told: dict[str, object]) -> Installed:
    if told["format"] != _FORMAT:
        raise KeyError(f"format {told['format']}")
    probed = told["probed"]
    if not isinstance(probed, dict):
        raise TypeError("probed")
    return Installed(
        python=Path(str(told["python"])),
        folder=str(told["folder"]),
        variant=str(told["variant"]),
        lock=str(told["lock"]),
        note=_put_together(told["note"]),
        probed=Probed(**{**probed, "providers": tuple(probed["providers"])}),
    )

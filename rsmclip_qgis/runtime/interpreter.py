"""Looks at one interpreter: whether the runtime's environment can be made from it, and if not, why."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..contracts import Sentence
from . import children

OLDEST, NEWEST = (3, 9), (3, 14)
_LIMIT = 20.0  # seconds: a first start under a virus scanner takes its time
_MARK = "RSMCLIP-PYTHON "
_SCRIPT = """
import importlib.util, json, struct, sys
def has(name): return importlib.util.find_spec(name) is not None
print("RSMCLIP-PYTHON " + json.dumps({
    "executable": sys.executable, "version": list(sys.version_info[:3]), "bits": struct.calcsize("P") * 8,
    "venv": has("venv"), "ensurepip": has("ensurepip"), "pip": has("pip")}))
"""


@dataclass(frozen=True)
class Candidate:
    """An interpreter that was looked at.

    Attributes:
        path: how it was found.
        refused: why it cannot be used; empty where it can.
        version: such as `3.11.2`; empty where it did not start.
        executable: what it calls itself: the file behind a shim or link.
        makes_pip: it can make an environment that has pip.
        has_pip: it has pip itself, and can make an environment without.
    """

    path: Path
    refused: str
    version: str = ""
    executable: Path = Path()
    makes_pip: bool = False
    has_pip: bool = False


def look_at(path: Path, environment: Mapping[str, str], cancelled: Callable[[], bool] = children.never) -> Candidate:
    """Run an interpreter, isolated and with a time limit, and judge it. `cancelled` may end it."""
    command: list[str | Path] = [path, "-I", "-X", "utf8", "-c", _SCRIPT]
    finished = children.run(command, environment, cancelled=cancelled, time_limit=_LIMIT)
    line = next((line for line in finished.output.splitlines() if line.startswith(_MARK)), "")
    if not finished.ok or not line:
        return Candidate(path, Sentence("it does not start ({reason})", reason=_short(finished.output)))
    return _judge(path, json.loads(line[len(_MARK) :]))


def _judge(path: Path, told: dict[str, object]) -> Candidate:
    version = told["version"]
    number = tuple(version) if isinstance(version, list) else ()
    return Candidate(
        path,
        refused=_objection(number, told["bits"]),
        version=".".join(str(part) for part in number),
        executable=Path(str(told["executable"])),
        makes_pip=bool(told["venv"] and told["ensurepip"]),
        has_pip=bool(told["venv"] and told["pip"]),
    )


def _objection(number: tuple[int, ...], bits: object) -> str:
    """Return why an interpreter does not do, or nothing."""
    if not OLDEST <= number[:2] <= NEWEST:
        return Sentence("it is Python {major}.{minor}, and 3.9 to 3.14 is needed", major=number[0], minor=number[1])
    return "" if bits == 64 else Sentence("it has {bits} bits, and 64 are needed", bits=bits)


def _short(output: str) -> str:
    """Return the last line of an output, cut."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1][:160] if lines else Sentence("no output")

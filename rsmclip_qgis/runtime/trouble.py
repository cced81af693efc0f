"""From what uv or pip said to the one sentence for a person."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from . import places
from .errors import RuntimeSetupError, fault
from .options import SetupOptions
from .signs import SIGNS

_PACKAGES = (  # of pip, then of uv
    re.compile(r"No matching distribution found for ([\w.-]+?)(?:==| )"),
    re.compile(r"satisfies the requirement ([\w.-]+?)(?:==| )"),
    re.compile(r"Because (?:there (?:is|are) no versions? of )?([\w.-]+?)(?:==| )"),
)
_STATUS = re.compile(r"\b([45]\d\d)\b")


def explain(said: str, options: SetupOptions) -> RuntimeSetupError:
    """Return the error for what an installer said before it failed."""
    code = _code(said)
    if code == "disk-full":
        return no_room(places.root(), options.recipe.megabytes, said)
    if code == "no-network" and options.network and options.network.proxy:
        code = "proxy"
    if code == "no-wheel" and options.wheels:
        code = "no-wheel-offline"
    return fault(code, said, **_values(code, said, options))


def free_megabytes(folder: Path) -> int:
    """Return how much room is left where a folder lies."""
    return shutil.disk_usage(folder).free // 1_000_000


def no_room(folder: Path, needed: int, details: str = "") -> RuntimeSetupError:
    """Return the error for a disk that is full."""
    return fault("disk-full", details, needed=needed, folder=folder, free=free_megabytes(folder))


def _code(said: str) -> str:
    for code, signs in SIGNS:
        if any(re.search(sign, said, re.IGNORECASE) for sign in signs):
            return code
    return "install-failed"


def _values(code: str, said: str, options: SetupOptions) -> dict[str, object]:
    """Return what the sentence of this code has placeholders for."""
    if code in ("no-wheel", "no-wheel-offline"):
        return {"package": _package(said), "folder": options.wheels}
    if code == "server-refused":
        found = _STATUS.search(said)
        return {"status": found[1] if found else "unknown"}
    return {"folder": places.root(), "log": places.log_file()}


def _package(said: str) -> str:
    """Return the package that is missing, as the installer says it."""
    found = next((match for match in (sign.search(said) for sign in _PACKAGES) if match), None)
    return found[1] if found else "package"

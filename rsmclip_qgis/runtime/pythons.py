"""Finds interpreters. Never by `sys.executable`, which inside QGIS is QGIS, or whatever PATH says."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from . import children
from .errors import fault
from .interpreter import Candidate, look_at

_MINORS = range(14, 8, -1)
_MAC_BUNDLE = ("bin", "MacOS", "MacOS/bin", "Frameworks/bin", "Resources/python/bin")


def choose(
    environment: Mapping[str, str], wanted: Path | None = None, cancelled: Callable[[], bool] = children.never
) -> Candidate:
    """Return the interpreter that is asked for, or the first that fits.

    Raises:
        RuntimeSetupError: it does not fit, or none does; the details say why each was refused.
        Cancelled: `cancelled` said so.
    """
    if wanted is not None:
        return _wanted(look_at(wanted, environment, cancelled))
    refused = []
    for candidate in candidates(environment, cancelled):
        if not candidate.refused:
            return candidate
        refused.append(f"{candidate.path}: {candidate.refused}")
    raise fault("no-python", "\n".join(refused) or "none was found")


def candidates(environment: Mapping[str, str], cancelled: Callable[[], bool] = children.never) -> Iterator[Candidate]:
    """Look at each interpreter in turn: QGIS's own first, then those on PATH."""
    for path in _once(_all_paths(environment)):
        yield look_at(path, environment, cancelled)


def beside_qgis() -> Iterator[Path]:
    """Yield where the interpreter of this very Python lies on the systems that QGIS is built for."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    for prefix in dict.fromkeys((Path(sys.base_prefix), Path(sys.prefix))):
        if os.name == "nt":
            yield from (prefix / "python.exe", prefix / "python3.exe", prefix / "bin" / "python3.exe")
            continue
        folders = [prefix / "bin"]
        if sys.platform == "darwin":
            folders += [parent / part for parent in prefix.parents[:6] for part in _MAC_BUNDLE]
        for folder in folders:
            yield from (folder / f"python{version}", folder / "python3")


def on_path(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield the interpreters on PATH, `python3` first, then the newest; on Windows also what `py` knows."""
    for name in ("python3", *(f"python3.{minor}" for minor in _MINORS), "python"):
        found = shutil.which(name, path=environment.get("PATH"))
        if found and "WindowsApps" not in found:  # there lies a stub that opens the store
            yield Path(found)
    if os.name == "nt":
        yield from _of_the_launcher(environment)


def _of_the_launcher(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield what `py -0p` lists: a tag, perhaps a star, and a path that may have blanks."""
    launcher = shutil.which("py", path=environment.get("PATH"))
    listing = children.run([launcher, "-0p"], environment, time_limit=10.0).output if launcher else ""
    for line in listing.splitlines():
        path = line.replace("*", " ").partition("  ")[2].strip()
        if path.lower().endswith(".exe"):
            yield Path(path)


def _all_paths(environment: Mapping[str, str]) -> Iterator[Path]:
    yield from beside_qgis()
    yield from on_path(environment)


def _once(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file that exists once, though several links lead to its folder."""
    seen = set()
    for path in paths:
        key = Path(os.path.realpath(path.parent)) / path.name
        if key not in seen and path.is_file():
            seen.add(key)
            yield path


def _wanted(candidate: Candidate) -> Candidate:
    if candidate.refused:
        raise fault("wrong-python", candidate.refused, python=candidate.path, why=candidate.refused)
    return candidate

"""Finding interpreters, and why one is refused."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from rsmclip_qgis.runtime import RuntimeSetupError, child_environment, children, interpreter, pythons

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its false interpreters are shell scripts")


def false_python(path: Path, told: str) -> Path:
    """Make a program that says what an interpreter would."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{told}\n")
    path.chmod(0o755)
    return path


def telling(version: str, bits: int = 64, ensurepip: str = "true") -> str:
    told = f'{{"executable": "/x/python", "version": {version}, "bits": {bits}, '
    told += f'"venv": true, "ensurepip": {ensurepip}, "pip": true}}'
    return f"echo a warning; echo 'RSMCLIP-PYTHON {told}'"


@pytest.mark.parametrize(
    ("program", "why"),
    [
        (telling("[3, 8, 18]"), "Python 3.8"),
        (telling("[3, 15, 0]"), "Python 3.15"),
        (telling("[2, 7, 18]"), "Python 2.7"),
        (telling("[3, 11, 0]", bits=32), "32 bits"),
        ("echo 'command not found' >&2; exit 127", "command not found"),
        ("true", "no output"),
    ],
)
def test_why_an_interpreter_is_refused(tmp_path: Path, program: str, why: str) -> None:
    found = interpreter.look_at(false_python(tmp_path / "python ü", program), child_environment())
    assert why in found.refused


def test_an_interpreter_that_hangs_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_LIMIT", 0.5)
    started = time.monotonic()
    found = interpreter.look_at(false_python(tmp_path / "python3", "sleep 60"), child_environment())
    assert "longer than" in found.refused
    assert time.monotonic() - started < 5


def test_without_ensurepip_it_can_still_be_used_with_uv(tmp_path: Path) -> None:
    found = interpreter.look_at(
        false_python(tmp_path / "python3", telling("[3, 12, 1]", ensurepip="false")), child_environment()
    )
    assert not found.refused
    assert not found.makes_pip
    assert found.has_pip


def test_the_one_that_runs_this_is_found_first_and_fits() -> None:
    found = pythons.choose(child_environment())
    assert found.version.startswith(f"{sys.version_info.major}.{sys.version_info.minor}")
    assert Path(sys.base_prefix) in found.path.parents


def test_sys_executable_is_never_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    paths = list(pythons._all_paths(child_environment()))
    assert paths
    assert Path("/usr/bin/qgis") not in paths


def test_those_on_path_are_found_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pythons, "beside_qgis", lambda: iter(()))
    false_python(tmp_path / "python3", telling("[3, 8, 0]"))
    false_python(tmp_path / "python3.12", telling("[3, 12, 0]"))
    false_python(tmp_path / "python3.9", telling("[3, 9, 0]"))
    environment = {**child_environment(), "PATH": f"{tmp_path}:/nowhere"}
    assert pythons.choose(environment).version == "3.12.0"
    assert [found.version for found in pythons.candidates(environment)] == ["3.8.0", "3.12.0", "3.9.0"]


def test_none_that_fits_says_why_each_was_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pythons, "beside_qgis", lambda: iter(()))
    false_python(tmp_path / "python3", telling("[3, 8, 0]"))
    with pytest.raises(RuntimeSetupError) as caught:
        pythons.choose({**child_environment(), "PATH": str(tmp_path)})
    assert caught.value.code == "no-python"
    assert "Python 3.8" in caught.value.details


def test_the_one_that_is_asked_for_is_taken_or_refused(tmp_path: Path) -> None:
    with pytest.raises(RuntimeSetupError, match=r"3\.8") as caught:
        pythons.choose(child_environment(), false_python(tmp_path / "python3", telling("[3, 8, 0]")))
    assert caught.value.code == "wrong-python"
    asked = Path(sys.base_prefix) / "bin" / "python3"
    assert pythons.choose(child_environment(), asked).path == asked


def test_the_folders_of_a_mac_bundle_are_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = tmp_path / "QGIS.app" / "Contents"
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "base_prefix", str(contents / "Frameworks" / "Python.framework" / "Versions" / "3.12"))
    paths = list(pythons.beside_qgis())
    assert contents / "MacOS" / "bin" / "python3" in paths
    assert contents / "Frameworks" / "bin" / "python3" in paths


def test_the_windows_launchers_list_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    listing = " -V:3.12 *        C:\\Program Files\\Python312\\python.exe\n -V:3.9          C:\\ü\\python.exe\n none\n"
    monkeypatch.setattr(pythons.shutil, "which", lambda name, **_: name)
    monkeypatch.setattr(pythons.children, "run", lambda *_, **__: children.Finished(0, listing))
    found = [str(path) for path in pythons._of_the_launcher({})]
    assert found == ["C:\\Program Files\\Python312\\python.exe", "C:\\ü\\python.exe"]

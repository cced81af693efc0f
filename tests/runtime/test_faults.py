"""Each fault ends in one sentence and leaves nothing half-made; the second try succeeds once the cause is gone."""

from __future__ import annotations

import dataclasses
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from runtime_registry import NAMES, Registry, serve, write_wheels
from runtime_support import fails, is_ready, left, never, only_index, set_up, unheard

from rsmclip_qgis import runtime
from rsmclip_qgis.contracts import Cancelled
from rsmclip_qgis.runtime import Network, RuntimeKind, SetupOptions, files
from rsmclip_qgis.runtime.states import check, state


@pytest.mark.parametrize(
    ("mood", "code"),
    [("early", "download-broken"), ("empty", "damaged-download"), ("refuses", "server-refused")],
)
def test_a_server_that_behaves_badly(
    registry: Registry, either: SetupOptions, root: Path, mood: str, code: str
) -> None:
    registry.mood = mood
    if (mood, either.installer) == ("early", "pip"):
        code = "(?:download-broken|damaged-download)"  # before pip 25 it takes half a file for a whole one
    fails(either, code)
    assert not left(root)
    registry.mood = "well"
    assert set_up(either).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
def test_a_folder_without_write_permission(options: SetupOptions, root: Path) -> None:
    root.parent.write_text("a file where a folder should be")
    assert str(root) in fails(options, "no-permission").sentence
    assert state(options.recipe).kind is RuntimeKind.ABSENT
    root.parent.unlink()
    assert set_up(options).kind is RuntimeKind.READY


def test_a_system_that_refuses_the_folder(options: SetupOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RSMCLIP_RUNTIME", "/proc/rsmclip")
    fails(options, "no-permission")


def test_the_network_is_off_and_there_are_no_wheels(
    either: SetupOptions, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_index(monkeypatch, tmp_path, "http://127.0.0.1:9/simple/")
    fails(either, "no-network")
    assert not left(root)
    with serve(Registry()) as registry:
        monkeypatch.setenv("PIP_INDEX_URL", f"{registry.address}/simple/")
        assert set_up(either).kind is RuntimeKind.READY


def test_a_proxy_that_wants_a_password(
    registry: Registry, either: SetupOptions, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.wants = "jo@office:p@ss:w/rd %"
    far_away(monkeypatch)
    fails(dataclasses.replace(either, network=Network(proxy=registry.address)), "proxy-login")
    assert not left(root)
    known = Network(proxy=registry.address, user="jo@office", password="p@ss:w/rd %")  # noqa: S106
    assert set_up(dataclasses.replace(either, network=known)).kind is RuntimeKind.READY
    assert "p@ss" not in repr(known)
    assert "w%2Frd" not in (root / "setup.log").read_text(encoding="utf-8")


@pytest.mark.usefixtures("registry")
def test_a_proxy_that_is_not_there(either: SetupOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    far_away(monkeypatch)
    fails(dataclasses.replace(either, network=Network(proxy="http://127.0.0.1:9")), "proxy")


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes its certificate with openssl")
def test_a_certificate_that_only_qgis_knows(
    either: SetupOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, certificate, key = own_certificates(tmp_path)
    server = Registry()
    server.speak_tls(certificate, key)
    with serve(server) as registry:
        only_index(monkeypatch, tmp_path, f"{registry.address}/simple/")
        fails(either, "certificates")
        assert set_up(dataclasses.replace(either, network=Network(certificates=root))).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
def test_a_broken_earlier_environment(options: SetupOptions) -> None:
    made = set_up(options)
    assert made.python is not None
    shutil.rmtree(made.python.parent)
    broken = state(options.recipe)
    assert broken.kind is RuntimeKind.BROKEN
    assert broken.python is None
    assert "is gone" in broken.sentence
    assert set_up(options).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
def test_a_module_that_is_gone_is_seen_without_running_anything(options: SetupOptions) -> None:
    made = set_up(options)
    assert made.probed is not None
    Path(made.probed.files["tinywords"]).unlink()
    assert "tinywords is missing" in state(options.recipe).sentence
    assert runtime.repair(options, unheard, never).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
def test_a_module_that_is_broken_is_seen_by_the_probe(options: SetupOptions) -> None:
    made = set_up(options)
    assert made.probed is not None
    Path(made.probed.files["tinyground"]).write_text("1 / 0")
    assert is_ready(options)
    assert check(options.recipe).kind is RuntimeKind.BROKEN
    assert "tinyground cannot be imported" in check(options.recipe).sentence
    assert set_up(options).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
@pytest.mark.parametrize("content", ["", "[]", "{", '{"format": 2}', '{"format": 1}'])
def test_a_pointer_that_cannot_be_read(options: SetupOptions, root: Path, content: str) -> None:
    root.mkdir(parents=True)
    (root / "current.json").write_text(content)
    assert state(options.recipe).kind is RuntimeKind.BROKEN
    assert set_up(options).kind is RuntimeKind.READY


def test_a_failure_leaves_the_earlier_runtime_in_use(registry: Registry, options: SetupOptions) -> None:
    old = set_up(options)
    registry.mood = "empty"
    with pytest.raises(runtime.RuntimeSetupError):
        runtime.repair(options, unheard, never)
    assert state(options.recipe) == old
    assert check(options.recipe).kind is RuntimeKind.READY


def test_cancel_stops_at_once_and_leaves_nothing(registry: Registry, either: SetupOptions, root: Path) -> None:
    registry.mood = "slow"
    asked: list[float] = []

    def cancelled() -> bool:
        if registry.waiting.is_set():
            asked.append(time.monotonic())
        return registry.waiting.is_set()

    with pytest.raises(Cancelled):
        runtime.set_up(either, unheard, cancelled)
    assert time.monotonic() - asked[0] < 3
    assert not left(root)
    assert not children_of(os.getpid())
    registry.mood = "well"
    assert set_up(either).kind is RuntimeKind.READY


def test_a_killed_set_up_is_swept_by_the_next(registry: Registry, either: SetupOptions, root: Path) -> None:
    registry.mood = "slow"
    child = in_a_process(either)
    assert registry.waiting.wait(60)
    assert left(root) - {"setup.lock"}, "it was half-way"
    orphans = children_of(child.pid)
    child.send_signal(signal.SIGKILL)
    child.wait()
    for orphan in orphans:  # they would end by themselves when the server answers
        os.kill(orphan, signal.SIGKILL)
    assert state(either.recipe).kind is RuntimeKind.ABSENT
    registry.mood = "well"
    assert set_up(either).kind is RuntimeKind.READY
    assert len(left(root)) == 2


def test_two_set_ups_at_once_in_two_processes(registry: Registry, options: SetupOptions) -> None:
    registry.mood = "slow"
    child = in_a_process(options)
    assert registry.waiting.wait(60)
    error = fails(options, "busy")
    assert str(child.pid) in error.sentence
    with pytest.raises(runtime.RuntimeSetupError, match=str(child.pid)):
        runtime.remove()
    registry.go.set()
    assert child.wait(60) == 0
    assert set_up(options).kind is RuntimeKind.READY


def test_two_set_ups_at_once_in_two_threads(registry: Registry, options: SetupOptions) -> None:
    registry.mood = "slow"
    ended: list[runtime.RuntimeState] = []
    first = threading.Thread(target=lambda: ended.append(set_up(options)))
    first.start()
    assert registry.waiting.wait(60)
    fails(options, "busy")
    registry.go.set()
    first.join(60)
    assert [seen.kind for seen in ended] == [RuntimeKind.READY]


@pytest.mark.usefixtures("registry")
def test_a_disk_without_room(options: SetupOptions) -> None:
    greedy = dataclasses.replace(options.recipe, megabytes=10**9)
    assert str(10**9) in fails(dataclasses.replace(options, recipe=greedy), "disk-full").sentence
    assert set_up(options).kind is RuntimeKind.READY


def test_a_folder_of_wheels_that_lacks_one(either: SetupOptions, tmp_path: Path, root: Path) -> None:
    offline = dataclasses.replace(either, wheels=tmp_path / "wheels")
    assert str(tmp_path / "wheels") in fails(offline, "no-folder").sentence
    write_wheels(tmp_path / "wheels", "tinyground")
    assert "tinywords" in fails(offline, "no-wheel-offline").sentence
    assert not left(root)
    write_wheels(tmp_path / "wheels")
    assert set_up(offline).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
def test_packages_that_install_but_do_not_run(options: SetupOptions, root: Path) -> None:
    wanting = dataclasses.replace(options.recipe, modules=(*NAMES, "tinymissing"))
    assert "tinymissing" in fails(dataclasses.replace(options, recipe=wanting), "probe-failed").sentence
    assert not left(root)


def test_an_existing_interpreter_that_lacks_something(options: SetupOptions, root: Path) -> None:
    python = Path(sys.executable)
    error = fails(dataclasses.replace(options, existing=python), "existing-unfit")
    assert str(python) in error.sentence
    assert "tinyground" in error.sentence
    assert not left(root)


@pytest.mark.usefixtures("registry")
def test_files_that_stay_locked(options: SetupOptions, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(options)
    really, failures = shutil.rmtree, [1, 1]
    monkeypatch.setattr(files, "_WAITS", (0.01,) * 4)

    def locked(path: Path) -> None:
        if failures:
            failures.pop()
            raise PermissionError(13, "in use by the virus scanner", str(path))
        really(path)

    monkeypatch.setattr(files.shutil, "rmtree", locked)
    runtime.remove()  # two failures are waited out
    assert not root.exists()
    set_up(options)
    failures.extend([1] * 50)
    with pytest.raises(runtime.RuntimeSetupError) as caught:
        runtime.remove()
    assert caught.value.code == "files-locked"
    failures.clear()
    runtime.remove()
    assert not root.exists()


# -------------------- helpers --------------------


def far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set pip to an index that is reached through a proxy only."""
    monkeypatch.setenv("PIP_INDEX_URL", "http://packages.test/simple/")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "packages.test")


_PROGRAM = """
import sys
from pathlib import Path
from rsmclip_qgis import runtime
from rsmclip_qgis.runtime.options import Recipe
recipe = Recipe(Path(sys.argv[2]), None, None, ("tinyground", "tinywords"), 10, 10)
runtime.set_up(runtime.SetupOptions(installer=sys.argv[1], recipe=recipe), lambda f, w: None, lambda: False)
"""


def in_a_process(options: SetupOptions) -> subprocess.Popen[bytes]:
    """Set up in another process, as another QGIS would."""
    here = Path(__file__).parents[2]
    command = [sys.executable, "-c", _PROGRAM, options.installer, str(options.recipe.cpu)]
    return subprocess.Popen(command, cwd=here)


def children_of(process: int) -> list[int]:
    """Return the processes that a process started and that still run."""
    lists = Path("/proc", str(process), "task").glob("*/children")
    return [int(number) for path in lists for number in path.read_text().split()]


def own_certificates(folder: Path) -> tuple[Path, Path, Path]:
    """Make an office's root certificate, and a certificate of this machine with its key."""
    new = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    root = ["-subj", "/CN=Office", "-keyout", "root.key", "-out", "root.pem"]
    subprocess.run([*new, *root], cwd=folder, check=True, capture_output=True)
    leaf = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "own.key", "-out", "own.pem"]
    signed = ["-addext", "basicConstraints=critical,CA:FALSE", "-CA", "root.pem", "-CAkey", "root.key"]
    subprocess.run([*new, *leaf, *signed], cwd=folder, check=True, capture_output=True)
    return folder / "root.pem", folder / "own.pem", folder / "own.key"

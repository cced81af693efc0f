"""The set-up, with tiny packages from a server on this machine."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest
from runtime_registry import NAMES, Registry, write_lock, write_wheels
from runtime_support import is_ready, left, never, set_up, unheard

from rsmclip_qgis import runtime
from rsmclip_qgis.runtime import RuntimeKind, SetupOptions, pointer
from rsmclip_qgis.runtime.options import Recipe
from rsmclip_qgis.runtime.states import state


@pytest.mark.usefixtures("registry")
def test_a_runtime_is_made_probed_and_found_again(either: SetupOptions, root: Path) -> None:
    assert state(either.recipe).kind is RuntimeKind.ABSENT
    made = set_up(either)
    assert made.kind is RuntimeKind.READY
    assert made == state(either.recipe)
    assert made.python is not None
    assert root in made.python.parents
    said = subprocess.run(
        [made.python, "-I", "-c", "import tinywords; print(tinywords.__version__)"], capture_output=True
    )
    assert said.stdout.split() == [b"1.0"]
    assert len(left(root)) == 2  # the environment, and the pointer to it


@pytest.mark.usefixtures("registry")
def test_nothing_changes_in_this_process(options: SetupOptions) -> None:
    before = dict(os.environ), list(sys.path), Path.cwd(), set(sys.modules)
    set_up(options)
    assert (dict(os.environ), list(sys.path), Path.cwd()) == before[:3]
    assert not {name.partition(".")[0] for name in set(sys.modules) - before[3]} & {*NAMES, "pip", "numpy"}


@pytest.mark.usefixtures("registry")
def test_progress_only_grows_and_ends_at_one(either: SetupOptions) -> None:
    told: list[tuple[float, str]] = []
    runtime.set_up(either, lambda fraction, what: told.append((fraction, what)), never)
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert all(what for _, what in told)


def test_a_ready_runtime_is_not_made_again(registry: Registry, options: SetupOptions) -> None:
    first = set_up(options)
    registry.asked.clear()
    assert set_up(options) == first
    assert not registry.asked


def test_the_installation_works_without_a_network(
    either: SetupOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    wheels = write_wheels(tmp_path / "wheels ü")
    assert set_up(dataclasses.replace(either, wheels=wheels)).kind is RuntimeKind.READY


@pytest.mark.usefixtures("registry")
def test_another_lock_file_makes_it_outdated_and_it_still_runs(options: SetupOptions) -> None:
    old = set_up(options)
    write_lock(options.recipe.cpu, note="# another")
    outdated = state(options.recipe)
    assert outdated.kind is RuntimeKind.OUTDATED
    assert outdated.python == old.python
    new = set_up(options)
    assert new.kind is RuntimeKind.READY
    assert new.python != old.python
    assert old.python is not None
    assert not old.python.exists()


@pytest.mark.usefixtures("registry")
def test_line_ends_do_not_make_it_outdated(options: SetupOptions) -> None:
    set_up(options)
    options.recipe.cpu.write_bytes(options.recipe.cpu.read_bytes().replace(b"\n", b"\r\n"))
    assert is_ready(options)


@pytest.mark.usefixtures("registry")
def test_repair_makes_it_anew(options: SetupOptions) -> None:
    old = set_up(options)
    new = runtime.repair(options, unheard, never)
    assert new.kind is RuntimeKind.READY
    assert new.python != old.python


@pytest.mark.usefixtures("registry")
def test_removal_leaves_nothing(options: SetupOptions, root: Path) -> None:
    set_up(options)
    runtime.remove()
    assert not root.exists()
    assert state(options.recipe).kind is RuntimeKind.ABSENT
    runtime.remove()


@pytest.mark.usefixtures("registry")
def test_removal_spares_what_is_not_ours(options: SetupOptions, root: Path) -> None:
    set_up(options)
    (root / "letter.txt").write_text("mine")
    runtime.remove()
    assert left(root) == {"letter.txt"}


@pytest.mark.usefixtures("registry")
def test_an_existing_interpreter_is_used_as_it_is(options: SetupOptions, root: Path) -> None:
    python = set_up(options).python
    assert python is not None
    own = root.parent / "own"
    (root / python.parts[len(root.parts)]).rename(own)
    runtime.remove()
    used = set_up(dataclasses.replace(options, existing=own / "bin" / "python"))
    assert used.kind is RuntimeKind.READY
    assert used.python == own / "bin" / "python"
    write_lock(options.recipe.cpu, note="# another")
    assert is_ready(options)


def test_a_developer_names_an_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RSMCLIP_PYTHON", sys.executable)
    assert runtime.python() == Path(sys.executable)
    monkeypatch.setenv("RSMCLIP_PYTHON", "/nowhere/python")
    with pytest.raises(runtime.RuntimeSetupError, match="/nowhere/python") as caught:
        runtime.python()
    assert caught.value.code == "broken-runtime"


def test_without_a_runtime_the_sentence_says_what_it_costs() -> None:
    with pytest.raises(runtime.RuntimeSetupError) as caught:
        runtime.python()
    assert caught.value.code == "no-runtime"
    assert "600 MB" in caught.value.sentence


@pytest.mark.usefixtures("registry")
def test_without_cuda_the_cpu_is_used_and_said(options: SetupOptions, recipe: Recipe, root: Path) -> None:
    with_cuda = dataclasses.replace(recipe, cuda=write_lock(recipe.cpu.with_name("cuda.lock"), note="# cuda"))
    made = set_up(dataclasses.replace(options, recipe=with_cuda, cuda=True))
    assert made.kind is RuntimeKind.READY
    assert "CPU" in made.sentence
    assert "graphics card is not used" in made.sentence
    installed = pointer.read(root)
    assert installed is not None
    assert installed.variant == "cpu"
    assert len(left(root)) == 2


def test_a_fetched_uv_is_the_pinned_one_and_goes_again(
    registry: Registry, recipe: Recipe, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """uv that the registry does not have: pip does it; nothing is left of the try."""
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    made = set_up(SetupOptions(recipe=recipe))
    assert made.kind is RuntimeKind.READY
    assert "/simple/uv/" in registry.asked
    assert not (root / "tools").exists()

"""Child processes: their lines, their end, and their children's."""

from __future__ import annotations

import os
import sys
import threading
import time

import pytest

from rsmclip_qgis.contracts import Cancelled
from rsmclip_qgis.runtime import child_environment, children

SILENT = [sys.executable, "-c", "import time; time.sleep(60)"]


def test_lines_come_as_they_are_said() -> None:
    lines: list[str] = []
    program = "import sys; print('eins'); print('zwei ü', file=sys.stderr); sys.exit(3)"
    finished = children.run([sys.executable, "-X", "utf8", "-c", program], child_environment(), on_line=lines.append)
    assert finished.code == 3
    assert not finished.ok
    assert sorted(lines) == ["eins", "zwei ü"]


def test_a_silent_child_is_cancelled_at_once() -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        children.run(SILENT, child_environment(), cancelled=stop.is_set)
    assert time.monotonic() - started < 2


def test_a_child_that_takes_too_long_is_ended() -> None:
    finished = children.run(SILENT, child_environment(), time_limit=0.3)
    assert finished.code is None
    assert "took longer" in finished.output


def test_a_program_that_is_not_there_says_so() -> None:
    finished = children.run(["/nowhere/program"], child_environment())
    assert finished.code is None
    assert "/nowhere/program" in finished.output


@pytest.mark.skipif(os.name == "nt", reason="looks at processes as POSIX does")
def test_the_childs_children_end_too() -> None:
    program = "import subprocess, sys, time; print(subprocess.Popen(['sleep', '60']).pid, flush=True); time.sleep(60)"
    lines: list[str] = []
    with pytest.raises(Cancelled):
        children.run(
            [sys.executable, "-c", program], child_environment(), cancelled=lambda: bool(lines), on_line=lines.append
        )
    deadline = time.monotonic() + 5
    while alive(int(lines[0])) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(int(lines[0]))


def alive(process: int) -> bool:
    """Tell whether a process runs; one that waits to be buried does not."""
    try:
        with open(f"/proc/{process}/stat") as file:  # noqa: PTH123
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False

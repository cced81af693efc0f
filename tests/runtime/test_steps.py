"""From an installer's lines to what a person reads meanwhile."""

from __future__ import annotations

from pathlib import Path

from runtime_registry import write_lock

from rsmclip_qgis.runtime.steps import Steps

UV = [
    "Resolved 24 packages in 2ms",
    "Downloading nvidia-cublas (510.0MiB)",
    " Downloaded nvidia-cublas",
    "Prepared 2 packages in 1s",
]
PIP = [
    "Collecting tinyground==1.0 (from -r tiny.lock)",
    "  Downloading tiny_words-1.0-py3-none-any.whl (256 kB)",
    "Installing collected packages: x",
]


def told(tmp_path: Path, lines: list[str], uv: bool) -> list[tuple[float, str]]:
    """Return what a person reads."""
    seen: list[tuple[float, str]] = []
    steps = Steps(lambda fraction, what: seen.append((fraction, what)), write_lock(tmp_path / "l"), 0.2, 0.9, uv)
    for line in lines:
        steps(line)
    return seen


def test_what_uv_says(tmp_path: Path) -> None:
    seen = told(tmp_path, UV, uv=True)
    assert [what for _, what in seen] == ["Getting nvidia-cublas", "Got nvidia-cublas", "Installing the packages"]
    assert all(0.2 < fraction < 0.9 for fraction, _ in seen)


def test_what_pip_says(tmp_path: Path) -> None:
    seen = told(tmp_path, PIP, uv=False)
    assert [what for _, what in seen] == ["Getting tinyground", "Getting tiny_words", "Installing the packages"]
    assert [fraction for fraction, _ in seen] == sorted(fraction for fraction, _ in seen)

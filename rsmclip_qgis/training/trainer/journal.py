"""What a run says of itself: CSV files, TensorBoard's files, and a picture at the end."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

STEPS, MEASURED = "steps.csv", "validation.csv"
_EVENTS = "tensorboard"

Row = Mapping[str, float]


class Journal:
    """The log of a run that is at a step: what an earlier try wrote of later steps is struck out."""

    def __init__(self, folder: Path, step: int) -> None:
        self.folder = folder
        for name in (STEPS, MEASURED):
            _cut(folder / name, step)
        self._events = _events(folder / _EVENTS, step)

    def write(self, name: str, row: Row) -> None:
        """Add a row, which has a `step`, to one of the files."""
        path = self.folder / name
        new = not path.exists()
        with path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(row))
            if new:
                writer.writeheader()
            writer.writerow(row)
        for key, value in row.items():
            if key != "step":
                self._events.add_scalar(f"{Path(name).stem}/{key}", value, int(row["step"]))

    def close(self) -> None:
        """Write what is still held back."""
        self._events.close()


def read_rows(path: Path) -> list[dict[str, float]]:
    """Return the rows of a journal's file; none where there is no such file, and no row that was cut off."""
    if not path.exists():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if None not in row and None not in row.values()]
    return [{key: float(value) for key, value in row.items()} for row in rows if all(row.values())]


def _cut(path: Path, step: int) -> None:
    rows = [row for row in read_rows(path) if row["step"] <= step]
    if path.exists():
        part = path.with_suffix(".part")
        with part.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]) if rows else [])
            if rows:
                writer.writeheader()
            writer.writerows({**row, "step": int(row["step"])} for row in rows)
        part.replace(path)
        if not rows:
            path.unlink()


def _events(folder: Path, step: int) -> Any:
    from tensorboardX import SummaryWriter

    return SummaryWriter(str(folder), purge_step=step + 1)

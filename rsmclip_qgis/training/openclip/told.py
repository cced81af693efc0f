"""The export as another program runs it: told in JSON, one object a line, so that QGIS can show and translate it.

`{"what": ..., "done": ..., "total": ...}` while it works; at the end `{"package": ...}` or `{"fault": {...}}`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ...contracts import RsmclipError
from .ground import ground_of, sample_scenes
from .opened import open_model
from .package import Ground, export_package


def main(model: str, revision: str, output: str, work: str) -> None:
    """Export a model of the hub; see `export`. `work` is a folder for what open_clip needs on disk."""
    try:
        opened = open_model(model, revision, Path(work), _tell)
        scenes = sample_scenes()
        ground = Ground(ground_of(scenes, opened.clip.size), ", ".join(Path(s).name for s in scenes), None)
        export_package(opened, ground, Path(output), "int8", _tell)
        _say({"package": output})
    except RsmclipError as fault:
        values = {name: str(value) for name, value in fault.values.items()}
        told = {"template": fault.template, "code": fault.code, "details": fault.details, "values": values}
        _say({"fault": told})
        sys.exit(1)


def _tell(what: str, done: int, total: int) -> None:
    _say({"what": what, "done": done, "total": total})


def _say(told: dict[str, object]) -> None:
    print(json.dumps(told), flush=True)

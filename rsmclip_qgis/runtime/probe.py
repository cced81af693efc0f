"""Whether an environment really works: its interpreter is run and imports everything."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..contracts import Sentence
from . import children
from .errors import fault
from .probe_script import MARK

_LIMIT = 300.0  # seconds: the first import of all this under a virus scanner
_SCRIPT = Path(__file__).with_name("probe_script.py")


@dataclass(frozen=True)
class Probed:
    """What an environment said of itself.

    Attributes:
        python: its version.
        versions, files: of each module.
        providers: what ONNX Runtime offers.
        device: what a session really runs on, `CPU` or `CUDA`.
    """

    python: str
    versions: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    providers: tuple[str, ...] = ()
    device: str = ""


def probe(
    python: Path,
    modules: Sequence[str],
    environment: Mapping[str, str],
    cancelled: Callable[[], bool] = children.never,
) -> Probed:
    """Import the modules in an interpreter.

    Raises:
        RuntimeSetupError: it does not start, or a module is missing or broken.
        Cancelled: `cancelled` said so.
    """
    command: list[str | Path] = [python, "-I", "-X", "utf8", _SCRIPT, *modules]
    finished = children.run(command, environment, cancelled=cancelled, time_limit=_LIMIT)
    line = next((line for line in finished.output.splitlines() if line.startswith(MARK)), "")
    if not line:
        last = finished.output.strip().rpartition("\n")[2][:160] or Sentence(
            "it ended with code {code}", code=finished.code
        )
        raise fault("probe-failed", finished.output, why=Sentence("its Python does not run ({reason})", reason=last))
    return _understand(json.loads(line[len(MARK) :]))


def _understand(told: dict[str, Any]) -> Probed:
    """Return what was told, or raise where a module failed."""
    if told["failed"]:
        reasons = [f"{name}: {why}" for name, why in told["failed"].items()]
        why = Sentence("{modules} cannot be imported", modules=", ".join(told["failed"]))
        raise fault("probe-failed", "\n".join(reasons), why=why)
    return Probed(
        told["python"], told["versions"], told["files"], tuple(told.get("providers", ())), told.get("device", "")
    )

"""Runs inside the runtime: imports what it should have and prints what it has, as one line of JSON.

Arguments: the modules to import. Standard library only; it is run as a file, isolated.
"""

from __future__ import annotations

import base64
import importlib
import json
import platform
import sys
from typing import Any

MARK = "RSMCLIP-PROBE "
# A graph of one node that negates one number: enough to see what a session really runs on.
_GRAPH = "CAgSADoyCgsKAXgSAXkiA05lZxIBZ1oPCgF4EgoKCAgBEgQKAggBYg8KAXkSCgoICAESBAoCCAFCBAoAEA0="


def look(names: list[str]) -> dict[str, Any]:
    """Import each module and tell its version and file, or why it cannot be imported."""
    told: dict[str, Any] = {"python": platform.python_version(), "versions": {}, "files": {}, "failed": {}}
    for name in names:
        try:
            module = importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - a broken package may raise anything
            told["failed"][name] = f"{type(error).__name__}: {error}"
            continue
        told["versions"][name] = str(getattr(module, "__version__", ""))
        told["files"][name] = str(getattr(module, "__file__", "") or "")
    return told


def look_at_sessions() -> dict[str, Any]:
    """Tell what ONNX Runtime offers, and what a session that asks for CUDA really gets."""
    runtime = importlib.import_module("onnxruntime")
    runtime.set_default_logger_severity(4)
    if hasattr(runtime, "preload_dlls") and "CUDAExecutionProvider" in runtime.get_available_providers():
        runtime.preload_dlls()
    offered = runtime.get_available_providers()
    wanted = [name for name in ("CUDAExecutionProvider", "CPUExecutionProvider") if name in offered]
    session = runtime.InferenceSession(base64.b64decode(_GRAPH), providers=wanted)
    return {"providers": offered, "device": session.get_providers()[0].replace("ExecutionProvider", "")}


def main(names: list[str]) -> None:
    """Print what was seen."""
    told = look(names)
    if "onnxruntime" in told["versions"]:
        try:
            told.update(look_at_sessions())
        except Exception as error:  # noqa: BLE001 - ONNX Runtime raises its own kinds
            told["failed"]["onnxruntime"] = f"{type(error).__name__}: {error}"
    sys.stdout.write(f"\n{MARK}{json.dumps(told)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])

"""Where the command `rsmclip-train` starts: training needs packages that searching does without."""

from __future__ import annotations

import importlib.util
import sys


def main() -> None:
    """Run the command, or say what is missing."""
    missing = [name for name in ("torch", "onnx", "wordfreq") if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(f"Error: training needs {', '.join(missing)}, which are not installed. docs/training.md says how to.")
    from .cli import main as run

    run()

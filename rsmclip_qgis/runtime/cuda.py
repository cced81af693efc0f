"""Whether this computer has an NVIDIA driver. Nothing is loaded into QGIS to find out."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from . import children


def driver_found(environment: Mapping[str, str], cancelled: Callable[[], bool] = children.never) -> bool:
    """Tell whether an NVIDIA driver is there: `nvidia-smi` lists a card, or the driver's own files exist."""
    if sys.platform == "darwin":
        return False
    return _listed(environment, cancelled) or any(path.exists() for path in _driver_files())


def sign_of_driver() -> bool:
    """Tell whether there may be an NVIDIA driver, from files alone: at once, and without being sure."""
    if sys.platform == "darwin":
        return False
    return shutil.which("nvidia-smi") is not None or any(path.exists() for path in _driver_files())


def _listed(environment: Mapping[str, str], cancelled: Callable[[], bool]) -> bool:
    program = shutil.which("nvidia-smi", path=environment.get("PATH"))
    if not program:
        return False
    finished = children.run([program, "-L"], environment, cancelled=cancelled, time_limit=15.0)
    return finished.ok and "GPU" in finished.output


def _driver_files() -> list[Path]:
    if os.name == "nt":
        return [Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32" / "nvcuda.dll"]
    return [Path("/proc/driver/nvidia/version"), Path("/usr/lib/wsl/lib/libcuda.so.1")]

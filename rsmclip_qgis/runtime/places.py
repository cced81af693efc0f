"""Where the runtime lives: in the user's data folder, never in the plugin's, which QGIS replaces on an upgrade."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .errors import fault

LOCKS = Path(__file__).parent / "locks"


def root() -> Path:
    """Return the runtime's folder; it may not exist. `RSMCLIP_RUNTIME` names another."""
    given = os.environ.get("RSMCLIP_RUNTIME")
    return Path(given).expanduser().absolute() if given else user_data() / "rsmclip" / "runtime"


def user_data() -> Path:
    """Return the folder that this system keeps for a user's data."""
    if sys.platform == "win32":
        return _named_folder("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return _named_folder("XDG_DATA_HOME") or Path.home() / ".local" / "share"


def log_file() -> Path:
    """Return the file that keeps what the installers said last."""
    return root() / "setup.log"


def certificates_file() -> Path:
    """Return the file for the certificates that QGIS trusts."""
    return root() / "certificates.pem"


def python_in(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare() -> Path:
    """Make the runtime's folder and see that it can be written to.

    Raises:
        RuntimeSetupError: it cannot.
    """
    folder = root()
    trial = folder / f".trial-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial.write_bytes(b"1")
        trial.unlink()
    except OSError as error:
        raise fault("no-permission", str(error), folder=folder) from error
    return folder


def _named_folder(variable: str) -> Path | None:
    """Return the absolute folder that a variable names."""
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else None

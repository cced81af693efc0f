"""The runtime: the private Python environment that the worker runs in. Makes, probes, repairs and removes it.

Runs in QGIS's own Python and needs nothing but the standard library; `from_qgis` alone knows QGIS.
"""

from __future__ import annotations

from .cuda import sign_of_driver
from .environment import Network, child_environment
from .errors import RuntimeSetupError
from .exporter import clear_export, export_official
from .installer import repair, set_up
from .options import SetupOptions
from .report import diagnostics
from .states import RuntimeKind, RuntimeState, check, python, state
from .sweep import remove

__all__ = [
    "Network",
    "RuntimeKind",
    "RuntimeSetupError",
    "RuntimeState",
    "SetupOptions",
    "check",
    "child_environment",
    "clear_export",
    "diagnostics",
    "export_official",
    "python",
    "remove",
    "repair",
    "set_up",
    "sign_of_driver",
    "state",
]

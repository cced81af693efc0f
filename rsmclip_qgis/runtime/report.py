"""What a bug report needs, as text to copy. No password is in it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator

from . import cuda, places, pythons, uv_way
from .children import never, without_passwords
from .environment import Network, child_environment
from .errors import RuntimeSetupError
from .files import digest
from .indexes import pip_settings
from .job import Job, Log
from .options import SHIPPED, SetupOptions
from .states import RuntimeState, check
from .trouble import free_megabytes


def diagnostics(network: Network | None = None) -> str:
    """Return what is known of this computer and of the runtime; takes some seconds."""
    parts = (_system(), _runtime(check()), _installers(network), _pythons(network), _log())
    return without_passwords("\n".join(line for part in parts for line in part))


def _system() -> Iterator[str]:
    yield f"System: {platform.platform()}, {platform.machine()}"
    yield f"Python of QGIS: {platform.python_version()}, {sys.base_prefix}"
    yield f"Runtime's folder: {places.root()}"
    parent = next(path for path in (places.root(), *places.root().parents) if path.is_dir())
    yield f"Room there: {free_megabytes(parent)} MB"
    yield f"Lock file: {digest(SHIPPED.cpu)[:16]}"


def _runtime(state: RuntimeState) -> Iterator[str]:
    yield f"Runtime: {state.kind.value}. {state.sentence}"
    if state.details:
        yield f"  {state.details}"
    if state.python:
        yield f"  interpreter: {state.python}"
    if state.probed:
        yield f"  Python {state.probed.python}, device {state.probed.device}"
        yield f"  providers: {', '.join(state.probed.providers)}"
        yield f"  versions: {', '.join(f'{name} {version}' for name, version in state.probed.versions.items())}"


def _installers(network: Network | None) -> Iterator[str]:
    environment = child_environment(network)
    yield f"uv: {uv_way.users_own(Job(SetupOptions(network=network), _unheard, never)) or 'none of its own'}"
    yield f"NVIDIA driver: {'found' if cuda.driver_found(environment) else 'not found'}"
    yield f"Proxy in QGIS: {network.proxy or 'none' if network else 'not asked'}"
    yield f"Proxy in the environment: {environment.get('HTTPS_PROXY') or environment.get('https_proxy') or 'none'}"
    yield f"Certificates: {environment.get('SSL_CERT_FILE') or 'of the system'}"
    yield f"Set for pip: {', '.join(sorted(pip_settings(environment))) or 'nothing'}"
    yield f"Set for uv: {', '.join(sorted(key for key in os.environ if key.startswith('UV_'))) or 'nothing'}"


def _pythons(network: Network | None) -> Iterator[str]:
    yield "Pythons:"
    for found in pythons.candidates(child_environment(network)):
        yield f"  {found.path} {found.version}: {found.refused or 'fits'}"


def _log() -> Iterator[str]:
    yield "Log:"
    try:
        yield Log(places.log_file()).last(40) or "  none"
    except (OSError, RuntimeSetupError) as error:
        yield f"  {error}"


def _unheard(_fraction: float, _what: str) -> None:
    """Nobody watches."""

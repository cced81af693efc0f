"""The environment of every child process: without what QGIS put in for itself, with its proxy and certificates."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

_NOT_FOR_CHILDREN = (
    "PYTHON", "GDAL_", "PROJ_", "OGR_", "CPL_", "QT_", "QGIS_", "LD_", "DYLD_", "GRASS", "GISBASE", "VIRTUAL_ENV",
    "CONDA",
)  # fmt: skip
_PROXY = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")


@dataclass(frozen=True)
class Network:
    """What QGIS knows of the way to the network.

    Attributes:
        proxy: address without user and password, such as `http://proxy:3128`; empty where there is none.
        user, password: for the proxy.
        no_proxy: hosts that are reached without it.
        certificates: PEM file with every certificate that is trusted, where QGIS knows more than the system.
    """

    proxy: str = ""
    user: str = ""
    password: str = ""
    no_proxy: tuple[str, ...] = ()
    certificates: Path | None = None

    def __repr__(self) -> str:
        """Show all but the password."""
        return f"Network(proxy={self.proxy!r}, user={self.user!r}, certificates={str(self.certificates)!r})"


def child_environment(network: Network | None = None) -> dict[str, str]:
    """Return the environment for a child process; this process's own stays as it is."""
    kept = {key: value for key, value in os.environ.items() if not key.upper().startswith(_NOT_FOR_CHILDREN)}
    kept["ORT_DISABLE_TELEMETRY"] = "1"  # ONNX Runtime sends usage data unless it is told not to
    if network is None:
        return kept
    if network.proxy:
        kept = _with_proxy(kept, network)
    if network.certificates:
        kept.update(dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT"), str(network.certificates)))
    return kept


def proxy_address(network: Network) -> str:
    """Return the proxy's address with user and password, percent-encoded."""
    if not network.user:
        return network.proxy
    parts = urlsplit(network.proxy)
    who = f"{quote(network.user, safe='')}:{quote(network.password, safe='')}"
    return f"{parts.scheme}://{who}@{parts.netloc}"


def _with_proxy(environment: dict[str, str], network: Network) -> dict[str, str]:
    """Return the environment with QGIS's proxy in place of any other, in the spellings that programs look for."""
    kept = {key: value for key, value in environment.items() if key.upper() not in _PROXY}
    values = {"HTTPS_PROXY": proxy_address(network), "HTTP_PROXY": proxy_address(network)}
    spared = (environment.get("NO_PROXY") or environment.get("no_proxy") or "localhost,127.0.0.1").split(",")
    values["NO_PROXY"] = ",".join(dict.fromkeys((*spared, *network.no_proxy)))
    for key, value in values.items():
        kept[key] = value
        if os.name != "nt":  # Windows does not tell them apart
            kept[key.lower()] = value
    return kept

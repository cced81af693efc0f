"""What QGIS knows of the way to the network. The one module here that knows QGIS; call it on the main thread."""

from __future__ import annotations

import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from . import places
from .environment import Network


def network() -> Network:
    """Return QGIS's proxy, with the password also where QGIS's authentication keeps it, and its certificates."""
    from qgis.core import QgsNetworkAccessManager  # type: ignore[import-not-found]

    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    return Network(
        proxy=_address(proxy),
        user=proxy.user(),
        password=proxy.password(),
        no_proxy=_hosts([*manager.excludeList(), *manager.noProxyList()]),
        certificates=_certificates(),
    )


def _address(proxy: Any) -> str:
    """Return the proxy's address; of the system's proxy where QGIS leaves it to that and children would not see it."""
    from qgis.PyQt.QtNetwork import QNetworkProxy  # type: ignore[import-not-found]

    kinds = QNetworkProxy.ProxyType
    if proxy.type() == kinds.DefaultProxy:
        return "" if urllib.request.getproxies_environment() else urllib.request.getproxies().get("https", "")
    if proxy.type() == kinds.NoProxy or not proxy.hostName():
        return ""
    scheme = "socks5h" if proxy.type() == kinds.Socks5Proxy else "http"
    return f"{scheme}://{proxy.hostName()}:{proxy.port() or 8080}"


def _hosts(addresses: list[str]) -> tuple[str, ...]:
    """Return the hosts of addresses that QGIS reaches without the proxy."""
    hosts = (urlsplit(a if "//" in a else f"//{a}").hostname or "" for a in addresses if a)
    return tuple(dict.fromkeys(host for host in hosts if host))


def _certificates() -> Path | None:
    """Write the trusted certificates into a file, where QGIS knows more than the system, and return it."""
    from qgis.core import QgsApplication

    manager = QgsApplication.authManager()
    if manager.isDisabled() or not [*manager.extraFileCAs(), *manager.databaseCAs()]:
        return None
    pem = bytes(manager.trustedCaCertsPemText())
    path = places.prepare() / places.certificates_file().name
    path.write_bytes(pem)
    return path

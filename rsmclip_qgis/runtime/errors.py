"""All that can go wrong with the runtime: one error, and one sentence for each fault."""

from __future__ import annotations

from ..contracts import RsmclipError

SENTENCES = {
    "no-runtime": "The search engine is not set up yet. It needs about 600 MB on this computer and leaves QGIS's own "
    "Python alone.",
    "broken-runtime": "The search engine is damaged: {why}. Repair it, or set it up again.",
    "no-python": "No Python that fits was found on this computer. Install Python 3.9 to 3.14 (64 bit), or name one in "
    "the settings.",
    "wrong-python": "The Python {python} cannot be used: {why}. Name another one.",
    "no-pip": "The Python {python} cannot make environments. Install its venv module (on Debian and Ubuntu: sudo apt "
    "install python3-venv), or uv, and try again.",
    "busy": "The search engine is being set up or removed at this moment by process {process}. Wait until that has "
    "finished, then try again.",
    "no-permission": "The folder {folder} cannot be written to. Allow writing there, or name another folder in the "
    "environment variable RSMCLIP_RUNTIME, and try again.",
    "disk-full": "The search engine needs {needed} MB in {folder}, but only {free} MB are left there. Make room and "
    "try again.",
    "no-folder": "There is no folder {folder}. Choose the folder that holds the wheels.",
    "no-network": "The server of the packages cannot be reached. Check the network and the proxy, or choose a folder "
    "of wheels, and try again.",
    "proxy-login": "The proxy wants a user name and a password. Enter them in QGIS under Settings, Options, "
    "Network, and try again.",
    "proxy": "The proxy cannot be reached. Check it in QGIS under Settings, Options, Network, and try again.",
    "certificates": "This computer does not trust the certificate of the packages' server. Add your organisation's "
    "certificate in QGIS under Settings, Options, Authentication, and try again.",
    "server-refused": "The server of the packages refuses the download (HTTP {status}). Try again later, or ask who "
    "runs your network.",
    "download-broken": "The download broke off. Check the network and try again.",
    "damaged-download": "A downloaded file is not the one that was published: it is incomplete, empty or was changed "
    "on its way. Try again; if this stays so, ask who runs your network.",
    "no-wheel": "The server of the packages has no {package} for this computer and this Python. Name another Python in "
    "the settings and try again.",
    "no-wheel-offline": "The folder {folder} has no wheel of {package} for this computer and this Python. Add it "
    "and try again.",
    "install-failed": "The packages could not be installed. The reason is in the log {log}; try again, or choose "
    "another Python in the settings.",
    "probe-failed": "The search engine was installed but does not run: {why}. Choose another Python in the settings "
    "and try again.",
    "existing-unfit": "The Python {python} cannot run the search engine: {why}.",
    "export-failed": "The model could not be turned into a package. The reason is in the log {log}; try again.",
    "files-locked": "Files in {folder} are in use and cannot be removed. Close other QGIS windows, wait for the virus "
    "scanner, and try again.",
}
"""One sentence for each code, with named placeholders."""


class RuntimeSetupError(RsmclipError):
    """The runtime is missing or damaged, or cannot be set up or removed."""


def fault(code: str, details: str = "", **values: object) -> RuntimeSetupError:
    """Return the error with this code, its sentence filled with the values."""
    return RuntimeSetupError(SENTENCES[code], code=code, details=details, **values)

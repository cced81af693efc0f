"""pip's own settings, handed to uv, which does not read them: an organisation's mirror serves both."""

from __future__ import annotations

import configparser
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_FOR_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
}
_COMMAS = ("UV_FIND_LINKS",)  # uv separates these by commas, the others by blanks
_OLD_NAMES = {"UV_DEFAULT_INDEX": "UV_INDEX_URL", "UV_INDEX": "UV_EXTRA_INDEX_URL"}


def for_uv(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what uv's environment needs beside a child's: what pip is set to, where uv is not set itself."""
    told = {"UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1", "UV_SYSTEM_CERTS": "1", "UV_LINK_MODE": "copy"}
    # copied: with hard links, whatever damages a file of the runtime would damage uv's store, and so the repair
    settings = pip_settings(environment)
    for key, variable in _FOR_UV.items():
        if key in settings and not {variable, _OLD_NAMES.get(variable, variable)} & set(environment):
            told[variable] = ("," if variable in _COMMAS else " ").join(settings[key].split())
    if "UV_INDEX" in told:  # as pip does; the hashes see to it that only the right file is taken
        told["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return {key: value for key, value in told.items() if key not in environment}


def pip_settings(environment: Mapping[str, str]) -> dict[str, str]:
    """Return pip's settings for installing: its files, the later ones stronger, then its environment."""
    settings: dict[str, str] = {}
    for path in _files(environment):
        settings.update(_read(path))
    for key in _FOR_UV:
        value = environment.get("PIP_" + key.replace("-", "_").upper())
        if value:
            settings[key] = value
    return settings


def _files(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield where pip looks for its files: for all users, for this one, and the one that is named."""
    named = environment.get("PIP_CONFIG_FILE")
    if named == os.devnull:
        return
    home = Path.home()
    if sys.platform == "win32":
        yield Path(environment.get("PROGRAMDATA", "C:/ProgramData")) / "pip" / "pip.ini"
        yield from (home / "pip" / "pip.ini", Path(environment.get("APPDATA", home)) / "pip" / "pip.ini")
    else:
        yield from (Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"))
        yield from (home / ".pip" / "pip.conf", _user_folder(environment, home) / "pip" / "pip.conf")
    if named:
        yield Path(named)


def _user_folder(environment: Mapping[str, str], home: Path) -> Path:
    mac = home / "Library" / "Application Support"
    if sys.platform == "darwin" and (mac / "pip").is_dir():
        return mac
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config")


def _read(path: Path) -> dict[str, str]:
    """Return the settings of one file; none where pip could not read it either."""
    parser = configparser.RawConfigParser()
    try:
        parser.read(path, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return {}
    settings: dict[str, str] = {}
    for section in ("global", "install"):
        if parser.has_section(section):
            settings.update({k.replace("_", "-"): v for k, v in parser.items(section) if v.strip()})
    return settings

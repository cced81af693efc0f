"""What a raster file leans on: is everything there, and does it reach out where nobody pointed?"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ..contracts import RasterError

_REMOTE = (
    "/vsicurl",
    "/vsis3",
    "/vsigs",
    "/vsiaz",
    "/vsiadls",
    "/vsioss",
    "/vsiswift",
    "/vsiwebhdfs",
    "http://",
    "https://",
    "ftp://",
)


def is_remote(address: str) -> bool:
    """Tell whether an address reaches over the network."""
    return address.lower().startswith(_REMOTE) or any(part in address.lower() for part in ("/vsicurl", "://"))


def is_file(address: str) -> bool:
    """Tell whether an address is meant as a plain file or folder rather than a service or a GDAL connection string."""
    return not is_remote(address) and not address.startswith(("/vsi", "<")) and not _has_prefix(address)


def underlying_file(address: str) -> Path | None:
    """Return the file on disk that an address leads to: itself, the archive of `/vsizip/...`, the X of `GPKG:X:...`.

    None for a service, or where there is no such file.
    """
    if is_remote(address) or address.startswith("<"):
        return None
    if address.startswith("/vsi"):
        inner = address.split("/", 2)[2].strip("{}")
    else:
        inner = address.partition(":")[2] if _has_prefix(address) else address
    candidates = [inner.strip('"'), *_prefixes(inner)]
    return next((Path(c) for c in candidates if c and os.path.isfile(c)), None)


def absolute_address(address: str) -> str:
    """Return an address with the file on disk that it leads to as an absolute path."""
    file = underlying_file(address)
    if is_file(address):
        return os.path.abspath(address)
    return address.replace(str(file), os.path.abspath(file), 1) if file else address


def check_exists(address: str) -> None:
    """Raise `RasterError` where a plain file is missing, empty or a folder."""
    if not is_file(address):
        return
    path = Path(address)
    if not path.exists():
        raise RasterError(
            "There is no raster at {path}. Check the name and the folder.", code="no-raster", path=address
        )
    if path.is_file() and path.stat().st_size == 0:
        raise RasterError(
            "{path} is empty: it has no bytes. Copy or download it again.", code="empty-file", path=address
        )


def check_sources(address: str, files: Sequence[str]) -> None:
    """Raise `RasterError` where a file that the raster is made of is missing, remote, or the raster itself.

    Args:
        address: the raster as the user named it.
        files: the files that GDAL says it is made of, the raster first.
    """
    own = os.path.realpath(address)
    for source in (f for f in files if os.path.realpath(f) != own):
        if is_remote(source) and not is_remote(address):
            raise RasterError(
                "{path} refers to the remote file {source}, which nobody asked for. "
                "Open that address itself if you trust it.",
                code="remote-source",
                path=address,
                source=source,
            )
        if is_file(source) and not Path(source).exists():
            raise RasterError(
                "{path} needs the file {source}, which is missing. Put it back or build the raster again.",
                code="missing-source",
                path=address,
                source=source,
            )


def _has_prefix(address: str) -> bool:
    """Tell whether an address starts as `GPKG:` or `NETCDF:` do; a drive letter is no such prefix."""
    head, colon, _ = address.partition(":")
    return bool(colon) and len(head) > 1 and head.replace("_", "").isalnum() and head.isupper()


def _prefixes(text: str) -> list[str]:
    """Return the parts of an address that may be a file: up to each colon and each slash, the longest first."""
    ends = [i for i, c in enumerate(text) if c in ":/" and i > 0]
    parts = [text[:i].strip('"{}') for i in reversed(ends)]
    return [*parts, text.partition(":")[2].strip('"'), *(p.partition(":")[2] for p in parts if ":" in p)]

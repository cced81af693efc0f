"""What uv, pip and the systems say, and the fault that it is a sign of. The first that is found counts."""

from __future__ import annotations

SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("disk-full", ("No space left on device", "os error 28", "os error 112", "not enough space on the disk")),
    ("proxy-login", (r"\b407\b", "Proxy Authentication Required")),
    (
        "damaged-download",
        (
            "hash mismatch", "do not match the hashes", "BadZipFile", "not a zip", "from zip file",
            "central-directory", "invalid zip",
        ),
    ),
    ("certificates", ("CERTIFICATE_VERIFY_FAILED", "invalid peer certificate", "UnknownIssuer", "self.signed cert")),
    ("proxy", ("ProxyError", "cannot connect to proxy", "tunnel error", "unsuccessful tunnel", "SOCKS support")),
    (
        "download-broken",
        (
            "IncompleteRead", "IncompleteMessage", "Connection broken:", "connection closed before", "end of file",
            "RemoteDisconnected", "error decoding response body", "error reading a body", "Connection reset",
            "Connection aborted", "ConnectionResetError", "Read timed out", "operation timed out",
            "Response ended prematurely", "response was incomplete",
        ),
    ),
    (
        "server-refused",
        (
            r"HTTP (?:status|error).{0,40}?\b[45]\d\d\b", r"\b(?:401|403|429|50[0-4])\b (?:Client|Server) Error",
            r"\b[45]\d\d (?:Unauthorized|Forbidden|Internal Server Error|Bad Gateway|Service Unavailable)",
        ),
    ),
    (
        "no-network",
        (
            "name resolution", "Name or service not known", "nodename nor servname", "getaddrinfo failed", "dns error",
            "failed to lookup address", "Failed to establish a new connection", "NewConnectionError",
            "Connection refused", "actively refused", "unreachable", "tcp connect error", "error trying to connect",
            r"client error \(Connect\)", "ConnectTimeout", "No route to host",
        ),
    ),
    (
        "no-permission",
        ("Permission denied", "Access is denied", "os error 13", r"os error 5\)", "WinError 5", "Read-only file"),
    ),
    (
        "no-wheel",
        (
            "No matching distribution", "Could not find a version", "no version of", "no wheels? with a matching",
            "not found in the (?:package registry|provided package locations)", "No solution found", "no usable wheels",
        ),
    ),
)  # fmt: skip
"""Codes of faults, each with the regular expressions that tell of it, in the order in which they are looked for."""

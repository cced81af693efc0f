"""A server of packages on this machine, with two tiny ones, that can be told to behave badly."""

from __future__ import annotations

import base64
import hashlib
import io
import ssl
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

NAMES = ("tinyground", "tinywords")


def tiny_wheel(name: str) -> tuple[str, bytes]:
    """Make a wheel with one module; return its file name and bytes."""
    info = f"{name}-1.0.dist-info"
    contents = {
        f"{name}.py": "__version__ = '1.0'\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tiny\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/padding.txt": hashlib.sha256(name.encode()).hexdigest() * 4000,
    }
    record = "".join(f"{path},,\n" for path in (*contents, f"{info}/RECORD"))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, text in {**contents, f"{info}/RECORD": record}.items():
            archive.writestr(zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0)), text)
    return f"{name}-1.0-py3-none-any.whl", buffer.getvalue()


WHEELS = dict(tiny_wheel(name) for name in NAMES)


def write_wheels(folder: Path, *names: str) -> Path:
    """Write the tiny wheels into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, data in WHEELS.items():
        if file.startswith(names or NAMES):
            (folder / file).write_bytes(data)
    return folder


def write_lock(path: Path, note: str = "") -> Path:
    """Write the lock file of the tiny packages."""
    lines = [note]
    for file, data in WHEELS.items():
        lines.append(f"{file.partition('-')[0]}==1.0 \\\n    --hash=sha256:{hashlib.sha256(data).hexdigest()}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


class Registry(ThreadingHTTPServer):
    """The server.

    Attributes:
        mood: `well`, `early` (closes half-way), `empty` (sends empty files), `refuses` (403), `slow` (waits for `go`).
        wants: `user:password` that it asks of its clients, as a proxy does.
        asked: the paths that were asked for.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.mood = "well"
        self.wants = ""
        self.asked: list[str] = []
        self.go = threading.Event()
        self.waiting = threading.Event()
        self.scheme = "http"

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    def speak_tls(self, certificate: Path, key: Path) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.scheme = "https"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that went away."""


class _Handler(BaseHTTPRequestHandler):
    server: Registry

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.server.asked.append(path)
        if self._stranger():
            self._answer(407, b"", ("Proxy-Authenticate", 'Basic realm="office"'))
        elif self.server.mood == "refuses":
            self._answer(403, b"no")
        elif path.startswith("/simple/"):
            self._page(path.split("/")[2])
        elif path.rpartition("/")[2] in WHEELS:
            self._file(WHEELS[path.rpartition("/")[2]])
        else:
            self._answer(404, b"")

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_CONNECT(self) -> None:
        self._answer(407 if self._stranger() else 502, b"", ("Proxy-Authenticate", 'Basic realm="office"'))

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _stranger(self) -> bool:
        wanted = "Basic " + base64.b64encode(self.server.wants.encode()).decode()
        return bool(self.server.wants) and self.headers.get("Proxy-Authorization") != wanted

    def _page(self, name: str) -> None:
        links = [
            f'<a href="/files/{file}#sha256={hashlib.sha256(data).hexdigest()}">{file}</a>'
            for file, data in WHEELS.items()
            if file.startswith(name + "-")
        ]
        body = f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>".encode()
        self._answer(200 if links else 404, body, ("Content-Type", "text/html"))

    def _file(self, data: bytes) -> None:
        mood = self.server.mood
        if mood == "slow":
            self.server.waiting.set()
            self.server.go.wait(60)
        self._answer(200, b"" if mood == "empty" else data, cut=mood == "early")

    def _answer(self, status: int, body: bytes, *headers: tuple[str, str], cut: bool = False) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[: len(body) // 2] if cut else body)
        self.close_connection = True


@contextmanager
def serve(registry: Registry) -> Iterator[Registry]:
    """Let a server work in a thread."""
    thread = threading.Thread(target=registry.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield registry
    finally:
        registry.go.set()
        registry.shutdown()
        registry.server_close()
        thread.join()

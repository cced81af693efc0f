"""A small hub of models on this machine, which answers as the hub does: what a repository holds, and its files."""

import hashlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

PIECE = 2**20


class Hub(ThreadingHTTPServer):
    """The server.

    Attributes:
        repositories: folder of each repository's files, by its name.
        asked: method, path and range of each request so far.
        commits: of repositories whose commit is given; the others' stands for their files.
        pause: seconds before each mebibyte of a file.
        broken_after: bytes after which the next large file's connection is closed, once; 0 to send all.
    """

    daemon_threads = True

    def __init__(self, repositories: dict[str, Path], commits: dict[str, str] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.repositories, self.commits = repositories, commits or {}
        self.asked: list[tuple[str, str, str]] = []
        self.broken_after, self.pause = 0, 0.0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def commit(self, name: str) -> str:
        """Return the commit of a repository."""
        if name in self.commits:
            return self.commits[name]
        files = sorted((p.name, p.stat().st_size) for p in self.repositories[name].iterdir())
        return hashlib.sha256(repr(files).encode()).hexdigest()[:40]


class _Handler(BaseHTTPRequestHandler):
    server: Hub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer(self, body: bool) -> None:
        path = self.path.partition("?")[0]
        self.server.asked.append((self.command, path, self.headers.get("Range", "")))
        parts = path.strip("/").split("/")
        if parts[:2] == ["api", "models"]:
            name, _, revision = "/".join(parts[2:]).partition("/revision/")
            self._facts(name, revision or "main")
        elif "resolve" in parts:
            place = parts.index("resolve")
            self._file("/".join(parts[:place]), parts[place + 1], "/".join(parts[place + 2 :]), body)
        else:
            self._missing("EntryNotFound")

    def _facts(self, name: str, revision: str) -> None:
        if not self._known(name, revision):
            return
        files = [{"rfilename": path.name} for path in sorted(self.server.repositories[name].iterdir())]
        facts = {"id": name, "modelId": name, "sha": self.server.commit(name), "siblings": files, "tags": [],
                 "private": False, "downloads": 0, "likes": 0, "cardData": {"license": "mit"}}  # fmt: skip
        self._send(json.dumps(facts).encode(), "application/json")

    def _file(self, name: str, revision: str, file: str, body: bool) -> None:
        if not self._known(name, revision):
            return
        path = self.server.repositories[name] / file
        if not path.is_file():
            self._missing("EntryNotFound")
            return
        size, start = path.stat().st_size, 0
        if given := self.headers.get("Range", ""):
            start = int(given.removeprefix("bytes=").partition("-")[0] or 0)
        self.send_response(206 if given else 200)
        self.send_header("ETag", f'"{_digest(path)}"')
        self.send_header("X-Repo-Commit", self.server.commit(name))
        self.send_header("Accept-Ranges", "bytes")
        if given:
            self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
        self.send_header("Content-Length", str(size - start))
        self.end_headers()
        if body:
            self._stream(path, start, size)

    def _stream(self, path: Path, start: int, size: int) -> None:
        stop = size
        if self.server.broken_after and size > self.server.broken_after:
            stop, self.server.broken_after = start + self.server.broken_after, 0
        with path.open("rb") as file:
            file.seek(start)
            while (left := stop - file.tell()) > 0:
                time.sleep(self.server.pause)
                self.wfile.write(file.read(min(PIECE, left)))
        if stop < size:
            self.close_connection = True

    def _known(self, name: str, revision: str) -> bool:
        if name not in self.server.repositories:
            self._missing("RepoNotFound")
        elif revision not in ("main", self.server.commit(name)):
            self._missing("RevisionNotFound")
        else:
            return True
        return False

    def _missing(self, code: str) -> None:
        self.send_response(404)
        self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@cache
def _digest(path: Path) -> str:
    """Return the SHA-256 of a file: the hub's tag of large files."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def serve(hub: Hub) -> Iterator[Hub]:
    """Let a hub answer while the block runs."""
    Thread(target=hub.serve_forever, daemon=True).start()
    try:
        yield hub
    finally:
        hub.shutdown()
        hub.server_close()

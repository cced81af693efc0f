"""The worker's side: reads requests, lets the engine do them, and answers. Computes nothing of its own.

Builds, searches, pictures and heat have a thread each, so that none waits for the others; within each, one comes after
the other.
The worker ends when its standard input ends, which it does when QGIS is gone, however it went.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TextIO

from .. import __version__
from ..contracts import Cancelled, RsmclipError
from .answers import Answer, Beat, Done, Failure, Progress, ProtocolError, Result, Value, Welcome, WorkerError
from .protocol import BEAT_SECONDS, PROTOCOL, read_request, write_answer
from .requests import Body, Build, Cancel, Hello, Request, Thumbnails, Within

if TYPE_CHECKING:
    from .tasks import Tasks

_PROGRESS_SECONDS = 0.1
_NICE, _BELOW_NORMAL = 5, 0x4000


class Server:
    """Answers the requests of one QGIS.

    Args:
        requests: where requests come from, a line each.
        answers: where answers go.
    """

    def __init__(self, requests: TextIO, answers: TextIO) -> None:
        self._requests, self._answers = requests, answers
        self._writing = threading.Lock()
        self._stop: dict[int, threading.Event] = {}
        self._builds = ThreadPoolExecutor(1, "rsmclip-build")
        self._queries = ThreadPoolExecutor(1, "rsmclip-query")
        self._pictures = ThreadPoolExecutor(1, "rsmclip-picture")
        self._heats = ThreadPoolExecutor(1, "rsmclip-heat")
        self._making = threading.Lock()
        self._doer: Tasks | None = None

    def run(self) -> None:
        """Answer until the requests end; then stop what is under way and return."""
        threading.Thread(target=self._beat, daemon=True).start()
        for line in self._requests:
            try:
                self._take(read_request(line))
            except ProtocolError as fault:
                self._say(_failure(0, fault))
        for event in self._stop.values():
            event.set()
        self._builds.shutdown(wait=True, cancel_futures=True)

    def _take(self, request: Request) -> None:
        body = request.body
        if isinstance(body, Cancel):
            self._stop.get(body.request, threading.Event()).set()
            self._say(Result(request.number, Done()))
            return
        self._stop[request.number] = threading.Event()
        self._pool(body).submit(self._answer, request)

    def _pool(self, body: Body) -> ThreadPoolExecutor:
        """Return the thread for a request: what takes long keeps no search waiting."""
        kinds = {Build: self._builds, Thumbnails: self._pictures, Within: self._heats}
        return kinds.get(type(body), self._queries)

    def _answer(self, request: Request) -> None:
        """Do a request, unless it was cancelled while it waited, and say how it ended, whatever happened."""
        try:
            if self._stop[request.number].is_set():
                raise Cancelled
            self._say(Result(request.number, self._do(request)))
        except RsmclipError as fault:
            self._say(_failure(request.number, fault))
        except Exception as fault:  # noqa: BLE001 - the worker must answer, and its log must tell
            self._say(_bug(request.number, fault))
        finally:
            self._stop.pop(request.number, None)

    def _do(self, request: Request) -> Value:
        if isinstance(request.body, Hello):
            return _welcome(request.body)
        return self._tasks().do(request, self._progress(request.number))

    def _tasks(self) -> Tasks:
        """Return what does the tasks; the engine is imported here, so that `hello` is answered at once."""
        with self._making:
            if self._doer is None:
                from .tasks import Tasks

                self._doer = Tasks()
        return self._doer

    def _progress(self, number: int) -> Callable[[int, int], None]:
        """Return what a task calls with its progress; it raises `Cancelled` once the request was cancelled."""
        stop, said = self._stop[number], [0.0]

        def show(done: int, total: int) -> None:
            if stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - said[0] >= _PROGRESS_SECONDS or done == total:
                said[0] = now
                self._say(Progress(number, done, total))

        return show

    def _say(self, answer: Answer) -> None:
        with self._writing:
            self._answers.write(write_answer(answer) + "\n")
            self._answers.flush()

    def _beat(self) -> None:
        start = time.monotonic()
        while True:
            time.sleep(BEAT_SECONDS)
            self._say(Beat(round(time.monotonic() - start, 1)))


def main() -> None:
    """Serve on the process's own standard input and output; whatever prints goes to standard error."""
    give_way()
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    requests = os.fdopen(os.dup(0), encoding="utf-8", errors="replace")
    with contextlib.suppress(BrokenPipeError):  # QGIS is gone: nobody is left to tell
        Server(requests, answers).run()
    os._exit(0)  # a graph that is still running must not keep a worker alive that nobody listens to


def give_way() -> None:
    """Let QGIS come first where processors are short: a build takes all of them, and the map must move meanwhile."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_NICE)


def _welcome(hello: Hello) -> Welcome:
    if hello.protocol != PROTOCOL:
        raise ProtocolError(
            "The search engine speaks version {engine} and the plugin version {plugin}. Restart QGIS.",
            code="protocol-version",
            engine=PROTOCOL,
            plugin=hello.protocol,
        )
    return Welcome(PROTOCOL, __version__, platform.python_version(), os.getpid())


def _failure(number: int, fault: RsmclipError) -> Failure:
    values = {k: str(v) for k, v in fault.values.items()}
    return Failure(number, fault.template, values, fault.code, fault.details)


def _bug(number: int, fault: Exception) -> Failure:
    details = "".join(traceback.format_exception(type(fault), fault, fault.__traceback__))
    bug = WorkerError(
        "The search engine failed at something that should not fail ({kind}). The log has the details.",
        code="bug",
        details=details,
        kind=type(fault).__name__,
    )
    return _failure(number, bug)

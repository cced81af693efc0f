"""QGIS's side of the talk: a worker of one's own for one background task or one `qgis_process` run.

The process is a `QProcess` made and used in the caller's thread; waiting for it looks after cancelling, too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ..contracts import Cancelled, Sentence
from .answers import Answer, Failure, Progress, Result, Value, WorkerError
from .protocol import PROTOCOL, SILENCE_SECONDS, read_answer, write_request
from .requests import Body, Cancel, Hello, Request

NOT_STARTED = Sentence("could not be started")
STOPPED = Sentence("stopped unexpectedly")
SILENT = Sentence("does not answer any more")
_START = "import sys; sys.path.insert(0, sys.argv[1]); from rsmclip_qgis.worker.server import main; main()"
_ROOT = Path(__file__).resolve().parents[2]
_WAIT_MS = 50
_CANCEL_SECONDS = 0.7
_KEPT_LOG = 4000


def _never() -> bool:
    return False


def _unheard(_done: int, _total: int) -> None:
    """Show no progress."""


class BlockingWorker:
    """A worker that is asked one thing after the other. Use it as a context manager, in one thread.

    Args:
        python: the runtime's interpreter.
        environment: the worker's whole environment.
        version: the plugin's version, for the worker's log.

    Raises:
        WorkerError: the worker could not be started, or died.
    """

    def __init__(self, python: Path, environment: dict[str, str], version: str) -> None:
        self._python, self._environment, self._version = python, environment, version
        self._process = QProcess()
        self._rest = b""
        self._log = ""
        self._heard = 0.0
        self._number = 0

    def __enter__(self) -> BlockingWorker:
        self._process.setProcessEnvironment(variables(self._environment))
        self._process.start(str(self._python), arguments())
        if not self._process.waitForStarted(15_000):
            raise self._dead(NOT_STARTED)
        self.ask(Hello(PROTOCOL, self._version))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(1000):
            self._kill()

    @property
    def process_id(self) -> int:
        """The number of the worker's process."""
        return int(self._process.processId())

    @property
    def log(self) -> str:
        """The last lines that the worker wrote to its standard error."""
        return self._log

    def ask(
        self,
        body: Body,
        progress: Callable[[int, int], None] = _unheard,
        cancelled: Callable[[], bool] = _never,
    ) -> Value:
        """Ask for something and wait for it.

        Args:
            body: the request.
            progress: told how far it has come.
            cancelled: asked about every 50 ms whether the user wants to stop.

        Raises:
            Cancelled: the user stopped it.
            RsmclipError: what the engine said, or that the worker died.
        """
        self._number += 1
        number, stop_at = self._number, float("inf")
        self._send(Request(number, body))
        while True:
            for answer in self._answers():
                if isinstance(answer, Progress) and answer.number == number:
                    progress(answer.done, answer.total)
                elif isinstance(answer, Result) and answer.number == number:
                    return answer.value
                elif isinstance(answer, Failure) and answer.number in (0, number):
                    raise answer.error()
            if stop_at == float("inf") and cancelled():
                stop_at = time.monotonic() + _CANCEL_SECONDS
                self._number += 1
                self._send(Request(self._number, Cancel(number)))
            if time.monotonic() > stop_at:
                self._kill()
                raise Cancelled
            self._wait()

    def _send(self, request: Request) -> None:
        self._heard = time.monotonic()
        self._process.write((write_request(request) + "\n").encode())

    def _answers(self) -> Iterator[Answer]:
        """Yield the answers that have come since."""
        self._log = (self._log + bytes(self._process.readAllStandardError()).decode("utf-8", "replace"))[-_KEPT_LOG:]
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput())).split(b"\n")
        for line in lines:
            self._heard = time.monotonic()
            yield read_answer(line.decode())

    def _wait(self) -> None:
        """Wait a moment for more; raise where none can come."""
        self._process.waitForReadyRead(_WAIT_MS)
        if self._process.bytesAvailable():
            return
        if self._process.state() != QProcess.ProcessState.Running:
            raise self._dead(STOPPED)
        if time.monotonic() - self._heard > SILENCE_SECONDS:
            self._kill()
            raise self._dead(SILENT)

    def _kill(self) -> None:
        self._process.kill()
        self._process.waitForFinished(2000)

    def _dead(self, how: Sentence) -> WorkerError:
        return died(how, f"{self._process.errorString()}\n{self._log}")


def arguments() -> list[str]:
    """Return what an interpreter is started with to be a worker."""
    return ["-I", "-u", "-X", "utf8", "-c", _START, str(_ROOT)]


def variables(environment: dict[str, str]) -> QProcessEnvironment:
    """Return an environment as Qt takes it."""
    made = QProcessEnvironment()
    for name, value in environment.items():
        made.insert(name, value)
    return made


def died(how: Sentence, details: str) -> WorkerError:
    """Return the error of a worker that is no more."""
    return WorkerError(
        "The search engine {how}. Try again; if it happens once more, repair it in the settings.",
        code="worker-died",
        details=details,
        how=how,
    )

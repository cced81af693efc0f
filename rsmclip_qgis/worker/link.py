"""QGIS's warm worker: one for the whole window, asked and answering without anybody ever waiting.

Everything happens on the main thread, between the events of its loop. A worker that dies fails what was asked of it,
and the next question starts another.
"""

from __future__ import annotations

import functools
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, QProcess, QTimer

from ..contracts import RsmclipError, Sentence
from .answers import Answer, Failure, Progress, ProtocolError, Result, Value
from .client import NOT_STARTED, SILENT, STOPPED, arguments, died, variables
from .protocol import PROTOCOL, SILENCE_SECONDS, read_answer, write_request
from .requests import Body, Cancel, Hello, Request

_LOOK_MS = 2000
_END_MS = 1000
_KEPT_LOG = 4000

Done = Callable[[Value], None]
Failed = Callable[[RsmclipError], None]
Shown = Callable[[Progress], None]


@dataclass(frozen=True)
class _Asked:
    """Whom to tell of a request's answers."""

    done: Done
    failed: Failed
    progress: Shown


def _unheard(_anything: object) -> None:
    """Tell nobody."""


class WorkerLink(QObject):
    """Asks one worker, which is started when it is first needed.

    Args:
        environment: gives the worker's whole environment.
        python: gives the runtime's interpreter; may raise `RsmclipError` where there is none.
        version: the plugin's version.
        parent: Qt's owner.
    """

    def __init__(
        self,
        environment: Callable[[], dict[str, str]],
        python: Callable[[], Path],
        version: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._environment, self._python, self._version = environment, python, version
        self._process: QProcess | None = None
        self._asked: dict[int, _Asked] = {}
        self._number = 0
        self._lines: deque[bytes] = deque()
        self._rest, self._log, self._heard, self._looked = b"", "", 0.0, 0.0
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._look)

    def ask(self, body: Body, done: Done, failed: Failed, progress: Shown = _unheard) -> int:
        """Ask for something and return at once.

        Args:
            body: the request.
            done: told the result.
            failed: told why there is none.
            progress: told how far it has come.

        Returns:
            The request's number, for `cancel`.
        """
        self._number += 1
        number = self._number
        self._asked[number] = _Asked(done, failed, progress)
        try:
            self._ready()
            self._send(Request(number, body))
        except RsmclipError as fault:
            QTimer.singleShot(0, functools.partial(self._fail, number, fault))
        return number

    def cancel(self, number: int) -> None:
        """Stop a request; it then fails as cancelled. One that has ended is left alone."""
        if number in self._asked and self._process is not None:
            self._number += 1
            self._send(Request(self._number, Cancel(number)))

    @property
    def process_id(self) -> int:
        """The number of the worker's process; 0 where none runs."""
        return int(self._process.processId()) if self._process is not None else 0

    def close(self) -> None:
        """End the worker: it is asked to, and killed a second later if it has not. Nobody is told any more."""
        self._asked.clear()
        self._watch.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.disconnect()
        process.setParent(QCoreApplication.instance())  # it may live a moment longer than this link
        process.finished.connect(process.deleteLater)
        process.closeWriteChannel()
        QTimer.singleShot(_END_MS, process.kill)
        if process.state() != QProcess.ProcessState.Running:
            process.kill()

    def _ready(self) -> None:
        if self._process is not None:
            return
        python = self._python()
        process = QProcess(self)
        process.setProcessEnvironment(variables(self._environment()))
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_log)
        process.finished.connect(self._stopped)
        process.errorOccurred.connect(self._trouble)
        self._process, self._rest, self._log = process, b"", ""
        self._lines.clear()
        process.start(str(python), arguments())
        self._watch.start()
        self._number += 1
        self._asked[self._number] = _Asked(_unheard, self._refused, _unheard)
        self._send(Request(self._number, Hello(PROTOCOL, self._version)))

    def _send(self, request: Request) -> None:
        self._heard = time.monotonic()
        if self._process is not None:
            self._process.write((write_request(request) + "\n").encode())

    def _read(self) -> None:
        if self._process is None:
            return
        self._heard = time.monotonic()
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput())).split(b"\n")
        self._lines.extend(lines)  # kept there, so that one that is answered badly takes none of the others along
        while self._lines:
            self._hear(self._lines.popleft().decode("utf-8", "replace"))

    def _hear(self, line: str) -> None:
        try:
            self._take(read_answer(line))
        except ProtocolError as fault:
            self._fail_all(fault)

    def _read_log(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError()).decode("utf-8", "replace")
            self._log = (self._log + said)[-_KEPT_LOG:]

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Progress) and answer.number in self._asked:
            self._asked[answer.number].progress(answer)
        elif isinstance(answer, Result) and answer.number in self._asked:
            self._asked.pop(answer.number).done(answer.value)
        elif isinstance(answer, Failure):
            self._fail(answer.number, answer.error())

    def _fail(self, number: int, fault: RsmclipError) -> None:
        if number in self._asked:
            self._asked.pop(number).failed(fault)

    def _refused(self, fault: RsmclipError) -> None:
        """Give up a worker that speaks another version."""
        self._drop()
        self._fail_all(fault)

    def _stopped(self, *_how: object) -> None:
        self._lost(STOPPED)

    def _trouble(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            QTimer.singleShot(0, functools.partial(self._lost, NOT_STARTED))  # never before `ask` has returned

    def _look(self) -> None:
        """Take a worker for dead that has been silent for too long, unless it was QGIS that slept or was busy."""
        now = time.monotonic()
        if now - self._looked > 3 * _LOOK_MS / 1000:
            self._heard = now
        self._looked = now
        if now - self._heard > SILENCE_SECONDS:
            self._lost(SILENT)

    def _lost(self, how: Sentence) -> None:
        if self._process is None:
            return
        self._read_log()
        details = f"{self._process.errorString()}\n{self._log}"
        self._drop()
        self._fail_all(died(how, details))

    def _drop(self) -> None:
        process, self._process = self._process, None
        self._watch.stop()
        if process is not None:
            process.disconnect()
            process.kill()
            process.deleteLater()

    def _fail_all(self, fault: RsmclipError) -> None:
        asked, self._asked = self._asked, {}
        for one in asked.values():
            one.failed(fault)

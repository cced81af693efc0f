"""ONNX Runtime sessions: on the device that was asked for, with the graph's signature checked."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from ..contracts import DeviceError, ModelError

DEVICES = ("auto", "cpu", "cuda")
_CUDA, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"


@dataclass(frozen=True)
class Signature:
    """One input or output of a graph: its name, type in ONNX's words, and shape with None for what may vary."""

    name: str
    dtype: str
    shape: tuple[int | None, ...]


class GraphSession:
    """A graph, ready to run.

    Attributes:
        device: what it really runs on, `CPU` or `CUDA`, as the session says itself.
    """

    def __init__(self, path: Path, device: str, inputs: list[Signature], output: Signature) -> None:
        self._session = _start(path, device)
        self._output = output.name
        _check_signature(path, self._session, inputs, output)
        self.device = "CUDA" if _CUDA in self._session.get_providers() else "CPU"

    def run(self, values: dict[str, npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Run the graph on its named inputs and return its output as float32."""
        return self.get(self._output, values)

    def get(self, output: str, values: dict[str, npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Run the graph on its named inputs and return another of its outputs as float32."""
        return np.asarray(self._session.run([output], values)[0], dtype=np.float32)


def check_device(device: str) -> None:
    """Raise `DeviceError` where a device is unknown, or CUDA is asked for and ONNX Runtime has none."""
    if device not in DEVICES:
        raise DeviceError(
            "There is no device {device}. Choose one of {known}.",
            code="device",
            device=device,
            known=", ".join(DEVICES),
        )
    if device == "cuda" and _CUDA not in onnxruntime.get_available_providers():
        raise DeviceError(
            "CUDA was asked for, but this ONNX Runtime has none. Use the device cpu, or install onnxruntime-gpu and an "
            "NVIDIA driver.",
            code="no-cuda",
            details=f"providers: {onnxruntime.get_available_providers()}",
        )


def _start(path: Path, device: str) -> onnxruntime.InferenceSession:
    check_device(device)
    wanted = [_CPU] if device == "cpu" else [_CUDA, _CPU]
    providers = [p for p in wanted if p in onnxruntime.get_available_providers()]
    if _CUDA in providers and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()  # NVIDIA's libraries may lie in packages of their own
    try:
        session = onnxruntime.InferenceSession(str(path), session_options(), providers=providers)
    except Exception as fault:  # ONNX Runtime raises its own kinds for each fault of a graph, without a common base
        raise ModelError(
            "The graph {graph} of the model cannot be loaded. Get or export the model again.",
            code="broken-graph",
            details=str(fault),
            graph=path.name,
        ) from fault
    if device == "cuda" and _CUDA not in session.get_providers():
        raise DeviceError("CUDA was asked for, but could not be started. Use the device cpu.", code="cuda-failed")
    return session


def session_options() -> onnxruntime.SessionOptions:
    """Return how graphs are run: in silence, on all cores that may be used, and in eight bits as on any other CPU."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.add_session_config_entry("session.x64quantprecision", "1")  # no overflow of int8 on CPUs without VNNI
    options.intra_op_num_threads = usable_cores()
    return options


def usable_cores() -> int:
    """Return how many cores this process may use."""
    with contextlib.suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _check_signature(
    path: Path, session: onnxruntime.InferenceSession, inputs: list[Signature], output: Signature
) -> None:
    """Raise `ModelError` where a graph takes or gives something else than the package contract says."""
    outputs = {o.name: o for o in session.get_outputs()}
    given = {i.name: i for i in session.get_inputs()}
    fits = set(given) == {i.name for i in inputs} and output.name in outputs
    if not fits or not all(_matches(given[i.name], i) for i in inputs) or not _matches(outputs[output.name], output):
        raise ModelError(
            "The graph {graph} of the model does not fit its model.json. Get or export the model again.",
            code="graph-signature",
            details=f"inputs {[(i.name, i.type, i.shape) for i in given.values()]}, outputs {list(outputs)}",
            graph=path.name,
        )


def _matches(node: Any, wanted: Signature) -> bool:
    """Tell whether a node has the type wanted, and the shape wherever a number is wanted."""
    if node.type != wanted.dtype or len(node.shape) != len(wanted.shape):
        return False
    return all(w is None or g == w for g, w in zip(node.shape, wanted.shape))

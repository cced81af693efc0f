"""How close a graph comes to torch, and how fast it is."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from ..engine.session import session_options
from .data import Pixels

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Parity:
    """Cosine of a graph's embeddings to torch's: the mean, and the least."""

    mean: float
    least: float


def parity_of(result: Floats, truth: Floats) -> Parity:
    """Return the parity of unit vectors (n, dimension) with those of torch."""
    cosine = (result * truth).sum(1)
    return Parity(round(float(cosine.mean()), 5), round(float(cosine.min()), 5))


def measured(path: Path, pixels: Pixels, truth: Floats) -> dict[str, Any]:
    """Return an image graph's parity with torch's embeddings of the same pixels, its size, and its tiles per second."""
    session = onnxruntime.InferenceSession(str(path), session_options(), providers=["CPUExecutionProvider"])
    _embed(session, pixels[:1])
    started = time.monotonic()
    parity = parity_of(_embed(session, pixels), truth)
    speed = len(pixels) / (time.monotonic() - started)
    return {"cosine_to_torch": asdict(parity), "bytes": path.stat().st_size, "tiles_per_second": round(speed, 1)}


def answer(path: Path, inputs: Mapping[str, npt.NDArray[Any]]) -> Floats:
    """Return the embeddings that a graph in a file gives for inputs."""
    session = onnxruntime.InferenceSession(str(path), session_options(), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(["embedding"], dict(inputs))[0], dtype=np.float32)


def batches(pixels: Pixels, size: int = 32) -> list[Pixels]:
    """Return images in parts of at most `size`."""
    return [pixels[start : start + size] for start in range(0, len(pixels), size)]


def _embed(session: onnxruntime.InferenceSession, pixels: Pixels) -> Floats:
    return np.concatenate([session.run(["embedding"], {"pixels": part})[0] for part in batches(pixels)])

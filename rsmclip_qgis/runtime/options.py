"""What is installed, and how a user wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .environment import Network
from .places import LOCKS


@dataclass(frozen=True)
class Recipe:
    """What is installed, and what must then be importable.

    Attributes:
        cpu, cuda: lock files; `cuda` is None where there is no such variant.
        tools: lock file with uv.
        modules: what the probe imports.
        megabytes, cuda_megabytes: disk space that each needs while it is set up.
    """

    cpu: Path
    cuda: Path | None
    tools: Path | None
    modules: tuple[str, ...]
    megabytes: int
    cuda_megabytes: int

    def lock(self, variant: str) -> Path:
        """Return the lock file of the variant `cpu` or `cuda`."""
        return self.cuda if variant == "cuda" and self.cuda else self.cpu

    def needs(self, variant: str) -> int:
        """Return the megabytes that a variant needs while it is set up."""
        return self.cuda_megabytes if variant == "cuda" else self.megabytes


MODULES = (
    "numpy", "rasterio", "pyarrow", "shapely", "pyproj", "pyogrio", "onnxruntime", "sentencepiece", "PIL", "click",
    "rich", "platformdirs",
)  # fmt: skip

SHIPPED = Recipe(
    cpu=LOCKS / "engine-cpu.lock",
    cuda=LOCKS / "engine-cuda.lock",
    tools=LOCKS / "tools.lock",
    modules=MODULES,
    megabytes=900,
    cuda_megabytes=6000,
)


@dataclass(frozen=True)
class SetupOptions:
    """How a user wants the runtime.

    Attributes:
        python: the interpreter to make the environment from; None finds one.
        existing: an interpreter that has everything already and is used as it is.
        wheels: a folder of wheels to install from, without any network.
        network: QGIS's proxy and certificates, see `from_qgis.network()`.
        cuda: whether to install for an NVIDIA card; None does where a driver is found.
        installer: `uv`, `pip`, or `auto` for the first that works.
        recipe: what to install.
    """

    python: Path | None = None
    existing: Path | None = None
    wheels: Path | None = None
    network: Network | None = None
    cuda: bool | None = None
    installer: str = "auto"
    recipe: Recipe = SHIPPED

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from rsmclip_qgis.training.image_tower import Trunk

pytest.importorskip("torch", reason="training needs torch")


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The shared data folder; tests that need it are skipped where it is not."""
    given = os.environ.get("RSMCLIP_SHARED")
    shared = Path(given) if given else Path(__file__).resolve().parents[3] / "shared"
    if not (shared / "data").is_dir():
        pytest.skip("The shared data folder is not here; RSMCLIP_SHARED names another.")
    return shared / "data"


@pytest.fixture(scope="session")
def tiny_trunk() -> Callable[[], Trunk]:
    """Makes networks with the parts of the real one, and features (n, 32)."""
    import torch
    from torch import nn

    from rsmclip_qgis.training.image_tower import Block, Convolution, Trunk

    def make() -> Trunk:
        torch.manual_seed(1)
        one = torch.ones
        project = Convolution(torch.randn(8, 8, 1, 1) / 3, one(8, 1, 1, 1), one(8), 1)
        block = Block(nn.Identity(), nn.Identity(), project, True)
        stem = Convolution(torch.randn(8, 3, 3, 3) / 2, one(8, 1, 1, 1), one(8), 2)
        return Trunk(stem, [block], Convolution(torch.randn(16, 8, 1, 1) / 3, one(16, 1, 1, 1), one(16), 1)).eval()

    return make

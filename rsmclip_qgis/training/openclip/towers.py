"""The two towers as the graphs of a model package: they take what the engine gives, and return unit vectors."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..trainer.model import Clip


class ImageGraph(nn.Module):
    """From pixels uint8 (n, size, size, 3) to unit vectors (n, dimension). Normalises by itself."""

    def __init__(self, clip: Clip) -> None:
        super().__init__()
        self.visual: Any = clip.network.visual
        self.mean: Tensor
        self.std: Tensor
        self.register_buffer("mean", 255 * torch.tensor(clip.mean).reshape(1, 3, 1, 1))
        self.register_buffer("std", 255 * torch.tensor(clip.std).reshape(1, 3, 1, 1))

    def forward(self, pixels: Tensor) -> Tensor:
        """Return unit vectors float32 (n, dimension)."""
        return functional.normalize(self.visual(self.normalised(pixels)), dim=-1)

    def normalised(self, pixels: Tensor) -> Tensor:
        """Return what the tower takes, float32 (n, 3, size, size)."""
        return (pixels.permute(0, 3, 1, 2).float() - self.mean) / self.std


class PlaneGraph(ImageGraph):
    """A vision transformer with a second output: what each patch says by itself.

    In its last block each patch is given its own value in place of attention's mixture, without what passes the block
    by and without the block's last two layers, as patches are known to say most about themselves that way (Zhou et al.
    2022, arXiv 2112.01071; Lan et al. 2024, arXiv 2407.12442). The tower's own projection takes it to the embedding.
    """

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        """Return unit vectors float32 (n, dimension), and the plane float32 (n, channels, rows, columns)."""
        visual = self.visual
        tokens = visual._embeds(self.normalised(pixels))
        *blocks, last = visual.transformer.resblocks
        for block in blocks:
            tokens = block(tokens)
        pooled, _ = visual._pool(last(tokens))
        return functional.normalize(pooled @ visual.proj, dim=-1), self._plane(last, tokens)

    def _plane(self, last: Any, tokens: Tensor) -> Tensor:
        width = tokens.shape[-1]
        attention = last.attn
        value = functional.linear(
            last.ln_1(tokens[:, 1:]), attention.in_proj_weight[2 * width :], attention.in_proj_bias[2 * width :]
        )
        said = self.visual.ln_post(attention.out_proj(value))
        rows, columns = self.visual.grid_size
        plane: Tensor = said.transpose(1, 2).reshape(-1, width, rows, columns)
        return plane


def has_plane(visual: Any) -> bool:
    """Tell whether a tower is a vision transformer whose patches are seen by the projection of its embedding."""
    plain = getattr(visual, "attn_pool", 0) is None and not getattr(visual, "final_ln_after_pool", True)
    return bool(plain and visual.pool_type == "tok" and visual.proj is not None)


class TextGraph(nn.Module):
    """From ids and mask int64 (n, tokens) to unit vectors (n, dimension)."""

    def __init__(self, text: Any) -> None:
        super().__init__()
        self.text = text
        self.padding = int(text.config.pad_token_id)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return unit vectors float32 (n, dimension). Where the mask is 0 the id does not count."""
        padded = torch.where(mask > 0, ids, self.padding)
        states = self.text.transformer(input_ids=padded, attention_mask=mask)
        return functional.normalize(self.text.proj(self.text.pooler(states, mask)), dim=-1)

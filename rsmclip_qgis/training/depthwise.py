"""A depthwise convolution whose backward pass is fast on CPUs.

In bfloat16, oneDNN computes the gradients of the weights (and, with a stride, of the input) by a reference kernel that
takes 70 % of a training step of EfficientNet-Lite; its float32 kernels are three to forty times faster.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional


class _Depthwise(torch.autograd.Function):
    @staticmethod
    def forward(context: Any, pixels: Tensor, weight: Tensor, stride: int) -> Tensor:
        context.save_for_backward(pixels, weight)
        context.stride = stride
        return functional.conv2d(pixels, weight, stride=stride, groups=weight.shape[0])

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None, None]:
        pixels, weight = context.saved_tensors
        gradient = gradients[0].contiguous(memory_format=torch.channels_last)
        kind = torch.float32 if context.stride > 1 else weight.dtype
        wanted = context.needs_input_grad[:2]
        to_input = _backward(gradient.to(kind), pixels.to(kind), weight.to(kind), context.stride, (True, False))[0]
        exact = gradient.float(), pixels.float(), weight.float()
        to_weight = _backward(*exact, context.stride, (False, True))[1] if wanted[1] else None
        return to_input.to(pixels.dtype), None if to_weight is None else to_weight.to(weight.dtype), None


def _backward(
    gradient: Tensor, pixels: Tensor, weight: Tensor, stride: int, wanted: tuple[bool, bool]
) -> tuple[Tensor, Tensor]:
    groups = weight.shape[0]
    steps, nothing, ones = [stride, stride], [0, 0], [1, 1]
    result = torch.ops.aten.convolution_backward(
        gradient, pixels, weight, None, steps, nothing, ones, False, nothing, groups, [*wanted, False]
    )
    return result[0], result[1]


class Depthwise(nn.Module):
    """Depthwise convolution with the padding of TensorFlow's SAME at even sizes.

    Args:
        weight: (channels, 1, k, k).
        gain: (channels, 1, 1, 1), what the frozen batch normalisation multiplies by; it is not trained.
        bias: (channels,).
        stride: 1 or 2.
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
        """Return (n, channels, height / stride, width / stride) of (n, channels, height, width)."""
        padded = functional.pad(pixels, self.padding)
        weight = self.weight * self.gain
        if not (self.training and torch.is_grad_enabled()):
            return functional.conv2d(padded, weight, self.bias, self.stride, groups=len(weight))
        apply: Any = _Depthwise.apply
        result: Tensor = apply(padded, weight.to(padded.dtype), self.stride)
        return result + self.bias.to(padded.dtype)[:, None, None]


def same_padding(kernel: int, stride: int) -> tuple[int, int, int, int]:
    """Return left, right, top, bottom padding of TensorFlow's SAME for an even side and a stride of 1 or 2."""
    total = kernel - stride
    before = total // 2
    return before, total - before, before, total - before

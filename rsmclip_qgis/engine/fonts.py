"""A font that can write a query in any of the ten languages."""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path

from PIL import ImageFont

_PACKAGED = ("cvttf_NotoSansCJK_Regular", "NotoSansCJKtc-Regular.otf")
"""Noto Sans CJK (SIL Open Font License) as a package on PyPI; comes with the extra `report`."""

_INSTALLED = (
    "NotoSansCJK-Regular.ttc",
    "NotoSans-Regular.ttf",
    "DejaVuSans.ttf",
    "Arial Unicode.ttf",
    "msyh.ttc",
    "arial.ttf",
)
"""Fonts that systems have; Pillow looks for them where the system keeps its fonts."""


@functools.lru_cache(maxsize=8)
def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return the best font at hand at a size in pixels; Pillow's own, which knows ASCII only, in the worst case."""
    for candidate in (packaged_font(), *_INSTALLED):
        try:
            return ImageFont.truetype(candidate, size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def can_write(text: str) -> bool:
    """Tell whether the font has a glyph for every letter of a text."""
    face = font(20)
    missing = bytes(face.getmask("\uffff"))
    return all(c.isspace() or bytes(face.getmask(c)) != missing for c in text)


def packaged_font() -> str:
    """Return the path of the font that comes as a package; a path without a file where it is not installed."""
    spec = importlib.util.find_spec(_PACKAGED[0])
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    return str(folder / _PACKAGED[1])

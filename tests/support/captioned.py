"""Captioned images of coloured patterns, for tests of training."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image

COLOURS = {"red": (200, 40, 40), "green": (40, 180, 60), "blue": (40, 60, 200), "grey": (130, 130, 130)}


def picture(seed: int, colour: str = "grey", side: int = 48, kind: str = "PNG", quality: int = 90) -> bytes:
    """Return an encoded picture: blocks that the seed decides, in one colour."""
    blocks = np.random.default_rng(seed).uniform(0.3, 1.2, (8, 8, 1)) * COLOURS[colour]
    image = Image.fromarray(blocks.clip(0, 255).astype(np.uint8)).resize((side, side), Image.Resampling.BICUBIC)
    stream = io.BytesIO()
    image.save(stream, kind, quality=quality)
    return stream.getvalue()


def write_folder(folder: Path, count: int) -> Path:
    """Write a folder of pictures with captions in English and German in a CSV file."""
    folder.mkdir(parents=True)
    rows = ["file_name,caption,caption_de"]
    for number in range(count):
        colour = list(COLOURS)[number % len(COLOURS)]
        (folder / f"{number:03}.png").write_bytes(picture(number, colour))
        rows.append(f'{number:03}.png,"{colour} blocks, number {number}","{colour}e Blöcke, Nummer {number}"')
    (folder / "captions.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder

"""Captions as they are most often written, in ten languages: things that are counted, and where they lie to each other.

"Many green trees are in two sides of a curved river" says two things and one relation. The tables in
`resources/captions` say each of them in every language, in the forms that the relation's words ask for; a caption that
is made of them only can be said in all languages, any other one cannot.
"""

from __future__ import annotations

import zlib

from ....languages import LANGUAGES
from .saying import say
from .understanding import understand


def compose(caption: str) -> dict[str, str] | None:
    """Return an English caption in every language by its code, itself included; None where it says anything else."""
    said = understand(caption)
    if said is None:
        return None
    pick = zlib.crc32(caption.encode())
    return {code: caption if code == "en" else say(said, code, pick) for code in LANGUAGES}

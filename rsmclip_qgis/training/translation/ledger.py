"""What has been translated so far, in a file that only grows: a run that was killed loses nothing that it had done."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

Done = dict[tuple[str, str], str]
"""From an English text and a language to the translation."""


class Ledger:
    """The translations by one engine, beside the output file. The engine's name is the first line."""

    def __init__(self, path: Path, engine: str) -> None:
        self.path, self.done = path, Done()
        lines = path.read_bytes().split(b"\n") if path.exists() else []
        whole = lines[:-1]
        if whole and json.loads(whole[0]) == {"engine": engine}:
            self.done = {(row["en"], row["language"]): row["text"] for row in map(json.loads, whole[1:])}
            with path.open("rb+") as file:  # a line that was cut off is written again
                file.truncate(sum(len(line) + 1 for line in whole))
        else:
            path.write_text(json.dumps({"engine": engine}) + "\n", encoding="utf-8")

    def add(self, language: str, texts: Sequence[str], translations: Sequence[str]) -> None:
        """Write translations down; when this returns they are on the disk."""
        rows = [{"language": language, "en": text, "text": said} for text, said in zip(texts, translations)]
        with self.path.open("a", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            file.flush()
            os.fsync(file.fileno())
        self.done.update({(text, language): said for text, said in zip(texts, translations)})

    def missing(self, texts: Iterable[str], language: str) -> list[str]:
        """Return the texts that have no translation yet, the shortest first."""
        return sorted((text for text in texts if (text, language) not in self.done), key=len)

"""What the search field suggests: what was searched before, and the phrase book's names in QGIS's language."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings

from ..languages import language_of_locale
from ..phrasebook import phrasebook

_KEY = "rsmclip/history"
_KEPT = 30


def history() -> list[str]:
    """Return what was searched before, the latest first."""
    stored = QgsSettings().value(_KEY, [])
    return [stored] if isinstance(stored, str) else list(stored or [])


def remember(words: str) -> None:
    """Put words first in the history."""
    others = [known for known in history() if known.casefold() != words.casefold()]
    QgsSettings().setValue(_KEY, [words, *others][:_KEPT])


def names() -> list[str]:
    """Return the phrase book's names in QGIS's language, and in English after them, in alphabetical order each."""
    own = _names(language_of_locale(QgsApplication.locale()))
    known = {name.casefold() for name in own}
    return own + [name for name in _names("en") if name.casefold() not in known]


def suggestions() -> list[str]:
    """Return the history, and the names that are not in it."""
    before = history()
    known = {words.casefold() for words in before}
    return before + [name for name in names() if name.casefold() not in known]


def _names(language: str) -> list[str]:
    concepts = phrasebook(language).concepts.values()
    return sorted({name for concept in concepts for name in concept.names}, key=str.casefold)

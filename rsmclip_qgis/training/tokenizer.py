"""The sentencepiece model of the sentence encoder, cut to the pieces that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sentencepiece import SentencePieceProcessor, sentencepiece_model_pb2

MAX_TOKENS = 96

ModelProto: Any = sentencepiece_model_pb2.ModelProto  # type: ignore[attr-defined]


def read_model(path: Path) -> Any:
    """Return a sentencepiece model file as its protocol buffer."""
    model = ModelProto()
    model.ParseFromString(path.read_bytes())
    return model


def cut(model: Any, kept: Sequence[int]) -> Any:
    """Return a copy of the model with only the pieces `kept`, whose new ids are their places.

    Words whose piece is gone are split into smaller ones, as in sentencepiece's own vocabulary restriction.
    """
    smaller = ModelProto()
    smaller.CopyFrom(model)
    del smaller.pieces[:]
    smaller.pieces.extend(model.pieces[piece] for piece in kept)
    smaller.trainer_spec.vocab_size = len(kept)
    return smaller


class Tokenizer:
    """Splits texts into ids between the begin and end marks, as the engine does."""

    def __init__(self, model: Any) -> None:
        self.pieces = SentencePieceProcessor(model_proto=model.SerializeToString())

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the ids of each text, at most `MAX_TOKENS` of them."""
        begin, end = self.pieces.bos_id(), self.pieces.eos_id()
        return [[begin, *ids[: MAX_TOKENS - 2], end] for ids in self.pieces.encode(list(texts))]

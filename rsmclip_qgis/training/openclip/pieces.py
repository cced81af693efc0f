"""From a tokenizer of the hub's kind to the SentencePiece model of a model package.

A package's SentencePiece ids are the text graph's own. The hub's tokenizers number their pieces anew (XLM-RoBERTa's
begin with `<s> <pad> </s> <unk>`), so the SentencePiece model is written in the tokenizer's order.
"""

from __future__ import annotations

import base64
import json
from typing import Any

from sentencepiece import SentencePieceProcessor, sentencepiece_model_pb2

from ...contracts import ModelError

_NORMAL, _UNKNOWN, _CONTROL = 1, 2, 3


def sentencepiece_of(described: str) -> bytes:
    """Return the SentencePiece model that splits texts as a tokenizer does, with the same ids.

    Args:
        described: the tokenizer as JSON, as the `tokenizers` library writes it.

    Raises:
        ModelError: the tokenizer is not of SentencePiece's unigram kind.
    """
    values = json.loads(described)
    model = values["model"]
    begin, end = _marks(values)
    if model.get("type") != "Unigram" or not begin or not end:
        raise _unfit(f"model {model.get('type')!r}, marks {begin!r} and {end!r}")
    marks = {token["content"] for token in values["added_tokens"] if token["special"]}
    proto: Any = sentencepiece_model_pb2.ModelProto()  # type: ignore[attr-defined]
    for number, (piece, score) in enumerate(model["vocab"]):
        kind = _UNKNOWN if number == model["unk_id"] else _CONTROL if piece in marks else _NORMAL
        proto.pieces.add(piece=piece, score=score, type=kind)
    _describe(proto, model["vocab"][model["unk_id"]][0], begin, end)
    _normalise(proto.normalizer_spec, values.get("normalizer"))
    return bytes(proto.SerializeToString())


def check_pieces(model: bytes, texts: list[str], ids: list[list[int]]) -> None:
    """Raise `ModelError` where a SentencePiece model splits one of some texts otherwise than the tokenizer's ids."""
    pieces = SentencePieceProcessor(model_proto=model)
    for text, right in zip(texts, ids):
        own = [pieces.bos_id(), *pieces.encode(text), pieces.eos_id()]
        if own != right:
            raise _unfit(f"{text!r} becomes {own}, not {right}")


def _describe(proto: Any, unknown: str, begin: str, end: str) -> None:
    spec, pieces = proto.trainer_spec, [piece.piece for piece in proto.pieces]
    spec.model_type, spec.vocab_size = spec.UNIGRAM, len(pieces)
    spec.unk_piece, spec.bos_piece, spec.eos_piece = unknown, begin, end
    spec.unk_id, spec.bos_id, spec.eos_id = (pieces.index(piece) for piece in (unknown, begin, end))
    spec.pad_id = pieces.index(spec.pad_piece) if spec.pad_piece in pieces else -1


def _normalise(spec: Any, described: dict[str, Any] | None) -> None:
    """Take over the tokenizer's table of characters; blanks are SentencePiece's usual ones."""
    table = _table(described)
    spec.name = "nmt_nfkc" if table else "identity"
    spec.precompiled_charsmap = table
    spec.add_dummy_prefix, spec.remove_extra_whitespaces, spec.escape_whitespaces = True, True, True


def _table(described: dict[str, Any] | None) -> bytes:
    if not described:
        return b""
    if described["type"] == "Precompiled":
        return base64.b64decode(described["precompiled_charsmap"])
    return next(filter(None, map(_table, described.get("normalizers", ()))), b"")


def _marks(values: dict[str, Any]) -> tuple[str, str]:
    """Return what the tokenizer puts before and behind a text; empty where it puts nothing."""
    parts = [next(iter(part.items())) for part in (values.get("post_processor") or {}).get("single", ())]
    around = [facts["id"] if kind == "SpecialToken" else "" for kind, facts in parts]
    return (around[0], around[-1]) if len(around) == 3 else ("", "")


def _unfit(details: str) -> ModelError:
    return ModelError(
        "The tokenizer of this model cannot be written as a SentencePiece model, which a model package needs. Models "
        "with the tokenizer of XLM-RoBERTa can be exported.",
        code="tokenizer-unfit",
        details=details,
    )

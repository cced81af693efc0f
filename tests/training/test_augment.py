import torch

from rsmclip_qgis.training.augment import Augmentation, view

IMAGES = torch.randint(0, 256, (16, 32, 32, 3), dtype=torch.uint8, generator=torch.Generator().manual_seed(1))


def seeded(seed):
    return torch.Generator().manual_seed(seed)


def test_views_follow_from_the_seed_and_differ_between_seeds():
    one, again, other = (view(IMAGES, 24, seeded(seed), Augmentation()) for seed in (3, 3, 4))
    assert one.shape == (16, 3, 24, 24) and one.min() >= 0 and one.max() <= 255
    assert torch.equal(one, again) and not torch.equal(one, other)


def test_a_panchromatic_view_has_one_colour():
    only_grey = Augmentation(tone=0, grey=1, coarse=0, noise=0)
    grey = view(IMAGES, 24, seeded(1), only_grey)
    assert torch.allclose(grey[:, 0], grey[:, 2], atol=1e-3)


def test_turns_and_reflections_alone_keep_the_pixels():
    still = Augmentation(scale=(1.0, 1.0), tone=0, grey=0, coarse=0, noise=0)
    turned = view(IMAGES, 32, seeded(2), still)
    before = IMAGES.permute(0, 3, 1, 2).float().flatten(2).sort(dim=2).values
    assert torch.allclose(turned.flatten(2).sort(dim=2).values, before, atol=0.05)

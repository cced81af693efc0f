import dataclasses

import pytest
import torch

pytest.importorskip("open_clip", reason="the trainer's models are open_clip's")

from pathlib import Path

from captioned import write_folder

from rsmclip_qgis.training.distillation import DistillationRecipe
from rsmclip_qgis.training.losses import contrast
from rsmclip_qgis.training.trainer.batch import Feed
from rsmclip_qgis.training.trainer.gathered import gather, sayings
from rsmclip_qgis.training.trainer.learner import Learner
from rsmclip_qgis.training.trainer.model import open_clip_model, see
from rsmclip_qgis.training.trainer.optimiser import rate_at
from rsmclip_qgis.training.trainer.ranks import Ranks
from rsmclip_qgis.training.trainer.recipe import DataRecipe, LoopRecipe, ModelRecipe, RunRecipe
from rsmclip_qgis.training.trainer.views import CropSettings, batches

SUPPORT = Path(__file__).parents[1] / "support"
ALONE = Ranks(0, 1, torch.device("cpu"))
RECIPE = RunRecipe(
    data=DataRecipe(train=("own",)),
    model=ModelRecipe("tiny-clip.json"),
    training=LoopRecipe(batch=8, decoded=40, rate=1e-3, warm_up=2),
    distillation=DistillationRecipe(outputs=32, hidden=16, bottleneck=8, crops=2, crop_size=16),
)


def still(what, done, total):
    pass


@pytest.fixture(autouse=True)
def one_thread():
    """More threads than cores at hand make small matrices slow."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    write_folder(folder / "own", 24)
    return gather(RECIPE.data, folder, folder, still)


def learner_of(recipe, ranks=ALONE):
    clip = open_clip_model(recipe.model, SUPPORT, 3)
    return Learner(clip, recipe, 10, ranks), clip


def feed_of(gathered, recipe, clip, ranks=ALONE):
    crops = CropSettings(clip.size, recipe.training.decoded, recipe.augmentation, recipe.distillation)
    return Feed(gathered, crops, clip.tokenizer, recipe.training, ranks, recipe.seed)


def weights(learner):
    parts = learner.state()
    return torch.cat([tensor.flatten().float() for part in ("network", "distiller") for tensor in parts[part].values()])


def with_loop(**changes):
    return dataclasses.replace(RECIPE, training=dataclasses.replace(RECIPE.training, **changes))


def test_a_step_cut_into_batches_is_the_same_step(gathered):
    learned = []
    for recipe in (with_loop(batch=8, accumulate=1), with_loop(batch=2, accumulate=4)):
        learner, clip = learner_of(recipe)
        for step in feed_of(gathered, recipe, clip).steps(range(2)):
            losses = learner.learn(step)
        learned.append((losses, weights(learner)))
    (first, whole), (second, parts) = learned
    assert first.contrastive == pytest.approx(second.contrastive, abs=1e-5)
    assert first.distillation == pytest.approx(second.distillation, abs=1e-4)
    assert first.gradient == pytest.approx(second.gradient, rel=1e-3)
    assert torch.allclose(whole, parts, atol=2e-4)


def test_the_contrastive_gradient_is_that_of_the_loss_written_down_directly(gathered):
    recipe = dataclasses.replace(with_loop(clip=1e9), distillation=DistillationRecipe(weight=0))
    learner, clip = learner_of(recipe)
    (batch,) = next(feed_of(gathered, recipe, clip).steps(range(1)))
    network = clip.network
    seen = network.encode_image(learner.pixels(batch.whole[0]), normalize=True)
    said = network.encode_text(batch.tokens, normalize=True)
    positive = (batch.meanings[:, :, None] == batch.meaning).any(1)
    loss = contrast(network.logit_scale.exp() * seen @ said.T, positive)
    wanted = torch.autograd.grad(loss, list(network.parameters()), allow_unused=True)
    losses = learner.learn([batch])
    assert losses.contrastive == pytest.approx(float(loss.detach()), abs=1e-5)
    for parameter, gradient in zip(network.parameters(), wanted):
        if gradient is not None:
            assert torch.allclose(parameter.grad, gradient, atol=1e-5)


def test_captions_that_mean_the_same_are_positives(gathered):
    feed_items = gathered.training
    said = sayings(feed_items)
    assert len(said.number) == len(feed_items)  # the German captions have their English captions' numbers
    assert all(len(meanings) == 1 for meanings in said.meanings)


def test_it_learns(gathered):
    recipe = with_loop(rate=3e-3)
    learner, clip = learner_of(recipe)
    learner.steps = 60
    losses = [learner.learn(step).contrastive for step in feed_of(gathered, recipe, clip).steps(range(60))]
    assert sum(losses[-6:]) < 0.8 * sum(losses[:6])


def test_processes_share_a_step_without_seeing_an_image_twice():
    one = list(batches(20, 8, (0, 1), range(5), 1, seed=1))
    two = [list(batches(20, 4, (rank, 2), range(5), 1, seed=1)) for rank in range(2)]
    for step in range(5):
        assert set(one[step]) == set(two[0][step]) | set(two[1][step])
    numbers = [place.number for step in one for place in step]
    assert sorted(numbers[:20]) == list(range(20)) and numbers[20:40] != numbers[:20]


def test_a_smaller_crop_is_seen_through_resampled_positions(gathered):
    clip = open_clip_model(RECIPE.model, SUPPORT, 3)
    pixels = torch.randn(2, 3, 32, 32)
    assert torch.equal(see(clip.network.visual, pixels), clip.network.visual(pixels))
    small = see(clip.network.visual, pixels[..., :16, :16])
    assert small.shape == (2, 16) and torch.isfinite(small).all()
    assert clip.network.visual.positional_embedding.shape[0] == 17


def test_frozen_weights_stay(gathered):
    recipe = dataclasses.replace(RECIPE, model=ModelRecipe("tiny-clip.json", frozen=("visual.conv1", "logit_scale")))
    learner, clip = learner_of(recipe)
    before = clip.network.visual.conv1.weight.clone(), clip.network.visual.proj.clone()
    learner.learn(next(feed_of(gathered, recipe, clip).steps(range(1))))
    assert torch.equal(clip.network.visual.conv1.weight, before[0])
    assert not torch.equal(clip.network.visual.proj, before[1])


@pytest.mark.parametrize("precision", ["bfloat16", "float16"])
def test_it_learns_in_mixed_precision(gathered, precision):
    learned = []
    for each in ("float32", precision):
        recipe = with_loop(precision=each)
        learner, clip = learner_of(recipe)
        learned.append(learner.learn(next(feed_of(gathered, recipe, clip).steps(range(1)))))
    assert learned[1].contrastive == pytest.approx(learned[0].contrastive, rel=0.02)
    assert learned[1].gradient == pytest.approx(learned[0].gradient, rel=0.1)


def test_activations_need_not_be_kept(gathered):
    learned = []
    for keep in (True, False):
        recipe = dataclasses.replace(RECIPE, model=ModelRecipe("tiny-clip.json", keep_activations=keep))
        learner, clip = learner_of(recipe)
        learner.learn(next(feed_of(gathered, recipe, clip).steps(range(1))))
        learned.append(weights(learner))
    assert torch.allclose(*learned, atol=1e-6)


def test_unlabelled_images_are_distilled_and_not_contrasted(gathered):
    silent = dataclasses.replace(gathered, unlabelled=gathered.training[:5])
    recipe = with_loop(unlabelled=3)
    learner, clip = learner_of(recipe)
    (batch,) = next(feed_of(silent, recipe, clip).steps(range(1)))
    assert batch.whole.shape[1] == 11 and len(batch.tokens) == 8
    plain, other = learner_of(RECIPE)
    (alone,) = next(feed_of(gathered, RECIPE, other).steps(range(1)))
    first, second = learner.learn([batch]), plain.learn([alone])
    assert first.contrastive == pytest.approx(second.contrastive, abs=1e-5)
    assert first.distillation != pytest.approx(second.distillation, abs=1e-5)


def test_the_rate_rises_straight_and_falls_along_a_cosine():
    loop = LoopRecipe(rate=1.0, warm_up=4, last_rate=0.1)
    rates = [rate_at(step, 24, loop) for step in range(25)]
    assert rates[:4] == [0.25, 0.5, 0.75, 1.0] and rates[4] == 1.0
    assert rates[14] == pytest.approx(0.55) and rates[24] == pytest.approx(0.1)

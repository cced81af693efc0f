import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from rsmclip_qgis.training.distillation import (
    Centre,
    DistillationRecipe,
    Projector,
    distilled,
    follow_student,
    momentum_at,
    teacher_of,
    temperatures_at,
)
from rsmclip_qgis.training.heads import Teaching, heads_for
from rsmclip_qgis.training.recipe import HeadsRecipe

RECIPE = DistillationRecipe(outputs=12, hidden=16, bottleneck=8)


def test_scores_are_cosines_of_a_bottleneck_of_unit_length():
    torch.manual_seed(0)
    projector = Projector(6, RECIPE)
    scores = projector(torch.randn(5, 6))
    assert scores.shape == (5, 12) and scores.abs().max() <= 1 + 1e-6
    longer = Projector(6, RECIPE)
    longer.load_state_dict(projector.state_dict())
    with torch.no_grad():
        longer.prototypes *= 7  # weight-normalised with gains of 1: their lengths do not count
    embeddings = torch.randn(4, 6)
    assert torch.allclose(projector(embeddings), longer(embeddings), atol=1e-6)


def test_the_loss_is_the_cross_entropy_between_crops_that_differ():
    torch.manual_seed(0)
    student, teacher, centre = torch.randn(3, 2, 5), torch.randn(2, 2, 5), torch.randn(5)
    wanted = functional.softmax((teacher - centre) / 0.05, -1)
    by_hand = [
        functional.cross_entropy(student[crop] / 0.1, wanted[view])
        for view in range(2)
        for crop in range(3)
        if crop != view
    ]
    assert torch.allclose(distilled(student, teacher, centre, (0.1, 0.05)), torch.stack(by_hand).mean())


def test_no_gradient_reaches_the_teacher():
    student, teacher = torch.randn(3, 2, 5, requires_grad=True), torch.randn(2, 2, 5, requires_grad=True)
    distilled(student, teacher, torch.zeros(5), (0.1, 0.05)).backward()
    assert student.grad is not None and teacher.grad is None


def test_the_centre_is_a_running_mean():
    centre = Centre(2)
    centre.move(torch.tensor([1.0, 2.0]), 0.9)
    centre.move(torch.tensor([1.0, 2.0]), 0.9)
    assert torch.allclose(centre.mean, torch.tensor([0.19, 0.38]))


def test_the_teacher_follows_slowly_and_has_no_gradients():
    student = nn.Linear(2, 2)
    teacher = teacher_of(student)
    before = teacher.weight.clone()
    with torch.no_grad():
        student.weight += 1
    follow_student(teacher, student, 0.75)
    assert torch.allclose(teacher.weight, before + 0.25) and not teacher.weight.requires_grad


def test_momentum_and_temperature_rise_as_they_should():
    recipe = DistillationRecipe(momentum=0.9, last_momentum=1.0)
    assert momentum_at(0, 100, recipe) == 0.9 and math.isclose(momentum_at(50, 100, recipe), 0.95)
    assert math.isclose(momentum_at(100, 100, recipe), 1.0)
    assert temperatures_at(0, 10, recipe) == (0.1, 0.04) and math.isclose(temperatures_at(5, 10, recipe)[1], 0.055)
    assert math.isclose(temperatures_at(99, 10, recipe)[1], 0.07) and temperatures_at(0, 0, recipe)[1] == 0.07


def test_a_student_learns_from_its_teacher_without_everything_becoming_the_same():
    torch.manual_seed(0)
    scenes = torch.randn(64, 16)
    student = nn.Sequential(nn.Linear(16, 16), Projector(16, RECIPE))
    teacher, centre = teacher_of(student), Centre(12)
    optimiser = torch.optim.Adam(student.parameters(), 3e-3)
    losses = []
    for step in range(200):
        crops = scenes[torch.randint(64, (32,))] + 0.3 * torch.randn(4, 32, 16)
        taught = teacher(crops[:2])
        loss = distilled(student(crops), taught, centre.mean, temperatures_at(step, 50, RECIPE))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        centre.move(taught.mean((0, 1)), 0.9)
        follow_student(teacher, student, 0.97)
        losses.append(float(loss.detach()))
    chosen = student(scenes).argmax(-1)
    assert len(chosen.unique()) >= 4
    assert sum(losses[-20:]) / 20 < math.log(12) - 0.3


def test_heads_distil_gentle_views_into_the_others_and_the_teacher_follows():
    rng = np.random.default_rng(0)
    images = rng.normal(size=(64, 20)).astype(np.float32)
    views = [(images + 0.5 * rng.normal(size=images.shape)).astype(np.float16) for _ in range(5)]
    recipe = HeadsRecipe(hidden=16, text_hidden=16, distillation=DistillationRecipe(1.0, 64, 32, 16))
    torch.manual_seed(0)
    heads = heads_for(torch.from_numpy(views[0]).float(), recipe).eval()
    teaching, numbers = Teaching(heads, views, recipe, 100), np.arange(64)
    assert len(teaching.gentle) == 2
    seen = heads.image(torch.from_numpy(views[1]).float())
    same, another = teaching.loss(seen, numbers, 100), teaching.loss(seen.roll(1, 0), numbers, 100)
    assert float(another.detach()) > float(same.detach()) + 0.5, (
        "the answer to the same image fits better than that to another"
    )
    same.backward()
    distiller = teaching.distiller
    assert heads.image.straight.weight.grad.abs().sum() > 0 and distiller.projector.prototypes.grad.abs().sum() > 0
    assert distiller.tower.straight.weight.grad is None
    before, centre = distiller.tower.straight.weight.clone(), distiller.centre.mean.clone()
    with torch.no_grad():
        heads.image.straight.weight += 1
    distiller.teach(heads.image, 0, 100)
    moved = distiller.tower.straight.weight - before
    assert 0 < float(moved.detach().mean()) < 0.1 and not torch.equal(centre, distiller.centre.mean)

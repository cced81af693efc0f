"""What self-distillation adds to a model in training: a projector, a teacher, and the centre of its scores."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..distillation import (
    Centre,
    DistillationRecipe,
    Projector,
    distilled,
    follow_student,
    momentum_at,
    teacher_of,
    temperatures_at,
)
from .model import see
from .ranks import Ranks


class Distiller(nn.Module):
    """The student is the model's own image tower, which is not part of this module."""

    def __init__(self, visual: nn.Module, width: int, recipe: DistillationRecipe) -> None:
        super().__init__()
        self.recipe = recipe
        self.projector = Projector(width, recipe)
        self.tower, self.teacher = teacher_of(visual).eval(), teacher_of(self.projector)
        self.centre = Centre(recipe.outputs)
        self._means: list[Tensor] = []

    def loss(self, student: Tensor, whole: Tensor, step: int, warm_up: int) -> Tensor:
        """Return the loss of a batch, a scalar, and remember the mean of the teacher's scores.

        Args:
            student: the student's embeddings (crops, n, width), those of the global crops first.
            whole: the global crops (global crops, n, 3, size, size), normalised.
            step: number of the step.
            warm_up: for how many steps the teacher's temperature rises.
        """
        crops, count = whole.shape[:2]
        with torch.no_grad():
            scores = self.teacher(see(self.tower, whole.flatten(0, 1)))
        self._means.append(scores.mean(0))
        said = self.projector(student.flatten(0, 1)).view(len(student), count, -1)
        temperatures = temperatures_at(step, warm_up, self.recipe)
        return distilled(said, scores.view(crops, count, -1), self.centre.mean, temperatures)

    def teach(self, visual: nn.Module, step: int, steps: int, ranks: Ranks) -> None:
        """Move the centre to what the teacher said in this step, and the teacher towards the student."""
        mean = torch.stack(self._means).mean(0) / ranks.count
        self._means.clear()
        ranks.add_up([mean])
        self.centre.move(mean, self.recipe.centre_momentum)
        momentum = momentum_at(step, steps, self.recipe)
        follow_student(self.tower, visual, momentum)
        follow_student(self.teacher, self.projector, momentum)

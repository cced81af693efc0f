"""What self-distillation adds to a model in training: a projector, a teacher, and the centre of its scores."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from .distillation import (
    Centre,
    DistillationRecipe,
    Projector,
    distilled,
    follow_student,
    momentum_at,
    teacher_of,
    temperatures_at,
)

Look = Callable[[nn.Module, Tensor], Tensor]


def kept_alone(_mean: Tensor) -> None:
    """There is no other process."""


class Distiller(nn.Module):
    """The student is the model's own image tower, or a head of it, which is not part of this module.

    Args:
        student: which is trained.
        width: of its embeddings.
        recipe: how the distillation goes.
        look: from a tower and crops (n, ...) to embeddings (n, width).
    """

    def __init__(self, student: nn.Module, width: int, recipe: DistillationRecipe, look: Look) -> None:
        super().__init__()
        self.recipe, self.look = recipe, look
        self.projector = Projector(width, recipe)
        self.tower, self.teacher = teacher_of(student).eval(), teacher_of(self.projector)
        self.centre = Centre(recipe.outputs)
        self._means: list[Tensor] = []

    def loss(self, student: Tensor, whole: Tensor, step: int, warm_up: int) -> Tensor:
        """Return the loss of a batch, a scalar, and remember the mean of the teacher's scores.

        Args:
            student: the student's embeddings (crops, n, width), those of the global crops first.
            whole: the global crops (global crops, n, ...), as `look` takes them.
            step: number of the step.
            warm_up: for how many steps the teacher's temperature rises.
        """
        crops, count = whole.shape[:2]
        with torch.no_grad():
            scores = self.teacher(self.look(self.tower, whole.flatten(0, 1)))
        self._means.append(scores.mean(0))
        said = self.projector(student.flatten(0, 1)).view(len(student), count, -1)
        temperatures = temperatures_at(step, warm_up, self.recipe)
        return distilled(said, scores.view(crops, count, -1), self.centre.mean, temperatures)

    def teach(self, student: nn.Module, step: int, steps: int, share: Callable[[Tensor], None] = kept_alone) -> None:
        """Move the centre to what the teacher said in this step, and the teacher towards the student.

        `share` makes the mean (outputs,) that of all processes.
        """
        mean = torch.stack(self._means).mean(0)
        self._means.clear()
        share(mean)
        self.centre.move(mean, self.recipe.centre_momentum)
        momentum = momentum_at(step, steps, self.recipe)
        follow_student(self.tower, student, momentum)
        follow_student(self.teacher, self.projector, momentum)

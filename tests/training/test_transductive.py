import numpy as np

from rsmclip_qgis.training.transductive import transduced


def clouds(count: int = 60, noise: float = 0.35):
    """Return unit vectors around three directions, and which direction each is of."""
    rng = np.random.default_rng(0)
    truth = rng.integers(3, size=count)
    seen = np.eye(8)[truth] + noise * rng.normal(size=(count, 8))
    return (seen / np.linalg.norm(seen, axis=1, keepdims=True)).astype(np.float32), truth


def test_images_that_lie_together_get_one_class_where_words_alone_are_unsure():
    seen, truth = clouds()
    words = (np.eye(8)[:3] + 0.6 * np.eye(8)[[1, 2, 0]]).astype(np.float32)
    words /= np.linalg.norm(words, axis=1, keepdims=True)
    logits = 5 * seen @ words.T
    alone, together = (logits.argmax(1) == truth).mean(), (transduced(seen, logits).argmax(1) == truth).mean()
    assert alone < 1 and together > alone


def test_the_answer_is_a_chance_for_every_class_and_one_image_is_enough():
    seen, _ = clouds(1)
    odds = transduced(seen, np.ones((1, 3), dtype=np.float32))
    assert odds.shape == (1, 3) and np.isclose(odds.sum(), 1)

"""Data, phrases, model, losses, training, evaluation and export. Needs torch; nothing outside imports it."""

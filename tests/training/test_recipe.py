from rsmclip_qgis.training.recipe import Recipe, read_recipe, recipe_path


def test_the_recipe_that_comes_with_the_project_is_read():
    recipe = read_recipe(recipe_path("mini"))
    assert recipe.name == "mini" and recipe.heads.views > 1 and isinstance(recipe.augmentation.scale, tuple)


def test_what_a_recipe_does_not_name_has_its_usual_value(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text("seed = 5\n[tuning]\nepochs = 1\n")
    recipe = read_recipe(path)
    assert (recipe.seed, recipe.tuning.epochs, recipe.tuning.batch) == (5, 1, Recipe().tuning.batch)

"""Which concept of the phrase book a class name of the data sets means, and which concepts may be true beside it."""

from __future__ import annotations

from functools import cache

from ..phrasebook import phrasebook

CONCEPT_OF_CLASS = {
    # RSICD
    "bareland": "bare_land", "baseballfield": "baseball_diamond", "center": "cultural_center",
    "commercial": "commercial_area", "denseresidential": "dense_residential", "industrial": "industrial_area",
    "mediumresidential": "medium_residential", "parking": "parking_lot", "playground": "sports_field",
    "port": "harbor", "railwaystation": "railway_station", "sparseresidential": "sparse_residential",
    "storagetanks": "storage_tank",
    # UC Merced
    "agricultural": "farmland", "baseballdiamond": "baseball_diamond", "buildings": "building",
    "chaparral": "shrubland", "freeway": "highway", "golfcourse": "golf_course", "mobilehomepark": "mobile_home_park",
    "parkinglot": "parking_lot", "tenniscourt": "tennis_court",
    # scenes
    "rooftop solar panel": "rooftop_solar_panel", "roof without solar panel": "roof_without_solar",
    "wind turbine": "wind_turbine", "parking lot": "parking_lot", "commercial area": "commercial_area",
    "industrial area": "industrial_area", "residential": "medium_residential",
}  # fmt: skip
"""Class names that differ from the id of their concept."""

_RELATED = (
    "harbor marina dock ship boat container_terminal shipyard breakwater shipping_container crane",
    "airport airplane runway hangar",
    "sea beach coast island breakwater harbor ship sandbank",
    "river stream canal lake pond reservoir wetland bridge delta dam flood mudflat",
    "forest coniferous_forest deciduous_forest rainforest trees tree hedge park mangrove",
    "grassland meadow lawn pasture savanna shrubland tundra bare_land park",
    "desert sand_dune bare_land bare_rock sandbank",
    "mountain hill valley cliff volcano glacier snow bare_rock",
    "farmland circular_field rectangular_field terraced_field rice_field orchard vineyard olive_grove farm meadow "
    "pasture greenhouse plastic_greenhouse oil_palm_plantation",
    "sports_field football_field athletics_track stadium american_football_field playground school university",
    "baseball_diamond sports_field", "tennis_court basketball_court volleyball_court sports_field",
    "golf_course sand_bunker lawn", "stadium athletics_track", "resort hotel swimming_pool villa beach",
    "building apartment_building skyscraper commercial_area city_center shopping_mall market cultural_center hotel "
    "square school university hospital parking_garage",
    "dense_residential medium_residential sparse_residential mobile_home_park terraced_houses house village "
    "apartment_building villa slum hut roof red_roof swimming_pool building garden",
    "industrial_area factory warehouse storage_tank oil_refinery power_station blue_roof flat_roof chimney building",
    "church cultural_center temple mosque palace castle building", "square park fountain city_center garden",
    "park garden pond fountain lawn trees amusement_park",
    "highway road overpass viaduct interchange intersection roundabout bridge crosswalk car truck bus toll_station",
    "bridge footbridge viaduct overpass river", "railway railway_station train rail_yard",
    "parking_lot parking_garage car truck bus",
    "rooftop_solar_panel solar_farm roof flat_roof red_roof building house warehouse",
    "roof_without_solar roof red_roof flat_roof blue_roof building house medium_residential dense_residential "
    "sparse_residential",
)  # fmt: skip
"""Concepts that may hold together: of an image of one, it is not known that the others are absent."""

_APART = frozenset(("dense_residential", "medium_residential", "sparse_residential"))
"""Concepts of such a group that exclude each other, since the data sets tell them apart."""

_CLAIMS_MORE = ("next_road", "near_buildings", "trees")

_COMMON = (
    "tree trees hedge lawn grassland road path dirt_road car truck building house roof red_roof blue_roof flat_roof "
    "shadow garden parking_lot bare_land cloud crosswalk warehouse rectangular_field shrubland hut barn"
)


def concept_of(label: str) -> str:
    """Return the id of the concept that a class name means; empty where the class is unknown."""
    concept = CONCEPT_OF_CLASS.get(label, label)
    return concept if concept in concepts() else ""


@cache
def concepts() -> tuple[str, ...]:
    """Return the ids of all concepts, in the phrase book's order."""
    return tuple(phrasebook("en").concepts)


@cache
def related(concept: str) -> frozenset[str]:
    """Return the concepts that may be true where `concept` is, itself not among them."""
    groups = (set(group.split()) for group in _RELATED)
    apart = _APART if concept in _APART else {concept}
    return frozenset(set().union(*(group for group in groups if concept in group)) - apart)


def framed_in(concept: str, language: str) -> tuple[str, ...]:
    """Return a concept in all frames of the phrase book, in their order."""
    book = phrasebook(language)
    return tuple(book.render(concept, frame) for frame in phrasebook("en").frames)


def sayings_in(concept: str, language: str) -> tuple[str, ...]:
    """Return what may be said of a picture of a concept: its names, and the frames that claim nothing else."""
    book = phrasebook(language)
    frames = (book.render(concept, frame) for frame in book.frames if frame not in _CLAIMS_MORE)
    return tuple(dict.fromkeys((*book.concepts[concept].names, *frames)))


@cache
def common_concepts() -> frozenset[str]:
    """Return the concepts that so many pictures show that they are never held to be absent."""
    return frozenset(_COMMON.split())

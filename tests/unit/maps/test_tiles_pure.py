"""Quadtree, blocks, parts and the choice of detail: the laws that large cities rest on."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.model.city import CityModel
from maps.blocks import blocks_of
from maps.camera import Pose, pose_around
from maps.detail import Forest, choose
from maps.mesh import build_meshes
from maps.objects import Objects
from maps.parts import Parts
from maps.quadtree import Quadtree
from tests.unit.maps.cities import boxes

places = arrays(np.float64, st.tuples(st.integers(1, 60), st.just(2)), elements=st.floats(-5000, 5000))


def town(n: int, seed: int = 3) -> CityModel:
    rng = np.random.default_rng(seed)
    low = np.column_stack([rng.uniform(0, 3000, (n, 2)), rng.uniform(0, 40, n)])
    return boxes(low, rng.uniform(4, 20, (n, 3)))


def tree_of(xy: np.ndarray, most: float) -> Quadtree:
    low = np.column_stack([xy, np.zeros(len(xy))])
    return Quadtree.over(low, low + 1.0, np.ones(len(xy)), most)


@given(xy=places, most=st.integers(1, 20))
def test_that_every_item_lies_in_exactly_one_leaf_and_its_box(xy: np.ndarray, most: int) -> None:
    tree = tree_of(xy, most)
    found = np.concatenate([tree.items(leaf) for leaf in tree.leaves()])
    assert sorted(found.tolist()) == list(range(len(xy)))
    for node in range(len(tree)):
        mine = xy[tree.items(node)]
        assert (mine >= tree.low[node, :2]).all()
        assert (mine + 1.0 <= tree.high[node, :2]).all()


@given(xy=places, most=st.integers(1, 20))
def test_that_children_share_out_what_their_parent_holds(xy: np.ndarray, most: int) -> None:
    tree = tree_of(xy, most)
    for node, below in enumerate(tree.children):
        if below:
            assert sum(tree.weight[c] for c in below) == tree.weight[node]
            assert all(c > node for c in below)


def test_that_items_on_one_spot_do_not_cut_for_ever() -> None:
    tree = tree_of(np.zeros((50, 2)), most=3)
    assert sum(len(tree.items(leaf)) for leaf in tree.leaves()) == 50


def test_that_the_block_of_a_box_is_the_box() -> None:
    city = boxes(np.array([[10.0, 20.0, 3.0]]), np.array([[8.0, 5.0, 6.0]]))
    blocks = blocks_of(city, city.root_of(), np.array([True]), (0.0, 0.0, 0.0))
    low, high = blocks.bounds()
    assert np.allclose(low, [[10, 20, 3]])
    assert np.allclose(high, [[18, 25, 9]])


@given(turn=st.floats(0, 6.28), wide=st.floats(3, 40), deep=st.floats(3, 40))
def test_that_a_turned_house_keeps_ground_area_height_and_direction(
    turn: float, wide: float, deep: float
) -> None:
    city = boxes(np.array([[0.0, 0.0, 0.0]]), np.array([[wide, deep, 7.0]]))
    c, s = np.cos(turn), np.sin(turn)
    rotated = city.vertices @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])
    city = CityModel(**{**{f: getattr(city, f) for f in city.__slots__}, "vertices": rotated})
    blocks = blocks_of(city, city.root_of(), np.array([True]), (0.0, 0.0, 0.0))
    assert np.isclose(4 * blocks.half.prod(), wide * deep, rtol=1e-6)
    assert np.isclose(blocks.top - blocks.floor, 7.0)
    faces = blocks.faces()
    assert len(faces.triangles) == 10
    assert np.allclose(np.linalg.norm(faces.normals, axis=1), 1.0, atol=1e-6)


def test_that_faces_of_blocks_are_seen_from_outside() -> None:
    city = town(5)
    blocks = blocks_of(city, city.root_of(), np.ones(5, bool), (0.0, 0.0, 0.0))
    mesh = blocks.faces()
    a, b, c = (mesh.points[mesh.triangles[:, k]] for k in range(3))
    assert (np.einsum("ij,ij->i", np.cross(b - a, c - a), mesh.normals[mesh.triangles[:, 0]]) > 0).all()


@given(cell=st.floats(20, 800))
def test_that_merged_blocks_keep_the_sum_of_ground_areas_or_fill_their_cell(cell: float) -> None:
    city = town(80)
    blocks = blocks_of(city, city.root_of(), np.ones(80, bool), (0.0, 0.0, 0.0))
    few = blocks.merged(cell)
    whole, part = (4 * b.half.prod(axis=1).sum() for b in (blocks, few))
    assert len(few) <= len(blocks)
    assert part <= whole * (1 + 1e-9)
    assert part >= whole * (1 - 1e-9) or (few.half >= cell * 0.5 - 1e-6).any()
    assert set(few.object.tolist()) <= set(blocks.object.tolist())


def test_that_parts_together_make_the_same_mesh_as_the_whole() -> None:
    city = town(40)
    objects = Objects.of(city)
    group = (np.arange(40) % 3).astype(np.int32)
    parts = Parts(city, group)
    whole = build_meshes(city, (0.0, 0.0, 0.0))["buildings"]
    made = [build_meshes(parts.city(k), (0.0, 0.0, 0.0), objects)["buildings"] for k in range(3)]
    assert sum(len(m.triangles) for m in made) == len(whole.triangles)
    assert sum(len(m.edges) for m in made) == len(whole.edges)

    def corners(m: object) -> set[tuple[float, ...]]:
        return {tuple(np.round(p, 3)) for p in m.points.tolist()}  # type: ignore[attr-defined]

    assert set().union(*(corners(m) for m in made)) == corners(whole)
    assert all(set(m.point_object.tolist()) == set(np.flatnonzero(group == k)) for k, m in enumerate(made))


def test_that_a_group_nobody_is_in_is_an_empty_city() -> None:
    assert len(Parts(town(4), np.full(4, -1, np.int32)).city(0).triangles) == 0


def forest(n: int = 400) -> Forest:
    city = town(n)
    blocks = blocks_of(city, city.root_of(), np.ones(n, bool), (1500.0, 1500.0, 0.0))
    tree = Quadtree.over(*blocks.bounds(), np.full(n, 12.0), most=240)
    leaf = np.array([tree.is_leaf(k) for k in range(len(tree))])
    size = (tree.high - tree.low)[:, :2].max(axis=1)
    return Forest(
        tree,
        10.0 * np.minimum(tree.end - tree.start, 64),
        np.where(leaf, 2.5, size / 8),
        np.where(leaf, tree.weight, np.inf),
    )


@settings(max_examples=60)
@given(
    budget=st.floats(0, 6000),
    azimuth=st.floats(0, 360),
    distance=st.floats(20, 8000),
    elevation=st.floats(2, 88),
)
def test_that_a_choice_shows_every_building_in_view_once_and_keeps_the_budget(
    budget: float, azimuth: float, distance: float, elevation: float
) -> None:
    f = forest()
    pose = pose_around((0.0, 0.0, 0.0), distance, azimuth, elevation)
    (chosen,) = choose([f], pose, (1280, 800), budget)
    shown = [i for k in (*chosen.coarse, *chosen.full) for i in f.tree.items(k).tolist()]
    assert len(shown) == len(set(shown))
    spent = sum(f.coarse_cost[k] for k in chosen.coarse) + sum(f.full_cost[k] for k in chosen.full)
    assert spent <= max(budget, f.coarse_cost[0])
    assert all(f.tree.is_leaf(k) for k in chosen.full)


def test_that_nothing_in_view_is_left_out() -> None:
    f = forest()
    pose = pose_around((0.0, 0.0, 0.0), 9000.0, 20.0, 60.0)  # the whole town
    (chosen,) = choose([f], pose, (1280, 800), 1e9)
    shown = {i for k in (*chosen.coarse, *chosen.full) for i in f.tree.items(k).tolist()}
    assert shown == set(range(400))


def test_that_what_is_near_is_drawn_in_full_and_what_is_behind_not_at_all() -> None:
    f = forest()
    pose = Pose((-1500.0, 0.0, 30.0), (0.0, 0.0, 10.0))
    (chosen,) = choose([f], pose, (1280, 800), 3000)
    assert chosen.full
    (away,) = choose([f], Pose((-1700.0, 0.0, 30.0), (-3000.0, 0.0, 30.0)), (1280, 800), 3000)
    assert not away.full
    assert not away.coarse


def test_that_more_budget_never_makes_less_detail() -> None:
    f = forest()
    pose = pose_around((0.0, 0.0, 0.0), 1800.0, 20.0, 30.0)
    full = [len(choose([f], pose, (1280, 800), b)[0].full) for b in (500, 2000, 4000, 1e9)]
    assert full == sorted(full)

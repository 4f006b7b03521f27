"""Variants in processes: the same answers as alone, in order; cancelled, killed and damaged as the pages say."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.energy.planning.weather_year import WeatherYear
from app.scenario_kept import Damaged, KeptRunner, read_answer, written_answer
from app.scenarios.answers import Alone, Answer, Ask
from app.scenarios.crew import Crew
from app.scenarios.parcel import pack, unpack
from app.scenarios.words import Intervention, Scenario
from tests.unit.scenarios.town import cars, town


def variant(coverage: float, ident: str = "") -> Scenario:
    pv = Intervention("roofs", "pv", "floor_m2 > 0", values={"coverage": coverage})
    return Scenario(ident or f"v{coverage:g}", "V", interventions=(pv,))


ASKS = [Ask(variant(float(c))) for c in (20, 40, 60, 80)]
BAD = Ask(Scenario("bad", "Bad", interventions=(Intervention("none", "pv", "year > 3000"),)))


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    with Crew(town(), workers=2) as found:
        yield found


class Cancelled(Exception):
    pass


def test_that_a_base_travels_to_another_process_and_stays_what_it_is() -> None:
    base = town()
    there = unpack(pack(base))
    assert there.hash == base.hash
    assert Alone(there).run(ASKS[:1])[0].result_hash == Alone(base).run(ASKS[:1])[0].result_hash


def test_that_processes_give_the_answers_of_one_in_the_order_of_the_asks(crew: Crew) -> None:
    seen: list[int] = []
    many = crew.run([*ASKS, BAD], said=lambda done, of: seen.append(done))
    alone = Alone(town()).run([*ASKS, BAD])
    assert [one.result_hash for one in many] == [one.result_hash for one in alone]
    assert [one.why for one in many] == [one.why for one in alone]
    assert many[4].why
    assert not many[4].figures
    assert seen == [1, 2, 3, 4, 5]
    assert not crew.remarks


def test_that_a_cancel_ends_the_workers_at_once_and_the_next_run_starts_new_ones(crew: Crew) -> None:
    pids: list[int] = []

    def cancel() -> None:
        if crew.pids:
            pids.extend(crew.pids)
            raise Cancelled

    with pytest.raises(Cancelled):
        crew.run(ASKS, check=cancel)
    assert pids
    assert not crew.pids
    assert all(one.figures for one in crew.run(ASKS[:2]))


def test_that_a_killed_worker_is_told_and_its_variant_is_run_again(crew: Crew) -> None:
    crew.run(ASKS[:2])
    killed: list[int] = []

    def kill() -> None:
        if not killed:  # just before it gets its ask: it is dead when the pipe takes it
            victim = crew._crew[0].process
            victim.kill()
            victim.join()
            killed.append(victim.pid or 0)

    answers = crew.run(ASKS, check=kill)
    assert killed
    assert [one.result_hash for one in answers] == [one.result_hash for one in Alone(town()).run(ASKS)]
    assert len(crew.remarks) == 1
    assert "it was run again" in crew.remarks[0]


def deadly_cars(weather: WeatherYear) -> np.ndarray:
    """As those of the town, but in 2044 the process ends."""
    if weather.day.number[0] > 746_000:
        os._exit(9)
    return cars(weather)


def test_that_a_variant_that_ends_two_workers_is_told_and_the_others_go_on() -> None:
    deadly = Ask(replace(variant(50.0, "deadly"), assumptions={"year": 2044.0}))
    with Crew(replace(town(), cars=deadly_cars), workers=2) as crew:
        answers = crew.run([deadly, *ASKS[:2]])
    assert "two processes ended" in answers[0].why
    assert all(one.figures for one in answers[1:])
    assert len(crew.remarks) == 2


def test_that_months_add_up_to_the_year_and_hours_come_where_they_are_wanted() -> None:
    bench = Alone(town())
    whole, short = bench.run([Ask(variant(60.0), courses=True), Ask(variant(60.0))])
    assert not short.courses
    assert len(whole.courses["import"]) == 8760
    assert whole.monthly["import"].sum() == pytest.approx(whole.value("bought_kwh"))
    assert whole.monthly["made"].sum() == pytest.approx(whole.value("made_kwh"))
    assert whole.monthly["made"][5] > 3 * whole.monthly["made"][11]


class Counting:
    """A runner that counts what it is asked."""

    def __init__(self) -> None:
        self.alone = Alone(town())
        self.base = self.alone.base
        self.asked: list[str] = []

    def run(self, asks: list[Ask], **more: object) -> tuple[Answer, ...]:
        self.asked += [one.scenario.id for one in asks]
        return self.alone.run(asks, **more)  # type: ignore[arg-type]

    def close(self) -> None:
        pass


def test_that_what_was_run_once_is_not_run_again_and_is_the_same_to_the_last_bit(tmp_path: Path) -> None:
    counting = Counting()
    kept = KeptRunner(counting, tmp_path / "kept")
    first = kept.run([*ASKS, BAD, ASKS[0]])
    assert counting.asked == ["v20", "v40", "v60", "v80", "bad"]
    second = kept.run(ASKS)
    assert len(counting.asked) == 5
    assert (kept.found, kept.made) == (4, 0)
    for a, b in zip(first, second, strict=False):
        assert a.figures == b.figures
        assert a.without == b.without
        assert a.remarks == b.remarks
        assert all(np.array_equal(a.monthly[n], b.monthly[n]) for n in a.monthly)
    kept.run([Ask(ASKS[0].scenario, courses=True)])
    assert counting.asked[5:] == ["v20"], "the hours were not kept the first time"
    assert len(kept.run([Ask(ASKS[0].scenario, courses=True)])[0].courses["export"]) == 8760
    assert len(counting.asked) == 6


@pytest.mark.parametrize("how", ["cut", "empty", "noise", "changed figure", "another's"])
def test_that_a_damaged_file_is_made_again(tmp_path: Path, how: str) -> None:
    counting = Counting()
    kept = KeptRunner(counting, tmp_path)
    right, _ = kept.run(ASKS[:2])
    path = next(p for p in tmp_path.glob("*.npz") if p.name.startswith(right.key))
    other = next(p for p in tmp_path.glob("*.npz") if p != path)
    data = path.read_bytes()
    if how == "changed figure":
        answer = read_answer(data)
        first = next(iter(answer.figures))
        wrong = {**answer.figures, first: replace(answer.figures[first], value=0.123)}
        changed = written_answer(replace(answer, figures=wrong))
    else:
        changed = {
            "cut": data[: len(data) // 2],
            "empty": b"",
            "noise": os.urandom(900),
            "another's": other.read_bytes(),
        }[how]
    path.write_bytes(changed)
    again = kept.run(ASKS[:1])[0]
    assert again.figures == right.figures
    assert counting.asked == ["v20", "v40", "v20"]
    assert read_answer(path.read_bytes()).result_hash == right.result_hash


def test_that_no_pickle_is_ever_read_from_a_kept_file() -> None:
    import io

    into = io.BytesIO()
    np.savez(into, answer=np.array([{"format": 1}], dtype=object), allow_pickle=True)  # type: ignore[arg-type]
    with pytest.raises(Damaged):
        read_answer(into.getvalue())


def test_that_the_folder_stays_bounded_and_the_newest_stay(tmp_path: Path) -> None:
    kept = KeptRunner(Alone(town()), tmp_path, most_bytes=1)
    kept.run(ASKS[:1])
    size = 0
    kept = KeptRunner(Alone(town()), tmp_path)
    kept.run(ASKS)
    size = max(p.stat().st_size for p in tmp_path.glob("*.npz"))
    bounded = KeptRunner(Alone(town()), tmp_path, most_bytes=3 * size)
    last = bounded.run([Ask(variant(33.0))])[0]
    left = list(tmp_path.glob("*.npz"))
    assert sum(p.stat().st_size for p in left) <= 3 * size
    assert any(p.name.startswith(last.key) for p in left)

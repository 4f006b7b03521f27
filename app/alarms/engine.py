"""The alarm system of one district: readings, time and people go in, changes come out. No clock, no disk, no thread.

    engine = Engine(rules, catalogue, started_ns=now)
    changes = engine.readings(batch, now) + engine.tick(now)
    done = engine.do(Acknowledge(("pv-hot:pv-1.temperature",), actor), now)

The same object serves live and a trial over history (there `now` is the time of the readings). Every change is one line
for the journal; `alarms` holds all that are not quiet. Thread: one at a time, whichever it is.   Times int64 ns.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.alarms import commands, machine
from app.alarms.conditions import Conditions, Turn
from app.alarms.flood import Flood, Floods
from app.alarms.knowledge import Knowledge
from app.alarms.rule import DISTRICT, Compile, Kind, Point, Rule, expand
from app.alarms.words import NEVER, Actor, Alarm, Change, Shelf, ShelfKind, State, What
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.times import NS, format_span

CLOCK_JUMP_NS = 2 * NS


class Engine:
    """restored: alarms as they stood when the program ended.   `troubles`: rules that could not be used, in words."""

    def __init__(
        self,
        rules: Sequence[Rule],
        catalogue: Catalogue,
        *,
        started_ns: int,
        compile_: Compile | None = None,
        restored: Iterable[Alarm] = (),
    ) -> None:
        self._catalogue, self._compile = catalogue, compile_
        self.alarms: dict[str, Alarm] = {}
        self._floods = Floods()
        self._offset_ns: int | None = None
        self._told_troubles = 0
        self._use(rules, started_ns)
        self._restore(restored)

    @property
    def flood(self) -> Flood | None:
        return self._floods.now

    @property
    def recent_count(self) -> int:
        """Annunciations in the last 10 minutes."""
        return self._floods.count

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self._rules

    @property
    def points(self) -> Sequence[Point]:
        return self._points

    def knowledge(self, now_ns: int) -> Knowledge:
        """How much of what the rules look at says something now."""
        return self._conditions.knowledge(now_ns)

    def alarm(self, ident: str) -> Alarm | None:
        """As it stands, also a quiet one; None where no rule makes it."""
        known = self.alarms.get(ident)
        if known is not None:
            return known
        place = self._place.get(ident)
        return None if place is None else self._fresh(self._points[place])

    # -- what comes in ------------------------------------------------------------------------------------------------

    def readings(self, batch: ReadingBatch, now_ns: int) -> list[Change]:
        return self._after(self._turned(self._conditions.readings(batch, now_ns), now_ns), now_ns)

    def tick(self, now_ns: int, mono_ns: int | None = None) -> list[Change]:
        """What time brings; about once a second.   mono_ns: a clock that is never set, to know a jump of the other."""
        changes = self._clock(now_ns, mono_ns)
        changes += self._turned(self._conditions.tick(now_ns), now_ns)
        for place, is_on in self._conditions.suppressions(now_ns):
            rule = self._rules[self._points[place].rule]
            why = f"while {rule.suppressed_while}"
            event: machine.Event = machine.Suppress(why) if is_on else machine.Unsuppress()
            changes += self._step(self._fresh_or_known(place), event, now_ns)
        changes += self._timers(now_ns)
        changes += self._failures(now_ns)
        return self._after(changes, now_ns)

    def told(
        self, source: str, subject: str, is_true: bool, now_ns: int, *, text: str = "", at_ns: int = NEVER,
        value: float = math.nan, asset: str = "",
    ) -> list[Change]:  # fmt: skip
        """A part of the program says that something holds or no longer does, for rules of Kind.EVENT with this source."""
        changes: list[Change] = []
        for rule in self._rules:
            if rule.kind is not Kind.EVENT or not rule.is_enabled or rule.select.source != source:
                continue
            ident = f"{rule.id}:{subject or DISTRICT}"
            known = self.alarms.get(ident)
            if known is None:
                if not is_true:
                    continue
                area = self._catalogue.asset(asset).area if self._catalogue.has_asset(asset) else ""
                known = Alarm(
                    ident, rule.id, subject or DISTRICT, rule.title, rule.priority, asset, area, rule.group,
                    occurrence=self._occurrences.get(ident, 0),
                )  # fmt: skip
            event: machine.Event = (
                machine.Raise(value, math.nan, at_ns, text)
                if is_true
                else machine.Clear(value, at_ns, rule.latch)
            )
            changes += self._step(known, event, now_ns)
        return self._after(changes, now_ns)

    def do(self, command: commands.Command, now_ns: int) -> commands.Done:
        """Each alarm by itself: what cannot be done is said and the rest is done."""
        fault = commands.fault_of(command)
        wanted = dict.fromkeys(command.alarms)  # one twice is one
        if isinstance(command, commands.Unshelve) and not wanted:
            wanted = dict.fromkeys(a.id for a in self.alarms.values() if a.state is State.SHLVD)
        if fault:
            return commands.Done((), tuple((ident, fault) for ident in wanted) or (("", fault),))
        changes: list[Change] = []
        refused: list[tuple[str, str]] = []
        for ident in wanted:
            alarm = self.alarm(ident)
            if alarm is None:
                refused.append((ident, "There is no such alarm; its rule may be gone."))
                continue
            found = machine.step(alarm, _event(command, now_ns), now_ns)
            if found.refused:
                refused.append((ident, found.refused))
            changes += self._kept(found)
        return commands.Done(tuple(self._after(changes, now_ns)), tuple(refused))

    def put_rules(self, rules: Sequence[Rule], now_ns: int, by: Actor) -> list[Change]:
        """Another set of rules. Alarms that go on to exist keep their state; those that do not are retired, with a line."""
        before, old_place, old = dict(self.alarms), self._place, self._conditions
        self._use(rules, now_ns)
        pairs = [(here, old_place[i]) for i, here in self._place.items() if i in old_place]
        self._conditions.adopt(old, pairs)
        by_id = {rule.id: rule for rule in self._rules if rule.is_enabled}
        changes = [
            Change(now_ns, What.RULES_CHANGED, by=by, why=f"{len(by_id)} rules, {len(self._points)} alarms")
        ]
        for ident, alarm in before.items():
            rule = by_id.get(alarm.rule)
            if rule is not None and (ident in self._place or rule.kind is Kind.EVENT):
                self.alarms[ident] = replace(
                    alarm, title=rule.title, priority=rule.priority, group=rule.group
                )
                continue
            del self.alarms[ident]
            changes.append(
                Change(now_ns, What.RETIRED, ident, alarm.state, State.NORM, by, alarm.occurrence, alarm.priority,
                       why="its rule is gone")
            )  # fmt: skip
        return self._after(changes, now_ns)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _use(self, rules: Sequence[Rule], now_ns: int) -> None:
        self._rules = tuple(rules)
        self._points, self.troubles = expand(rules, self._catalogue)
        self._conditions = Conditions(rules, self._points, self._catalogue, now_ns, self._compile)
        self.troubles += self._conditions.troubles
        self._told_troubles = len(self._conditions.troubles)
        self._place = {point.id: place for place, point in enumerate(self._points)}
        self._occurrences: dict[str, int] = getattr(self, "_occurrences", {})
        self._rule_by_id = {rule.id: rule for rule in rules}

    def _restore(self, restored: Iterable[Alarm]) -> None:
        for alarm in restored:
            self._occurrences[alarm.id] = alarm.occurrence
            rule = self._rule_by_id.get(alarm.rule)
            place = self._place.get(alarm.id)
            if rule is None or not rule.is_enabled or (place is None and rule.kind is not Kind.EVENT):
                continue
            if place is not None:
                self._conditions.restore(place, alarm.is_active, alarm.at_ns)
            if not alarm.is_quiet:
                self.alarms[alarm.id] = alarm

    def _turned(self, turns: Iterable[Turn], now_ns: int) -> list[Change]:
        changes: list[Change] = []
        for turn in turns:
            point = self._points[turn.point]
            alarm = self._fresh_or_known(turn.point)
            if turn.is_active:
                event: machine.Event = machine.Raise(turn.value, point.limit, turn.at_ns)
            else:
                event = machine.Clear(turn.value, turn.at_ns, self._rules[point.rule].latch)
            changes += self._step(alarm, event, now_ns)
        return changes

    def _timers(self, now_ns: int) -> list[Change]:
        changes: list[Change] = []
        for alarm in list(self.alarms.values()):
            shelf = alarm.shelf
            if alarm.state is State.SHLVD and shelf is not None:
                if now_ns >= shelf.until_ns:
                    ends = machine.TakeFromShelf(what=What.SHELF_ENDED, why="its time is over")
                    changes += self._step(alarm, ends, now_ns)
                elif not shelf.is_warned and shelf.until_ns - now_ns <= commands.SHELF_WARNING_S * NS:
                    self.alarms[alarm.id] = replace(alarm, shelf=replace(shelf, is_warned=True))
                    why = f"back in {format_span(shelf.until_ns - now_ns)}"
                    changes.append(
                        Change(now_ns, What.SHELF_ENDING, alarm.id, alarm.state, alarm.state,
                               occurrence=alarm.occurrence, priority=alarm.priority, until_ns=shelf.until_ns, why=why)
                    )  # fmt: skip
            elif alarm.state is State.ACKED and alarm.is_active:
                rule = self._rule_by_id.get(alarm.rule)
                if rule and rule.re_alarm_s > 0 and now_ns - alarm.acked_ns >= rule.re_alarm_s * NS:
                    changes += self._step(alarm, machine.ReAlarm(), now_ns)
        return changes

    def _failures(self, now_ns: int) -> list[Change]:
        new = self._conditions.troubles[self._told_troubles :]
        self._told_troubles = len(self._conditions.troubles)
        self.troubles += new
        return [Change(now_ns, What.RULE_FAILED, alarm=f"{t.rule}:", why=t.text) for t in new]

    def _clock(self, now_ns: int, mono_ns: int | None) -> list[Change]:
        if mono_ns is None:
            return []
        offset, before = now_ns - mono_ns, self._offset_ns
        self._offset_ns = offset
        if before is None or abs(offset - before) <= CLOCK_JUMP_NS:
            return []
        jump = offset - before
        self._conditions.shift(jump, now_ns)
        self._floods.shift(jump)
        for alarm in list(self.alarms.values()):  # a shelf lasts as long as was said, whatever the clock does
            if alarm.shelf is not None and jump < 0:
                shelf = replace(alarm.shelf, until_ns=alarm.shelf.until_ns + jump)
                self.alarms[alarm.id] = replace(alarm, shelf=shelf)
        way = "back" if jump < 0 else "forward"
        return [Change(now_ns, What.CLOCK_JUMPED, why=f"the clock was set {way} by {format_span(abs(jump))}")]

    def _step(self, alarm: Alarm, event: machine.Event, now_ns: int) -> list[Change]:
        found = machine.step(alarm, event, now_ns)
        changes = self._kept(found)
        after = found.alarm
        one_shot = after.shelf is not None and after.shelf.kind is ShelfKind.ONE_SHOT
        if changes and changes[0].what is What.CLEARED and after.state is State.SHLVD and one_shot:
            ends = machine.TakeFromShelf(what=What.SHELF_ENDED, why="it went away by itself")
            changes += self._kept(machine.step(after, ends, now_ns))
        if changes and not self._is_put_away(after.id):
            changes += self._again_suppressed(after.id, now_ns)
        return changes

    def _again_suppressed(self, ident: str, now_ns: int) -> list[Change]:
        """What comes back from a shelf while its suppression holds goes there at once, without ringing."""
        place, alarm = self._place.get(ident), self.alarms.get(ident)
        if place is None or alarm is None or not self._conditions.suppressed[place]:
            return []
        why = f"while {self._rules[self._points[place].rule].suppressed_while}"
        return self._kept(machine.step(alarm, machine.Suppress(why), now_ns))

    def _is_put_away(self, ident: str) -> bool:
        alarm = self.alarms.get(ident)
        return alarm is not None and alarm.state.is_put_away

    def _kept(self, found: machine.Step) -> list[Change]:
        if found.change is None:
            return []
        alarm = found.alarm
        self._occurrences[alarm.id] = alarm.occurrence
        if alarm.is_quiet:
            self.alarms.pop(alarm.id, None)
        else:
            self.alarms[alarm.id] = alarm
        return [found.change]

    def _after(self, changes: list[Change], now_ns: int) -> list[Change]:
        return changes + self._floods.take(changes, now_ns)

    def _fresh_or_known(self, place: int) -> Alarm:
        point = self._points[place]
        return self.alarms.get(point.id) or self._fresh(point)

    def _fresh(self, point: Point) -> Alarm:
        rule = self._rules[point.rule]
        return Alarm(
            point.id, rule.id, point.subject, rule.title, rule.priority, point.asset, point.area, rule.group,
            point.row, point.unit, occurrence=self._occurrences.get(point.id, 0),
        )  # fmt: skip


def _event(command: commands.Command, now_ns: int) -> machine.Event:
    by = command.by
    if isinstance(command, commands.Acknowledge):
        return machine.Acknowledge(by, command.note[: commands.MAX_TEXT])
    if isinstance(command, commands.Shelve):
        until = now_ns + round(command.duration_s * NS)
        shelf = Shelf(command.kind, until, command.reason.strip()[: commands.MAX_TEXT], by.who)
        return machine.PutOnShelf(shelf, by)
    if isinstance(command, commands.Unshelve):
        return machine.TakeFromShelf(by)
    if isinstance(command, commands.TakeOut):
        return machine.Remove(by, command.reason.strip()[: commands.MAX_TEXT])
    if isinstance(command, commands.PutBack):
        return machine.Return(by)
    return machine.Reset(by)

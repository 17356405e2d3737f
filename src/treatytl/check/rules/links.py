"""Rules about links between events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from treatytl.check.finding import Code
from treatytl.check.rules.rule import Rule
from treatytl.model import BACK_NAMES, KINDS, VERBS, Group
from treatytl.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from treatytl.check.finding import Finding
    from treatytl.check.scope import Scope

_BACK_VERBS = tuple(BACK_NAMES.values())
_ELSEWHERE = 'a part of a file says "excerpt: true", and may link to what it leaves out'


def _unknown_verbs(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        for key, links, known in (
            ("links", spot.event.links, VERBS),
            ("backlinks", spot.event.backlinks, _BACK_VERBS),
        ):
            for number, (verb, _) in enumerate(links):
                if verb not in known:
                    hint = scope.hint(verb, known) or f"verbs: {', '.join(known)}"
                    message = f'no link is called "{verb}"'
                    yield spot.finding(
                        "unknown-verb", key, number, verb, message=message, hint=hint, on_key=True
                    )


UNKNOWN_VERB = Rule(
    Code(
        "unknown-verb", Severity.ERROR, "A link with a verb that is none.",
        "Each verb has a meaning of its own for what is in force and how a treaty lived.",
        "links: [{ratifies: basic-convention-1925}]",
    ),
    _unknown_verbs,
)  # fmt: skip


def _dangling_links(scope: Scope) -> Iterator[Finding]:
    for spot in scope.spots:
        if scope.heads[spot.document].is_excerpt:
            continue
        for key, links in (("links", spot.event.links), ("backlinks", spot.event.backlinks)):
            for number, (verb, target) in enumerate(links):
                if target not in scope.event_ids:
                    yield spot.finding(
                        "dangling-link", key, number, verb,
                        message=f'no event is called "{target}"',
                        hint=scope.hint(target, scope.event_ids) or _ELSEWHERE,
                    )  # fmt: skip


DANGLING_LINK = Rule(
    Code(
        "dangling-link", Severity.WARNING, "A link leads to an event that is not there.",
        "The tie is lost in every view. In an excerpt, which says so, a link may lead outside.",
        "links: [{reaffirms: portsmouth-treaty-1905}]",
    ),
    _dangling_links,
    needs_all=True,
)  # fmt: skip


def _link_cycles(scope: Scope) -> Iterator[Finding]:
    targets = {
        event_id: tuple(dict.fromkeys(link.target for link in spot.event.links if link.target in scope.by_id))
        for event_id, spot in scope.by_id.items()
    }
    for circle in circles(targets):
        spot = scope.by_id[circle[0]]
        following = circle[1 % len(circle)]
        number, link = next(
            (number, link) for number, link in enumerate(spot.event.links) if link.target == following
        )
        yield spot.finding(
            "link-cycle", "links", number, link.verb,
            message=f"these links go round: {' → '.join([*circle, circle[0]])}",
            hint="a link leads from the later event to the earlier one",
        )  # fmt: skip


def circles(targets: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """One circle for each link that closes one, walked from the first node on. Without recursion."""
    state: dict[str, bool] = {}  # on the way: False; done: True
    for start in targets:
        if start in state:
            continue
        way = [start]
        open_ends = [iter(targets[start])]
        state[start] = False
        while way:
            following = next(open_ends[-1], None)
            if following is None:
                state[way.pop()] = True
                open_ends.pop()
            elif following not in state:
                state[following] = False
                way.append(following)
                open_ends.append(iter(targets[following]))
            elif not state[following]:
                yield way[way.index(following) :]


LINK_CYCLE = Rule(
    Code(
        "link-cycle", Severity.ERROR, "Links go round in a circle.",
        "Every link leads from a later event to an earlier one, so one of these is wrong.",
        "links: [{ratifies: basic-convention-1925}]",
    ),
    _link_cycles,
)  # fmt: skip


def _unlinked_instruments(scope: Scope) -> Iterator[Finding]:
    for spot in scope.whole:
        event = spot.event
        if event.links or event.note is not None or scope.heads[spot.document].is_excerpt:
            continue
        own = scope.timeline.kinds.get(event.kind)
        group = KINDS.get(event.kind) or (own.group if own else None)
        if group is Group.INSTRUMENT and event.id not in scope.tied:
            yield spot.finding(
                "unlinked-instrument", "kind",
                message=f'the {event.kind} "{event.id}" is tied to nothing',
                hint="link it, or say in a note that no ratification, registration or end is known",
            )  # fmt: skip


UNLINKED_INSTRUMENT = Rule(
    Code(
        "unlinked-instrument", Severity.WARNING, "A treaty or another instrument has no link, either way, and no note.",
        "An instrument has a life: ratified, registered, renewed, ended. If nothing is known of it, a note says so.",
        "note: No ratification or registration is known.",
    ),
    _unlinked_instruments,
    needs_all=True,
)  # fmt: skip

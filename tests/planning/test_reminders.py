"""Everybody who answers for an open action is reminded or named, whoever holds the office."""

import pytest

from bra.ledger import build_ledger
from bra.planning.reminders import Reminders, plan_reminders
from bra.reading.meeting import page_of
from tests.planning.councils import council, meeting

DAY = "2017-09-01"
REGISTER = """\
members:
  - {name: Åsa Björk, role: ordförande, email: asa@example.org}
  - {name: Bo Ek, email: bo@example.org, role: Sekreteraren}
  - {name: Cia Falk}
  - {name: Dan Gren, email: dan@example.org, to: 2017-08-31}
organisations:
  Polisen: {email: polis@example.org}
  Vöfab: {}
roles:
  säkerhetschefen: {email: chef@example.org, holder: Bo Ek}
  samordnaren: {holder: Bo Ek}
  strategen: {email: bo@example.org, holder: Bo Ek}
  kommunchefen: {}
"""


def plan(*lines: str, register: str = REGISTER, front: str = "") -> Reminders:
    of = council(register)
    body = "## 1. A\n\n" + "".join(f"- [ ] **A{n}** {line}\n" for n, line in enumerate(lines, 1))
    held = meeting(of, "2017-08-18", f"status: final\n{front}", body)
    ledger = build_ledger([page_of(held)])
    return plan_reminders(of, ledger.open_actions(DAY), ledger.calendar, DAY)


@pytest.mark.parametrize(
    ("owner", "sent"),
    [
        ("Åsa Björk", [("Åsa Björk", "asa@example.org")]),
        ("åsa", [("Åsa Björk", "asa@example.org")]),
        ("Dan Gren", [("Dan Gren", "dan@example.org")]),
        ("Cia Falk", [("Cia Falk", None)]),
        ("Polisen", [("Polisen", "polis@example.org")]),
        ("Vöfab", [("Vöfab", None)]),
        ("Säkerhetschefen", [("säkerhetschefen", "chef@example.org")]),
        ("Samordnaren", [("Bo Ek", "bo@example.org")]),
        ("Strategen och Bo Ek", [("Bo Ek", "bo@example.org")]),
        ("Kommunchefen", [("kommunchefen", None)]),
        ("Ordföranden", [("Åsa Björk", "asa@example.org")]),
        ("Secretary", [("Bo Ek", "bo@example.org")]),
        ("Rådet", [("rådet", None)]),
        ("Okänd Person", [("Okänd Person", None)]),
        ("Samordnaren och Bo Ek", [("Bo Ek", "bo@example.org")]),
        ("Alla", [("Bo Ek", "bo@example.org"), ("Åsa Björk", "asa@example.org"),
                  ("Cia Falk", None)]),
    ],
)  # fmt: skip
def test_an_owner_has_an_address_or_is_named(
    owner: str, sent: list[tuple[str, str | None]]
) -> None:
    told = plan(f"{owner}: göra")
    found = [tuple(each.recipient) for each in (*told.sent, *told.unsent)]
    assert found == sent
    assert all(each.recipient.email for each in told.sent)


def test_who_held_the_office_at_the_meeting_answers_where_nobody_holds_it_now() -> None:
    register = "members: [{name: Åsa Björk, email: asa@example.org}]\n"
    told = plan("Ordföranden: göra", register=register, front="chair: Åsa Björk\n")
    assert [tuple(each.recipient) for each in told.sent] == [("Åsa Björk", "asa@example.org")]


def test_what_nobody_owns_is_named() -> None:
    told = plan("göra")
    assert [(each.recipient.name, len(each.actions)) for each in told.unsent] == [(None, 1)]


def test_what_hurts_most_comes_first() -> None:
    told = plan(
        "Bo Ek: c (löpande)", "Bo Ek: b (senast 2017-10-01)", "Bo Ek: a (senast 2017-08-20)"
    )
    assert [each.text for each in told.sent[0].actions] == ["a", "b", "c"]


def test_what_is_not_to_begin_yet_waits() -> None:
    told = plan("Bo Ek: a (tidigast 2017-09-02)", "Bo Ek: b (tidigast 2017-09-01)")
    assert told.later == 1
    assert [each.text for each in told.sent[0].actions] == ["b"]


@pytest.mark.parametrize(
    "address",
    ["bo", "bo@", "'@x.se'", "bo@x", "'bo@x.se, eva@x.se'", "bo@x.se>", '"bo@x.se\\nBcc: e@x.se"',
     "bo ek@x.se", "a..b@x.se", f"bo@{'x' * 64}.se", "bö@x.se"],
)  # fmt: skip
def test_what_is_no_address_is_none(address: str) -> None:
    told = plan("Bo Ek: a", register=f"members: [{{name: Bo Ek, email: {address}}}]\n")
    assert [each.recipient.email for each in (*told.sent, *told.unsent)] == [None]

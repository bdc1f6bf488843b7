"""What is looked for is found, where it stands, and nothing that is confidential."""

import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.folder import Folder
from bra.languages import language
from bra.searching.find import Answer, find
from bra.searching.query import Query, QueryError, read_query
from bra.searching.stems import beginnings
from tests.transcript import run_bra

COUNCIL = """---
namn: Rådet
språk: sv
ledamöter:
  - Jonas Ek, Polisen
  - Åsa Berg, kommunen
---
"""
FIRST = """---
datum: 2017-08-18
status: färdigställt
---

# Rådet

## 1. Kameror vid stationen

Rådet talar om kamerorna.
Ingen minns hamnen.

- [ ] **A1** Jonas Ek: räkna kamerorna i skolan (senast 2017-09-01)
- [x] **A2** Åsa Berg: ringa hamnen (klart 2017-08-20)

**Beslut D1:** Rådet köper en lampa till stationen.

> **Sekretess:** Hemligheten bor i källaren.

## 2. Dolt {.sekretess}

Källaren är full av kameror.

- [ ] **A3** Jonas Ek: tömma källaren
"""
SECOND = """---
datum: 2018-02-01
status: färdigställt
---

## 1. Övrigt

Om kameraövervakning sades inget mer.

- [ ] **2017-08-18/A3** källaren är halvfull

**Beslut D1:** Lampan tas bort (ersätter 2017-08-18/D1)
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    minutes = tmp_path / "council" / "minutes"
    minutes.mkdir(parents=True)
    (minutes / "council.md").write_text(COUNCIL, encoding="utf-8")
    (minutes / "2017-08-18.md").write_text(FIRST, encoding="utf-8")
    (minutes / "2018-02-01.md").write_text(SECOND, encoding="utf-8")
    monkeypatch.setenv("BRA_CACHE", str(tmp_path / "cache"))
    return minutes.parent


def ask(root: Path, text: str, *, internal: bool = False, day: str = "2018-03-01") -> Answer:
    return find(Folder(root), read_query(text), day, 50, internal=internal)


def places(answer: Answer) -> set[tuple[str, int]]:
    return {(hit.meeting[:4], hit.line) for hit in answer.hits}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # What is under a heading is found by its words too.
        ("kamera", {("2017", 10), ("2017", 13), ("2017", 14), ("2017", 16), ("2018", 8)}),
        ("KAMERORNA talar", {("2017", 10)}),
        ("skola", {("2017", 13)}),
        ("skolan", {("2017", 13)}),
        ("lampa", {("2017", 16), ("2018", 12)}),
        ('"minns hamnen"', {("2017", 11)}),
        ('"hamnen minns"', set()),
        ("hamnen", {("2017", 11), ("2017", 14)}),
        ("hamnen -minns", {("2017", 14)}),
        ("hamnen not:minns", {("2017", 14)}),
        ("typ:beslut", {("2017", 16), ("2018", 12)}),
        ("kind:decision is:in-force", {("2018", 12)}),
        ("är:ersatt", {("2017", 16)}),
        ("år:2018 kamera", {("2018", 8)}),
        ("year:2017 year:2018 lampa", {("2017", 16), ("2018", 12)}),
        ("is:open", {("2017", 13)}),
        ("är:klart", {("2017", 14)}),
        ("is:overdue", {("2017", 13)}),
        ("ansvarig:jonas", {("2017", 13)}),
        ("organisation:polisen kamera", {("2017", 13)}),
        ("källaren", set()),
        ("hemligheten", set()),
        ("kallaren", set()),
        ("stationen finnsinte", set()),
    ],
)
def test_what_is_found(root: Path, text: str, found: set[tuple[str, int]]) -> None:
    assert places(ask(root, text)) == found


def test_a_state_is_that_of_the_day(root: Path) -> None:
    assert places(ask(root, "is:overdue", day="2017-08-30")) == set()
    assert places(ask(root, "is:done", day="2017-08-19")) == set()


def test_what_is_withheld_is_counted_whatever_is_looked_for(root: Path) -> None:
    counts = {ask(root, text).withheld for text in ("källaren", "kamera", "intet")}
    assert len(counts) == 1
    assert counts != {0}
    assert ask(root, "källaren", internal=True).withheld == 0


def test_with_internal_all_is_found_once(root: Path) -> None:
    lines = places(ask(root, "källaren", internal=True))
    assert lines == {("2017", 18), ("2017", 22), ("2017", 24), ("2018", 10)}
    assert places(ask(root, "talar bor", internal=True)) == {("2017", 10)}


def test_what_changes_is_found_as_it_is_now(root: Path) -> None:
    assert ask(root, "lampa").total == 2
    second = root / "minutes" / "2018-02-01.md"
    second.write_text(SECOND.replace("Lampan", "Stolpen"), encoding="utf-8")
    assert places(ask(root, "stolpen")) == {("2018", 12)}
    assert ask(root, "lampa").total == 1
    second.unlink()
    assert ask(root, "stolpen").total == 0
    (root / "minutes" / "council.md").write_text(COUNCIL.replace("sv", "en"), encoding="utf-8")
    assert ask(root, "lampa").total == 1


def test_an_index_that_is_kept_up_tells_what_a_new_one_tells(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(root, "lampa")
    (root / "minutes" / "2017-08-18.md").write_text(
        FIRST.replace("Ingen minns", "Alla minns"), encoding="utf-8"
    )
    (root / "minutes" / "2018-02-01.md").unlink()
    (root / "minutes" / "2018-03-01.md").write_text(SECOND, encoding="utf-8")
    queries = ("hamnen minns", "lampa", "kamera", "källaren", '"alla minns hamnen"')
    kept = [ask(root, query, internal=internal) for query in queries for internal in (False, True)]
    monkeypatch.setenv("BRA_CACHE", "off")
    new = [ask(root, query, internal=internal) for query in queries for internal in (False, True)]
    assert kept == new


def test_a_search_that_reads_all_tells_of_all_that_cannot_be_read(root: Path) -> None:
    (root / "minutes" / "2018-04-01.md").write_bytes(b"\xff")
    (root / "minutes" / "2018-05-01.md").write_text("utan huvud", encoding="utf-8")
    (root / "minutes" / "2018-06-01.md").mkdir()
    searched, other = Folder(root), Folder(root)
    find(searched, read_query("lampa"), "2018-03-01", 50, internal=False)
    assert searched.heads == other.heads
    assert [page.stem for page in searched.heads] == ["2017-08-18", "2018-02-01", "2018-05-01"]
    assert set(searched.left_out) == set(other.left_out)
    assert searched.trouble == other.trouble


@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0 and no more", b"\0" * 9000])
def test_a_damaged_index_is_made_anew(root: Path, tmp_path: Path, damage: bytes) -> None:
    assert ask(root, "lampa").total == 2
    [index] = (tmp_path / "cache").glob("search-*")
    index.write_bytes(damage)
    assert ask(root, "lampa").total == 2
    assert ask(root, "lampa").total == 2


def test_an_index_in_use_keeps_nobody_out(root: Path, tmp_path: Path) -> None:
    ask(root, "lampa")
    [index] = (tmp_path / "cache").glob("search-*")
    other = sqlite3.connect(index, isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        assert ask(root, "lampa").total == 2
    finally:
        other.close()


def test_no_cache_is_no_hindrance(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRA_CACHE", "off")
    assert ask(root, "lampa").total == 2


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30))
def test_no_query_is_an_error_of_ours(text: str) -> None:
    root = Path(__file__).parent.parent.parent
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRA_CACHE", "off")
        try:
            query = read_query(text)
        except QueryError:
            return
        if query.owner or query.organisation or query.meeting:
            return
        assert find(Folder(root), query, "2018-01-01", 5, internal=False).total >= 0


def test_a_filter_without_meaning_is_told() -> None:
    with pytest.raises(QueryError) as told:
        read_query("is:green")
    assert told.value.value == "green"
    assert told.value.choices(language("sv"), [])[:2] == ("öppet", "pågår")
    assert told.value.choices(language("en"), [])[:2] == ("open", "underway")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("is:green", "is:green means nothing; choose among open, underway, done, "),
        ("slag:green", "slag:green means nothing; choose among item, decision, action"),
        ("år:17", "år:17 means nothing; choose among 2017, 2018"),
    ],
)
def test_the_choices_are_told_in_the_language_of_the_call(
    words: str, said: str, root: Path
) -> None:
    result = run_bra("--lang", "en", "search", words, cwd=root)
    assert (result.code, result.stdout) == (2, b"")
    assert result.stderr.decode().startswith(f"bra: {said}")


def test_a_filter_that_can_stand_once_is_refused_twice(root: Path) -> None:
    for words in ("ansvarig:jonas owner:åsa", "möte:last meeting:2017-08-18"):
        shown = run_bra("search", words, cwd=root)
        assert (shown.code, shown.stdout) == (2, b"")
        assert "kan bara stå en gång" in shown.stderr.decode()
    assert read_query("owner:a ansvarig:a").owner == "a"


def test_what_only_looks_like_a_filter_is_words() -> None:
    assert read_query("http://a.se dnr:12 kl.13:30") == Query(("http://a.se", "dnr:12", "kl.13:30"))


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("kameror", ["kamera", "kameran", "kamerornas", "kameraövervakning"]),
        ("skolans", ["skola", "skolor", "skolorna"]),
        ("mötet", ["möte", "möten", "mötena"]),
        ("ungdomarna", ["ungdom", "ungdomar", "ungdomens"]),
    ],
)
def test_forms_of_a_word_begin_alike(word: str, others: list[str]) -> None:
    for other in others:
        assert any(other.startswith(form) for form in beginnings(word, "sv")), other


def test_the_list_for_scripts_has_the_place(root: Path) -> None:
    env = {"BRA_TODAY": "2018-03-01"}
    result = run_bra("search", "lampa", "year:2017", "--format", "json", cwd=root, env=env)
    [hit] = json.loads(result.stdout)
    assert hit["path"] == "minutes/2017-08-18.md"
    assert (hit["line"], hit["kind"], hit["id"]) == (16, "decision", "2017-08-18/D1")


def test_the_agenda_of_a_meeting_to_come_is_searched(root: Path) -> None:
    planned = "---\ndatum: 2018-05-02\nstatus: planerat\n---\n\n## 1. Gatlyktor (Jonas Ek)\n"
    (root / "minutes" / "2018-05-02.md").write_text(planned, encoding="utf-8")
    assert places(ask(root, "gatlykta")) == {("2018", 6)}


COMING = """---
namn: Rådet
språk: sv
dagordning:
  - Mötets öppnande
  - topics
  - Kamerorna i stan
  - next
årshjul:
  - {månad: 4, punkt: Vårens städdagar}
  - {månad: 4, punkt: "Hemliga kameror {.sekretess}"}
  - {månad: 9, punkt: Höstens städdagar}
  - {månad: 4, punkt: Budgetläget, föredragande: Hedda Hassel}
---
"""


@pytest.fixture
def coming(root: Path) -> Path:
    (root / "minutes" / "council.md").write_text(COMING, encoding="utf-8")
    path = root / "minutes" / "2018-02-01.md"
    path.write_text(SECOND.replace("status:", "nästa: 2018-04-12\nstatus:"), encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("städdag", 10),
        ("vårens städdagar", 10),
        ('"vårens städdagar"', 10),
        ("kamera stan", 7),
        ("budgetläget", 13),
        ("hedda", 13),
        ("kind:item städdag", 10),
        ("year:2018 städdag", 10),
        ("meeting:2018-04-12 städdag", 10),
    ],
)
def test_the_agenda_of_a_meeting_without_a_file_is_found(
    coming: Path, text: str, line: int
) -> None:
    assert places(ask(coming, text)) == {("2018", line)}
    (hit,) = ask(coming, text).hits
    assert hit.path == "minutes/council.md"


@pytest.mark.parametrize(
    "text",
    [
        "höstens",
        "hemliga",
        "kind:action städdag",
        "is:open städdag",
        "year:2017 städdag",
        "meeting:2018-02-01 städdag",
        "städdag not:vårens",
        '"städdagar vårens"',
        '"dagar"',
    ],
)
def test_what_is_not_on_it_or_not_asked_for_is_not_found(coming: Path, text: str) -> None:
    assert places(ask(coming, text)) == set()


def test_what_is_confidential_on_it_is_counted_and_found_inside(coming: Path) -> None:
    assert ask(coming, "hemliga").withheld == ask(coming, "öppnande").withheld
    assert places(ask(coming, "hemliga", internal=True)) >= {("2018", 11)}


def test_the_file_of_the_meeting_takes_the_place_of_what_would_be_in_it(coming: Path) -> None:
    path = coming / "minutes" / "2018-04-12.md"
    path.write_text("---\ndatum: 2018-04-12\n---\n\n## Vårens städdagar\n", encoding="utf-8")
    assert places(ask(coming, "städdag")) == {("2018", 5)}


def test_no_more_is_shown_of_it_than_asked_for(coming: Path) -> None:
    query = read_query("meeting:2018-04-12")
    answer = find(Folder(coming), query, "2018-03-01", 1, internal=False)
    assert len(answer.hits) == 1
    assert answer.total == 4


@pytest.fixture
def compounds(root: Path) -> Path:
    text = (
        "---\ndatum: 2019-02-01\nstatus: färdigställt\n---\n\n## 1. Övrigt\n\n"
        "Bostadsinbrotten och skolgårdarna.\n\nZoë Núñez talar om våldet.\n\n"
        "> **Sekretess:** Ett cykelstall i Cykelboden.\n"
    )
    (root / "minutes" / "2019-02-01.md").write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("inbrott", 8),
        ("gård", 8),
        ("gården inbrotten", 8),
        ("zoe", 10),
        ("ZOË nunez", 10),
        ("vald", 10),
        ("valdet -skolgård", None),
        ("valdet -inbrott", 10),
        ("stall", None),
        ("boden", None),
        ("våt", None),
        ("ör", None),
        ("mét", None),
    ],
)
def test_where_nothing_begins_so_words_are_found_inside_others(
    compounds: Path, words: str, line: int | None
) -> None:
    answer = ask(compounds, words)
    assert places(answer) == (set() if line is None else {("2019", line)})
    assert answer.inside is (line is not None)


def test_what_begins_so_is_all_that_is_found_where_something_does(compounds: Path) -> None:
    answer = ask(compounds, "kamera")
    assert (answer.inside, len(answer.hits)) == (False, 5)
    third = compounds / "minutes" / "2019-02-01.md"
    third.write_text(third.read_text("utf-8") + "\nInbrotten blev fler.\n", encoding="utf-8")
    assert {hit.text for hit in ask(compounds, "inbrott").hits} == {"Inbrotten blev fler."}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ägare:jonas", None),
        ("agare:jonas", "”agare:” är inget filter och söktes som ord; menades ägare:?"),
        ("onwer:jonas", "”onwer:” är inget filter och söktes som ord; menades owner:"),
        ("foo:bar", "”foo:” är inget filter och söktes som ord; filter är ansvarig:, "),
        ("kl:kameran", "”kl:” är inget filter och söktes som ord; filter är ansvarig:, "),
        ("http://a.se", None),
        ("13:30", None),
        ('foo:"två ord"', None),
        ("Beslut: lampan", None),
    ],
)
def test_what_is_nearly_a_filter_is_told(root: Path, words: str, said: str | None) -> None:
    shown = run_bra("search", words, cwd=root, env={"BRA_TODAY": "2018-03-01"})
    assert shown.code == 0
    told = shown.stderr.decode()
    assert ("inget filter" in told) is (said is not None)
    assert said is None or said in told


def test_what_is_no_filter_is_no_matter_where_it_is_found_as_words(root: Path) -> None:
    second = root / "minutes" / "2018-02-01.md"
    second.write_text(SECOND.replace("Om", "Läsvecka:foo Om"), encoding="utf-8")
    shown = run_bra("search", "läsvecka:foo", cwd=root, env={"BRA_TODAY": "2018-03-01"})
    assert ("Läsvecka" in shown.stdout.decode(), "filter" in shown.stderr.decode()) == (True, False)

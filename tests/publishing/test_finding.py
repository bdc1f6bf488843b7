"""What is searched on the site: its bundles, their files, and what must not be in them."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bra.languages import codes, language
from bra.publishing.engine import Engine, EngineError, Entry, find_engine, indexed
from bra.publishing.finding import (
    Found,
    Lot,
    bundle_files,
    bundles,
    listing,
    page_words,
    program_files,
)
from tests.publishing.searchpage import engine, lots_of, opened

NONE = Engine(Path("none"), "1")


def thing(day: str, name: str, text: str = "Rådet talade.", **more: Any) -> Found:  # noqa: ANN401 - any of its fields
    return Found(f"{day}/{name}/", "Rubrik", text, "item", day)._replace(**more)


@pytest.fixture(scope="module")
def made() -> Mapping[str, bytes]:
    found = [
        thing("2017-08-18", "statistik"),
        thing("2017-08-18", "A1", kind="action", owners=("Åsa", "Bo"), state="open"),
        thing("2017-08-19", "lage", text="  Läget\n\n är   lugnt. "),
        # What Pagefind would never come to an end with.
        thing("2017-08-19", "lage", text="  Läget\n\n är   lugnt. "),
    ]
    [bundle] = bundles(lots_of(found), engine())
    return bundle_files(bundle, engine())


def lot(stem: str, number: int = 1, key: bytes = b"") -> Lot:
    return Lot(stem, key, number, list)


class TestBundles:
    def test_years_in_a_row_lie_together_until_it_is_enough(self) -> None:
        lots = [lot(f"{year}-05-01") for year in range(2010, 2016)]
        names = [each.name for each in bundles(lots, NONE, most=2)]
        assert names == ["2010-2011", "2012-2013", "2014-2015"]

    def test_one_year_is_never_divided(self) -> None:
        lots = [lot(f"2017-05-{day:02}") for day in range(1, 20)]
        assert [each.name for each in bundles(lots, NONE, most=7)] == ["2017"]

    def test_what_comes_later_leaves_earlier_bundles_as_they_are(self) -> None:
        lots = [lot(f"{year}-05-01") for year in range(2010, 2014)]
        before = bundles(lots, NONE, most=2)
        after = bundles([*lots, lot("2014-01-01"), lot("2014-02-01")], NONE, most=2)
        assert after[:2] == before
        assert [each.name for each in after[2:]] == ["2014"]

    def test_a_change_concerns_one_bundle(self) -> None:
        lots = [lot(f"{year}-05-01") for year in range(2010, 2016)]
        before = bundles(lots, NONE, most=2)
        after = bundles([*lots[:-1], lot("2015-05-01", key=b"other")], NONE, most=2)
        same = [one.key == other.key for one, other in zip(before, after, strict=True)]
        assert same == [True, True, False]

    def test_the_key_knows_the_engine_and_not_the_order(self) -> None:
        lots = [lot("2017-05-01"), lot("2017-06-01")]
        [one] = bundles(lots, NONE)
        [other] = bundles(lots[::-1], NONE)
        assert one.key == other.key
        [newer] = bundles(lots, NONE._replace(version="2"))
        assert one.key != newer.key

    def test_nothing_to_find_is_no_bundle(self) -> None:
        assert bundles([lot("2017-05-01", 0)], NONE) == ()
        assert json.loads(listing([])) == {"bundles": []}


class TestFiles:
    def test_a_bundle_holds_what_is_searched_and_no_pages_of_pagefind(
        self, made: Mapping[str, bytes]
    ) -> None:
        assert {path.partition("/")[0] for path in made} == {"2017"}
        kinds = {Path(path).suffix for path in made}
        assert kinds == {".json", ".pf_meta", ".pf_index"}
        assert not any("fragment" in path for path in made)

    def test_texts_and_table_stand_in_the_same_order(self, made: Mapping[str, bytes]) -> None:
        table = json.loads(made["2017/table.json"])
        texts = json.loads(made["2017/texts/2017-08-18.json"])
        assert [each["address"] for each in texts] == ["2017-08-18/statistik/", "2017-08-18/A1/"]
        rows = [row[1:] for row in table["meetings"]["2017-08-18"]]
        assert (table["kinds"], table["states"]) == (["action", "item"], ["open"])
        assert table["owners"] == ["Bo", "Åsa"]
        assert rows == [[1, -1, ""], [0, 0, "", 1, 0]]

    def test_a_text_has_one_space_between_words(self, made: Mapping[str, bytes]) -> None:
        [text] = json.loads(made["2017/texts/2017-08-19.json"])
        assert text["text"] == "Läget är lugnt."

    def test_the_same_gives_the_same_bytes(self) -> None:
        words = [f"ord{number}" for number in range(500)]
        found = [
            thing(
                f"20{10 + number % 2}-01-{1 + number % 28:02}",
                str(number),
                " ".join(words[number : number + 20]),
                owners=(words[number % 7],),
                state=("open", "done")[number % 2],
            )
            for number in range(60)
        ]
        runs = [
            [bundle_files(each, engine()) for each in bundles(lots_of(found), engine(), most=1)]
            for _ in range(2)
        ]
        assert len(runs[0]) == 2
        assert runs[0] == runs[1]

    def test_the_program_searches_alone(self) -> None:
        files = program_files(engine())
        names = {path.removeprefix("engine/") for path in files if "_" not in path}
        assert names == {
            "pagefind.js",
            "wasm.unknown.pagefind",
            "pagefind-entry.json",
        }

    def test_nothing_but_what_is_given_is_in_any_file(self, made: Mapping[str, bytes]) -> None:
        """Everything is unzipped; the place of a file, a user or a machine is nowhere."""
        everything = b"\n".join(opened(data) for data in made.values())
        assert "Läget är lugnt.".encode() in everything
        for word in (str(Path.home()), str(Path.cwd()), str(engine().program.parent)):
            assert len(word) < 3 or word.encode() not in everything

    def test_what_pagefind_takes_for_orders_is_words(self) -> None:
        told = "ett ___PAGEFIND_WEIGHT___0 två"
        odd = thing("2017-05-01", "x", told, title="___PAGEFIND_ANCHOR___h:i")
        [bundle] = bundles(lots_of([odd]), engine())
        files = bundle_files(bundle, engine())
        indexes = b"".join(opened(files[path]) for path in files if path.endswith(".pf_index"))
        for word in ("weight", "0", "anchor", "tvə", "ett"):
            assert f"{word}\u02e3".encode() in indexes


class TestEngine:
    def test_a_text_without_words_is_nothing_odd(self) -> None:
        [bundle] = bundles(lots_of([thing("2017-05-01", "x", "– … –", title="")]), engine())
        assert json.loads(bundle_files(bundle, engine())["2017/texts/2017-05-01.json"])

    def test_a_wheel_that_is_missing_is_no_engine(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "pagefind_bin", None)
        assert find_engine() is None

    @pytest.mark.parametrize("program", ["/does/not/exist", sys.executable])
    def test_a_program_that_does_not_answer_is_an_error(self, program: str) -> None:
        with pytest.raises(EngineError):
            indexed(Engine(Path(program), "1"), "x", [Entry("a", "a", "a")])


@pytest.mark.parametrize("code", codes())
def test_the_page_has_all_its_words(code: str) -> None:
    words = page_words(language(code))
    assert set(words) == set(page_words(language("sv")))
    assert {"start", "failed", "without", "count.one", "count.other", "endings"} <= set(words)

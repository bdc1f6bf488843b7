"""A mark that does not say what it covers is found in any form, and withholds what is there."""

from pathlib import Path

import pytest

from tests.checking.councils import check, codes, meeting, write
from tests.transcript import run_bra

CODE = "mark-without-effect"
WORD = "zebrafot"


IN_DOUBT = [
    "Öppet.\\\nSekretess: zebrafot",
    "Öppet. Sekretess: zebrafot",
    "Öppet. Hemligt: zebrafot",
    "Öppet.\nKonfidentiellt: zebrafot",
    "Öppet {.sekretess} zebrafot",
    "| a | b |\n|---|---|\n| Hemligt: zebrafot | x |",
    "Öppet och **sekretess:** zebrafot",
    "| a | b |\n|---|---|\n| Sekretess: zebrafot | x |",
    "| a | b |\n|---|---|\n| x | **Confidential**: zebrafot |",
    "a | b\n---|---\nx | Sekretess: zebrafot",
    "<blockquote>Sekretess: zebrafot</blockquote>",
    "<div><p>x</p><b>Confidential</b>: zebrafot</div>",
    "Text.\n\n    > Sekretess: zebrafot",
    "Text.\n\n    Rubrik {.sekretess}\n    zebrafot",
    "```\n> Confidential: zebrafot\n```",
    "```\n<!-- Sekretess: zebrafot -->\n```",
    "\\<!-- Sekretess: zebrafot -->",
    "::: sekretess\nzebrafot\n:::",
    "Öppet.\nSekretess enligt OSL 25:1: zebrafot",
    "Öppet.\n(hemligt) zebrafot",
    "Öppet.\nSlutet ärende: zebrafot",
    "Öppet.\nzebrafot (sekretess)\nÖppet.",
    "Öppet.\n**Sekretess** zebrafot",
    "Öppet.\nSekretess:\n- zebrafot",
    "Öppet.\nSekretess:\n\nzebrafot",
    "Öppet. Hemligt: Bo\n\n- zebrafot",
    "- [ ] **A1** Bo: läsa\n  Sekretess: zebrafot",
    "- Öppet.\n  Hemligt: zebrafot",
    "> Öppet.\n> Hemligt: zebrafot",
    "| a |\n|---|\n| zebrafot (sekretess) |",
    "<div>\n<p>(hemligt) zebrafot</p>\n</div>",
    "<p>Sekretess:</p>\n\nzebrafot",
    "::: sekretess\nzebrafot\n\nzebrafot\n:::\n\nText.",
    "[x]: y.pdf 'Sekretess: zebrafot'\n\nSe [x].",
    'Se [a](y.pdf "Hemligt: zebrafot").',
    'Se ![a](y.png "zebrafot (sekretess)") här.',
    "Se ![Sekretess: zebrafot](y.png) här.",
    "> **Sekretess:**\n\nzebrafot\n\nzebrafot",
    "<!-- sekretess -->\nzebrafot\n\nzebrafot",
    '<div class="sekretess">\n\nzebrafot\n\n</div>',
    "<details><summary>Sekretess</summary>\n\nzebrafot\n\n</details>",
    "<p>\n<b>Sekretess</b> zebrafot</p>",
    "Öppet. Sekretess! zebrafot",
    "Se ![zebrafot (hemligt)](y.png) här.",
    "Se [zebrafot [hemligt]](y.pdf) här.",
    "Se [zebrafot](bilagor/plan-sekretess.pdf) här.",
    "Öppet[^1].\n\n[^1]: zebrafot (omfattas av sekretess)",
    "```\nzebrafot (hemligt)\n```",
    "**Omröstning:** ja 3, nej 2 Hemligt: zebrafot",
    "**Omröstning:** ja 3, nej 2 (hemligt) zebrafot",
    "Jonas Eek (hemligt) berättade om zebrafot.",
    "- Öppet (sekretess) om zebrafot",
    "- [ ] **A1** Bo: läsa (sekretess) zebrafot (senast 2017-12-01)",
    "The plan [confidential] for zebrafot.",
    "| Ämne | Sekretess |\n|---|---|\n| zebrafot | ja |",
    "| Ämne | Vem | Sekretess |\n|---|---|---|\n| zebrafot || ja |",
    "| Ämne | Sekretess |\n|---|---|\n| zebrafot | ✓ |",
    "| Ämne | Sekretess (ja/nej) |\n|---|---|\n| zebrafot | ja |",
    "| | Sekretess |\n|---|---|\n| zebrafot | ja |",
    "| Ämne | Confidential | Vem |\n|---|---|---|\n| Skolan | no | Bo |\n| zebrafot | x | Bo |",
    "Öppet. Hemlig uppgift: zebrafot",
    "Öppet. (Hemligt) zebrafot",
    "Öppet. Slutet ärende: zebrafot",
    "Öppet. Exempt. zebrafot",
    "Öppet. Confidential – zebrafot",
    "Öppet.<br>Sekretess<br>zebrafot",
    "Öppet.<BR />\nHemligt<br/>zebrafot",
    "- Öppet.<br>Sekretess<br>zebrafot",
    "- Öppet.\n  Sekretess\n  zebrafot",
    "- Hemligt\n  zebrafot",
    "| a | b |\n|---|---|\n| Öppet.<br>Sekretess<br>zebrafot | x |",
    "| a | b |\n|---|---|\n| Confidential<br>zebrafot | x |",
    "| § 7<br>Sekretess<br>zebrafot | b |\n|---|---|\n| Öppet. | x |",
    "<p>Öppet.<br>Sekretess<br>zebrafot</p>",
    "<p>\nSekretess\nzebrafot</p>",
]


@pytest.mark.parametrize("text", IN_DOUBT)
def test_a_mark_in_doubt_is_found_and_not_shown(tmp_path: Path, text: str) -> None:
    assert CODE in codes(check(tmp_path, text))
    shown = run_bra("check", "--today", "2017-11-15", cwd=tmp_path)
    told = [line for line in shown.stdout.decode().split("\n") if CODE in line]
    assert told
    assert not any(WORD in line for line in told)


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_is_around_such_a_mark_is_withheld_and_the_rest_is_not(
    tmp_path: Path, text: str
) -> None:
    check(tmp_path, f"{text}\n\n## 2. Kanariefågel\n\nMålet.")
    for command in ("minutes 2017-10-11", "search Öppet", f"search {WORD}", "actions --all"):
        shown = run_bra(*command.split(), "--today", "2017-11-15", cwd=tmp_path)
        assert shown.code == 0, shown.stderr.decode()
        assert WORD not in shown.stdout.decode()
    record = run_bra("minutes", "2017-10-11", "--today", "2017-11-15", cwd=tmp_path).stdout.decode()
    assert "Ej offentlig" in record
    assert "Målet." in record


SUBJECTS = [
    "Vi tog upp\n\n- Sekretess\n- Zebrafot",
    "| Ämne | Vem |\n|---|---|\n| Sekretess | zebrafot |",
    "| Ämne | Sekretess |\n|---|---|\n| zebrafot | – |\n| zebrafot | |",
    "| | Sekretess |\n|---|---|\n| zebrafot | nej |",
    "| Ämne | Vem | Sekretess | Klart |\n|---|---|---|---|\n| zebrafot || nej | ja |",
    "| Ämne |\tSekretess |\n|---|---|\n| zebrafot |\tnej\t|\n| zebrafot | ☐ |",
    "Ämne | Sekretess\r\n---|---\r\nzebrafot | nej",
    "> | Ämne | Sekretess |\n> |---|---|\n> | zebrafot | nej |",
    "Zebrafot (om sekretess) togs upp.",
    "Zebrafot (sekretesslagen) togs upp.",
    "1. Ämnen\n   1. Sekretess\n   2. Zebrafot",
    "<ul><li>Sekretess</li><li>zebrafot</li></ul>",
    "- [ ] **A1** Bo: läsa zebrafot och\n  sekretess",
]


@pytest.mark.parametrize("text", SUBJECTS)
def test_a_word_that_is_the_subject_of_a_list_or_a_sentence_is_no_mark(
    tmp_path: Path, text: str
) -> None:
    assert CODE not in codes(check(tmp_path, text))


IN_HEAD = [
    'plats: "Hemligt: zebrafot"',
    "plats: zebrafot (sekretess)",
    "plats: zebrafot # sekretess",
    "# sekretess\nplats: zebrafot",
    "plats: [zebrafot (sekretess), Salen]",
    "plats:\n  - zebrafot (sekretess)\n  - Salen",
    "plats: zebrafot: hemligt (sekretess)",
    "plats: |\n  Hemligt:\n  zebrafot",
    "plats: zebrafot – slutet sammanträde",
    "dnr: KS 1 (sekretess zebrafot)",
    "inbjudna:\n  - Bo Ek, Skolan (hemligt: zebrafot)",
    "inbjudna:\n  - Bo Ek (hemligt), zebrafot",
    "inbjudna: [Bo Ek zebrafot (sekretess)]",
    "inbjudna: [Siv Ek, Bo Ek zebrafot (sekretess)]",
    "inbjudna: [Siv: Ek, zebrafot (sekretess)]",
    "inbjudna: # hemligt\n  - zebrafot Ek",
    "inbjudna:\n  # hemligt\n  - zebrafot Ek",
    "inbjudna:\n  - namn: zebrafot\n    sekretess: ja",
    "justerare:\n  - zebrafot Ek (sekretess)",
    'nästa: {date: 2017-12-06, plats: "zebrafot (sekretess)"}',
    "nästa:\n  datum: 2017-12-06\n  plats: zebrafot # hemligt",
    "nästa: {datum: 2017-12-06, plats: zebrafot, sekretess: ja}",
    "källa: zebrafot.docx (konfidentiellt)",
    "okänd: zebrafot (hemligt)",
    "sekretess: zebrafot",
]


@pytest.mark.parametrize("line", IN_HEAD)
@pytest.mark.parametrize(
    "command",
    [
        "minutes 2017-10-11",
        "meetings --format json",
        "people --format json",
        "agenda 2017-10-11 --to json",
        "agenda 2017-10-11 --to ics",
        "agenda 2017-12-06",
        "report --year 2017",
        "status 2017-10-11",
        "verify 2017-10-11",
        "check",
    ],
)
def test_a_marked_value_of_the_front_matter_is_withheld(
    tmp_path: Path, line: str, command: str
) -> None:
    text = meeting("Öppet.").replace("nästa: 2017-12-06", line)
    write(tmp_path, {"2017-10-11": text})
    found = run_bra(*command.split(), "--today", "2017-11-15", cwd=tmp_path)
    assert WORD not in (found.stdout + found.stderr).decode()


def test_what_is_withheld_of_the_front_matter_has_its_row_and_is_counted(tmp_path: Path) -> None:
    line = "plats: zebrafot (sekretess)\ninbjudna:\n  - Siv Ek\n  - zebrafot (sekretess)"
    write(tmp_path, {"2017-10-11": meeting("Öppet.").replace("nästa: 2017-12-06", line)})
    record = ("minutes", "2017-10-11", "--today", "2017-11-15")
    public = run_bra(*record, cwd=tmp_path)
    assert public.stdout.decode().count("Ej offentlig") == 2
    assert "- Siv Ek\n" in public.stdout.decode()
    assert "2 poster hålls inne" in public.stderr.decode()
    inside = run_bra(*record, "--internal", cwd=tmp_path)
    assert inside.stdout.decode().count(WORD) == 2
    people = run_bra("people", "--today", "2017-11-15", cwd=tmp_path)
    assert "1 post hålls inne" in people.stderr.decode()
    people = run_bra("people", "--internal", "--today", "2017-11-15", cwd=tmp_path)
    assert WORD in people.stdout.decode()


@pytest.mark.parametrize(
    "line",
    [
        "sekretess: ja",
        "confidential: yes",
        "hemligt: OSL 25:1",
        "status: färdigställt (sekretess)",
        "slutet möte: ja",
    ],
)
def test_a_mark_of_the_whole_file_withholds_its_body_and_its_people(
    tmp_path: Path, line: str
) -> None:
    text = meeting("Zebrafot.\n\n- [ ] **A1** Bo Ek: zebrafot")
    text = text.replace("nästa: 2017-12-06", f"plats: zebrafot\ninbjudna: [zebrafot]\n{line}")
    if line.startswith("status"):
        text = text.replace("status: färdigställt\n", "")
    write(tmp_path, {"2017-10-11": text})
    for command in ("minutes 2017-10-11", "actions --all", "people", "search zebrafot", "check"):
        found = run_bra(*command.split(), "--today", "2017-11-15", cwd=tmp_path)
        assert WORD not in found.stdout.decode().casefold().replace("sök: zebrafot", ""), command
    assert f"error: {CODE}" in found.stdout.decode()


@pytest.mark.parametrize("key", ["plast", "okänd"])
def test_a_key_that_nobody_knows_is_withheld_with_the_whole_file(tmp_path: Path, key: str) -> None:
    text = meeting("Hej.").replace("nästa: 2017-12-06", f"{key}: zebrafot\nsekretess: ja")
    write(tmp_path, {"2017-10-11": text})
    found = run_bra("check", "--today", "2017-11-15", cwd=tmp_path)
    assert CODE in found.stdout.decode()
    assert WORD not in found.stdout.decode()


@pytest.mark.parametrize("line", ["sekretess: nej", "sekretess:", "hemligt: false"])
def test_a_key_that_says_no_withholds_nothing(tmp_path: Path, line: str) -> None:
    text = meeting("Öppet.").replace("nästa: 2017-12-06", line)
    write(tmp_path, {"2017-10-11": text})
    found = run_bra("minutes", "2017-10-11", "--today", "2017-11-15", cwd=tmp_path)
    assert "Öppet." in found.stdout.decode()


@pytest.mark.parametrize("line", IN_HEAD)
def test_a_mark_in_the_front_matter_is_found_and_not_shown(tmp_path: Path, line: str) -> None:
    text = meeting("Öppet.").replace("nästa: 2017-12-06", line)
    write(tmp_path, {"2017-10-11": text})
    found = run_bra("check", "--today", "2017-11-15", cwd=tmp_path).stdout.decode()
    assert f"error: {CODE}" in found
    assert not any(WORD in each for each in found.split("\n") if CODE in each)
    site = tmp_path / "site"
    assert (
        run_bra("publish", str(site), "--no-pdf", "--today", "2017-11-15", cwd=tmp_path).code == 0
    )
    assert not any(WORD.encode() in each.read_bytes() for each in site.rglob("*") if each.is_file())


@pytest.mark.parametrize(
    "line",
    [
        "gäster: [Bo Ek (sekreterare)]",
        "plats: Sekretariatet",
        "# sekretess: inget",
        "dnr: KS 1 (b)",
    ],
)
def test_a_front_matter_without_a_mark_is_not_told(tmp_path: Path, line: str) -> None:
    text = meeting("Öppet.").replace("nästa: 2017-12-06", line)
    write(tmp_path, {"2017-10-11": text})
    assert CODE not in run_bra("check", "--today", "2017-11-15", cwd=tmp_path).stdout.decode()


@pytest.mark.parametrize(
    ("text", "public"),
    [
        ("Talgoxe.\n\nÖppet. Hemligt: zebrafot\n\nTalgoxe.", 2),
        ("Öppet.\nHemligt: zebrafot\n- zebrafot\n\nTalgoxe.", 1),
        ("- Öppet.\n  Hemligt: zebrafot\n- Talgoxe.", 1),
        ("Talgoxe.\n\nÖppet.\nSekretess:\n\nzebrafot\n\n### B\n\nTalgoxe.", 2),
        ("::: sekretess\nzebrafot\n\nzebrafot\n:::\n\nTalgoxe.", 1),
    ],
)
def test_how_far_is_withheld_around_such_a_mark(tmp_path: Path, text: str, public: int) -> None:
    check(tmp_path, text)
    record = run_bra("minutes", "2017-10-11", "--today", "2017-11-15", cwd=tmp_path).stdout.decode()
    assert record.count("Talgoxe") == public
    assert WORD not in record


@pytest.mark.parametrize(
    "follows",
    ["zebrafot", "- zebrafot", "| a |\n|---|\n| zebrafot |", "    zebrafot", "![zebrafot](x.png)"],
)
@pytest.mark.parametrize("mark", ["> **Sekretess:**", "> Confidential:\n>", "- > *Sekretess:*"])
def test_an_empty_quote_that_text_follows_is_told(tmp_path: Path, mark: str, follows: str) -> None:
    found = [each for each in check(tmp_path, f"{mark}\n\n{follows}") if each.code == CODE]
    assert [each.line for each in found] == [14]


@pytest.mark.parametrize(
    "text",
    [
        "Sekretess gäller för ärendet.",
        "Rådet talade om sekretess: vem får veta vad?",
        "Om **sekretess**: rådet väntar.",
        "Om ”sekretess”: rådet väntar.",
        "Frågor om skolan (och om sekretess: se nedan) togs upp.",
        "Polisen (Jonas Eek), sekretess: inget nytt.",
        "Sekreterare: Bo Ek",
        "Se [sekretess](https://example.org/sekretess://x).",
        "Se [planen](https://example.org/sekretess/plan).",
        "| Ämne | Sekretess |\n|---|---|\n| Läge | nej |",
        "Text. <!-- Sekretess: zebrafot -->",
        "```\n## Lägesbild {.sekretess}\n```",
        '```\n<div class="sekretess">\n```',
        "> **Sekretess:** zebrafot",
        "> Sekretess: a\n>\n> Sekretess: zebrafot",
        "> **Sekretess:**\n>\n> zebrafot",
        "> **Sekretess:**\n\n> zebrafot",
        "> **Sekretess:**",
        "> **Sekretess:**\n\n## 2. Nästa\n\nText.",
        "### Läge {.sekretess}\n\nSekretess: zebrafot",
        "Sekretess: zebrafot",
        "- Hemligt: zebrafot",
        "zebrafot {.sekretess}",
        "Sekretess: nej",
        "Öppet.\nSekretess: nej",
        "- Öppet\n- Sekretess",
    ],
)
def test_prose_about_confidentiality_and_marks_that_hide_are_not_told(
    tmp_path: Path, text: str
) -> None:
    assert CODE not in codes(check(tmp_path, text))


@pytest.mark.parametrize(
    "command",
    [
        "minutes 2017-10-11",
        "agenda 2017-10-11",
        "meetings --format json",
        "actions --all --format json",
        "search läsa",
        "check",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "- [ ] **A1** Kim Berg: läsa <!-- hemligt: zebrafot --> på",
        "### Rubrik <!-- sekretess: zebrafot -->\n\nText.",
        "Se [planen].\n\n### B {.sekretess}\n\n[planen]: zebrafot.pdf",
    ],
)
def test_what_is_confidential_in_a_public_line_is_left_out_of_it(
    tmp_path: Path, text: str, command: str
) -> None:
    check(tmp_path, text)
    found = run_bra(*command.split(), "--today", "2017-11-15", cwd=tmp_path)
    assert WORD not in (found.stdout + found.stderr).decode()


@pytest.mark.parametrize("text", ["Hemligt: zebrafot", "- Confidential: zebrafot"])
def test_what_says_so_of_itself_is_told_with_a_remedy_and_without_its_words(
    tmp_path: Path, text: str
) -> None:
    found = check(tmp_path, text)
    assert [(each.code, each.line) for each in found] == [("odd-confidential-mark", 14)]
    shown = run_bra("check", "--today", "2017-11-15", cwd=tmp_path).stdout.decode()
    assert "> **Sekretess:**" in shown
    assert WORD not in shown

from pathlib import Path

import pytest

from tests.checking.councils import check, codes


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("[budget](papers/My Budget.pdf)", "papers/My%20Budget.pdf"),
        ("![bild](min bild (1).png)", "min%20bild%20(1).png"),
        ("[budget](papers\\x.pdf)", "papers/x.pdf"),
        ("[budget](my papers\\x.pdf)", "my%20papers/x.pdf"),
        ("[budget](papers%5Cx.pdf)", "papers/x.pdf"),
        ("[budget](my papers%5cx.pdf)", "my%20papers/x.pdf"),
    ],
)
def test_a_path_that_is_no_link_says_how_it_is_written(
    tmp_path: Path, text: str, right: str
) -> None:
    findings = check(tmp_path, f"Se {text} från januari.")
    assert codes(findings) == ["odd-path"]
    assert dict(findings[0].facts)["right"] == right


@pytest.mark.parametrize(
    "text",
    [
        "[budget](papers/My%20Budget.pdf)",
        "[budget](<papers/My Budget.pdf>)",
        '[budget](https://example.org/a.pdf "My title.pdf")',
        "`[budget](papers/My Budget.pdf)`",
        "    [budget](papers/My Budget.pdf)",
        "se [budget](inte klar än. vi återkommer)",
        "se [1](bilaga 2)",
    ],
)
def test_other_brackets_are_no_odd_paths(tmp_path: Path, text: str) -> None:
    assert "odd-path" not in codes(check(tmp_path, f"Text.\n\n{text}"))


def test_a_path_that_only_confidential_text_says_is_told_inside_alone(tmp_path: Path) -> None:
    text = "Se [planen].\n\n### B {.sekretess}\n\n[planen]: bilagor\\zebrafot.pdf"
    (finding,) = check(tmp_path, text)
    assert (finding.code, finding.hidden) == ("odd-path", True)


def test_a_public_path_is_told_beside_confidential_text(tmp_path: Path) -> None:
    text = "Se [planen](bilagor\\x.pdf).\n\n### B {.sekretess}\n\nText."
    (finding,) = check(tmp_path, text)
    assert (finding.code, finding.hidden) == ("odd-path", False)


def test_each_path_that_is_no_link_is_told_among_links_and_code(tmp_path: Path) -> None:
    text = (
        "Se [a](https://example.org/a.pdf) och [b](en fil.pdf).\n\n    [c](två fil.pdf)\n\n"
        "[![d](https://example.org/d.png)](https://example.org/e.pdf) och [f](tre fil.pdf)."
    )
    found = [each for each in check(tmp_path, text) if each.code == "odd-path"]
    assert [dict(each.facts)["path"] for each in found] == ["en fil.pdf", "tre fil.pdf"]

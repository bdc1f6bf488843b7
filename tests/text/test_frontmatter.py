"""Front matter: what is read, what is odd, and that nothing below it is lost."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, _read_lines, read_front_matter
from bra.text.quoting import needs_quotes, quote
from bra.text.source import Source
from bra.text.yamlfront import read_with_yaml

BODY = "\n## 1. Ett\n"


def plain(node: Node | None) -> object:
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    if isinstance(node, Sequence):
        return [plain(entry) for entry in node.entries]
    return None if node is None else node.text


def read(front: str) -> tuple[object, list[str]]:
    data = f"---\n{front}---\n{BODY}".encode()
    found = read_front_matter(Source("x.md", data))
    assert data[found.body :].decode() == BODY
    return plain(found.root), [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("front", "value"),
    [
        ("tid: 18:30\n", {"tid": "18:30"}),
        ("plats: no\n", {"plats": "no"}),
        ("dnr: 010\n", {"dnr": "010"}),
        ("plats: ~\n", {"plats": "~"}),
        ("plats: 'Sal: A'\n", {"plats": "Sal: A"}),
        ('plats: "Sal #4"\n', {"plats": "Sal #4"}),
        ("plats: 'Ask''s'\n", {"plats": "Ask's"}),
        ("plats: a#b\n", {"plats": "a#b"}),
        ("plats:\nstatus: utkast\n", {"plats": "", "status": "utkast"}),
        ("# ord\nplats: A\n\n# fler\n", {"plats": "A"}),
        ("ja:\n  - A B, x\n  - C\n", {"ja": ["A B, x", "C"]}),
        ("ja:\n- A\n- C\n", {"ja": ["A", "C"]}),
        ("ja: [A, C]\n", {"ja": ["A", "C"]}),
        (
            "ja:\n  datum: 2017-10-11\n  tid: 13.30\n",
            {"ja": {"datum": "2017-10-11", "tid": "13.30"}},
        ),
        ("ja:\n  - a: b\n    c: d\n", {"ja": [{"a": "b", "c": "d"}]}),
        ("plats: >\n  A\n  B\n", {"plats": "A B\n"}),
        ("datum: !!python/name:os.system 2017\n", {"datum": "2017"}),
        ("", {}),
    ],
)
def test_values_are_what_was_written(front: str, value: object) -> None:
    assert read(front) == (value, [])


@pytest.mark.parametrize(
    ("front", "value", "code"),
    [
        ("plats: Huset: H-sal\n", {"plats": "Huset: H-sal"}, "needs-quotes"),
        ("ja:\n  - @nzakas\n", {"ja": ["@nzakas"]}, "needs-quotes"),
        ("plats: %20\n", {"plats": "%20"}, "needs-quotes"),
        ("plats: 'A\n", {"plats": "'A"}, "needs-quotes"),
        ("ja:\n\t- Per Ask\n", {"ja": ["Per Ask"]}, "tab-in-front-matter"),
        ("plats: Sal #4 här\n", {"plats": "Sal"}, "cut-value"),
        ("plats: Sal 4 # ändrat\n", {"plats": "Sal 4"}, "comment-in-value"),
        ("ja:\n  - Per Ask #4\n", {"ja": ["Per Ask"]}, "cut-value"),
        ("plats: #3 i huset\n", {"plats": ""}, "commented-value"),
        ("nästa: #2024-05-01\n", {"nästa": ""}, "commented-value"),
        ("ja: [Per Ask, Bo Ek\n", {"ja": "[Per Ask, Bo Ek"}, "unclosed-list"),
        ("nästa: {datum: 2017-10-11\n", {"nästa": "{datum: 2017-10-11"}, "unclosed-list"),
        ("plats: [Sal 3] uppe\n", {"plats": "[Sal 3] uppe"}, "needs-quotes"),
        ("x: " + "[" * 10_000 + "\n", {"x": "[" * 10_000}, "needs-quotes"),
    ],
)
def test_a_near_miss_is_read_and_reported(front: str, value: object, code: str) -> None:
    assert read(front) == (value, [code])


def bomb() -> str:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in pairwise("abcdefghi")]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("front", "code"),
    [
        ("- a\n- b\n", "front-matter-not-mapping"),
        ("hej\n", "front-matter-not-mapping"),
        ("datum: 2017-08-18\nvad som helst\nplats: A\n", "front-matter-unreadable"),
        (bomb(), "yaml-alias"),
        ("x:\n  " + "- " * 10_000 + "x\n", "front-matter-too-deep"),
        ("x: " + "{a: " * 10_000 + "\n", "front-matter-too-deep"),
        ("x:\n" + "  - [a]\n" * 80_000, "front-matter-too-large"),
        ("<<<<<<< HEAD\nplats: A\n=======\nplats: B\n>>>>>>> x\n", "conflict-marker"),
    ],
    ids=["list", "scalar", "prose", "aliases", "deep list", "deep map", "large", "conflict"],
)
def test_what_cannot_be_trusted_is_one_error_and_the_body_stays(front: str, code: str) -> None:
    assert read(front) == (None, [code])


@pytest.mark.parametrize(
    ("text", "code", "body"),
    [
        ("## 1. Ett\n", "no-front-matter", "## 1. Ett\n"),
        ("\ufeff## 1. Ett\n", "no-front-matter", "## 1. Ett\n"),
        ("", "no-front-matter", ""),
        ("---\na: b\n\n## 1. Ett\n", "unclosed-front-matter", "a: b\n\n## 1. Ett\n"),
        (
            "---\na: b\n\n## 1\n\ntext\n\n---\n",
            "unclosed-front-matter",
            "a: b\n\n## 1\n\ntext\n\n---\n",
        ),
        ("---", "unclosed-front-matter", ""),
    ],
)
def test_without_a_fence_everything_is_body(text: str, code: str, body: str) -> None:
    data = text.encode()
    found = read_front_matter(Source("x.md", data))
    assert found.root is None
    assert [problem.code for problem in found.problems] == [code]
    assert data[found.body :].decode() == body


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["no mark", "byte-order mark"])
@pytest.mark.parametrize("front", ["plats: A\nja:\n  - B\n", "plats: 'A'\nja: [B]\n"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "mixed"])
def test_a_mark_and_any_line_ends_are_accepted(mark: str, front: str, ends: str) -> None:
    lines = f"---\n{front}---\n## 1. Ett\n".split("\n")
    text = (
        "".join(line + ("\r\n" if at % 2 else "\n") for at, line in enumerate(lines))
        if ends == "mixed"
        else ends.join(lines)
    )
    data = (mark + text).encode()
    found = read_front_matter(Source("x.md", data))
    assert plain(found.root) == {"plats": "A", "ja": ["B"]}
    assert found.problems == ()
    assert data[found.body :].startswith(b"## 1. Ett")


def test_a_problem_names_the_bytes_and_the_spelling_that_repairs_them() -> None:
    data = "---\nå: x\nplats: Huset: H-sal\n---\n".encode()
    (problem,) = read_front_matter(Source("x.md", data)).problems
    assert data[problem.start : problem.end].decode() == "Huset: H-sal"
    assert problem.fix is not None
    repaired = data[: problem.start] + problem.fix.encode() + data[problem.end :]
    again = read_front_matter(Source("x.md", repaired))
    assert (plain(again.root), again.problems) == ({"å": "x", "plats": "Huset: H-sal"}, ())


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029"])
def test_places_are_right_below_a_rare_line_break(sign: str) -> None:
    data = f"---\nx: 'å{sign}ö'\nplats: Sal # hej\n---\n".encode()
    (problem,) = read_front_matter(Source("x.md", data)).problems
    assert data[problem.start : problem.end].decode() == "Sal # hej"


VALUES = st.sampled_from(
    (
        "", "Per Ask", "Per Ask, Vöfab", "18:30", "no", "a#b", "a # b", "a: b", "'x y'", '"x"',
        "'a''b'", '"a\\tb"', "x:", "- x", "-x", "?x", "åäö 🙂", "[a]", "[a, b]", "{a: b}", "~",
        "@x", "%x", "!x y", "&a", "*a", "|", ">", "`x", "13.30–15.00", "2017-10-11", "a\tb", ":x",
        "a  b ", "'x' y", '"', "#", "{}", ",", "x, {y}", "= y", "<x>", "a:b", "--- x",
    )
)  # fmt: skip
KEYS = st.sampled_from(("datum", "på", "nästa möte", "a", "x-y", "A1", "b c", "1"))
SPACE = st.sampled_from(("  ", " ", "    "))


@st.composite
def mappings(draw: st.DrawFn) -> str:
    lines: list[str] = []
    for _ in range(draw(st.integers(0, 5))):
        key = draw(KEYS)
        form = draw(st.sampled_from(("line", "list", "flush", "pairs", "deep", "blank", "comment")))
        indent = "" if form == "flush" else draw(SPACE)
        if form == "line":
            lines.append(f"{key}: {draw(VALUES)}")
        elif form == "blank":
            lines.append(draw(st.sampled_from(("", "  "))))
        elif form == "comment":
            lines.append(draw(st.sampled_from(("# x: y", "  # x", "#"))))
        else:
            lines.append(f"{key}:")
            if form == "deep":
                lines.append(f"{indent}{draw(KEYS)}:")
                inside = draw(st.sampled_from(("", " ", "  ")))
                entries = draw(st.lists(VALUES, max_size=3))
                lines += [f"{indent}{inside}- {value}" for value in entries]
                form = draw(st.sampled_from(("pairs", "list")))
            for _ in range(draw(st.integers(0, 3))):
                lead = f"{draw(KEYS)}:" if form == "pairs" else "-"
                lines.append(f"{indent}{lead} {draw(VALUES)}")
    end = draw(st.sampled_from(("\n", "\r\n")))
    return "".join(line + end for line in lines)


def shape(node: Node) -> object:
    if isinstance(node, Mapping):
        return [(key[:3], shape(value)) for key, value in node.entries]
    if isinstance(node, Sequence):
        return [shape(entry) for entry in node.entries]
    return (node.text, node.quoted, (node.start, node.end) if node.text else None)


@given(mappings())
@settings(max_examples=160, deadline=None)
def test_reading_by_lines_says_what_libyaml_says(front: str) -> None:
    data = b"---\n" + front.encode() + b"---\n"
    start, end = 4, len(data) - 4
    fast = _read_lines(data, start, end)
    if fast is None:
        return
    slow, problems = read_with_yaml(data, start, end)
    assert problems == ()
    assert slow is not None
    assert shape(fast) == shape(slow)


@given(st.text(st.sampled_from("ab å:#-'\"[]{}&*!|>%@`,?\\\t"), min_size=1, max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_quoted_value_is_read_as_itself(text: str) -> None:
    for written in (quote(text), *(() if needs_quotes(text) or "\t" in text else (text,))):
        data = f"x: {written}\n".encode()
        root, problems = read_with_yaml(data, 0, len(data))
        assert (plain(root), problems) == ({"x": text}, ())


@given(text=st.text(max_size=60), fenced=st.booleans())
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(*, text: str, fenced: bool) -> None:
    data = (f"---\n{text}\n---\nx" if fenced else text).encode()
    found = read_front_matter(Source("x.md", data))
    assert 0 <= found.start <= found.end <= found.body <= len(data)
    for problem in found.problems:
        assert 0 <= problem.start <= problem.end <= len(data)
    assert found.root is not None or found.problems


@pytest.mark.parametrize("text", ["", "-", "?", "- a", "a: b", "a #b", "a:", "@a", " a", "'a'"])
def test_what_yaml_reads_otherwise_needs_quotes(text: str) -> None:
    assert needs_quotes(text)


def test_an_approval_is_read_by_lines() -> None:
    data = b"a: b\nx:\n  by:\n    - A, 2017-08-30\n    - B\n  seal: c\n  none:\nz: y\n"
    root = _read_lines(data, 0, len(data))
    approval = {"by": ["A, 2017-08-30", "B"], "seal": "c", "none": ""}
    assert plain(root) == {"a": "b", "x": approval, "z": "y"}


def test_a_scalar_is_where_it_says() -> None:
    data = "---\nå: 'ö'\nx:\n  - ä ä\n---\n".encode()
    root = read_front_matter(Source("x.md", data)).root
    assert root is not None
    (_, first), (_, second) = root.entries
    assert isinstance(first, Scalar)
    assert data[first.start : first.end].decode() == "'ö'"
    assert isinstance(second, Sequence)
    assert data[second.start : second.end].decode() == "ä ä"

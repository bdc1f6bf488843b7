import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bra.text.tree import MOST_LEVELS, Node, plain_text, read_tree, stand_alone

MARKDOWN = st.lists(
    st.sampled_from([
        "a", "# b", "### c", "```", "~~~", "> q", "- e", "  f", "    g", "1. h", "<!--", "-->", "",
        "<div>", "<script>", "<pre>", "</pre>", "| t |", "|---|", "[l]: x", "***", "===", "`", "[",
        "\\", "- [x] d", "<?", "<![CDATA[", "<br>", "**", "\x1b", "\u202e", "å", "",
    ]),
    max_size=12,
).map("\n".join)  # fmt: skip


def kinds(node: Node) -> list[str]:
    return [node.kind, *(kind for child in node.children for kind in kinds(child))]


def outline(markdown: str) -> list[tuple[str, str]]:
    return [(block.kind, plain_text(block)) for block in read_tree(markdown).children]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# A *b*\n\nc\nd\n", [("heading", "A b"), ("paragraph", "c\nd")]),
        ("a<br>b<BR />c", [("paragraph", "a b c")]),
        ("a <!-- gömt --> b", [("paragraph", "a  b")]),
        ("<!-- gömt -->\n\na", [("paragraph", "a")]),
        ("<!-- öppet\n\na", [("paragraph", "<!-- öppet\n\na")]),
        ("<b onclick='x'>f</b>", [("paragraph", "<b onclick='x'>f</b>")]),
        ("<script>\nx\n</script>", [("paragraph", "<script>\nx\n</script>")]),
        ("```\n*a*\n```", [("code", "*a*")]),
        ("- [ ] a\n- [x] b\n- [-] c", [("list", "☐ a ☑ b ☒ c")]),
        ("a\x1bb\u202ec", [("paragraph", "a\ufffdb\ufffdc")]),
        ("&lt;b&gt; \\*a\\*", [("paragraph", "<b> *a*")]),
        ("> # h", [("quote", "h")]),
    ],
)
def test_what_markdown_means(markdown: str, expected: list[tuple[str, str]]) -> None:
    assert outline(markdown) == expected


def test_a_table_has_heads_rows_and_sides() -> None:
    (table,) = read_tree("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n").children
    assert table.target == "lcr"
    rows = [[plain_text(cell) for cell in row.children] for row in table.children]
    assert rows == [["a", "b", "c"], ["1", "2", "3"]]


def test_headings_are_in_order() -> None:
    tree = read_tree("# a\n\n#### b\n\n# c\n\n###### d\n\n## e\n")
    assert [block.level for block in tree.children] == [1, 2, 2, 3, 2]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# T\n\n#### a\n\n#### b\n\n## c\n", [1, 2, 2, 2]),
        ("## a\n\n# b\n\n## c\n", [1, 2, 2]),
        ("# T\n\n## a\n\n#### b\n\n### c\n", [1, 2, 3, 3]),
    ],
)
def test_headings_of_one_level_stay_that(text: str, levels: list[int]) -> None:
    assert [block.level for block in read_tree(text).children] == levels


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("### a\n\n### b\n\n#### c\n", [2, 2, 3]),
        ("# a\n\n## b\n\n# c\n", [2, 3, 2]),
    ],
)
def test_within_another_text_no_heading_is_the_first(text: str, levels: list[int]) -> None:
    assert [block.level for block in read_tree(text, within=True).children] == levels


def test_a_heading_in_a_quote_is_none_of_the_document() -> None:
    assert "heading" not in kinds(read_tree("> ## a\n\n- # b\n"))


@pytest.mark.parametrize("text", [">" * 2000 + " a", "- " * 2000 + "a", "*a " * 2000, "[" * 3000])
def test_depth_has_a_bound(text: str) -> None:
    def depth(node: Node) -> int:
        return 1 + max(map(depth, node.children), default=0)

    assert depth(read_tree(text)) <= MOST_LEVELS + 4


@settings(max_examples=100, deadline=None)
@given(MARKDOWN)
@example("```\na")
@example("<!-- a")
@example("<script>a")
@example("- a\n\n  ```")
def test_text_that_stands_alone_leaves_alone_what_follows(markdown: str) -> None:
    text = stand_alone(markdown)
    after = read_tree(f"{text}\n\n# efter\n\n- b\n").children
    assert [(block.kind, plain_text(block)) for block in after[-2:]] == [
        ("heading", "efter"),
        ("list", "b"),
    ]


@settings(max_examples=100, deadline=None)
@given(MARKDOWN)
def test_text_that_stands_alone_is_not_changed(markdown: str) -> None:
    text = stand_alone(markdown)
    assert stand_alone(text) == text

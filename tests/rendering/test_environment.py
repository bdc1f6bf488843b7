"""Templates are by strangers: each of these ends in a sentence with file and line, and soon."""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from bra.errors import UserError
from bra.languages import languages, message
from bra.rendering.environment import render
from bra.rendering.templatefiles import TemplateProblem

VARIABLES: Mapping[str, object] = {
    "items": list(range(40)),
    "item": {"title": "x"},
    "title": "T",
}
GROW = "{% set x = 'aaaaaaaa' %}"


def rendered(folder: Path, text: str, seconds: float = 0.3) -> str:
    (folder / "t.md.j2").write_text(text, encoding="utf-8")
    return render("t.md.j2", VARIABLES, [folder], seconds=seconds)


ATTACKS = {
    "does not parse": "{% if %}",
    "an unknown name": "{{ titel }}",
    "an unknown key": "{{ item.titel }}",
    "a class": "{{ ''.__class__.__mro__ }}",
    "a class by filter": "{{ ''|attr('__class__') }}",
    "a class by map": "{{ ['']|map(attribute='__class__')|list|length }}{{ ''.__class__ }}",
    "format": "{{ '{0.__class__}'.format(1) }}",
    "format with a width": "{{ '{:1000000000}'.format(1) }}",
    "format_map": "{{ '{a.__class__}'.format_map({'a': 1}) }}",
    "globals": "{{ cycler.__init__.__globals__ }}",
    "the template itself": "{{ self._TemplateReference__context }}",
    "a macro's internals": "{% macro m() %}{% endmacro %}{{ m._func }}",
    "a macro without end": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a loop without end": "{% for i in items recursive %}{{ loop(items) }}{% endfor %}",
    "loops in loops": "{% for a in items %}" * 8 + "{% endfor %}" * 8,
    "a long range": "{% for a in range(10**9) %}x{% endfor %}",
    "a repeated text": "{{ 'a' * 10**9 }}",
    "a repeated list": "{{ ([1] * 10**9)|length }}",
    "a power": "{{ 10 ** 10 ** 10 }}",
    "a growing number": "{% set x = 10**60 %}" + "{% set x = x * x %}" * 40 + "{{ x }}",
    "a text joined to itself": GROW + "{% set x = x ~ x %}" * 50 + "{{ x }}",
    "a text added to itself": GROW + "{% set x = x + x %}" * 50 + "{{ x }}",
    "a list added to itself": "{% set x = [1] %}" + "{% set x = x + x %}" * 50 + "{{ x|length }}",
    "a text caught": GROW + "{% set x %}{{ x }}{{ x }}{{ x }}{{ x }}{% endset %}" * 30,
    "a text joined": GROW + "{% set x = [x, x, x, x, x, x]|join %}" * 30 + "{{ x|length }}",
    "a namespace": "{% set n = namespace(x='aaaa') %}"
    "{% for i in items %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "lists in lists": "{% set x = [1] %}" + "{% set x = [x, x, x, x] %}" * 40 + "{{ x }}",
    "mappings in mappings": "{% set x = {'a': 1} %}" + "{% set x = {'a': x, 'b': x} %}" * 40,
    "a printed list": "{{ items }}",
    "a width": "{{ 'a'.ljust(10**9) }}",
    "a width of a number": "{{ '%1000000000d' % 1 }}",
    "bytes": "{{ (1).to_bytes(10**9) }}",
    "a change": "{% set _ = items.append(1) %}",
    "another file": "{% include '../secret' %}",
    "a file by its path": "{% include '/etc/passwd' %}",
    "itself": "{% include 't.md.j2' %}",
    "itself as parent": "{% extends 't.md.j2' %}",
    "a folder": "{% include 'folder' %}",
    "no number": "{{ 1 / 0 }}",
    "no function": "{{ title() }}",
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_bad_template_is_a_sentence_with_its_place(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    folder = tmp_path / "templates"
    (folder / "folder").mkdir(parents=True)
    start = time.perf_counter()
    with pytest.raises(TemplateProblem) as caught:
        rendered(folder, ATTACKS[name])
    assert time.perf_counter() - start < 3
    assert f"{folder / 't.md.j2'}:1: " in str(caught.value)
    assert sys.gettrace() is None or sys.gettrace().__module__ != "bra.rendering.environment"


def test_a_name_nearly_right_is_asked_about(tmp_path: Path) -> None:
    with pytest.raises(TemplateProblem, match=r"t\.md\.j2:3: .*Did you mean 'title'\?"):
        rendered(tmp_path, "a\n\n{{ titel }}\n")


def test_an_included_file_has_its_own_place(tmp_path: Path) -> None:
    (tmp_path / "part").write_text("a\n{{ nope }}\n", encoding="utf-8")
    with pytest.raises(TemplateProblem, match=r"part:2: 'nope' is undefined"):
        rendered(tmp_path, "{% include 'part' %}")


@pytest.mark.skipif(os.name == "nt", reason="symlinks need a privilege on Windows")
def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET", encoding="utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(UserError, match="outside"):
        rendered(folder, "{% include 'link' %}")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_no_template(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(TemplateProblem, match="no template pipe"):
        rendered(tmp_path, "{% include 'pipe' %}")


@pytest.mark.parametrize("data", [b"a\n\xe5", b"x" * 1_000_001])
def test_a_file_that_is_no_template_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "t.md.j2").write_bytes(data)
    with pytest.raises(UserError, match=r"t\.md\.j2"):
        render("t.md.j2", VARIABLES, [tmp_path])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ title }}\n", "T\n"),
        ("{% for i in items if i < 3 %}\n{{ loop.index }}\n{% endfor %}\n", "1\n2\n3\n"),
        ("{{ items|join(', ')|truncate(8) }}", "0,..."),
        (("{% set n = namespace(s=0) %}{% for i in items %}{% set n.s = n.s + i %}{% endfor %}"
         "{{ n.s }}"), "780"),
        ("{% for k, v in {'a': 1}.items() %}{{ k ~ v }}{% endfor %}", "a1"),
        ("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(3) }}", "<3>"),
        ("{% for row in items|batch(20) %}{{ row|sum }} {% endfor %}", "190 590 "),
        ("{% for i in range(3) %}{{ i }}{% endfor %}", "012"),
        ("{{ 'a|b'|cell }} {{ '# a'|inline }}", "a\\|b \\# a"),
        ("{{ [title, 'x']|join('-')|upper }}", "T-X"),
    ],
)  # fmt: skip
def test_what_templates_need_works(tmp_path: Path, text: str, expected: str) -> None:
    assert rendered(tmp_path, text, 5) == expected


def test_the_first_folder_wins_and_the_second_has_the_rest(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    for folder in (own, shipped):
        folder.mkdir()
        (folder / "a").write_text(f"{folder.name} {{% include 'b' %}}", encoding="utf-8")
    (shipped / "b").write_text("b", encoding="utf-8")
    assert render("a", {}, [own, shipped]) == "own b"
    assert render("a", {}, [shipped]) == "shipped b"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ titel }}", r"Did you mean 'title'\?"),
        ("{{ zzz }}", r"'zzz' is undefined; what there is: item, items, title, who"),
        ("{{ who.nam }}", r"there is no 'nam' in it\. Did you mean 'name'\?"),
        ("{% include 'item.md' %}", r"there is no template item\.md; what there is: t\.md\.j2"),
        ("{{ 9 ** 9999 }}", "a power is too large"),
        ("{{ items }}", "use join"),
        ("{% if %}", "cannot be read: Expected an expression"),
    ],
)
def test_what_is_wrong_is_said_in_the_words_of_any_language(
    tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "t.md.j2").write_text(text, encoding="utf-8")
    with pytest.raises(TemplateProblem, match=told) as caught:
        render("t.md.j2", {**VARIABLES, "who": {"name": "Bo"}}, [tmp_path])
    assert str(tmp_path / "t.md.j2") in str(caught.value)
    for spoken in languages():
        assert message(spoken, caught.value.code, caught.value.facts.items())

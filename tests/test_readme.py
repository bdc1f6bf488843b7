import re

from tests.readme import README, played


def test_the_tour_shows_what_happens() -> None:
    text = README.read_text(encoding="utf-8")
    assert played(text) == text
    assert text.count("$ bra ") >= 5


def test_ci_runs_the_test_command_of_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    found = re.search(r"^<!-- test -->\n```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    assert "-m pytest" in found[1]

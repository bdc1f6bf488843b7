"""The data of the site is what its schema says, and has the shapes that the commands have."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]

from tests.publishing.sites import TODAY, build, change_council, made, write_council, write_meeting
from tests.transcript import run_bra

BODY = """\
## 1. A {.information dnr="KS 1"}

<!-- COMMENT -->
Text `<!-- code -->` and <!-- COMMENT --> more.

> Confidential: SECRETWORD

- [ ] **A1** Jonas Eek, Nobody Known: do <!-- COMMENT --> it (ongoing)
  a note <!-- COMMENT -->

**Decision:** as follows <!-- COMMENT -->

**Proposal:** no

**Correction 2025-11-05 item 2:** all of it
"""


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("council")
    write_council(root)
    write_meeting(root, "2026-02-04", "status: final\nmoved-from: 2026-02-01\n", BODY)
    return root


@pytest.fixture(scope="module")
def site(council: Path) -> dict[str, bytes]:
    return made(council, ".json", "index.html")


def strict(schema: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Return the schema without room for keys that it does not name."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: strict(value) for key, value in schema.items()}
    if "properties" in found and found.get("type") == "object":
        found["additionalProperties"] = False
    return found


def test_all_data_is_what_the_schema_says(site: dict[str, bytes]) -> None:
    schema = json.loads(site["data.schema.json"])
    Draft202012Validator.check_schema(schema)
    files = {path: json.loads(data) for path, data in site.items() if path.startswith("data")}
    index = files["data.json"]
    assert [each["file"] for each in index["years"]] == ["data/2025.json", "data/2026.json"]
    for path, name in (("data.json", "index"), *((p["file"], "year") for p in index["years"])):
        wanted = strict(copy.deepcopy(schema)) | {"anyOf": [{"$ref": f"#/$defs/{name}"}]}
        Draft202012Validator(wanted, format_checker=FormatChecker()).validate(files[path])
        Draft202012Validator(schema).validate(files[path])


def years(site: dict[str, bytes], name: str) -> list[dict[str, Any]]:
    index = json.loads(site["data.json"])
    return [each for year in index["years"] for each in json.loads(site[year["file"]])[name]]


def test_shapes_are_those_of_the_commands(council: Path) -> None:
    site = made(council, ".json", drafts=True)
    for command, extra in (
        ("actions --all", {"address", "history"}),
        ("decisions", {"date", "item_number", "address"}),
    ):
        result = run_bra(*command.split(), "--format", "json", "--today", TODAY, cwd=council)
        wanted = json.loads(result.stdout)
        name = command.split()[0]
        found = years(site, name)
        for each in wanted:
            if each["meeting"] == "2026-02-04":  # there it has comments
                continue
            [same] = [other for other in found if other["id"] == each["id"]]
            assert {key: value for key, value in same.items() if key not in extra} == each
    result = run_bra("meetings", "--format", "json", "--today", TODAY, cwd=council)
    for each in json.loads(result.stdout):
        [same] = [one for one in years(site, "meetings") if one["stem"] == each["stem"]]
        assert set(each) <= set(same)
        if same["shows"] == "minutes":
            del each["items"]
            assert each.items() <= same.items()


def test_counts_and_addresses_are_right(site: dict[str, bytes]) -> None:
    for year in json.loads(site["data.json"])["years"]:
        held = json.loads(site[year["file"]])
        for name in ("meetings", "decisions", "actions"):
            assert year[name] == len(held[name])
            for each in held[name]:
                address = each["address"].partition("#")[0]
                assert f"{address}index.html" in site


def test_text_is_that_of_the_minutes_without_comments_and_secrets(site: dict[str, bytes]) -> None:
    [meeting] = [each for each in years(site, "meetings") if each["stem"] == "2026-02-04"]
    [item] = meeting["items"]
    assert item["text"].splitlines()[0] == "Text `<!-- code -->` and more."
    assert "*Not public*" in item["text"]
    assert [each["kind"] for each in item["statements"]] == ["decision", "proposal", "correction"]
    whole = b"".join(data for path, data in site.items() if path.startswith("data"))
    assert b"COMMENT" not in whole
    assert b"SECRETWORD" not in whole


def test_without_names_owners_are_organisations(council: Path, tmp_path: Path) -> None:
    write_council(tmp_path / "c")
    change_council(tmp_path / "c", "site:\n", "site:\n  names: no\n")
    given = (council / "minutes" / "2026-02-04.md").read_text(encoding="utf-8")
    later = given + "- [ ] **2025-11-05/A1** Mats Norén: his turn\n"
    (tmp_path / "c" / "minutes" / "2026-02-04.md").write_text(later, "utf-8")
    found = {each["id"]: each for each in years(made(tmp_path / "c", ".json"), "actions")}
    assert found["2025-11-05/A1"]["owners"] == ["Rescue service"]
    reassigned = found["2025-11-05/A1"]["history"][-1]["changes"][-1]
    assert reassigned == {"what": "reassigned", "old": "Police", "new": "Rescue service"}
    assert found["2026-02-04/A1"]["owners"] == ["Police"]
    told = json.dumps(list(found.values()))
    for name in ("Jonas", "Mats", "Nobody Known"):
        assert name not in told


def test_a_change_of_one_meeting_writes_one_year(council: Path, tmp_path: Path) -> None:
    build(council, tmp_path / "s")
    path = council / "minutes" / "2025-11-05.md"
    text = path.read_bytes()
    try:
        path.write_bytes(text.replace(b"lower than last year", b"higher than last year"))
        written = build(council, tmp_path / "s")
    finally:
        path.write_bytes(text)
    assert [each for each in written if each.startswith("data")] == ["data/2025.json"]

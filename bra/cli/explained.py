"""What `bra import --explain` shows: each recognised thing with its line and its rule."""

from collections.abc import Iterable

from bra.cli.call import Call
from bra.cli.doubts import named, place, tell_trouble
from bra.cli.output import put
from bra.importing.outcome import Outcome
from bra.languages import Language, message, say


def explain(call: Call, outcomes: Iterable[Outcome], spoken: Language) -> bool:
    """Show each recognised thing with its line, and at the end how often each rule fired."""
    from bra.rendering.tables import as_markdown_table

    failed = False
    rules: dict[str, tuple[int, int]] = {}
    count = 0
    for outcome in outcomes:
        if tell_trouble(outcome, spoken):
            failed = True
            continue
        count += 1
        put(call, f"{named(outcome)}: {outcome.encoding}, {outcome.language}\n")
        for each in outcome.explained:
            what = say(spoken, f"import.told.{each.what.replace(' ', '-')}")
            sure = say(spoken, f"confidence.{each.confidence}")
            told = f"{what}: {each.value} [{each.rule}, {sure}]"
            put(call, f"{place(outcome, each.line)}: {told}\n")
            if each.source and each.source != each.value:
                put(call, f"    | {each.source}\n")
        for doubt in outcome.doubts:
            told = message(spoken, doubt.code, doubt.facts)
            put(call, f"{place(outcome, doubt.line)}: {told}\n")
        fired = {each.rule for each in outcome.explained}
        for rule in fired:
            times = sum(each.rule == rule for each in outcome.explained)
            files, things = rules.get(rule, (0, 0))
            rules[rule] = (files + 1, things + times)
    if count > 1:
        rows = [
            {"rule": rule, "files": files, "things": things}
            for rule, (files, things) in sorted(
                rules.items(), key=lambda each: (-each[1][0], each[0])
            )
        ]
        columns = [
            (key, say(spoken, f"import.column.{key}")) for key in ("rule", "files", "things")
        ]
        put(call, f"\n{as_markdown_table(rows, columns)}")
    return failed

"""Records of what was said, turn by turn: only what they label is theirs."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.verbs import begins_with_infinitive
from bra.importing.acting.who import People
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled

_TURN: Final = compiled(r"(?P<who>[^:.]{2,40}):\s+(?P<said>\S.*)")
_TURNS: Final = 20
_SHARE: Final = 3


def is_transcript(sentences: Sequence[Sentence], people: People) -> bool:
    """Tell whether a text is mostly speech, each turn behind the name of who spoke.

    What somebody says at a meeting decides nothing and promises little, however it sounds.
    """
    firsts = [sentence for sentence in sentences if sentence.first]
    turns = sum([":" in sentence.text and _is_turn(sentence.text, people) for sentence in firsts])
    return turns >= _TURNS and turns * _SHARE >= len(firsts)


def _is_turn(text: str, people: People) -> bool:
    match = _TURN.match(text)
    if match is None or begins_with_infinitive(match["said"]):
        return False
    owners = people.owners(match["who"])
    return owners is not None and owners.kinds == {"person"}

"""The lists of a Word document: one kind with bullets, and one with numbers for each list."""

from typing import TYPE_CHECKING, Any, Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.parts.numbering import NumberingPart

if TYPE_CHECKING:
    from docx.document import Document as Word

INDENT: Final = 360
"""How far each level of a list is moved in, in twentieths of a point."""
_BULLETS: Final = ("•", "–")
_DEFAULT_ABSTRACT: Final = 8000


class Numbering:
    """Make lists: one kind with bullets, and one with numbers for each list."""

    def __init__(self, word: "Word") -> None:
        self.element = _numbering_part(word).element
        used = [
            int(e.get(qn("w:abstractNumId"))) for e in self.element.findall(qn("w:abstractNum"))
        ]
        self.bullets = max([_DEFAULT_ABSTRACT, *used]) + 1
        self.numbers = self.bullets + 1
        self._abstract(self.bullets, numbered=False)
        self._abstract(self.numbers, numbered=True)
        self._bullet_list: int | None = None

    def new(self, first: int | None) -> int:
        """Return the number of a list that counts from `first`, or has bullets."""
        if first is None:
            if self._bullet_list is None:
                self._bullet_list = self._add(self.bullets)
            return self._bullet_list
        number = self._add(self.numbers)
        made = self.element.findall(qn("w:num"))[-1]
        for level in range(9):
            override = OxmlElement("w:lvlOverride")
            override.set(qn("w:ilvl"), str(level))
            start = OxmlElement("w:startOverride")
            start.set(qn("w:val"), str(first if first >= 0 else 1))
            override.append(start)
            made.append(override)
        return number

    def _add(self, abstract: int) -> int:
        return int(self.element.add_num(abstract).numId)

    def _abstract(self, number: int, *, numbered: bool) -> None:
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{"decimal" if numbered else "bullet"}"/>'
            f'<w:lvlText w:val="{f"%{level + 1}." if numbered else _BULLETS[level % 2]}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{INDENT * (level + 1)}"'
            f' w:hanging="{INDENT}"/></w:pPr></w:lvl>'
            for level in range(9)
        )
        made = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        first = self.element.find(qn("w:num"))
        if first is None:
            self.element.append(made)
        else:
            first.addprevious(made)


def _numbering_part(word: "Word") -> Any:  # noqa: ANN401 - the library's part
    try:
        return word.part.numbering_part
    except (KeyError, NotImplementedError):
        blob = f"<w:numbering {nsdecls('w')}/>".encode()
        name = PackURI("/word/numbering.xml")
        part = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, blob, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return part

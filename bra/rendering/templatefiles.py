"""The files of templates, read from the folders that may hold them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2.loaders import split_template_path

from bra.errors import SpokenError
from bra.languages import language, message

_LARGEST_FILE: Final = 1_000_000


class TemplateProblem(SpokenError):
    """Tell what is wrong with a template, with its file and line."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code, message(language("en"), code, facts.items()), **facts)


class TemplateFiles(BaseLoader):
    """Read templates from folders, the first that has one; never a file that lies elsewhere."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = folders
        self.read: set[str] = set()

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:  # noqa: ARG002 - the signature is Jinja's
        """Return the text of a template and the name of its file."""
        parts = split_template_path(template)
        for folder in self.folders:
            path = folder.joinpath(*parts)
            if not path.is_file():
                continue
            if not path.resolve().is_relative_to(folder.resolve()):
                raise TemplateProblem("template-outside", place=str(path))
            self.read.add(str(path))
            return _text(path), str(path), None
        raise TemplateNotFound(template)


def _text(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise TemplateProblem("template-too-large", place=str(path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TemplateProblem("template-not-utf-8", place=f"{path}:{line}") from None

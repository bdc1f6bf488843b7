"""Values of front matter that YAML needs quotes for."""


def quote(text: str) -> str:
    """Return the text as a double-quoted YAML scalar."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return f'"{escaped}"'


def needs_quotes(value: str) -> bool:
    """Tell whether YAML would not read the text as itself when it stands unquoted."""
    return (
        value[:1] in "[]{}&*!|>'\"%@`#,"
        or value[:2] in ("- ", "? ", ": ", "-", "?", ":")
        or ": " in value
        or " #" in value
        or value.endswith(":")
        or value != value.strip()
        or value == ""
    )

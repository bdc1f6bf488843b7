"""What is said when the engine of a format is not installed."""

from bra.errors import UserError


def needed(what: str) -> UserError:
    """Return the sentence that says how to add what a format takes."""
    command = 'python -m pip install "bra[documents]"'
    sentence = f"{what} needs an extra that is not installed; this adds it: {command}"
    return UserError("extra-missing", sentence, what=what, command=command)

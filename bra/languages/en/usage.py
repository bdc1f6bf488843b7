"""English: how a call is written, and what is wrong with one."""

from typing import Final

TEXTS: Final = {
    "usage": "Usage: ",
    "options": "[OPTIONS]",
    "command": "COMMAND [ARGS]...",
    "try": "Try '{command} {option}' for help.",
    "error": "Error: {sentence}",
    "quoted": "'{word}'",
    "name": "'{word}'",
    "or": " or ",
    "no-command": "There is no command '{name}'.",
    "no-command-near": "There is no command '{name}'. Did you mean {near}?",
    "missing-command": "Missing command.",
    "no-option": "There is no option '{option}'.",
    "no-option-near": "There is no option '{option}'. Did you mean {near}?",
    "needs-value": "Option '{option}' requires a value.",
    "takes-no-value": "Option '{option}' does not take a value.",
    "given-twice": "Option '{option}' can be given only once.",
    "missing-argument": "Missing argument {name}.",
    "missing-option": "Missing option {name}.",
    "extra": 'Too many words: {words}. A text of several words stands in straight quotes, "like this".',
    "bad-value": "Invalid value for {name}: {reason}",
    "none-of": "'{value}' is none of {choices}.",
    "no-year": "'{value}' is not a year written YYYY.",
    "no-number": "'{value}' is not a whole number.",
    "arguments-title": "Arguments",
    "options-title": "Options",
    "example": "Example:",
    "examples": "Examples:",
    "manual": "The manual: bra help {command}",
    "extras": "[{extras}]",
    "default": "default: {value}",
    "required": "required",
    "read-one": "Read one with: bra help TOPIC",
}

# What is written beside commands and options in the code is English.
HELP: Final[dict[str, str]] = {}

"""Do the least that reading minutes takes: both parsers over the files of a folder."""

import os
import sys

import pyromark
import yaml


def main() -> None:
    """Read the meetings of the folder that is named."""
    folder = sys.argv[1]
    markdown = pyromark.Markdown(
        options=pyromark.Options.ENABLE_TASKLISTS | pyromark.Options.ENABLE_TABLES
    )
    for name in sorted(os.listdir(folder)):  # noqa: PTH208 - as bare as can be
        with open(f"{folder}/{name}", "rb") as file:  # noqa: PTH123 - as bare as can be
            text = file.read().decode()
        _, front, body = text.split("---\n", 2)
        yaml.load(front, Loader=yaml.CSafeLoader)
        for _ in markdown.events_with_range(body):
            pass


main()

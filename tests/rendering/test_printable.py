"""Text as it is printed: what is set apart in it, and how long that takes."""

from time import process_time

from bra.rendering.printable import pieces


def test_addresses_and_lines_to_write_on_stand_apart_wherever_their_word_begins() -> None:
    text = "Se (www.rad.example/a) eller kim@rad.example, Namn:__________"
    found = [(kind, words.replace("\u200b", "")) for kind, words in pieces(text)]
    assert found == [
        ("text", "Se "),
        ("address", "(www.rad.example/a)"),
        ("text", " eller "),
        ("address", "kim@rad.example,"),
        ("text", " Namn:"),
        ("fill-in", ""),
    ]


def test_a_word_without_end_takes_no_time() -> None:
    begun = process_time()
    assert len(list(pieces("a" * 30_000))) == 1
    assert process_time() - begun < 2

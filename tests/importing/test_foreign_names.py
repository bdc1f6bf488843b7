"""Names begin with Latin capitals of every kind, wherever their bearers' names come from."""

import pytest

from bra.importing.files.readers import read_foreign
from bra.importing.recognise import recognise
from bra.importing.record import Record


def read(text: str) -> Record:
    return recognise(read_foreign("2023-05-04.txt", text.encode())).record


@pytest.mark.parametrize(
    "name",
    ["Şerife Yildiz", "Łukasz Nowak", "Čedomir Đurić", "Ørjan Ås", "Žana Ćosić", "Ėglė Ūsas"],
)
@pytest.mark.parametrize("how", ["", " via Teams"])
def test_who_was_there_took_part_and_has_a_task(name: str, how: str) -> None:
    record = read(
        f"Protokoll 2023-05-04\n\nNärvarande: Anna Ek, {name}{how}, Bo Al, Cia Dahl\n\n"
        f"§ 1 Val\nTill sekreterare valdes {name}.\n"
        f"§ 2 Skyltar\n{name} får i uppdrag att köpa skyltar.\n"
    )
    assert [person.name for person in record.present] == ["Anna Ek", name, "Bo Al", "Cia Dahl"]
    assert record.secretary is not None
    assert record.secretary.value == name
    assert [action.owners for action in record.actions] == [(name,)]


@pytest.mark.parametrize("name", ["Łukasz Żak", "Çetin Öz"])
def test_whom_the_text_names_though_nobody_listed_them(name: str) -> None:
    first = name.split(maxsplit=1)[0]
    record = read(f"§ 1 Skyltar\nDet var {name}. Vi tackar {name}. {first} köper skyltar.\n")
    assert [action.owners for action in record.actions] == [(name,)]

"""What lay in the folder before, as far as approvals are concerned."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from bra import store
from bra.git import Repository
from bra.git.history import Commit, History, history, objects
from bra.proving.present import Here
from bra.proving.story import NOW, Stage
from bra.proving.version import Version, may_be_approved, version_of


class Past(NamedTuple):
    """Hold what commits left of one meeting, in their order, and the path that it had last."""

    path: str
    touches: tuple[tuple[int, str | None], ...]


class Archive:
    """Answer what earlier versions said; only those that carry a seal are kept."""

    def __init__(self, repository: Repository | None) -> None:
        self.repository = repository
        self.walk = history(repository, "minutes") if repository is not None else History((), ())
        self.data: dict[str, bytes] = {}
        self.versions: dict[str, Version] = {}
        self._by_data: dict[bytes, Version] = {}

    def meetings(self, stems: Collection[str] | None) -> dict[str, Past]:
        """Return the past of each meeting; a file that moved between folders is one meeting."""
        found: dict[str, dict[int, str | None]] = {}
        paths: dict[str, str] = {}
        for touch in self.walk.touches:
            stem = store.meeting_stem(touch.path)
            if stem is None or (stems is not None and stem not in stems):
                continue
            left = found.setdefault(stem, {})
            if touch.blob is not None or left.get(touch.commit) is None:
                left[touch.commit] = touch.blob
                paths[stem] = touch.path
        return {stem: Past(paths[stem], tuple(left.items())) for stem, left in found.items()}

    def look_for_seals(self, past: Iterable[Past]) -> None:
        """Read all versions once, and keep those that carry a seal."""
        names = {blob for each in past for _, blob in each.touches if blob is not None}
        for name, data in self._objects(names):
            if may_be_approved(data):
                self._keep(name, data)

    def stages(self, before: Past | None, here: Here | None) -> list[Stage]:
        """Return the versions of a meeting from the first approved one on, the present one last."""
        touches = before.touches if before is not None else ()
        stages: list[Stage] = []
        first = next((at for at, (_, blob) in enumerate(touches) if self._whole(blob)), None)
        if first is not None:
            origin = touches[first][0]
            later = [
                (place, blob)
                for place, blob in touches[first:]
                if place == origin or self.walk.descends(place, origin)
            ]
            missing = {blob for _, blob in later if blob and blob not in self.versions}
            for name, data in self._objects(missing):
                self._keep(name, data)
            stages = [
                Stage(place, self.versions.get(blob) if blob is not None else None)
                for place, blob in later
            ]
        return [*stages, Stage(NOW, here.version if here is not None else None)]

    def blob(self, before: Past | None, place: int) -> str | None:
        """Return the name of what a meeting's file held at a place in the walk."""
        return dict(before.touches).get(place) if before is not None else None

    def committed(self, before: Past | None, here: Here | None) -> bool:
        """Tell whether a meeting's file lies in the folder as it was committed last."""
        last = before.touches[-1][1] if before is not None else None
        if last is None or here is None:
            return last is None and here is None
        data = self.data.get(last)
        if data is None:
            data = dict(self._objects([last])).get(last)
        return data is not None and _lines(data) == _lines(here.data)

    def commit(self, place: int) -> Commit | None:
        """Return the commit of a place in the walk."""
        return self.walk.commits[place] if place != NOW else None

    def sealed_first(self, stem: str, seal: str) -> int | None:
        """Return the place in the walk where a meeting's file first carried a seal, if it did."""
        before = self.meetings([stem]).get(stem)
        if before is None:
            return None
        self.look_for_seals([before])
        return next(
            (
                place
                for place, blob in before.touches
                if self._whole(blob) and blob and seal in self.versions[blob].seals
            ),
            None,
        )

    def _whole(self, blob: str | None) -> bool:
        return blob is not None and blob in self.versions and self.versions[blob].whole

    def version(self, data: bytes) -> Version:
        """Return the version that some bytes are."""
        return self._by_data.get(data) or version_of(data)

    def _keep(self, name: str, data: bytes) -> None:
        self.data[name] = data
        self.versions[name] = self._by_data[data] = version_of(data)

    def _objects(self, names: Collection[str]) -> Iterator[tuple[str, bytes]]:
        if self.repository is None or not names:
            return iter(())
        return objects(self.repository, sorted(names))


def _lines(data: bytes) -> bytes:
    """Return a text as a seal takes it: with LF at the ends of its lines."""
    return data.replace(b"\r\n", b"\n")

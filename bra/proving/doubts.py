"""Which approved minutes are not what was approved, as the history of their files tells."""

from bra.folder import Folder
from bra.git import readable_repository
from bra.proving.verify import verify
from bra.proving.version import may_be_approved


class Doubts:
    """Tell it again and again, and look only at what changed since."""

    def __init__(self) -> None:
        self._head = b""
        self._known: dict[str, tuple[bytes, bool]] = {}
        self.shallow = False
        """Whether the history lacks its beginning, so that less can be told."""

    def of(self, folder: Folder) -> frozenset[str]:
        """Return the stems of approved minutes of which `bra verify` says that something is wrong.

        That somebody has yet to approve is nothing wrong.  Raises GitError when any minutes may be
        approved and there is a history that cannot be read.
        """
        now = {
            file.stem: source.data
            for file, source in folder.sources()
            if may_be_approved(source.data)
        }
        found = readable_repository(folder.root) if now else None
        head = found.answer("rev-parse", "--verify", "--quiet", "HEAD").printed if found else b""
        # A file that came or went may carry the seal of another one.
        same = head == self._head and now.keys() == self._known.keys()
        known = self._known if same else {}
        new = [stem for stem, data in now.items() if known.get(stem, (None,))[0] != data]
        wrong: set[str] = set()
        if new:
            verdicts, _, _, self.shallow = verify(folder, found, new)
            wrong = {each.stem for each in verdicts if each.findings and not each.waiting}
        self._head = head
        self._known = {
            stem: (data, stem in wrong if stem in new else known[stem][1])
            for stem, data in now.items()
        }
        return frozenset(stem for stem, (_, doubted) in self._known.items() if doubted)


def every_approval(folder: Folder) -> frozenset[str]:
    """Return the stems of all minutes that may be approved: those to doubt without a history."""
    return frozenset(file.stem for file, source in folder.sources() if may_be_approved(source.data))

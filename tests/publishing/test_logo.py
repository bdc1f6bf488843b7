import struct
from pathlib import Path

import pytest

from bra.publishing.logo import read_logo

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 300, 100) + b"\x08\x06\0\0\0"


@pytest.mark.parametrize(
    ("name", "data", "width"),
    [
        ("logo.svg", b'<svg xmlns="x" viewBox="0 0 34 40"><path d="M0 0"/></svg>', 34),
        ("logo.svg", b'<svg width="80px" height="20px"></svg>', 160),
        ("logo.svg", b"<svg></svg>", 40),
        ("logo.svg", b'<svg viewBox="0 0 1.2.3 0"></svg>', 40),
        ("logo.svg", b'<svg viewBox="0 0 9000 1"></svg>', 320),
        ("bilder/vapen.PNG", PNG, 120),
        ("logo.png", PNG[:20], 40),
        ("logo.webp", b"RIFF", 40),
    ],
)
def test_a_logo_keeps_its_shape(tmp_path: Path, name: str, data: bytes, width: int) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    logo = read_logo(tmp_path, name)
    assert logo is not None
    assert logo.name == f"logo{path.suffix.lower()}"
    assert logo.data == data
    assert logo.width == width


def test_what_is_no_file_of_the_council_is_no_logo(tmp_path: Path) -> None:
    root = tmp_path / "council"
    root.mkdir()
    (tmp_path / "other.svg").write_bytes(b"<svg></svg>")
    (root / "large.svg").write_bytes(b" " * 500_001)
    assert read_logo(root, "") is None
    assert read_logo(root, "missing.svg") is None
    assert read_logo(root, "../other.svg") is None
    assert read_logo(root, ".") is None
    assert read_logo(root, "large.svg") is None
    try:
        (root / "link.svg").symlink_to(tmp_path / "other.svg")
    except OSError:
        pytest.skip("no symlinks here")
    assert read_logo(root, "link.svg") is None

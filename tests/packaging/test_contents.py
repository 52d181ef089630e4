# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the Debian package, what it says of itself, and that others can read what it brings for them."""

import gzip
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HANG = 60  # seconds after which a call counts as hanging: a bound, never a wait
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
APP_ID = "org.odradek.odradek"

# Questions to the programs need no display.
NO_DISPLAY = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}

FILES = {
    "usr/bin/odradek", "usr/bin/odradek-cli",
    "usr/share/applications/odradek.desktop", f"usr/share/metainfo/{APP_ID}.metainfo.xml",
    "usr/share/icons/hicolor/scalable/apps/odradek.svg",
    *(f"usr/share/icons/hicolor/{size}x{size}/apps/odradek.png" for size in ICON_SIZES),
    "usr/share/man/man1/odradek.1.gz", "usr/share/man/man1/odradek-cli.1.gz",
    "usr/share/bash-completion/completions/odradek-cli", "usr/share/fish/vendor_completions.d/odradek-cli.fish",
    "usr/share/zsh/vendor-completions/_odradek-cli",
    "usr/share/doc/odradek/copyright", "usr/share/doc/odradek/changelog.gz",
    "usr/share/doc/odradek/changelog.Debian.gz",
}  # fmt: skip


def run(*command, **options):
    """A call that must succeed; its stdout."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANG, check=False, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def names(dependencies):
    """The packages that a field like Depends names, alternatives and all."""
    return set(re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9.+-]*)", dependencies))


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(os.environ["ODRADEK_PACKAGES"])
        packages = sorted(folder.glob("odradek_*.deb"), key=lambda path: path.stat().st_mtime)
        cls.deb = str(packages[-1])
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.top = pathlib.Path(cls.folder.name)
        run("dpkg-deb", "--raw-extract", cls.deb, cls.folder.name)
        cls.usr = cls.top / "usr"

    def field(self, name):
        return run("dpkg-deb", "--field", self.deb, name).strip()

    def test_control(self):
        version = re.search(r"project\(odradek VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text())[1]
        self.assertEqual(self.field("Package"), "odradek")
        self.assertRegex(self.field("Version"), rf"^{re.escape(version)}-\d+$")
        self.assertEqual(self.field("Architecture"), run("dpkg", "--print-architecture").strip())
        self.assertRegex(self.field("Maintainer"), r"^The Odradek authors <\S+@\S+>$")
        self.assertEqual((self.field("Section"), self.field("Priority")), ("devel", "optional"))
        self.assertGreater(int(self.field("Installed-Size")), 1000)
        summary, _, text = self.field("Description").partition("\n")
        self.assertRegex(summary, r"^[a-z].{10,70}[^.]$")
        self.assertTrue(all(line.startswith(" ") and len(line) < 81 for line in text.splitlines()), text)

    def test_what_it_depends_on(self):
        needs = names(self.field("Depends"))
        for package in ("libc6", "libstdc++6", "libqt6svg6", "zlib1g", "libzstd1", "liblz4-1"):
            self.assertTrue(any(name.startswith(package) for name in needs), f"{package} not in {sorted(needs)}")
        for library in ("Core", "Gui", "Widgets"):  # newer releases put t64 behind the name
            self.assertTrue(any(name.startswith(f"libqt6{library.lower()}6") for name in needs), library)
        self.assertEqual([name for name in needs if name.endswith("-dev") or name.startswith("fonts-")], [])

    def test_it_recommends_the_fonts_the_window_is_made_with(self):
        fonts = {name for name in run(ROOT / "packaging/install-deps", "--list").split() if name.startswith("fonts-")}
        self.assertGreaterEqual(len(fonts), 2)
        self.assertLessEqual(fonts | {"fonts-noto-color-emoji"}, names(self.field("Recommends")))

    def test_the_files_and_nothing_else(self):
        found = {str(path.relative_to(self.top)) for path in self.usr.rglob("*") if not path.is_dir()}
        self.assertEqual(found, FILES)
        self.assertEqual({path.name for path in self.top.iterdir()}, {"usr", "DEBIAN"})

    def test_owners_and_modes(self):
        for line in run("dpkg-deb", "--contents", self.deb).splitlines():
            mode, owner, *_, path = line.split()
            runs = path.endswith("/") or path.startswith("./usr/bin/")
            self.assertEqual((mode[1:], owner), ("rwxr-xr-x" if runs else "rw-r--r--", "root/root"), path)

    def test_the_sums_are_those_of_the_files(self):
        run("md5sum", "--check", "--strict", "DEBIAN/md5sums", cwd=self.top)
        self.assertEqual(len((self.top / "DEBIAN/md5sums").read_text().splitlines()), len(FILES))

    def test_programs_are_stripped_and_run_where_they_lie(self):
        for name in ("odradek", "odradek-cli"):
            program = self.usr / "bin" / name
            self.assertNotIn(".symtab", run("readelf", "--wide", "--sections", program))
            dynamic = run("readelf", "--wide", "--dynamic", program)
            self.assertNotRegex(dynamic, r"\((RPATH|RUNPATH)\)")
            self.assertRegex(dynamic, r"FLAGS_1\).*PIE")
            self.assertIn(self.field("Version").split("-")[0], run(program, "--version", env=NO_DISPLAY))

    def test_icons_have_the_sizes_of_their_folders(self):
        for size in ICON_SIZES:
            data = (self.usr / f"share/icons/hicolor/{size}x{size}/apps/odradek.png").read_bytes()
            self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", data[16:24]), (size, size))
            self.assertGreater(len(data), 4 * size, "an empty picture")
        drawing = self.usr / "share/icons/hicolor/scalable/apps/odradek.svg"
        self.assertEqual(drawing.read_bytes(), (ROOT / "resources/icons/odradek.svg").read_bytes())

    def test_desktops_can_read_their_files(self):
        run("desktop-file-validate", self.usr / "share/applications/odradek.desktop")
        metainfo = self.usr / f"share/metainfo/{APP_ID}.metainfo.xml"
        run("appstreamcli", "validate", "--no-net", metainfo)
        self.assertIn(f'version="{self.field("Version").split("-")[0]}"', metainfo.read_text())

    def test_what_the_desktop_names_is_there(self):
        entry = (self.usr / "share/applications/odradek.desktop").read_text()
        for program in re.findall(r"^Exec=(\S+)", entry, re.M):
            self.assertTrue((self.usr / "bin" / program).exists(), program)
        # The window says under which name it is known, and the desktop must find it there.
        application = (ROOT / "app/window/Application.cpp").read_text()
        self.assertIn('setDesktopFileName(QStringLiteral("odradek"))', application)

    def test_manual_pages(self):
        for name in ("odradek", "odradek-cli"):
            page = gzip.decompress((self.usr / f"share/man/man1/{name}.1.gz").read_bytes()).decode()
            done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=page, capture_output=True, text=True,
                                  timeout=HANG, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn(f"Odradek {self.field('Version').split('-')[0]}", page)
            self.assertNotIn("@", re.sub(r"\S+@\S+", "", page))

    def test_the_manual_has_the_window_s_options(self):
        page = gzip.decompress((self.usr / "share/man/man1/odradek.1.gz").read_bytes()).decode().replace("\\-", "-")
        told = run(self.usr / "bin/odradek", "--help", env=NO_DISPLAY)
        options = set(re.findall(r"--[a-z][a-z-]+", told)) - {"--help-all"}
        self.assertIn("--bootstrap", options)
        self.assertEqual([option for option in options if not re.search(rf"{option}\b", page)], [])

    def test_completions_are_the_program_s_own(self):
        for shell, path in (("bash", "bash-completion/completions/odradek-cli"),
                            ("fish", "fish/vendor_completions.d/odradek-cli.fish"),
                            ("zsh", "zsh/vendor-completions/_odradek-cli")):  # fmt: skip
            told = run(self.usr / "bin/odradek-cli", "completion", shell)
            self.assertEqual((self.usr / "share" / path).read_text(), told)

    def test_papers(self):
        papers = self.usr / "share/doc/odradek"
        copyright_text = (papers / "copyright").read_text()
        for licence in ("GPL-3.0-or-later", "Apache-2.0"):
            self.assertIn(f"License: {licence}\n", copyright_text)
        for used in re.findall(r"^License: (\S+)$", copyright_text, re.M):
            self.assertRegex(copyright_text, rf"(?m)^License: {re.escape(used)}\n \S", "a licence without its text")
        changes = gzip.decompress((papers / "changelog.Debian.gz").read_bytes())
        with tempfile.NamedTemporaryFile() as file:
            file.write(changes)
            file.flush()
            self.assertEqual(run("dpkg-parsechangelog", "-l", file.name, "-S", "Version").strip(), self.field("Version"))
        self.assertIn(b"# Changelog", gzip.decompress((papers / "changelog.gz").read_bytes()))

    @unittest.skipUnless(shutil.which("lintian"), "lintian is not installed")
    def test_lintian_finds_nothing(self):
        # No host of ours has a mail server, and the first package answers to no report in Debian's tracker.
        quiet = "bogus-mail-host,initial-upload-closes-no-bugs"
        said = run("lintian", "--allow-root", "--fail-on", "error,warning", "--suppress-tags", quiet, self.deb)
        self.assertEqual(said, "")


if __name__ == "__main__":
    unittest.main()

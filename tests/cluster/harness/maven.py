# SPDX-License-Identifier: GPL-3.0-or-later
"""Resolves jars through Maven: a generated pom, one folder of jars per set of dependencies."""

import hashlib
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from .errors import HarnessError, NoNetwork
from .paths import cache_dir, make_once

NETWORK_SIGNS = ("Could not transfer", "Unknown host", "UnknownHostException", "Connection refused",
                 "Network is unreachable", "timed out", "Temporary failure in name resolution",
                 "No plugin found for prefix")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class JarSet:
    """What to resolve: coordinates `group:artifact:version`; `managed` overrides versions further down."""

    name: str
    dependencies: tuple[str, ...]
    managed: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = field(default=())

    def pom(self) -> str:
        """The text of a pom that resolves this set."""
        managed = "".join(_dependency(c, ()) for c in self.managed)
        wanted = "".join(_dependency(c, self.exclusions) for c in self.dependencies)
        return ('<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
                "<groupId>odradek.tests</groupId><artifactId>jars</artifactId><version>1</version>"
                "<packaging>pom</packaging>"
                f"<dependencyManagement><dependencies>{managed}</dependencies></dependencyManagement>"
                f"<dependencies>{wanted}</dependencies></project>\n")


def _dependency(coordinate: str, exclusions: tuple[str, ...]) -> str:
    group, artifact, version = coordinate.split(":")
    excluded = "".join("<exclusion><groupId>{}</groupId><artifactId>{}</artifactId></exclusion>".format(
        *e.split(":")) for e in exclusions)
    return (f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
            f"<version>{version}</version><exclusions>{excluded}</exclusions></dependency>")


def resolve(jars: JarSet) -> Path:
    """The folder that holds the jars of the set; asks Maven only if the cache lacks it."""
    digest = hashlib.sha256(jars.pom().encode()).hexdigest()[:10]
    target = cache_dir() / "jars" / f"{jars.name}-{digest}"
    return make_once(target, lambda folder: _copy_dependencies(jars, folder))


def classpath(*folders: Path) -> str:
    """A class path of all jars of the folders, in a stable order (a class archive depends on it)."""
    return ":".join(str(jar) for folder in folders for jar in sorted(Path(folder).glob("*.jar")))


def _copy_dependencies(jars: JarSet, folder: Path) -> None:
    if not shutil.which("mvn"):
        raise HarnessError("Maven is missing: the jars of Apache Kafka are fetched with mvn. "
                           "Install the package 'maven'.")
    with tempfile.TemporaryDirectory(prefix="odradek-pom-") as scratch:
        pom = Path(scratch) / "pom.xml"
        pom.write_text(jars.pom(), encoding="utf-8")
        command = ["mvn", "-B", "-q", "-f", str(pom), "dependency:copy-dependencies",
                   "-DincludeScope=runtime", f"-DoutputDirectory={folder}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise _explain(jars, done.stdout + done.stderr)


def _explain(jars: JarSet, output: str) -> HarnessError:
    """One sentence from Maven's many lines."""
    output = COLOUR.sub("", output)
    errors = [line for line in output.splitlines() if "ERROR" in line] or output.splitlines()[-3:]
    detail = "\n".join(errors[:3])
    if any(sign in output for sign in NETWORK_SIGNS):
        return NoNetwork(f"The jars of {jars.name} could not be fetched: Maven reached no repository. "
                         f"Check the network or the mirror in ~/.m2/settings.xml.\n{detail}")
    return HarnessError(f"Maven could not resolve the jars of {jars.name}.\n{detail}")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input: one sentence that names the thing and what to do; nothing hangs. Catalogue rows are marked."""

import contextlib
import pathlib
import socket
import tempfile
import threading
import unittest

from commandline import call


@contextlib.contextmanager
def listener(answer):
    """A port that answers the first bytes of each connection with `answer` (None: never)."""
    server = socket.create_server(("127.0.0.1", 0))
    open_ones = []

    def serve():
        with contextlib.suppress(OSError):
            while True:
                client, _ = server.accept()
                open_ones.append(client)
                if answer is not None:
                    client.recv(65536)
                    client.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.getsockname()[1]}"
    finally:
        server.close()
        for client in open_ones:
            client.close()


def free_port():
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Inputs(unittest.TestCase):
    def refused(self, code, words, *arguments, env=None):
        """A call that must end with `code` and say all of `words`."""
        done = call(*arguments, env=env)
        self.assertEqual(done.returncode, code, done.stderr)
        for word in words:
            self.assertIn(word, done.stderr)
        return done

    def test_the_call_itself(self):
        self.refused(2, ["--folow"], "--demo", "consume", "a", "--folow")
        self.refused(2, ["no cluster was named"], "topic", "list")
        self.refused(2, ["--partitions", "1-"], "--demo", "consume", "a", "--partitions", "1-")
        self.refused(2, ["--from", "oldets"], "--demo", "consume", "a", "--from", "oldets")
        self.refused(2, ["--limit"], "--demo", "consume", "a", "--limit", "0")
        self.refused(2, ["--to", "--follow"], "--demo", "consume", "a", "--follow", "--to", "latest")
        self.refused(2, ["--order"], "--demo", "consume", "a", "--follow", "--order", "time")
        self.refused(2, ["--timeout"], "--demo", "--timeout", "5", "topic", "list")

    def test_options_by_kafkas_names(self):
        self.refused(2, ["clinet.id", "client.id"], "--demo", "-X", "clinet.id=me", "topic", "list")
        self.refused(2, ["security.protocol"], "--demo", "-X", "security.protocol=SSL", "topic", "list")
        self.assertEqual(call("--demo", "-X", "client.id=me", "topic", "list").returncode, 0)

    def test_bootstrap_tokens(self):  # catalogue B18
        for bad in ("localhost:0", "localhost:65536", "http://localhost:9092", "a,,b", " ", "host:port"):
            with self.subTest(bootstrap=bad):
                self.refused(2, [], "-b", bad, "topic", "list")

    def test_a_closed_port(self):
        port = free_port()
        self.refused(1, [f"127.0.0.1:{port}"], "-b", f"127.0.0.1:{port}", "topic", "list")

    def test_an_unknown_host(self):  # catalogue A3
        self.refused(1, ["nowhere.invalid"], "-b", "nowhere.invalid:9092", "topic", "list")

    def test_a_port_that_is_no_kafka(self):  # catalogue B2
        with listener(b"HTTP/1.1 400 Bad Request\r\n\r\n") as address:
            self.refused(1, [address, "Kafka"], "-b", address, "topic", "list")
        with listener(b"\x15\x03\x03\x00\x02\x02\x46") as address:
            self.refused(1, [address, "TLS"], "-b", address, "topic", "list")

    def test_a_port_that_never_answers(self):
        with listener(None) as address:
            self.refused(1, [address], "-b", address, "--timeout", "300ms", "topic", "list")

    def test_profiles(self):
        with tempfile.TemporaryDirectory() as folder:
            env = {"XDG_CONFIG_HOME": folder}
            self.refused(2, ["prod"], "--profile", "prod", "topic", "list", env=env)
            file = pathlib.Path(folder, "odradek", "profiles.json")
            file.parent.mkdir()
            file.write_text("{ broken", encoding="utf-8")
            self.refused(2, [str(file)], "--profile", "prod", "topic", "list", env=env)
            self.assertEqual(file.read_text(encoding="utf-8"), "{ broken")

    def test_wire(self):
        self.refused(2, ["Metdata"], "wire", "decode", "request", "Metdata", "4")
        self.refused(2, ["99"], "wire", "decode", "request", "Metadata", "99")


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input: one sentence that names the thing and what to do; nothing hangs. Catalogue rows are marked."""

import contextlib
import http.server
import json
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest

from commandline import call, rows, sandbox


@contextlib.contextmanager
def listener(answer):
    """A port that answers the first bytes of each connection with `answer` (None: never; none at all: by
    closing)."""
    server = socket.create_server(("127.0.0.1", 0))
    open_ones = []

    def serve():
        with contextlib.suppress(OSError):
            while True:
                client, _ = server.accept()
                open_ones.append(client)
                if answer is None:
                    continue
                client.recv(65536)
                client.sendall(answer)
                if not answer:
                    client.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.getsockname()[1]}"
    finally:
        server.close()
        for client in open_ones:
            client.close()


@contextlib.contextmanager
def server(talk):
    """A port on which each connection is given to `talk`, one after the other, and closed then."""
    port = socket.create_server(("127.0.0.1", 0))

    def serve():
        with contextlib.suppress(OSError):
            while True:
                client, _ = port.accept()
                with client, contextlib.suppress(OSError):
                    talk(client)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"127.0.0.1:{port.getsockname()[1]}"
    finally:
        port.close()


def tls_port():
    """A port that answers a ClientHello, and closes at everything else, as Java's TLS does."""
    def talk(client):
        if client.recv(65536).startswith(b"\x16\x03"):
            client.sendall(b"\x16\x03\x03\x00\x7a")

    return server(talk)


def real_tls_port(context):
    """A port on which OpenSSL speaks."""
    return server(lambda client: context.wrap_socket(client, server_side=True).close())


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
        self.refused(2, ["--from newest:N", '"x"'], "--demo", "consume", "a", "--from", "newest:x")
        self.refused(2, ["--from", '"newest"', "latest, newest:N"], "--demo", "consume", "a", "--from", "newest")
        self.refused(2, ["--limit"], "--demo", "consume", "a", "--limit", "0")
        self.refused(2, ["--limit", "from 1 to 9223372036854775807"], "--demo", "consume", "a", "--limit", "9" * 20)
        self.refused(2, ["--to", "--follow"], "--demo", "consume", "a", "--follow", "--to", "latest")
        self.refused(2, ["--order"], "--demo", "consume", "a", "--follow", "--order", "time")
        self.refused(2, ["--timeout"], "--demo", "--timeout", "5", "topic", "list")
        self.refused(2, ["--timeout", "no time"], "--demo", "--timeout", "0s", "topic", "list")
        self.refused(2, ["--demo", "give one"], "--demo", "-b", "localhost:9092", "topic", "list")
        for short in ("0s", "99ms"):
            self.refused(2, ["--watch", short, "from 100ms on"], "--demo", "group", "lag", "a", "--watch", short)
        self.refused(2, ["::1:9092: ", "write [::1]:9092"], "-b", "::1:9092", "topic", "list")
        self.refused(2, ["--partitions", '""'], "--demo", "consume", "shop.orders", "--partitions", "")
        self.refused(2, ["0-1000000", "above 999999"], "--demo", "consume", "a", "--partitions", "0-1000000")
        self.refused(2, ["--broker", '"x"', "whole number"], "--demo", "cluster", "api-versions", "--broker", "x")
        self.refused(2, ["--state", '"Foo"', "Stable"], "--demo", "group", "list", "--state", "Foo")
        self.assertEqual(call("--demo", "group", "list", "--state", "stable").returncode, 0)

    def test_a_command_that_does_not_exist(self):
        self.refused(2, ["consum: there is no such command; did you mean consume?"], "--demo", "consum", "x")
        self.refused(2, ["lst: there is no such command; did you mean list?"], "-b", "a:1", "topic", "lst", "-q")
        self.refused(2, ["zzzz: there is no such command", "topic", "group"], "zzzz")

    def test_an_option_that_does_not_exist(self):
        for call_ in (("--demo", "--foo"), ("--demo", "--foo", "topic", "list"), ("topic", "--foo")):
            done = self.refused(2, ["--foo: there is no such option\n"], *call_)
            self.assertNotIn("did you mean", done.stderr)
        self.refused(2, ["--dmeo: there is no such option; did you mean --demo?"], "--dmeo")
        self.refused(2, ["--outptu: there is no such option; did you mean --output?"], "--demo", "--outptu", "json",
                     "topic", "list")
        self.refused(2, ["--outptu: there is no such option; did you mean --output?"], "--demo", "topic", "list",
                     "--outptu=json")
        self.refused(2, ["--folow: there is no such option; did you mean --follow?", "odradek-cli consume --help"],
                     "--demo", "consume", "a", "--folow")
        self.refused(2, ["-z: there is no such option\n", "odradek-cli --help"], "-z")
        self.refused(2, ["extra: odradek-cli topic list takes nothing more", "odradek-cli topic list --help"], "topic", "list", "a",
                     "extra")

    def test_the_sandbox(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            self.refused(1, [port, "Address already in use", "--port 0"], "sandbox", "--port", port)
        self.refused(2, ["--port", '"99999"', "0 to 65535"], "sandbox", "--port", "99999")
        self.refused(2, ["--brokers", '"0"', "1 to 100"], "sandbox", "--brokers", "0")
        self.refused(2, ["--topics", "5 replicas on 1 brokers", "--brokers 5"], "sandbox", "--topics", "a:1:5")

    def test_options_by_kafkas_names(self):
        self.refused(2, ["clinet.id", "client.id"], "--demo", "-X", "clinet.id=me", "topic", "list")
        self.refused(2, ["security.protocol"], "--demo", "-X", "security.protocol=SSL", "topic", "list")
        self.assertEqual(call("--demo", "-X", "client.id=me", "topic", "list").returncode, 0)

    def test_from_and_to_which_addresses(self):  # surface 1.15, 1.18
        with sandbox("--topics", "a") as bootstrap:
            topics = ("-b", bootstrap, "topic", "list", "-X")
            for good in ("source.address=127.0.0.9", "broker.address.family=v4", "receive.buffer.bytes=32768",
                         "client.dns.lookup=resolve_canonical_bootstrap_servers_only"):
                self.assertEqual(call(*topics, good).returncode, 0, good)
            self.refused(1, [bootstrap, "cannot be connected to from 192.0.2.1"], *topics, "source.address=192.0.2.1")
            self.refused(1, ["127.0.0.1", "family v6", "broker.address.family"], *topics, "broker.address.family=v6")
        self.refused(2, ["source.address", "IP address of this computer"], "--demo", "-X", "source.address=here",
                     "topic", "list")

    def test_how_much_is_fetched(self):  # surface 5.4, 5.5, 5.6
        consume = ("--demo", "-v", "consume", "shop.orders", "--partitions", "0")
        few = call(*consume).stderr.count("-> ")
        small = ("-X", "fetch.max.bytes=2000", "-X", "fetch.max.wait.ms=10", "-X", "fetch.min.bytes=1")
        self.assertGreater(call(*consume, *small).stderr.count("-> "), few + 5)
        self.assertGreater(call(*consume, "-X", "max.partition.fetch.bytes=2000").stderr.count("-> "), few + 5)

    def test_bootstrap_tokens(self):  # catalogue B18
        for bad in ("localhost:0", "localhost:65536", "http://localhost:9092", "host:port", "[::1", "a b:9092"):
            with self.subTest(bootstrap=bad):
                self.refused(2, [f"{bad}: "], "-b", f"good:9092,{bad}", "topic", "list")
        for empty in ("a,,b", "a,", ",a"):
            self.refused(2, [f"{empty}: an address between two commas is empty"], "-b", empty, "topic", "list")
        self.refused(2, ["no broker address is given"], "-b", " ", "topic", "list")

    def test_a_closed_port(self):
        port = free_port()
        self.refused(1, [f"127.0.0.1:{port}"], "-b", f"127.0.0.1:{port}", "topic", "list")
        self.refused(1, [f"localhost:{port}: "], "-b", f"localhost:{port}", "topic", "list")

    def test_an_unknown_host(self):  # catalogue A3
        self.refused(1, ["nowhere.invalid"], "-b", "nowhere.invalid:9092", "topic", "list")

    def test_a_port_that_is_no_kafka(self):  # catalogue B2
        with listener(b"HTTP/1.1 400 Bad Request\r\n\r\n") as address:
            self.refused(1, [address, "Kafka"], "-b", address, "topic", "list")
        for version in (b"\x03\x00", b"\x03\x01", b"\x03\x03"):
            with listener(b"\x15" + version + b"\x00\x02\x02\x46") as address:
                done = self.refused(1, [address, "speaks TLS", "no TLS yet", "PLAINTEXT"], "-b", address, "topic",
                                    "list")
                self.assertNotIn("security.protocol", done.stderr, "this version refuses it")
        with listener(b"\0\0\0\2\0\0") as address:
            self.refused(1, [address, "not a Kafka broker"], "-b", address, "topic", "list")
        with listener(b"") as address:
            done = self.refused(1, [address, "perhaps it is not a Kafka broker"], "-b", address, "topic", "list")
            self.assertNotIn("PLAINTEXT", done.stderr, "it does not answer TLS either")

    def test_a_tls_server_that_closes_without_a_word(self):  # catalogue B2
        with tls_port() as address:
            self.refused(1, [address, "this port speaks TLS", "PLAINTEXT"], "-b", address, "topic", "list")

    @unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
    def test_a_tls_server_of_openssl(self):  # catalogue B2
        with tempfile.TemporaryDirectory() as folder:
            key, certificate = f"{folder}/key.pem", f"{folder}/certificate.pem"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                            "-keyout", key, "-out", certificate, "-subj", "/CN=broker", "-days", "1"], check=True,
                           capture_output=True)
            for newest in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.minimum_version = context.maximum_version = newest
                context.load_cert_chain(certificate, key)
                with self.subTest(version=newest.name), real_tls_port(context) as address:
                    self.refused(1, [address, "this port speaks TLS"], "-b", address, "topic", "list")

    def test_a_web_server(self):  # catalogue B2
        class Silent(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Silent) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            address = f"127.0.0.1:{server.server_port}"
            self.refused(1, [address, "an HTTP server answers"], "-b", address, "topic", "list")
            server.shutdown()

    def test_thousands_of_unknown_hosts(self):  # catalogue B18
        hosts = ",".join(f"h{number}.x:9" for number in range(10_000))
        begun = time.monotonic()
        done = self.refused(1, ["of 10000 bootstrap addresses", "h0.x:9"], "-b", hosts, "--timeout", "2s", "topic",
                            "list")
        self.assertLess(time.monotonic() - begun, 20, done.stderr)

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
            done = self.refused(2, ["line 1, column 3", "mend it", f"{file}.broken"], "--profile", "prod", "topic",
                                "list", env=env)
            self.assertNotIn("json.exception", done.stderr)
            self.assertEqual(len(list(file.parent.iterdir())), 2, "it is kept aside once")
            file.write_text('{"version": 1, "profiles": [{"name": "bare"}]}', encoding="utf-8")
            self.refused(2, ["bare", str(file), "bootstrap"], "--profile", "bare", "topic", "list", env=env)
            file.write_bytes(b"\0\xff\xff")
            self.refused(2, [str(file), "binary"], "--profile", "bare", "topic", "list", env=env)

    def test_what_a_profile_says(self):
        bad = {"properties": {"nonsense": "1"}}, {"properties": {"retries": "many"}}, {"bootstrap": "a b:1"}
        for member, word in zip(bad, ("nonsense", "retries", "a b:1")):
            with self.subTest(word=word), tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder, "odradek", "profiles.json")
                file.parent.mkdir()
                profile = {"name": "prod", "bootstrap": "localhost:9092", **member}
                file.write_text(json.dumps({"version": 1, "profiles": [profile]}), encoding="utf-8")
                self.refused(2, [f"{file}, profile \"prod\", {word}: "], "--profile", "prod", "topic", "list",
                             env={"XDG_CONFIG_HOME": folder})

    def test_times_before_1970_are_before_everything(self):
        with sandbox("--demo-data") as bootstrap:
            offsets = ("-b", bootstrap, "topic", "offsets", "shop.orders", "--at")
            earliest = [row["offset"] for row in rows(*offsets, "earliest")]
            for time in ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.997Z", "1900-01-01"):
                with self.subTest(time=time):
                    self.assertEqual([row["offset"] for row in rows(*offsets, time)], earliest)
                    consume = ("-b", bootstrap, "consume", "shop.orders", "--partitions", "0")
                    first = rows(*consume, "--from", time, "--limit", "1")
                    self.assertEqual(first, rows(*consume, "--from", "oldest", "--limit", "1"))
                    self.assertEqual(rows(*consume, "--to", time), [])

    def test_the_end_is_a_place(self):
        consume = ("--demo", "-o", "json", "consume", "shop.orders", "--from")
        for end in ("latest", "newest:0"):
            done = call(*consume, end)
            self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
            self.assertIn(f"--from {end}: nothing stands behind the end", done.stderr)
            self.assertRegex(done.stderr, "scanned 0 of 0 offsets, .*: complete")
        for begin in ("earliest", "oldest"):
            row = json.loads(call(*consume, begin, "--partitions", "0", "--limit", "1").stdout)
            self.assertEqual((row["partition"], row["offset"]), (0, 0))

    def test_wire(self):
        self.refused(2, ["Metdata"], "wire", "decode", "request", "Metdata", "4")
        self.refused(2, ["99"], "wire", "decode", "request", "Metadata", "99")


if __name__ == "__main__":
    unittest.main()

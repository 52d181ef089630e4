# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit codes, signals and closed pipes."""

import array
import fcntl
import json
import pathlib
import re
import select
import signal
import subprocess
import termios
import time
import unittest

from commandline import CLI, HANG, call, sandbox, start


def unread(pipe):
    """Bytes that lie in a pipe."""
    count = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, count)
    return count[0]


def catches(process, number):
    """Whether a process has a handler of its own for a signal."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return bool(int(re.search(r"SigCgt:\s*(\w+)", status).group(1), 16) >> (number - 1) & 1)


class Exits(unittest.TestCase):
    def test_all_is_well(self):
        self.assertEqual(call("--demo", "topic", "list").returncode, 0)

    def test_nothing_delivered(self):
        done = call("--demo", "consume", "absent")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.count("absent: there is no such topic"), 1, done.stderr)
        self.assertEqual(done.stdout, "")

    def test_some_items_failed(self):
        done = call("--demo", "-o", "json", "topic", "describe", "shop.orders", "absent")
        self.assertEqual(done.returncode, 3)
        self.assertIn("absent", done.stderr)
        self.assertIn("shop.orders", done.stdout)

    def test_a_limit_hides_no_failure(self):
        done = call("--demo", "-o", "json", "consume", "absent", "shop.orders", "--limit", "1")
        self.assertEqual((done.returncode, len(done.stdout.splitlines())), (3, 1), done.stderr)
        self.assertIn("absent: there is no such topic", done.stderr)

    def test_a_scan_ends_with_its_counts(self):
        done = call("--demo", "-o", "json", "consume", "shop.orders", "--limit", "5")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(len(done.stdout.splitlines()), 5)
        self.assertRegex(done.stderr, r"scanned \d+ of \d+ offsets, \d+ messages, matched 5, undecodable 0")

    def test_offsets_are_counted_against_offsets(self):
        done = call("--demo", "-o", "json", "consume", "shop.payments")
        counts = re.search(r"scanned (\d+) of (\d+) offsets, (\d+) messages, matched (\d+), .*: complete", done.stderr)
        scanned, total, messages, matched = map(int, counts.groups())
        self.assertEqual((scanned, matched), (total, len(done.stdout.splitlines())))
        self.assertLess(messages, total, "transactions have left no markers: nothing is shown")
        self.assertLess(matched, messages, "no transaction was aborted: nothing is shown")

    def test_each_request_is_told_with_its_answer(self):
        done = call("--demo", "-v", "consume", "shop.orders", "--limit", "1")
        self.assertEqual(done.returncode, 0)
        sent = re.findall(r"^-> (\S+ \w+ v\d+ #\d+), \d+ B$", done.stderr, re.M)
        ended = re.findall(r"^<- (\S+ \w+ v\d+ #\d+), (?:\d+ B in [\d.]+ ms|no longer waited for)$", done.stderr, re.M)
        for api in ("ApiVersions", "Metadata", "ListOffsets", "Fetch"):
            self.assertTrue(any(f" {api} " in line for line in sent), done.stderr)
        self.assertEqual(sorted(sent), sorted(ended), done.stderr)

    def test_quiet_says_nothing(self):
        done = call("--demo", "-q", "consume", "shop.orders", "--limit", "1")
        self.assertEqual(done.stderr, "")

    def test_interrupted_while_it_follows(self):
        with sandbox("--topics", "a") as bootstrap:
            process = start("-b", bootstrap, "-v", "consume", "a", "--follow")
            # The first fetch is on its way: it waits for messages.
            for line in process.stderr:
                if "Fetch" in line:
                    break
            process.send_signal(signal.SIGINT)
            _, notes = process.communicate(timeout=HANG)
        self.assertEqual(process.returncode, 130)
        self.assertIn("matched 0", notes)

    def test_ended_before_its_end(self):
        with sandbox("--demo-data") as bootstrap:
            process = start("-b", bootstrap, "-o", "json", "consume", "shop.orders", "--follow", "--from", "oldest")
            lines = [process.stdout.readline()]
            self.assertEqual(call("-b", bootstrap, "topic", "delete", "shop.orders", "--yes").returncode, 0)
            lines += process.stdout  # to its end: communicate() would miss what the line above has left in the buffer
            _, notes = process.communicate(timeout=HANG)
        self.assertEqual(process.returncode, 4, notes)
        self.assertIn("shop.orders was deleted\n", notes)
        self.assertRegex(notes, f"matched {len(lines)}, .*: not complete: ")
        places = [(row["partition"], row["offset"]) for row in map(json.loads, lines)]
        self.assertEqual(len(places), len(set(places)))

    def test_a_closed_pipe_ends_quietly(self):
        pipe = subprocess.Popen(f"{CLI} --demo consume shop.clicks | head -1", shell=True, executable="/bin/bash",
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        out, _ = pipe.communicate(timeout=HANG)
        self.assertEqual(len(out.splitlines()), 1)
        process = start("--demo", "consume", "shop.clicks")
        process.stdout.readline()
        process.stdout.close()
        self.assertEqual(process.stderr.read(), "", "nothing of counts: who closes a pipe has seen enough")
        process.stderr.close()
        self.assertEqual(process.wait(timeout=HANG), 0)

    def stalled(self, *arguments):
        """A call whose output fills the pipe, because nobody reads it."""
        process = start(*arguments)
        size = fcntl.fcntl(process.stdout, fcntl.F_GETPIPE_SZ)
        deadline = time.monotonic() + HANG
        while unread(process.stdout) < size and process.poll() is None:
            self.assertLess(time.monotonic(), deadline)
            select.select([], [], [], 0.01)
        return process

    def test_interrupted_while_the_reader_is_slow(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(signal=number):
                process = self.stalled("--demo", "-o", "json", "consume", "shop.clicks", "--follow", "--from", "oldest")
                process.send_signal(number)
                data, notes = process.communicate(timeout=HANG)
                self.assertEqual(process.returncode, 130, notes)
                self.assertTrue(data.endswith("}\n"), data[-100:])
                matched = re.search(r"matched (\d+), .*interrupted", notes)
                self.assertEqual(int(matched.group(1)), len(data.splitlines()), notes)

    def test_interrupted_while_nobody_reads(self):
        process = self.stalled("--demo", "-o", "json", "consume", "shop.clicks")
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=HANG), 130)
        self.assertIn("did not take the rest", process.stderr.read())
        process.stdout.close()
        process.stderr.close()

    def test_interrupted_twice(self):
        process = self.stalled("--demo", "-o", "json", "consume", "shop.clicks")
        while process.poll() is None:
            process.send_signal(signal.SIGINT)
            select.select([], [], [], 0.01)
        self.assertEqual(process.returncode, -signal.SIGINT)
        process.communicate(timeout=HANG)

    def test_interrupted_while_it_waits_for_input(self):
        for command in (("decode", "request", "Fetch", "4"), ("convert",), ("batches",)):
            with self.subTest(command=command):
                process = subprocess.Popen([CLI, "wire", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                           stderr=subprocess.PIPE, text=True)
                while not catches(process, signal.SIGINT):
                    self.assertIsNone(process.poll())
                process.send_signal(signal.SIGINT)
                # The input stays open until the end: only the signal ends the wait.
                self.assertEqual(process.wait(timeout=HANG), 130)
                self.assertEqual(process.stdout.read(), "")
                process.communicate(timeout=HANG)

    def test_a_watched_lag_ends_well(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            process = start("--demo", "-o", "json", "group", "lag", "nightly-report", "--watch", "100ms")
            first = json.loads(process.stdout.readline())
            self.assertEqual(first["group"], "nightly-report")
            for line in process.stdout:  # it goes on: the same partition comes again
                if json.loads(line)["partition"] == first["partition"]:
                    break
            process.send_signal(number)
            process.communicate(timeout=HANG)
            self.assertEqual(process.returncode, 0)

    def test_a_machine_that_has_no_more(self):
        files = subprocess.run(["bash", "-c", f"ulimit -n 7; exec {CLI} -b 127.0.0.1:1 topic list"],
                               capture_output=True, text=True, timeout=HANG, check=False)
        self.assertEqual(files.returncode, 1)
        self.assertIn("Too many open files", files.stderr)

    def test_a_full_disk_is_told_and_fails(self):
        for command in (("consume", "shop.orders"), ("topic", "list"), ("consume", "shop.orders", "--limit", "1")):
            with self.subTest(command=command), open("/dev/full", "w", encoding="utf-8") as full:
                done = subprocess.run([CLI, "--demo", *command], stdout=full, stderr=subprocess.PIPE, text=True,
                                      timeout=HANG, check=False)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertEqual(done.stderr.count("stdout: the output cannot be written: No space left on device"), 1)
        for command in (("--help",), ("--version",), ("wire", "list"), ("sandbox", "--port", "0")):
            with self.subTest(command=command), open("/dev/full", "w", encoding="utf-8") as full:
                done = subprocess.run([CLI, *command], stdout=full, stderr=subprocess.PIPE, text=True, timeout=HANG,
                                      check=False)
                self.assertEqual((done.returncode, "No space left" in done.stderr), (1, True), done.stderr)

    def test_no_stdout_at_all(self):
        done = subprocess.run(f"{CLI} --demo consume shop.orders >&-", shell=True, stderr=subprocess.PIPE, text=True,
                              timeout=HANG, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Bad file descriptor", done.stderr)

    def test_notes_that_cannot_be_written_change_nothing(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([CLI, "--demo", "-v", "consume", "shop.orders", "--limit", "3"], stderr=full,
                                  stdout=subprocess.PIPE, text=True, timeout=HANG, check=False)
            self.assertEqual((done.returncode, len(done.stdout.splitlines())), (0, 3))
            lost = subprocess.run([CLI, "--demo", "consume", "absent"], stderr=full, stdout=subprocess.PIPE,
                                  timeout=HANG, check=False)
            self.assertEqual((lost.returncode, lost.stdout), (1, b""))
            hosted = subprocess.Popen([CLI, "sandbox", "--port", "0"], stderr=full, stdout=subprocess.PIPE, text=True)
            bootstrap = hosted.stdout.readline().strip()
            self.assertEqual(call("-b", bootstrap, "cluster", "info").returncode, 0)
            hosted.send_signal(signal.SIGTERM)
            hosted.communicate(timeout=HANG)
            self.assertEqual(hosted.returncode, 0)

    def test_data_and_notes_in_one_closed_pipe(self):
        pipe = subprocess.run(f"set -o pipefail; {CLI} --demo -v consume shop.clicks 2>&1 | head -1", shell=True,
                              executable="/bin/bash", capture_output=True, text=True, timeout=HANG, check=False)
        self.assertEqual((pipe.returncode, len(pipe.stdout.splitlines()), pipe.stderr), (0, 1, ""))

    def test_the_sandbox_ended_by_a_signal(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number):
                process = start("sandbox", "--port", "0")
                process.stdout.readline()
                process.send_signal(number)
                process.communicate(timeout=HANG)
                self.assertEqual(process.returncode, 0)

    def test_nohup_outlives_its_terminal(self):
        process = subprocess.Popen(["nohup", CLI, "sandbox", "--port", "0"], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        process.stdout.readline()
        self.assertFalse(catches(process, signal.SIGHUP))
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=HANG)
        self.assertEqual(process.returncode, 0)

    def test_wire_lines_that_fail(self):
        good = '{"api":"ApiVersions","dir":"request","version":0,"hex":""}\n'
        self.assertEqual(call("wire", "convert", stdin=good).returncode, 0)
        self.assertEqual(call("wire", "convert", stdin=good + "nonsense\n").returncode, 3)
        self.assertEqual(call("wire", "convert", stdin="nonsense\n").returncode, 1)
        self.assertEqual(call("wire", "convert", stdin=" \r\n\n").returncode, 0, "there is nothing to be answered")
        done = call("wire", "convert", stdin=good + "{}\n" + good)
        self.assertEqual([json.loads(line).get("error") for line in done.stdout.splitlines()],
                         [None, "api: it is missing", None])
        self.assertIn("1 of 3 lines could not be answered", done.stderr)

    def test_wire_input_that_fails_is_not_a_wrong_call(self):
        decode = ("wire", "decode", "request", "Metadata")
        for command, text, words in (((*decode, "0", "--hex"), "0g", "character 2 is no hexadecimal digit"),
                                     ((*decode, "0", "--hex"), "000", "3 hexadecimal digits"),
                                     (("wire", "encode", "request", "Metadata", "0"), "{", "not JSON, at byte 2")):
            with self.subTest(command=command):
                done = call(*command, stdin=text)
                self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
                self.assertIn(words, done.stderr)
        for version in ("x", "99999999999999999999", "-1"):
            done = call(*decode, "--", version, stdin="")
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(f'VERSION: "{version}" is not a whole number from 0 to 32767', done.stderr)


if __name__ == "__main__":
    unittest.main()

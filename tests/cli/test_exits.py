# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit codes, signals and closed pipes."""

import signal
import subprocess
import unittest

from commandline import CLI, HANG, call, sandbox, start


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
        self.assertRegex(done.stderr, r"scanned \d+, total \d+, matched 5, undecodable 0")

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
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(signal=number):
                process = start("sandbox", "--port", "0")
                process.stdout.readline()
                process.send_signal(number)
                process.communicate(timeout=HANG)
                self.assertEqual(process.returncode, 0)

    def test_wire_lines_that_fail(self):
        good = '{"api":"ApiVersions","dir":"request","version":0,"hex":""}\n'
        self.assertEqual(call("wire", "convert", stdin=good).returncode, 0)
        self.assertEqual(call("wire", "convert", stdin=good + "nonsense\n").returncode, 3)
        self.assertEqual(call("wire", "convert", stdin="nonsense\n").returncode, 1)


if __name__ == "__main__":
    unittest.main()

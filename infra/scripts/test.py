"""Runs every check of the repository and ends with one line: N passed, N failed, N skipped.

A check without tests of its own (build, format, lint, verify) counts as one test. A runner that crashes, or that reports no test at all, counts as one failure.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEB = ROOT / "src/InterviewPrep.Web"
CLI = ROOT / "src/InterviewPrep.Cli/bin/Release/net10.0/InterviewPrep.Cli"
TRX = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
FAILURES = []
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def run(command, cwd=ROOT, **variables):
    print(f"\n> {' '.join(map(str, command))}", flush=True)
    return subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, env={**os.environ, **variables}).returncode


def check(command, cwd=ROOT):
    return (1, 0, 0) if run(command, cwd) == 0 else (0, 1, 0)


def with_crash(counts, exit_code):
    """A red exit without a red test, or no test at all, is a failure of the runner."""
    passed, failed, skipped = counts
    crashed = (exit_code != 0 and failed == 0) or passed + failed + skipped == 0
    return passed, failed + crashed, skipped


def failures(outcome):
    """The name and the message of each red test, so that the end of the output says why."""
    for result in outcome.iter(f"{TRX}UnitTestResult"):
        if result.get("outcome") == "Failed":
            message = result.findtext(f"{TRX}Output/{TRX}ErrorInfo/{TRX}Message", "")
            yield f"{result.get('testName')}: {' '.join(message.split())[:1500]}"


def dotnet_test(project, **variables):
    with tempfile.TemporaryDirectory() as results:
        command = ["dotnet", "test", f"tests/{project}", "-c", "Release", "--no-build", "--nologo",
                   "--logger", "trx;LogFileName=results.trx", "--logger", "console;verbosity=minimal", "--results-directory", results]
        exit_code = run(command, **variables)
        report = pathlib.Path(results, "results.trx")
        if not report.exists():
            return 0, 1, 0
        outcome = ElementTree.parse(report).getroot()
        FAILURES.extend(failures(outcome))
        counters = outcome.find(f"{TRX}ResultSummary/{TRX}Counters").attrib
        total, passed, failed = (int(counters[name]) for name in ("total", "passed", "failed"))
        return with_crash((passed, failed, total - passed - failed), exit_code)


def vitest():
    with tempfile.TemporaryDirectory() as results:
        report = pathlib.Path(results, "results.json")
        exit_code = run(["npx", "vitest", "run", "--reporter=default", "--reporter=json", f"--outputFile.json={report}"], cwd=WEB)
        if not report.exists():
            return 0, 1, 0
        counts = json.loads(report.read_text())
        return with_crash((counts["numPassedTests"], counts["numFailedTests"], counts["numPendingTests"] + counts["numTodoTests"]), exit_code)


def browser():
    """The path of a Chromium; as root Debian's is installed when there is none."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        run(["apt-get", "update", "-qq"])
        run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], DEBIAN_FRONTEND="noninteractive")
        found = next(filter(None, map(shutil.which, BROWSERS)), None)
    return found


def end_to_end():
    chromium = browser()
    if chromium is None:
        print("No Chrome or Chromium was found: install Debian's package chromium, or name one in CHROMIUM.", flush=True)
        return 0, 1, 0
    return dotnet_test("InterviewPrep.E2E", CHROMIUM=chromium)


CHECKS = [
    ("client packages", lambda: check(["npm", "ci", "--no-audit", "--no-fund"], WEB)),
    ("build, warnings as errors", lambda: check(["dotnet", "build", "InterviewPrep.sln", "-c", "Release", "-v", "q", "-nologo"])),
    ("format of the C#", lambda: check(["dotnet", "format", "InterviewPrep.sln", "--verify-no-changes", "--no-restore"])),
    ("format and lint of the client", lambda: check(["npm", "run", "--silent", "lint"], WEB)),
    ("types of the client are those of openapi.json", lambda: check(["npm", "run", "--silent", "types:check"], WEB)),
    ("client", vitest),
    ("problems", lambda: check([CLI, "verify", "problems"])),
    ("judge", lambda: dotnet_test("InterviewPrep.Judging.Tests")),
    ("api", lambda: dotnet_test("InterviewPrep.Api.Tests")),
    ("browser", end_to_end),
]


def main():
    rows = []
    for name, runs in CHECKS:
        started = time.monotonic()
        try:
            counts = runs()
        except Exception as crash:  # a runner that cannot be read is a failed runner
            print(f"{name}: {crash!r}", flush=True)
            counts = (0, 1, 0)
        rows.append((name, counts, time.monotonic() - started))

    print()
    for name, (passed, failed, skipped), seconds in rows:
        print(f"{name:<48} {passed:>5} passed {failed:>4} failed {skipped:>4} skipped {seconds:>7.0f} s")
    for failure in FAILURES:
        print(f"failed: {failure}")
    passed, failed, skipped = (sum(counts[i] for _, counts, _ in rows) for i in range(3))
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

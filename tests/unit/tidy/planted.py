# SPDX-License-Identifier: GPL-3.0-or-later
"""One planted violation a rule, and beside it what looks alike and is allowed."""

LAYERS = '# SPDX-License-Identifier: Apache-2.0\nset(ODRADEK_LAYERS\n    "base:"\n    "wire: base"\n    "net: wire base"\n' + (
    '    "sandbox: wire base"\n    "session: net wire base"\n)\n'
)
APACHE = "// SPDX-License-Identifier: Apache-2.0\n"
GPL = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def engine(path: str, *lines: str) -> dict[str, str]:
    return {"engine/layers.cmake": LAYERS, path: APACHE + "\n".join(lines) + "\n"}


def other(path: str, *lines: str) -> dict[str, str]:
    start = GPL if path.endswith((".h", ".cpp")) else "# SPDX-License-Identifier: GPL-3.0-or-later\n"
    return {"engine/layers.cmake": LAYERS, path: start + "\n".join(lines) + "\n"}


# rule → files that break it, each once
BROKEN = {
    "layers": [
        engine("engine/base/a.cpp", '#include "wire/reader.h"'),
        engine("engine/wire/a.cpp", '#include "ui/style/Theme.h"'),
        engine("engine/surprise/a.cpp", "int a;"),
    ],
    "upper-layers": [
        other("ui/views/A.cpp", '#include "app/Settings.h"'),
        other("ui/views/A.cpp", '#include "sandbox/cluster.h"'),
        other("ui/views/A.cpp", "co_await scan();"),
        other("app/cli/a.cpp", '#include "session/session.h"'),
        other("app/main.cpp", '#include "tests/support/world.h"'),
    ],
    "qt": [
        engine("engine/wire/a.cpp", "#include <QString>"),
        engine("engine/session/a.cpp", "#include <QWidget>"),
        other("app/cli/a.cpp", "#include <QtCore/QString>"),
    ],
    "folder-ring": [
        {
            **other("ui/views/A.h", "#pragma once", '#include "ui/widgets/B.h"'),
            "ui/widgets/B.h": GPL + '#pragma once\n#include "ui/views/A.h"\n',
        },
        {
            **engine("engine/wire/a.h", "#pragma once", '#include "wire/messages/b.h"'),
            **engine("engine/wire/messages/b.h", "#pragma once", '#include "wire/c.h"'),
            **engine("engine/wire/c.h", "#pragma once"),
        },
    ],
    "own-in-quotes": [
        {
            **engine("engine/net/a.cpp", "#include <wire/b.h>"),
            **engine("engine/wire/b.h", "#pragma once"),
        }
    ],
    "file-ring": [
        {
            **engine("engine/wire/a.h", "#pragma once", '#include "wire/b.h"'),
            **engine("engine/wire/b.h", "#pragma once", '#include "wire/a.h"'),
        }
    ],
    "top-level": [{"scratch.txt": "", **other("tools/a.py")}],
    "licence-line": [
        {"ui/A.cpp": "int a;\n"},
        {"engine/base/a.h": GPL},
        {"tests/run": "#!/bin/sh\necho\n"},
    ],
    "licence-files": [{"README.md": "", "LICENSE": "", "engine/LICENSE": ""}],
    "pragma-once": [engine("engine/base/a.h", "#ifndef A_H")],
    "file-length": [engine("engine/base/a.cpp", *["int a;"] * 600)],
    "unused-name": [engine("engine/base/a.cpp", "using wire::Reader;", "using std::chrono::seconds;", "seconds a; // Reader")],
    "nested-loop": [
        other("ui/dialogs/A.cpp", "QEventLoop loop;"),
        other("ui/dialogs/A.cpp", "dialog.exec();"),
        other("app/Window.cpp", "dialog->exec();"),
        other("ui/models/A.cpp", "QMessageBox::warning(this, a, b);"),
        engine("engine/session/a.cpp", "QCoreApplication::processEvents();"),
    ],
    "rich-text": [other("ui/widgets/A.cpp", "label->setTextFormat(Qt::AutoText);")],
    "coroutine-parameter": [
        engine("engine/net/a.h", "#pragma once", "Task<void> send(const std::string& text);"),
        engine("engine/net/a.h", "#pragma once", "Task<Result<void>> send(Environment& environment,", "    std::string_view text);"),
        engine("engine/net/a.cpp", "Task<void> Sender::send(std::vector<int>&& items) {"),
    ],
    "coroutine-lambda": [
        engine("engine/net/a.cpp", "run([this, name]() -> Task<void> { co_return; });"),
        engine("engine/net/a.cpp", "run([&](int a) mutable -> asio::awaitable<void> { co_return; });"),
    ],
    "wire-reserve": [engine("engine/wire/a.h", "#pragma once", "items.reserve(count);")],
    "raw-mutex": [engine("engine/wire/a.h", "#pragma once", "std::mutex mutex_;")],
    "atomic-pointer": [other("tests/a.cpp", "std::atomic<std::shared_ptr<int>> a;")],
    "world": [
        engine("engine/net/a.cpp", "auto now = std::chrono::steady_clock::now();"),
        engine("engine/wire/a.cpp", "std::random_device device;"),
    ],
    "sleep": [
        other("tests/unit/base/a.cpp", "std::this_thread::sleep_for(1s);"),
        other("tests/ui/a.cpp", "QTest::qWait(100);"),
        other("tests/cluster/a.py", "time.sleep(1)"),
        {"tests/sim/run": "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\nsleep 3\n"},
    ],
    "unfinished": [engine("engine/base/a.cpp", "// TODO later")],
    "self-contained": [
        engine("engine/base/a.cpp", "// see issue 12"),
        engine("engine/base/a.cpp", "// as told in (#7)"),
        other("tests/a.py", 'path = "/home/somebody/kafka"'),
    ],
    "foreign-host": [other("tests/a.py", 'url = "https://mirror.corp.internal-net.io/simple"')],
    "allowance": [
        engine("engine/base/a.cpp", "// tidy: allow(world)"),
        engine("engine/base/a.cpp", "int a; // NOLINT"),
    ],
}

# What the rules must let through.
SOUND = [
    engine("engine/net/a.cpp", '#include "wire/reader.h"', '#include "net/stream.h"', "#include <string>"),
    {
        **engine("engine/wire/messages/b.h", "#pragma once", '#include "wire/a.h"'),
        **engine("engine/wire/a.h", "#pragma once", '#include "wire/c.h"'),
        **engine("engine/wire/c.h", "#pragma once"),
    },
    engine("engine/session/a.cpp", "#include <QObject>", '#include "net/stream.h"'),
    engine("engine/net/a.h", "#pragma once", "Task<Result<int>> read(Environment& environment, std::string name);"),
    engine("engine/net/a.h", "#pragma once", "/// The text outlives the call.", "Task<void> send(const Text& text);"),
    engine("engine/net/a.cpp", "run([](int a) -> Task<void> { co_return; });", "auto b = [this] { return 1; };"),
    engine("engine/wire/a.cpp", "// a QEventLoop is never used; TODOS is a word, 10 XXXL", 'auto a = "dialog.exec()";'),
    engine("engine/wire/a.cpp", "// tidy: allow(wire-reserve): the size is our own constant", "items.reserve(kMost);"),
    engine("engine/base/system_clock.cpp", "return std::chrono::steady_clock::now();"),
    engine("engine/base/a.cpp", "int a; // NOLINT(bugprone-use-after-move): reset above"),
    other("app/main.cpp", "return app.exec();"),
    other("ui/style/A.cpp", "// colour #1a2b3c, KIP-848, https://kafka.apache.org/protocol"),
    other("tests/a.py", 'url = f"http://127.0.0.1:{port}/"'),
    {"tests/run": "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\necho sleepy\n"},
]

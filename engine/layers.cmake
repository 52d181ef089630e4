# SPDX-License-Identifier: Apache-2.0
# The one list of the engine's folders and of what each may include. CMake builds its targets from it, and the test of
# the layers (tests/unit/tidy) holds every #include against it. Form: folder: direct edges.
set(ODRADEK_LAYERS
    "base:"
    "wire: base"
    "sasl: wire base"
    "records: wire base"
    "net: wire sasl base"
    "cluster: net wire base"
    "consumer: cluster records net wire base"
    "producer: cluster records net wire base"
    "admin: cluster net wire base"
    "decode: base"
    "search: decode base"
    "sandbox: records wire base"
    "session: consumer producer admin decode search cluster records net wire base"
)

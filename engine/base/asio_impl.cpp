// SPDX-License-Identifier: Apache-2.0
// asio is compiled here, once (ASIO_SEPARATE_COMPILATION).
#include <asio/impl/src.hpp>

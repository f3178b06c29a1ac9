// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <boost/json/array.hpp>
#include <string_view>

namespace wattbourse::chain::devnet {

/// The JSON-RPC of a network through the first of its authorities that runs, as somebody outside uses it. Any thread.
class Gateway {
public:
    virtual ~Gateway() = default;
    [[nodiscard]] virtual std::uint64_t chainId() const = 0;
    /// What the call results in. Unavailable when no authority answers, Refused with the message of a JSON-RPC error.
    virtual core::Result<boost::json::value> call(std::string_view method, const boost::json::array& params) = 0;
};

} // namespace wattbourse::chain::devnet

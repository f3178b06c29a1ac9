// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/transport.h"

namespace wattbourse::chain {

core::Result<std::unique_ptr<HeadWatch>> Transport::watchHeads(const std::string&, const std::stop_token&) {
    return core::fail(core::ErrorCode::NotFound, "no subscriptions over this connection");
}

} // namespace wattbourse::chain

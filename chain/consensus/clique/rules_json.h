// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/clique/rules.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain::clique {

/// `engine` of a profile whose type is "clique"; the schema is in chain/README.md. Malformed or OutOfRange with the
/// key's name.
core::Result<Rules> rulesFromJson(const boost::json::object& engine);
boost::json::object rulesToJson(const Rules& rules);

} // namespace wattbourse::chain::clique

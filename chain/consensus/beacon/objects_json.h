// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/objects.h"

#include <variant>

namespace wattbourse::chain::beacon {

/// Light-client objects as the beacon API answers them under /eth/v1/beacon/light_client: {version, data} or the data
/// alone. Strict: sizes of the network's preset, no unknown key; with a version, the fields of that fork and no others,
/// and no header of a later fork. Malformed, OutOfRange, NotFound (version).
core::Result<Bootstrap> bootstrapFromJson(const Config& config, const boost::json::value& answer);
/// An update by period, a finality update or an optimistic update.
core::Result<Update> updateFromJson(const Config& config, const boost::json::value& answer);

/// The same forms without a version, for a store on disk.
boost::json::object toJson(const LightHeader& header);
boost::json::object toJson(const SyncCommittee& committee);
core::Result<LightHeader> headerFromJson(const boost::json::value& value);
core::Result<SyncCommittee> committeeFromJson(const Config& config, const boost::json::value& value);

} // namespace wattbourse::chain::beacon

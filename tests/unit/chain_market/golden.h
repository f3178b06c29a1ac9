// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/calls.h"
#include "chain/market/state_reader.h"

#include <boost/json/value.hpp>
#include <map>
#include <string_view>

namespace wattbourse::chain::test {

/// golden.json, made by make_golden.mjs from ethers and anvil.
const boost::json::object& golden();

core::Bytes hexBytes(const boost::json::value& value);
core::Address address(const boost::json::value& value);
core::Hash32 hash(const boost::json::value& value);
template <class T = std::int64_t>
T number(const boost::json::value& value) {
    return boost::json::value_to<T>(value);
}

Deployment goldenDeployment();
core::Preferences goldenLimits();
core::MarketRow goldenRow(const boost::json::value& row, std::uint32_t id);
std::vector<core::OrderIntent> goldenIntents();
core::SlotReport goldenReport();
/// Of an order in the golden slot; home 0 is account 2, home 1 account 3.
core::OrderId goldenOrderId(std::uint64_t account, std::uint64_t index);
/// The recorded call of that name: to, data, logs.
const boost::json::object& goldenCall(std::string_view name);

/// Serves words from the storage that anvil dumped.
class DumpReader final : public StateReader {
public:
    DumpReader();
    core::Result<core::Proven<std::vector<StorageWords>>> read(const std::vector<StorageQuery>& queries,
                                                               core::Finality atLeast) override;
    core::Result<core::Proven<std::vector<StorageWords>>> readAt(const core::BlockRef& block,
                                                                 const std::vector<StorageQuery>& queries) override;

    /// The next so many readAt calls find their block replaced.
    int replacedBlocks{};
    int reads{};
    std::map<core::Address, std::map<core::Hash32, core::Hash32>> storage;
    const core::BlockRef block{77, {}, {1'800'000'000}};
};

} // namespace wattbourse::chain::test

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_calls.h"

#include "core/base/hex.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::test {

void expectCall(std::string_view name, const core::TxnRequest& request) {
    const auto& call = goldenCall(name);
    EXPECT_EQ(core::toHex0x(request.data), std::string(call.at("data").as_string())) << name;
    EXPECT_EQ(request.to, address(call.at("to"))) << name;
    EXPECT_EQ(request.chainId, 987'654U);
    EXPECT_GT(request.gasLimit, number<std::uint64_t>(call.at("gasUsed")) * 5 / 4) << name;
    EXPECT_FALSE(request.purpose.empty());
}

core::TxnOutcome outcomeOf(std::string_view name) {
    core::TxnOutcome out;
    for (const auto& log : goldenCall(name).at("logs").as_array()) {
        core::LogEntry entry;
        entry.address = address(log.at("address"));
        for (const auto& topic : log.at("topics").as_array())
            entry.topics.push_back(hash(topic));
        entry.data = hexBytes(log.at("data"));
        out.logs.push_back(std::move(entry));
    }
    return out;
}

core::Address deployed(std::string_view contract) {
    return address(golden().at("deployment").at(contract));
}

core::RecoverableSignature signature(const boost::json::value& value) {
    core::RecoverableSignature out;
    const auto bytes = hexBytes(value);
    std::copy(bytes.begin(), bytes.end(), out.bytes.begin());
    return out;
}

} // namespace wattbourse::chain::test

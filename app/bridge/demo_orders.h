// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/demo_neighbourhood.h"
#include "core/net/http_client.h"

#include <string>

namespace wattbourse::app {

/// Who is enrolled in the demo: an account with its meter. `roles` is a mask of core::Role.
struct DemoEnrolment {
    core::Address account;
    std::string name;
    std::uint32_t roles{};
    core::Hash32 meter;
    core::Address reporter;
};

/// Asks the demo's market operator for it and 500 cr; answers when blocks hold it. Blocking.
core::Result<void> enrolInDemo(core::HttpClient& client, const DemoFacts& demo, const DemoEnrolment& who);

/// A further node of the demo network whose answers lie: its URL. Blocking.
core::Result<std::string> addLyingNode(core::HttpClient& client, const DemoFacts& demo, const std::string& lie);

/// One command to the simulated meter, answered with a line. Blocks up to a second.
core::Result<void> orderMeter(const std::string& socketPath, const std::string& command);

} // namespace wattbourse::app

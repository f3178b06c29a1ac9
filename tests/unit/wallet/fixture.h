// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <string>

namespace wattbourse::wallet {

/// Cases and answers made by ethers 6 (fixtures/generate.mjs).
inline const boost::json::object& ethersCases() {
    static const boost::json::value kCases =
        test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/unit/wallet/fixtures/ethers.json");
    return kCases.as_object();
}

inline std::string textOf(const boost::json::value& from, std::string_view name) {
    return std::string(from.at(name).as_string());
}

inline core::Bytes bytesOf(std::string_view hex) {
    return core::fromHex(hex).value();
}

using test::TemporaryFolder;

} // namespace wattbourse::wallet

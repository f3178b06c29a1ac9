// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/objects_json.h"
#include "chain/consensus/beacon/store.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain::beacon {

/// Light-client objects of a chain that @lodestar/types and @noble/curves made (tests/fixtures/chain/beacon.mjs).
class Fixture {
public:
    /// The small chain whose periods are Altair to Fulu, one after the other.
    static Fixture minimal();
    /// mainnet or gnosis around the beginning of Electra.
    static Fixture network(const std::string& name);

    [[nodiscard]] const Config& config() const { return m_config; }
    [[nodiscard]] const boost::json::value& json() const { return m_json; }
    /// An answer with its committees written out.
    [[nodiscard]] boost::json::value answer(boost::json::value named) const;
    [[nodiscard]] Bootstrap bootstrap(const boost::json::value& named) const;
    [[nodiscard]] Update update(const boost::json::value& named) const;
    /// A store at the bootstrap of a period of the small chain.
    [[nodiscard]] Store storeAt(std::size_t period) const;

private:
    Fixture(Config config, boost::json::value json) : m_config(config), m_json(std::move(json)) {}
    Config m_config;
    boost::json::value m_json;
};

Root rootFrom(const boost::json::value& hex);

/// The time does not matter in the tests that use it: every block is younger than the policy age.
inline constexpr core::UnixTime kNow{0};
/// After everything in the fixtures.
inline constexpr Slot kLater = 100'000'000;

} // namespace wattbourse::chain::beacon

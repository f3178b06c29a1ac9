// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/chain_beacon/beacon_fixture.h"

#include "core/base/hex.h"
#include "tests/support/shared_data.h"

namespace wattbourse::chain::beacon {

namespace {

boost::json::value file(const char* name) {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain" / name);
}

} // namespace

Fixture Fixture::minimal() {
    auto json = file("beacon.json");
    Config config = *configFromSpec(json.at("spec").as_object());
    config.genesisValidatorsRoot = rootFrom(json.at("genesisValidatorsRoot"));
    return {config, std::move(json)};
}

Fixture Fixture::network(const std::string& name) {
    return {*namedConfig(name), file("beacon-networks.json").at(name)};
}

boost::json::value Fixture::answer(boost::json::value named) const {
    auto& data = named.at("data").as_object();
    for (const char* key : {"current_sync_committee", "next_sync_committee"}) {
        auto* value = data.if_contains(key);
        if (value == nullptr || !value->is_number())
            continue;
        const auto& written = m_json.at("committees").at(std::to_string(value->to_number<std::uint64_t>()));
        const auto& keys = written.at("keys").as_array();
        boost::json::array all;
        for (std::size_t i = 0; i < m_config.committeeSize; ++i)
            all.push_back(keys[i % keys.size()]);
        *value = {{"pubkeys", std::move(all)}, {"aggregate_pubkey", written.at("aggregate")}};
    }
    return named;
}

Bootstrap Fixture::bootstrap(const boost::json::value& named) const {
    return bootstrapFromJson(m_config, answer(named)).value();
}

Update Fixture::update(const boost::json::value& named) const {
    return updateFromJson(m_config, answer(named)).value();
}

Store Fixture::storeAt(std::size_t period) const {
    const auto& entry = m_json.at("periods").at(period);
    return Store::make(m_config, rootFrom(entry.at("bootstrapRoot")), bootstrap(entry.at("bootstrap")), kNow, {})
        .value();
}

Root rootFrom(const boost::json::value& hex) {
    return core::hashFromHex(std::string_view(hex.as_string())).value();
}

} // namespace wattbourse::chain::beacon

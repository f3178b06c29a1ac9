// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <array>
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::chain::beacon {

/// Forks of the consensus layer. Those that changed what a light client reads: Altair, Capella, Deneb, Electra.
enum class Fork { Phase0, Altair, Bellatrix, Capella, Deneb, Electra, Fulu };
inline constexpr std::size_t kForks = 7;

/// Lower case, as the beacon API writes them.
const char* forkName(Fork fork);
/// NotFound for a fork that is not known here.
core::Result<Fork> forkFromName(std::string_view name);

using Slot = std::uint64_t;
using ForkVersion = core::FixedBytes<4, struct ForkVersionTag>;

/// When a fork begins. A network that has not scheduled it has no epoch.
struct ForkSchedule {
    ForkVersion version;
    std::optional<std::uint64_t> epoch;
    bool operator==(const ForkSchedule&) const = default;
};

/// What tells one proof-of-stake network from another, as far as light clients care.
struct Config {
    std::uint64_t slotsPerEpoch{32};
    std::uint64_t epochsPerPeriod{256};
    std::uint32_t secondsPerSlot{12};
    std::size_t committeeSize{512};
    /// Unix seconds of slot 0; zero where it is not known (then slots cannot be told from the clock).
    std::uint64_t genesisTime{};
    core::Hash32 genesisValidatorsRoot;
    std::array<ForkSchedule, kForks> forks;

    [[nodiscard]] std::uint64_t epochAt(Slot slot) const { return slot / slotsPerEpoch; }
    [[nodiscard]] std::uint64_t periodAt(Slot slot) const { return epochAt(slot) / epochsPerPeriod; }
    [[nodiscard]] Fork forkAt(Slot slot) const;
    /// Slot 0 before the genesis.
    [[nodiscard]] Slot slotAt(core::UnixTime time) const;
    [[nodiscard]] core::UnixTime timeOf(Slot slot) const;

    bool operator==(const Config&) const = default;
};

/// mainnet, gnosis, chiado: whole networks. minimal: the sizes of the specification's test networks, with no fork
/// scheduled. NotFound for another name.
core::Result<Config> namedConfig(std::string_view name);

/// Keys of the specification's configs (config.yaml, or /eth/v1/config/spec of the beacon API) over those of the
/// network that CONFIG_NAME names, or over the sizes of PRESET_BASE (mainnet, minimal, gnosis): SECONDS_PER_SLOT,
/// *_FORK_VERSION, *_FORK_EPOCH; other keys are passed over. Genesis time and validators root of a network that is not
/// known here stay zero: such files do not hold them. Malformed, OutOfRange, NotFound (PRESET_BASE).
core::Result<Config> configFromSpec(const boost::json::object& spec);
/// The flat "KEY: value" lines of a config.yaml as such an object. Malformed.
core::Result<boost::json::object> specFromYaml(std::string_view text);

} // namespace wattbourse::chain::beacon

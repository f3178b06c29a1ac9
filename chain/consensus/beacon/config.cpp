// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/config.h"

#include "chain/encode/json.h"

namespace wattbourse::chain::beacon {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::array<const char*, kForks> kForkNames = {"phase0", "altair",  "bellatrix", "capella",
                                                        "deneb",  "electra", "fulu"};
constexpr std::uint64_t kNever = ~std::uint64_t{0};
constexpr std::size_t kMaxSpecLines = 4096;

// Fork versions of a network differ in their first byte alone: the number of the fork.
void setForks(Config& config, std::uint8_t third, std::uint8_t last, const std::array<std::uint64_t, kForks>& epochs) {
    for (std::size_t i = 0; i < kForks; ++i) {
        config.forks[i].version.bytes = {static_cast<std::uint8_t>(i), 0, third, last};
        if (epochs[i] != kNever)
            config.forks[i].epoch = epochs[i];
    }
}

core::Hash32 hash(std::string_view text) {
    return *core::hashFromHex(text);
}

// Consensus specifications, configs/mainnet.yaml.
Config mainnet() {
    Config out;
    out.genesisTime = 1606824023;
    out.genesisValidatorsRoot = hash("4b363db94e286120d76eb905340fdd4e54bfe9f06bf33ff6cf5ad27f511bfe95");
    setForks(out, 0, 0, {0, 74240, 144896, 194048, 269568, 364032, 411392});
    return out;
}

// Configs of the Gnosis chain, mainnet/config.yaml.
Config gnosis() {
    Config out;
    out.slotsPerEpoch = 16;
    out.epochsPerPeriod = 512;
    out.secondsPerSlot = 5;
    out.genesisTime = 1638993340;
    out.genesisValidatorsRoot = hash("f5dcb5564e829aab27264b9becd5dfaa017085611224cb3036f573368dbb9d47");
    setForks(out, 0, 0x64, {0, 512, 385536, 648704, 889856, 1337856, 1714688});
    return out;
}

// The same, chiado/config.yaml.
Config chiado() {
    Config out = gnosis();
    out.genesisTime = 1665396300;
    out.genesisValidatorsRoot = hash("9d642dac73058fbf39c0ae41ab1e34e4d889043cb199851ded7095bc99eb4c1e");
    setForks(out, 0, 0x6f, {0, 90, 180, 244224, 516608, 948224, 1353216});
    return out;
}

Config minimal() {
    Config out;
    out.slotsPerEpoch = 8;
    out.epochsPerPeriod = 8;
    out.secondsPerSlot = 6;
    out.committeeSize = 32;
    setForks(out, 0, 1, {0, kNever, kNever, kNever, kNever, kNever, kNever});
    return out;
}

std::string upper(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return out;
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    text = text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
    if (text.size() >= 2 && text.front() == text.back() && (text.front() == '\'' || text.front() == '"'))
        text = text.substr(1, text.size() - 2);
    return text;
}

} // namespace

const char* forkName(Fork fork) {
    return kForkNames[static_cast<std::size_t>(fork)];
}

Result<Fork> forkFromName(std::string_view name) {
    for (std::size_t i = 0; i < kForks; ++i)
        if (name == kForkNames[i])
            return static_cast<Fork>(i);
    return fail(ErrorCode::NotFound, "no such fork is known here");
}

Fork Config::forkAt(Slot slot) const {
    const std::uint64_t epoch = epochAt(slot);
    std::size_t at = kForks - 1;
    while (at > 0 && (!forks[at].epoch || epoch < *forks[at].epoch))
        --at;
    return static_cast<Fork>(at);
}

Slot Config::slotAt(core::UnixTime time) const {
    if (time.seconds < 0 || static_cast<std::uint64_t>(time.seconds) < genesisTime)
        return 0;
    return (static_cast<std::uint64_t>(time.seconds) - genesisTime) / secondsPerSlot;
}

core::UnixTime Config::timeOf(Slot slot) const {
    return {static_cast<std::int64_t>(genesisTime + slot * secondsPerSlot)};
}

Result<Config> namedConfig(std::string_view name) {
    if (name == "mainnet")
        return mainnet();
    if (name == "gnosis")
        return gnosis();
    if (name == "chiado")
        return chiado();
    if (name == "minimal")
        return minimal();
    return fail(ErrorCode::NotFound, "no such network: mainnet, gnosis, chiado and minimal are known");
}

Result<Config> configFromSpec(const json::object& spec) {
    std::string base = "mainnet";
    if (jsonOptional(spec, "PRESET_BASE") != nullptr) {
        WB_ASSIGN(base, jsonRead(spec, "PRESET_BASE", jsonText));
    }
    auto out = namedConfig(base);
    if (!out || base == "chiado")
        return fail(ErrorCode::NotFound, "PRESET_BASE: mainnet, minimal or gnosis is due");
    const auto* name = jsonOptional(spec, "CONFIG_NAME");
    const auto known = name != nullptr && name->is_string() ? namedConfig(std::string_view(name->get_string())) : out;
    if (name != nullptr && known) {
        out = known;
    } else if (name != nullptr) {
        // A network of its own: nothing but the sizes is that of the preset.
        out->genesisTime = 0;
        out->genesisValidatorsRoot = {};
        for (std::size_t i = 1; i < kForks; ++i)
            out->forks[i].epoch.reset();
    }
    const auto number = [&spec](const std::string& key, auto& into, std::uint64_t least) -> Result<void> {
        if (jsonOptional(spec, key) == nullptr)
            return {};
        WB_ASSIGN(const std::uint64_t value, jsonRead(spec, key, jsonUint64));
        if (value < least || value > std::uint32_t(-1))
            return fail(ErrorCode::OutOfRange, key + ": out of range");
        into = static_cast<std::decay_t<decltype(into)>>(value);
        return {};
    };
    WB_TRY(number("SECONDS_PER_SLOT", out->secondsPerSlot, 1));
    WB_TRY(number("SLOTS_PER_EPOCH", out->slotsPerEpoch, 1));
    WB_TRY(number("EPOCHS_PER_SYNC_COMMITTEE_PERIOD", out->epochsPerPeriod, 1));
    WB_TRY(number("SYNC_COMMITTEE_SIZE", out->committeeSize, 8));
    if (out->committeeSize > 512 || out->committeeSize % 8 != 0)
        return fail(ErrorCode::OutOfRange, "SYNC_COMMITTEE_SIZE: 8 to 512 in steps of 8");
    for (std::size_t i = 0; i < kForks; ++i) {
        // The first fork is the genesis.
        const std::string prefix = i == 0 ? "GENESIS" : upper(kForkNames[i]);
        if (jsonOptional(spec, prefix + "_FORK_VERSION") != nullptr) {
            WB_ASSIGN(out->forks[i].version, jsonRead(spec, prefix + "_FORK_VERSION", jsonFixed<ForkVersion>));
        }
        if (i == 0 || jsonOptional(spec, prefix + "_FORK_EPOCH") == nullptr)
            continue;
        WB_ASSIGN(const std::uint64_t epoch, jsonRead(spec, prefix + "_FORK_EPOCH", jsonUint64));
        out->forks[i].epoch = epoch == kNever ? std::nullopt : std::optional(epoch);
    }
    return out;
}

Result<json::object> specFromYaml(std::string_view text) {
    json::object out;
    std::size_t count = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (++count > kMaxSpecLines)
            return fail(ErrorCode::OutOfRange, "config: too many lines");
        // Lists and nested values hold nothing that a light client needs.
        if (line.empty() || line.front() == ' ' || line.front() == '-')
            continue;
        line = trimmed(line.substr(0, line.find('#')));
        if (line.empty())
            continue;
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return fail(ErrorCode::Malformed, "config: line " + std::to_string(count) + " is not KEY: value");
        if (const auto value = trimmed(line.substr(colon + 1)); !value.empty())
            out[trimmed(line.substr(0, colon))] = value;
    }
    return out;
}

} // namespace wattbourse::chain::beacon

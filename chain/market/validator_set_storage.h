// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <span>
#include <utility>
#include <vector>

/// Where the ValidatorSet contract keeps its append-only list of epochs (chain/contracts/README.md), for those who
/// prove it and for those who write it into a genesis state.
namespace wattbourse::chain::validator_set {

inline constexpr std::size_t kMaxValidators = 100;

/// One epoch: these validators, in the order of the schedule, seal from `firstBlock` until the next epoch begins.
struct Epoch {
    std::uint64_t firstBlock{};
    std::vector<core::Address> validators;
    bool operator==(const Epoch&) const = default;
};

/// What the first two words of an epoch say: enough for somebody who has the set from elsewhere.
struct EpochHead {
    std::uint64_t firstBlock{};
    std::size_t size{};
    core::Hash32 setHash;
    bool operator==(const EpochHead&) const = default;
};

/// Keccak-256 of the addresses in order, each as a word.
core::Hash32 setHash(std::span<const core::Address> validators);

/// Holds the number of epochs.
core::Hash32 countKey();
/// Head, set hash and length word of epoch `index`.
std::array<core::Hash32, 3> epochKeys(std::uint64_t index);
/// The words that hold the `count` validators of epoch `index`.
std::vector<core::Hash32> validatorKeys(std::uint64_t index, std::size_t count);

/// Malformed when the words have a value that the contract does not write.
core::Result<EpochHead> epochHeadFromWords(const core::Hash32& head, const core::Hash32& setHash);
/// The epoch, from a set of any origin. NotVerified when it is not the set of this head.
core::Result<Epoch> epochOf(const EpochHead& head, std::vector<core::Address> validators);
/// The same from proven words of validatorKeys(). Malformed when one is no address.
core::Result<Epoch> epochFromWords(const EpochHead& head, std::span<const core::Hash32> validators);

/// Storage of a contract that begins with this epoch: keys and the words there, none of them zero. OutOfRange for no or
/// more than kMaxValidators validators.
core::Result<std::vector<std::pair<core::Hash32, core::Hash32>>> genesisStorage(const Epoch& first);

} // namespace wattbourse::chain::validator_set

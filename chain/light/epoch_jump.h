// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine.h"
#include "chain/market/validator_set_storage.h"

namespace wattbourse::chain {

/// A jump over many blocks and changes of the authorities, on a network whose authorities are kept by our ValidatorSet
/// contract: a window of headers that more than two thirds of the trusted set sealed vouches for the state of its first
/// block; the contract's append-only list of epochs, proven in that state, must hold the trusted epoch and names the
/// set in force; the window is judged again by that set, more than two thirds of it included. No input or output: says
/// which words of the contract's storage it needs.
class EpochJump {
public:
    /// `window`: consecutive headers, the first one is where to land.
    EpochJump(std::shared_ptr<const Engine> engine, SealerSet trusted, std::vector<SealedBlock> window,
              core::UnixTime now);

    /// Headers that a window for a set of this size needs.
    static std::size_t windowFor(std::size_t sealers) { return sealers + sealers / 2 + 2; }

    /// Refused: too few of the trusted set sealed in the window, a nearer one may do. NotVerified: these are no
    /// consecutive headers with sound seals.
    [[nodiscard]] core::Result<void> overlaps() const;
    /// Storage keys of the contract that are needed next, at most 256; empty when no more are.
    [[nodiscard]] const std::vector<core::Hash32>& keys() const { return m_keys; }
    /// The proven words of `keys`. Refused: a change is under way in that block, another one may do. NotFound: the
    /// trusted epoch is not in the list. Malformed: words that the contract does not write.
    core::Result<void> take(const std::vector<core::Hash32>& words);
    /// The set that seals on the first header, once no more keys are needed. Refused: the window does not hold under
    /// that set, another one may do.
    [[nodiscard]] core::Result<SealerSet> land() const;
    [[nodiscard]] const SealedBlock& target() const { return m_window.front(); }

private:
    core::Result<void> takeCount(const std::vector<core::Hash32>& words);
    core::Result<void> takeHeads(const std::vector<core::Hash32>& words);
    void askHeads();

    std::shared_ptr<const Engine> m_engine;
    const SealerSet m_trusted;
    const std::vector<SealedBlock> m_window;
    const core::UnixTime m_now;
    std::vector<core::Hash32> m_keys;
    std::optional<std::uint64_t> m_count;
    /// Heads from here on were seen.
    std::uint64_t m_from{};
    std::uint64_t m_nextFirst{~std::uint64_t{0}};
    std::optional<validator_set::Epoch> m_current;
    bool m_found{false};
};

} // namespace wattbourse::chain

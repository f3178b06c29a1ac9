// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/engine.h"
#include "chain/light/profile.h"
#include "core/base/clock.h"

namespace wattbourse::test {

/// An AuRa network with keys of its own for tests: makes headers that hold, and bends them where a test asks for it.
class FakeChain {
public:
    /// `authorities` keys; London with a constant base fee of zero; two-second steps from `start`.
    explicit FakeChain(std::size_t authorities, std::uint64_t start = 1'800'000'000);

    [[nodiscard]] const chain::NetworkProfile& profile() const { return m_profile; }
    [[nodiscard]] chain::NetworkProfile& profile() { return m_profile; }
    [[nodiscard]] const chain::aura::Rules& rules() const { return std::get<chain::aura::Rules>(m_profile.engine); }
    [[nodiscard]] chain::aura::Rules& rules() { return std::get<chain::aura::Rules>(m_profile.engine); }
    [[nodiscard]] const chain::aura::Header& genesis() const { return m_genesis; }
    [[nodiscard]] core::Bytes keyOf(std::size_t authority) const;

    /// The header that the authority in turn seals on `parent`, `gap` steps later (on genesis: the first step plus gap
    /// - 1).
    [[nodiscard]] chain::aura::Header child(const chain::aura::Header& parent, std::uint64_t gap = 1,
                                            const core::Hash32& stateRoot = {}) const;
    /// Seals a header again after it was bent, with the key of whose turn its step is.
    void reseal(chain::aura::Header& header) const;
    /// A time at which the step of a header has begun.
    [[nodiscard]] core::UnixTime timeOf(const chain::aura::Header& header) const;

private:
    std::uint64_t m_firstStep;
    chain::aura::Header m_genesis;
    chain::NetworkProfile m_profile;
};

/// The same header with (r, n - s) and the other recovery id: the same key signed, the hash is another one.
chain::aura::Header withHighS(chain::aura::Header header);

chain::SealedBlock opened(const chain::aura::Header& header);

} // namespace wattbourse::test

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/clique/engine.h"
#include "chain/consensus/clique/header.h"

namespace wattbourse::test {

/// A Clique network whose signers are letters: makes headers that hold, and bends them where a test asks for it.
class FakeClique {
public:
    explicit FakeClique(const std::string& signers, std::uint64_t epoch = 30'000);

    static core::Bytes keyOf(char letter);
    static core::Address addressOf(char letter);
    /// Ascending, as checkpoints list them.
    static std::vector<core::Address> addressesOf(const std::string& letters);

    [[nodiscard]] const chain::clique::CliqueEngine& engine() const { return *m_engine; }
    [[nodiscard]] std::shared_ptr<const chain::clique::CliqueEngine> sharedEngine() const { return m_engine; }
    [[nodiscard]] const chain::clique::Header& genesis() const { return m_genesis; }
    [[nodiscard]] chain::Checkpoint checkpoint() const;

    /// What `signer` seals on a parent on which `sealers` may: "" for no vote, "+X" or "-X" otherwise.
    [[nodiscard]] chain::clique::Header child(const chain::clique::Header& parent,
                                              const std::vector<core::Address>& sealers, char signer,
                                              const std::string& vote = {}) const;
    static core::UnixTime timeOf(const chain::clique::Header& header);

private:
    std::shared_ptr<const chain::clique::CliqueEngine> m_engine;
    chain::clique::Header m_genesis;
};

} // namespace wattbourse::test

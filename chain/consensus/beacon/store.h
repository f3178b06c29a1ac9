// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/objects.h"

namespace wattbourse::chain::beacon {

/// Why a light-client object was not taken. One for each rule of the specification's sync protocol, and the two of
/// ours.
enum class Refusal {
    None,
    // The bootstrap is not that of the trusted block root.
    TrustedRoot,
    // The trusted block is older than the policy age, and no second source vouches for it.
    TrustedRootAge,
    CommitteeBranch,
    // A key of a committee is none.
    CommitteeKeys,
    // Too few members signed.
    Participants,
    // Not current >= signature > attested >= finalized.
    SlotOrder,
    // Signed in a period whose committee is not known.
    Period,
    // Nothing that is not known already.
    NotNewer,
    ExecutionHeader,
    ExecutionBranch,
    // A finalized header that no branch proves, or the other way round.
    FinalityForm,
    FinalityBranch,
    NextCommitteeForm,
    NextCommitteeBranch,
    // Another next committee than the one that is known.
    NextCommittee,
    Signature,
};

/// Stable names for the command line and logs: "finality-branch".
const char* refusalName(Refusal refusal);

struct Verdict {
    Refusal refusal{Refusal::None};
    std::string detail;
    [[nodiscard]] bool holds() const { return refusal == Refusal::None; }
};

/// How much is asked of an update. What is traded on needs the default.
struct Policy {
    /// Two thirds of the committee must have signed; else the specification's single member will do.
    bool twoThirds{true};
    /// Weak subjectivity: a trusted block older than this needs a second source.
    std::chrono::seconds trustedAge{14 * 86400};
    /// Another source than the one of the trusted root names the same root.
    bool secondSource{false};
};

/// What a sync-committee light client knows: a final header, the newest header that enough members signed, and who
/// signs. A value; verifying never changes it and applying never verifies. Without the specification's forced update: a
/// period without finality stops it, because whoever withholds updates could else choose its final header.
class Store {
public:
    /// Checks a bootstrap against the trusted block root and begins with it. The refusal is the error's first word.
    static core::Result<Store> make(const Config& config, const Root& trustedRoot, const Bootstrap& bootstrap,
                                    core::UnixTime now, const Policy& policy);

    [[nodiscard]] Verdict verify(const Config& config, const Update& update, Slot currentSlot,
                                 const Policy& policy) const;
    /// Takes what a verified update brings. NotVerified, with nothing taken, when its next committee holds a key that
    /// is none.
    core::Result<void> apply(const Config& config, const Update& update);

    [[nodiscard]] const LightHeader& finalized() const { return m_finalized; }
    [[nodiscard]] const LightHeader& optimistic() const { return m_optimistic; }
    [[nodiscard]] bool knowsNextCommittee() const { return m_next.has_value(); }

    /// For the disk. Reading checks forms and keys; whoever can write the file is trusted.
    [[nodiscard]] boost::json::object toJson() const;
    static core::Result<Store> fromJson(const Config& config, const boost::json::value& value);

private:
    struct Committee {
        SyncCommittee members;
        core::BlsKeySet keys;
    };
    static core::Result<Committee> committeeOf(SyncCommittee members);
    Store(LightHeader header, Committee current)
        : m_finalized(header), m_optimistic(std::move(header)), m_current(std::move(current)) {}

    LightHeader m_finalized;
    LightHeader m_optimistic;
    Committee m_current;
    std::optional<Committee> m_next;
    // Of this period and the one before: a header needs half as many signers to be the newest.
    std::uint64_t m_previousMost{};
    std::uint64_t m_currentMost{};
};

/// The execution header belongs to the beacon header, with the fields of its fork.
Verdict verifyHeader(const Config& config, const LightHeader& header);

} // namespace wattbourse::chain::beacon

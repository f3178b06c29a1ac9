// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wattbourse::chain {

/// Why a header was not taken. One for each check.
enum class Refusal {
    None,
    // No header of this chain at all: encoding, items, sizes.
    Form,
    // The signature's last byte is neither 0 nor 1, or no key made the signature.
    SealForm,
    // s above half the curve's order: anybody can turn a valid seal into such a one, with another block hash.
    HighS,
    // The key that signed is not the author's.
    Signer,
    Number,
    ParentHash,
    ExtraData,
    GasUsed,
    GasLimitTooLow,
    GasLimitRange,
    Uncles,
    BaseFee,
    TimeNotRising,
    // Ahead of the clock, but so little that it may be right later.
    TimeAhead,
    TimeInFuture,
    StepNotRising,
    StepAhead,
    StepInFuture,
    EmptySteps,
    Difficulty,
    NoAuthorities,
    Proposer,
    // Clique: the fields that carry a vote, or the place of proof of work's mix, hold something else.
    Vote,
    MixHash,
    // Clique: one signer may seal one of the last floor(n/2) + 1 blocks.
    SealedLately,
    // Clique: the key that signed is no signer's.
    Unauthorised,
    // The receipts that were given with the header are not the block's.
    Receipts,
};

/// Short English text of a reason, for logs and the command line.
const char* refusalText(Refusal refusal);

/// A check's outcome: holds, or which check failed and with what numbers.
struct Verdict {
    Refusal refusal{Refusal::None};
    std::string detail;

    [[nodiscard]] bool holds() const { return refusal == Refusal::None; }
    /// True when the same header may be taken later.
    [[nodiscard]] bool maybeLater() const { return refusal == Refusal::TimeAhead || refusal == Refusal::StepAhead; }
    /// The reason with its detail; empty when it holds.
    [[nodiscard]] std::string text() const {
        if (holds())
            return {};
        return detail.empty() ? refusalText(refusal) : std::string(refusalText(refusal)) + ": " + detail;
    }
};

} // namespace wattbourse::chain

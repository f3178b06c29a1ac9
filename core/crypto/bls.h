// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>

namespace wattbourse::core {

/// A point of G1, compressed.
using BlsPublicKey = FixedBytes<48, struct BlsPublicKeyTag>;
/// A point of G2, compressed.
using BlsSignature = FixedBytes<96, struct BlsSignatureTag>;

/// The keys of a committee, decompressed and checked once (on the curve, in the subgroup, not infinity): what costs
/// most of a verification. Immutable, cheap to copy, any thread.
class BlsKeySet {
public:
    /// NotVerified, with its position, for the first key that is none (KeyValidate of the BLS signature draft).
    static Result<BlsKeySet> make(std::span<const BlsPublicKey> keys);

    [[nodiscard]] std::size_t size() const;
    /// FastAggregateVerify (BLS signature draft, section 3.3.4, proof-of-possession suite) of a signature on G2 by the
    /// keys whose bits are set in `participants`, lowest bit of the first byte first. False for no participant, for
    /// bits beyond the keys and for a signature that is no point of the subgroup.
    [[nodiscard]] bool verify(ByteView participants, const Hash32& message, const BlsSignature& signature) const;

private:
    struct Points;
    explicit BlsKeySet(std::shared_ptr<const Points> points) : m_points(std::move(points)) {}
    std::shared_ptr<const Points> m_points;
};

} // namespace wattbourse::core

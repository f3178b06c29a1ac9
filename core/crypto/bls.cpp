// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/bls.h"

#include <blst.h>

namespace wattbourse::core {

namespace {

constexpr std::string_view kSuite = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

bool isSet(ByteView bits, std::size_t at) {
    return (unsigned{bits[at / 8]} >> (at % 8) & 1U) != 0;
}

} // namespace

struct BlsKeySet::Points {
    std::vector<blst_p1_affine> keys;
};

Result<BlsKeySet> BlsKeySet::make(std::span<const BlsPublicKey> keys) {
    auto points = std::make_shared<Points>();
    points->keys.resize(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        blst_p1_affine& point = points->keys[i];
        if (blst_p1_uncompress(&point, keys[i].bytes.data()) != BLST_SUCCESS || blst_p1_affine_is_inf(&point) ||
            !blst_p1_affine_in_g1(&point))
            return fail(ErrorCode::NotVerified, "key " + std::to_string(i) + " is no BLS public key");
    }
    return BlsKeySet(std::move(points));
}

std::size_t BlsKeySet::size() const {
    return m_points->keys.size();
}

bool BlsKeySet::verify(ByteView participants, const Hash32& message, const BlsSignature& signature) const {
    blst_p2_affine point;
    if (blst_p2_uncompress(&point, signature.bytes.data()) != BLST_SUCCESS)
        return false;
    blst_p1 sum{};
    bool any = false;
    for (std::size_t i = 0; i < participants.size() * 8; ++i) {
        if (!isSet(participants, i))
            continue;
        if (i >= m_points->keys.size())
            return false;
        // Unlike plain addition this one also doubles: a committee may hold a key twice.
        blst_p1_add_or_double_affine(&sum, &sum, &m_points->keys[i]);
        any = true;
    }
    if (!any)
        return false;
    blst_p1_affine key;
    blst_p1_to_affine(&key, &sum);
    // Checks the subgroup of the signature, and refuses the point at infinity as a key.
    return blst_core_verify_pk_in_g1(&key, &point, /*hash_or_encode=*/true, message.bytes.data(), message.bytes.size(),
                                     asBytes(kSuite).data(), kSuite.size(), nullptr, 0) == BLST_SUCCESS;
}

} // namespace wattbourse::core

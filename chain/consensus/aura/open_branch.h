// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"
#include "chain/consensus/engine.h"

#include <span>

namespace wattbourse::chain::aura {

/// A decoded header whose seal is not looked at yet.
struct UnopenedHeader {
    Header header;
    /// Its canonical encoding and, where that is known already, the Keccak-256 of it.
    core::Bytes rlp;
    std::optional<core::Hash32> hash;
    /// The encoding without the seal.
    core::Bytes bare;
};

core::Result<UnopenedHeader> unopenedFrom(core::ByteView rlp, const HeaderForm& form);

/// Hash, signed hash, signer and the seal's own faults. Malformed when its empty steps are.
core::Result<SealedBlock> openHeader(UnopenedHeader header);

/// The same of many headers of one branch, lowest first: hashed several at a time, and seals of authors whose keys are
/// known verified instead of recovered. Verification does not look at a seal's last byte, and anybody can make a twin
/// of a header that differs in nothing else. So that is done only under a child of the same branch that names the
/// header by its hash and was sealed by one of `authorities`, who thereby vouches for the byte; every other seal is
/// recovered, the newest always. In the order of the headers; an error that was given for a header stays.
std::vector<core::Result<SealedBlock>> openBranch(std::vector<core::Result<UnopenedHeader>> headers,
                                                  std::span<const core::Address> authorities, core::KnownKeys& keys);

} // namespace wattbourse::chain::aura

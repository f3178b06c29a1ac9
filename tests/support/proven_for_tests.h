// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"

namespace wattbourse::chain {

/// Tests of what stands above the light client, without linking it, make proven values under its friend's name.
class Prover {
public:
    template <class T>
    static core::Proven<T> make(T value, core::BlockRef block, core::Finality finality) {
        return {std::move(value), block, finality, std::make_shared<const core::ProofEvidence>()};
    }
};

} // namespace wattbourse::chain

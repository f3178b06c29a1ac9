// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/meter_key.h"

#include "core/crypto/keccak.h"

namespace wattbourse::app {

core::Result<core::MeterProvision> meterKeyOf(core::Signer& reporter, const std::string& meter) {
    // No contract has this domain: what is signed here means nothing anywhere else.
    const core::Hash32 domain = core::keccak256(core::asBytes("Wattbourse meter key 1"));
    WB_ASSIGN(const auto signature,
              reporter.signTyped(domain, core::keccak256(core::asBytes(meter)), "the key of meter " + meter));
    const core::Hash32 secret = core::keccak256(signature.view());
    core::MeterProvision out;
    out.meter = meter;
    std::copy_n(secret.bytes.begin(), out.key.size(), out.key.begin());
    return out;
}

} // namespace wattbourse::app

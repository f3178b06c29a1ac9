// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/street.h"

#include "chain/market/contract_errors.h"
#include "core/base/hex.h"

namespace wattbourse::app {
namespace {

constexpr int kAttempts = 3;

std::string reasonOf(core::ByteView refusal) {
    const auto error = chain::decodeContractError(refusal);
    return error ? error->error().detail : core::toHex0x(refusal);
}

} // namespace

bool Street::send(const std::string& intent, core::Signer& signer, const core::TxnRequest& request) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const std::string name = "street/" + intent + ":r" + std::to_string(attempt);
        const auto known = outbox.find(name);
        if (!known || (*known && !(*known)->cameToNothing()))
            return known && (*known)->state == core::TxnRecord::State::Final;
        if (*known)
            continue;
        const auto sent = outbox.submit(name, request, signer);
        if (!sent)
            log(intent + ": " + sent.error().detail);
        else if (sent->state == core::TxnRecord::State::Refused && refusalsTold.insert(intent).second)
            log(intent + " waits: " + reasonOf(sent->refusal));
        return false;
    }
    return false;
}

bool Street::isMeasured(const StreetMember& member, core::SlotIndex slot) const {
    const auto position = market.position(member.account, {0}, slot, core::Finality::Final);
    return position && position->value().metered.has_value();
}

} // namespace wattbourse::app

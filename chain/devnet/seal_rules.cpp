// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/seal_rules.h"

namespace wattbourse::chain::devnet {
namespace {

auto refused(const char* why) {
    return core::fail(core::ErrorCode::NotVerified, std::string("block refused: ") + why);
}

} // namespace

core::Result<void> checkSeal(const aura::Header& parent, const aura::Header& header, const SealRules& rules,
                             std::uint64_t currentStep) {
    if (header.number != parent.number + 1 || header.parentHash != aura::hashOf(parent))
        return refused("does not follow its parent");
    if (header.step <= parent.step)
        return refused("its step does not follow the parent's");
    if (header.step > currentStep)
        return refused("sealed in a step to come");
    if (header.timestamp != rules.timeOf(header.step))
        return refused("its time is not its step's");
    if (header.difficulty != aura::expectedDifficulty(parent.step, header.step))
        return refused("its difficulty is not its step's");
    if (header.gasLimit != rules.gasLimit || header.gasUsed > header.gasLimit)
        return refused("gas limit");
    if (header.baseFee != std::uint64_t{0} || header.unclesHash != kNoUncles || header.extraData.size() > 32 ||
        header.emptySteps)
        return refused("a field has a form that this network does not have");
    if (header.author != rules.proposer(header.step))
        return refused("it was not its author's turn");
    if (!core::hasLowS(header.signature))
        return refused("its signature has a high s");
    const auto signer = core::recoverAddress(aura::sealHash(header), header.signature);
    if (!signer || *signer != header.author)
        return refused("its author did not sign it");
    return {};
}

} // namespace wattbourse::chain::devnet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/calls.h"

#include "chain/encode/abi.h"
#include "chain/encode/rlp.h"
#include "chain/market/meter_calls.h"
#include "chain/market/signatures.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

// Measured (chain/contracts/GAS.md): 37,000 to 76,000 for an order in a batch, 35,000 for a claim; alone 95,000 each.
constexpr std::uint64_t kPlaceGas = 120'000;
constexpr std::uint64_t kCancelGas = 100'000;
constexpr std::uint64_t kClaimGas = 140'000;
constexpr std::uint64_t kBatchGas = 150'000;
// 1,024 used ticks take 730,000.
constexpr std::uint64_t kClearGas = 1'500'000;
constexpr std::uint64_t kCallGas = 400'000;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

AbiWriter idList(const std::vector<core::OrderId>& ids) {
    AbiWriter list;
    for (const auto id : ids)
        list.add(id.value);
    AbiWriter out;
    out.addArray(ids.size(), list);
    return out;
}

std::string orderCount(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " order" : " orders");
}

std::string credits(core::Credit amount) {
    return core::formatDecimal(amount.value, 6) + " cr";
}

std::string slotText(core::MarketId market, core::SlotIndex slot) {
    return "slot " + std::to_string(slot.value) + " of market " + std::to_string(market.value);
}

std::string describe(const std::vector<core::OrderIntent>& orders) {
    core::Energy buy;
    core::Energy sell;
    auto first = core::SlotIndex{~std::uint32_t{}};
    auto last = core::SlotIndex{};
    for (const auto& order : orders) {
        (order.side == core::Side::Buy ? buy : sell) += order.quantity;
        first = std::min(first, order.slot);
        last = std::max(last, order.slot);
    }
    std::string out = "Place " + orderCount(orders.size()) + ": buy " + core::formatDecimal(buy.value, 3) +
                      " kWh, sell " + core::formatDecimal(sell.value, 3) + " kWh";
    if (!orders.empty())
        out += ", slots " + std::to_string(first.value) + " to " + std::to_string(last.value);
    return out;
}

void addRow(AbiWriter& fields, const core::MarketRow& row) {
    fields.add(static_cast<std::uint64_t>(row.commodity)).add(static_cast<std::uint64_t>(row.matching));
    fields.add(static_cast<std::uint64_t>(row.visibility)).add(row.buyerRoles).add(row.sellerRoles);
    fields.add(row.slotSeconds).add(row.gateOpens).add(row.gateCloses).add(row.revealSeconds).add(row.ticks);
    fields.add(row.tolerancePermille)
        .add(std::uint64_t{row.paused ? 1U : 0U})
        .add(row.lowestPrice.value)
        .add(row.tick.value);
    fields.add(word(row.minQuantity.value)).add(word(row.maxQuantity.value)).add(row.imbalanceUp.value);
    fields.add(row.imbalanceDown.value).add(row.sellerBond.value).add(row.penaltyPermille);
    fields.add(row.soleBuyer).add(word(row.sealedDeposit.value)).add(row.fromSlot.value);
}

core::Bytes creation(core::Bytes code, const AbiWriter& arguments) {
    core::append(code, arguments.finish());
    return code;
}

} // namespace

core::TxnRequest Calls::request(const core::Address& to, core::Bytes data, std::uint64_t gas,
                                std::string purpose) const {
    core::TxnRequest out;
    out.chainId = m_to.chainId;
    out.to = to;
    out.data = std::move(data);
    out.gasLimit = gas;
    out.purpose = std::move(purpose);
    return out;
}

core::TxnRequest Calls::place(const core::Address& account, const std::vector<core::OrderIntent>& orders) const {
    AbiWriter list;
    for (const auto& order : orders) {
        list.add(order.market.value).add(order.slot.value).add(static_cast<std::uint64_t>(order.side));
        list.add(order.tick.value).add(word(order.quantity.value));
    }
    AbiWriter arguments;
    arguments.add(account).addArray(orders.size(), list);
    return request(m_to.market.address, arguments.call(signature::kPlaceMany), kBatchGas + kPlaceGas * orders.size(),
                   describe(orders));
}

core::TxnRequest Calls::cancel(const std::vector<core::OrderId>& ids) const {
    return request(m_to.market.address, idList(ids).call(signature::kCancel), kBatchGas + kCancelGas * ids.size(),
                   "Cancel " + orderCount(ids.size()));
}

core::TxnRequest Calls::clear(core::MarketId market, core::SlotIndex slot) const {
    return request(m_to.market.address, AbiWriter().add(market.value).add(slot.value).call(signature::kClear),
                   kClearGas, "Clear " + slotText(market, slot));
}

core::TxnRequest Calls::claim(const std::vector<core::OrderId>& ids) const {
    return request(m_to.market.address, idList(ids).call(signature::kClaim), kBatchGas + kClaimGas * ids.size(),
                   "Claim the fills of " + orderCount(ids.size()));
}

core::TxnRequest Calls::settle(const core::Address& account, core::MarketId market, core::SlotIndex slot) const {
    AbiWriter arguments;
    arguments.add(account).add(market.value).add(slot.value);
    return request(m_to.market.address, arguments.call(signature::kSettle), kCallGas,
                   "Settle " + slotText(market, slot) + " for " + core::toHex0x(account));
}

core::TxnRequest Calls::payDebt(core::MarketId market, core::Credit amount) const {
    return request(m_to.market.address, AbiWriter().add(market.value).add(word(amount.value)).call(signature::kPayDebt),
                   kCallGas, "Pay at most " + credits(amount) + " of debt");
}

core::TxnRequest Calls::savePreferences(const core::Preferences& p) const {
    AbiWriter arguments;
    arguments.add(p.sessionKey).add(word(p.sessionExpires.seconds)).add(p.counterpartyRoles);
    arguments.add(p.maxBuy.value).add(p.minSell.value).add(p.minFlexReward.value);
    arguments.add(word(p.maxEnergyPerSlot.value)).add(word(p.maxCreditPerDay.value));
    arguments.add(std::uint64_t{p.renewableOnly ? 1U : 0U});
    return request(m_to.preferences.address, arguments.call(signature::kSave), kCallGas,
                   "Save your limits: buy up to " + core::formatDecimal(p.maxBuy.value, 6) + " cr/kWh, sell from " +
                       core::formatDecimal(p.minSell.value, 6) + " cr/kWh, at most " +
                       core::formatDecimal(p.maxEnergyPerSlot.value, 3) + " kWh per slot and " +
                       credits(p.maxCreditPerDay) + " per day");
}

core::TxnRequest Calls::revokeSession() const {
    return request(m_to.preferences.address, AbiWriter().call(signature::kRevokeSession), kCallGas,
                   "Revoke the agent's session key");
}

core::TxnRequest Calls::report(const core::SlotReport& report, const core::RecoverableSignature& signature) const {
    AbiWriter arguments;
    arguments.add(report.meter).add(report.slot.value).add(word(report.imported.value));
    arguments.add(word(report.exported.value)).add(report.root).add(report.flags);
    const auto [r, vs] = compactSignature(signature);
    arguments.add(r).add(vs);
    return request(m_to.meters.address, arguments.call(signature::kReport), kCallGas,
                   "Report slot " + std::to_string(report.slot.value) + ": " +
                       core::formatDecimal(report.imported.value, 3) + " kWh in, " +
                       core::formatDecimal(report.exported.value, 3) + " kWh out");
}

core::TxnRequest Calls::transferCredits(const core::Address& to, core::Credit amount) const {
    return request(m_to.credits.address, AbiWriter().add(to).add(word(amount.value)).call(signature::kTransfer),
                   kCallGas, "Send " + credits(amount) + " to " + core::toHex0x(to));
}

core::TxnRequest Calls::approveCredits(const core::Address& spender, core::Credit amount) const {
    return request(m_to.credits.address, AbiWriter().add(spender).add(word(amount.value)).call(signature::kApprove),
                   kCallGas, "Let " + core::toHex0x(spender) + " take up to " + credits(amount));
}

std::pair<core::Hash32, core::Hash32> Calls::reportDigest(const core::SlotReport& report) const {
    const auto text = [](std::string_view value) { return core::keccak256(core::asBytes(value)); };
    AbiWriter domain;
    domain.add(text("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"));
    domain.add(text("Wattbourse Meters")).add(text("1")).add(m_to.chainId).add(m_to.meters.address);
    AbiWriter fields;
    fields.add(text("SlotReport(bytes32 meter,uint32 slot,uint64 importWh,uint64 exportWh,bytes32 root,uint32 flags)"));
    fields.add(report.meter).add(report.slot.value).add(word(report.imported.value));
    fields.add(word(report.exported.value)).add(report.root).add(report.flags);
    return {core::keccak256(domain.finish()), core::keccak256(fields.finish())};
}

core::TxnRequest OperatorCalls::registerAccount(const core::Address& account, std::uint32_t roles,
                                                const std::string& name) const {
    return request(deployment().registry.address,
                   AbiWriter().add(account).add(roles).addBytes(core::asBytes(name)).call(signature::kRegisterAccount),
                   kCallGas, "Register " + name + " (" + core::toHex0x(account) + ")");
}

core::TxnRequest OperatorCalls::setRoles(const core::Address& account, std::uint32_t roles) const {
    return request(deployment().registry.address, AbiWriter().add(account).add(roles).call(signature::kSetRoles),
                   kCallGas, (roles == 0 ? "Suspend " : "Change the roles of ") + core::toHex0x(account));
}

core::TxnRequest OperatorCalls::setSystem(const core::Address& contract, bool known) const {
    return request(deployment().registry.address,
                   AbiWriter().add(contract).add(std::uint64_t{known ? 1U : 0U}).call(signature::kSetSystem), kCallGas,
                   (known ? "Let contract " : "No longer let contract ") + core::toHex0x(contract) + " hold credits");
}

core::TxnRequest OperatorCalls::registerMeter(const core::Hash32& id, const core::Address& owner,
                                              const core::Address& reporter, std::uint32_t branch,
                                              const core::Hash32& certificate) const {
    AbiWriter arguments;
    arguments.add(id).add(owner).add(reporter).add(branch).add(certificate);
    return request(deployment().meters.address, arguments.call(signature::kRegisterMeter), kCallGas,
                   "Register meter " + core::toHex0x(id) + " of " + core::toHex0x(owner));
}

core::TxnRequest OperatorCalls::setSeal(const core::Hash32& id, bool sealed) const {
    return request(deployment().meters.address,
                   AbiWriter().add(id).add(std::uint64_t{sealed ? 1U : 0U}).call(signature::kSetSeal), kCallGas,
                   (sealed ? "Seal meter " : "Mark the seal as broken of meter ") + core::toHex0x(id));
}

core::TxnRequest OperatorCalls::issue(const core::Address& account, core::Credit amount,
                                      const core::Hash32& deposit) const {
    return request(deployment().credits.address,
                   AbiWriter().add(account).add(word(amount.value)).add(deposit).call(signature::kIssue), kCallGas,
                   "Issue " + credits(amount) + " to " + core::toHex0x(account));
}

core::TxnRequest OperatorCalls::redeem(const core::Address& account, core::Credit amount,
                                       const core::Hash32& payout) const {
    return request(deployment().credits.address,
                   AbiWriter().add(account).add(word(amount.value)).add(payout).call(signature::kRedeem), kCallGas,
                   "Redeem " + credits(amount) + " of " + core::toHex0x(account));
}

core::TxnRequest OperatorCalls::freeze(const core::Address& account, const core::Hash32& order) const {
    return request(deployment().credits.address, AbiWriter().add(account).add(order).call(signature::kFreeze), kCallGas,
                   "Freeze the credits of " + core::toHex0x(account));
}

core::TxnRequest OperatorCalls::release(const core::Address& account) const {
    return request(deployment().credits.address, AbiWriter().add(account).call(signature::kRelease), kCallGas,
                   "Release the credits of " + core::toHex0x(account));
}

core::TxnRequest OperatorCalls::openMarket(const core::MarketRow& row) const {
    AbiWriter fields;
    addRow(fields, row);
    return request(deployment().market.address, fields.call(signature::kOpenMarket), kCallGas,
                   "Open a market of " + std::to_string(row.slotSeconds) + " s slots and " + std::to_string(row.ticks) +
                       " price ticks");
}

core::TxnRequest OperatorCalls::changeMarket(const core::MarketRow& row) const {
    AbiWriter fields;
    fields.add(row.id.value);
    addRow(fields, row);
    return request(deployment().market.address, fields.call(signature::kChangeMarket), kCallGas,
                   "Change market " + std::to_string(row.id.value) + " from slot " +
                       std::to_string(row.fromSlot.value) + " on");
}

core::TxnRequest OperatorCalls::pauseMarket(core::MarketId market) const {
    return request(deployment().market.address, AbiWriter().add(market.value).call(signature::kPauseMarket), kCallGas,
                   "Pause market " + std::to_string(market.value));
}

core::TxnRequest OperatorCalls::resumeMarket(core::MarketId market) const {
    return request(deployment().market.address, AbiWriter().add(market.value).call(signature::kResumeMarket), kCallGas,
                   "Resume market " + std::to_string(market.value));
}

core::TxnRequest OperatorCalls::fundReserve(core::MarketId market, core::Credit amount) const {
    return request(deployment().market.address,
                   AbiWriter().add(market.value).add(word(amount.value)).call(signature::kFundReserve), kCallGas,
                   "Put " + credits(amount) + " into the reserve of market " + std::to_string(market.value));
}

core::TxnRequest OperatorCalls::withdrawReserve(core::MarketId market, core::Credit amount) const {
    return request(deployment().market.address,
                   AbiWriter().add(market.value).add(word(amount.value)).call(signature::kWithdrawReserve), kCallGas,
                   "Take " + credits(amount) + " out of the reserve of market " + std::to_string(market.value));
}

core::Address createdAddress(const core::Address& sender, std::uint64_t nonce) {
    core::Bytes items;
    appendRlpString(items, sender.view());
    appendRlpInteger(items, nonce);
    core::Bytes list;
    appendRlpList(list, items);
    const auto hash = core::keccak256(list);
    core::Address out;
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), out.bytes.begin());
    return out;
}

DeploymentPlan planDeployment(const ContractBytecode& code, std::uint64_t chainId, const core::Address& operatorAccount,
                              std::uint64_t firstNonce, std::uint32_t slotSeconds) {
    DeploymentPlan plan;
    auto& at = plan.addresses;
    at.chainId = chainId;
    // kCreationOrder.
    DeployedContract* const created[] = {&at.registry,     &at.meters,           &at.preferences,
                                         &at.credits,      &at.marketAdmin,      &at.marketSettlement,
                                         &at.marketSealed, &at.marketContinuous, &at.marketIntents,
                                         &at.marketViews,  &at.market,           &at.coalitions,
                                         &at.channels,     &at.dataMarket,       &at.baselines,
                                         &at.flexibility,  &at.flexRequests,     &at.grid,
                                         &at.dispatches};
    for (auto* contract : created)
        contract->address = createdAddress(operatorAccount, firstNonce++);
    AbiWriter registry;
    registry.add(operatorAccount).addBytes(core::asBytes("Market operator"));
    AbiWriter links;
    // The market asks Coalitions what was metered.
    links.add(at.registry.address).add(at.credits.address).add(at.coalitions.address).add(at.preferences.address);
    // What its flexibility rows sell goes there.
    links.add(at.flexibility.address);
    AbiWriter market = links;
    for (const auto* module : {&at.marketAdmin, &at.marketSettlement, &at.marketSealed, &at.marketContinuous,
                               &at.marketIntents, &at.marketViews})
        market.add(module->address);
    plan.creations = {
        creation(code[0], registry),
        creation(code[1], AbiWriter().add(at.registry.address).add(slotSeconds)),
        creation(code[2], AbiWriter().add(at.registry.address)),
        creation(code[3], AbiWriter().add(at.registry.address).add(at.market.address)),
    };
    for (std::size_t i = 4; i < 10; ++i)
        plan.creations.push_back(creation(code[i], links));
    plan.creations.push_back(creation(code[10], market));
    AbiWriter coalitions;
    coalitions.add(at.registry.address).add(at.credits.address).add(at.meters.address).add(at.market.address);
    plan.creations.push_back(creation(code[11], coalitions));
    AbiWriter channels;
    channels.add(at.registry.address).add(at.credits.address).add(kChallengeSlots * slotSeconds);
    plan.creations.push_back(creation(code[12], channels));
    AbiWriter dataMarket;
    dataMarket.add(at.registry.address)
        .add(at.credits.address)
        .add(at.meters.address)
        .add(kDataStepSlots * slotSeconds);
    plan.creations.push_back(creation(code[13], dataMarket));
    AbiWriter baselines;
    baselines.add(at.registry.address).add(at.meters.address).add(at.flexibility.address);
    plan.creations.push_back(creation(code[14], baselines));
    AbiWriter shared;
    shared.add(at.registry.address).add(at.credits.address).add(at.baselines.address).add(at.preferences.address);
    AbiWriter flexibility = shared;
    flexibility.add(at.market.address).add(at.flexRequests.address);
    plan.creations.push_back(creation(code[15], flexibility));
    AbiWriter requests = shared;
    requests.add(at.flexibility.address);
    plan.creations.push_back(creation(code[16], requests));
    AbiWriter grid;
    grid.add(at.registry.address).add(at.meters.address).add(at.market.address).add(at.flexRequests.address);
    plan.creations.push_back(creation(code[17], grid));
    AbiWriter dispatches;
    dispatches.add(at.registry.address).add(at.meters.address).add(at.preferences.address);
    plan.creations.push_back(creation(code[18], dispatches));
    return plan;
}

} // namespace wattbourse::chain

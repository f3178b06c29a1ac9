// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/flexibility.h"

#include "chain/encode/abi.h"
#include "core/base/hex.h"

namespace wattbourse::chain::flexibility {

namespace {

// Measured by forge (chain/contracts/test/FlexGas.t.sol), with room above; gas costs nothing.
constexpr std::uint64_t kGas = 600'000;
constexpr std::uint64_t kPerOfferGas = 400'000;
constexpr std::uint64_t kMostOffers = 32;
constexpr std::uint64_t kIncludeGas = 250'000;
// Ten like days with a window of four hours of quarter hours.
constexpr std::uint64_t kMeasureGas = 1'500'000;
constexpr std::uint64_t kShareGas = 150'000;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

std::uint64_t flag(bool value) {
    return value ? 1U : 0U;
}

std::string kilowattHours(core::Energy energy) {
    return core::formatDecimal(energy.value, 3) + " kWh";
}

std::string perKilowattHour(core::Price price) {
    return core::formatDecimal(price.value, 6) + " cr/kWh";
}

std::string named(std::uint64_t award) {
    return "flexibility award " + std::to_string(award);
}

std::string counted(std::size_t meters) {
    return std::to_string(meters) + (meters == 1 ? " meter" : " meters");
}

core::Bytes withMeters(std::uint64_t award, const std::vector<core::Hash32>& meters, std::string_view method) {
    AbiWriter list;
    for (const auto& meter : meters)
        list.add(meter);
    return AbiWriter().add(award).addArray(meters.size(), list).call(method);
}

} // namespace

core::TxnRequest Calls::call(const core::Address& to, core::Bytes data, std::uint64_t gas, std::string purpose) const {
    core::TxnRequest out;
    out.chainId = m_at.chainId;
    out.to = to;
    out.data = std::move(data);
    out.gasLimit = gas;
    out.purpose = std::move(purpose);
    return out;
}

core::TxnRequest Calls::request(const core::Address& buyer, const Ask& ask) const {
    const bool up = ask.direction == core::FlexDirection::Up;
    AbiWriter arguments;
    arguments.add(buyer).add(ask.branch).add(ask.firstSlot.value).add(ask.slots).add(flag(up));
    arguments.add(word(ask.quantity.value)).add(word(ask.least.value)).add(ask.priceCap.value).add(ask.notice);
    arguments.add(ask.tolerancePermille).add(ask.penaltyPermille).add(ask.rule).add(ask.forgiven);
    arguments.add(flag(ask.uniform));
    return call(m_at.requests,
                arguments.call("request(address,(uint32,uint32,uint8,bool,uint32,uint32,uint32,uint32,uint16,uint16,"
                               "uint8,uint8,bool))"),
                kGas,
                "Ask for " + kilowattHours(ask.quantity) + (up ? " less" : " more") + " in each of " +
                    std::to_string(ask.slots) + " slots from slot " + std::to_string(ask.firstSlot.value) +
                    " on, at most " + perKilowattHour(ask.priceCap));
}

core::TxnRequest Calls::setRequester(const core::Address& requester, bool allowed) const {
    return call(m_at.requests, AbiWriter().add(requester).add(flag(allowed)).call("setRequester(address,bool)"), kGas,
                (allowed ? "Let " : "No longer let ") + core::toHex0x(requester) + " ask for flexibility in your name");
}

core::TxnRequest Calls::offer(std::uint64_t request, const Offer& offer) const {
    AbiWriter arguments;
    arguments.add(request).add(offer.seller).add(word(offer.quantity.value)).add(offer.price.value);
    arguments.add(offer.keepPermille);
    return call(m_at.requests, arguments.call("offer(uint64,address,uint32,uint32,uint16)"), kGas,
                "Offer " + kilowattHours(offer.quantity) + " in each slot of request " + std::to_string(request) +
                    " for " + perKilowattHour(offer.price));
}

core::TxnRequest Calls::withdrawOffer(std::uint64_t request, std::uint32_t index) const {
    return call(m_at.requests, AbiWriter().add(request).add(index).call("withdrawOffer(uint64,uint8)"), kGas,
                "Withdraw offer " + std::to_string(index) + " of request " + std::to_string(request));
}

core::TxnRequest Calls::endRequest(std::uint64_t request) const {
    return call(m_at.requests, AbiWriter().add(request).call("end(uint64)"), kGas + kMostOffers * kPerOfferGas,
                "End flexibility request " + std::to_string(request));
}

core::TxnRequest Calls::awardRequest(std::uint64_t request) const {
    return call(m_at.requests, AbiWriter().add(request).call("awardRequest(uint64)"), kGas + kMostOffers * kPerOfferGas,
                "Award flexibility request " + std::to_string(request));
}

core::TxnRequest Calls::include(std::uint64_t award, const std::vector<core::Hash32>& meters) const {
    return call(m_at.awards, withMeters(award, meters, "include(uint64,bytes32[])"), kGas + kIncludeGas * meters.size(),
                "Bring " + counted(meters.size()) + " into " + named(award));
}

core::TxnRequest Calls::includeOwn(std::uint64_t award) const {
    constexpr std::uint64_t kMostMeters = 64;
    return call(m_at.awards, AbiWriter().add(award).call("includeOwn(uint64)"), kGas + kMostMeters * kIncludeGas,
                "Bring your own meters into " + named(award));
}

core::TxnRequest Calls::release(std::uint64_t award, const core::Hash32& meter) const {
    return call(m_at.awards, AbiWriter().add(award).add(meter).call("release(uint64,bytes32)"), kGas,
                "Take meter " + core::toHex0x(meter) + " out of " + named(award));
}

core::TxnRequest Calls::leave(std::uint64_t award) const {
    return call(m_at.awards, AbiWriter().add(award).call("leave(uint64)"), kGas,
                "Leave " + named(award) + ": the penalty is due unless your allowance covers it");
}

core::TxnRequest Calls::measure(std::uint64_t award, const std::vector<core::Hash32>& meters) const {
    return call(m_at.awards, withMeters(award, meters, "measure(uint64,bytes32[])"), kGas + kMeasureGas * meters.size(),
                "Measure " + counted(meters.size()) + " against the baseline for " + named(award));
}

core::TxnRequest Calls::settle(std::uint64_t award) const {
    return call(m_at.awards, AbiWriter().add(award).call("settle(uint64)"), kGas, "Settle " + named(award));
}

core::TxnRequest Calls::payShares(std::uint64_t award, const std::vector<core::Hash32>& meters) const {
    return call(m_at.awards, withMeters(award, meters, "payShares(uint64,bytes32[])"), kGas + kShareGas * meters.size(),
                "Pay the shares of " + counted(meters.size()) + " in " + named(award));
}

core::TxnRequest Calls::nominate(const core::Hash32& meter, core::SlotIndex first,
                                 const std::vector<core::Energy>& net) const {
    AbiWriter list;
    for (const auto energy : net)
        list.add(abiSignedWord(energy.value));
    AbiWriter arguments;
    arguments.add(meter).add(first.value).addArray(net.size(), list);
    constexpr std::uint64_t kPerSlotGas = 12'000;
    return call(m_at.baselines, arguments.call("nominate(bytes32,uint32,int32[])"), kGas + kPerSlotGas * net.size(),
                "Nominate " + std::to_string(net.size()) + " slots from slot " + std::to_string(first.value) +
                    " on for meter " + core::toHex0x(meter));
}

core::TxnRequest Calls::addRule(const BaselineRule& rule) const {
    AbiWriter arguments;
    arguments.add(static_cast<std::uint64_t>(rule.method)).add(static_cast<std::uint64_t>(rule.form));
    arguments.add(rule.likeDays).add(rule.leastDays).add(rule.windowSlots).add(rule.gapSlots);
    arguments.add(rule.cap.lowPermille).add(rule.cap.highPermille);
    return call(m_at.baselines, arguments.call("addRule((uint8,uint8,uint8,uint8,uint16,uint16,(uint16,uint16)))"),
                kGas, "Add a rule for baselines");
}

core::TxnRequest Calls::setHoliday(std::uint32_t day, bool holiday) const {
    return call(m_at.baselines,
                AbiWriter().add(day).add(std::uint64_t{holiday ? 1U : 0U}).call("setHoliday(uint256,bool)"), kGas,
                "Count day " + std::to_string(day) + (holiday ? " as a holiday" : " as no holiday"));
}

core::TxnRequest Calls::setPaused(bool paused) const {
    return call(m_at.requests, AbiWriter().add(std::uint64_t{paused ? 1U : 0U}).call("setPaused(bool)"), kGas,
                paused ? "Take no more requests and offers for flexibility"
                       : "Take requests and offers for flexibility again");
}

} // namespace wattbourse::chain::flexibility

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/grid_desk.h"

#include "chain/market/calls.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

using chain::flexibility::AwardStatus;
using chain::flexibility::RequestStatus;
using core::SlotIndex;

bool isOver(AwardStatus status) {
    return status == AwardStatus::Provisional || status == AwardStatus::Final || status == AwardStatus::Left;
}

} // namespace

core::Energy BranchSlot::contracted() const {
    core::Energy out;
    for (const auto& [place, member] : members.value())
        out += member.contracted;
    return out;
}

std::optional<core::Energy> BranchSlot::metered() const {
    if (members.value().empty())
        return std::nullopt;
    core::Energy out;
    for (const auto& [place, member] : members.value()) {
        if (!member.metered)
            return std::nullopt;
        out += *member.metered;
    }
    return out;
}

GridDesk::GridDesk(Parts parts)
    : m_parts(parts), m_calls(parts.at.chainId, parts.at.grid.address),
      m_flexCalls(chain::flexibility::contractsOf(parts.at)), m_views(m_flexCalls.contracts(), parts.reader) {}

GridDesk::Sent GridDesk::send(const std::string& intent, const core::TxnRequest& request) {
    return m_parts.outbox.submit(intent, request, m_parts.signer);
}

GridDesk::Sent GridDesk::decide(const char* what, const core::TxnRequest& request) {
    // Each confirmed deed is an intent of its own.
    return send(kIntentPrefix + std::string(what) + ":" + std::to_string(m_parts.clock.now().seconds) + ":" +
                    std::to_string(m_parts.clock.steady().count()),
                request);
}

GridDesk::Sent GridDesk::openBranch(core::Energy importCapacity, core::Energy exportCapacity, std::uint32_t planLead) {
    return decide("open", m_calls.openBranch(importCapacity, exportCapacity, planLead));
}

GridDesk::Sent GridDesk::setCapacity(std::uint32_t branch, core::Energy importCapacity, core::Energy exportCapacity) {
    return decide("capacity", m_calls.setCapacity(branch, importCapacity, exportCapacity));
}

GridDesk::Sent GridDesk::addMember(std::uint32_t branch, const core::Address& account) {
    return decide("join", m_calls.addMember(branch, account));
}

GridDesk::Sent GridDesk::removeMember(std::uint32_t branch, const core::Address& account) {
    return decide("leave", m_calls.removeMember(branch, account));
}

GridDesk::Sent GridDesk::addAsset(std::uint32_t branch, core::Energy up, core::Energy down, core::Price price) {
    return decide("asset", m_calls.addAsset(branch, up, down, price));
}

GridDesk::Sent GridDesk::removeAsset(std::uint32_t branch, std::uint64_t asset) {
    return decide("no-asset", m_calls.removeAsset(branch, asset));
}

GridDesk::Sent GridDesk::setCallTerms(std::uint32_t branch, const chain::grid::CallTerms& terms) {
    return decide("terms", m_calls.setCallTerms(branch, terms));
}

GridDesk::Sent GridDesk::setTokenPrice(std::uint32_t branch, core::Price price) {
    return decide("token-price", m_calls.setTokenPrice(branch, price));
}

GridDesk::Sent GridDesk::empower(core::Credit most) {
    const chain::Calls calls(m_parts.at);
    WB_TRY(decide("requester", m_flexCalls.setRequester(m_parts.at.grid.address, /*allowed=*/true)));
    WB_TRY(decide("allow-calls", calls.approveCredits(m_parts.at.flexRequests.address, most)));
    return decide("allow-tokens", calls.approveCredits(m_parts.at.grid.address, most));
}

std::optional<GridDesk::Need> GridDesk::needOf(const GridSnapshot& snapshot, SlotIndex slot) {
    const auto found = snapshot.slots.find(slot);
    if (found == snapshot.slots.end() || !snapshot.branches || !snapshot.book || snapshot.branch == 0)
        return std::nullopt;
    const auto& branch = snapshot.branches->value()[snapshot.branch - 1];
    const auto& book = snapshot.book->value();
    const auto& flow = found->second.flow.value();
    Need out;
    // Before it is added up on the chain the plan is the sum of the positions.
    const bool planned = flow.plannedMembers == book.members.size() && !book.members.empty();
    std::tie(out.excess, out.up) =
        chain::grid::excessOf(branch, slot, planned ? flow.planned : found->second.contracted());
    out.assets = chain::grid::meritOrder(book.assets, slot, out.up, out.excess);
    out.residual = out.excess;
    for (const auto& [asset, gives] : out.assets)
        out.residual -= gives;
    // The request's escrow is rounded up by the contract.
    const auto most = core::cost(out.residual, book.terms.priceCap, core::Rounding::Up);
    if (!most)
        return std::nullopt;
    out.most = *most;
    return out;
}

CallState GridDesk::stateOf(const GridSnapshot& snapshot, SlotIndex slot, core::UnixTime now,
                            std::uint32_t slotSeconds) {
    const auto found = snapshot.slots.find(slot);
    const auto need = needOf(snapshot, slot);
    if (found == snapshot.slots.end() || !need)
        return {};
    const core::SlotCalendar calendar(slotSeconds);
    const auto& branch = snapshot.branches->value()[snapshot.branch - 1];
    const auto members = snapshot.book->value().members.size();
    const BranchSlot& at = found->second;
    const auto& flow = at.flow.value();
    const auto start = calendar.start(slot);
    const auto end = calendar.end(slot);
    const bool planned = flow.plannedMembers == members && members != 0;
    const auto call = snapshot.calls.find(slot);
    const BranchCall* bought = call == snapshot.calls.end() ? nullptr : &call->second;

    if (now < start && !flow.called) {
        const auto from = start - std::chrono::seconds(branch.planLead);
        if (now < from)
            return {CallStage::NotYet, from};
        if (!planned)
            return {std::any_of(at.members.value().begin(), at.members.value().end(),
                                [](const auto& member) { return member.second.openOrders != 0; })
                        ? CallStage::Claiming
                        : CallStage::Planning,
                    {}};
        return {need->excess.value == 0 ? CallStage::NoNeed : CallStage::Need, {}};
    }
    if (now < start && flow.request == 0)
        return {CallStage::AssetsSuffice, start};
    if (now < start) {
        if (!bought)
            return {CallStage::Offers, {}};
        const auto& request = bought->request.value();
        const auto offersEnd = start - std::chrono::seconds(request.ask.notice);
        if (request.status == RequestStatus::Open)
            return now < offersEnd ? CallState{CallStage::Offers, offersEnd} : CallState{CallStage::Awarding, {}};
        return {CallStage::Committed, start};
    }
    if (!planned || (need->excess.value != 0 && !flow.called && now < end))
        return {CallStage::Missed, {}};
    if (now < end)
        return {CallStage::Delivering, end};
    if (!at.metered())
        return {CallStage::Measuring, {}};
    const bool unsettled =
        bought != nullptr && std::any_of(bought->awards.begin(), bought->awards.end(),
                                         [](const auto& award) { return !isOver(award.value().status); });
    // Awards are measured from the end of the slot after the event on.
    const auto settleFrom = calendar.end({slot.value + 1});
    if (unsettled)
        return {CallStage::Settling, now < settleFrom ? std::optional(settleFrom) : std::nullopt};
    const bool booked =
        flow.measuredMembers == members && std::all_of(at.members.value().begin(), at.members.value().end(),
                                                       [](const auto& member) { return member.second.booked; });
    return {booked ? CallStage::Done : CallStage::Booking, {}};
}

} // namespace wattbourse::app

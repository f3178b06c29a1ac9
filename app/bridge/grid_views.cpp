// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid operator's page.
#include "app/bridge/contract_error_text.h"
#include "app/bridge/office_figures.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/text/error_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(GridViews)
};

QString nameOf(const TerminalState& state, const core::Address& address) {
    if (state.market && state.market->accounts)
        for (const core::AccountRecord& account : state.market->accounts->value())
            if (account.address == address && !account.name.empty())
                return desk::plain(account.name);
    return desk::shortHex(address.view());
}

GridRights gridRights(const TerminalState& state, const chain::grid::Branch* branch) {
    GridRights out;
    const QString blocked = whyBlocked(state);
    const auto roles = ownRoles(state);
    out.carry = blocked;
    if (!roles)
        out.open = Say::tr("What your account may do is not known yet.");
    else if ((*roles & static_cast<std::uint32_t>(core::Role::Dso)) == 0)
        out.open = Say::tr("Only a grid company opens a branch: your account has not this role.");
    else
        out.open = blocked;
    if (branch == nullptr)
        out.decide = Say::tr("There is no branch yet.");
    else if (branch->dso != state.owner)
        out.decide = Say::tr("Only %1 decides about its branch. You may carry its calls through.")
                         .arg(nameOf(state, branch->dso));
    else
        out.decide = blocked;
    return out;
}

/// Of the slots that are over, oldest first.
std::vector<core::PastFlow> pastOf(const GridSnapshot& grid, const core::SlotCalendar& calendar, core::UnixTime now) {
    std::vector<core::PastFlow> out;
    for (const auto& [slot, at] : grid.slots)
        if (calendar.end(slot) <= now)
            if (const auto metered = at.metered())
                out.push_back({at.contracted(), *metered});
    return out;
}

FlowSlot flowSlot(const GridSnapshot& grid, core::SlotIndex slot, const BranchSlot& at, std::uint32_t slotSeconds,
                  core::UnixTime now, const std::vector<core::PastFlow>& past) {
    const core::SlotCalendar calendar(slotSeconds);
    const auto& branch = grid.branches->value()[grid.branch - 1];
    const auto& flow = at.flow.value();
    FlowSlot out;
    out.slot = slot;
    out.start = calendar.start(slot);
    out.end = calendar.end(slot);
    const bool next = slot >= branch.changesIn;
    out.importCapacity = next ? branch.nextImportCapacity : branch.importCapacity;
    out.exportCapacity = next ? branch.nextExportCapacity : branch.exportCapacity;
    const auto members = grid.book->value().members.size();
    out.plannedOnChain = members != 0 && flow.plannedMembers == members;
    if (out.plannedOnChain)
        out.planned = flow.planned;
    else if (!at.members.value().empty())
        out.planned = at.contracted();
    out.measured = at.metered();
    if (!out.measured)
        out.forecast = core::flowBand(out.plannedOnChain ? out.planned : std::nullopt, past);
    out.stage = GridDesk::stateOf(grid, slot, now, slotSeconds).stage;
    out.running = grid.runs.contains(slot);
    return out;
}

void addOffers(const TerminalState& state, const BranchCall& call, core::SlotIndex slot, ReliefView& out) {
    using chain::flexibility::AwardStatus;
    for (const auto& offer : call.offers.value()) {
        OfferItem item{nameOf(state, offer.seller), offer.quantity, offer.price, offer.open, {}, {}, {}, false};
        for (const auto& proven : call.awards) {
            const auto& award = proven.value();
            if (award.seller != offer.seller || item.awarded)
                continue;
            item.awarded = award.terms.contracted;
            item.settled = award.status == AwardStatus::Provisional || award.status == AwardStatus::Final;
            const auto place = slot.value - award.firstSlot.value;
            if (award.measured > 0 && place < award.deltas.size())
                item.delivered = std::clamp(award.deltas[place], core::Energy{}, award.terms.contracted);
            if (item.settled)
                item.paid = award.paid;
        }
        out.offers.push_back(std::move(item));
    }
}

/// Why a call that is carried through does not go on.
QString heldSentence(const ReliefView& relief, const GridSnapshot& grid, core::SlotIndex slot,
                     std::uint32_t slotSeconds) {
    if (relief.stage == CallStage::Need && relief.most > relief.allowed)
        return Say::tr("It does not go on: the call could cost %1 cr, and %2 cr are allowed. Stop it, and allow more.")
            .arg(desk::exactCredit(relief.most), desk::exactCredit(relief.allowed));
    const auto held = grid.held.find(slot);
    if (held == grid.held.end())
        return {};
    const QString refusal = refusalSentence(held->second.refusal, slotSeconds);
    return Say::tr("It does not go on: %1").arg(refusal.isEmpty() ? errorSentence(held->second.error) : refusal);
}

ReliefView reliefOf(const TerminalState& state, const GridSnapshot& grid, core::SlotIndex slot, const BranchSlot& at,
                    std::uint32_t slotSeconds) {
    ReliefView out;
    const CallState stage = GridDesk::stateOf(grid, slot, state.now, slotSeconds);
    const auto& flow = at.flow.value();
    out.stage = stage.stage;
    out.from = stage.from;
    out.proof = stage.stage == CallStage::Done ? provenFigure({}, at.flow) : figureOf(state, at.flow);
    if (const auto need = GridDesk::needOf(grid, slot)) {
        out.up = need->up;
        out.excess = flow.called ? flow.excess : need->excess;
        out.fromAssets = flow.called ? flow.fromAssets : need->excess - need->residual;
        out.residual = out.excess - out.fromAssets;
        out.most = need->most;
    }
    if (flow.request != 0)
        out.request = flow.request;
    out.members = grid.book->value().members.size();
    out.measuredMembers = flow.measuredMembers;
    for (const auto& [place, member] : at.members.value())
        out.openOrders += member.openOrders;
    if (const auto run = grid.runs.find(slot); run != grid.runs.end()) {
        out.running = true;
        out.allowed = run->second;
        out.held = heldSentence(out, grid, slot, slotSeconds);
    }
    if (const auto call = grid.calls.find(slot); call != grid.calls.end()) {
        const auto& ask = call->second.request.value().ask;
        out.offersEnd = core::SlotCalendar(slotSeconds).start(slot) - std::chrono::seconds(ask.notice);
        addOffers(state, call->second, slot, out);
    }
    return out;
}

void addAssets(const chain::grid::BranchBook& book, core::SlotIndex slot, const core::SlotCalendar& calendar,
               core::UnixTime now, GridView& view) {
    const bool up = !view.relief || view.relief->excess.value == 0 || view.relief->up;
    // As much as there is: their places, whatever this slot needs.
    constexpr core::Energy kAll{std::int64_t{1} << 40U};
    const auto order = chain::grid::meritOrder(book.assets, slot, up, kAll);
    const auto used =
        chain::grid::meritOrder(book.assets, slot, up, view.relief ? view.relief->excess : core::Energy{});
    for (std::size_t i = 0; i < book.assets.size(); ++i) {
        const auto& asset = book.assets[i];
        AssetItem item{i, asset.up, asset.down, asset.price, std::nullopt, asset.removed, std::nullopt, {}};
        if (calendar.start(asset.from) > now)
            item.from = calendar.start(asset.from);
        for (std::size_t place = 0; place < order.size(); ++place)
            if (order[place].first == i)
                item.merit = place + 1;
        for (const auto& [which, gives] : used)
            if (which == i)
                item.used = gives;
        view.assets.push_back(item);
    }
    std::stable_sort(view.assets.begin(), view.assets.end(), [](const AssetItem& a, const AssetItem& b) {
        return a.merit.value_or(SIZE_MAX) < b.merit.value_or(SIZE_MAX);
    });
}

void addMembers(const TerminalState& state, const chain::grid::BranchBook& book, const BranchSlot* at, GridView& view) {
    for (std::size_t i = 0; i < book.members.size(); ++i) {
        const auto& member = book.members[i];
        TokenItem item{member.account, nameOf(state, member.account), member.belongs(view.slot), book.tokens[i], {}};
        if (at != nullptr)
            if (const auto found = at->members.value().find(i); found != at->members.value().end())
                if (found->second.metered)
                    item.deviation = *found->second.metered - found->second.contracted;
        view.tokens.push_back(std::move(item));
    }
    view.totalTokens = book.totalTokens;
}

/// The slot that asks for something, the one that is carried through, or the next one.
core::SlotIndex slotToShow(const GridSnapshot& grid, core::SlotIndex now, std::optional<core::SlotIndex> wanted) {
    if (wanted && grid.slots.contains(*wanted))
        return *wanted;
    if (!grid.runs.empty())
        return grid.runs.begin()->first;
    for (auto slot = grid.slots.upper_bound(now); slot != grid.slots.end(); ++slot)
        if (const auto need = GridDesk::needOf(grid, slot->first); need && need->excess.value != 0)
            return slot->first;
    return {now.value + 1};
}

} // namespace

GridView gridView(const TerminalState& state, std::optional<core::SlotIndex> slot) {
    GridView view;
    view.now = state.now;
    const core::MarketRow* row = energyRow(state);
    const GridSnapshot* grid = state.grid.get();
    const chain::grid::Branch* branch =
        grid != nullptr && grid->branch != 0 ? &grid->branches->value()[grid->branch - 1] : nullptr;
    view.rights = gridRights(state, branch);
    if (row == nullptr || grid == nullptr || !grid->branches)
        return view;
    view.trouble = troubleSentence(state, grid->problem);
    for (std::size_t i = 0; i < grid->branches->value().size(); ++i) {
        const auto& each = grid->branches->value()[i];
        BranchItem item{static_cast<std::uint32_t>(i + 1), each.dso, nameOf(state, each.dso), each.planLead};
        const core::SlotCalendar calendar(row->slotSeconds);
        if (calendar.start(each.changesIn) > state.now) {
            item.changesAt = calendar.start(each.changesIn);
            item.nextImport = each.nextImportCapacity;
            item.nextExport = each.nextExportCapacity;
        }
        view.branches.push_back(std::move(item));
    }
    view.branchProof = figureOf(state, *grid->branches);
    view.branch = grid->branch;
    for (const core::TxnRecord& sent : grid->sent)
        view.sent.push_back(sentDeed(sent, state, row->slotSeconds));
    if (branch == nullptr || !grid->book)
        return view;
    const core::SlotCalendar calendar(row->slotSeconds);
    const auto now = calendar.at(state.now);
    const auto past = pastOf(*grid, calendar, state.now);
    constexpr std::uint32_t kShownBehind = 12;
    for (const auto& [at, slotOf] : grid->slots)
        if (at.value + kShownBehind >= now.value)
            view.slots.push_back(flowSlot(*grid, at, slotOf, row->slotSeconds, state.now, past));
    // Slots that are done are not read again: the newest reading stands for the picture.
    const auto newest = std::max_element(grid->slots.begin(), grid->slots.end(), [](const auto& a, const auto& b) {
        return a.second.flow.block().number < b.second.flow.block().number;
    });
    if (newest != grid->slots.end())
        view.flowProof = figureOf(state, newest->second.flow);
    view.slot = slotToShow(*grid, now, slot);
    const auto shown = grid->slots.find(view.slot);
    const BranchSlot* at = shown == grid->slots.end() ? nullptr : &shown->second;
    if (at != nullptr)
        view.relief = reliefOf(state, *grid, view.slot, *at, row->slotSeconds);
    const auto& book = grid->book->value();
    view.bookProof = figureOf(state, *grid->book);
    addAssets(book, view.slot, calendar, state.now, view);
    addMembers(state, book, at, view);
    view.tokenPrice = book.tokenPrice.in(now);
    if (now < book.tokenPrice.changesIn && book.tokenPrice.next != book.tokenPrice.price)
        view.nextTokenPrice = book.tokenPrice.next;
    const auto& terms = book.terms;
    view.terms = {terms.priceCap,        terms.notice, terms.least,    terms.tolerancePermille,
                  terms.penaltyPermille, terms.rule,   terms.forgiven, terms.uniform};
    return view;
}

} // namespace wattbourse::app

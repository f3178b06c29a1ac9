// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's members: from the registry on the chain and from its owner's list, kept in the portfolio's store.
#include "app/aggregator/import_dialog.h"
#include "app/aggregator/member_import.h"
#include "app/bridge/aggregator_desk.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace wattbourse::app {

namespace {

constexpr std::int64_t kPage = 10'000;
constexpr std::uint32_t kDaySeconds = 86'400;
// The load test's pace, and what one turn takes at most.
constexpr qint64 kGeneratedPerMs = 10;
constexpr qint64 kGeneratedMost = 4'000;

constexpr std::uint32_t kMemberRoles =
    static_cast<std::uint32_t>(core::Role::Prosumer) | static_cast<std::uint32_t>(core::Role::Generator);

Member shownMember(const core::EnrolledMember& of) {
    Member member;
    member.name = desk::plain(of.name);
    member.branch = desk::plain(of.branch);
    member.tariff = desk::plain(of.tariff);
    member.meter = desk::plain(of.meter);
    member.devices = of.devices;
    member.account = of.account;
    member.number = of.number.value;
    member.live.up = of.up;
    member.live.down = of.down;
    member.live.seal = static_cast<core::SealState>(of.seal);
    return member;
}

// What the list says of a member stays when the chain is heard again.
core::Result<void> enrolFromChain(core::SqlConnection& store, const std::vector<core::EnrolledMember>& found) {
    core::MemberStore members(store);
    std::vector<core::EnrolledMember> changed;
    for (const core::EnrolledMember& one : found) {
        WB_ASSIGN(const std::optional<core::EnrolledMember> known, members.byAccount(one.account));
        if (!known) {
            changed.push_back(one);
            continue;
        }
        core::EnrolledMember next = *known;
        next.seal = one.seal;
        next.source = core::MemberSource::Chain;
        if (next.name.empty())
            next.name = one.name;
        if (next.seal != known->seal || known->source == core::MemberSource::List || next.name != known->name)
            changed.push_back(next);
    }
    if (changed.empty())
        return {};
    WB_TRY(members.enrol(changed));
    return {};
}

} // namespace

void AggregatorDesk::takeRegistry() {
    const auto& market = m_terminal.state().market;
    if (m_generated || !market || !market->accounts || market == m_registered)
        return;
    const bool same = m_registered && m_registered->accounts && m_registered->meters && market->meters &&
                      m_registered->accounts->block() == market->accounts->block() &&
                      m_registered->meters->block() == market->meters->block();
    m_registered = market;
    if (same)
        return;
    m_seals.clear();
    if (market->meters)
        for (const core::MeterRecord& meter : market->meters->value())
            m_seals[meter.owner] = meter.sealed ? core::SealState::Sealed : core::SealState::Broken;
    std::vector<core::EnrolledMember> found;
    for (const core::AccountRecord& account : market->accounts->value()) {
        if ((account.roles & kMemberRoles) == 0)
            continue;
        core::EnrolledMember member;
        member.account = account.address;
        member.name = desk::plain(account.name).toStdString();
        if (const auto seal = m_seals.find(account.address); seal != m_seals.end())
            member.seal = static_cast<std::uint8_t>(seal->second);
        member.source = core::MemberSource::Chain;
        if (core::checkMember(member))
            found.push_back(std::move(member));
        else
            spdlog::warn("desk: a member's name in the registry is not plain; it is left out");
    }
    m_service.ask<void>([found](core::SqlConnection& store) { return enrolFromChain(store, found); },
                        [this, count = found.size()](const core::Result<void>& done) {
                            if (!done)
                                return tell(done.error());
                            if (m_byAccount.size() < count || m_members.empty())
                                readMembers();
                        });
}

void AggregatorDesk::takePositions() {
    const TerminalState& state = m_terminal.state();
    const core::MarketRow* row = energyRow(state);
    if (m_generated || row == nullptr || m_members.empty() || !state.market->membersSlot ||
        state.market->membersSlot == m_positionsPut || kDaySeconds % row->slotSeconds != 0)
        return;
    m_positionsPut = state.market->membersSlot;
    std::vector<core::MemberPosition> put;
    for (const auto& [account, at] : state.market->membersOfSlot) {
        const auto known = m_byAccount.find(account);
        if (known == m_byAccount.end())
            continue;
        put.push_back({.slot = *m_positionsPut,
                       .member = m_members[known->second].enrolled.number,
                       .contracted = at.contracted,
                       .metered = at.metered.value_or(core::Energy{}),
                       .quality = at.metered ? core::PositionQuality::Measured : core::PositionQuality::Missing});
    }
    using Days = std::vector<std::pair<core::MemberNumber, core::PositionTotals>>;
    const std::uint32_t slotsADay = kDaySeconds / row->slotSeconds;
    m_service.ask<Days>(
        [put = std::move(put), slotsADay,
         day = m_positionsPut->value / slotsADay](core::SqlConnection& store) -> core::Result<Days> {
            core::PositionStore positions(store, slotsADay);
            WB_TRY(positions.put(put));
            return positions.dayByMember(day);
        },
        [this](const core::Result<Days>& days) {
            if (!days)
                return tell(days.error());
            // Numbers are dense and the members lie in their order.
            for (const auto& [number, totals] : *days)
                if (const auto at = static_cast<std::size_t>(number.value); at < m_members.size()) {
                    m_members[at].today = totals;
                    m_touched.push_back(static_cast<std::uint32_t>(at));
                }
        });
}

void AggregatorDesk::readMembers() {
    m_membersRead.start();
    // The set is made where it may take its time: names are put in the order of the language.
    struct Read {
        std::vector<core::EnrolledMember> enrolled;
        MemberSet set;
    };
    m_service.ask<Read>(
        [](core::SqlConnection& store) -> core::Result<Read> {
            const core::MemberStore members(store);
            Read out;
            core::MemberQuery query;
            query.limit = kPage;
            while (true) {
                WB_ASSIGN(const auto page, members.find(query));
                out.enrolled.insert(out.enrolled.end(), page.begin(), page.end());
                if (page.size() < static_cast<std::size_t>(kPage))
                    break;
                query.after += kPage;
            }
            std::vector<Member> shown;
            shown.reserve(out.enrolled.size());
            for (const core::EnrolledMember& of : out.enrolled)
                shown.push_back(shownMember(of));
            out.set = MemberSet(std::move(shown));
            return out;
        },
        [this](const core::Result<Read>& read) {
            if (!read)
                return tell(read.error());
            std::vector<Known> known;
            known.reserve(read->enrolled.size());
            m_byAccount.clear();
            for (const core::EnrolledMember& member : read->enrolled) {
                const std::size_t at = known.size();
                m_byAccount.emplace(member.account, at);
                known.push_back({member, at < m_members.size() ? m_members[at].today : core::PositionTotals{}});
                if (known.back().today.count > 0)
                    m_touched.push_back(static_cast<std::uint32_t>(at));
            }
            m_members = std::move(known);
            m_memberSet = read->set;
            ++m_memberSets;
            show();
        });
}

MemberLive AggregatorDesk::liveOf(std::size_t at) const {
    const Known& known = m_members[at];
    MemberLive live;
    live.up = known.enrolled.up;
    live.down = known.enrolled.down;
    live.seal = static_cast<core::SealState>(known.enrolled.seal);
    if (known.today.count > 0) {
        live.position = known.today.metered;
        live.contracted = known.today.contracted;
        if (known.today.unmeasured < known.today.count)
            live.delivered = known.today.metered;
    }
    const auto& market = m_terminal.state().market;
    if (!market)
        return live;
    const auto found = market->memberPositions.find(known.enrolled.account);
    if (found == market->memberPositions.end())
        return live;
    live.power = found->second.power;
    std::copy(found->second.hour.begin(), found->second.hour.end(), live.hour.begin());
    live.quality = found->second.finality == core::Finality::Head ? FigureState::Pending : FigureState::Proven;
    if (const auto seal = m_seals.find(known.enrolled.account); seal != m_seals.end())
        live.seal = seal->second;
    return live;
}

void AggregatorDesk::showMembers() {
    if (m_generated) {
        const qint64 passed = m_generatedTick.isValid() ? m_generatedTick.restart() : 0;
        if (!m_generatedTick.isValid())
            m_generatedTick.start();
        const auto moved =
            m_generated->tick(static_cast<std::uint32_t>(std::min(passed * kGeneratedPerMs, kGeneratedMost)));
        for (PageState& page : m_pages) {
            if (!page.page)
                continue;
            if (page.membersShown == 0) {
                page.page->showMembers(m_generated->set());
                page.membersShown = 1;
            }
            page.page->updateMembers(moved);
        }
        return;
    }
    if (m_memberSets == 0)
        return;
    std::vector<std::uint32_t> moved = std::exchange(m_touched, {});
    if (const auto& market = m_terminal.state().market)
        for (const auto& [account, position] : market->memberPositions)
            if (const auto at = m_byAccount.find(account); at != m_byAccount.end())
                moved.push_back(static_cast<std::uint32_t>(at->second));
    std::vector<MemberUpdate> updates;
    updates.reserve(moved.size());
    for (const std::uint32_t at : moved)
        updates.push_back({at, liveOf(at)});
    for (PageState& page : m_pages) {
        if (!page.page)
            continue;
        if (page.membersShown != m_memberSets) {
            page.page->showMembers(m_memberSet);
            page.membersShown = m_memberSets;
        }
        page.page->updateMembers(updates);
    }
}

void AggregatorDesk::openMemberImport(AggregatorPage& page) {
    // Whoever is in the registry and is no aggregator there has no members.
    const auto roles = ownRoles(m_terminal.state());
    const bool may = !roles || (*roles & static_cast<std::uint32_t>(core::Role::Aggregator)) != 0;
    auto* dialog = makeMemberImport(
        may ? QString()
            : tr("Only an aggregator adds members. In the registry your role is: %1.")
                  .arg(roleWords(roles.value_or(0))),
        &page, [this](const std::vector<core::EnrolledMember>& members) {
            m_service.ask<std::vector<core::MemberNumber>>(
                [members](core::SqlConnection& store) { return core::MemberStore(store).enrol(members); },
                [this](const core::Result<std::vector<core::MemberNumber>>& done) {
                    if (!done)
                        return tell(done.error());
                    readMembers();
                });
        });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wattbourse::app

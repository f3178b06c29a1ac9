// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts, the tape and its replay.
#include "app/bridge/aggregator_desk.h"
#include "app/bridge/views.h"
#include "core/base/hex.h"
#include "core/portfolio/tape_code.h"

#include <QApplication>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

constexpr std::int64_t kAlertsShown = 500;
constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::chrono::seconds kTapeKept{400 * kDaySeconds};
constexpr int kNoticeMs = 8'000;

std::uint32_t slotSecondsOf(const TerminalState& state) {
    const core::MarketRow* row = energyRow(state);
    return row != nullptr ? row->slotSeconds : 900;
}

} // namespace

void AggregatorDesk::watch(const AggregatorView& view) {
    m_watched = view.now;
    core::AlertFacts facts;
    facts.now = view.now;
    for (const SlotItem& slot : view.slots)
        facts.slots.push_back({slot.slot, slot.price, slot.gateLeft});
    for (const DeskOrder& order : view.orders)
        if (order.order.id.value != 0)
            facts.orders.push_back({order.order.id, order.order.quantity, order.filled});
    const TerminalState& state = m_terminal.state();
    const auto add = [&](std::size_t at, std::optional<core::SlotIndex> lastReported) {
        const MemberLive live = liveOf(at);
        core::AlertFacts::OfMember member;
        member.name = m_members[at].enrolled.name;
        member.id = core::toHex0x(m_members[at].enrolled.account);
        if (lastReported)
            member.lastSeen = core::SlotCalendar(slotSecondsOf(state)).end(*lastReported);
        member.unsealed = live.seal == core::SealState::Broken || live.seal == core::SealState::Open;
        member.deliveredPermille = live.deliveredPermille();
        facts.members.push_back(std::move(member));
    };
    if (state.market)
        for (const auto& [account, at] : state.market->memberPositions)
            if (const auto known = m_byAccount.find(account); known != m_byAccount.end())
                add(known->second, at.lastReported);
    // A seal is watched also where nothing was ever reported.
    for (const auto& [account, seal] : m_seals)
        if (seal != core::SealState::Sealed && !(state.market && state.market->memberPositions.contains(account)))
            if (const auto known = m_byAccount.find(account); known != m_byAccount.end())
                add(known->second, std::nullopt);
    const std::vector<core::Alert> alerts = m_watch.look(facts);
    if (alerts.empty())
        return;
    announce(alerts);
    m_service.ask<void>([alerts](core::SqlConnection& store) { return core::DeskStore(store).log(alerts); },
                        [this](const core::Result<void>& done) {
                            if (!done)
                                tell(done.error());
                            readAlerts();
                        });
}

void AggregatorDesk::announce(const std::vector<core::Alert>& alerts) {
    bool sound = false;
    QStringList sentences;
    for (const core::Alert& alert : alerts) {
        sound = sound || alert.rule.sound;
        if (alert.rule.notify)
            sentences << alertSentence(alert, slotSecondsOf(m_terminal.state()));
    }
    if (sound)
        QApplication::beep();
    if (sentences.isEmpty())
        return;
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return m_terminal.setNotice(sentences.join(QStringLiteral("; ")));
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_tray->setToolTip(QStringLiteral("Wattbourse"));
        m_tray->show();
    }
    m_tray->showMessage(tr("Wattbourse: alert"), sentences.join(u'\n'), QSystemTrayIcon::Warning, kNoticeMs);
}

void AggregatorDesk::readAlerts() {
    using Read = std::pair<std::vector<core::AlertRule>, std::vector<core::LoggedAlert>>;
    m_service.ask<Read>(
        [](core::SqlConnection& store) -> core::Result<Read> {
            const core::DeskStore desk(store);
            WB_ASSIGN(auto rules, desk.rules());
            WB_ASSIGN(auto log, desk.alerts(kAlertsShown));
            return Read{std::move(rules), std::move(log)};
        },
        [this](const core::Result<Read>& read) {
            if (!read)
                return tell(read.error());
            m_rules = read->first;
            m_watch.setRules(m_rules);
            m_log.clear();
            for (const core::LoggedAlert& logged : read->second)
                m_log.push_back({logged.alert, logged.seen});
            for (const PageState& page : m_pages)
                if (page.page)
                    page.page->showAlerts(m_rules, m_log);
        });
}

void AggregatorDesk::record() {
    const TerminalState& state = m_terminal.state();
    const core::MarketRow* row = energyRow(state);
    if (row == nullptr || state.market == m_recorded)
        return;
    const bool first = !m_recorded;
    m_recorded = state.market;
    std::vector<core::TapeFrame> frames;
    for (const auto& [slot, book] : state.market->books) {
        core::TapeFrame frame;
        frame.at = state.now;
        frame.market = row->id;
        frame.slot = slot;
        frame.book = book.value();
        frame.finality = static_cast<std::uint8_t>(book.finality());
        frame.block = book.block().number;
        if (const auto orders = state.market->orders.find(slot); orders != state.market->orders.end())
            frame.orders = orders->second.value();
        if (const auto position = state.market->positions.find(slot); position != state.market->positions.end())
            frame.position = position->second.value();
        core::Bytes code = core::encodeTape(frame);
        core::Bytes& last = m_onTape[slot];
        if (code == last)
            continue;
        last = std::move(code);
        frames.push_back(std::move(frame));
    }
    std::erase_if(m_onTape, [&](const auto& of) { return !state.market->books.contains(of.first); });
    if (frames.empty())
        return;
    m_service.ask<void>(
        [frames = std::move(frames), first,
         before = state.now - kTapeKept](core::SqlConnection& store) -> core::Result<void> {
            core::DeskStore desk(store);
            if (first)
                WB_TRY(desk.forgetTape(before));
            return desk.record(frames);
        },
        [this, first](const core::Result<void>& done) {
            if (!done)
                spdlog::warn("desk tape: {}", done.error().detail);
            if (first)
                readDays();
        });
}

void AggregatorDesk::readDays() {
    m_service.ask<std::vector<std::int64_t>>(
        [](core::SqlConnection& store) { return core::DeskStore(store).tapeDays(); },
        [this](const core::Result<std::vector<std::int64_t>>& days) {
            if (!days)
                return tell(days.error());
            m_days = *days;
            for (const PageState& page : m_pages)
                if (page.page)
                    page.page->replay()->show(m_days);
        });
}

void AggregatorDesk::loadDay(std::int64_t day) {
    const core::MarketRow* row = energyRow(m_terminal.state());
    if (row == nullptr)
        return m_terminal.setNotice(tr("The market is not known yet."));
    m_service.ask<std::vector<core::TapeRow>>(
        [market = row->id, day](core::SqlConnection& store) {
            return core::DeskStore(store).tape(market, {day * kDaySeconds}, {(day + 1) * kDaySeconds});
        },
        [this, row = *row](const core::Result<std::vector<core::TapeRow>>& rows) {
            if (!rows)
                return tell(rows.error());
            if (rows->empty())
                return m_terminal.setNotice(tr("Nothing of this market was recorded on that day."));
            m_tape = std::make_unique<TapeDay>(row, *rows);
            m_replayed = m_tape->from();
            for (const PageState& page : m_pages)
                if (page.page)
                    page.page->replay()->begin(m_tape->from(), m_tape->until());
            show();
        });
}

} // namespace wattbourse::app

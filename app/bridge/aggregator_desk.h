// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_page.h"
#include "app/bridge/desk_market.h"
#include "app/bridge/portfolio_service.h"
#include "app/bridge/terminal.h"
#include "app/models/generated_members.h"
#include "core/portfolio/position_store.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSystemTrayIcon>
#include <map>
#include <memory>

namespace wattbourse::app {

/// The trading desk behind its pages, in the window and in further ones: views from the terminal and from the
/// portfolio's store, wishes to both. Watches the alert rules, records the tape, shows past days. GUI thread.
class AggregatorDesk final : public QObject {
    Q_OBJECT

public:
    struct Options {
        /// As of PortfolioService.
        PortfolioService::Store store;
        /// People who do not exist, for a load test.
        std::uint32_t generatedMembers = 0;
    };
    /// `terminal` outlives it.
    AggregatorDesk(Terminal& terminal, Options options, QObject* parent = nullptr);
    ~AggregatorDesk() override;

    /// A page; whoever puts it into a window owns it.
    AggregatorPage* makePage();
    /// The terminal's state as it is now, on the pages that can be seen.
    void show();
    /// For all pages; absent follows the clock.
    void chooseSlot(std::optional<core::SlotIndex> slot);
    /// Here or by another desk on the same store.
    void portfolioChanged();

Q_SIGNALS:
    void proofAsked(const std::shared_ptr<const wattbourse::core::ProofEvidence>& evidence);
    void reportAsked();

private:
    struct PageState {
        QPointer<AggregatorPage> page;
        std::optional<core::SlotIndex> slot;
        std::size_t membersShown = 0;
        bool placed = false;
    };

    void readSettings();
    void saveSettings(const AggregatorPage& from);
    void openWindow();

    void tell(const core::Error& error);
    [[nodiscard]] AggregatorView viewOf(const PageState& page) const;

    // Orders.
    void doDeed(const DeskDeed& deed);
    void place(const std::vector<core::OrderIntent>& orders, const std::vector<std::int64_t>& drop);
    void readKept();

    // Alerts.
    void watch(const AggregatorView& view);
    void readAlerts();
    void announce(const std::vector<core::Alert>& alerts);

    // Replay.
    void record();
    void readDays();
    void loadDay(std::int64_t day);

    // Members.
    void takeRegistry();
    void takePositions();
    void readMembers();
    void showMembers();
    [[nodiscard]] MemberLive liveOf(std::size_t member) const;
    void openMemberImport(AggregatorPage& page);

    struct Known {
        core::EnrolledMember enrolled;
        core::PositionTotals today;
    };

    Terminal& m_terminal;
    Options m_options;
    PortfolioService m_service;
    std::vector<PageState> m_pages;
    std::vector<QPointer<QMainWindow>> m_windows;
    DeskSettings m_settings;

    std::vector<core::KeptOrder> m_kept;

    core::AlertWatch m_watch;
    std::vector<core::AlertRule> m_rules;
    std::vector<AlertLine> m_log;
    core::UnixTime m_watched;
    std::unique_ptr<QSystemTrayIcon> m_tray;

    std::shared_ptr<const MarketSnapshot> m_recorded;
    std::map<core::SlotIndex, core::Bytes> m_onTape;
    std::vector<std::int64_t> m_days;
    std::unique_ptr<TapeDay> m_tape;
    std::optional<core::UnixTime> m_replayed;

    std::shared_ptr<const MarketSnapshot> m_registered;
    std::optional<core::SlotIndex> m_positionsPut;
    // In the order of the table.
    std::vector<Known> m_members;
    std::map<core::Address, std::size_t> m_byAccount;
    // By the meters' owners, as the registry has them.
    std::map<core::Address, core::SealState> m_seals;
    MemberSet m_memberSet;
    // Counts the sets, so that each page knows whether it has the newest.
    std::size_t m_memberSets = 0;
    // Whose day changed since they were shown.
    std::vector<std::uint32_t> m_touched;
    std::unique_ptr<GeneratedMembers> m_generated;
    QElapsedTimer m_generatedTick;
    QElapsedTimer m_membersRead;
    QThreadPool m_files;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/aggregator_desk.h"
#include "app/bridge/bench_controller.h"
#include "app/bridge/bench_register.h"
#include "app/bridge/data_desk.h"
#include "app/bridge/household_desk.h"
#include "app/bridge/office_pages.h"
#include "app/bridge/outside_links.h"
#include "app/bridge/terminal.h"
#include "app/data/data_page.h"
#include "app/network/network_page.h"
#include "app/technician/technician_page.h"
#include "app/wallet/wallet_page.h"
#include "app/window/main_window.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

namespace wattbourse::app {

/// Puts the pages into the window and connects each with the terminal: views go in when the page is open, wishes come
/// out. GUI thread.
class Workspaces final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. `generatedMembers` people who do not exist fill the aggregator's table for a load test. `store`
    /// is the portfolio's for this run; empty: as set.
    Workspaces(MainWindow& window, Terminal& terminal, std::uint32_t generatedMembers, const std::string& store,
               QObject* parent = nullptr);

    void setRole(const QString& role) { m_role = role; }
    /// The slot that the desks show; absent follows the clock.
    void chooseSlot(std::optional<core::SlotIndex> slot);

Q_SIGNALS:
    /// The wallet page asks for the first start's steps.
    void createWalletAsked();
    void restoreWalletAsked();
    /// The files of this authority, 0x and 40 digits, were written: its duty is to be watched.
    void authorityPrepared(const QString& authority);

private:
    QWidget* makeHousehold();
    QWidget* makeTechnician();
    QWidget* connected(Page* page);
    QWidget* makeData();
    void showData();
    void chooseLinks();
    QWidget* makeWallet();
    QWidget* makeNetwork();
    void show();
    void showTechnician();
    void askMember();
    void saveReport();
    void keepConstants(const QString& meter, const core::Bytes& constants);
    void mend(const QString& problem);
    void changeNodes();
    void prepareAuthority();

    MainWindow& m_window;
    Terminal& m_terminal;
    core::SystemClock m_clock;
    BenchController m_bench;
    BenchRegister m_register;
    HouseholdDesk m_householdDesk;
    DataDesk m_data;
    OutsideLinks m_links;
    OfficePages m_offices;
    QString m_role;
    AggregatorDesk m_desk;
    // What was put to this member before: aggregator, dispatch, deadline.
    std::set<std::tuple<core::Address, std::uint64_t, std::int64_t>> m_asked;
    QStringList m_ports;
    // A burst a second while the bench is looked at.
    core::UnixTime m_scopeAsked;
    QPointer<HouseholdPage> m_household;
    QPointer<TechnicianPage> m_technician;
    QPointer<DataPage> m_dataPage;
    QPointer<WalletPage> m_wallet;
    QPointer<NetworkPage> m_network;
    // Ends before what it uses.
    QThreadPool m_keeper;
};

} // namespace wattbourse::app

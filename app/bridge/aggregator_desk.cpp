// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's pages, settings and orders; what it watches and shows again is in aggregator_desk_watch.cpp, its members
// in aggregator_desk_members.cpp.
#include "app/bridge/aggregator_desk.h"

#include "app/bridge/dispatch_views.h"
#include "app/bridge/views.h"
#include "app/text/error_text.h"
#include "core/base/atomic_file.h"

#include <QFile>
#include <QMainWindow>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

// A transaction takes as many orders as fit into a block with room to spare.
constexpr std::size_t kOrdersATxn = 40;
constexpr qint64 kMostSettings = 1 << 20;

std::filesystem::path settingsPath(const Terminal& terminal) {
    return terminal.folder() / "desk.json";
}

} // namespace

AggregatorDesk::AggregatorDesk(Terminal& terminal, Options options, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_options(std::move(options)), m_service(m_options.store) {
    m_files.setMaxThreadCount(1);
    if (m_options.generatedMembers > 0)
        m_generated = std::make_unique<GeneratedMembers>(m_options.generatedMembers);
}

AggregatorDesk::~AggregatorDesk() {
    // How the panels stood last, for the next start.
    if (!m_pages.empty() && m_pages.front().page && m_pages.front().page->wasShown())
        saveSettings(*m_pages.front().page);
    for (const auto& window : m_windows)
        delete window;
    m_files.waitForDone();
}

AggregatorPage* AggregatorDesk::makePage() {
    auto* page = new AggregatorPage;
    const bool first = m_pages.empty();
    const std::size_t index = m_pages.size();
    m_pages.push_back({page, std::nullopt});
    connect(page, &AggregatorPage::slotChosen, this, [this, index](core::SlotIndex slot) {
        m_pages[index].slot = slot;
        show();
    });
    connect(page, &AggregatorPage::placeAsked, this,
            [this](const core::OrderIntent& order) { place({order}, /*drop=*/{}); });
    connect(page, &AggregatorPage::deedAsked, this, &AggregatorDesk::doDeed);
    connect(page->dispatch(), &DispatchPanel::beginAsked, &m_terminal, &Terminal::beginDispatch);
    connect(page->dispatch(), &DispatchPanel::askAgainAsked, &m_terminal, &Terminal::askAgain);
    connect(page->dispatch(), &DispatchPanel::payOutAsked, &m_terminal, &Terminal::payOut);
    connect(page->pool(), &PoolPanel::offerAsked, &m_terminal, &Terminal::offerPool);
    connect(page->profit(), &PnlPanel::reportAsked, this, &AggregatorDesk::reportAsked);
    connect(page, &AggregatorPage::proofAsked, this, &AggregatorDesk::proofAsked);
    connect(page, &AggregatorPage::memberImportAsked, this, [this, page] { openMemberImport(*page); });
    connect(page, &AggregatorPage::settingsChanged, this, [this, page] { saveSettings(*page); });
    connect(page, &AggregatorPage::windowAsked, this, &AggregatorDesk::openWindow);
    connect(page->alerts(), &AlertsPanel::ruleAsked, this, [this](const core::AlertRule& rule) {
        m_service.ask<void>([rule](core::SqlConnection& store) { return core::DeskStore(store).putRule(rule); },
                            [this](const core::Result<void>& put) {
                                if (!put)
                                    tell(put.error());
                                readAlerts();
                            });
    });
    connect(page->alerts(), &AlertsPanel::ruleRemoved, this, [this](qint64 number) {
        m_service.ask<void>([number](core::SqlConnection& store) { return core::DeskStore(store).dropRule(number); },
                            [this](const core::Result<void>&) { readAlerts(); });
    });
    connect(page->alerts(), &AlertsPanel::seenAsked, this, [this] {
        m_service.ask<void>([](core::SqlConnection& store) { return core::DeskStore(store).markSeen(); },
                            [this](const core::Result<void>&) { readAlerts(); });
    });
    connect(page->replay(), &ReplayPanel::dayAsked, this, &AggregatorDesk::loadDay);
    connect(page->replay(), &ReplayPanel::momentChanged, this, [this](core::UnixTime moment) {
        if (!m_tape)
            return;
        m_replayed = moment;
        show();
    });
    connect(page->replay(), &ReplayPanel::ended, this, [this] {
        m_replayed.reset();
        m_tape.reset();
        for (const PageState& other : m_pages)
            if (other.page)
                other.page->replay()->end();
        show();
    });
    if (first) {
        readSettings();
        readKept();
        readAlerts();
        readDays();
        if (!m_generated)
            readMembers();
    } else {
        page->setSettings(m_settings);
        page->showAlerts(m_rules, m_log);
        page->replay()->show(m_days);
    }
    return page;
}

void AggregatorDesk::portfolioChanged() {
    // What this desk writes itself is announced to it as well; all members are not read again for each of it.
    constexpr qint64 kMembersAtMostEvery = 10'000;
    if (m_pages.empty())
        return;
    readKept();
    readAlerts();
    if (!m_generated && (!m_membersRead.isValid() || m_membersRead.elapsed() > kMembersAtMostEvery))
        readMembers();
}

void AggregatorDesk::openWindow() {
    auto* window = new QMainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(tr("Wattbourse: portfolio, window %1").arg(m_windows.size() + 2));
    window->resize(1280, 800);
    window->setCentralWidget(makePage());
    m_windows.push_back(window);
    window->show();
    show();
}

void AggregatorDesk::chooseSlot(std::optional<core::SlotIndex> slot) {
    for (PageState& page : m_pages)
        page.slot = slot;
    show();
}

void AggregatorDesk::show() {
    if (m_pages.empty())
        return;
    takeRegistry();
    takePositions();
    record();
    if (!m_replayed && m_watched != m_terminal.state().now)
        watch(viewOf({}));
    bool seen = false;
    for (const PageState& page : m_pages) {
        if (!page.page || !page.page->isVisible())
            continue;
        seen = true;
        page.page->show(viewOf(page));
        page.page->showDispatch(dispatchView(m_terminal.state()));
        page.page->showPool(poolView(m_terminal.state()));
        page.page->showProfit(pnlView(m_terminal.state()));
    }
    if (seen)
        showMembers();
}

AggregatorView AggregatorDesk::viewOf(const PageState& page) const {
    const TerminalState& state = m_terminal.state();
    if (m_replayed && m_tape) {
        const auto market = m_tape->at(*m_replayed);
        AggregatorView view;
        if (market)
            view = deskView(*market, page.slot && market->slots.contains(*page.slot) ? page.slot : std::nullopt);
        view.now = *m_replayed;
        view.replayed = m_replayed;
        view.blocked = market ? tr("This is a past day. Go back to now to sign.")
                              : tr("This part of the record is damaged and cannot be shown.");
        for (DeskOrder& order : view.orders)
            order.cancellable = false;
        return view;
    }
    return aggregatorView(state, page.slot, m_kept);
}

void AggregatorDesk::tell(const core::Error& error) {
    spdlog::warn("desk: {}", error.detail);
    m_terminal.setNotice(errorSentence(error));
}

void AggregatorDesk::readSettings() {
    m_files.start([this, path = settingsPath(m_terminal)] {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::ReadOnly) || file.size() > kMostSettings)
            return;
        QMetaObject::invokeMethod(this, [this, read = DeskSettings::fromJson(file.readAll())] {
            m_settings = read;
            for (const PageState& page : m_pages)
                if (page.page) {
                    page.page->setSettings(read);
                    if (!read.last.isEmpty())
                        page.page->restoreLayout(read.last);
                }
        });
    });
}

void AggregatorDesk::saveSettings(const AggregatorPage& from) {
    m_settings = from.settings();
    m_settings.last = from.layoutState();
    for (const PageState& page : m_pages)
        if (page.page && page.page != &from)
            page.page->setSettings(m_settings);
    m_files.start([path = settingsPath(m_terminal), text = m_settings.toJson()] {
        if (const auto written = core::writeFileAtomically(
                path, {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
            !written)
            spdlog::warn("desk settings: {}", written.error().detail);
    });
}

void AggregatorDesk::doDeed(const DeskDeed& deed) {
    // A page shows the past only while it says so; a question that was open before is not answered into it.
    if (m_replayed)
        return;
    if (!deed.keep.empty()) {
        std::vector<core::KeptOrder> kept;
        for (const DeskDeed::Kept& one : deed.keep)
            kept.push_back({0, one.order, one.of, m_terminal.state().now});
        // On disk before the order leaves the market: it is not lost between the two.
        m_service.ask<void>([kept](core::SqlConnection& store) { return core::DeskStore(store).keep(kept); },
                            [this, cancel = deed.cancel](const core::Result<void>& done) {
                                if (!done)
                                    return tell(done.error());
                                if (!cancel.empty())
                                    m_terminal.cancelOrders(cancel);
                                readKept();
                            });
        return;
    }
    if (!deed.cancel.empty())
        m_terminal.cancelOrders(deed.cancel);
    if (!deed.place.empty())
        return place(deed.place, deed.drop);
    if (!deed.drop.empty())
        m_service.ask<void>(
            [drop = deed.drop](core::SqlConnection& store) { return core::DeskStore(store).drop(drop); },
            [this](const core::Result<void>&) { readKept(); });
}

void AggregatorDesk::place(const std::vector<core::OrderIntent>& orders, const std::vector<std::int64_t>& drop) {
    if (m_replayed)
        return;
    for (std::size_t at = 0; at < orders.size(); at += kOrdersATxn) {
        const std::size_t end = std::min(orders.size(), at + kOrdersATxn);
        const auto part = [&](const auto& of) {
            return std::vector(of.begin() + static_cast<std::ptrdiff_t>(std::min(at, of.size())),
                               of.begin() + static_cast<std::ptrdiff_t>(std::min(end, of.size())));
        };
        m_terminal.placeOrders(part(orders), [this, gone = part(drop)](const core::Result<core::TxnRecord>& sent) {
            // Inactive orders go once their transaction is on disk, signed; what was refused stays inactive.
            if (!sent || sent->state == core::TxnRecord::State::Refused || gone.empty())
                return;
            m_service.ask<void>([gone](core::SqlConnection& store) { return core::DeskStore(store).drop(gone); },
                                [this](const core::Result<void>&) { readKept(); });
        });
    }
}

void AggregatorDesk::readKept() {
    m_service.ask<std::vector<core::KeptOrder>>(
        [](core::SqlConnection& store) { return core::DeskStore(store).kept(); },
        [this](const core::Result<std::vector<core::KeptOrder>>& kept) {
            if (!kept)
                return tell(kept.error());
            m_kept = *kept;
            show();
        });
}

} // namespace wattbourse::app

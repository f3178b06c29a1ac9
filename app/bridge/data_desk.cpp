// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/data_desk.h"

#include "app/bridge/usage_files.h"
#include "app/data/data_page.h"
#include "app/models/desk_text.h"
#include "app/text/error_text.h"

#include <QLocale>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

namespace data_market = chain::data_market;
using core::ErrorCode;
using core::fail;
using core::Result;

// Slots that are looked at for an offer.
constexpr std::uint32_t kOfferable = 96;
constexpr std::uint32_t kHistorySeconds = 3 * 366 * 86'400;

} // namespace

DataDesk::DataDesk(Terminal& terminal, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_shelf(terminal.folder() / "data") {
    connect(&terminal, &Terminal::changed, this, &DataDesk::refresh);
    connect(&terminal, &Terminal::networkClosing, this, [this] {
        m_checkStop.request_stop();
        m_thread = {};
        m_work.clear();
        // Sales of another network have the same numbers: nothing that was found out here is true there.
        ++m_network;
        m_book.reset();
        m_proof = {};
        m_offerable.reset();
        m_verdict.reset();
        m_check.reset();
        m_parcel.reset();
        m_ordering.reset();
        m_genuine.clear();
        m_badKeys.clear();
        m_kept.clear();
        m_reading = false;
        m_finalRead = 0;
        m_offerableSlot = {};
    });
}

void DataDesk::attach(DataPage& page) {
    connect(&page, &DataPage::saveHistoryAsked, this, &DataDesk::writeHistory);
    connect(&page, &DataPage::readHistoryAsked, this, &DataDesk::readHistory);
    connect(&page, &DataPage::saveReadingsAsked, this, &DataDesk::saveReadings);
    connect(&page, &DataPage::offerAsked, this, &DataDesk::offer);
    connect(&page, &DataPage::takeBackAsked, this, &DataDesk::takeBack);
    connect(&page, &DataPage::sealAsked, this, &DataDesk::seal);
    connect(&page, &DataPage::readParcelAsked, this, &DataDesk::readParcel);
    connect(this, &DataDesk::parcelRead, &page, &DataPage::confirmOrder);
    connect(&page, &DataPage::orderAsked, this, &DataDesk::buy);
    connect(&page, &DataPage::deliverAsked, this, &DataDesk::deliver);
    connect(&page, &DataPage::checkAsked, this, &DataDesk::check);
    connect(&page, &DataPage::cancelCheckAsked, this, &DataDesk::cancelCheck);
    connect(&page, &DataPage::payAsked, this, &DataDesk::pay);
    connect(&page, &DataPage::disputeKeyAsked, this, &DataDesk::disputeKey);
    connect(&page, &DataPage::revealKeyAsked, this, &DataDesk::revealKey);
    connect(&page, &DataPage::refuteAsked, this, &DataDesk::refute);
    connect(&page, &DataPage::finishAsked, this, &DataDesk::finish);
    connect(&page, &DataPage::saveVerdictAsked, this, [this](const QString& path) {
        if (const QString problem = writeVerdict(path); !problem.isEmpty())
            m_terminal.setNotice(problem);
    });
}

DataDesk::~DataDesk() {
    m_checkStop.request_stop();
}

void DataDesk::post(Work work) {
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    m_wake.notify_all();
}

void DataDesk::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_work.empty(); }))
                return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work(stop);
    }
}

void DataDesk::say(const QString& sentence) {
    m_said = sentence;
    Q_EMIT changed();
}

void DataDesk::told(const core::Error& error) {
    spdlog::warn("data market: {}", error.detail);
    say(errorSentence(error));
}

void DataDesk::setWatched(bool watched) {
    m_watched = watched;
    if (!watched)
        return;
    m_finalRead = 0;
    m_offerableSlot = {};
    refresh();
}

void DataDesk::refresh() {
    orderApproved();
    if (m_watched && m_terminal.desk() != nullptr && m_terminal.state().now.seconds > 0)
        findOfferable();
    const auto& last = m_terminal.state().chain.finalBlock;
    if (!m_watched || m_reading || !last || last->number == m_finalRead || m_terminal.chain() == nullptr)
        return;
    m_finalRead = last->number;
    readBook();
}

void DataDesk::readBook() {
    const auto deployment = this->deployment();
    if (!deployment)
        return;
    m_reading = true;
    post([this, chain = m_terminal.chain(), contract = deployment->dataMarket.address,
          owner = m_terminal.state().owner](const std::stop_token&) {
        auto listings = data_market::readListings(*chain, contract, core::Finality::Final);
        auto sales = listings ? data_market::readSales(*chain, contract, core::Finality::Final)
                              : tl::make_unexpected(listings.error());
        std::map<std::uint64_t, bool> kept;
        if (sales)
            for (const data_market::Sale& each : sales->value()) {
                kept[each.id] = m_shelf.has(each);
                if (each.buyer == owner && each.state == data_market::State::Delivered)
                    keepDelivery(each);
            }
        later([this, listings = std::move(listings), sales = std::move(sales), kept] {
            m_reading = false;
            m_kept = kept;
            if (!sales)
                return told(sales.error());
            m_proof = provenFigure({}, *sales);
            m_book = Book{listings->value(), sales->value()};
            Q_EMIT changed();
        });
    });
}

std::optional<data_market::Listing> DataDesk::listing(std::uint64_t id) const {
    if (!m_book || id >= m_book->listings.size())
        return std::nullopt;
    return m_book->listings[id];
}

std::optional<data_market::Sale> DataDesk::sale(std::uint64_t id) const {
    if (!m_book || id >= m_book->sales.size())
        return std::nullopt;
    return m_book->sales[id];
}

void DataDesk::findOfferable() {
    TradingDesk* desk = m_terminal.desk();
    if (desk == nullptr || m_terminal.profile() == nullptr)
        return;
    const core::SlotIndex current = desk->calendar().at(m_terminal.state().now);
    // Once a slot: the readings of a day are looked at.
    if (current == m_offerableSlot)
        return;
    m_offerableSlot = current;
    desk->loop().post([this, &recorder = desk->recorder(), calendar = desk->calendar(), current] {
        // The newest slots in a row whose readings are those of their report.
        Offerable found;
        found.meter = recorder.meterId();
        std::uint32_t last = current.value;
        for (std::uint32_t slot = current.value; slot-- > 0 && current.value - slot <= kOfferable;) {
            const auto records = recorder.records({slot});
            if (!records || records->empty()) {
                if (found.slots > 0)
                    break;
                last = slot;
                continue;
            }
            ++found.slots;
            found.readings += records->size();
            found.from = calendar.start({slot});
        }
        found.until = calendar.start({last});
        later([this, found] {
            m_offerable = found.slots > 0 ? std::optional(found) : std::nullopt;
            Q_EMIT changed();
        });
    });
}

Result<chain::Deployment> DataDesk::deployment() const {
    if (m_terminal.profile() == nullptr)
        return fail(ErrorCode::NotFound, "no network is open");
    return chain::deploymentOf(*m_terminal.profile());
}

void DataDesk::submit(std::function<Result<core::TxnRequest>()> make,
                      std::function<void(const core::TxnRecord&)> then) {
    post([this, make = std::move(make), then = std::move(then)](const std::stop_token&) {
        auto request = make();
        later([this, request = std::move(request), then] {
            if (!request)
                return told(request.error());
            TradingDesk* desk = m_terminal.desk();
            if (desk == nullptr)
                return;
            desk->sign("data", *request, [this, then](const Result<core::TxnRecord>& sent) {
                later([this, sent, then] {
                    if (const QString refused = m_terminal.refusedSentence(sent); !refused.isEmpty())
                        say(refused);
                    else if (!sent)
                        told(sent.error());
                    else if (then)
                        then(*sent);
                    else
                        say(tr("Sent. It counts once the network has confirmed it."));
                });
            });
        });
    });
}

void DataDesk::writeHistory(const QString& path) {
    TradingDesk* desk = m_terminal.desk();
    if (desk == nullptr)
        return say(tr("There is no history yet: it begins with a network, a wallet and a meter."));
    const core::UnixTime now = m_terminal.state().now;
    desk->loop().post([this, &recorder = desk->recorder(), calendar = desk->calendar(), now, path] {
        auto history = recorder.history(calendar.at(now), kHistorySeconds / calendar.slotSeconds());
        later([this, history = std::move(history), calendar, now, path] {
            if (!history)
                return told(history.error());
            post([this, slots = *history, calendar, now, path](const std::stop_token&) {
                const auto written = writeUsage(slots, calendar, now, path.toStdString());
                later([this, written, path] {
                    if (!written)
                        return told(written.error());
                    say(tr("Your history is in %1.").arg(path));
                });
            });
        });
    });
}

void DataDesk::readHistory(const QString& path) {
    post([this, path](const std::stop_token&) {
        const auto feed = readUsage(path.toStdString());
        later([this, feed] {
            if (!feed)
                return told(feed.error());
            core::Energy imported;
            core::Energy exported;
            std::size_t readings = 0;
            for (const core::UsageSeries& series : feed->series) {
                readings += series.intervals.size();
                for (const core::UsageInterval& interval : series.intervals)
                    (series.direction == core::FlowDirection::Import ? imported : exported) += interval.energy;
            }
            say(tr("%1: %2 readings, %3 kWh imported and %4 kWh exported. Nothing of it was kept.")
                    .arg(desk::plain(feed->title), QLocale().toString(static_cast<qulonglong>(readings)),
                         desk::kwh(imported), desk::kwh(exported)));
        });
    });
}

} // namespace wattbourse::app

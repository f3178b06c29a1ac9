// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/household_desk.h"

#include "app/bridge/device_test.h"
#include "app/bridge/tariff_store.h"
#include "app/bridge/views.h"
#include "app/household/add_device_dialog.h"
#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "app/text/explain_text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

// What preview, savings and baselines look back on: ten weeks of quarters of an hour, a week of minutes.
constexpr std::uint32_t kSlotsBack = 10'080;
constexpr qint64 kMostBytes = 4 << 20;

core::UnixTime startOf(QDate day) {
    return {day.startOfDay().toSecsSinceEpoch()};
}

std::string zoneName() {
    return QTimeZone::systemTimeZoneId().toStdString();
}

} // namespace

HouseholdDesk::HouseholdDesk(Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal) {
    m_pool.setMaxThreadCount(1);
    connect(&terminal, &Terminal::changed, this, &HouseholdDesk::observe);
    // The recorder that a task reads goes with the desk.
    connect(&terminal, &Terminal::deskEnds, this, [this] { m_pool.waitForDone(); });
    loadTariff();
}

HouseholdDesk::~HouseholdDesk() {
    m_pool.waitForDone();
}

template <class T>
void HouseholdDesk::work(std::function<T()> task, std::function<void(T)> done) {
    m_pool.start([this, task = std::move(task), done = std::move(done)] {
        auto result = std::make_shared<T>(task());
        QMetaObject::invokeMethod(
            this, [done, result] { done(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void HouseholdDesk::attach(HouseholdPage& page) {
    m_page = &page;
    connect(&page, &HouseholdPage::agentSwitched, &m_terminal, &Terminal::setAgentOn);
    connect(&page, &HouseholdPage::pauseAsked, &m_terminal, &Terminal::pauseAgentUntil);
    connect(&page, &HouseholdPage::savePreferencesAsked, &m_terminal, &Terminal::savePreferences);
    // Who answers requests is another section's matter.
    connect(&page, &HouseholdPage::comfortsAsked, this, [this](core::HomeComforts wanted) {
        const core::HomeComforts& now = m_terminal.state().home.comforts;
        wanted.flexibility = now.flexibility;
        wanted.flexMarginPermille = now.flexMarginPermille;
        m_terminal.setComforts(wanted);
    });
    connect(&page, &HouseholdPage::flexChoiceAsked, this, [this](core::FlexChoice choice, std::uint32_t margin) {
        core::HomeComforts wanted = m_terminal.state().home.comforts;
        wanted.flexibility = choice;
        wanted.flexMarginPermille = margin;
        m_terminal.setComforts(wanted);
    });
    connect(&page, &HouseholdPage::depositsAllowed, &m_terminal,
            [this](core::Credit atMost) { m_terminal.allowFlexDeposits(atMost, /*once=*/false); });
    connect(&page, &HouseholdPage::offerAnswered, &m_terminal, &Terminal::answerFlexibility);
    connect(&page, &HouseholdPage::addDeviceAsked, this, &HouseholdDesk::addDevice);
    connect(&page, &HouseholdPage::previewAsked, this, [this](const core::Preferences& wanted) {
        m_previewed = wanted;
        show();
    });
    connect(&page, &HouseholdPage::dayAsked, this, [this](QDate day) {
        m_day = day == today() ? std::nullopt : std::optional(day);
        m_readings.reset();
        readDay();
        show();
    });
    connect(&page, &HouseholdPage::readingsAsked, this, &HouseholdDesk::readReadings);
    connect(&page, &HouseholdPage::comparisonAsked, this, [this](const ComparedTariff& tariff, SavingsPeriod period) {
        m_tariff = tariff;
        m_period = period;
        m_savingsProblem.clear();
        keepTariff();
        compare();
        show();
    });
    connect(&page, &HouseholdPage::tariffFileChosen, this, &HouseholdDesk::readTariff);
    connect(&page, &HouseholdPage::sectionOpened, this, &HouseholdDesk::show);
}

void HouseholdDesk::addDevice() {
    auto* dialog = new AddDeviceDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddDeviceDialog::testAsked, dialog, [dialog](const DeviceDraft& draft) {
        static const core::SystemClock clock;
        auto* test = new DeviceTest(draft, clock, dialog);
        connect(test, &DeviceTest::finished, dialog, &AddDeviceDialog::showTest);
        connect(test, &DeviceTest::finished, test, &QObject::deleteLater);
    });
    connect(dialog, &AddDeviceDialog::addAsked, dialog, [this, dialog](const DeviceDraft& draft) {
        if (const auto added = m_terminal.addDevice(draft); !added)
            return dialog->showProblem(errorSentence(added.error()));
        dialog->accept();
    });
    dialog->open();
}

QDate HouseholdDesk::today() const {
    return QDateTime::fromSecsSinceEpoch(m_terminal.state().now.seconds).date();
}

void HouseholdDesk::openLog() {
    const chain::NetworkProfile* profile = m_terminal.profile();
    const TerminalState& state = m_terminal.state();
    if (profile == nullptr || state.owner == core::Address{})
        return;
    const QString name =
        QStringLiteral("household-%1-%2.sqlite").arg(profile->chainId).arg(desk::fullHex(state.owner.view()).mid(2, 8));
    if (name == m_logOf)
        return;
    m_logOf = name;
    m_log.reset();
    m_outcomes.clear();
    m_reasons.clear();
    m_past.reset();
    m_dayPast.reset();
    m_pastTo = {};
    using Opened = core::Result<std::unique_ptr<HouseholdLog>>;
    work<Opened>([file = m_terminal.folder() / name.toStdString()] { return HouseholdLog::open(file); },
                 [this, name](Opened opened) {
                     if (m_logOf != name)
                         return;
                     if (!opened)
                         return spdlog::warn("{}", opened.error().detail);
                     m_log = std::move(*opened);
                     // What passed by while it was opened is written with what follows.
                     m_seenMarket = nullptr;
                     m_outcomes.clear();
                     observe();
                 });
}

void HouseholdDesk::observe() {
    openLog();
    const TerminalState& state = m_terminal.state();
    const core::MarketRow* row = energyRow(state);
    if (row == nullptr || !m_log)
        return;
    const core::SlotIndex current = core::SlotCalendar(row->slotSeconds).at(state.now);
    std::map<core::SlotIndex, SlotOutcome> fresh;
    if (state.market.get() != m_seenMarket) {
        m_seenMarket = state.market.get();
        for (const auto& [slot, outcome] : outcomesIn(*state.market, *row, state.now)) {
            const auto known = m_outcomes.find(slot);
            if (known == m_outcomes.end() || !(known->second == outcome)) {
                fresh.emplace(slot, outcome);
                m_outcomes[slot] = outcome;
            }
        }
    }
    // The reasons of a slot are those of the last plan before it was over.
    std::map<core::SlotIndex, core::PlanExplanation> over;
    if (state.report)
        for (const auto& [slot, why] : state.report->slots)
            if (slot >= current)
                m_reasons[slot] = why;
    while (!m_reasons.empty() && m_reasons.begin()->first < current)
        over.insert(m_reasons.extract(m_reasons.begin()));
    if (!fresh.empty() || !over.empty())
        work<core::Result<void>>(
            [log = m_log, fresh, over]() -> core::Result<void> {
                WB_TRY(log->put(fresh));
                return log->put(over);
            },
            [](const core::Result<void>& put) {
                if (!put)
                    spdlog::warn("{}", put.error().detail);
            });
    if (m_pastTo != current || !fresh.empty()) {
        m_pastTo = current;
        readPast();
        readDay();
    }
}

void HouseholdDesk::readPast() {
    TradingDesk* desk = m_terminal.desk();
    if (desk == nullptr || !m_log)
        return;
    using Read = core::Result<HouseholdPast>;
    work<Read>(
        [log = m_log, recorder = &desk->recorder(), to = m_pastTo]() -> Read {
            HouseholdPast past;
            WB_ASSIGN(past.stored, recorder->history(to, kSlotsBack));
            WB_ASSIGN(past.outcomes, log->outcomes({to.value > kSlotsBack ? to.value - kSlotsBack : 0}, to));
            return past;
        },
        [this](Read past) {
            if (!past)
                return spdlog::warn("{}", past.error().detail);
            m_past = std::make_shared<const HouseholdPast>(std::move(*past));
            compare();
            findBaselines();
            show();
        });
}

void HouseholdDesk::readDay() {
    TradingDesk* desk = m_terminal.desk();
    const core::MarketRow* row = energyRow(m_terminal.state());
    if (desk == nullptr || !m_log || row == nullptr)
        return;
    const QDate day = m_day.value_or(today());
    if (day == m_dayRead && m_dayReadTo == m_pastTo)
        return;
    if (day != m_dayRead)
        m_dayPast.reset();
    m_dayRead = day;
    m_dayReadTo = m_pastTo;
    const core::SlotCalendar calendar(row->slotSeconds);
    const core::SlotIndex from = calendar.at(startOf(day));
    const core::SlotIndex to = calendar.at(startOf(day.addDays(1)));
    using Read = core::Result<HouseholdPast>;
    work<Read>(
        [log = m_log, recorder = &desk->recorder(), from, to]() -> Read {
            HouseholdPast past;
            WB_ASSIGN(past.stored, recorder->history(to, to.value - from.value));
            WB_ASSIGN(past.outcomes, log->outcomes(from, to));
            WB_ASSIGN(past.reasons, log->reasons(from, to));
            return past;
        },
        [this, day](Read past) {
            if (day != m_dayRead)
                return;
            if (!past)
                return spdlog::warn("{}", past.error().detail);
            m_dayPast = std::make_shared<const HouseholdPast>(std::move(*past));
            show();
        });
}

void HouseholdDesk::readReadings(core::SlotIndex slot) {
    m_readings = SlotReadings{.slot = slot, .check = SlotReadings::Check::Waiting, .readings = {}, .problem = {}};
    if (TradingDesk* desk = m_terminal.desk()) {
        using Read = core::Result<SlotReadings>;
        work<Read>(
            [recorder = &desk->recorder(), slot]() -> Read {
                WB_ASSIGN(const std::vector<core::StoredSlot> stored, recorder->history({slot.value + 1}, 1));
                if (stored.empty())
                    return core::fail(core::ErrorCode::NotFound, "no such slot is stored");
                WB_ASSIGN(std::vector<core::MeterReading> readings, recorder->readings(slot));
                return checkReadings(stored.front(), std::move(readings));
            },
            [this, slot](Read read) {
                if (!m_readings || m_readings->slot != slot)
                    return;
                if (read) {
                    m_readings = std::move(*read);
                } else {
                    m_readings->check = SlotReadings::Check::Failed;
                    m_readings->problem = errorSentence(read.error());
                }
                show();
            });
    }
    show();
}

void HouseholdDesk::loadTariff() {
    using Loaded = core::Result<std::optional<KeptComparison>>;
    work<Loaded>([folder = m_terminal.folder()] { return TariffStore(folder).load(); },
                 [this](Loaded loaded) {
                     if (!loaded)
                         return spdlog::warn("{}", loaded.error().detail);
                     if (!*loaded || m_tariffChosen)
                         return;
                     m_tariff = std::move((*loaded)->tariff);
                     m_period = (*loaded)->period;
                     compare();
                     show();
                 });
}

void HouseholdDesk::keepTariff() {
    m_tariffChosen = true;
    work<core::Result<void>>([folder = m_terminal.folder(),
                              kept = KeptComparison{m_tariff, m_period}] { return TariffStore(folder).save(kept); },
                             [](const core::Result<void>& kept) {
                                 if (!kept)
                                     spdlog::warn("{}", kept.error().detail);
                             });
}

void HouseholdDesk::readTariff(const QString& file) {
    using Read = core::Result<core::PriceSeries>;
    work<Read>(
        [file, folder = m_terminal.folder()]() -> Read {
            QFile in(file);
            if (!in.open(QIODevice::ReadOnly))
                return core::fail(core::ErrorCode::System, in.errorString().toStdString());
            const QByteArray bytes = in.read(kMostBytes + 1);
            const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            WB_ASSIGN(core::PriceSeries prices, pricesOf(file, text));
            WB_TRY(TariffStore(folder).savePrices(text));
            return prices;
        },
        [this, file](Read read) {
            if (!read) {
                m_savingsProblem = tr("The prices of “%1” cannot be used. %2")
                                       .arg(QFileInfo(file).fileName(), errorSentence(read.error()));
                return show();
            }
            m_savingsProblem.clear();
            m_tariff.kind = ComparedTariff::Kind::FromFile;
            m_tariff.file = QFileInfo(file).fileName();
            m_tariff.prices = std::make_shared<const core::PriceSeries>(std::move(*read));
            keepTariff();
            compare();
            show();
        });
}

void HouseholdDesk::compare() {
    const core::MarketRow* row = energyRow(m_terminal.state());
    if (!m_past || row == nullptr)
        return;
    if (m_tariff.kind == ComparedTariff::Kind::FromFile && !m_tariff.prices) {
        m_savings.reset();
        return;
    }
    const int back = m_period == SavingsPeriod::Today ? 0 : m_period == SavingsPeriod::Week ? 6 : 29;
    const core::UnixTime from = startOf(today().addDays(-back));
    using Worked = core::Result<SavingsResult>;
    m_comparing = true;
    work<Worked>([past = m_past, seconds = row->slotSeconds, tariff = m_tariff, period = m_period, from,
                  now = m_terminal.state().now,
                  zone = zoneName()] { return savingsOf(*past, seconds, tariff, period, from, now, zone); },
                 [this](Worked worked) {
                     m_comparing = false;
                     if (worked) {
                         m_savings = std::move(*worked);
                     } else {
                         m_savings.reset();
                         m_savingsProblem = errorSentence(worked.error());
                     }
                     show();
                 });
}

void HouseholdDesk::findBaselines() {
    const TerminalState& state = m_terminal.state();
    const core::MarketRow* row = energyRow(state);
    if (!m_past || row == nullptr || state.flex.events.empty())
        return;
    std::vector<std::uint64_t> requests;
    for (const core::FlexEvent& event : state.flex.events)
        requests.push_back(event.request);
    // The days that it is tried on change once a day.
    const std::uint32_t day = 86'400 / row->slotSeconds;
    if (requests == m_baselinesFor && m_pastTo.value / day == m_baselinesTo.value / day)
        return;
    m_baselinesFor = requests;
    m_baselinesTo = m_pastTo;
    using Found = core::Result<BaselineFindings>;
    work<Found>([past = m_past, events = state.flex.events,
                 seconds = row->slotSeconds] { return app::findBaselines(*past, events, seconds); },
                [this](Found found) {
                    m_baselines.reset();
                    if (found)
                        m_baselines = std::make_shared<const BaselineFindings>(std::move(*found));
                    else
                        spdlog::info("baselines: {}", found.error().detail);
                    show();
                });
}

void HouseholdDesk::showHistory() {
    const TerminalState& state = m_terminal.state();
    const core::MarketRow* row = energyRow(state);
    HistoryView view;
    view.day = m_day.value_or(today());
    view.last = today();
    view.first = today();
    if (row != nullptr) {
        const core::SlotCalendar calendar(row->slotSeconds);
        if (state.meterRegister.since)
            view.first = QDateTime::fromSecsSinceEpoch(calendar.start(*state.meterRegister.since).seconds).date();
        view.loading = !m_dayPast && m_log != nullptr;
        static const HouseholdPast kNone;
        const core::UnixTime from = startOf(view.day);
        const core::UnixTime to = startOf(view.day.addDays(1));
        view.slots = historySlots(state, *row, m_dayPast ? *m_dayPast : kNone, from, to);
        view.versions = planVersions(state, *row, from, to);
    }
    view.readings = m_readings;
    m_page->showHistory(view);
}

void HouseholdDesk::showOffers() {
    const TerminalState& state = m_terminal.state();
    OffersView view;
    view.now = state.now;
    view.choice = state.home.comforts.flexibility;
    view.marginPermille = state.home.comforts.flexMarginPermille;
    view.earned = state.flex.earned;
    if (!state.flex.problem.empty())
        view.problem = tr("Requests are not looked at for now.");
    else if (!state.flex.refusal.empty())
        view.problem =
            tr("The latest offer was not taken. Mostly that means that its deposit is more than you allowed or "
               "have: allow deposits below.");
    const core::MarketRow* row = energyRow(state);
    core::Price tick{1000};
    if (row != nullptr) {
        view.slotSeconds = row->slotSeconds;
        tick = row->tick;
        if (state.market->preferences)
            view.leastReward = state.market->preferences->value().minFlexReward;
    }
    for (const core::FlexEvent& event : state.flex.events) {
        OfferRow offer{event, {}, std::nullopt};
        if (event.offer)
            offer.why = limitSentence(event.why, tick);
        if (m_baselines)
            if (const auto advice = m_baselines->advice.find(event.request); advice != m_baselines->advice.end())
                offer.advice = advice->second;
        view.offers.push_back(std::move(offer));
    }
    if (m_baselines)
        view.methods = m_baselines->methods;
    if (state.report && row != nullptr) {
        const core::SlotCalendar calendar(row->slotSeconds);
        for (const FlexRoom& room : state.report->room)
            view.room.push_back({calendar.start(room.slot), calendar.end(room.slot), room.less.quantity, room.less.cost,
                                 room.more.quantity, room.more.cost});
    }
    m_page->showOffers(view);
}

SavingsView HouseholdDesk::savings() const {
    SavingsView view;
    view.tariff = m_tariff;
    view.period = m_period;
    view.result = m_savings;
    view.working = m_comparing;
    view.problem = m_savingsProblem;
    view.simulated = m_terminal.state().home.simulated;
    return view;
}

void HouseholdDesk::show() {
    if (!m_page || !m_page->isVisible())
        return;
    using Section = HouseholdPage::Section;
    HouseholdView view = householdView(m_terminal.state());
    const core::MarketRow* row = energyRow(m_terminal.state());
    const std::optional<core::Preferences> wanted = m_previewed ? m_previewed : view.limits.inForce;
    if (row != nullptr && wanted && m_past)
        view.limits.preview = previewOf(*m_past, *row, *wanted, view.now);
    m_page->show(view);
    switch (m_page->section()) {
    case Section::Offers:
        return showOffers();
    case Section::History:
        return showHistory();
    case Section::Savings:
        return m_page->showSavings(savings());
    case Section::Home:
    case Section::Limits:
    case Section::Comforts:
        return;
    }
}

} // namespace wattbourse::app

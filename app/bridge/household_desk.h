// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc stumbles over <concepts>, which comes with it, and needs none of its types.
#ifndef Q_MOC_RUN
#include "app/bridge/household_past.h"
#endif
#include "app/bridge/terminal.h"
#include "app/household/household_page.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

namespace wattbourse::app {

/// What stands behind the household's workspace: keeps its log, reads its past, and works out preview, savings and
/// baselines, all but the drawing off the GUI thread. GUI thread.
class HouseholdDesk final : public QObject {
    Q_OBJECT

public:
    /// Outlived by the terminal.
    explicit HouseholdDesk(Terminal& terminal, QObject* parent = nullptr);
    ~HouseholdDesk() override;

    /// A page whose wishes are heard; the last one made is shown to.
    void attach(HouseholdPage& page);
    /// Draws what the page's open section shows.
    void show();

private:
    template <class T>
    void work(std::function<T()> task, std::function<void(T)> done);
    void observe();
    void openLog();
    void readPast();
    void readDay();
    void readReadings(core::SlotIndex slot);
    void readTariff(const QString& file);
    void loadTariff();
    void keepTariff();
    void compare();
    void findBaselines();
    void showHistory();
    void showOffers();
    void addDevice();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] SavingsView savings() const;

    Terminal& m_terminal;
    QPointer<HouseholdPage> m_page;
    std::shared_ptr<HouseholdLog> m_log;
    QString m_logOf;
    const MarketSnapshot* m_seenMarket = nullptr;
    std::map<core::SlotIndex, SlotOutcome> m_outcomes;
    std::map<core::SlotIndex, core::PlanExplanation> m_reasons;
    core::SlotIndex m_pastTo;
    std::shared_ptr<const HouseholdPast> m_past;
    std::optional<core::Preferences> m_previewed;
    /// Absent: today.
    std::optional<QDate> m_day;
    QDate m_dayRead;
    core::SlotIndex m_dayReadTo;
    std::shared_ptr<const HouseholdPast> m_dayPast;
    std::optional<SlotReadings> m_readings;
    ComparedTariff m_tariff;
    // The owner chose something before what was kept had been read.
    bool m_tariffChosen = false;
    SavingsPeriod m_period{SavingsPeriod::Week};
    std::optional<SavingsResult> m_savings;
    QString m_savingsProblem;
    bool m_comparing = false;
    std::shared_ptr<const BaselineFindings> m_baselines;
    std::vector<std::uint64_t> m_baselinesFor;
    core::SlotIndex m_baselinesTo;
    // Ends before what it uses.
    QThreadPool m_pool;
};

} // namespace wattbourse::app

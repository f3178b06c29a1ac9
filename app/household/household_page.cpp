// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/household_page.h"

#include "app/charts/day_chart.h"
#include "app/household/home_cards.h"
#include "app/household/limits_card.h"
#include "app/household/orders_card.h"
#include "app/models/desk_text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <array>

namespace wattbourse::app {

namespace {

// "Sunday, 22 November", with the times where it is less than a day.
QString titleOf(const DayView& day) {
    const QString date =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(day.from.seconds), QStringLiteral("dddd, d MMMM"));
    constexpr std::int64_t kNearlyADay = 22 * 3600;
    if (day.to.seconds - day.from.seconds >= kNearlyADay)
        return date;
    return HouseholdPage::tr("%1, %2").arg(date, desk::period(day.from, day.to));
}

} // namespace

HouseholdPage::HouseholdPage(QWidget* parent)
    : Page(parent), m_now(new NowCard), m_today(new TodayCard), m_next(new NextTradeCard), m_agent(new AgentCard),
      m_day(new Card({})), m_chart(new DayChart), m_legend(new Legend), m_limits(new LimitsCard),
      m_comfort(new ComfortCard), m_meter(new MeterCard), m_orders(new OrdersCard), m_upper(new QGridLayout),
      m_lower(new QGridLayout) {
    showScrolled(build());
    setAccessibleName(tr("Home"));

    connect(m_agent, &AgentCard::agentSwitched, this, &HouseholdPage::agentSwitched);
    connect(m_limits, &LimitsCard::previewAsked, this, &HouseholdPage::previewAsked);
    connect(m_limits, &LimitsCard::savePreferencesAsked, this, &HouseholdPage::savePreferencesAsked);
    connect(m_limits, &LimitsCard::proofAsked, this, &Page::proofAsked);
    connect(m_today, &TodayCard::proofAsked, this, &Page::proofAsked);
    connect(m_orders, &OrdersCard::proofAsked, this, &Page::proofAsked);
    connect(m_comfort, &ComfortCard::batteryReserveAsked, this, &HouseholdPage::batteryReserveAsked);
}

QWidget* HouseholdPage::build() {
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(12);
    m_upper->setSpacing(12);
    for (QWidget* card : std::initializer_list<QWidget*>{m_now, m_today, m_next, m_agent}) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumHeight(112);
    }
    rows->addLayout(m_upper);

    m_day->head()->addWidget(m_legend);
    m_day->body()->addWidget(m_chart, 1);
    m_day->body()->setContentsMargins(14, 10, 14, 6);
    m_day->setMinimumHeight(220);
    rows->addWidget(m_day, 1);

    m_lower->setSpacing(12);
    for (QWidget* card : std::initializer_list<QWidget*>{m_limits, m_comfort, m_meter, m_orders})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_limits->setMinimumHeight(272);
    m_orders->setMinimumHeight(240);
    rows->addLayout(m_lower);
    sheet->setMinimumWidth(620);
    arrange();
    return sheet;
}

void HouseholdPage::arrange() {
    // Cells take their stretch from a table of columns: four cards and three, or two and two.
    const std::array<int, 4> upper = m_narrow ? std::array{1, 1, 0, 0} : std::array{100, 95, 160, 115};
    const std::array<int, 3> lower = m_narrow ? std::array{135, 100, 0} : std::array{135, 85, 130};
    for (std::size_t i = 0; i < upper.size(); ++i)
        m_upper->setColumnStretch(static_cast<int>(i), upper[i]);
    for (std::size_t i = 0; i < lower.size(); ++i)
        m_lower->setColumnStretch(static_cast<int>(i), lower[i]);
    m_upper->addWidget(m_now, 0, 0);
    m_upper->addWidget(m_today, 0, 1);
    m_upper->addWidget(m_next, m_narrow ? 1 : 0, m_narrow ? 0 : 2);
    m_upper->addWidget(m_agent, m_narrow ? 1 : 0, m_narrow ? 1 : 3);
    m_lower->addWidget(m_limits, 0, 0, 2, 1);
    m_lower->addWidget(m_comfort, 0, 1);
    m_lower->addWidget(m_meter, 1, 1);
    if (m_narrow)
        m_lower->addWidget(m_orders, 2, 0, 1, 2);
    else
        m_lower->addWidget(m_orders, 0, 2, 2, 1);
}

void HouseholdPage::resizeEvent(QResizeEvent* event) {
    constexpr int kNarrow = 1200;
    if (const bool narrow = width() < kNarrow; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
    Page::resizeEvent(event);
}

void HouseholdPage::show(const HouseholdView& view) {
    m_now->show(view.power, view.now);
    m_today->show(view.today);
    m_next->show(view.next, view.agent, view.now);
    m_agent->show(view.agent);
    m_day->setTitle(titleOf(view.day));
    m_chart->show(view.day);
    m_legend->show(m_chart->legend());
    m_limits->show(view.limits);
    m_comfort->show(view.comfort);
    m_meter->show(view.meter, view.now);
    m_orders->show(view.orders);
}

} // namespace wattbourse::app

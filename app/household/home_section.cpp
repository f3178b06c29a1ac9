// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/home_section.h"

#include "app/charts/day_chart.h"
#include "app/household/home_cards.h"
#include "app/household/limits_card.h"
#include "app/household/orders_card.h"
#include "app/household/request_card.h"
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
    return HomeSection::tr("%1, %2").arg(date, desk::period(day.from, day.to));
}

} // namespace

HomeSection::HomeSection(QWidget* parent)
    : Page(parent), m_now(new NowCard), m_today(new TodayCard), m_next(new NextTradeCard), m_request(new RequestCard),
      m_agent(new AgentCard), m_day(new Card({})), m_chart(new DayChart), m_legend(new Legend),
      m_limits(new LimitsCard), m_comfort(new ComfortCard), m_meter(new MeterCard), m_orders(new OrdersCard),
      m_upper(new QGridLayout), m_lower(new QGridLayout) {
    showScrolled(build());
    setAccessibleName(tr("Home"));

    connect(m_agent, &AgentCard::agentSwitched, this, &HomeSection::agentSwitched);
    connect(m_limits, &LimitsCard::previewAsked, this, &HomeSection::previewAsked);
    connect(m_limits, &LimitsCard::savePreferencesAsked, this, &HomeSection::savePreferencesAsked);
    connect(m_limits, &LimitsCard::proofAsked, this, &Page::proofAsked);
    connect(m_today, &TodayCard::proofAsked, this, &Page::proofAsked);
    connect(m_orders, &OrdersCard::proofAsked, this, &Page::proofAsked);
    connect(m_agent, &AgentCard::pauseAsked, this, &HomeSection::pauseAsked);
    connect(m_request, &RequestCard::answered, this, &HomeSection::offerAnswered);
    connect(m_comfort, &ComfortCard::opened, this, &HomeSection::comfortsOpened);
}

QWidget* HomeSection::build() {
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(12);
    m_upper->setSpacing(12);
    for (QWidget* card : std::initializer_list<QWidget*>{m_now, m_today, m_next, m_request, m_agent}) {
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

void HomeSection::arrange() {
    // Cells take their stretch from a table of columns: four cards and four, or two and two.
    const std::array<int, 4> upper = m_narrow ? std::array{1, 1, 0, 0} : std::array{100, 95, 160, 115};
    const std::array<int, 4> lower = m_narrow ? std::array{1, 1, 0, 0} : std::array{122, 98, 68, 150};
    for (std::size_t i = 0; i < upper.size(); ++i) {
        m_upper->setColumnStretch(static_cast<int>(i), upper[i]);
        m_lower->setColumnStretch(static_cast<int>(i), lower[i]);
    }
    const std::array<QWidget*, 4> first{m_now, m_today, m_next, m_agent};
    const std::array<QWidget*, 4> second{m_limits, m_comfort, m_meter, m_orders};
    for (int i = 0; i < 4; ++i) {
        const int row = m_narrow ? i / 2 : 0;
        const int column = m_narrow ? i % 2 : i;
        m_upper->addWidget(first[static_cast<std::size_t>(i)], row, column);
        if (i == 2)
            m_upper->addWidget(m_request, row, column);
        m_lower->addWidget(second[static_cast<std::size_t>(i)], row, column);
    }
}

void HomeSection::resizeEvent(QResizeEvent* event) {
    constexpr int kNarrow = 1200;
    if (const bool narrow = width() < kNarrow; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
    Page::resizeEvent(event);
}

void HomeSection::show(const HouseholdView& view) {
    m_now->show(view.power, view.now);
    m_today->show(view.today);
    m_next->show(view.next, view.agent, view.now);
    m_request->setVisible(view.request.has_value());
    m_next->setVisible(!view.request);
    if (view.request)
        m_request->show(*view.request, view.now);
    m_agent->show(view.agent, view.now);
    m_day->setTitle(titleOf(view.day));
    m_chart->show(view.day);
    m_legend->show(m_chart->legend());
    m_limits->show(view.limits);
    m_comfort->show(view.comfort);
    m_meter->show(view.meter, view.now);
    m_orders->show(view.orders);
}

} // namespace wattbourse::app

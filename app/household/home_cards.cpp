// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/home_cards.h"

#include "app/models/desk_text.h"
#include "app/text/meter_text.h"
#include "app/text/status_text.h"
#include "app/widgets/icon_mark.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <cstdlib>

namespace wattbourse::app {

namespace {

Card* fill(QWidget* owner, const QString& title) {
    auto* outer = new QVBoxLayout(owner);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(title);
    outer->addWidget(card);
    return card;
}

TextLabel* note() {
    return new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true});
}

} // namespace

NowCard::NowCard(QWidget* parent)
    : QWidget(parent), m_card(fill(this, tr("Now"))), m_power(new TextLabel({}, {.pixels = 26, .medium = true})),
      m_unit(new TextLabel(tr("kW"), {.pixels = 14, .tone = Tone::Muted})), m_words(note()), m_flow(new FlowPicture) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    auto* amount = new QHBoxLayout;
    amount->setSpacing(4);
    amount->addWidget(m_power, 0, Qt::AlignBaseline);
    amount->addWidget(m_unit, 0, Qt::AlignBaseline);
    amount->addStretch(1);
    left->addLayout(amount);
    left->addWidget(m_words);
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addWidget(m_flow);
    m_card->body()->addLayout(row, 1);
}

void NowCard::show(const NowView& view, core::UnixTime now) {
    QStringList aside;
    if (view.simulated)
        aside << tr("simulated");
    if (view.readAt)
        aside << tr("meter, %1 ago").arg(text::ageOf(*view.readAt, now));
    m_card->setAside(aside.join(QStringLiteral(" · ")));
    m_unit->setVisible(view.grid.has_value());
    m_flow->show(view);
    if (!view.grid) {
        m_power->setText(desk::unknown());
        m_words->setText(view.simulated ? tr("no meter: simulated figures") : tr("no reading of the meter yet"));
        return;
    }
    m_power->setText(desk::fixed(std::abs(view.grid->value), 3, 2));
    if (view.indicative)
        m_words->setText(tr("taking from the street, if the home feeds nothing: no voltage is measured"));
    else if (view.grid->value == 0)
        m_words->setText(tr("neither taking nor feeding"));
    else
        m_words->setText(view.grid->value > 0 ? tr("taking from the street") : tr("feeding into the street"));
}

TodayCard::TodayCard(QWidget* parent)
    : QWidget(parent), m_cost(new FigureLabel({.pixels = 26, .medium = true}, tr("cr"))), m_tariff(note()),
      m_since(note()), m_indicative(note()) {
    m_indicative->setText(text::indicativeMetering());
    Card* card = fill(this, tr("Today"));
    QVBoxLayout* body = card->body();
    auto* row = new QHBoxLayout;
    row->addWidget(m_cost);
    row->addStretch(1);
    body->setSpacing(2);
    body->addLayout(row);
    body->addWidget(m_tariff);
    body->addWidget(m_since);
    body->addWidget(m_indicative);
    body->addStretch(1);
    connect(m_cost, &FigureLabel::proofAsked, this, &TodayCard::proofAsked);
}

void TodayCard::show(const TodayView& view) {
    m_cost->setUnit(view.cost ? tr("cr") : QString());
    m_cost->show(view.cost.value_or(Figure{.text = desk::unknown()}));
    if (!view.withoutTrading)
        m_tariff->setText(tr("the cost without trading is not known yet"));
    else if (view.tariff.isEmpty())
        m_tariff->setText(
            tr("%1 without trading").arg(desk::credit(*view.withoutTrading, desk::fineDecimals(*view.withoutTrading))));
    else
        m_tariff->setText(
            tr("%1 without trading, on tariff “%2”")
                .arg(desk::credit(*view.withoutTrading, desk::fineDecimals(*view.withoutTrading)), view.tariff));
    m_since->setText(view.provisionalSlots == 0
                         ? tr("since midnight")
                         : tr("since midnight · %n slot(s) still provisional", nullptr, view.provisionalSlots));
}

NextTradeCard::NextTradeCard(QWidget* parent)
    : QWidget(parent), m_card(fill(this, tr("Next trade"))),
      m_what(new TextLabel({}, {.pixels = 15, .medium = true, .wrap = true})), m_why(note()) {
    m_card->body()->addWidget(m_what);
    m_card->body()->addWidget(m_why);
    m_card->body()->addStretch(1);
}

void NextTradeCard::show(const std::optional<NextTradeView>& view, const AgentView& agent, core::UnixTime now) {
    m_card->setEdge(view ? Card::Edge::Accent : Card::Edge::Plain);
    if (!view) {
        m_card->setAside({});
        m_what->setText(tr("No trade is planned."));
        m_why->setText(agent.state == AgentState::On && agent.nextPlan
                           ? tr("Your agent looks again at %1.").arg(desk::clockTime(*agent.nextPlan))
                           : tr("Your agent is not trading."));
        return;
    }
    const NextTradeView& next = *view;
    const auto left = next.gateCloses - now;
    m_card->setAside(left.count() > 0 ? tr("open for %1 more").arg(desk::countdown(left)) : tr("waits for the result"));
    const QString amount = desk::kwh(next.quantity, desk::fineDecimals(next.quantity));
    const QString price = desk::ct(next.limit, {1000});
    const QString period = desk::period(next.from, next.to);
    m_what->setText(next.side == core::Side::Sell ? tr("Sells %1 kWh at %2 ct or more, %3").arg(amount, price, period)
                                                  : tr("Buys %1 kWh at %2 ct or less, %3").arg(amount, price, period));
    m_why->setText(next.reason);
}

AgentCard::AgentCard(QWidget* parent)
    : QWidget(parent), m_pause(new LinkButton(tr("pause until…"))), m_switch(new Toggle),
      m_state(new TextLabel({}, {.medium = true, .wrap = true})), m_plan(note()), m_done(note()) {
    Card* card = fill(this, tr("Agent"));
    m_pause->setFont(sized(m_pause->font(), 12));
    m_pause->setObjectName(QStringLiteral("pauseAgent"));
    card->head()->addWidget(m_pause);
    card->head()->addWidget(m_switch);
    m_switch->setAccessibleName(tr("The agent trades for you"));
    m_switch->setObjectName(QStringLiteral("agentSwitch"));
    card->body()->setSpacing(2);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_plan);
    card->body()->addWidget(m_done);
    card->body()->addStretch(1);
    connect(m_switch, &QAbstractButton::clicked, this, &AgentCard::agentSwitched);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_resting)
            Q_EMIT pauseAsked(m_now);
        else
            offerPauses();
    });
}

void AgentCard::offerPauses() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, core::UnixTime until) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, until] { Q_EMIT pauseAsked(until); });
    };
    add(tr("for an hour"), m_now + std::chrono::hours(1));
    add(tr("for four hours"), m_now + std::chrono::hours(4));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_now.seconds);
    const QDateTime evening(now.date(), QTime(18, 0));
    if (now < evening)
        add(tr("until %1").arg(QLocale().toString(evening.time(), QStringLiteral("HH:mm"))),
            {evening.toSecsSinceEpoch()});
    const QDateTime morning(now.date().addDays(1), QTime(7, 0));
    add(tr("until tomorrow, %1").arg(QLocale().toString(morning.time(), QStringLiteral("HH:mm"))),
        {morning.toSecsSinceEpoch()});
    add(tr("for a week"), m_now + std::chrono::hours(7 * 24));
    menu->popup(m_pause->mapToGlobal(QPoint(0, m_pause->height())));
}

void AgentCard::show(const AgentView& view, core::UnixTime now) {
    m_now = now;
    m_resting = view.pausedUntil.has_value();
    const QString link = m_resting ? tr("go on now") : tr("pause until…");
    if (m_pause->text() != link) {
        m_pause->setText(link);
        m_pause->updateGeometry();
    }
    m_pause->setVisible(view.state != AgentState::Off);
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(view.state != AgentState::Off);
    switch (view.state) {
    case AgentState::Off:
        m_state->setText(tr("Off: nothing is traded for you."));
        break;
    case AgentState::On:
        m_state->setText(view.why.isEmpty() ? tr("Trades within your limits.")
                                            : tr("An order waits to be sent: %1").arg(view.why));
        break;
    case AgentState::Paused:
        if (view.pausedUntil)
            m_state->setText(tr("Rests until %1. Nothing is traded; what was promised is kept.")
                                 .arg(desk::dayAndTime(*view.pausedUntil, now)));
        else
            m_state->setText(view.why.isEmpty() ? tr("Paused.") : tr("Paused: %1").arg(view.why));
        break;
    case AgentState::Safe:
        m_state->setText(view.why.isEmpty() ? tr("Stands still to be safe.")
                                            : tr("Stands still to be safe: %1").arg(view.why));
        break;
    }
    if (view.planned && view.nextPlan)
        m_plan->setText(
            tr("Plan renewed %1 · next %2").arg(desk::clockTime(*view.planned), desk::clockTime(*view.nextPlan)));
    else
        m_plan->setText(view.planned ? tr("Plan of %1").arg(desk::clockTime(*view.planned)) : tr("No plan yet."));
    m_done->setText(tr("%n order(s) today", nullptr, view.ordersToday) + QStringLiteral(" · ") +
                    tr("%n traded", nullptr, view.tradesToday));
}

ComfortCard::ComfortCard(QWidget* parent)
    : QWidget(parent), m_card(fill(this, tr("Comfort"))), m_lines(new QVBoxLayout),
      m_none(new TextLabel(tr("This home has nothing that can wait or store."), {.tone = Tone::Muted, .wrap = true})) {
    m_lines->setSpacing(8);
    m_card->body()->addWidget(m_none);
    m_card->body()->addLayout(m_lines);
    m_card->body()->addStretch(1);
    show(ComfortsView{});
}

void ComfortCard::show(const ComfortsView& view) {
    m_card->setAside(view.simulated ? tr("simulated") : QString());
    std::vector<ComfortLine> lines = comfortLines(view);
    if (m_shown && lines == *m_shown)
        return;
    m_shown = std::move(lines);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(m_shown->empty());
    for (const ComfortLine& line : *m_shown) {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        row->addWidget(new IconMark(line.icon), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(line.what, {.wrap = true}));
        if (!line.note.isEmpty())
            words->addWidget(new TextLabel(line.note, {.pixels = 12, .tone = Tone::Muted, .wrap = true}));
        row->addLayout(words, 1);
        auto* edit = new LinkButton(tr("edit"));
        edit->setAccessibleName(tr("Edit: %1").arg(line.what));
        connect(edit, &QPushButton::clicked, this, &ComfortCard::opened);
        row->addWidget(edit, 0, Qt::AlignTop);
        m_lines->addWidget(holder);
    }
}

MeterCard::MeterCard(QWidget* parent)
    : QWidget(parent), m_card(fill(this, tr("Meter"))), m_seal(new TextLabel({}, {.medium = true, .wrap = true})),
      m_values(note()), m_health(note()), m_slots(note()), m_register(note()) {
    m_card->body()->setSpacing(2);
    m_card->body()->addWidget(m_seal);
    m_card->body()->addWidget(m_values);
    m_card->body()->addWidget(m_health);
    m_card->body()->addWidget(m_slots);
    m_card->body()->addWidget(m_register);
    m_card->body()->addStretch(1);
}

void MeterCard::showSlots(const MeterView& view) {
    const SlotQualities& q = view.today;
    QStringList parts;
    if (q.measured > 0)
        parts << tr("%n measured", "slots", q.measured);
    if (q.partly > 0)
        parts << tr("%n partly measured", "slots", q.partly);
    if (q.estimated > 0)
        parts << tr("%n estimated", "slots", q.estimated);
    if (q.tampered > 0)
        parts << tr("%n while the meter was open or not sealed", "slots", q.tampered);
    m_slots->setText(parts.isEmpty() ? QString() : tr("Slots today: %1").arg(parts.join(QStringLiteral(", "))));
    m_slots->setTone(q.tampered + q.estimated > 0 ? Tone::Warn : Tone::Muted);
    m_slots->setVisible(!parts.isEmpty());
    m_register->setVisible(view.total.has_value());
    m_register->setText(
        view.total
            ? tr("Register: %1 kWh drawn, %2 kWh fed").arg(desk::kwh(view.total->drawn), desk::kwh(view.total->fed))
            : QString());
}

void MeterCard::show(const MeterView& view, core::UnixTime now) {
    showSlots(view);
    m_card->setAside(view.name);
    if (!view.problem.isEmpty())
        m_seal->setText(view.problem);
    else if (view.link == core::MeterLink::State::Connected)
        m_seal->setText(tr("Connected, %1").arg(text::sealWord(view.seal)));
    else
        m_seal->setText(view.name.isEmpty() ? tr("No meter is set up.")
                                            : tr("The meter is %1.").arg(text::linkWord(view.link)));
    const bool bad = !view.problem.isEmpty() || view.seal == core::SealState::Broken;
    m_seal->setTone(bad ? Tone::Warn : Tone::Text);
    m_card->setEdge(bad ? Card::Edge::Warn : Card::Edge::Plain);
    if (!view.last) {
        m_values->setText(tr("no reading yet"));
        m_health->setText({});
        return;
    }
    const core::MeterReading& r = *view.last;
    const QString amps = desk::fixed(r.currentMicroAmps, 6, 2);
    const QString watts = desk::fixed(r.powerMilliWatts, 3, 0);
    m_values->setText(r.indicative ? tr("%1 A · %2 VA, without voltage").arg(amps, watts)
                                   : tr("%1 V · %2 A · %3 W · %4 Hz")
                                         .arg(desk::fixed(r.voltageMilliVolts, 3, 1), amps, watts,
                                              desk::fixed(r.frequencyMilliHertz, 3, 2)));
    const QString read = tr("reading %1 ago").arg(text::ageOf(r.end, now));
    m_health->setText(
        view.refused == 0
            ? tr("%1, %n record(s) checked, none refused", nullptr, static_cast<int>(view.readings)).arg(read)
            : tr("%1, %2 records checked, %n refused", nullptr, static_cast<int>(view.refused))
                  .arg(read)
                  .arg(view.readings));
}

} // namespace wattbourse::app

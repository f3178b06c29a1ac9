// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grid/call_timeline.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CallSteps)
};

using State = CallStep::State;

QString kwh(core::Energy energy) {
    return Say::tr("%1 kWh").arg(desk::kwh(energy, 3));
}

/// Done before a stage, now in it, later after it.
State stateAt(CallStage now, CallStage first, CallStage last) {
    return now > last ? State::Done : now >= first ? State::Now : State::Later;
}

QString offersText(const ReliefView& relief) {
    core::Energy sum;
    for (const OfferItem& offer : relief.offers)
        sum += offer.quantity;
    return relief.offers.empty()
               ? Say::tr("none yet")
               : Say::tr("%n offer(s), %1", nullptr, static_cast<int>(relief.offers.size())).arg(kwh(sum));
}

QString awardsText(const ReliefView& relief) {
    core::Energy sum;
    int count = 0;
    for (const OfferItem& offer : relief.offers)
        if (offer.awarded) {
            sum += *offer.awarded;
            ++count;
        }
    return count == 0 ? Say::tr("none yet") : Say::tr("%n seller(s), %1", nullptr, count).arg(kwh(sum));
}

QString deliveredText(const ReliefView& relief) {
    core::Energy promised;
    core::Energy delivered;
    bool any = false;
    for (const OfferItem& offer : relief.offers) {
        promised += offer.awarded.value_or(core::Energy{});
        delivered += offer.delivered.value_or(core::Energy{});
        any = any || offer.delivered;
    }
    return any ? Say::tr("%1 of %2").arg(desk::kwh(delivered, 3), kwh(promised)) : Say::tr("not measured yet");
}

QString paidText(const ReliefView& relief) {
    core::Credit paid;
    bool any = false;
    for (const OfferItem& offer : relief.offers)
        if (offer.paid && offer.settled) {
            paid += *offer.paid;
            any = true;
        }
    return any ? Say::tr("%1 cr paid").arg(desk::exactCredit(paid)) : Say::tr("not settled yet");
}

} // namespace

QString stageSentence(CallStage stage) {
    switch (stage) {
    case CallStage::NotYet:
        return Say::tr("Its positions do not count as planned yet.");
    case CallStage::Claiming:
        return Say::tr("Members have orders that must be cleared and claimed first.");
    case CallStage::Planning:
        return Say::tr("The members' positions can be added up.");
    case CallStage::NoNeed:
        return Say::tr("The plan is within the capacity: nothing is needed.");
    case CallStage::Need:
        return Say::tr("The plan passes the capacity: it can be relieved now.");
    case CallStage::AssetsSuffice:
        return Say::tr("The own assets cover all of it.");
    case CallStage::Offers:
        return Say::tr("Members are offering.");
    case CallStage::Awarding:
        return Say::tr("The offers are in: the cheapest can be awarded.");
    case CallStage::Committed:
        return Say::tr("Sellers bring in their meters.");
    case CallStage::Delivering:
        return Say::tr("The slot is running.");
    case CallStage::Measuring:
        return Say::tr("The readings come in.");
    case CallStage::Settling:
        return Say::tr("What was delivered can be measured and paid.");
    case CallStage::Booking:
        return Say::tr("The branch can be added up and its tokens booked.");
    case CallStage::Done:
        return Say::tr("Settled, and the tokens are booked.");
    default:
        return Say::tr("The slot began before its plan was relieved.");
    }
}

std::vector<CallStep> callSteps(const ReliefView& relief, const FlowSlot& slot) {
    const CallStage now = relief.stage;
    const bool within = relief.excess.value == 0;
    const bool bought = relief.residual.value != 0;
    std::vector<CallStep> out;
    const auto add = [&](State state, const QString& title, const QString& detail,
                         std::optional<core::UnixTime> at = std::nullopt) {
        out.push_back({state, title, detail, at});
    };
    const State lost = now == CallStage::Missed ? State::Failed : State::Later;
    const auto state = [&](CallStage first, CallStage last) {
        return now == CallStage::Missed ? lost : stateAt(now, first, last);
    };
    add(slot.plannedOnChain ? State::Done : state(CallStage::NotYet, CallStage::Planning), Say::tr("Plan"),
        slot.planned ? kwh(*slot.planned) : Say::tr("not known yet"),
        now == CallStage::NotYet ? relief.from : std::nullopt);
    if (within) {
        add(slot.plannedOnChain ? State::Done : State::Later, Say::tr("Need"), Say::tr("within the capacity"));
    } else {
        const State called =
            now > CallStage::Need && now != CallStage::Missed ? State::Done : state(CallStage::Need, CallStage::Need);
        add(slot.plannedOnChain ? State::Done : State::Later, Say::tr("Need"),
            relief.up ? Say::tr("%1 too much in").arg(kwh(relief.excess))
                      : Say::tr("%1 too much out").arg(kwh(relief.excess)));
        add(called, Say::tr("Own assets"), kwh(relief.fromAssets));
        add(called, Say::tr("Left over"), bought ? kwh(relief.residual) : Say::tr("nothing"));
    }
    const bool skipped = within || !bought;
    const auto buying = [&](CallStage first, CallStage last) { return skipped ? State::Skipped : state(first, last); };
    const QString none = Say::tr("not needed");
    add(relief.request ? State::Done : buying(CallStage::Need, CallStage::Need), Say::tr("Call"),
        skipped          ? none
        : relief.request ? Say::tr("request %1").arg(QLocale().toString(static_cast<qulonglong>(*relief.request)))
                         : Say::tr("at most %1 cr").arg(desk::exactCredit(relief.most)));
    add(buying(CallStage::Offers, CallStage::Offers), Say::tr("Offers"), skipped ? none : offersText(relief),
        relief.offersEnd);
    add(buying(CallStage::Awarding, CallStage::Awarding), Say::tr("Awards"), skipped ? none : awardsText(relief));
    add(buying(CallStage::Committed, CallStage::Measuring), Say::tr("Delivered"),
        skipped ? none : deliveredText(relief), slot.start);
    add(buying(CallStage::Settling, CallStage::Settling), Say::tr("Paid"), skipped ? none : paidText(relief));
    add(now == CallStage::Done ? State::Done : state(CallStage::Booking, CallStage::Booking), Say::tr("Tokens"),
        now == CallStage::Done ? Say::tr("booked")
                               : Say::tr("%1 of %2 measured")
                                     .arg(QLocale().toString(static_cast<qulonglong>(relief.measuredMembers)),
                                          QLocale().toString(static_cast<qulonglong>(relief.members))));
    return out;
}

CallTimeline::CallTimeline(QWidget* parent) : ChartWidget(parent) {
    setAccessibleName(tr("Escalation of the chosen slot"));
    setFocusPolicy(Qt::StrongFocus);
}

void CallTimeline::show(std::vector<CallStep> steps) {
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

QString CallTimeline::summary() const {
    QStringList words;
    for (const CallStep& step : m_steps)
        words << QStringLiteral("%1: %2").arg(step.title, step.detail);
    return words.join(QStringLiteral("; "));
}

QColor CallTimeline::inkOf(State state) const {
    switch (state) {
    case State::Done:
        return colors().accent;
    case State::Now:
        return colors().warn;
    case State::Failed:
        return colors().danger;
    default:
        return colors().faint;
    }
}

void CallTimeline::paintMark(QPainter& painter, QPointF at, State state) const {
    constexpr double kRadius = 6;
    painter.setPen(QPen(inkOf(state), 2));
    painter.setBrush(state == State::Done || state == State::Now ? inkOf(state) : colors().surface);
    painter.drawEllipse(at, kRadius, kRadius);
    painter.setPen(QPen(colors().onFill, 1.6));
    painter.setBrush(Qt::NoBrush);
    // The mark says it without its colour too.
    if (state == State::Done)
        painter.drawPolyline(QPolygonF{{at + QPointF(-3, 0), at + QPointF(-1, 2.5), at + QPointF(3, -2.5)}});
    painter.setPen(QPen(inkOf(state), 1.6));
    if (state == State::Failed) {
        painter.drawLine(at + QPointF(-2.5, -2.5), at + QPointF(2.5, 2.5));
        painter.drawLine(at + QPointF(-2.5, 2.5), at + QPointF(2.5, -2.5));
    }
    if (state == State::Skipped)
        painter.drawLine(at + QPointF(-3, 0), at + QPointF(3, 0));
}

void CallTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_steps.empty()) {
        label(painter, width() / 2.0, height() / 2.0, tr("Choose a slot."), Qt::AlignHCenter, colors().muted);
        return;
    }
    // Two lines of steps where one would be too narrow for their words.
    constexpr double kLeastWidth = 104;
    const std::size_t lines = width() / static_cast<double>(m_steps.size()) < kLeastWidth ? 2 : 1;
    const std::size_t each = (m_steps.size() + lines - 1) / lines;
    const double wide = width() / static_cast<double>(each);
    const double high = height() / static_cast<double>(lines);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const CallStep& step = m_steps[i];
        const QPointF at(10 + static_cast<double>(i % each) * wide, static_cast<double>(i / each) * high + 12);
        if (i % each + 1 < each && i + 1 < m_steps.size()) {
            painter.setPen(QPen(step.state == State::Done ? colors().accent : colors().line, 2));
            painter.drawLine(at + QPointF(9, 0), at + QPointF(wide - 9, 0));
        }
        paintMark(painter, at, step.state);
        const QRectF box(at.x() - 6, at.y() + 12, wide - 8, high - 28);
        painter.setFont(sized(font(), 12, /*medium=*/true));
        painter.setPen(step.state == State::Later || step.state == State::Skipped ? colors().muted : colors().text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, step.title);
        painter.setFont(sized(font(), 12));
        painter.setPen(step.state == State::Now ? colors().warn : colors().muted);
        QString detail = step.detail;
        if (step.at)
            detail += QLatin1Char('\n') + desk::clockTimeSeconds(*step.at);
        painter.drawText(box.adjusted(0, 17, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, detail);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace wattbourse::app

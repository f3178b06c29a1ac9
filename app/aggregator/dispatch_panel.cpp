// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/dispatch_panel.h"

#include "app/charts/marks.h"
#include "app/models/desk_text.h"
#include "core/portfolio/member.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr double kSide = 12;
constexpr double kRow = 20;

std::int64_t permille(core::Energy part, core::Energy whole) {
    return whole.value > 0 ? part.value * 1000 / whole.value : 0;
}

int silentOf(const DispatchView& view) {
    int out = 0;
    for (const DispatchGroup& group : view.groups)
        out += group.silent;
    return out;
}

core::Credit sharesOf(const DispatchView& view) {
    core::Credit out;
    for (const DispatchMember& member : view.members)
        out += member.share.value_or(core::Credit{});
    return out;
}

} // namespace

QString dispatchDeviceName(std::uint32_t device) {
    switch (device) {
    case core::kMemberPv:
        return DispatchPanel::tr("Solar plants");
    case core::kMemberBattery:
        return DispatchPanel::tr("Home batteries");
    case core::kMemberCar:
        return DispatchPanel::tr("EV chargers");
    case core::kMemberHeatPump:
        return DispatchPanel::tr("Heat pumps");
    default:
        return DispatchPanel::tr("Other devices");
    }
}

DispatchBars::DispatchBars(QWidget* parent) : ChartWidget(parent) {
    show(std::optional<DispatchView>());
}

void DispatchBars::show(const std::optional<DispatchView>& view) {
    m_view = view;
    setAccessibleName(tr("Answers to the dispatch"));
    setAccessibleDescription(summary());
    update();
}

QString DispatchBars::summary() const {
    if (!m_view)
        return tr("Nothing is dispatched.");
    if (m_view->stage == DispatchView::Stage::Waits)
        return tr("Award %1 waits: nobody was asked yet.").arg(m_view->number);
    QString out = tr("%1 of %2 kWh answered.").arg(desk::kwh(m_view->accepted), desk::kwh(m_view->contracted));
    for (const DispatchGroup& group : m_view->groups)
        out += QLatin1Char(' ') +
               tr("%1: %2 of %3 kWh, %4 yes, %5 no, %6 silent.")
                   .arg(dispatchDeviceName(group.device), desk::kwh(group.accepted), desk::kwh(group.asked))
                   .arg(group.yes)
                   .arg(group.no)
                   .arg(group.silent);
    return out;
}

void DispatchBars::paintGroup(QPainter& painter, const DispatchGroup& group, double y) const {
    const ChartColors& c = colors();
    const QFontMetricsF metrics(painter.font());
    const double wide = width();
    const QString answers = tr("%1 yes, %2 no, %3 silent").arg(group.yes).arg(group.no).arg(group.silent);
    label(painter, wide - kSide, y, answers, Qt::AlignRight, c.muted);
    const QString amount = tr("%1 of %2").arg(desk::kwh(group.accepted), desk::kwh(group.asked));
    const double right = wide - kSide - metrics.horizontalAdvance(answers) - 14;
    label(painter, right, y, amount, Qt::AlignRight, c.text);
    const double bar = std::min(60.0, wide * 0.13);
    const double barRight = right - metrics.horizontalAdvance(amount) - 10;
    const double barLeft = barRight - bar;
    const QString name = metrics.elidedText(dispatchDeviceName(group.device), Qt::ElideRight, barLeft - kSide - 8);
    label(painter, kSide, y, name, Qt::AlignLeft, c.text);
    if (barLeft > kSide + 40)
        marks::bar(painter, QRectF(barLeft, y - 4, bar, 8), permille(group.accepted, group.asked), c.flex, c.raised);
}

void DispatchBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartColors& c = colors();
    painter.setFont(sized(font(), 11));
    if (!m_view) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing is dispatched."));
        return;
    }
    if (m_view->stage == DispatchView::Stage::Waits) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    const double wide = width();
    const bool waits = m_view->stage == DispatchView::Stage::Asking && m_view->deadline > m_view->now;
    QString aside;
    if (m_view->stage == DispatchView::Stage::Asking)
        aside = waits ? tr("answers until %1, %2 left")
                            .arg(desk::clockTime(m_view->deadline),
                                 desk::countdown(std::chrono::seconds(m_view->deadline - m_view->now)))
                      : tr("answers ended at %1").arg(desk::clockTime(m_view->deadline));
    else if (m_view->meters > 0)
        aside = tr("%1 of %2 meters have reported").arg(m_view->reported).arg(m_view->meters);
    else if (m_view->delivered)
        aside = tr("%1 kWh delivered").arg(desk::kwh(*m_view->delivered));
    const double asideWide = QFontMetricsF(painter.font()).horizontalAdvance(aside);
    painter.setFont(sized(font(), 15, /*medium=*/true));
    const QString accepted = desk::kwh(m_view->accepted);
    painter.setPen(c.text);
    painter.drawText(QRectF(kSide, 2, wide, 22), Qt::AlignLeft | Qt::AlignVCenter, accepted);
    const double after = kSide + QFontMetricsF(painter.font()).horizontalAdvance(accepted) + 5;
    painter.setFont(sized(font(), 12));
    const QString rest = tr("of %1 kWh answered").arg(desk::kwh(m_view->contracted));
    painter.drawText(QRectF(after, 3, wide, 22), Qt::AlignLeft | Qt::AlignVCenter, rest);
    const double left = after + QFontMetricsF(painter.font()).horizontalAdvance(rest) + 12;
    painter.setFont(sized(font(), 11));
    // In a narrow panel the figures go before the clock, which the accessible text still has.
    if (left + asideWide < wide - kSide)
        label(painter, wide - kSide, 14, aside, Qt::AlignRight, c.muted);
    const QRectF whole(kSide, 28, wide - 2 * kSide, 8);
    marks::bar(painter, whole, permille(m_view->accepted, m_view->contracted), c.flex, c.raised);
    // Where the penalty begins.
    const double mark =
        whole.left() + whole.width() * static_cast<double>(permille(m_view->tolerated, m_view->contracted)) / 1000;
    painter.setPen(QPen(c.text, 1.4));
    painter.drawLine(QPointF(mark, whole.top() - 3), QPointF(mark, whole.bottom() + 3));
    painter.setFont(sized(font(), 11));
    double y = 52;
    for (const DispatchGroup& group : m_view->groups) {
        if (y + kRow / 2 > height())
            break;
        paintGroup(painter, group, y);
        y += kRow;
    }
}

DispatchPanel::DispatchPanel(QWidget* parent)
    : QWidget(parent), m_bars(new DispatchBars), m_warning(new WarnBand),
      m_action(new DeskButton(DeskButton::Kind::Small, {})),
      m_list(new DeskButton(DeskButton::Kind::Small, tr("Members"))), m_stack(new QStackedWidget),
      m_model(new RecordTable({{tr("Member"), false, false},
                               {tr("Device"), false, false},
                               {tr("Asked\nkWh"), true, false},
                               {tr("Answer"), false, false},
                               {tr("Delivered\nkWh"), true, false},
                               {tr("Paid\ncr"), true, false}},
                              this)),
      m_table(new DeskTable(tr("Members of the dispatch"), 22)),
      m_confirm(new ConfirmStep(tr("Is that what you want?"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(4);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DeskDelegate(m_table));
    m_table->setWidths({0, 100, 46, 72, 86, 70});
    auto* overview = new QWidget;
    auto* rows = new QVBoxLayout(overview);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_bars, 1);
    m_stack->addWidget(overview);
    m_stack->addWidget(m_table);
    auto* question = new QWidget;
    auto* words = new QVBoxLayout(question);
    words->setContentsMargins(12, 6, 12, 2);
    words->addWidget(m_confirm);
    m_stack->addWidget(question);
    column->addWidget(m_stack, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 12, 0);
    bottom->setSpacing(8);
    bottom->addWidget(m_warning, 1);
    bottom->addStretch();
    bottom->addWidget(m_list);
    bottom->addWidget(m_action);
    column->addLayout(bottom);
    m_list->setCheckable(true);
    m_list->setObjectName(QStringLiteral("members"));
    connect(m_list, &QPushButton::toggled, this, &DispatchPanel::choose);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(2);
        m_confirm->advance();
    });
    connect(m_confirm, &ConfirmStep::resetAsked, this, [this] { choose(m_list->isChecked()); });
    connect(m_confirm, &ConfirmStep::confirmed, this, [this] {
        const Deed what = deed();
        choose(m_list->isChecked());
        if (what == Deed::Begin)
            Q_EMIT beginAsked(m_view->number);
        else if (what == Deed::AskAgain)
            Q_EMIT askAgainAsked(m_view->number);
        else if (what == Deed::PayOut)
            Q_EMIT payOutAsked(m_view->number);
    });
    show(std::optional<DispatchView>());
}

void DispatchPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int kNarrow = 440;
    m_table->setColumnHidden(1, width() < kNarrow);
}

void DispatchPanel::choose(bool members) {
    m_confirm->back();
    m_stack->setCurrentIndex(members ? 1 : 0);
}

DispatchPanel::Deed DispatchPanel::deed() const {
    if (!m_view)
        return Deed::None;
    if (m_view->stage == DispatchView::Stage::Waits)
        return Deed::Begin;
    const bool waits = silentOf(*m_view) > 0 && m_view->deadline > m_view->now;
    if (m_view->stage == DispatchView::Stage::Asking && !waits && m_view->accepted < m_view->contracted &&
        m_view->others + m_view->again > 0)
        return Deed::AskAgain;
    return m_view->stage == DispatchView::Stage::PayOutWaits ? Deed::PayOut : Deed::None;
}

QString DispatchPanel::title() const {
    if (!m_view)
        return {};
    if (m_view->stage == DispatchView::Stage::Waits)
        return {};
    const QString when = desk::period(m_view->start, m_view->end);
    return m_view->up ? tr("flexibility up for %1, %2").arg(m_view->buyer, when)
                      : tr("flexibility down for %1, %2").arg(m_view->buyer, when);
}

void DispatchPanel::show(const std::optional<DispatchView>& view) {
    m_view = view;
    m_bars->show(view);
    m_list->setVisible(view.has_value());
    if (!view)
        m_stack->setCurrentIndex(0);
    showMembers();
    showDeed();
}

void DispatchPanel::showDeed() {
    const Deed what = deed();
    m_action->setVisible(what != Deed::None);
    if (what == Deed::None && m_stack->currentIndex() == 2)
        choose(m_list->isChecked());
    QString warning;
    if (m_view) {
        const core::Energy missing = m_view->tolerated - m_view->accepted;
        if (!m_view->problem.isEmpty())
            warning = m_view->problem;
        else if (m_view->stage != DispatchView::Stage::Waits && m_view->stage <= DispatchView::Stage::Bringing &&
                 missing.value > 0)
            warning = tr("%1 kWh short, penalty below %2: likely %3 cr")
                          .arg(desk::kwh(missing), desk::kwh(m_view->tolerated), desk::credit(m_view->likelyPenalty));
    }
    m_warning->setText(warning);
    if (what == Deed::Begin) {
        m_action->setText(tr("Ask members"));
        m_confirm->setSentence(tr("ask your members by their curves for their parts of award %1.").arg(m_view->number));
        m_confirm->setAction(m_action->text(), DeskButton::Kind::Primary);
    } else if (what == Deed::AskAgain) {
        const int again = m_view->again;
        const QString missing = desk::kwh(m_view->contracted - m_view->accepted);
        if (m_view->others == 0) {
            m_action->setText(tr("Ask %n again", nullptr, again));
            m_confirm->setSentence(
                tr("ask %n silent members again for their part of dispatch %1.", nullptr, again).arg(m_view->number));
        } else if (again == 0) {
            m_action->setText(tr("Ask %n others", nullptr, m_view->others));
            m_confirm->setSentence(tr("ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.",
                                      nullptr, m_view->others)
                                       .arg(missing)
                                       .arg(m_view->number));
        } else {
            m_action->setText(tr("Ask %n others", nullptr, m_view->others + again));
            m_confirm->setSentence(
                tr("ask %1 members who were not asked yet and %2 silent ones again for the %3 kWh that dispatch %4 "
                   "lacks.")
                    .arg(m_view->others)
                    .arg(again)
                    .arg(missing)
                    .arg(m_view->number));
        }
        m_confirm->setAction(m_action->text(), DeskButton::Kind::Primary);
    } else if (what == Deed::PayOut) {
        const auto paid = std::count_if(m_view->members.begin(), m_view->members.end(), [](const DispatchMember& each) {
            return each.share.value_or(core::Credit{}).value > 0;
        });
        m_action->setText(tr("Pay out"));
        m_confirm->setSentence(
            tr("pay %1 cr to %n members of dispatch %2. You keep %3 cr.", nullptr, static_cast<int>(paid))
                .arg(desk::exactCredit(sharesOf(*m_view)))
                .arg(m_view->number)
                .arg(desk::exactCredit(m_view->kept.value_or(core::Credit{}))));
        m_confirm->setAction(m_action->text(), DeskButton::Kind::Primary);
    } else {
        m_confirm->setSentence({});
    }
    m_confirm->setProblem(m_view ? m_view->blocked : QString());
}

void DispatchPanel::showMembers() {
    std::vector<RecordTable::Row> rows;
    if (m_view)
        for (const DispatchMember& member : m_view->members) {
            using Tone = RecordCell::Tone;
            RecordTable::Row row(6);
            row[0].text = member.name;
            row[1] = {dispatchDeviceName(member.device), Tone::Quiet};
            row[2].text = desk::kwh(member.asked);
            switch (member.answer) {
            case DispatchMember::Answer::Silent:
                row[3] = {tr("silent"), Tone::Quiet};
                break;
            case DispatchMember::Answer::No:
                row[3] = {tr("no"), Tone::Warn};
                break;
            case DispatchMember::Answer::Yes:
                row[3] = {tr("yes, %1").arg(desk::kwh(member.accepted)), Tone::Good};
                // Said yes, but its meter could not be brought in: it is neither measured nor paid.
                if (!member.included && m_view->stage > DispatchView::Stage::Bringing)
                    row[3] = {tr("yes, not brought in"), Tone::Bad};
                break;
            }
            if (member.delivered) {
                const bool less = *member.delivered < member.accepted;
                row[4] = {desk::kwh(*member.delivered), less ? Tone::Warn : Tone::Plain};
                if (member.estimated)
                    row[4] = {tr("%1, estimate").arg(desk::kwh(*member.delivered)), Tone::Bad, std::nullopt,
                              tr("A reading is missing; an estimate stands for it.")};
            } else {
                row[4] = {desk::unknown(), Tone::Quiet};
            }
            row[5] =
                member.share ? RecordCell{desk::exactCredit(*member.share)} : RecordCell{desk::unknown(), Tone::Quiet};
            rows.push_back(std::move(row));
        }
    m_model->show(std::move(rows));
}

} // namespace wattbourse::app

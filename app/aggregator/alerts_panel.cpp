// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/alerts_panel.h"

#include "app/aggregator/desk_parts.h"
#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace wattbourse::app {

AlertsPanel::AlertsPanel(QWidget* parent)
    : QWidget(parent), m_log(new RecordView(tr("Alerts"), {{tr("Time")}, {tr("What happened")}}, {72, 0})),
      m_rules(new RecordView(tr("Rules"), {{tr("Rule")}, {tr("Tells by")}}, {0, 116})), m_kind(new QComboBox),
      m_place(new QWidget), m_notify(new QCheckBox(tr("Notify"))), m_sound(new QCheckBox(tr("Sound"))),
      m_seen(new DeskButton(DeskButton::Kind::Small, tr("Mark all as seen"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(0);
    tables->addWidget(m_log, 4);
    tables->addWidget(m_rules, 3);
    column->addLayout(tables, 1);
    column->addWidget(makeForm());
    m_rules->installEventFilter(this);
    connect(m_seen, &QPushButton::clicked, this, &AlertsPanel::seenAsked);
    connect(m_rules, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { toggle(at.row()); });
    show({}, {}, 900);
}

QWidget* AlertsPanel::makeForm() {
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_seen);
    row->addStretch();
    m_kind->setAccessibleName(tr("What the rule watches"));
    m_kind->setFont(sized(font(), 11));
    m_kind->setMinimumContentsLength(12);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < kAlertKinds; ++i)
        m_kind->addItem(alertKindName(alertKindAt(i)));
    m_kind->setCurrentIndex(3);
    row->addWidget(m_kind);
    auto* inside = new QHBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    m_place->setFixedWidth(150);
    row->addWidget(m_place);
    for (QCheckBox* box : {m_notify, m_sound}) {
        box->setFont(sized(font(), 11));
        row->addWidget(box);
    }
    m_notify->setChecked(true);
    auto* add = new DeskButton(DeskButton::Kind::Small, tr("Add rule"));
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &AlertsPanel::add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertsPanel::showUnit);
    showUnit();
    return form;
}

void AlertsPanel::showUnit() {
    const AlertUnit unit = alertUnit(alertKindAt(m_kind->currentIndex()));
    delete m_threshold;
    m_threshold = new UnitEdit(tr("Threshold"), unit.scale, unit.unit);
    m_threshold->spin()->setShownDecimals(unit.decimals);
    std::int64_t step = 1;
    for (int i = unit.decimals; i < unit.scale; ++i)
        step *= 10;
    m_threshold->spin()->setRange(unit.least, unit.most, step);
    m_threshold->spin()->setValue(unit.start);
    m_threshold->setVisible(unit.most > 0);
    m_place->layout()->addWidget(m_threshold);
}

void AlertsPanel::add() {
    const core::AlertKind kind = alertKindAt(m_kind->currentIndex());
    const AlertUnit unit = alertUnit(kind);
    core::AlertRule rule;
    rule.kind = kind;
    rule.threshold = unit.most > 0 ? m_threshold->spin()->value() * unit.factor : 0;
    rule.notify = m_notify->isChecked();
    rule.sound = m_sound->isChecked();
    Q_EMIT ruleAsked(rule);
}

void AlertsPanel::toggle(int row) {
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    core::AlertRule rule = m_shown[static_cast<std::size_t>(row)];
    rule.enabled = !rule.enabled;
    Q_EMIT ruleAsked(rule);
}

bool AlertsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_rules && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        const int row = m_rules->currentIndex().row();
        if (row >= 0 && row < static_cast<int>(m_shown.size()))
            Q_EMIT ruleRemoved(m_shown[static_cast<std::size_t>(row)].number);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AlertsPanel::show(const std::vector<core::AlertRule>& rules, const std::vector<AlertLine>& log,
                       std::uint32_t slotSeconds) {
    using Tone = RecordCell::Tone;
    m_unseen = 0;
    std::vector<RecordTable::Row> lines;
    for (const AlertLine& line : log) {
        m_unseen += line.seen ? 0 : 1;
        const Tone tone = line.seen ? Tone::Quiet : Tone::Warn;
        lines.push_back({{desk::clockTimeSeconds(line.alert.at), Tone::Quiet},
                         {alertSentence(line.alert, slotSeconds), tone, {}, alertRuleSentence(line.alert.rule)}});
    }
    m_log->show(std::move(lines));
    m_seen->setEnabled(m_unseen > 0);
    m_shown = rules;
    std::vector<RecordTable::Row> rows;
    for (const core::AlertRule& rule : rules) {
        QStringList ways{tr("log")};
        if (rule.notify)
            ways << tr("notice");
        if (rule.sound)
            ways << tr("sound");
        rows.push_back({{alertRuleSentence(rule), rule.enabled ? Tone::Plain : Tone::Quiet},
                        {rule.enabled ? ways.join(QStringLiteral(", ")) : tr("off"), Tone::Quiet}});
    }
    m_rules->show(std::move(rows));
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/bench_panel.h"

#include "app/models/desk_text.h"

#include <QDateEdit>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr int kMostTurns = 100;
constexpr int kFieldHeight = 28;
constexpr int kLeastHeight = 416;

QLineEdit* lineOf(const QString& name, const QString& hint, int most) {
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMaxLength(most);
    line->setTextMargins(6, 0, 6, 0);
    return line;
}

QWidget* boxed(const QString& name, QWidget* field) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel* label = deskLabel(name, 12, /*quiet=*/true);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

} // namespace

BenchPanel::BenchPanel(QWidget* parent)
    : DeskCard(parent), m_badge(new StepBadge), m_title(deskLabel({}, 15, /*quiet=*/false, /*medium=*/true)),
      m_instruction(deskLabel({}, 13)), m_notice(deskLabel({}, 12, /*quiet=*/true)), m_picture(new ClampPicture),
      m_refusal(new WarnBand), m_checks(new CheckList), m_verdict(deskLabel({}, 12)) {
    setAccessibleName(tr("Guided calibration"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_badge);
    head->addWidget(m_title, 1);
    auto* told = new QHBoxLayout;
    told->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->addLayout(head);
    m_instruction->setWordWrap(true);
    m_notice->setWordWrap(true);
    m_verdict->setWordWrap(true);
    words->addWidget(m_instruction);
    words->addWidget(m_notice);
    words->addStretch();
    told->addLayout(words, 1);
    told->addWidget(m_picture, 0, Qt::AlignTop);
    m_column->addLayout(told);
    m_setup = makeSetup();
    m_figures = makeFigures();
    m_steadiness = makeSteadiness();
    m_seal = makeSeal();
    for (QWidget* part : {m_setup, m_figures, m_steadiness, static_cast<QWidget*>(m_checks)})
        m_column->addWidget(part);
    m_table = new DeskTable(tr("What was measured"), 22);
    m_table->setMinimumHeight(52);
    m_column->addWidget(m_table, 1);
    m_column->addWidget(m_seal);
    m_column->addWidget(m_verdict);
    m_column->addStretch(1);
    m_column->addWidget(makeButtons());
    setMinimumHeight(kLeastHeight);
    show(BenchView{});
}

QDoubleSpinBox* BenchPanel::addNumber(const QString& name, int decimals, double most, const QString& unit) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(0, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setSuffix(unit.isEmpty() ? QString() : QString(QLatin1Char(' ') + unit));
    box->setAccessibleName(name);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QWidget* BenchPanel::makeSetup() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    m_name = lineOf(tr("Reference instrument"), tr("maker and type"), 40);
    m_serial = lineOf(tr("Serial number"), {}, 24);
    m_due = new QDateEdit;
    m_due->setAccessibleName(tr("Calibrated until"));
    m_due->setCalendarPopup(true);
    m_due->setDate(QDate::currentDate());
    m_percentU = addNumber(tr("Uncertainty of voltage, k = 2"), 3, 10, QStringLiteral("%"));
    m_percentI = addNumber(tr("Uncertainty of current, k = 2"), 3, 10, QStringLiteral("%"));
    m_percentP = addNumber(tr("Uncertainty of power, k = 2"), 3, 10, QStringLiteral("%"));
    m_clamp = addNumber(tr("Clamp"), 3, 500, QStringLiteral("A/V"));
    m_clamp->setValue(BenchSetup{}.ampsPerVolt);
    m_adapter = addNumber(tr("Voltage adapter with divider"), 2, 1000, QStringLiteral("V/V"));
    m_adapter->setValue(BenchSetup{}.voltsPerVolt);
    grid->addWidget(boxed(m_name->accessibleName(), m_name), 0, 0, 1, 2);
    grid->addWidget(boxed(m_serial->accessibleName(), m_serial), 0, 2);
    grid->addWidget(boxed(m_percentU->accessibleName(), m_percentU), 1, 0);
    grid->addWidget(boxed(m_percentI->accessibleName(), m_percentI), 1, 1);
    grid->addWidget(boxed(m_percentP->accessibleName(), m_percentP), 1, 2);
    grid->addWidget(boxed(m_due->accessibleName(), m_due), 2, 0);
    grid->addWidget(boxed(m_clamp->accessibleName(), m_clamp), 2, 1);
    grid->addWidget(boxed(m_adapter->accessibleName(), m_adapter), 2, 2);
    m_identityRow = new QWidget;
    auto* row = new QHBoxLayout(m_identityRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_meterName = lineOf(tr("Name for the meter"), tr("1 to 12 of A-Z, 0-9 and -"), 12);
    m_provision = new DeskButton(DeskButton::Kind::Plain, tr("Give it a name and a key"));
    row->addWidget(m_meterName, 1);
    row->addWidget(m_provision);
    grid->addWidget(m_identityRow, 3, 0, 1, 3);
    m_blocked = new WarnBand;
    grid->addWidget(m_blocked, 4, 0, 1, 3);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    connect(m_provision, &QPushButton::clicked, this, [this] { Q_EMIT provisionAsked(m_meterName->text().trimmed()); });
    return page;
}

QWidget* BenchPanel::makeFigures() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    m_shown = new BenchFigureView;
    m_difference = new BenchFigureView;
    auto* middle = new QWidget;
    auto* grid = new QGridLayout(middle);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    m_volts = addNumber(tr("Reference reads, volts"), 3, 400, QStringLiteral("V"));
    m_amps = addNumber(tr("Reference reads, amperes"), 4, 100, QStringLiteral("A"));
    m_watts = addNumber(tr("Reference reads, watts"), 2, 40'000, QStringLiteral("W"));
    m_turns = new QSpinBox;
    m_turns->setRange(1, kMostTurns);
    m_turns->setAccessibleName(tr("Loops of the wire through the clamp"));
    m_turns->setToolTip(m_turns->accessibleName());
    m_turns->setSuffix(QStringLiteral(" ×"));
    m_caption = deskLabel(tr("Reference reads"), 12, /*quiet=*/true);
    grid->addWidget(m_caption, 0, 0, 1, 2);
    grid->addWidget(m_amps, 1, 0);
    grid->addWidget(m_watts, 1, 1);
    grid->addWidget(m_volts, 2, 0);
    grid->addWidget(m_turns, 2, 1);
    m_referenceAside = deskLabel({}, 12, /*quiet=*/true);
    grid->addWidget(m_referenceAside, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    for (QWidget* field : std::initializer_list<QWidget*>{m_amps, m_watts, m_volts, m_turns})
        field->setFixedHeight(kFieldHeight);
    row->addWidget(m_shown, 5);
    row->addWidget(middle, 6);
    row->addWidget(m_difference, 6);
    column->addLayout(row);
    auto* line = new QHBoxLayout;
    m_instrument = deskLabel({}, 12, /*quiet=*/true);
    m_instrument->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_dueText = deskLabel({}, 12, /*quiet=*/true);
    line->addWidget(m_instrument, 1);
    line->addWidget(m_dueText);
    column->addLayout(line);
    for (QDoubleSpinBox* box : {m_volts, m_amps, m_watts})
        connect(box, &QDoubleSpinBox::valueChanged, this, &BenchPanel::tellTyped);
    connect(m_turns, &QSpinBox::valueChanged, this, &BenchPanel::tellTyped);
    return page;
}

QWidget* BenchPanel::makeSteadiness() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_spread = new SpreadChart(BenchView::kSpreadLimit);
    m_spread->setFixedHeight(56);
    row->addWidget(m_spread, 3);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(deskLabel(tr("Spread from second to second"), 12, /*quiet=*/true));
    m_spreadNumber = deskLabel({}, 18, /*quiet=*/false, /*medium=*/true);
    m_spreadWord = deskLabel({}, 12, /*quiet=*/true);
    column->addWidget(m_spreadNumber);
    column->addWidget(m_spreadWord);
    column->addStretch();
    row->addLayout(column, 2);
    return page;
}

QWidget* BenchPanel::makeSeal() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_technician = lineOf(tr("Technician"), tr("name"), 40);
    m_sealNumber = lineOf(tr("Number on the new seal"), tr("as printed"), 24);
    m_reason = lineOf(tr("Reason"), tr("first calibration, repair, …"), 60);
    row->addWidget(boxed(m_technician->accessibleName(), m_technician), 1);
    row->addWidget(boxed(m_sealNumber->accessibleName(), m_sealNumber), 1);
    row->addWidget(boxed(m_reason->accessibleName(), m_reason), 1);
    return page;
}

QWidget* BenchPanel::makeButtons() {
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_resume = new DeskButton(DeskButton::Kind::Plain, {});
    m_begin = new DeskButton(DeskButton::Kind::Primary, tr("Begin the calibration"));
    m_finish = new DeskButton(DeskButton::Kind::Plain, {});
    m_close = new DeskButton(DeskButton::Kind::Plain, tr("Close"));
    m_certificate = new DeskButton(DeskButton::Kind::Primary, tr("Save the certificate (PDF)"));
    m_register = new DeskButton(DeskButton::Kind::Plain, tr("Put it on the network's register"));
    m_accept = new DeskButton(DeskButton::Kind::Primary, {});
    row->addWidget(m_refusal, 1);
    row->addStretch(0);
    for (DeskButton* button : {m_resume, m_begin, m_finish, m_close, m_register, m_certificate, m_accept})
        row->addWidget(button);
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT beginAsked(setup()); });
    connect(m_resume, &QPushButton::clicked, this, &BenchPanel::resumeAsked);
    connect(m_finish, &QPushButton::clicked, this, &BenchPanel::finishAsked);
    connect(m_register, &QPushButton::clicked, this, &BenchPanel::registerAsked);
    connect(m_close, &QPushButton::clicked, this, &BenchPanel::closeAsked);
    connect(m_certificate, &QPushButton::clicked, this, &BenchPanel::certificateAsked);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_asksSeal)
            Q_EMIT sealAsked({m_technician->text().trimmed().toStdString(),
                              m_sealNumber->text().trimmed().toStdString(), m_reason->text().trimmed().toStdString()});
        else
            Q_EMIT acceptAsked();
    });
    return m_buttons;
}

BenchSetup BenchPanel::setup() const {
    BenchSetup out;
    out.instrument = m_name->text().trimmed().toStdString();
    out.serialNumber = m_serial->text().trimmed().toStdString();
    // The last day counts.
    out.due = {QDateTime(m_due->date().addDays(1), QTime(0, 0)).toSecsSinceEpoch()};
    out.voltsPercent = m_percentU->value();
    out.ampsPercent = m_percentI->value();
    out.wattsPercent = m_percentP->value();
    out.ampsPerVolt = m_clamp->value();
    out.voltsPerVolt = m_adapter->value();
    return out;
}

void BenchPanel::tellTyped() {
    Q_EMIT typed(
        {.volts = m_volts->value(), .amps = m_amps->value(), .watts = m_watts->value(), .turns = m_turns->value()});
}

void BenchPanel::show(const BenchView& view) {
    const bool setup = view.mode == BenchView::Mode::Setup;
    const bool running = view.mode == BenchView::Mode::Running;
    const bool finished = view.mode == BenchView::Mode::Finished;
    resetTyped(view);
    m_asksSeal = view.asksSeal;
    m_badge->setVisible(running);
    m_badge->show(view.step, BenchStepRow::State::Current);
    m_title->setText(running    ? view.title
                     : finished ? tr("The calibration is finished")
                     : setup    ? tr("Calibrate this meter")
                                : tr("No meter"));
    m_instruction->setText(
        running    ? view.instruction
        : finished ? tr("The meter holds its new constants and is sealed. Save the certificate and hand it over.")
        : setup    ? tr("Ten steps, each can be left. Name the instrument that the meter is compared with.")
                   : tr("Choose the port of a meter above on the left."));
    m_notice->setText(view.notice);
    m_notice->setVisible(!view.notice.isEmpty());
    m_refusal->setText(view.refusal);
    m_verdict->setText(view.verdict);
    m_verdict->setVisible(!view.verdict.isEmpty());
    m_picture->setVisible(running && view.measures && view.step >= 2 && view.step <= 5);
    m_setup->setVisible(setup);
    m_figures->setVisible(running && view.measures && view.step > 2);
    m_steadiness->setVisible(running && view.spread.has_value());
    m_checks->setVisible(running && !view.checks.empty());
    m_seal->setVisible(running && view.asksSeal);
    if (setup)
        showSetup(view);
    if (running)
        showRunning(view);
    showTable(view);
    m_begin->setVisible(setup);
    m_resume->setVisible(setup && view.resumesAt > 0);
    m_finish->setVisible(running && !view.finish.isEmpty());
    m_accept->setVisible(running);
    m_certificate->setVisible(finished);
    m_register->setVisible(finished && !view.certificate.isEmpty());
    m_close->setVisible(finished);
}

void BenchPanel::resetTyped(const BenchView& view) {
    // A new step, or a point that was taken: the load will be another one, the mains are not.
    const bool again = view.step == m_step && view.table.size() != m_measured && view.asksAmps;
    if (view.step == m_step && !again)
        return;
    const bool keep = view.step == 6 && m_step == 5;
    const bool anew = view.step <= 3;
    m_step = view.step;
    m_measured = view.table.size();
    if (keep)
        return;
    const QSignalBlocker a(m_amps), b(m_watts), c(m_turns), d(m_volts);
    m_amps->setValue(0);
    m_watts->setValue(0);
    m_turns->setValue(1);
    if (anew)
        m_volts->setValue(0);
    tellTyped();
}

void BenchPanel::showSetup(const BenchView& view) {
    m_identityRow->setVisible(view.unprovisioned);
    m_blocked->setText(view.blocked);
    m_begin->setText(view.continuesAt > 0 ? tr("Go on at step %1").arg(view.continuesAt) : tr("Begin the calibration"));
    m_begin->setEnabled(view.blocked.isEmpty() && !view.busy);
    m_resume->setText(tr("Go back to step %1").arg(view.resumesAt));
    m_resume->setEnabled(!view.busy);
}

void BenchPanel::showRunning(const BenchView& view) {
    m_shown->show(view.shown);
    m_difference->show(view.difference);
    m_caption->setVisible(view.asksVolts);
    m_volts->setVisible(view.asksVolts);
    m_amps->setVisible(view.asksAmps);
    m_watts->setVisible(view.asksWatts);
    m_turns->setVisible(view.asksAmps);
    m_instrument->setVisible(view.asksVolts);
    m_dueText->setVisible(view.asksVolts);
    m_referenceAside->setText(view.referenceAside);
    m_instrument->setText(view.instrument);
    m_instrument->setToolTip(view.instrument);
    m_dueText->setText(view.due);
    m_spread->show(view.trace, view.gathered);
    if (view.spread) {
        m_spreadNumber->setText(tr("%1 %").arg(QLocale().toString(*view.spread, 'f', 2)));
        m_spreadWord->setText(view.steadiness);
    }
    m_checks->show(view.checks, view.step == 2 || view.step == 1 ? 1 : 2);
    m_finish->setText(view.finish);
    m_finish->setEnabled(view.acceptEnabled);
    m_accept->setText(view.accept);
    m_accept->setEnabled(view.acceptEnabled);
}

void BenchPanel::showTable(const BenchView& view) {
    m_table->setVisible(!view.tableHead.empty());
    if (view.tableHead.empty())
        return;
    if (view.tableHead != m_tableHead) {
        m_tableHead = view.tableHead;
        std::vector<RecordTable::Column> columns;
        for (std::size_t i = 0; i < m_tableHead.size(); ++i)
            columns.push_back({m_tableHead[i], /*number=*/m_tableHead.size() != 3 || i > 0, false});
        auto* fresh = new RecordTable(std::move(columns), this);
        m_table->setModel(fresh);
        delete m_rows;
        m_rows = fresh;
        m_table->horizontalHeader()->setSectionsClickable(false);
        m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
        m_table->setWidths(m_tableHead.size() == 3   ? std::vector<int>{120, 170, 0}
                           : m_tableHead.size() == 5 ? std::vector<int>{80, 70, 100, 90, 0}
                                                     : std::vector<int>{64, 56, 90, 72, 90, 80, 0});
    }
    std::vector<RecordTable::Row> rows;
    for (const auto& row : view.table) {
        RecordTable::Row cells;
        for (const QString& text : row)
            cells.push_back({text});
        rows.push_back(std::move(cells));
    }
    m_rows->show(std::move(rows));
}

} // namespace wattbourse::app

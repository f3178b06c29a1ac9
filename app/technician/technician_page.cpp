// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/technician_page.h"

#include "app/charts/marks.h"
#include "app/models/desk_text.h"
#include "app/text/meter_text.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr double kNominalHertz = 50;
constexpr int kLeftWidth = 286;
constexpr int kLowerHeight = 262;

QString signedNumber(double value, int decimals) {
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 && text != QLocale().toString(0.0, 'f', decimals) ? QString(QChar(0x2212) + text) : text;
}

QString grouped(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

QFont mono(int pixels) {
    QFont font(QStringLiteral("JetBrains Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    return font;
}

/// One burst is shorter than a mains cycle: a few that began elsewhere in it make it whole.
QString waitingForCycle(std::size_t bursts) {
    constexpr std::size_t kMost = kBurstsOfACycle;
    return bursts < kMost
               ? TechnicianPage::tr("Collecting bursts for a whole mains cycle: %1 of %2").arg(bursts).arg(kMost)
               : TechnicianPage::tr("The load changes: a spectrum needs it steady for %1 bursts.").arg(kMost);
}

QVBoxLayout* padded(QWidget* card) {
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    return layout;
}

} // namespace

LiveTile::LiveTile(const QString& symbol, const QString& name, const QString& unit, int decimals, QWidget* parent)
    : QWidget(parent), m_name(name), m_decimals(decimals), m_unitText(unit),
      m_number(deskLabel(QStringLiteral("–"), 22, /*quiet=*/false, /*medium=*/true)),
      m_noise(deskLabel({}, 11, /*quiet=*/true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(deskLabel(symbol, 12, /*quiet=*/false, /*medium=*/true));
    top->addWidget(deskLabel(name, 11, /*quiet=*/true));
    top->addStretch();
    auto* figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(m_number, 0, Qt::AlignBaseline);
    figure->addWidget(deskLabel(unit, 13, /*quiet=*/true), 0, Qt::AlignBaseline);
    figure->addStretch();
    column->addLayout(top);
    column->addLayout(figure);
    column->addWidget(m_noise);
}

void LiveTile::show(const std::optional<LiveValue>& value, const QColor& color) {
    m_color = color;
    m_trace = value ? value->trace : std::vector<std::int64_t>{};
    m_number->setText(value ? signedNumber(value->mean, m_decimals) : desk::unknown());
    m_noise->setText(
        value ? tr("noise %1 %2")
                    .arg(QLocale().toString(value->noise, value->noise < 100 ? 'g' : 'f', value->noise < 100 ? 2 : 0),
                         m_unitText)
              : tr("not measured"));
    m_number->setAccessibleName(QString(m_name + QLatin1Char(' ') + m_number->text() + QLatin1Char(' ') + m_unitText));
    update();
}

void LiveTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    marks::sparkline(painter, QRectF(width() - 58, 8, 48, 18), std::span<const std::int64_t>(m_trace), m_color);
}

LockMark::LockMark(QWidget* parent) : QWidget(parent) {
    setFixedSize(18, 22);
}

void LockMark::show(core::SealState state) {
    m_state = state;
    update();
}

void LockMark::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.translate(rect().center());
    painter.scale(1.5, 1.5);
    const bool closed = m_state == core::SealState::Sealed;
    marks::lock(painter, QRectF(-6, -7, 12, 14), closed,
                closed                                ? c.accent
                : m_state == core::SealState::Broken  ? c.danger
                : m_state == core::SealState::Unknown ? c.faint
                                                      : c.warn);
}

TechnicianPage::TechnicianPage(QWidget* parent) : Page(parent) {
    setAccessibleName(tr("Meter bench"));
    auto* sheet = new QWidget;
    showScrolled(sheet);
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeDevice());
    m_steps = new BenchSteps;
    m_steps->setFixedWidth(kLeftWidth);
    left->addWidget(m_steps, 1);
    row->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeLive());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    m_panel = new BenchPanel;
    middle->addWidget(m_panel, 55);
    middle->addWidget(makeCurve(), 45);
    right->addLayout(middle, 8);
    // Of one height: what a larger window has more goes to the guided panel, whose sentences need it.
    auto* lower = new QWidget;
    lower->setFixedHeight(kLowerHeight);
    auto* below = new QHBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(12);
    below->addWidget(makeScope(), 40);
    below->addWidget(makeSpectrum(), 30);
    below->addWidget(makeSeal(), 30);
    right->addWidget(lower);
    row->addLayout(right, 1);
    connect(m_steps, &BenchSteps::cancelAsked, this, &TechnicianPage::cancelAsked);
    connect(m_steps, &BenchSteps::backAsked, this, &TechnicianPage::backAsked);
    show(TechnicianView{});
}

QLabel* TechnicianPage::addFact(QGridLayout* grid, const QString& name, bool isMono) {
    const int at = grid->rowCount();
    grid->addWidget(deskLabel(name, 13, /*quiet=*/true), at, 0);
    QLabel* value = deskLabel(desk::unknown(), 13);
    if (isMono)
        value->setFont(mono(12));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    grid->addWidget(value, at, 1);
    return value;
}

QWidget* TechnicianPage::makeDevice() {
    auto* card = new DeskCard;
    card->setFixedWidth(kLeftWidth);
    QVBoxLayout* column = padded(card);
    auto* head = new QHBoxLayout;
    m_name = deskLabel({}, 18, /*quiet=*/false, /*medium=*/true);
    m_state = deskLabel({}, 12, /*quiet=*/true);
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_state);
    column->addLayout(head);
    auto* port = new QHBoxLayout;
    port->setSpacing(6);
    m_port = new QComboBox;
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_port->setAccessibleName(tr("Serial port"));
    m_port->lineEdit()->setPlaceholderText(tr("Port or path"));
    m_port->lineEdit()->setAccessibleName(tr("Serial port"));
    auto* open = new DeskButton(DeskButton::Kind::Primary, tr("Open"));
    auto* refresh = new DeskButton(DeskButton::Kind::Plain, tr("Refresh"));
    port->addWidget(m_port, 1);
    port->addWidget(open);
    port->addWidget(refresh);
    column->addLayout(port);
    const auto choose = [this] {
        if (const QString path = m_port->currentText().trimmed(); !path.isEmpty())
            Q_EMIT portChosen(path);
    };
    connect(open, &QPushButton::clicked, this, choose);
    connect(m_port->lineEdit(), &QLineEdit::returnPressed, this, choose);
    connect(refresh, &QPushButton::clicked, this, &TechnicianPage::refreshAsked);
    m_problem = new WarnBand;
    column->addWidget(m_problem);
    auto* facts = new QGridLayout;
    facts->setVerticalSpacing(4);
    facts->setColumnMinimumWidth(0, 104);
    facts->setColumnStretch(1, 1);
    m_facts[Firmware] = addFact(facts, tr("Firmware"));
    m_facts[Boot] = addFact(facts, tr("Boot id"), /*isMono=*/true);
    m_facts[Counter] = addFact(facts, tr("Counter"));
    m_facts[Interval] = addFact(facts, tr("Interval"));
    m_facts[Fingerprint] = addFact(facts, tr("Key fingerprint"), /*isMono=*/true);
    m_facts[Reset] = addFact(facts, tr("Last reset"));
    column->addLayout(facts);
    auto* health = new QGridLayout;
    health->setVerticalSpacing(0);
    health->setHorizontalSpacing(8);
    const std::array<QString, kCounts> names{tr("Frames OK"), tr("CRC failed"), tr("MAC failed"),
                                             tr("Gaps"),      tr("Reconnects"), tr("Last frame")};
    for (int i = 0; i < kCounts; ++i) {
        const int line = i / 3 * 2;
        health->addWidget(deskLabel(names[static_cast<std::size_t>(i)], 11, /*quiet=*/true), line, i % 3);
        m_counts[static_cast<std::size_t>(i)] = deskLabel(desk::unknown(), 13, /*quiet=*/false, /*medium=*/true);
        m_counts[static_cast<std::size_t>(i)]->setAccessibleName(names[static_cast<std::size_t>(i)]);
        health->addWidget(m_counts[static_cast<std::size_t>(i)], line + 1, i % 3);
    }
    health->setRowMinimumHeight(1, 22);
    column->addSpacing(4);
    column->addLayout(health);
    return card;
}

QWidget* TechnicianPage::makeSeal() {
    auto* card = new DeskCard;
    QVBoxLayout* column = padded(card);
    column->addWidget(deskLabel(tr("Seal"), 12, /*quiet=*/true, /*medium=*/true));
    m_seal = deskLabel(desk::unknown(), 18, /*quiet=*/false, /*medium=*/true);
    m_sealSince = deskLabel({}, 12, /*quiet=*/true);
    m_sealSince->setWordWrap(true);
    m_lock = new LockMark;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_lock);
    line->addWidget(m_seal, 1);
    column->addLayout(line);
    column->addWidget(m_sealSince);
    column->addSpacing(4);
    column->addWidget(deskLabel(tr("Openings in the meter's own log"), 12, /*quiet=*/true, /*medium=*/true));
    m_tampers =
        new RecordTable({{tr("When"), false, false}, {tr("Boot"), true, false}, {tr("How"), false, false}}, this);
    auto* table = new DeskTable(tr("Openings of the lid"), 24);
    table->setModel(m_tampers);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    table->setWidths({148, 44, 0});
    column->addWidget(table, 1);
    m_inMeter = deskLabel({}, 12, /*quiet=*/true);
    column->addWidget(m_inMeter);
    m_restore = new DeskButton(DeskButton::Kind::Plain, tr("Restore a calibration"));
    connect(m_restore, &QPushButton::clicked, this, &TechnicianPage::restoreAsked);
    auto* firmware = new DeskButton(DeskButton::Kind::Plain, tr("Firmware and fuses"));
    connect(firmware, &QPushButton::clicked, this, &TechnicianPage::firmwareAsked);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore, 1);
    buttons->addWidget(firmware, 1);
    column->addLayout(buttons);
    return card;
}

QWidget* TechnicianPage::makeLive() {
    auto* card = new DeskCard;
    card->setFixedHeight(84);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_u = new LiveTile(tr("U"), tr("voltage"), tr("V"), 2);
    m_i = new LiveTile(tr("I"), tr("current"), tr("A"), 3);
    m_p = new LiveTile(tr("P"), tr("active"), tr("W"), 1);
    m_s = new LiveTile(tr("S"), tr("apparent"), tr("VA"), 1);
    m_factor = new LiveTile(tr("PF"), tr("factor"), {}, 3);
    m_f = new LiveTile(tr("f"), tr("mains"), tr("Hz"), 3);
    for (LiveTile* tile : {m_u, m_i, m_p, m_s, m_factor, m_f})
        row->addWidget(tile, 1);
    return card;
}

QWidget* TechnicianPage::makeScope() {
    auto* card = new DeskCard;
    QVBoxLayout* column = padded(card);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(deskLabel(tr("Oscilloscope"), 12, /*quiet=*/true, /*medium=*/true));
    m_scopeScales = deskLabel({}, 11, /*quiet=*/true);
    head->addWidget(m_scopeScales);
    head->addStretch();
    m_freeze = new DeskButton(DeskButton::Kind::Segment, tr("Freeze"));
    m_freeze->setCheckable(true);
    auto* burst = new DeskButton(DeskButton::Kind::Plain, tr("New burst"));
    head->addWidget(burst);
    head->addWidget(m_freeze);
    column->addLayout(head);
    m_scope = new ScopeChart;
    column->addWidget(m_scope, 1);
    m_readouts = deskLabel({}, 12);
    m_readouts->setAccessibleName(tr("Readings of the burst"));
    column->addWidget(m_readouts);
    connect(burst, &QPushButton::clicked, this, &TechnicianPage::scopeAsked);
    connect(m_freeze, &QAbstractButton::toggled, this, [this](bool on) {
        if (!on)
            showBurst();
    });
    return card;
}

QWidget* TechnicianPage::makeSpectrum() {
    auto* card = new DeskCard;
    QVBoxLayout* column = padded(card);
    auto* head = new QHBoxLayout;
    head->addWidget(deskLabel(tr("Spectrum"), 12, /*quiet=*/true, /*medium=*/true));
    head->addStretch();
    m_thd = deskLabel({}, 12);
    m_thd->setAccessibleName(tr("Total harmonic distortion"));
    head->addWidget(m_thd);
    column->addLayout(head);
    m_spectrum = new SpectrumChart;
    column->addWidget(m_spectrum, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(deskLabel(tr("Phasor"), 12, /*quiet=*/true, /*medium=*/true));
    line->addStretch();
    m_lead = deskLabel({}, 12, /*quiet=*/false, /*medium=*/true);
    m_lead->setAccessibleName(tr("Angle between current and voltage"));
    line->addWidget(m_lead);
    column->addLayout(line);
    m_phasor = new PhasorChart;
    m_phasor->setFixedHeight(78);
    column->addWidget(m_phasor);
    return card;
}

QWidget* TechnicianPage::makeCurve() {
    auto* card = new DeskCard;
    QVBoxLayout* column = padded(card);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(deskLabel(tr("Error of active power"), 12, /*quiet=*/true, /*medium=*/true));
    head->addWidget(deskLabel(tr("% against A · bars k = 2"), 12, /*quiet=*/true));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(deskLabel(tr("line: as found · ring: after, fitted · dot: after, verified"), 11, /*quiet=*/true));
    m_curve = new ErrorChart;
    column->addWidget(m_curve, 1);
    return card;
}

void TechnicianPage::show(const TechnicianView& view) {
    m_view = view;
    showDevice();
    showSeal();
    showLive();
    m_steps->show(m_view.bench);
    m_panel->show(m_view.bench);
    m_curve->show(m_view.bench.curve);
    m_phasor->show(m_view.bench.lead);
    m_lead->setText(m_view.bench.leadText);
    if (!frozen())
        showBurst();
}

void TechnicianPage::showDevice() {
    const core::MeterLink& link = m_view.link;
    const auto& id = m_view.identity;
    m_name->setText(id ? tr("Meter %1").arg(desk::plain(id->meter)) : tr("No meter"));
    switch (link.state) {
    case core::MeterLink::State::Closed:
        m_state->setText(tr("closed"));
        break;
    case core::MeterLink::State::Searching:
        m_state->setText(tr("searching…"));
        break;
    case core::MeterLink::State::Opening:
        m_state->setText(tr("opening…"));
        break;
    case core::MeterLink::State::Connected:
        m_state->setText(tr("connected"));
        break;
    case core::MeterLink::State::Lost:
        m_state->setText(tr("lost, waits for it"));
        break;
    }
    QStringList troubles{text::meterTroubleSentence(link)};
    troubles << text::granularitySentence(m_view.granularity, core::granularityTrouble(m_view.granularity));
    troubles.removeAll(QString());
    m_problem->setText(troubles.join(QLatin1Char('\n')));
    QStringList ports = m_view.ports;
    const QString open = desk::plain(link.port);
    if (!open.isEmpty() && !ports.contains(open))
        ports.prepend(open);
    QStringList listed;
    for (int i = 0; i < m_port->count(); ++i)
        listed << m_port->itemText(i);
    if (listed != ports) {
        // What is being typed stays.
        const QString typed = m_port->currentText();
        m_port->clear();
        m_port->addItems(ports);
        m_port->setEditText(typed.isEmpty() && !open.isEmpty() ? open : typed);
    }
    const auto fact = [&](Fact which, const QString& text) { m_facts[which]->setText(id ? text : desk::unknown()); };
    fact(Firmware, id ? tr("%1 · protocol %2").arg(desk::plain(id->firmware)).arg(id->protocol) : QString());
    fact(Boot, id ? QStringLiteral("%1").arg(id->bootId, 8, 16, QLatin1Char('0')) : QString());
    fact(Counter, id ? grouped(id->counter) : QString());
    fact(Interval, id ? tr("%1 s").arg(id->intervalSeconds) : QString());
    fact(Fingerprint,
         id ? (id->keyFingerprint.empty() ? tr("no key yet") : desk::plain(id->keyFingerprint)) : QString());
    fact(Reset, id ? desk::plain(id->resetCause) : QString());
    const std::array<std::uint64_t, 5> counts{link.framesOk, link.crcFailures, link.macFailures,
                                              link.sequenceGaps + link.counterRegressions, link.reconnects};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_counts[i]->setText(grouped(counts[i]));
    m_counts[LastFrame]->setText(link.lastFrame ? tr("%1 ago").arg(desk::age(m_view.now - *link.lastFrame))
                                                : tr("none yet"));
}

void TechnicianPage::showSeal() {
    const auto& id = m_view.identity;
    const core::SealState state = id ? id->seal : core::SealState::Unknown;
    QString text = tr("Unknown");
    switch (state) {
    case core::SealState::Sealed:
        text = tr("Sealed");
        break;
    case core::SealState::Open:
        text = tr("Open");
        break;
    case core::SealState::Broken:
        text = tr("Broken");
        break;
    case core::SealState::Unprovisioned:
        text = tr("No key in the meter");
        break;
    case core::SealState::Unknown:
        break;
    }
    m_seal->setText(text);
    m_lock->show(state);
    m_sealSince->setText(id ? tr("Seal no. %1 · calibration no. %2 · openings: %3")
                                  .arg(id->sealGeneration)
                                  .arg(id->calibrationGeneration)
                                  .arg(id->tampers)
                            : tr("Open a port to see the seal."));
    std::vector<RecordTable::Row> rows;
    if (m_view.tampers)
        for (const core::MeterTamper& tamper : *m_view.tampers) {
            const QString when = tamper.time ? QLocale().toString(QDateTime::fromSecsSinceEpoch(tamper.time->seconds),
                                                                  QLocale::ShortFormat)
                                             : tr("time not known");
            rows.push_back({{when},
                            {QString::number(tamper.bootId), RecordCell::Tone::Quiet},
                            {tamper.atBoot ? tr("found open") : tr("opened"), RecordCell::Tone::Warn}});
        }
    m_tampers->show(std::move(rows));
    const BenchView& bench = m_view.bench;
    m_inMeter->setText(bench.inMeter);
    m_restore->setText(bench.restore.isEmpty() ? tr("Restore a calibration") : bench.restore);
    m_restore->setEnabled(!bench.restore.isEmpty() && !bench.busy);
}

void TechnicianPage::showLive() {
    const LiveValues values = liveValuesOf(m_view.live);
    const ChartColors& c = chartColors(palette());
    m_u->show(values.voltage, c.buy);
    m_i->show(values.current, c.sell);
    m_p->show(values.active, c.load);
    m_s->show(values.apparent, c.load);
    m_factor->show(values.factor, c.load);
    m_f->show(values.frequency, c.load);
}

void TechnicianPage::showBurst() {
    if (!m_view.scope || !m_view.scale) {
        m_scope->show({});
        m_spectrum->setWaiting(m_view.scope ? QString() : waitingForCycle(0));
        m_spectrum->show({}, {});
        m_scopeScales->clear();
        m_readouts->clear();
        m_thd->clear();
        return;
    }
    const core::MeterScope& burst = *m_view.scope;
    ScopeTraces traces;
    traces.volts = scaled(burst.voltage, m_view.scale->voltsPerCode, m_view.scale->voltageZero);
    traces.amperes = scaled(burst.current, m_view.scale->amperesPerCode, m_view.scale->currentZero);
    traces.periodMicroseconds = static_cast<double>(burst.pairPeriod.count());
    bool clipped = false;
    const auto range = [&clipped](const std::vector<std::uint16_t>& codes, int& low, int& high) {
        if (codes.empty())
            return;
        low = *std::min_element(codes.begin(), codes.end());
        high = *std::max_element(codes.begin(), codes.end());
        clipped = clipped || low <= 0 || high >= 1023;
    };
    range(burst.voltage, traces.lowestVoltageCode, traces.highestVoltageCode);
    range(burst.current, traces.lowestCurrentCode, traces.highestCurrentCode);
    const auto peak = [](const std::vector<double>& samples) {
        double out = 0;
        for (const double v : samples)
            out = std::max(out, std::abs(v));
        return out;
    };
    const double hertz = !m_view.live.empty() && m_view.live.back().frequencyMilliHertz > 0
                             ? static_cast<double>(m_view.live.back().frequencyMilliHertz) / 1000
                             : kNominalHertz;
    auto u = spectrumOf(traces.volts, burst.pairPeriod, hertz);
    auto i = spectrumOf(traces.amperes, burst.pairPeriod, hertz);
    if (!u) {
        std::vector<Burst> bursts;
        for (const core::MeterScope& each : m_view.bursts)
            // The means of parts of a cycle differ: the fit finds the one zero of all.
            bursts.push_back({scaled(each.voltage, m_view.scale->voltsPerCode, 0.0),
                              scaled(each.current, m_view.scale->amperesPerCode, 0.0)});
        if (const auto both = spectrumOfBursts(bursts, burst.pairPeriod, hertz)) {
            u = both->first;
            i = both->second;
        }
    }
    m_spectrum->setWaiting(u ? QString() : waitingForCycle(m_view.bursts.size()));
    m_spectrum->show(u ? u->amplitudes : std::vector<double>{}, i ? i->amplitudes : std::vector<double>{});
    const auto percent = [](const std::optional<Spectrum>& of) {
        return of && of->thd ? QLocale().toString(*of->thd * 100, 'f', 1) : desk::unknown();
    };
    m_thd->setText(tr("THD U %1 %   THD I %2 %").arg(percent(u), percent(i)));
    QStringList read{tr("U peak %1 V").arg(QLocale().toString(peak(traces.volts), 'f', 0)),
                     tr("I peak %1 A").arg(QLocale().toString(peak(traces.amperes), 'f', 2)),
                     clipped ? tr("Clipping: yes, the signal leaves the converter's range") : tr("Clipping: none")};
    m_readouts->setText(read.join(QStringLiteral("     ")));
    m_scope->show(std::move(traces));
    const auto plain = [](double v) { return QLocale().toString(v, 'g', 3); };
    m_scopeScales->setText(tr("U %1 V/div · I %2 A/div · %3 ms/div")
                               .arg(plain(m_scope->voltsPerDivision()), plain(m_scope->amperesPerDivision()),
                                    plain(m_scope->millisecondsPerDivision())));
}

} // namespace wattbourse::app

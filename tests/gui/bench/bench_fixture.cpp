// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <cmath>
#include <set>

namespace wattbourse::tests {

namespace {
// Only a defect reaches it: a step takes 15 to 30 simulated seconds, a few real ones.
constexpr int kPatienceMs = 60'000;
constexpr double kVolts = 230;
} // namespace

BenchRig::BenchRig(bool keyed)
    : m_theme(*qApp, app::ThemeChoice::Dark), m_twin({"--seed", "7"}), m_desk(m_clock), m_controller(m_desk, m_clock) {
    prepare(m_twin, /*sealed=*/false);
    for (const char* hidden :
         {"set ct-gain 2.4", "set ct-phase 2.3", "set ct-droop 0.5", "set vt-gain -1.7", "noise 0.6"})
        m_twin.command(hidden);
    app::connectBench(m_page, m_controller);
    QObject::connect(&m_controller, &app::BenchController::changed, &m_page, [this] { show(); });
    QObject::connect(&m_desk, &app::MeterDesk::changed, &m_page, [this] { show(); });
    QObject::connect(&m_desk, &app::MeterDesk::changed, &m_page, [this] {
        if (m_desk.scope() && (!m_burst || m_burst->current != m_desk.scope()->current)) {
            m_burst = m_desk.scope();
            ++m_bursts;
        }
    });
    app::MeterDesk::Opening opening;
    opening.port = m_twin.port();
    if (keyed) {
        opening.key.emplace();
        opening.key->meter = "WB-TEST";
        const serial::MeterKey key = testKey();
        std::copy_n(key.view().begin(), opening.key->key.size(), opening.key->key.begin());
    }
    m_desk.open(opening, [](const core::MeterReading&) {});
    m_page.resize(1364, 824);
    m_page.QWidget::show();
    until([this] { return m_controller.inMeter().has_value(); }, "the meter's constants");
}

void BenchRig::show() {
    app::TechnicianView view;
    view.now = m_clock.now();
    view.link = m_desk.link();
    view.identity = m_desk.identity();
    view.live = m_desk.live();
    view.scope = m_desk.scope();
    view.bursts = m_desk.bursts();
    view.scale = app::ScopeScale{1.27, 0.1465, std::nullopt, std::nullopt};
    view.tampers = m_desk.tampers();
    view.bench = m_controller.view();
    m_page.show(view);
}

bool BenchRig::until(const std::function<bool()>& condition, const char* what) {
    const bool met = QTest::qWaitFor(condition, kPatienceMs);
    EXPECT_TRUE(met) << "waited in vain for " << what << "; refusal: " << view().refusal.toStdString()
                     << "; notice: " << view().notice.toStdString();
    return met;
}

serial::Calibration BenchRig::held() {
    std::optional<core::Result<core::Bytes>> bytes;
    m_desk.readCalibration([&bytes](const core::Result<core::Bytes>& got) { bytes = got; });
    until([&] { return bytes.has_value(); }, "the meter's constants");
    if (!bytes || !*bytes)
        return {};
    return serial::decodeCalibration(**bytes).value_or(serial::Calibration{});
}

core::MeterBench BenchRig::device() {
    std::optional<core::Result<core::MeterBench>> bench;
    m_desk.bench(std::nullopt, [&bench](const core::Result<core::MeterBench>& got) { bench = got; });
    until([&] { return bench.has_value(); }, "the meter's bench");
    return bench && *bench ? **bench : core::MeterBench{};
}

void BenchRig::load(double amps, double powerFactor) {
    m_amps = amps;
    m_factor = powerFactor;
    m_twin.command("load " + std::to_string(amps * kVolts * powerFactor) + ' ' + std::to_string(powerFactor));
    // Seconds that were measured before may still be on their way. The clamp shows 2.4 % too much.
    const double shown = amps * 1.024;
    until(
        [&] {
            if (m_desk.live().empty())
                return false;
            const core::MeterReading& last = m_desk.live().back();
            const double now = static_cast<double>(last.currentMicroAmps) / 1e6;
            return std::abs(now - shown) < std::max(0.02 * shown, 0.05) &&
                   (amps < 1 || std::abs(static_cast<double>(last.powerMilliWatts) / 1e3 /
                                             (static_cast<double>(last.voltageMilliVolts) / 1e3 * now) -
                                         powerFactor) < 0.06);
        },
        "the new load");
    // Its raw sums come right behind.
    QCoreApplication::processEvents();
}

bool BenchRig::gather(std::size_t seconds) {
    return until(
        [&] {
            const app::BenchView now = view();
            return now.gathered >= (seconds > 0 ? seconds : now.wanted);
        },
        "the measurement");
}

void BenchRig::press(const QString& text) {
    for (QPushButton* button : m_page.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible()) {
            ASSERT_TRUE(button->isEnabled()) << text.toStdString();
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    FAIL() << "there is no button: " << text.toStdString();
}

bool BenchRig::offers(const QString& text) {
    for (QPushButton* button : m_page.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible() && button->isEnabled())
            return true;
    return false;
}

QWidget* BenchRig::field(const QString& name) {
    for (QWidget* widget : m_page.findChildren<QWidget*>())
        if (widget->accessibleName() == name && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    return nullptr;
}

void BenchRig::type(const QString& name, const QString& text) {
    QWidget* widget = field(name);
    ASSERT_NE(widget, nullptr) << name.toStdString();
    widget->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->selectAll();
    else if (auto* box = qobject_cast<QAbstractSpinBox*>(widget))
        box->selectAll();
    QTest::keyClicks(widget, text);
}

void BenchRig::typeReference(int turns) {
    const auto number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
    type(QStringLiteral("Reference reads, volts"), number(kVolts, 3));
    if (step() < 5)
        return;
    type(QStringLiteral("Reference reads, amperes"), number(m_amps / turns, 4));
    type(QStringLiteral("Reference reads, watts"), number(kVolts * m_amps / turns * m_factor, 2));
    type(QStringLiteral("Loops of the wire through the clamp"), QString::number(turns));
}

void BenchRig::fillSetup() {
    type(QStringLiteral("Reference instrument"), QStringLiteral("Power analyser WT310"));
    type(QStringLiteral("Serial number"), QStringLiteral("20-1187"));
    type(QStringLiteral("Uncertainty of voltage, k = 2"), QStringLiteral("0.100"));
    type(QStringLiteral("Uncertainty of current, k = 2"), QStringLiteral("0.100"));
    type(QStringLiteral("Uncertainty of power, k = 2"), QStringLiteral("0.150"));
    auto* due = qobject_cast<QDateEdit*>(field(QStringLiteral("Calibrated until")));
    ASSERT_NE(due, nullptr);
    due->setDate(QDate::currentDate().addDays(112));
}

namespace {

/// Controls that a person uses; parts of one (the field of a spin box) are not counted by themselves.
bool isControl(const QWidget& widget) {
    const QWidget* above = widget.parentWidget();
    const bool part = widget.focusProxy() != nullptr || qobject_cast<const QAbstractSpinBox*>(above) != nullptr ||
                      qobject_cast<const QComboBox*>(above) != nullptr;
    return !part && widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

std::string described(const QWidget* widget) {
    if (widget == nullptr)
        return "nothing";
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return std::string(widget->metaObject()->className()) + " \"" +
           (button != nullptr ? button->text() : widget->accessibleName()).toStdString() + "\"";
}

} // namespace

void BenchRig::walkByTab() {
    m_page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    std::set<const QWidget*> usable;
    for (QWidget* widget : m_page.findChildren<QWidget*>()) {
        if (!isControl(*widget))
            continue;
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(said, nullptr);
        EXPECT_FALSE(said->text(QAccessible::Name).isEmpty()) << described(widget) << " has no name, step " << step();
        if (widget->isEnabled())
            usable.insert(widget);
    }
    ASSERT_GT(usable.size(), 5U);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        std::set<const QWidget*> reached;
        const QWidget* last = nullptr;
        int held = 0;
        // The parts of a date are stops of their own.
        for (std::size_t i = 0; i < 4 * usable.size() && held < 6; ++i) {
            QWidget* at = QApplication::focusWidget();
            held = at == last ? held + 1 : 0;
            last = at;
            if (at != nullptr) {
                reached.insert(at->focusProxy() != nullptr ? at->focusProxy() : at);
                if (qobject_cast<QComboBox*>(at->parentWidget()) != nullptr)
                    reached.insert(at->parentWidget());
            }
            QTest::keyClick(at != nullptr ? at : &m_page, key);
        }
        EXPECT_LT(held, 6) << described(last) << " holds the focus, step " << step();
        for (const QWidget* widget : usable)
            EXPECT_TRUE(reached.contains(widget)) << described(widget) << " is not reached by "
                                                  << (key == Qt::Key_Tab ? "tab" : "back-tab") << ", step " << step();
    }
    // The walk scrolled the page: pictures show its top.
    for (QScrollArea* area : m_page.findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(0);
}

void BenchRig::shoot(const QString& name) {
    ASSERT_TRUE(QDir().mkpath(QStringLiteral(WB_SHOTS)));
    if (m_desk.link().state == core::MeterLink::State::Connected) {
        const std::size_t wanted = m_bursts + 1;
        m_desk.askScope();
        until([&] { return m_bursts >= wanted || m_desk.link().state != core::MeterLink::State::Connected; },
              "a burst");
    }
    show();
    EXPECT_TRUE(m_page.grab().save(QStringLiteral(WB_SHOTS) + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace wattbourse::tests

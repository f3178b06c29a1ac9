// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/aggregator_page.h"
#include "app/operator/operator_page.h"
#include "app/technician/technician_page.h"
#include "app/theme/theme.h"
#include "tests/gui/desks/desks_sample.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>
#include <set>

namespace wattbourse::app {

namespace {

std::vector<std::unique_ptr<Page>> pages() {
    std::vector<std::unique_ptr<Page>> out;
    auto desk = std::make_unique<AggregatorPage>();
    desk->showMembers(MemberSet(sample::members()));
    desk->show(sample::aggregator());
    auto bench = std::make_unique<TechnicianPage>();
    bench->show(sample::technician());
    auto office = std::make_unique<OperatorPage>();
    office->show(sample::operatorView());
    out.push_back(std::move(desk));
    out.push_back(std::move(bench));
    out.push_back(std::move(office));
    return out;
}

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const ChartWidget*>(widget) != nullptr;
}

QString spokenName(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    // The line inside a field is spoken for by its field.
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr || qobject_cast<const QComboBox*>(parent) != nullptr
               ? parent->accessibleName()
               : QString();
}

int pixelsNear(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (std::abs(at.red() - color.red()) + std::abs(at.green() - color.green()) +
                    std::abs(at.blue() - color.blue()) <
                24)
                ++count;
        }
    return count;
}

} // namespace

TEST(Desks, EveryControlThatTakesTheFocusHasAName) {
    for (const auto& page : pages()) {
        page->resize(1364, 824);
        page->QWidget::show();
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !isControl(widget) || widget->focusPolicy() == Qt::NoFocus)
                continue;
            EXPECT_FALSE(spokenName(widget).isEmpty())
                << widget->metaObject()->className() << " in " << page->metaObject()->className();
        }
    }
}

TEST(Desks, TabGoesThroughEveryPageAndComesRound) {
    for (const auto& page : pages()) {
        page->resize(1364, 824);
        page->QWidget::show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_Tab);
        QWidget* first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr);
        std::set<QWidget*> seen{first};
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (!seen.insert(QApplication::focusWidget()).second)
                break;
        }
        EXPECT_GT(seen.size(), 5U) << page->metaObject()->className();
        // Back by the same way.
        QWidget* last = QApplication::focusWidget();
        QTest::keyClick(last, Qt::Key_Tab, Qt::ShiftModifier);
        EXPECT_NE(QApplication::focusWidget(), last);
    }
}

TEST(Desks, TheBookChartDrawsBothCurvesAndTheCrossing) {
    BookChart chart;
    chart.resize(300, 400);
    chart.show(curvesOf(sample::market(), sample::book({1})));
    const ChartColors& c = chartColors(chart.palette());
    const QImage image = chart.grab().toImage();
    EXPECT_GT(pixelsNear(image, c.buy), 300);
    EXPECT_GT(pixelsNear(image, c.sell), 300);
    EXPECT_GT(pixelsNear(image, c.price), 200);
    EXPECT_EQ(chart.accessibleDescription(),
              QStringLiteral("Demand 808.5 kWh, supply 785.2 kWh. The curves cross at 14.2 ct/kWh with 382.6 kWh."));
    chart.clear();
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("No orders yet."));
    EXPECT_LT(pixelsNear(chart.grab().toImage(), c.price), 5);
}

TEST(Desks, ChartsAreDrawnAtAnySize) {
    BookChart book;
    book.show(curvesOf(sample::market(), sample::book({1})));
    PositionChart position;
    position.show(sample::aggregator().positions);
    ScopeChart scope;
    SpectrumChart spectrum;
    spectrum.show({325, 1, 4}, {17, 0, 0.2});
    for (QWidget* chart : std::initializer_list<QWidget*>{&book, &position, &scope, &spectrum})
        for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(90, 900), QSize(2'000, 60)}) {
            chart->resize(size);
            EXPECT_FALSE(chart->grab().isNull());
        }
}

TEST(TechnicianDesk, ShowsWhatIsMeasuredAndSaysWhatIsNot) {
    TechnicianPage page;
    page.show(sample::technician());
    const auto numbers = [&page] {
        QStringList out;
        for (const LiveTile* tile : page.findChildren<LiveTile*>())
            out << tile->number();
        return out;
    };
    EXPECT_EQ(numbers().join(QLatin1Char(' ')), QStringLiteral("230.41 12.370 2,847.2 2,850.1 0.999 50.012"));
    // A meter without a voltage channel has a current and no more.
    TechnicianView view = sample::technician();
    for (core::MeterReading& reading : view.live) {
        reading.voltageMilliVolts = 0;
        reading.frequencyMilliHertz = 0;
        reading.indicative = true;
    }
    page.show(view);
    EXPECT_EQ(numbers().join(QLatin1Char(' ')), QStringLiteral("– 12.370 – – – –"));
}

TEST(TechnicianDesk, FreezeKeepsTheBurst) {
    TechnicianPage page;
    page.resize(1364, 824);
    page.show(sample::technician());
    page.QWidget::show();
    auto* scope = page.findChild<ScopeChart*>();
    const QString before = scope->accessibleDescription();
    EXPECT_EQ(before, QStringLiteral("Peak 316.7 V and 17.02 A over 40 ms."));
    for (DeskButton* button : page.findChildren<DeskButton*>())
        if (button->text() == QStringLiteral("Freeze")) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    ASSERT_TRUE(page.frozen());
    TechnicianView other = sample::technician();
    other.scope.reset();
    page.show(other);
    EXPECT_EQ(scope->accessibleDescription(), before);
}

TEST(TechnicianDesk, APortIsTypedAndOpenedByTheKeyboard) {
    TechnicianPage page;
    page.show(TechnicianView{});
    page.QWidget::show();
    QSignalSpy chosen(&page, &TechnicianPage::portChosen);
    auto* port = page.findChild<QComboBox*>();
    port->setFocus();
    QTest::keyClicks(port, QStringLiteral("/tmp/meter"));
    // A refresh of the view leaves what is being typed.
    TechnicianView view;
    view.ports = {QStringLiteral("/dev/ttyACM0")};
    page.show(view);
    EXPECT_EQ(port->currentText(), QStringLiteral("/tmp/meter"));
    QTest::keyClick(port, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("/tmp/meter"));
}

} // namespace wattbourse::app

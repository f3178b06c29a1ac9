// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, clicks and wheels at random on the trading desk. Nothing may crash, and no order may leave that was not asked
// about first. WATTBOURSE_MONKEY_EVENTS says how many; the seed is fixed, so that a failure comes again.
#include "app/aggregator/aggregator_page.h"
#include "app/models/generated_members.h"
#include "tests/gui/desks/desks_sample.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <array>
#include <gtest/gtest.h>
#include <random>

namespace wattbourse::app {

namespace {

constexpr int kEvents = 3'000;

constexpr std::array kKeys{
    Qt::Key_0,      Qt::Key_1,      Qt::Key_2,        Qt::Key_5,      Qt::Key_9,         Qt::Key_Period,
    Qt::Key_Comma,  Qt::Key_A,      Qt::Key_B,        Qt::Key_C,      Qt::Key_D,         Qt::Key_I,
    Qt::Key_L,      Qt::Key_M,      Qt::Key_O,        Qt::Key_P,      Qt::Key_Q,         Qt::Key_S,
    Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Return,   Qt::Key_Escape, Qt::Key_Tab,       Qt::Key_Backtab,
    Qt::Key_Space,  Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,
    Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1};
constexpr std::array<Qt::KeyboardModifiers, 8> kModifiers{
    Qt::NoModifier,      Qt::NoModifier,
    Qt::NoModifier,      Qt::AltModifier,
    Qt::AltModifier,     Qt::ShiftModifier,
    Qt::ControlModifier, Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier)};

class Monkey {
public:
    explicit Monkey(AggregatorPage& page) : m_page(page) {}

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(m_random() % n); }

    void act() {
        QWidget* where = QApplication::activePopupWidget();
        if (where == nullptr)
            where = QApplication::activeModalWidget();
        if (where == nullptr)
            where = &m_page;
        const auto what = below(10);
        if (what < 5)
            key(where);
        else if (what < 9)
            click(where);
        else
            wheel(where);
    }

private:
    void key(QWidget* where) {
        QWidget* focus = QApplication::focusWidget();
        QWidget* target = focus != nullptr && (focus == where || where->isAncestorOf(focus)) ? focus : where;
        QTest::keyClick(target, kKeys[below(kKeys.size())], kModifiers[below(kModifiers.size())]);
    }
    // Any visible part of it, at any point.
    QWidget* part(QWidget* of) {
        QList<QWidget*> parts;
        for (QWidget* child : of->findChildren<QWidget*>())
            if (child->isVisible() && child->width() > 0 && child->height() > 0 && !child->isWindow())
                parts << child;
        return parts.isEmpty() ? of : parts[static_cast<qsizetype>(below(static_cast<std::size_t>(parts.size())))];
    }
    QPoint point(const QWidget* in) {
        return {static_cast<int>(below(static_cast<std::size_t>(std::max(1, in->width())))),
                static_cast<int>(below(static_cast<std::size_t>(std::max(1, in->height()))))};
    }
    void click(QWidget* where) {
        QWidget* target = part(where);
        const QPoint at = point(target);
        const auto button = below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
        if (button == Qt::RightButton && qobject_cast<QAbstractSpinBox*>(target) == nullptr &&
            qobject_cast<QAbstractSpinBox*>(target->parentWidget()) == nullptr) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, target->mapToGlobal(at));
            QCoreApplication::sendEvent(target, &event);
        } else if (below(6) == 0) {
            QTest::mouseDClick(target, Qt::LeftButton, {}, at);
        } else {
            QTest::mouseClick(target, Qt::LeftButton, {}, at);
        }
    }
    void wheel(QWidget* where) {
        QWidget* target = part(where);
        const QPointF at = point(target);
        QWheelEvent event(at, target->mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &event);
    }

    AggregatorPage& m_page;
    std::mt19937_64 m_random{20'261'125};
};

int wantedEvents() {
    const int asked = qEnvironmentVariableIntValue("WATTBOURSE_MONKEY_EVENTS");
    return asked > 0 ? asked : kEvents;
}

AggregatorView busyView(int turn) {
    AggregatorView view = sample::aggregator();
    view.now = view.now + std::chrono::seconds(turn % 400);
    DeskOrder kept = view.orders[1];
    kept.order.id = {};
    kept.state = DeskOrder::State::Inactive;
    kept.cancellable = false;
    kept.activatable = true;
    kept.kept = 5;
    view.orders.push_back(kept);
    if (turn % 3 == 0)
        view.orders.erase(view.orders.begin());
    if (turn % 7 == 0)
        view.book.reset();
    return view;
}

} // namespace

TEST(MonkeyDesk, NothingCrashesAndNoOrderLeavesUnasked) {
    AggregatorPage page;
    GeneratedMembers generated(3'000, 5);
    page.resize(1364, 824);
    page.showMembers(generated.set());
    page.show(busyView(1));
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    // As they were before the event that an order leaves in.
    bool ticketAsked = false;
    bool blotterAsked = false;
    bool dialogAsked = false;
    int left = 0;
    QObject::connect(&page, &AggregatorPage::placeAsked, &page, [&] {
        ++left;
        EXPECT_TRUE(ticketAsked);
    });
    QObject::connect(&page, &AggregatorPage::deedAsked, &page, [&](const DeskDeed& deed) {
        ++left;
        if (!deed.place.empty() || !deed.cancel.empty()) {
            EXPECT_TRUE(blotterAsked || dialogAsked);
        }
    });
    QObject::connect(&page, &AggregatorPage::slotChosen, &page, [&](core::SlotIndex slot) {
        AggregatorView view = busyView(2);
        view.slot = slot;
        view.book = sample::book(slot);
        page.show(view);
    });
    // Some of Qt's own context menus wait inside for an answer: nobody else gives one.
    QTimer rescue;
    QObject::connect(&rescue, &QTimer::timeout, &page, [] {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    });
    rescue.start(100);
    Monkey monkey(page);
    const int events = wantedEvents();
    for (int turn = 0; turn < events && !testing::Test::HasFailure(); ++turn) {
        ticketAsked = page.ticket()->confirm()->asking();
        blotterAsked = page.blotter()->asking();
        dialogAsked = QApplication::activeModalWidget() != nullptr;
        monkey.act();
        // Files are not a monkey's business, and a dialog is left again.
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (qobject_cast<QFileDialog*>(window) != nullptr && window->isVisible())
                window->close();
            else if (auto* dialog = qobject_cast<QDialog*>(window);
                     dialog != nullptr && dialog->isVisible() && monkey.below(12) == 0)
                dialog->reject();
            else if (auto* menu = qobject_cast<QMenu*>(window);
                     menu != nullptr && menu->isVisible() && monkey.below(4) == 0)
                menu->close();
        }
        if (turn % 10 == 0) {
            page.show(busyView(turn));
            page.updateMembers(generated.tick(40));
        }
        if (turn % 5 == 0)
            QCoreApplication::processEvents();
        if (turn % 200 == 99) {
            // A written ticket, so that there is something to sign by chance.
            page.ticket()->focusQuantity();
            // Another window may be the active one by now.
            ASSERT_NE(page.ticket()->focusWidget(), nullptr);
            QTest::keyClicks(page.ticket()->focusWidget(), QStringLiteral("5"));
            page.ticket()->advance();
            QTest::qWait(ConfirmStep::kPauseMs + 5);
            ticketAsked = page.ticket()->confirm()->asking();
            if (monkey.below(2) == 0)
                page.ticket()->advance();
        }
        // Panels that were closed come back.
        if (turn % 200 == 199)
            page.resetLayout();
    }
    // Without an order that left there was nothing to hold the rule against.
    EXPECT_GT(left, 0);
    RecordProperty("events", events);
    RecordProperty("orders", left);
    std::printf("monkey: %d events, %d deeds asked for and confirmed\n", events, left);
}

} // namespace wattbourse::app

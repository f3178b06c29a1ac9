// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <array>
#include <random>

namespace wattbourse::test {

inline constexpr std::array kMonkeyKeys{
    Qt::Key_0,      Qt::Key_1,      Qt::Key_2,        Qt::Key_5,      Qt::Key_9,         Qt::Key_Period,
    Qt::Key_Comma,  Qt::Key_A,      Qt::Key_B,        Qt::Key_C,      Qt::Key_D,         Qt::Key_I,
    Qt::Key_L,      Qt::Key_M,      Qt::Key_O,        Qt::Key_P,      Qt::Key_Q,         Qt::Key_S,
    Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Return,   Qt::Key_Escape, Qt::Key_Tab,       Qt::Key_Backtab,
    Qt::Key_Space,  Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,
    Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1};
inline constexpr std::array<Qt::KeyboardModifiers, 8> kMonkeyModifiers{
    Qt::NoModifier,      Qt::NoModifier,
    Qt::NoModifier,      Qt::AltModifier,
    Qt::AltModifier,     Qt::ShiftModifier,
    Qt::ControlModifier, Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier)};

/// Keys, clicks and wheels at random. The seed is fixed, so that a failure comes again.
class Monkey {
public:
    /// `page` outlives it.
    explicit Monkey(QWidget& page) : m_page(page) {
        // Some of Qt's own context menus wait inside for an answer: nobody else gives one.
        QObject::connect(&m_rescue, &QTimer::timeout, &page, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
        });
        m_rescue.start(100);
    }

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(m_random() % n); }

    /// One event, to the window that stands in front.
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

    /// Files are not a monkey's business, and other dialogs and menus are left again by and by.
    void leaveDialogs() {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            if (qobject_cast<QFileDialog*>(window) != nullptr)
                window->close();
            else if (auto* dialog = qobject_cast<QDialog*>(window); dialog != nullptr && below(12) == 0)
                dialog->reject();
            else if (auto* menu = qobject_cast<QMenu*>(window); menu != nullptr && below(4) == 0)
                menu->close();
        }
    }

private:
    void key(QWidget* where) {
        QWidget* focus = QApplication::focusWidget();
        QWidget* target = focus != nullptr && (focus == where || where->isAncestorOf(focus)) ? focus : where;
        QTest::keyClick(target, kMonkeyKeys[below(kMonkeyKeys.size())],
                        kMonkeyModifiers[below(kMonkeyModifiers.size())]);
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

    QWidget& m_page;
    QTimer m_rescue;
    std::mt19937_64 m_random{20'261'125};
};

/// How many events: `usual`, or what WATTBOURSE_MONKEY_EVENTS says.
inline int monkeyEvents(int usual) {
    const int asked = qEnvironmentVariableIntValue("WATTBOURSE_MONKEY_EVENTS");
    return asked > 0 ? asked : usual;
}

} // namespace wattbourse::test

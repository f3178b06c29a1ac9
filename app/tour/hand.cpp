// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hand.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVariant>

namespace wattbourse::app::hand {

namespace {

bool canUse(const QWidget* control) {
    return control != nullptr && control->isVisible() && control->isEnabled();
}

} // namespace

bool press(QWidget* in, const QString& objectName) {
    for (auto* button : in->findChildren<QAbstractButton*>(objectName))
        if (canUse(button)) {
            button->click();
            return true;
        }
    return false;
}

bool pressPrimary(QWidget* in) {
    for (auto* button : in->findChildren<QPushButton*>())
        if (canUse(button) && button->property("primary").toBool()) {
            button->click();
            return true;
        }
    return false;
}

bool typePassphrase(QWidget* in, const QString& text) {
    bool typed = false;
    for (auto* field : in->findChildren<QLineEdit*>())
        if (canUse(field) && field->echoMode() == QLineEdit::Password) {
            field->clear();
            field->insert(text);
            typed = true;
        }
    return typed;
}

bool keys(QWidget* in, const QString& objectName, Qt::Key key, int times) {
    auto* control = in->findChild<QWidget*>(objectName);
    if (!canUse(control))
        return false;
    for (int i = 0; i < times; ++i) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(control, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
        QCoreApplication::sendEvent(control, &up);
    }
    return true;
}

} // namespace wattbourse::app::hand

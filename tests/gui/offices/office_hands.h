// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/confirm_step.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>
#include <set>

/// What both operators' pages are done by in their tests.
namespace wattbourse::app {

/// By the keyboard: the deed, and, after the pause that no double click reaches, the second yes.
inline void signByKeys(QWidget* from) {
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
}

/// Within so many presses Tab comes round, and whatever it reaches has a name.
inline void tabRound(QWidget& page, int presses) {
    std::set<QWidget*> seen;
    page.setFocus();
    for (int i = 0; i < presses; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key_Tab);
        QWidget* at = QApplication::focusWidget();
        ASSERT_NE(at, nullptr);
        if (!seen.insert(at).second)
            break;
        const auto* button = qobject_cast<QAbstractButton*>(at);
        const QString parent = at->parentWidget() ? at->parentWidget()->accessibleName() : QString();
        EXPECT_FALSE(at->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()) &&
                     parent.isEmpty())
            << at->metaObject()->className();
    }
    EXPECT_GT(seen.size(), 5U);
}

} // namespace wattbourse::app

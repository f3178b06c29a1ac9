// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/links_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

QLineEdit* line(const LinksDialog& in, const char* name) {
    for (auto* one : in.findChildren<QLineEdit*>())
        if (one->accessibleName() == QString::fromLatin1(name))
            return one;
    return nullptr;
}

QCheckBox* box(const LinksDialog& in, const char* text) {
    for (auto* one : in.findChildren<QCheckBox*>())
        if (one->text() == QString::fromLatin1(text))
            return one;
    return nullptr;
}

} // namespace

TEST(LinksDialog, EverythingIsOffUntilItsOwnerWantsIt) {
    LinksDialog dialog({});
    EXPECT_FALSE(dialog.wishes().metrics);
    EXPECT_FALSE(dialog.wishes().mqtt);
    EXPECT_FALSE(dialog.wishes().openAdr);
    EXPECT_FALSE(line(dialog, "Server")->isEnabled());
    EXPECT_FALSE(line(dialog, "Broker")->isEnabled());
    for (const QLineEdit* one : dialog.findChildren<QLineEdit*>())
        EXPECT_TRUE(!one->accessibleName().isEmpty() || one->objectName() == QStringLiteral("qt_spinbox_lineedit"));
}

TEST(LinksDialog, AnswersWhatWasTyped) {
    LinkWishes before;
    before.store = QStringLiteral("postgresql://desk@server/portfolio");
    before.mqttHost = QStringLiteral("localhost");
    LinksDialog dialog(before);
    EXPECT_EQ(dialog.wishes(), before);
    dialog.show();
    QTest::mouseClick(box(dialog, "Ask an OpenADR 3 server"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    ASSERT_TRUE(line(dialog, "Server")->isEnabled());
    QTest::keyClicks(line(dialog, "Server"), QStringLiteral("https://vtn.example.org/openadr3/3.0.1 "));
    QTest::keyClicks(line(dialog, "My name there"), QStringLiteral("pool-7"));
    EXPECT_TRUE(dialog.wishes().openAdr);
    EXPECT_EQ(dialog.wishes().openAdrServer, QStringLiteral("https://vtn.example.org/openadr3/3.0.1"));
    EXPECT_EQ(dialog.wishes().openAdrName, QStringLiteral("pool-7"));
    QSignalSpy used(&dialog, &QDialog::accepted);
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Use these links"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(used.size(), 1);
}

TEST(LinksDialog, SaysHowEachIsDoing) {
    LinksDialog dialog({});
    dialog.show();
    dialog.show(LinkStates{.metrics = {}, .mqtt = QStringLiteral("The broker hears this terminal."), .store = {}});
    QStringList shown;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisibleTo(&dialog))
            shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("The broker hears this terminal.")));
}

} // namespace wattbourse::app

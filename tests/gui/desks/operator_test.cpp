// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/operator_page.h"
#include "tests/gui/desks/desks_sample.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

void type(const QWidget& in, const char* name, const char* text) {
    for (QLineEdit* line : in.findChildren<QLineEdit*>())
        if (line->isVisible() && line->accessibleName() == QString::fromLatin1(name)) {
            line->setFocus();
            QTest::keyClicks(line, QString::fromLatin1(text));
            return;
        }
    FAIL() << name;
}

struct Office {
    OperatorPage page;
    Office() {
        page.resize(1364, 824);
        page.show(sample::operatorView());
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    void ctrlReturn() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST(OperatorDesk, TheCreditsAddUpOrItSaysSo) {
    Office office;
    EXPECT_EQ(office.page.creditCheck(),
              QStringLiteral("The credits add up: 12,500.00 issued = 1,240.50 redeemed + 11,259.50 in circulation."));
    OperatorView view = sample::operatorView();
    // One millionth of a credit is enough.
    view.supply->total.value += 1;
    office.page.show(view);
    EXPECT_TRUE(office.page.creditCheck().startsWith(
        QStringLiteral("The credits do not add up: 12,500.000000 cr issued, but 12,500.000001")));
    view.supply.reset();
    office.page.show(view);
    EXPECT_EQ(office.page.creditCheck(), QStringLiteral("Whether the credits add up is not known yet."));
}

TEST(OperatorDesk, AnAccountIsRegisteredByTheKeyboardInTwoDeeds) {
    Office office;
    QSignalSpy asked(&office.page, &OperatorPage::registerAccountAsked);
    type(*office.page.forms(), "Account", "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
    type(*office.page.forms(), "Name", "Casa Nuova");
    for (QCheckBox* box : office.page.forms()->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("prosumer")) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
    EXPECT_EQ(office.page.forms()->confirm()->sentence(),
              QStringLiteral("You will sign: register 0x7e5f4552091a69125d5dfcb7b8c2659029395bdf as “Casa Nuova” with "
                             "the roles: prosumer."));
    office.ctrlReturn();
    EXPECT_EQ(asked.count(), 0);
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    office.ctrlReturn();
    ASSERT_EQ(asked.count(), 1);
    const auto request = asked[0][0].value<AccountRequest>();
    EXPECT_EQ(request.name, "Casa Nuova");
    EXPECT_EQ(request.roles, 1U);
}

TEST(OperatorDesk, CreditsAreIssuedToTheLastMillionth) {
    Office office;
    QSignalSpy asked(&office.page, &OperatorPage::issueCreditsAsked);
    office.page.forms()->choose(OperatorForms::Issue);
    type(*office.page.forms(), "To account", "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
    for (ScaledSpin* spin : office.page.forms()->findChildren<ScaledSpin*>())
        if (spin->isVisible()) {
            spin->setFocus();
            spin->selectAll();
            QTest::keyClicks(spin, QStringLiteral("250.000001"));
        }
    // Without the bank's reference there is nothing to sign.
    EXPECT_TRUE(office.page.forms()->confirm()->sentence().isEmpty());
    type(*office.page.forms(), "Deposit reference", "RF18 5390 0754 7034");
    EXPECT_EQ(office.page.forms()->confirm()->sentence(),
              QStringLiteral("You will sign: issue 250.000001 cr to 0x7e5f4552091a69125d5dfcb7b8c2659029395bdf for the "
                             "deposit “RF18 5390 0754 7034”. The supply grows by as much."));
    office.ctrlReturn();
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    office.ctrlReturn();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<CreditRequest>().amount.value, 250'000'001);
    EXPECT_EQ(asked[0][0].value<CreditRequest>().reference, "RF18 5390 0754 7034");
}

TEST(OperatorDesk, EveryRoleOfTheRegistryCanBeGiven) {
    Office office;
    QSignalSpy asked(&office.page, &OperatorPage::registerAccountAsked);
    type(*office.page.forms(), "Account", "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
    type(*office.page.forms(), "Name", "Ufficio");
    for (QCheckBox* box : office.page.forms()->findChildren<QCheckBox*>()) {
        EXPECT_FALSE(box->text().isEmpty());
        box->setChecked(box->text() == QStringLiteral("registrar") || box->text() == QStringLiteral("market admin"));
    }
    office.ctrlReturn();
    QTest::qWait(ConfirmStep::kPauseMs + 20);
    office.ctrlReturn();
    ASSERT_EQ(asked.count(), 1);
    // Registry.sol: bits 10 and 11.
    EXPECT_EQ(asked[0][0].value<AccountRequest>().roles, 1024U + 2048U);
}

TEST(OperatorDesk, AMistypedAddressIsNamedAndCannotBeSigned) {
    Office office;
    type(*office.page.forms(), "Account", "0x7e5f");
    EXPECT_EQ(office.page.forms()->confirm()->problem(), QStringLiteral("An address is 0x and 40 hexadecimal digits."));
    office.ctrlReturn();
    EXPECT_FALSE(office.page.forms()->confirm()->asking());
}

TEST(OperatorDesk, ChoosingASlotAsksForItsBook) {
    Office office;
    QSignalSpy chosen(&office.page, &OperatorPage::slotChosen);
    for (DeskTable* table : office.page.findChildren<DeskTable*>())
        if (table->accessibleName() == QStringLiteral("Slots and their phases")) {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Up);
        }
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][1].value<core::SlotIndex>().value, sample::operatorView().slot.value - 1);
}

} // namespace wattbourse::app

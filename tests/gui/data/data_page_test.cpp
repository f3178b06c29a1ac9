// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/data_page.h"
#include "app/widgets/sign_dialog.h"
#include "tests/gui/data/data_sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

struct Desk {
    DataPage page;
    explicit Desk(const DataView& view = sample::data()) {
        page.resize(1364, 824);
        page.show(view);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] QStringList deeds() const {
        QStringList out;
        for (const QPushButton* button : page.deeds())
            out << button->text();
        return out;
    }
    [[nodiscard]] SignDialog* dialog() const { return page.findChild<SignDialog*>(); }
    /// Presses the button that signs in the open question.
    void consent() const {
        ASSERT_NE(dialog(), nullptr);
        for (QPushButton* button : dialog()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Sign and send")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        FAIL() << "no button that signs";
    }
};

} // namespace

TEST(DataPage, WhatIsNextFollowsTheStateOfTheSale) {
    Desk desk;
    const std::vector<QStringList> expected{{},
                                            {QStringLiteral("Deliver the key…")},
                                            {QStringLiteral("Show the key…")},
                                            {QStringLiteral("Check every reading")},
                                            {QStringLiteral("Get the money back…")},
                                            {}};
    for (std::size_t row = 0; row < expected.size(); ++row) {
        desk.page.sales()->selectRow(static_cast<int>(row));
        EXPECT_EQ(desk.deeds(), expected[row]) << row;
    }
    desk.page.offers()->selectRow(0);
    EXPECT_EQ(desk.deeds(), (QStringList{QStringLiteral("Seal for a buyer…"), QStringLiteral("Take back…")}));
    desk.page.offers()->selectRow(1);
    EXPECT_EQ(desk.deeds(), QStringList{QStringLiteral("Buy from a file…")});
}

TEST(DataPage, NothingIsSignedWithoutALookAtIt) {
    Desk desk;
    QSignalSpy delivered(&desk.page, &DataPage::deliverAsked);
    desk.page.sales()->selectRow(1);
    QTest::mouseClick(desk.page.deeds().at(0), Qt::LeftButton);
    EXPECT_TRUE(delivered.isEmpty());
    ASSERT_NE(desk.dialog(), nullptr);
    QString words;
    for (const QLabel* label : desk.dialog()->findChildren<QLabel*>())
        words += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(QStringLiteral("Deliver the key of these readings to the buyer?")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("1.75 cr"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("0x0909090909090909090909090909090909090909")));
    desk.consent();
    ASSERT_EQ(delivered.size(), 1);
    EXPECT_EQ(delivered[0][0].toULongLong(), 1U);
}

TEST(DataPage, AnAlteredDeliveryIsShownAndCanBeRefuted) {
    Desk desk(sample::dataWithVerdict());
    desk.page.sales()->selectRow(3);
    EXPECT_EQ(desk.deeds(), (QStringList{QStringLiteral("Show it to the network…"), QStringLiteral("Check again")}));
    QSignalSpy refuted(&desk.page, &DataPage::refuteAsked);
    QTest::mouseClick(desk.page.deeds().at(0), Qt::LeftButton);
    desk.consent();
    EXPECT_EQ(refuted.size(), 1);
    QString words;
    for (const QLabel* label : desk.page.findChildren<QLabel*>())
        words += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(
        QStringLiteral("Sale 3: of 5,760 readings not all are what was measured, compared at block 41,873.")))
        << words.toStdString();
}

TEST(DataPage, AKeyThatDoesNotOpenIsDisputed) {
    DataView view = sample::data();
    (*view.sales)[3].genuine = false;
    Desk desk(view);
    desk.page.sales()->selectRow(3);
    EXPECT_EQ(desk.deeds(), (QStringList{QStringLiteral("Dispute the key…"), QStringLiteral("Check again")}));
    (*view.sales)[3].genuine = true;
    desk.page.show(view);
    EXPECT_EQ(desk.deeds(), (QStringList{QStringLiteral("Release the money…"), QStringLiteral("Save the readings…"),
                                         QStringLiteral("Check again")}));
}

TEST(DataPage, ACheckUnderWayShowsItsProgressAndCanBeStopped) {
    DataView view = sample::data();
    view.check = DataCheck{3, 24, 96};
    Desk desk(view);
    auto* bar = desk.page.findChild<QProgressBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->value(), 24);
    EXPECT_EQ(bar->maximum(), 96);
    QSignalSpy stopped(&desk.page, &DataPage::cancelCheckAsked);
    for (QPushButton* button : desk.page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Cancel") && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(stopped.size(), 1);
}

TEST(DataPage, AnOfferIsMadeOfWhatWasMeasuredAndOrderedFromAFile) {
    Desk desk;
    QSignalSpy offered(&desk.page, &DataPage::offerAsked);
    for (QSpinBox* box : desk.page.findChildren<QSpinBox*>())
        if (box->accessibleName() == QStringLiteral("How many of the newest slots")) {
            EXPECT_EQ(box->maximum(), 96);
            box->setValue(48);
        }
    for (QPushButton* button : desk.page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Offer…"))
            QTest::mouseClick(button, Qt::LeftButton);
    desk.consent();
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered[0][0].toUInt(), 48U);
    EXPECT_EQ(offered[0][1].value<core::Credit>(), core::Credit{1'000'000});
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.dialog() == nullptr; }));
    QSignalSpy ordered(&desk.page, &DataPage::orderAsked);
    desk.page.confirmOrder(1);
    desk.consent();
    EXPECT_EQ(ordered.size(), 1);
}

TEST(DataPage, WhatOtherNetworksAskForIsSeenWhileTheyAreAsked) {
    Desk desk;
    const auto cell = [&](int row, int column) {
        const QAbstractItemModel* model = desk.page.requests()->table()->model();
        return model->data(model->index(row, column)).toString();
    };
    EXPECT_TRUE(desk.page.requests()->isVisible());
    ASSERT_EQ(desk.page.requests()->table()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, 1), QStringLiteral("cold evening"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("use 50.0 kW less"));
    EXPECT_EQ(cell(0, 4), QStringLiteral("to come"));
    EXPECT_TRUE(cell(1, 3).startsWith(QStringLiteral("from "))) << cell(1, 3).toStdString();
    EXPECT_EQ(cell(1, 4), QStringLiteral("now"));
    EXPECT_EQ(cell(2, 4), QStringLiteral("taken back"));
    DataView without = sample::data();
    without.requests.reset();
    desk.page.show(without);
    EXPECT_FALSE(desk.page.requests()->isVisible());
}

TEST(DataPage, WithoutAWalletNothingIsOffered) {
    DataView view = sample::data();
    view.blocked = QStringLiteral("Unlock the wallet to sign.");
    Desk desk(view);
    desk.page.sales()->selectRow(1);
    EXPECT_TRUE(desk.deeds().isEmpty());
}

TEST(DataPage, ItsTablesAreSoundModels) {
    Desk desk;
    const QAbstractItemModelTester offers(desk.page.offers()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester sales(desk.page.sales()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.page.show(sample::dataWithVerdict());
    DataView fewer = sample::data();
    fewer.offers->resize(1);
    fewer.sales->clear();
    desk.page.show(fewer);
    desk.page.show(sample::data());
}

} // namespace wattbourse::app

Q_DECLARE_METATYPE(wattbourse::core::Credit)

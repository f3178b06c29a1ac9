// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/operator_page.h"
#include "app/operator/row_words.h"
#include "tests/gui/offices/office_hands.h"
#include "tests/gui/offices/office_sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

struct Office {
    OperatorPage page;
    explicit Office(OperatorPage::Sheet sheet, OperatorView view = sample::office()) {
        page.resize(1364, 824);
        page.show(view);
        page.open(sheet);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    DeskTable* table(const char* name) {
        for (DeskTable* each : page.findChildren<DeskTable*>())
            if (each->accessibleName() == QString::fromLatin1(name) && each->isVisible())
                return each;
        ADD_FAILURE() << name;
        return nullptr;
    }
};

/// The button that stands there before the question.
DeskButton* actionOf(const DeedPanel* panel) {
    for (DeskButton* button : panel->confirm()->findChildren<DeskButton*>())
        if (button->isVisible())
            return button;
    ADD_FAILURE() << "no button is shown";
    return nullptr;
}

void type(QWidget* into, const char* text) {
    into->setFocus();
    if (auto* spin = qobject_cast<ScaledSpin*>(into))
        spin->selectAll();
    QTest::keyClicks(into, QString::fromLatin1(text));
    QTest::keyClick(into, Qt::Key_Tab);
}

} // namespace

TEST(OperatorOffice, BothEquationsAreWrittenTermByTermAndFailAloud) {
    Office office(OperatorPage::Credits);
    EXPECT_EQ(office.page.creditSheet()->equations(),
              QStringLiteral("issued 12,500.000000 = redeemed 1,240.500000 + in circulation 11,259.500000\n"
                             "in circulation 11,259.500000 = accounts 9,109.500000 + contracts 2,150.000000"));
    OperatorView view = sample::office();
    // A millionth of a credit that nobody holds.
    view.credits->accounts.front().balance.value -= 1;
    office.page.show(view);
    EXPECT_TRUE(office.page.creditSheet()->equations().contains(QStringLiteral("≠ accounts 9,109.499999")));
    EXPECT_TRUE(
        office.page.creditSheet()->equations().endsWith(QStringLiteral("Stop issuing and call the authorities.")));
}

TEST(OperatorOffice, WhatTheRolesDoNotAllowSaysSoAndCannotBeSigned) {
    OperatorView view = sample::office();
    // A registrar admits, and does nothing else.
    view.rights = officeRights(static_cast<std::uint32_t>(core::Role::Registrar), /*seals=*/false, {});
    Office office(OperatorPage::Overview, view);
    EXPECT_TRUE(view.rights.admit.isEmpty());
    EXPECT_FALSE(view.rights.money.isEmpty());
    office.page.forms()->choose(OperatorForms::Issue);
    EXPECT_EQ(office.page.forms()->confirm()->problem(), view.rights.money);
    office.page.forms()->choose(OperatorForms::Account);
    EXPECT_TRUE(office.page.forms()->confirm()->problem().isEmpty());
    EXPECT_EQ(office.page.marketDesk()->form()->confirm()->problem(), view.rights.markets);
    EXPECT_EQ(office.page.marketDesk()->pause()->confirm()->problem(), view.rights.markets);
    EXPECT_EQ(office.page.sealers()->deeds()->confirm()->problem(), view.rights.vote);
    QSignalSpy paused(&office.page, &OperatorPage::pauseAsked);
    office.page.open(OperatorPage::Markets);
    signByKeys(actionOf(office.page.marketDesk()->pause()));
    EXPECT_EQ(paused.count(), 0);
    // A power is the operator's to give.
    office.page.open(OperatorPage::Overview);
    for (QCheckBox* box : office.page.forms()->findChildren<QCheckBox*>())
        box->setChecked(box->text() == QStringLiteral("market admin"));
    for (QLineEdit* line : office.page.forms()->findChildren<QLineEdit*>())
        if (line->accessibleName() == QStringLiteral("Account"))
            line->setText(QStringLiteral("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"));
        else if (line->accessibleName() == QStringLiteral("Name"))
            line->setText(QStringLiteral("Ufficio"));
    EXPECT_EQ(office.page.forms()->confirm()->problem(), view.rights.givePower);
}

TEST(OperatorOffice, RightsFollowTheContractsRoles) {
    using core::Role;
    const auto rights = [](Role role) { return officeRights(static_cast<std::uint32_t>(role), false, {}); };
    EXPECT_TRUE(rights(Role::Operator).admit.isEmpty());
    EXPECT_TRUE(rights(Role::Operator).money.isEmpty());
    EXPECT_TRUE(rights(Role::Operator).givePower.isEmpty());
    // MarketAdmin.sol asks for its own role, which the operator has from the start and may hand on.
    EXPECT_FALSE(rights(Role::Operator).markets.isEmpty());
    EXPECT_TRUE(rights(Role::MarketAdmin).markets.isEmpty());
    EXPECT_FALSE(rights(Role::MarketAdmin).admit.isEmpty());
    EXPECT_FALSE(rights(Role::Prosumer).admit.isEmpty());
    EXPECT_FALSE(officeRights(std::nullopt, false, {}).admit.isEmpty()) << "not known yet";
    EXPECT_EQ(officeRights(0xfffU, true, QStringLiteral("The wallet is locked.")).vote,
              QStringLiteral("The wallet is locked."));
}

TEST(OperatorOffice, AMarketIsOpenedFromTheFormAndEachMistakeIsNamed) {
    Office office(OperatorPage::Markets);
    MarketForm* form = office.page.marketDesk()->form();
    QSignalSpy asked(&office.page, &OperatorPage::openMarketAsked);
    type(form->editor(core::RowField::GateOpens), "600");
    EXPECT_EQ(form->confirm()->problem(), QStringLiteral("The gate must open before it closes."));
    EXPECT_TRUE(form->confirm()->sentence().isEmpty());
    type(form->editor(core::RowField::GateOpens), "86400");
    type(form->editor(core::RowField::MinQuantity), "0.5");
    EXPECT_TRUE(form->confirm()->problem().isEmpty());
    EXPECT_TRUE(form->confirm()->sentence().startsWith(
        QStringLiteral("You will sign: open a market for energy, auction, one price, orders open; buyers: ")))
        << form->confirm()->sentence().toStdString();
    form->editor(core::RowField::Penalty)->setFocus();
    EXPECT_EQ(form->help(), rowFieldHelp(core::RowField::Penalty));
    signByKeys(form->editor(core::RowField::MinQuantity));
    ASSERT_EQ(asked.count(), 1);
    const auto row = asked[0][0].value<core::MarketRow>();
    EXPECT_EQ(row.minQuantity.value, 500);
    EXPECT_EQ(row.fromSlot.value, 0U);
    EXPECT_EQ(row.slotSeconds, 900U);
    EXPECT_EQ(row.imbalanceUp.value, 320'000U);
}

TEST(OperatorOffice, AChangeNamesWhatChangesAndFromWhen) {
    Office office(OperatorPage::Markets);
    MarketForm* form = office.page.marketDesk()->form();
    const core::MarketRow present = sample::office().markets.front().row;
    form->writeChange(present);
    EXPECT_TRUE(form->confirm()->sentence().isEmpty());
    EXPECT_FALSE(form->editor(core::RowField::Matching)->isEnabled()) << "never changes";
    QSignalSpy asked(&office.page, &OperatorPage::changeMarketAsked);
    type(form->editor(core::RowField::MinQuantity), "1");
    EXPECT_TRUE(form->confirm()->sentence().contains(QStringLiteral("Smallest order from 0.200 kWh to 1.000 kWh")))
        << form->confirm()->sentence().toStdString();
    signByKeys(form->editor(core::RowField::MinQuantity));
    ASSERT_EQ(asked.count(), 1);
    const auto row = asked[0][0].value<core::MarketRow>();
    EXPECT_EQ(row.id, present.id);
    EXPECT_EQ(row.fromSlot, core::firstChangeableSlot(present, row, sample::kNow));
    // The imbalance prices are everybody's.
    type(form->editor(core::RowField::ImbalanceUp), "33");
    EXPECT_EQ(form->confirm()->problem(), QStringLiteral("Imbalance, too much used: must be as in the other markets."));
}

TEST(OperatorOffice, EveryFieldIsExplainedInWords) {
    for (const core::RowField field : rowFields()) {
        EXPECT_GT(rowFieldHelp(field).size(), 15) << static_cast<int>(field);
        EXPECT_FALSE(rowFieldName(field).isEmpty());
    }
}

TEST(OperatorOffice, PauseAndResumeAreSignedForTheChosenMarket) {
    Office office(OperatorPage::Markets);
    QSignalSpy asked(&office.page, &OperatorPage::pauseAsked);
    DeedPanel* pause = office.page.marketDesk()->pause();
    EXPECT_TRUE(pause->confirm()->sentence().contains(QStringLiteral("pause market 1")));
    DeskTable* markets = office.table("Markets");
    markets->setFocus();
    QTest::keyClick(markets, Qt::Key_Down);
    EXPECT_TRUE(pause->confirm()->sentence().contains(QStringLiteral("resume market 2")));
    signByKeys(actionOf(pause));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<core::MarketId>().value, 2U);
    EXPECT_FALSE(asked[0][1].toBool());
}

TEST(OperatorOffice, AnApplicantIsAdmittedAccountFirst) {
    Office office(OperatorPage::Admission);
    AdmissionSheet* sheet = office.page.admission();
    QSignalSpy accounts(&office.page, &OperatorPage::registerAccountAsked);
    QSignalSpy meters(&office.page, &OperatorPage::registerMeterAsked);
    signByKeys(office.table("Who asks to be admitted"));
    ASSERT_EQ(accounts.count(), 1);
    EXPECT_EQ(accounts[0][0].value<AccountRequest>().name, "Casa Leonardi");
    sheet->deeds()->choose(1);
    EXPECT_TRUE(sheet->deeds()->confirm()->sentence().isEmpty()) << "a meter needs an owner";
    QTest::keyClick(office.table("Who asks to be admitted"), Qt::Key_Down);
    signByKeys(office.table("Who asks to be admitted"));
    ASSERT_EQ(meters.count(), 1);
    EXPECT_EQ(meters[0][0].value<MeterRequest>().owner, sample::office().applicants[1].account);
    EXPECT_EQ(meters[0][0].value<MeterRequest>().certificate, sample::office().applicants[1].certificate);
    QSignalSpy dismissed(&office.page, &OperatorPage::dismissAsked);
    for (DeskButton* button : sheet->findChildren<DeskButton*>())
        if (button->text() == QStringLiteral("Take off the list"))
            QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(dismissed.count(), 1);
}

TEST(OperatorOffice, ASealerIsProposedAndAVoteWithdrawn) {
    Office office(OperatorPage::Sealers);
    SealerSheet* sheet = office.page.sealers();
    QSignalSpy proposed(&office.page, &OperatorPage::proposeAsked);
    DeskTable* authorities = office.table("Authorities and their duty");
    // Behind those who seal.
    authorities->setCurrentIndex(authorities->model()->index(authorities->model()->rowCount() - 1, 0));
    sheet->deeds()->choose(0);
    EXPECT_TRUE(sheet->deeds()->confirm()->sentence().startsWith(
        QStringLiteral("You will sign: propose that Acciai Narni (0x")));
    signByKeys(authorities);
    ASSERT_EQ(proposed.count(), 1);
    EXPECT_EQ(proposed[0][0].value<std::vector<core::Address>>().back(), sample::someone(200));
    QSignalSpy voted(&office.page, &OperatorPage::voteAsked);
    DeskTable* changes = office.table("Changes of who seals");
    changes->setCurrentIndex(changes->model()->index(0, 0));
    sheet->deeds()->choose(2);
    EXPECT_EQ(sheet->deeds()->confirm()->sentence(),
              QStringLiteral("You will sign: withdraw your vote: add Acciai Narni."));
    signByKeys(changes);
    ASSERT_EQ(voted.count(), 1);
    EXPECT_FALSE(voted[0][1].toBool());
}

TEST(OperatorOffice, ASlotIsClearedOnlyBetweenGateAndClearing) {
    OperatorView view = sample::office();
    Office office(OperatorPage::Overview, view);
    EXPECT_TRUE(office.page.clearing()->confirm()->sentence().isEmpty()) << "it is cleared";
    view.book->cleared = false;
    view.now = core::SlotCalendar(900).start(view.slot) - std::chrono::seconds(1'801);
    office.page.show(view);
    EXPECT_TRUE(office.page.clearing()->confirm()->sentence().isEmpty()) << "the gate is open";
    view.now = view.now + std::chrono::seconds(1);
    office.page.show(view);
    QSignalSpy asked(&office.page, &OperatorPage::clearAsked);
    signByKeys(actionOf(office.page.clearing()));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][1].value<core::SlotIndex>(), view.slot);
}

TEST(OperatorOffice, RolesOfARegisteredAccountAreChangedByChoosingIt) {
    Office office(OperatorPage::Overview);
    QSignalSpy asked(&office.page, &OperatorPage::rolesAsked);
    QSignalSpy registered(&office.page, &OperatorPage::registerAccountAsked);
    DeskTable* accounts = office.table("Accounts");
    accounts->setCurrentIndex(accounts->model()->index(1, 0));
    ConfirmStep* confirm = office.page.forms()->confirm();
    EXPECT_TRUE(confirm->sentence().isEmpty()) << "choosing changes nothing";
    for (QCheckBox* box : office.page.forms()->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("registrar"))
            box->setChecked(true);
    EXPECT_TRUE(confirm->sentence().endsWith(QStringLiteral(
        "“Frantoio Ruffini”, the roles: prosumer, generator, registrar. Until now: prosumer, generator.")))
        << confirm->sentence().toStdString();
    signByKeys(accounts);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(registered.count(), 0);
    EXPECT_EQ(asked[0][0].value<core::Address>(), sample::office().accounts->at(1).address);
    EXPECT_EQ(asked[0][1].toUInt(), 3U + 1024U);
    // A registrar may not take a power away either.
    OperatorView view = sample::office();
    view.accounts->at(1).roles = static_cast<std::uint32_t>(core::Role::MarketAdmin);
    view.rights = officeRights(static_cast<std::uint32_t>(core::Role::Registrar), /*seals=*/false, {});
    office.page.show(view);
    accounts->setCurrentIndex(accounts->model()->index(0, 0));
    accounts->setCurrentIndex(accounts->model()->index(1, 0));
    for (QCheckBox* box : office.page.forms()->findChildren<QCheckBox*>())
        box->setChecked(box->text() == QStringLiteral("prosumer"));
    EXPECT_EQ(confirm->problem(), view.rights.givePower);
}

TEST(OperatorOffice, OnlyADisputeWhoseTimeIsOverIsClosed) {
    Office office(OperatorPage::Disputes);
    QSignalSpy closed(&office.page, &OperatorPage::finishAsked);
    DeskTable* disputes = office.table("Disputes");
    ConfirmStep* confirm = office.page.disputes()->deeds()->confirm();
    disputes->setCurrentIndex(disputes->model()->index(1, 0));
    EXPECT_TRUE(confirm->sentence().isEmpty()) << "the seller may still answer";
    signByKeys(disputes);
    EXPECT_EQ(closed.count(), 0);
    disputes->setCurrentIndex(disputes->model()->index(2, 0));
    signByKeys(disputes);
    ASSERT_EQ(closed.count(), 1);
    EXPECT_EQ(closed[0][0].toULongLong(), 11U);
    // The same matter stays chosen when another one before it ends.
    OperatorView view = sample::office();
    view.disputes->erase(view.disputes->begin());
    office.page.show(view);
    EXPECT_EQ(disputes->currentIndex().row(), 1);
    EXPECT_TRUE(confirm->sentence().contains(QStringLiteral("close sale 11")));
}

TEST(OperatorOffice, WhatIsMarkedIsWhatIsSignedWhenRowsMove) {
    Office office(OperatorPage::Sealers);
    ConfirmStep* confirm = office.page.sealers()->deeds()->confirm();
    DeskTable* changes = office.table("Changes of who seals");
    changes->setCurrentIndex(changes->model()->index(0, 0));
    office.page.sealers()->deeds()->choose(2);
    ASSERT_EQ(confirm->sentence(), QStringLiteral("You will sign: withdraw your vote: add Acciai Narni."));
    // The first proposal came into force; another one stands in its row.
    OperatorView view = sample::office();
    SetProposal other = view.sealers->proposals.front();
    other.id.bytes.fill(9);
    other.votedBySelf = false;
    other.validators.erase(other.validators.begin());
    other.validators.pop_back();
    view.sealers->proposals = {other};
    office.page.show(view);
    EXPECT_EQ(changes->currentIndex().row(), 0);
    EXPECT_TRUE(confirm->sentence().startsWith(QStringLiteral("You will sign: vote: remove 0x3a3a")))
        << confirm->sentence().toStdString();
    // One more before it: the mark goes with it.
    view.sealers->proposals.insert(view.sealers->proposals.begin(), sample::office().sealers->proposals.front());
    office.page.show(view);
    EXPECT_EQ(changes->currentIndex().row(), 1);
    EXPECT_TRUE(confirm->sentence().startsWith(QStringLiteral("You will sign: vote: remove 0x3a3a")));
    QSignalSpy voted(&office.page, &OperatorPage::voteAsked);
    signByKeys(changes);
    ASSERT_EQ(voted.count(), 1);
    EXPECT_EQ(voted[0][0].value<core::Hash32>(), other.id);
}

TEST(OperatorOffice, ARegisteredMeterMovesToAnotherBranch) {
    Office office(OperatorPage::Overview);
    QSignalSpy moved(&office.page, &OperatorPage::moveAsked);
    DeskTable* meters = office.table("Meters");
    meters->setCurrentIndex(meters->model()->index(2, 0));
    ConfirmStep* confirm = office.page.forms()->confirm();
    EXPECT_TRUE(confirm->sentence().isEmpty()) << "choosing changes nothing";
    QLineEdit* branch = nullptr;
    for (QLineEdit* line : office.page.forms()->findChildren<QLineEdit*>())
        if (line->accessibleName() == QStringLiteral("Branch"))
            branch = line;
    ASSERT_NE(branch, nullptr);
    branch->setText(QStringLiteral("x"));
    EXPECT_EQ(confirm->problem(), QStringLiteral("A branch has a number."));
    branch->setText(QStringLiteral("7"));
    signByKeys(branch);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].value<core::Hash32>(), sample::office().meters->at(2).id);
    EXPECT_EQ(moved[0][1].toUInt(), 7U);
    // A registrar admits meters, and moves none.
    OperatorView view = sample::office();
    view.rights = officeRights(static_cast<std::uint32_t>(core::Role::Registrar), /*seals=*/false, {});
    office.page.show(view);
    meters->setCurrentIndex(meters->model()->index(3, 0));
    EXPECT_EQ(confirm->problem(), view.rights.move);
}

TEST(OperatorOffice, EveryEarlierValueOfAParameterIsListed) {
    OperatorView view = sample::office();
    core::MarketRow first = view.history[0].rows.front();
    first.gateCloses = 7'200;
    view.history[0].rows.insert(view.history[0].rows.begin(), first);
    view.history[0].rows[1].fromSlot = {view.slot.value - 200};
    Office office(OperatorPage::Markets, view);
    const QAbstractItemModel* rows = office.table("Parameters")->model();
    QStringList before;
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 0).data().toString() == QStringLiteral("Gate closes before"))
            before << rows->index(row, 2).data().toString() << rows->index(row + 1, 2).data().toString()
                   << rows->index(row + 1, 0).data().toString();
    EXPECT_EQ(before, (QStringList{QStringLiteral("3,600 s"), QStringLiteral("7,200 s"), QString()}));
}

TEST(OperatorOffice, WhatMayBeOldIsSaidAboveAllElse) {
    OperatorView view = sample::office();
    view.trouble = QStringLiteral("Nothing new was proven for 2 min.");
    Office office(OperatorPage::Overview, view);
    EXPECT_EQ(office.page.trouble(), view.trouble);
    office.page.show(sample::office());
    EXPECT_TRUE(office.page.trouble().isEmpty());
}

TEST(OperatorOffice, EveryControlHasANameAndTabComesRound) {
    Office office(OperatorPage::Overview);
    for (int sheet = OperatorPage::Overview; sheet <= OperatorPage::Sealers; ++sheet) {
        office.page.open(static_cast<OperatorPage::Sheet>(sheet));
        SCOPED_TRACE(sheet);
        tabRound(office.page, 300);
    }
}

TEST(OperatorOffice, ModelsHoldWhileTheirRowsComeAndGo) {
    Office office(OperatorPage::Overview);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (RecordTable* model : office.page.findChildren<RecordTable*>())
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    EXPECT_GT(testers.size(), 10U);
    office.page.show(OperatorView{});
    office.page.show(sample::office());
    OperatorView fewer = sample::office();
    fewer.applicants.resize(1);
    fewer.sent.clear();
    fewer.credits->accounts.resize(2);
    office.page.show(fewer);
    office.page.show(sample::office());
}

} // namespace wattbourse::app

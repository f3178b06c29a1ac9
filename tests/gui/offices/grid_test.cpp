// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grid/grid_page.h"
#include "tests/gui/offices/office_hands.h"
#include "tests/gui/offices/office_sample.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

struct Desk {
    GridPage page;
    explicit Desk(GridView view = sample::grid()) {
        page.resize(1364, 824);
        page.show(view);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ScaledSpin* number(const char* name) {
        for (UnitEdit* edit : page.findChildren<UnitEdit*>())
            if (edit->spin()->accessibleName().startsWith(QString(QString::fromLatin1(name) + QLatin1Char(','))))
                return edit->spin();
        ADD_FAILURE() << name;
        return nullptr;
    }
};

QStringList titles(const std::vector<CallStep>& steps, CallStep::State state) {
    QStringList out;
    for (const CallStep& step : steps)
        if (step.state == state)
            out << step.title;
    return out;
}

} // namespace

TEST(GridDeskPage, TheEscalationIsToldStepByStep) {
    const GridView view = sample::grid();
    const auto steps = callSteps(*view.relief, *view.chosen());
    EXPECT_EQ(titles(steps, CallStep::State::Done).join(QLatin1Char(' ')),
              QStringLiteral("Plan Need Own assets Left over Call Offers Awards"));
    EXPECT_EQ(titles(steps, CallStep::State::Now).join(QLatin1Char(' ')), QStringLiteral("Delivered"));
    Desk desk;
    EXPECT_EQ(desk.page.timeline()->summary(),
              QStringLiteral(
                  "Plan: 480.000 kWh; Need: 80.000 kWh too much in; Own assets: 55.000 kWh; Left over: 25.000 kWh; "
                  "Call: request 41; Offers: 3 offer(s), 50.000 kWh; Awards: 2 seller(s), 25.000 kWh; Delivered: "
                  "not measured yet; Paid: not settled yet; Tokens: 0 of 8 measured"));
    EXPECT_EQ(desk.page.chart()->summary().left(61),
              QStringLiteral("15:00–15:15: capacity 400.0 kWh in and 150.0 kWh out. Planned"));
}

TEST(GridDeskPage, WithinTheCapacityNothingIsBought) {
    GridView view = sample::grid();
    view.relief->excess = view.relief->fromAssets = view.relief->residual = {};
    view.relief->request.reset();
    view.relief->offers.clear();
    view.relief->stage = CallStage::NoNeed;
    const auto steps = callSteps(*view.relief, *view.chosen());
    EXPECT_EQ(titles(steps, CallStep::State::Skipped).join(QLatin1Char(' ')),
              QStringLiteral("Call Offers Awards Delivered Paid"));
    view.relief->stage = CallStage::Missed;
    view.relief->excess = view.relief->residual = {80'000};
    EXPECT_TRUE(
        titles(callSteps(*view.relief, *view.chosen()), CallStep::State::Failed).contains(QStringLiteral("Call")));
}

TEST(GridDeskPage, ACallIsCarriedThroughAfterTwoYesesAndWithinItsBudget) {
    GridView view = sample::grid();
    view.relief->running = false;
    view.relief->stage = CallStage::Need;
    view.relief->from.reset();
    view.relief->request.reset();
    Desk desk(view);
    QSignalSpy run(desk.page.forms(), &GridForms::runAsked);
    QSignalSpy step(desk.page.forms(), &GridForms::stepAsked);
    ScaledSpin* most = desk.number("Spend at most");
    most->setValue(9'999'999);
    desk.page.forms()->callDeeds()->choose(1);
    EXPECT_EQ(desk.page.forms()->callDeeds()->confirm()->problem(),
              QStringLiteral("The call could cost 10.00 cr: allow as much."));
    signByKeys(most);
    EXPECT_EQ(step.count(), 0);
    most->setValue(10'000'000);
    EXPECT_TRUE(desk.page.forms()->callDeeds()->confirm()->sentence().contains(
        QStringLiteral("55.000 kWh by the own assets, and ask the members for 25.000 kWh at most 10.00 cr.")));
    signByKeys(most);
    ASSERT_EQ(step.count(), 1);
    desk.page.forms()->callDeeds()->choose(0);
    signByKeys(most);
    ASSERT_EQ(run.count(), 1);
    EXPECT_EQ(run[0][0].value<core::SlotIndex>(), view.slot);
    EXPECT_EQ(run[0][1].value<core::Credit>().value, 10'000'000);
}

TEST(GridDeskPage, OnlyTheBranchsOperatorDecidesAndAnybodyCarriesThrough) {
    GridView view = sample::grid();
    view.rights.decide = QStringLiteral("Only Terni Rete decides about its branch.");
    view.rights.open = QStringLiteral("Only a grid company opens a branch.");
    Desk desk(view);
    GridForms* forms = desk.page.forms();
    for (DeedPanel* panel : {forms->assetDeeds(), forms->memberDeeds()})
        EXPECT_EQ(panel->confirm()->problem(), view.rights.decide);
    EXPECT_EQ(forms->termsDeeds()->confirm()->problem(), view.rights.decide);
    EXPECT_TRUE(forms->callDeeds()->confirm()->problem().isEmpty());
    desk.page.open(GridPage::Assets);
    desk.number("Feeds or saves")->setValue(1'000);
    QSignalSpy asked(forms, &GridForms::addAssetAsked);
    signByKeys(desk.number("Feeds or saves"));
    EXPECT_EQ(asked.count(), 0);
}

TEST(GridDeskPage, AssetsMembersTermsAndBudgetAreSigned) {
    Desk desk;
    GridForms* forms = desk.page.forms();
    desk.page.open(GridPage::Assets);
    QSignalSpy asset(forms, &GridForms::addAssetAsked);
    desk.number("Feeds or saves")->setValue(1'500);
    desk.number("Costs")->setValue(90'000);
    signByKeys(desk.number("Costs"));
    ASSERT_EQ(asset.count(), 1);
    EXPECT_EQ(asset[0][0].value<core::Energy>().value, 1'500);
    EXPECT_EQ(asset[0][2].value<core::Price>().value, 90'000U);
    QSignalSpy removed(forms, &GridForms::removeAssetAsked);
    forms->assetDeeds()->choose(1);
    for (DeskTable* table : desk.page.findChildren<DeskTable*>())
        if (table->accessibleName() == QStringLiteral("Own assets in the order of merit"))
            table->setCurrentIndex(table->model()->index(0, 0));
    signByKeys(desk.number("Costs"));
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed[0][0].toULongLong(), 1U) << "the first in merit was added second";

    desk.page.open(GridPage::Members);
    QSignalSpy member(forms, &GridForms::addMemberAsked);
    auto* account = desk.page.forms()->memberForm()->findChild<QLineEdit*>();
    account->setText(QStringLiteral("0x12"));
    EXPECT_EQ(forms->memberDeeds()->confirm()->problem(),
              QStringLiteral("An address is 0x and 40 hexadecimal digits."));
    account->setText(QStringLiteral("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"));
    signByKeys(account);
    ASSERT_EQ(member.count(), 1);

    desk.page.open(GridPage::Terms);
    EXPECT_TRUE(forms->termsDeeds()->confirm()->sentence().isEmpty()) << "as they are";
    QSignalSpy terms(forms, &GridForms::termsAsked);
    desk.number("Highest price")->setValue(250'000);
    signByKeys(desk.number("Highest price"));
    ASSERT_EQ(terms.count(), 1);
    EXPECT_EQ(terms[0][0].value<TermsItem>().priceCap.value, 250'000U);
    EXPECT_EQ(terms[0][0].value<TermsItem>().notice, 1'800U);
    QSignalSpy budget(forms, &GridForms::empowerAsked);
    forms->termsDeeds()->choose(3);
    desk.number("Budget for calls and tokens")->setValue(5'000'000);
    signByKeys(desk.number("Highest price"));
    ASSERT_EQ(budget.count(), 1);
}

TEST(GridDeskPage, AChangeThatIsDecidedOnHoldsTheNextOneUp) {
    GridView view = sample::grid();
    view.branches[0].changesAt = view.now + std::chrono::hours(20);
    view.branches[0].nextImport = {350'000};
    view.branches[0].nextExport = {150'000};
    view.nextTokenPrice = core::Price{90'000};
    Desk desk(view);
    desk.page.open(GridPage::Terms);
    desk.page.forms()->termsDeeds()->choose(1);
    EXPECT_TRUE(desk.page.forms()->termsDeeds()->confirm()->problem().contains(
        QStringLiteral("it is 350.000 kWh in and 150.000 kWh out: decided already")))
        << desk.page.forms()->termsDeeds()->confirm()->problem().toStdString();
    QSignalSpy capacity(desk.page.forms(), &GridForms::capacityAsked);
    signByKeys(desk.number("Capacity in"));
    EXPECT_EQ(capacity.count(), 0);
    desk.page.open(GridPage::Members);
    desk.page.forms()->memberDeeds()->choose(2);
    EXPECT_EQ(desk.page.forms()->memberDeeds()->confirm()->problem(),
              QStringLiteral("9.0000 ct/kWh are decided already. Change it when they hold."));
}

TEST(GridDeskPage, TheChosenAssetStaysItWhenTheOrderOfMeritChanges) {
    Desk desk;
    GridForms* forms = desk.page.forms();
    desk.page.open(GridPage::Assets);
    DeskTable* assets = nullptr;
    for (DeskTable* table : desk.page.findChildren<DeskTable*>())
        if (table->accessibleName() == QStringLiteral("Own assets in the order of merit"))
            assets = table;
    ASSERT_NE(assets, nullptr);
    assets->setCurrentIndex(assets->model()->index(0, 0));
    forms->assetDeeds()->choose(1);
    ASSERT_TRUE(forms->assetDeeds()->confirm()->sentence().contains(QStringLiteral("remove the own asset 2")));
    GridView view = sample::grid();
    std::swap(view.assets[0], view.assets[1]);
    desk.page.show(view);
    EXPECT_EQ(assets->currentIndex().row(), 1);
    EXPECT_TRUE(forms->assetDeeds()->confirm()->sentence().contains(QStringLiteral("remove the own asset 2")));
    view.assets.erase(view.assets.begin() + 1);
    desk.page.show(view);
    EXPECT_TRUE(forms->assetDeeds()->confirm()->sentence().isEmpty()) << "nothing is chosen any more";
}

TEST(GridDeskPage, SlotsAreChosenByTheKeyboardAndTheMouse) {
    Desk desk;
    QSignalSpy chosen(&desk.page, &GridPage::slotChosen);
    desk.page.chart()->setFocus();
    QTest::keyClick(desk.page.chart(), Qt::Key_Left);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<core::SlotIndex>().value, sample::grid().slot.value - 1);
    QTest::mouseClick(desk.page.chart(), Qt::LeftButton, {}, QPoint(60, desk.page.chart()->height() / 2));
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<core::SlotIndex>(), sample::grid().slots.front().slot);
}

TEST(GridDeskPage, EveryControlHasANameAndTabComesRound) {
    Desk desk;
    for (int sheet = GridPage::Call; sheet <= GridPage::Terms; ++sheet) {
        desk.page.open(static_cast<GridPage::Sheet>(sheet));
        SCOPED_TRACE(sheet);
        tabRound(desk.page, 200);
    }
}

TEST(GridDeskPage, PicturesAreDrawnAtAnySizeAndForAnything) {
    FlowChart chart;
    CallTimeline timeline;
    const GridView view = sample::grid();
    for (const bool filled : {true, false}) {
        chart.show(filled ? view.slots : std::vector<FlowSlot>{}, view.slot, view.now);
        timeline.show(filled ? callSteps(*view.relief, *view.chosen()) : std::vector<CallStep>{});
        for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(90, 900), QSize(2'000, 60)})
            for (QWidget* picture : std::initializer_list<QWidget*>{&chart, &timeline}) {
                picture->resize(size);
                EXPECT_FALSE(picture->grab().isNull());
            }
    }
    EXPECT_EQ(chart.summary(), QStringLiteral("No flow is known yet."));
}

TEST(GridDeskPage, ModelsHoldWhileTheirRowsComeAndGo) {
    Desk desk;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (RecordTable* model : desk.page.findChildren<RecordTable*>())
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    EXPECT_EQ(testers.size(), 4U);
    desk.page.show(GridView{});
    desk.page.show(sample::grid());
    GridView fewer = sample::grid();
    fewer.assets.resize(1);
    fewer.relief->offers.clear();
    desk.page.show(fewer);
    desk.page.show(sample::grid());
}

} // namespace wattbourse::app

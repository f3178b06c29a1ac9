// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operators' days on the development network: keys are pressed on the pages, what they ask for is signed and sent
// by the desks, and what the light client proves of it is shown again. WATTBOURSE_SHOTS=DIR keeps a picture of each
// stage.
#include "app/bridge/market_snapshot.h"
#include "app/bridge/views.h"
#include "app/grid/grid_page.h"
#include "app/operator/operator_page.h"
#include "core/base/hex.h"
#include "tests/gui/desks/desks_sample.h"
#include "tests/system/desks/desk_fixture.h"

#include <QDir>
#include <QTest>

namespace wattbourse::test {
namespace {

using app::DeskTable;
using chain::devnet::KeySigner;
using core::Role;

class JourneyTest : public DeskTest {
protected:
    void SetUp() override {
        DeskTest::SetUp();
        m_office = std::make_unique<app::OperatorDesk>(officeOf(m_operatorKey));
        m_reader = std::make_unique<app::SnapshotReader>(*m_market, *m_outbox, m_operatorKey.address());
    }
    void TearDown() override {
        m_reader.reset();
        m_office.reset();
        DeskTest::TearDown();
    }
    /// What the terminal would know now.
    void look(const core::Address& self) {
        m_state.now = m_clock.now();
        m_state.chain = m_light->status();
        m_state.wallet = app::WalletState::Unlocked;
        m_state.owner = self;
        m_state.market = m_reader->refresh(m_state.now);
        m_state.office = m_office->refresh(rows(), accounts());
    }
    static void keep(QWidget& page, const char* name) {
        const QByteArray folder = qgetenv("WATTBOURSE_SHOTS");
        if (!folder.isEmpty() && QDir().mkpath(QString::fromLocal8Bit(folder)))
            page.grab().save(
                QDir(QString::fromLocal8Bit(folder)).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }
    static void open(QWidget& page) {
        page.resize(1364, 824);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    /// Ctrl+Return, a pause, Ctrl+Return.
    static void sign(QWidget* from) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(app::ConfirmStep::kPauseMs + 20);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// The button that stands there before the question.
    static QWidget* actionOf(const app::DeedPanel* panel) {
        for (app::DeskButton* button : panel->confirm()->findChildren<app::DeskButton*>())
            if (button->isVisible())
                return button;
        ADD_FAILURE() << "no button is shown";
        return nullptr;
    }
    static QWidget* type(const QWidget& in, const char* name, const std::string& text) {
        for (QWidget* each : in.findChildren<QWidget*>()) {
            auto* line = qobject_cast<QLineEdit*>(each);
            auto* spin = qobject_cast<app::ScaledSpin*>(each);
            if ((line == nullptr && spin == nullptr) || !each->isVisible() ||
                each->accessibleName().section(QLatin1Char(','), 0, 0) != QString::fromLatin1(name))
                continue;
            each->setFocus();
            if (spin != nullptr)
                spin->selectAll();
            else
                line->clear();
            QTest::keyClicks(each, QString::fromStdString(text));
            return each;
        }
        ADD_FAILURE() << name;
        return nullptr;
    }

    app::TerminalState m_state;
    std::unique_ptr<app::OperatorDesk> m_office;
    std::unique_ptr<app::SnapshotReader> m_reader;
};

} // namespace

TEST_F(JourneyTest, TheOperatorAdmitsIssuesOpensAMarketPausesAndResumesIt) {
    app::OperatorPage page;
    core::Result<core::TxnRecord> sent = core::fail(core::ErrorCode::NotFound, "nothing was asked for");
    QObject::connect(&page, &app::OperatorPage::registerAccountAsked, &page, [&](const app::AccountRequest& asked) {
        sent = m_office->registerAccount(asked.account, asked.roles, asked.name);
    });
    QObject::connect(&page, &app::OperatorPage::registerMeterAsked, &page, [&](const app::MeterRequest& asked) {
        sent = m_office->registerMeter(asked.id, asked.owner, asked.reporter, asked.certificate);
    });
    QObject::connect(&page, &app::OperatorPage::issueCreditsAsked, &page, [&](const app::CreditRequest& asked) {
        sent = m_office->issueCredits(asked.account, asked.amount, asked.reference);
    });
    QObject::connect(&page, &app::OperatorPage::redeemCreditsAsked, &page, [&](const app::CreditRequest& asked) {
        sent = m_office->redeemCredits(asked.account, asked.amount, asked.reference);
    });
    QObject::connect(&page, &app::OperatorPage::openMarketAsked, &page,
                     [&](const core::MarketRow& row) { sent = m_office->openMarket(row); });
    QObject::connect(&page, &app::OperatorPage::pauseAsked, &page, [&](core::MarketId market, bool paused) {
        sent = paused ? m_office->pauseMarket(market) : m_office->resumeMarket(market);
    });
    auto home = signer("home");
    std::vector<app::Application> queue{{home.address(), "Casa Nuova", static_cast<std::uint32_t>(Role::Prosumer),
                                         core::hashFromHex("0x" + std::string(64, 'a')).value(),
                                         signer("reporter").address(),
                                         core::hashFromHex("0x" + std::string(64, 'c')).value()}};
    const auto show = [&] {
        look(m_operatorKey.address());
        page.show(app::operatorView(m_state, {}, queue, {}));
    };
    const auto done = [&] {
        final(sent);
        // The registry is read once in five heads.
        for (int i = 0; i < 6; ++i)
            show();
    };
    show();
    open(page);

    page.open(app::OperatorPage::Admission);
    DeskTable* waiting = page.admission()->findChild<DeskTable*>();
    EXPECT_EQ(waiting->model()->index(0, 5).data().toString(), QStringLiteral("waits"));
    sign(waiting);
    done();
    EXPECT_EQ(waiting->model()->index(0, 5).data().toString(), QStringLiteral("meter waits"));
    page.admission()->deeds()->choose(1);
    sign(waiting);
    done();
    EXPECT_EQ(waiting->model()->index(0, 5).data().toString(), QStringLiteral("admitted"));
    keep(page, "journey-operator-admitted");

    page.open(app::OperatorPage::Overview);
    page.forms()->choose(app::OperatorForms::Issue);
    type(*page.forms(), "Amount", "250.000001");
    type(*page.forms(), "Deposit reference", "RF18 5390");
    sign(type(*page.forms(), "To account", core::toHex0x(home.address())));
    done();
    send(home, chain::Calls(m_at).approveCredits(m_operatorKey.address(), {100'000'000}));
    page.forms()->choose(app::OperatorForms::Redeem);
    type(*page.forms(), "Amount", "99.5");
    type(*page.forms(), "Payout reference", "PAYOUT 7");
    sign(type(*page.forms(), "From account", core::toHex0x(home.address())));
    done();
    // The set-up issued 2,000 cr to the operator, and put half of them into the market's reserve.
    EXPECT_EQ(page.creditSheet()->equations(),
              QStringLiteral("issued 2,250.000001 = redeemed 99.500000 + in circulation 2,150.500001\n"
                             "in circulation 2,150.500001 = accounts 1,150.500001 + contracts 1,000.000000"));
    keep(page, "journey-operator-overview");
    page.open(app::OperatorPage::Credits);
    keep(page, "journey-operator-credits");

    page.open(app::OperatorPage::Markets);
    auto* form = page.marketDesk()->form();
    type(*form, "Smallest order", "0.05");
    sign(type(*form, "Gate closes before", "600"));
    done();
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_EQ(rows()[1].minQuantity.value, 50);
    EXPECT_EQ(rows()[1].gateCloses, 600U);
    page.marketDesk()->chooseMarket({1});
    auto* pause = page.marketDesk()->pause();
    EXPECT_TRUE(pause->confirm()->sentence().contains(QStringLiteral("pause market 1")));
    sign(actionOf(pause));
    done();
    EXPECT_TRUE(rows()[1].paused);
    EXPECT_TRUE(pause->confirm()->sentence().contains(QStringLiteral("resume market 1")));
    keep(page, "journey-operator-paused");
    sign(actionOf(pause));
    done();
    EXPECT_FALSE(rows()[1].paused);
    page.open(app::OperatorPage::Sealers);
    keep(page, "journey-operator-sealers");
}

TEST_F(JourneyTest, ACallIsRunFromTheGridDesksPage) {
    constexpr core::Credit kStart{50'000'000};
    auto dsoKey = signer("dso");
    auto grid = gridOf(dsoKey);
    const auto admit = [&](KeySigner& who, Role role, const char* name) {
        final(m_office->registerAccount(who.address(), static_cast<std::uint32_t>(role), name));
        final(m_office->issueCredits(who.address(), kStart, std::string("start of ") + name));
    };
    admit(dsoKey, Role::Dso, "Town Grid");
    auto home = signer("home");
    auto plant = signer("plant");
    auto reporter = signer("reporter");
    const core::Hash32 meter = core::hashFromHex("0x" + std::string(64, 'a')).value();
    admit(home, Role::Prosumer, "Casa Nuova");
    admit(plant, Role::Generator, "Plant");
    final(m_office->registerMeter(meter, home.address(), reporter.address(), {}));
    const chain::Calls calls(m_at);
    send(home, calls.approveCredits(m_at.flexRequests.address, kStart));
    core::MarketRow row = rows().front();
    row.gateOpens = 7'200;
    row.gateCloses = 600;
    final(m_office->openMarket(row));
    const chain::flexibility::Calls flex(chain::flexibility::contractsOf(m_at));
    chain::flexibility::BaselineRule rule;
    rule.method = chain::flexibility::BaselineMethod::MeterBefore;
    rule.windowSlots = 2;
    rule.gapSlots = 0;
    send(m_operatorKey, flex.addRule(rule));

    app::GridPage page;
    core::Result<core::TxnRecord> sent = core::fail(core::ErrorCode::NotFound, "nothing was asked for");
    std::optional<core::SlotIndex> chosen;
    const app::GridForms* forms = page.forms();
    QObject::connect(forms, &app::GridForms::openBranchAsked, &page,
                     [&](core::Energy in, core::Energy out, quint32 lead) { sent = grid.openBranch(in, out, lead); });
    QObject::connect(
        forms, &app::GridForms::addAssetAsked, &page,
        [&](core::Energy up, core::Energy down, core::Price price) { sent = grid.addAsset(1, up, down, price); });
    QObject::connect(forms, &app::GridForms::addMemberAsked, &page,
                     [&](const core::Address& account) { sent = grid.addMember(1, account); });
    QObject::connect(forms, &app::GridForms::termsAsked, &page, [&](const app::TermsItem& t) {
        sent = grid.setCallTerms(
            1, {t.priceCap, t.notice, t.least, t.tolerancePermille, t.penaltyPermille, t.rule, t.forgiven, t.uniform});
    });
    QObject::connect(forms, &app::GridForms::empowerAsked, &page,
                     [&](core::Credit most) { sent = grid.empower(most); });
    QObject::connect(forms, &app::GridForms::runAsked, &page,
                     [&](core::SlotIndex slot, core::Credit most) { grid.run(slot, most); });
    QObject::connect(&page, &app::GridPage::slotChosen, &page, [&](core::SlotIndex slot) { chosen = slot; });
    const auto show = [&] {
        look(dsoKey.address());
        m_state.grid = grid.refresh();
        page.show(app::gridView(m_state, chosen));
    };
    const auto done = [&] {
        final(sent);
        for (int i = 0; i < 6; ++i)
            show();
    };
    for (int i = 0; i < 6; ++i)
        show();
    open(page);

    page.open(app::GridPage::Terms);
    page.forms()->termsDeeds()->choose(2);
    type(page, "Capacity in", "2");
    type(page, "Capacity out", "2");
    sign(type(page, "Planned before the slot", "540"));
    done();
    EXPECT_TRUE(page.forms()->assetDeeds()->confirm()->problem().isEmpty()) << "its own branch";
    page.open(app::GridPage::Assets);
    type(page, "Feeds or saves", "0.3");
    sign(type(page, "Costs", "9"));
    done();
    page.open(app::GridPage::Members);
    sign(type(page, "Account", core::toHex0x(home.address())));
    done();
    page.open(app::GridPage::Terms);
    page.forms()->termsDeeds()->choose(0);
    type(page, "Highest price", "40");
    type(page, "Offers end before the slot", "180");
    type(page, "Smallest offer", "0.001");
    type(page, "Penalty", "150");
    sign(type(page, "Baseline rule", "1"));
    done();
    page.forms()->termsDeeds()->choose(3);
    sign(type(page, "Budget for calls and tokens", "10"));
    done();
    // Members belong to a branch from a day on.
    skip(std::chrono::seconds(86'400 + 2 * kSlotSeconds));

    const core::SlotIndex slot{slotNow().value + 12};
    send(home, calls.place(home.address(), {{{1}, slot, core::Side::Buy, {200}, {2'800}}}));
    send(plant, calls.place(plant.address(), {{{1}, slot, core::Side::Sell, {100}, {2'800}}}));
    chosen = slot;
    show();
    page.open(app::GridPage::Call);
    EXPECT_EQ(page.stage(), app::stageSentence(app::CallStage::NotYet));
    sign(type(page, "Spend at most", "0.3"));

    const auto until = [&](app::CallStage stage) {
        for (int i = 0; i < 200 && page.stage() != app::stageSentence(stage); ++i) {
            stride();
            show();
        }
        ASSERT_EQ(page.stage(), app::stageSentence(stage)) << m_state.grid->problem;
    };
    const auto report = [&](core::SlotIndex at, std::int64_t wh) {
        const core::SlotReport made{meter, at, {wh}, {}, {}, 0};
        const auto [domain, fields] = calls.reportDigest(made);
        send(m_operatorKey, calls.report(made, *reporter.signTyped(domain, fields, "report")));
    };
    until(app::CallStage::Offers);
    keep(page, "journey-grid-offers");
    send(home, flex.offer(1, {home.address(), {500}, {200'000}, 1'000, true}));
    const std::uint32_t notified = slot.value - 3;
    untilSlot({notified - 1});
    report({notified - 2}, 2'800);
    until(app::CallStage::Committed);
    send(home, flex.includeOwn(1));
    until(app::CallStage::Delivering);
    until(app::CallStage::Measuring);
    report(slot, 2'300);
    until(app::CallStage::Done);
    keep(page, "journey-grid-done");
    EXPECT_EQ(page.timeline()->summary(),
              QStringLiteral(
                  "Plan: 2.800 kWh; Need: 0.800 kWh too much in; Own assets: 0.300 kWh; Left over: 0.500 kWh; Call: "
                  "request 1; Offers: 1 offer(s), 0.500 kWh; Awards: 1 seller(s), 0.500 kWh; Delivered: 0.500 of "
                  "0.500 kWh; Paid: 0.10 cr paid; Tokens: booked"));
    page.open(app::GridPage::Members);
    const auto* members = page.findChild<DeskTable*>();
    ASSERT_NE(members, nullptr);
    EXPECT_EQ(m_state.grid->book->value().tokens.front().value, 500) << "what it saved eased the branch";
}

} // namespace wattbourse::test

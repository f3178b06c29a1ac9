// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An aggregator's call from the offer to the pay-out: its page is clicked, the desk behind it signs and sends, and what
// the light client proves of it is shown again. WATTBOURSE_SHOTS=DIR keeps a picture of each stage.
#include "app/aggregator/aggregator_page.h"
#include "app/bridge/dispatch_views.h"
#include "app/bridge/views.h"
#include "chain/market/calls.h"
#include "chain/market/contract_errors.h"
#include "chain/market/meter_calls.h"
#include "core/base/hex.h"
#include "core/portfolio/curve_store.h"
#include "core/portfolio/open_portfolio.h"
#include "core/storage/schema.h"
#include "tests/gui/desks/desks_sample.h"
#include "tests/system/desks/desk_fixture.h"

#include <QDir>
#include <QTabBar>
#include <QTest>

namespace wattbourse::test {
namespace {

using app::DispatchView;
using chain::devnet::KeySigner;
using core::Role;

constexpr core::Credit kStart{50'000'000};
constexpr core::Energy kUsual{2'000};

class AggregatorJourney : public DeskTest {
protected:
    struct Home {
        std::string name;
        KeySigner key;
        KeySigner reporter;
        core::Hash32 meter;
        /// Its terminal's own.
        std::unique_ptr<core::Database> store;
        std::unique_ptr<wallet::DurableOutbox> outbox;
    };

    void SetUp() override {
        DeskTest::SetUp();
        auto office = officeOf(m_operatorKey);
        const auto admit = [&](const KeySigner& who, Role role, const std::string& name) {
            final(office.registerAccount(who.address(), static_cast<std::uint32_t>(role), name));
            final(office.issueCredits(who.address(), kStart, "start of " + name));
        };
        admit(m_flexvolt, Role::Aggregator, "FlexVolt");
        admit(m_dso, Role::Dso, "Nera Grid");
        for (const char* name : {"Casa Ann", "Casa Ben", "Casa Cleo"}) {
            Home home{name,
                      signer(name),
                      signer(std::string(name) + " meter"),
                      core::keccak256(core::asBytes(name)),
                      core::openStore(m_dir / (std::string(name) + ".sqlite")).value(),
                      nullptr};
            home.outbox = std::make_unique<wallet::DurableOutbox>(*home.store, m_light->chain());
            admit(home.key, Role::Prosumer, name);
            final(office.registerMeter(home.meter, home.key.address(), home.reporter.address(), {}));
            m_homes.push_back(std::move(home));
        }
        const chain::MeterCalls meters(m_at.chainId, m_at.meters.address);
        for (Home& home : m_homes)
            send(home.key, meters.setAggregator(home.meter, m_flexvolt.address(), 100));
        send(m_dso, chain::Calls(m_at).approveCredits(m_at.flexRequests.address, kStart));
        m_reader = std::make_unique<app::SnapshotReader>(*m_market, *m_outbox, m_flexvolt.address());
        open();
    }
    void TearDown() override {
        m_page.reset();
        m_desk.reset();
        m_reader.reset();
        m_homes.clear();
        DeskTest::TearDown();
    }

    /// The desk's program ends, and begins again on what it has on disk.
    void open() {
        m_desk.reset();
        m_desk = std::make_unique<app::DispatchDesk>(
            m_at, m_calendar,
            app::DispatchDesk::Parts{m_light->chain(), *m_outbox, m_flexvolt, m_flexvolt, portfolio()});
    }
    [[nodiscard]] std::string portfolio() const { return (m_dir / "portfolio.sqlite").string(); }

    void openPage() {
        m_page = std::make_unique<app::AggregatorPage>();
        const auto take = [this](const core::Result<void>& done) { EXPECT_TRUE(done) << done.error().detail; };
        QObject::connect(m_page->pool(), &app::PoolPanel::offerAsked, m_page.get(),
                         [this, take](const core::PoolOffer& offer) { take(m_desk->offer(offer, m_clock.now())); });
        QObject::connect(m_page->dispatch(), &app::DispatchPanel::beginAsked, m_page.get(),
                         [this, take](quint64 award) { take(m_desk->begin(award, m_clock.now())); });
        QObject::connect(m_page->dispatch(), &app::DispatchPanel::askAgainAsked, m_page.get(),
                         [this, take](quint64 number) { take(m_desk->askAgain(number, m_clock.now())); });
        QObject::connect(m_page->dispatch(), &app::DispatchPanel::payOutAsked, m_page.get(),
                         [this, take](quint64 number) { take(m_desk->payOut(number)); });
        m_page->resize(1364, 824);
        look();
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }
    /// What the terminal would know now, on the page.
    void look() {
        m_state.now = m_clock.now();
        m_state.chain = m_light->status();
        m_state.wallet = app::WalletState::Unlocked;
        m_state.owner = m_flexvolt.address();
        m_state.market = m_reader->refresh(m_state.now);
        m_state.dispatch =
            std::make_shared<const app::DispatchNews>(m_desk->round(m_state.now, *m_state.market, /*agent=*/false));
        if (!m_page)
            return;
        m_page->show(app::aggregatorView(m_state, std::nullopt));
        m_page->showDispatch(app::dispatchView(m_state));
        m_page->showPool(app::poolView(m_state));
        m_page->showProfit(app::pnlView(m_state));
    }
    template <class Condition>
    void until(const char* what, Condition&& met) {
        for (int i = 0; i < 120; ++i) {
            look();
            if (met())
                return;
            run(1);
        }
        FAIL() << what << ": " << m_state.dispatch->problem;
    }
    void untilStage(chain::dispatch::Stage stage) {
        until("stage", [&] {
            return !m_state.dispatch->dispatches.empty() && m_state.dispatch->dispatches.front().stage == stage;
        });
    }
    void untilTime(core::UnixTime time) {
        while (m_clock.now() < time) {
            stride();
            look();
        }
    }
    /// The button, a pause, and the one that stands there then.
    static void clickTwice(QAbstractButton* first, app::ConfirmStep* question) {
        ASSERT_TRUE(first->isVisible() && first->isEnabled()) << first->text().toStdString();
        QTest::mouseClick(first, Qt::LeftButton);
        ASSERT_TRUE(question->asking());
        QTest::qWait(app::ConfirmStep::kPauseMs + 20);
        for (auto* button : question->findChildren<app::DeskButton*>())
            if (button->isVisible() && button->text() == app::ConfirmStep::tr("Sign now"))
                QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_FALSE(question->asking());
    }
    /// The tab of a panel.
    void clickTab(const QString& title) {
        for (QTabBar* bar : m_page->panels()->findChildren<QTabBar*>())
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->tabText(tab).startsWith(title)) {
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
                    return;
                }
        ADD_FAILURE() << title.toStdString();
    }
    void keep(const char* name) {
        const QByteArray folder = qgetenv("WATTBOURSE_SHOTS");
        if (!folder.isEmpty() && QDir().mkpath(QString::fromLocal8Bit(folder)))
            m_page->grab().save(
                QDir(QString::fromLocal8Bit(folder)).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    void answer(Home& home, core::Energy quantity) {
        chain::dispatch::Responder responder(m_at.chainId, m_at.dispatches.address, home.key.address(),
                                             {m_light->chain(), *home.outbox});
        const auto asks = responder.asks({m_flexvolt.address()});
        ASSERT_TRUE(asks) << asks.error().detail;
        ASSERT_FALSE(asks->empty()) << home.name << " was not asked";
        const auto sent = responder.answer(asks->front(), quantity, home.key);
        ASSERT_TRUE(sent) << sent.error().detail;
        const auto refusal = chain::decodeContractError(sent->refusal);
        ASSERT_NE(sent->state, core::TxnRecord::State::Refused) << (refusal ? refusal->error().detail : "");
    }
    void report(Home& home, core::SlotIndex slot, core::Energy imported) {
        const chain::Calls calls(m_at);
        const core::SlotReport made{home.meter, slot, imported, {}, {}, 0};
        const auto [domain, fields] = calls.reportDigest(made);
        ASSERT_TRUE(m_outbox->submit("report " + home.name + std::to_string(slot.value),
                                     calls.report(made, *home.reporter.signTyped(domain, fields, "report")),
                                     m_operatorKey));
    }
    [[nodiscard]] QString cell(const app::DeskTable* table, int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }
    core::Credit balance(const core::Address& account) {
        return m_market->credits(account, core::Finality::Final).value().value();
    }

    core::SlotCalendar m_calendar{kSlotSeconds};
    KeySigner m_flexvolt = signer("flexvolt");
    KeySigner m_dso = signer("dso");
    std::vector<Home> m_homes;
    app::TerminalState m_state;
    std::unique_ptr<app::SnapshotReader> m_reader;
    std::unique_ptr<app::DispatchDesk> m_desk;
    std::unique_ptr<app::AggregatorPage> m_page;
};

} // namespace

TEST_F(AggregatorJourney, FromTheOfferToThePayOut) {
    const chain::flexibility::Calls flex(chain::flexibility::contractsOf(m_at));
    chain::flexibility::BaselineRule rule;
    rule.method = chain::flexibility::BaselineMethod::MeterBefore;
    rule.windowSlots = 2;
    rule.gapSlots = 0;
    send(m_operatorKey, flex.addRule(rule));
    for (int i = 0; i < 6; ++i)
        look();
    // Ann and Ben are cheaper than Cleo: they are asked first.
    m_desk.reset();
    {
        const auto store = core::openPortfolio(portfolio()).value();
        std::vector<core::AccountCurve> curves;
        for (const std::size_t home : {0U, 1U, 2U})
            curves.push_back({m_homes[home].key.address(),
                              core::FlexDirection::Up,
                              {{{900}, {home < 2 ? 100'000U : 150'000U}, {}}}});
        ASSERT_TRUE(core::CurveStore(*store).keep(curves));
    }
    open();
    openPage();
    EXPECT_EQ(m_page->pool()->waiting(), 0);

    // The grid company asks for 1.2 kWh in one slot; the desk's tab counts it.
    chain::flexibility::Ask wanted;
    wanted.firstSlot = {slotNow().value + 11};
    wanted.quantity = {1'200};
    wanted.least = {1};
    wanted.priceCap = {400'000};
    wanted.notice = 6 * kSlotSeconds;
    wanted.tolerancePermille = 100;
    wanted.penaltyPermille = 1'500;
    wanted.rule = 1;
    send(m_dso, flex.request(m_dso.address(), wanted));
    until("the request", [&] { return m_page->pool()->waiting() == 1; });
    clickTab(QStringLiteral("Pool"));
    EXPECT_EQ(cell(m_page->pool()->calls(), 0, 0), QStringLiteral("Nera Grid"));
    // Two of 800 permille expect 1,440 Wh, a tenth of it in reserve: 1,296 at 10 ct times 1,800 / 1,296 / 0.9.
    EXPECT_EQ(m_page->pool()->action()->text(), QStringLiteral("Offer 1.2 kWh at 15.5 ct"));
    keep("journey-aggregator-pool");
    clickTwice(m_page->pool()->action(), m_page->pool()->confirm());
    // Killed here it is on disk, and goes out once.
    open();
    until("the offer", [&] {
        return m_state.dispatch->calls.size() == 1 && m_state.dispatch->calls[0].state == app::FlexCall::State::Placed;
    });
    EXPECT_EQ(cell(m_page->pool()->calls(), 0, 5), QStringLiteral("1.2 kWh at 15.5"));
    EXPECT_EQ(m_page->pool()->waiting(), 0);
    core::PoolOffer again;
    again.request = 1;
    again.quantity = {1'200};
    again.price = {155'000};
    EXPECT_EQ(m_desk->offer(again, m_clock.now()).error().code, core::ErrorCode::Refused) << "it stands already";

    untilTime(m_calendar.start(wanted.firstSlot) - std::chrono::seconds(wanted.notice));
    for (auto before = wanted.firstSlot.value - 9; before < slotNow().value; ++before)
        for (Home& home : m_homes)
            report(home, {before}, kUsual);
    run(6);
    send(m_operatorKey, flex.awardRequest(1));
    until("the award", [&] { return m_state.dispatch->awardWaits == 1; });
    EXPECT_EQ(m_page->dispatch()->action()->text(), QStringLiteral("Ask members"));
    clickTwice(m_page->dispatch()->action(), m_page->dispatch()->confirm());
    open();
    until("the questions", [&] {
        const auto& all = m_state.dispatch->dispatches;
        return !all.empty() && all.front().asks.size() == 2;
    });
    EXPECT_EQ(m_page->dispatch()->title().left(28), QStringLiteral("flexibility up for Nera Grid"));
    run(8);
    const core::Energy part = m_state.dispatch->dispatches.front().asks[0].asked;
    answer(m_homes[0], part);
    answer(m_homes[1], {});
    // All have answered and half of it is missing: Cleo stands in.
    until("what is missing", [&] { return m_state.dispatch->others == 1; });
    EXPECT_EQ(m_state.dispatch->again, 0U);
    EXPECT_TRUE(m_page->dispatch()->warning().contains(QStringLiteral("short, penalty below 1.1")))
        << m_page->dispatch()->warning().toStdString();
    EXPECT_EQ(m_page->dispatch()->action()->text(), QStringLiteral("Ask 1 others"));
    keep("journey-aggregator-missing");
    clickTwice(m_page->dispatch()->action(), m_page->dispatch()->confirm());
    open();
    until("Cleo's seat", [&] {
        const auto& asks = m_state.dispatch->dispatches.front().asks;
        return asks.size() == 3 && m_outbox->find("dispatch:1:call:2:0").value().has_value() &&
               m_outbox->find("dispatch:1:call:2:0").value()->state == core::TxnRecord::State::Final;
    });
    answer(m_homes[2], m_state.dispatch->dispatches.front().asks[2].asked);
    until("enough", [&] { return m_state.dispatch->dispatches.front().outlook.missing.value <= 0; });
    untilTime(m_calendar.start({wanted.firstSlot.value + 1}) + std::chrono::seconds(4));
    EXPECT_EQ(m_state.dispatch->dispatches.front().stage, chain::dispatch::Stage::Delivering);
    EXPECT_FALSE(m_state.dispatch->dispatches.front().asks[1].included) << "Ben said no";

    // Delivered: 650 and 600 Wh; what Ben does counts for nobody.
    report(m_homes[0], wanted.firstSlot, kUsual - core::Energy{650});
    report(m_homes[1], wanted.firstSlot, kUsual - core::Energy{400});
    report(m_homes[2], wanted.firstSlot, kUsual - core::Energy{600});
    until("the readings", [&] { return m_state.dispatch->reported == 2; });
    EXPECT_EQ(m_state.dispatch->meters, 2U);
    keep("journey-aggregator-delivering");
    untilStage(chain::dispatch::Stage::Provisional);
    clickTab(QStringLiteral("Profit and loss"));
    EXPECT_TRUE(m_page->profit()->chart()->summary().contains(QStringLiteral("may still change")));
    skip(std::chrono::seconds(674 * kSlotSeconds));
    untilStage(chain::dispatch::Stage::PayOutWaits);
    QTest::mouseClick(m_page->dispatch()->findChild<app::DeskButton*>(QStringLiteral("members")), Qt::LeftButton);
    // 1,200 Wh at 15.5 ct, a tenth kept; shared as 650 to 600.
    EXPECT_EQ(cell(m_page->dispatch()->members(), 0, 5), QStringLiteral("0.087048"));
    EXPECT_EQ(cell(m_page->dispatch()->members(), 1, 5), QStringLiteral("0.00"));
    EXPECT_EQ(cell(m_page->dispatch()->members(), 2, 5), QStringLiteral("0.080352"));
    keep("journey-aggregator-pay-out");
    std::vector<core::Credit> before;
    for (const Home& home : m_homes)
        before.push_back(balance(home.key.address()));
    clickTwice(m_page->dispatch()->action(), m_page->dispatch()->confirm());
    open();
    untilStage(chain::dispatch::Stage::Over);
    EXPECT_EQ(balance(m_homes[0].key.address()) - before[0], core::Credit{87'048});
    EXPECT_EQ(balance(m_homes[1].key.address()) - before[1], core::Credit{0});
    EXPECT_EQ(balance(m_homes[2].key.address()) - before[2], core::Credit{80'352});
    m_page->profit()->choose(app::PnlPanel::Flexibility);
    EXPECT_EQ(cell(m_page->profit()->table(app::PnlPanel::Flexibility), 0, 6), QStringLiteral("final"));
    EXPECT_EQ(cell(m_page->profit()->table(app::PnlPanel::Flexibility), 0, 3), QStringLiteral("1.2"));
    EXPECT_EQ(m_state.dispatch->problem, "");
    keep("journey-aggregator-over");
}

} // namespace wattbourse::test

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the technician's page says of a link in trouble, of an interval that the network cannot follow, and of a
// spectrum that is not whole yet.
#include "app/bridge/meter_recorder.h"
#include "app/bridge/views.h"
#include "app/charts/spectrum_chart.h"
#include "app/models/network_budget.h"
#include "app/technician/meter_owner_dialog.h"
#include "app/technician/technician_page.h"
#include "app/text/meter_text.h"
#include "core/base/hex.h"
#include "tests/support/proven_for_tests.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace wattbourse::tests {
namespace {

bool says(const QWidget& page, const QString& sentence) {
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (!sentence.isEmpty() && label->text().contains(sentence) && !label->isHidden())
            return true;
    return false;
}

app::TerminalState stateWith(std::uint32_t interval, std::uint32_t slotSeconds) {
    app::TerminalState state;
    state.now = core::UnixTime{1'800'000'000};
    core::MeterIdentity identity;
    identity.meter = "WB-1";
    identity.intervalSeconds = interval;
    state.meter = identity;
    core::MarketRow row;
    row.slotSeconds = slotSeconds;
    auto market = std::make_shared<app::MarketSnapshot>();
    market->rows = chain::Prover::make(std::vector{row}, core::BlockRef{}, core::Finality::Final);
    market->meters = chain::Prover::make(std::vector<core::MeterRecord>(40), core::BlockRef{}, core::Finality::Final);
    state.market = std::move(market);
    return state;
}

TEST(BenchView, SaysWhatTheNetworkCannotFollow) {
    app::TechnicianPage page;
    page.show(app::technicianView(stateWith(300, 900), {}));
    EXPECT_FALSE(says(page, QStringLiteral("can only be guessed")));
    page.show(app::technicianView(stateWith(300, 60), {}));
    EXPECT_TRUE(says(page, QStringLiteral("reads every 300 s, but a slot lasts 60 s")));

    // Blocks of 5 s with room for 20 orders' worth of gas: the reports of 40 meters do not fit into a slot of 15 s.
    app::TerminalState full = stateWith(15, 15);
    full.chain.budget = {.blocks = 10, .seconds = 45, .gasLimit = 700'000, .gasUsed = 0};
    ASSERT_TRUE(app::slotBudget(full.chain.budget, 15));
    page.show(app::technicianView(full, {}));
    EXPECT_TRUE(says(page, QStringLiteral("but there are 40 meters")));
    full.chain.budget.seconds = 90;
    page.show(app::technicianView(full, {}));
    EXPECT_TRUE(says(page, QStringLiteral("is too slow for slots of 15 s")));
}

TEST(BenchView, SaysWhatIsWrongWithThePortInTheLanguageSpoken) {
    app::TechnicianPage page;
    app::TerminalState state = stateWith(15, 900);
    state.link.trouble = core::MeterTrouble::PortBusy;
    state.link.troubleAbout = "/dev/ttyACM0";
    state.link.problem = "an English sentence for the log";
    page.show(app::technicianView(state, {}));
    EXPECT_TRUE(says(page, app::text::meterTroubleSentence(state.link)));
    EXPECT_FALSE(says(page, QStringLiteral("for the log")));
}

TEST(BenchView, ASealThatTheRegisterDoesNotKnowIsNamedWhereOnePays) {
    app::TerminalState state = stateWith(15, 900);
    state.meterSetUp = true;
    state.meter->seal = core::SealState::Sealed;
    const auto onRegister = [&state](bool sealed) {
        core::MeterRecord record;
        record.id = app::chainMeterId("WB-1");
        record.sealed = sealed;
        auto market = std::make_shared<app::MarketSnapshot>(*state.market);
        market->meters = chain::Prover::make(std::vector{record}, core::BlockRef{}, core::Finality::Final);
        state.market = std::move(market);
    };
    onRegister(true);
    EXPECT_EQ(app::meterProblem(state), QString());
    EXPECT_FALSE(app::statusView(state).problem);
    onRegister(false);
    EXPECT_EQ(app::householdView(state).meter.problem, app::text::sealNotRegistered());
    ASSERT_TRUE(app::statusView(state).problem);
    EXPECT_EQ(app::statusView(state).problem->text, app::text::sealNotRegistered());
    // An open lid is the nearer trouble.
    state.meter->seal = core::SealState::Broken;
    state.link.trouble = core::MeterTrouble::SealBroken;
    EXPECT_TRUE(app::meterProblem(state).contains(QStringLiteral("its lid was opened")));
}

/// Eighty pairs of a burst that begins `from` radians into the voltage's cycle, as the meter sends it.
core::MeterScope burst(double from, double amps = 100) {
    core::MeterScope out;
    out.pairPeriod = std::chrono::microseconds(218);
    for (int n = 0; n < 80; ++n) {
        const double angle = from + 2 * std::numbers::pi * 50 * 218e-6 * n;
        out.voltage.push_back(static_cast<std::uint16_t>(std::lround(512 + 250 * std::sin(angle))));
        out.current.push_back(static_cast<std::uint16_t>(std::lround(512 + amps * std::sin(angle))));
    }
    return out;
}

TEST(BenchView, TheSpectrumTellsHowFarItIs) {
    app::TechnicianPage page;
    auto* chart = page.findChild<app::SpectrumChart*>();
    ASSERT_NE(chart, nullptr);
    app::TechnicianView view;
    view.scale = app::ScopeScale{1, 1, std::nullopt, std::nullopt};
    const auto add = [&view](const core::MeterScope& one) {
        view.scope = one;
        view.bursts.push_back(one);
    };
    page.show(view);
    EXPECT_EQ(chart->waiting(), QStringLiteral("Collecting bursts for a whole mains cycle: 0 of 4"));
    add(burst(0.1));
    page.show(view);
    EXPECT_EQ(chart->waiting(), QStringLiteral("Collecting bursts for a whole mains cycle: 1 of 4"));
    // The same place of the cycle again tells nothing new.
    add(burst(0.1));
    page.show(view);
    EXPECT_EQ(chart->waiting(), QStringLiteral("Collecting bursts for a whole mains cycle: 2 of 4"));
    add(burst(3.0));
    page.show(view);
    EXPECT_EQ(chart->waiting(), QString());
    // Bursts of different loads.
    view.bursts = {burst(0.1), burst(3, 20), burst(2, 200), burst(4, 60)};
    view.scope = view.bursts.back();
    page.show(view);
    EXPECT_EQ(chart->waiting(), QStringLiteral("The load changes: a spectrum needs it steady for 4 bursts."));
}

TEST(BenchView, AMeterIsRegisteredForWhoeverIsNamed) {
    core::Address own;
    own.bytes.fill(0x11);
    core::Address key;
    key.bytes.fill(0x22);
    app::MeterOwnerDialog dialog(QStringLiteral("WB-1"), own, key);
    const auto lines = dialog.findChildren<QLineEdit*>();
    ASSERT_EQ(lines.size(), 2);
    for (const QLineEdit* line : lines)
        EXPECT_FALSE(line->accessibleName().isEmpty());
    EXPECT_EQ(dialog.owner(), own);
    EXPECT_EQ(dialog.reporter(), key);
    QPushButton* go = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("On to signing"))
            go = button;
    ASSERT_NE(go, nullptr);
    for (const char* wrong :
         {"", "0x1234", "0x0000000000000000000000000000000000000000", "0x11111111111111111111111111111111111111zz"}) {
        lines[0]->setText(QString::fromLatin1(wrong));
        EXPECT_FALSE(go->isEnabled()) << wrong;
    }
    // Ethers' first test account.
    lines[0]->setText(QStringLiteral(" 0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"));
    EXPECT_TRUE(go->isEnabled());
    EXPECT_EQ(dialog.owner(), core::addressFromHex("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266").value());
}

} // namespace
} // namespace wattbourse::tests

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The market operator's desk: admission, credits, markets and who seals, each signed, sent and proven back.
#include "core/market/row_rules.h"
#include "tests/system/desks/desk_fixture.h"

namespace wattbourse::test {
namespace {

using core::Finality;
using core::Role;

constexpr std::uint32_t mask(Role role) {
    return static_cast<std::uint32_t>(role);
}

class OperatorDeskTest : public DeskTest {
protected:
    std::shared_ptr<const app::OperatorSnapshot> look(app::OperatorDesk& desk) {
        return desk.refresh(rows(), accounts());
    }
};

core::Hash32 filled(std::uint8_t byte) {
    core::Hash32 out;
    out.bytes.fill(byte);
    return out;
}

} // namespace

TEST_F(OperatorDeskTest, AnAccountAndItsMeterAreAdmittedByARegistrarWhoCannotDoMore) {
    auto office = officeOf(m_operatorKey);
    auto registrarKey = signer("registrar");
    auto home = signer("home");
    final(office.registerAccount(registrarKey.address(), mask(Role::Registrar), "Registry office"));
    auto desk = officeOf(registrarKey);
    final(desk.registerAccount(home.address(), mask(Role::Prosumer) | mask(Role::Generator), "Casa Proietti"));
    final(desk.registerMeter(filled(0x3e), home.address(), signer("reporter").address(), filled(0xce)));

    const auto known = accounts();
    ASSERT_EQ(known.size(), 3U);
    EXPECT_EQ(known.back().address, home.address());
    EXPECT_EQ(known.back().name, "Casa Proietti");
    EXPECT_EQ(known.back().roles, 3U);
    const auto meters = m_market->meters(Finality::Final);
    ASSERT_TRUE(meters) << meters.error().detail;
    ASSERT_EQ(meters->value().size(), 1U);
    EXPECT_EQ(meters->value().front().owner, home.address());
    EXPECT_EQ(meters->value().front().certificate, filled(0xce));

    // Powers are the operator's to give, and money is not the registrar's.
    refused(desk.registerAccount(signer("friend").address(), mask(Role::MarketAdmin), "Friend"), "PowerNotGiven");
    refused(desk.setRoles(home.address(), mask(Role::Operator)), "PowerNotGiven");
    refused(desk.issueCredits(home.address(), {1}, "RF18"), "NotOperator");
    refused(desk.pauseMarket({0}), "NotMarketAdmin");
    refused(desk.registerAccount(home.address(), mask(Role::Prosumer), "Casa Proietti"), "AlreadyRegistered");
    final(desk.setRoles(home.address(), 0));
    EXPECT_EQ(accounts().back().roles, 0U) << "suspended";
}

TEST_F(OperatorDeskTest, CreditsAreConservedToTheLastMillionthWithEveryHolderProven) {
    auto office = officeOf(m_operatorKey);
    auto home = signer("home");
    final(office.registerAccount(home.address(), mask(Role::Prosumer), "Home"));
    const auto before = look(office)->ledger->value();
    EXPECT_TRUE(before.balances());
    EXPECT_EQ(before.heldByContracts().value, 1'000'000'000) << "the reserve of the demonstration's market";

    final(office.issueCredits(home.address(), {250'000'001}, "RF18 5390 0754 7034"));
    refused(office.issueCredits(home.address(), {1}, "RF18 5390 0754 7034"), "DepositUsed");
    refused(office.redeemCredits(home.address(), {100}, "PAYOUT 1"), "ERC20InsufficientAllowance");
    send(home, chain::Calls(m_at).approveCredits(m_operatorKey.address(), {100'000'000}));
    EXPECT_EQ(look(office)->ledger->value().accounts.back().redeemable.value, 100'000'000) << "its consent is seen";
    final(office.redeemCredits(home.address(), {99'999'999}, "PAYOUT 1"));
    // An escrow: credits that a contract holds are still there.
    const core::SlotIndex slot{slotNow().value + 10};
    send(home, chain::Calls(m_at).place(home.address(), {{{0}, slot, core::Side::Buy, {199}, {1'000}}}));

    const auto snapshot = look(office);
    ASSERT_TRUE(snapshot->ledger) << snapshot->problem;
    EXPECT_TRUE(snapshot->problem.empty()) << snapshot->problem;
    const auto& ledger = snapshot->ledger->value();
    EXPECT_EQ(ledger.supply.minted.value, before.supply.minted.value + 250'000'001);
    EXPECT_EQ(ledger.supply.burned.value, 99'999'999);
    EXPECT_EQ(ledger.supply.minted, ledger.supply.burned + ledger.supply.total);
    EXPECT_EQ(ledger.accounts.back().balance.value, 250'000'001 - 99'999'999 - 200'000);
    EXPECT_EQ(ledger.accounts.back().redeemable.value, 1);
    EXPECT_EQ(ledger.heldByContracts().value, 1'000'000'000 + 200'000);
    EXPECT_EQ(ledger.supply.total, ledger.heldByAccounts() + ledger.heldByContracts());
    EXPECT_TRUE(ledger.balances());
    EXPECT_EQ(snapshot->ledger->finality(), Finality::Final);
    ASSERT_TRUE(snapshot->ledger->evidence());
    EXPECT_EQ(snapshot->ledger->evidence()->more.size(), 1U) << "registry and credits at one block";
    ASSERT_FALSE(snapshot->sent.empty());
    EXPECT_EQ(snapshot->sent.front().state, core::TxnRecord::State::Final);

    final(office.freezeAccount(home.address(), "Tribunale di Terni 44/2027"));
    EXPECT_FALSE(look(office)->ledger->value().accounts.back().frozenBy.isZero());
    refused(office.redeemCredits(home.address(), {1}, "PAYOUT 2"), "AccountFrozen");
    final(office.releaseAccount(home.address()));
    EXPECT_TRUE(look(office)->ledger->value().accounts.back().frozenBy.isZero());
}

TEST_F(OperatorDeskTest, AMarketIsOpenedChangedPausedAndResumed) {
    auto office = officeOf(m_operatorKey);
    auto home = signer("home");
    final(office.registerAccount(home.address(), mask(Role::Prosumer), "Home"));
    final(office.issueCredits(home.address(), {10'000'000}, "RF1"));
    core::MarketRow row = rows().front();
    row.matching = core::Matching::PayAsCleared;
    row.gateOpens = 7'200;
    row.gateCloses = 600;
    row.ticks = 200;
    ASSERT_TRUE(core::problemsOfNew(row, {rows(), kSlotSeconds, m_clock.now()}).empty());
    final(office.openMarket(row));
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_EQ(rows()[1].gateCloses, 600U);
    EXPECT_EQ(rows()[1].ticks, 200);
    row.id = {1};

    const core::SlotIndex slot{slotNow().value + 20};
    const chain::Calls calls(m_at);
    const auto order = calls.place(home.address(), {{{1}, slot, core::Side::Buy, {100}, {1'000}}});
    final(office.pauseMarket({1}));
    EXPECT_TRUE(rows()[1].paused);
    refused(m_outbox->submit("paused", order, home), "MarketPaused");
    refused(office.pauseMarket({1}), "PauseUnchanged");
    final(office.resumeMarket({1}));
    EXPECT_FALSE(rows()[1].paused);
    send(home, order);

    // A slot that anybody can order in keeps its row.
    row.minQuantity = {50};
    row.fromSlot = slot;
    using core::RowFault;
    using core::RowField;
    const core::RowContext context{rows(), kSlotSeconds, m_clock.now()};
    EXPECT_EQ(core::problemsOfChange(row, context),
              (std::vector<core::RowProblem>{{RowField::FromSlot, RowFault::SlotOpenAlready}}));
    refused(office.changeMarket(row), "SlotAlreadyOpen");
    row.fromSlot = core::firstChangeableSlot(rows()[1], row, m_clock.now());
    EXPECT_TRUE(core::problemsOfChange(row, context).empty());
    auto early = row;
    --early.fromSlot.value;
    refused(office.changeMarket(early), "SlotAlreadyOpen");
    final(office.changeMarket(row));
    const auto history = look(office)->histories.at({1}).value();
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].minQuantity.value, 1);
    EXPECT_EQ(history[1].minQuantity.value, 50);
    EXPECT_EQ(history[1].fromSlot, row.fromSlot);
}

/// Each is refused by the contract with the error that it has for that field.
TEST_F(OperatorDeskTest, WhatTheFormFindsWrongTheContractRefuses) {
    auto office = officeOf(m_operatorKey);
    const auto known = rows();
    const core::RowContext context{known, kSlotSeconds, m_clock.now()};
    const auto wrong = [&](const char* error, auto change) {
        core::MarketRow row = known.front();
        change(row);
        EXPECT_EQ(core::problemsOfNew(row, context).size(), 1U) << error;
        refused(office.openMarket(row), error);
    };
    using core::Commodity;
    using core::MarketRow;
    using core::Matching;
    using core::Visibility;
    wrong("BadRow", [](MarketRow& row) { row.buyerRoles = 0; });
    wrong("BadRow", [](MarketRow& row) { row.sellerRoles = 1U << 12U; });
    wrong("BadRow", [](MarketRow& row) { row.slotSeconds = 900; });
    wrong("BadRow", [](MarketRow& row) { row.gateOpens = row.gateCloses; });
    wrong("BadRow", [](MarketRow& row) { row.ticks = 0; });
    wrong("BadRow", [](MarketRow& row) { row.ticks = 1'025; });
    wrong("BadRow", [](MarketRow& row) { row.tick = {0}; });
    wrong("BadRow", [](MarketRow& row) { row.tick = {20'000'000}; });
    wrong("BadRow", [](MarketRow& row) { row.minQuantity = {0}; });
    wrong("BadRow", [](MarketRow& row) { row.minQuantity = {row.maxQuantity.value + 1}; });
    wrong("BadRow", [](MarketRow& row) { row.maxQuantity = {(std::int64_t{1} << 31U) + 1}; });
    wrong("BadRow", [](MarketRow& row) { row.tolerancePermille = 1'001; });
    wrong("BadRow", [](MarketRow& row) { row.revealSeconds = 5; });
    wrong("BadRow", [](MarketRow& row) { row.sealedDeposit = {1}; });
    wrong("BadRow", [](MarketRow& row) { row.fromSlot = {1}; });
    wrong("ImbalancePricesDiffer", [](MarketRow& row) { ++row.imbalanceUp.value; });
    wrong("BadRow", [](MarketRow& row) {
        row.visibility = Visibility::Sealed;
        row.sealedDeposit = {1};
    });
    wrong("BadRow", [](MarketRow& row) {
        row.visibility = Visibility::Sealed;
        row.sealedDeposit = {1};
        row.revealSeconds = row.gateCloses;
    });
    wrong("BadRow", [](MarketRow& row) {
        row.visibility = Visibility::Sealed;
        row.revealSeconds = 5;
    });
    wrong("NotOffered", [](MarketRow& row) {
        row.commodity = Commodity::FlexUp;
        row.matching = Matching::Continuous;
    });
    auto change = known.front();
    change.fromSlot = core::firstChangeableSlot(change, change, m_clock.now());
    change.matching = Matching::Continuous;
    EXPECT_EQ(core::problemsOfChange(change, context),
              (std::vector<core::RowProblem>{{core::RowField::Matching, core::RowFault::Fixed}}));
    refused(office.changeMarket(change), "FixedParameter");
}

TEST_F(OperatorDeskTest, AValidatorIsAddedAndRemovedFromTheDesk) {
    auto office = officeOf(m_operatorKey);
    for (std::size_t i = 0; i < 4; ++i)
        final(office.registerAccount(m_authorities[i], mask(Role::Authority), "Authority " + std::to_string(i + 1)));
    auto first = signer("authority", 0);
    auto second = signer("authority", 1);
    auto third = signer("authority", 2);
    auto desk = officeOf(first);
    auto other = officeOf(second);

    const std::vector<core::Address> three(m_authorities.begin(), m_authorities.begin() + 3);
    auto snapshot = look(desk);
    ASSERT_TRUE(snapshot->epochs && snapshot->standing) << snapshot->problem;
    EXPECT_EQ(snapshot->epochs->value().back().validators, three);
    const auto sets = app::neighbouringSets(three, accounts());
    ASSERT_EQ(sets.size(), 4U) << "one more, or one of three less";
    EXPECT_EQ(sets.front(), m_authorities);
    refused(office.proposeValidators(m_authorities), "NotValidator");

    final(desk.proposeValidators(m_authorities));
    // The second validator's desk finds the proposal by itself.
    snapshot = look(other);
    ASSERT_EQ(snapshot->standing->value().proposals.size(), 1U);
    const auto proposal = snapshot->standing->value().proposals.front();
    EXPECT_EQ(proposal.validators, m_authorities);
    EXPECT_EQ(proposal.votes, 1U);
    EXPECT_EQ(proposal.votedBy, (std::vector<bool>{true, false, false}));
    final(desk.withdrawVote(proposal.id));
    EXPECT_EQ(look(desk)->standing->value().proposals.front().votes, 0U);
    final(desk.voteFor(proposal.id));
    const auto deciding = other.voteFor(proposal.id);
    final(deciding);
    // Decided; it is in force when an author announced it and that is final.
    for (int i = 0; i < 12 && look(desk)->epochs->value().size() < 2; ++i)
        run(1);
    snapshot = look(desk);
    ASSERT_EQ(snapshot->epochs->value().size(), 2U);
    EXPECT_EQ(snapshot->epochs->value().back().validators, m_authorities);
    EXPECT_TRUE(snapshot->standing->value().pending.validators.empty());
    EXPECT_EQ(m_light->status().authorities.size(), 4U) << "the light client seals by the new set";

    // Out again goes the second one; three of four decide.
    std::vector<core::Address> without{m_authorities[0], m_authorities[2], m_authorities[3]};
    final(desk.proposeValidators(without));
    const auto id = look(desk)->standing->value().proposals.front().id;
    final(other.voteFor(id));
    auto last = officeOf(third);
    final(last.voteFor(id));
    for (int i = 0; i < 16 && look(desk)->epochs->value().size() < 3; ++i)
        run(1);
    EXPECT_EQ(look(desk)->epochs->value().back().validators, without);
    refused(other.proposeValidators(m_authorities), "NotValidator");
}

} // namespace wattbourse::test

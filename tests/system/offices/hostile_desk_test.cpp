// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that lie to the operators' desks: nothing that is shown changes without being marked.
#include "tests/system/offices/office_fixture.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using app::FigureState;
using app::OperatorPage;
using core::Role;

/// Every word that a proof of storage is said to hold, made one larger; headers and proofs stay as they are.
void raise(json::value& answer) {
    if (auto* list = answer.if_array()) {
        for (auto& one : *list)
            raise(one);
        return;
    }
    auto* object = answer.if_object();
    auto* result = object == nullptr ? nullptr : object->if_contains("result");
    if (result == nullptr || !result->is_object() || !result->as_object().contains("storageProof"))
        return;
    for (auto& entry : result->as_object().at("storageProof").as_array()) {
        auto& value = entry.as_object().at("value");
        std::string digits(value.as_string());
        digits.back() = digits.back() == '1' ? '2' : '1';
        value = digits;
    }
}

class HostileDesk : public OfficeTest {
protected:
    /// These nodes lie about storage from now on; none: all are honest.
    void lie(std::function<bool(const std::string& url)> who) {
        m_light->asked().setBend(
            [this, who = std::move(who)](const std::string& url, const std::string& body, std::string answer) {
                if (!who(url) || body.find("eth_getProof") == std::string::npos)
                    return answer;
                ++m_lies;
                json::value said = json::parse(answer);
                raise(said);
                return json::serialize(said);
            });
    }
    std::atomic<int> m_lies{0};
};

} // namespace

TEST_F(HostileDesk, ALiarAmongThreeChangesNothingOnTheOperatorsDesk) {
    auto home = signer("home");
    auto office = officeOf(m_operatorKey);
    final(office.registerAccount(home.address(), static_cast<std::uint32_t>(Role::Prosumer), "Casa Nuova"));
    std::string first;
    lie([&first](const std::string& url) {
        if (first.empty())
            first = url;
        return url == first;
    });
    final(office.issueCredits(home.address(), {250'000'000}, "RF1"));
    for (int i = 0; i < 6; ++i)
        look();
    EXPECT_GT(m_lies, 0);
    EXPECT_EQ(m_operator->creditSheet()->equations(),
              QStringLiteral("issued 2,250.000000 = redeemed 0.000000 + in circulation 2,250.000000\n"
                             "in circulation 2,250.000000 = accounts 1,250.000000 + contracts 1,000.000000"));
    EXPECT_TRUE(m_operator->trouble().isEmpty()) << m_operator->trouble().toStdString();
    EXPECT_EQ(m_state.office->ledger->value().supply.minted.value, 2'250'000'000);
    const auto nodes = m_light->status().endpoints;
    EXPECT_TRUE(std::any_of(nodes.begin(), nodes.end(), [&](const auto& node) { return !node.offence.empty(); }))
        << "the lie is shown on the network's page\n"
        << m_light->told();
}

TEST_F(HostileDesk, WhenAllNodesLieTheOperatorsDeskKeepsWhatWasProvenAndSaysSo) {
    for (int i = 0; i < 6; ++i)
        look();
    const QString before = m_operator->creditSheet()->equations();
    ASSERT_TRUE(m_operator->trouble().isEmpty()) << m_operator->trouble().toStdString();
    const auto figure = [&] { return app::figureOf(m_state, *m_state.office->ledger).state; };
    EXPECT_EQ(figure(), FigureState::Proven);
    lie([](const std::string&) { return true; });
    run(1);
    look();
    EXPECT_GT(m_lies, 0);
    EXPECT_EQ(m_operator->creditSheet()->equations(), before);
    EXPECT_EQ(m_operator->trouble(),
              QStringLiteral("No node proves the latest figures. What is shown here was proven before."));
    // The blame lasts: nothing is proven any more, and after fifteen steps the old figures are marked as old.
    m_clock.advance(std::chrono::minutes(2));
    look();
    EXPECT_EQ(m_operator->creditSheet()->equations(), before);
    EXPECT_EQ(figure(), FigureState::Stale);
    EXPECT_TRUE(m_operator->trouble().startsWith(QStringLiteral("Nothing new was proven for")))
        << m_operator->trouble().toStdString();
}

TEST_F(HostileDesk, WhenAllNodesLieTheGridDeskKeepsWhatWasProvenAndSaysSo) {
    auto dsoKey = signer("dso");
    final(
        officeOf(m_operatorKey).registerAccount(dsoKey.address(), static_cast<std::uint32_t>(Role::Dso), "Town Grid"));
    auto grid = gridOf(dsoKey);
    final(grid.openBranch({2'000}, {1'500}, 540));
    final(grid.addAsset(1, {300}, {0}, {90'000}));
    as(dsoKey);
    for (int i = 0; i < 6; ++i)
        look();
    const char* const kAssets = "Own assets in the order of merit";
    ASSERT_EQ(cell(*m_grid, kAssets, 0, 2), QStringLiteral("0.300"));
    ASSERT_TRUE(m_grid->trouble().isEmpty()) << m_grid->trouble().toStdString();
    const QString flow = m_grid->chart()->summary();
    lie([](const std::string&) { return true; });
    run(1);
    look();
    EXPECT_GT(m_lies, 0);
    EXPECT_EQ(cell(*m_grid, kAssets, 0, 2), QStringLiteral("0.300"));
    EXPECT_EQ(m_grid->chart()->summary(), flow);
    EXPECT_EQ(m_grid->trouble(),
              QStringLiteral("No node proves the latest figures. What is shown here was proven before."));
    m_clock.advance(std::chrono::minutes(2));
    look();
    EXPECT_EQ(cell(*m_grid, kAssets, 0, 2), QStringLiteral("0.300"));
    EXPECT_EQ(app::figureOf(m_state, *m_state.grid->book).state, FigureState::Stale);
    EXPECT_TRUE(m_grid->trouble().startsWith(QStringLiteral("Nothing new was proven for")));
}

} // namespace wattbourse::test

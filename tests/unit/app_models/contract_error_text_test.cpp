// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/contract_error_text.h"

#include "app/text/contract_error_words.h"
#include "core/base/hex.h"

#include <QDateTime>
#include <QLocale>
#include <gtest/gtest.h>
#include <set>

namespace wattbourse::app {

namespace {

/// The error of a signature of the table, each value a small number or a hex that can be told from the others.
chain::ContractError sampleOf(const chain::ContractErrorKind& kind) {
    chain::ContractError out;
    const auto open = kind.signature.find('(');
    out.name = kind.signature.substr(0, open);
    out.code = kind.code;
    auto rest = kind.signature.substr(open + 1);
    rest.remove_suffix(1);
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        const auto space = rest.find(' ');
        const auto type = rest.substr(0, space);
        const auto at = std::to_string(out.values.size() + 1);
        std::string text = at + "00";
        if (type == "address")
            text = "0xabc" + at + std::string(36, '0');
        else if (type == "string")
            text = "tick" + at;
        else if (type.starts_with("bytes"))
            text = "0xdef" + at + std::string(60, '0');
        out.values.push_back({std::string(rest.substr(space + 1, comma - space - 1)), text});
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return out;
}

} // namespace

TEST(ContractErrorText, EveryErrorOfTheContractsHasASentenceInThreeParts) {
    for (const auto& kind : chain::contractErrors()) {
        const std::string name(kind.signature);
        const auto error = sampleOf(kind);
        const auto text = contractErrorText(error, 900);
        for (const QString& part : {text.happened, text.kept, text.todo}) {
            EXPECT_TRUE(part.endsWith(QLatin1Char('.'))) << name << ": " << part.toStdString();
            EXPECT_FALSE(part.contains(QLatin1Char('%'))) << name << ": " << part.toStdString();
            // A dash stands for a value that the error does not have.
            EXPECT_FALSE(part.contains(QChar(0x2013))) << name << ": " << part.toStdString();
            EXPECT_FALSE(part.contains(QString::fromUtf8(error.name.data(), qsizetype(error.name.size())))) << name;
        }
    }
}

TEST(ContractErrorText, NoErrorHasTwoWordingsAndNoWordingIsForNone) {
    std::set<std::string> known;
    for (const auto& kind : chain::contractErrors())
        known.emplace(kind.signature.substr(0, kind.signature.find('(')));
    std::set<std::string> worded;
    for (const auto& wording : contractErrorWordings()) {
        auto rest = wording.names;
        while (!rest.empty()) {
            const auto space = std::min(rest.find(' '), rest.size());
            EXPECT_TRUE(worded.emplace(rest.substr(0, space)).second) << rest;
            rest.remove_prefix(std::min(space + 1, rest.size()));
        }
    }
    EXPECT_EQ(worded, known);
}

TEST(ContractErrorText, ValuesAreSaidAsAPersonReadsThem) {
    QLocale::setDefault(QLocale::c());
    const auto whole = [](std::string_view name, std::vector<chain::ContractError::Value> values) {
        return contractErrorText({name, core::ErrorCode::Refused, std::move(values)}, 900).happened.toStdString();
    };
    EXPECT_EQ(whole("PriceAboveLimit", {{"price", "281500"}, {"maxBuy", "250000"}}),
              "28.15 ct/kWh is above your limit for buying of 25.00 ct/kWh.");
    EXPECT_EQ(whole("EnergyAboveLimit", {{"wh", "1250"}, {"maxEnergyPerSlot", "1000"}}),
              "1.250 kWh is above your limit of 1.000 kWh for one period.");
    EXPECT_EQ(whole("ERC20InsufficientBalance", {{"sender", "0x00"}, {"balance", "1500000"}, {"needed", "2000001"}}),
              "2.000001 cr are needed, but the account holds 1.50 cr.");
    EXPECT_EQ(whole("AccountFrozen", {{"account", "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf"}, {"order", "0x01"}}),
              "The account 0x7e5f\u20265bdf is frozen by an order.");
    EXPECT_EQ(whole("NotOperator", {{"caller", "0x01"}}), "Only an account with this role may do that: operator.");
    // Slot 1888888 of 900 s begins at 1699999200, the gate closed at 1699998300: 22:00 and 21:45 UTC of 14 November.
    const auto gate = whole("GateClosed", {{"slot", "1888888"}, {"closedAt", "1699998300"}});
    const auto at = [](std::int64_t seconds) {
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat).toStdString();
    };
    EXPECT_EQ(gate, "Trading for the period from " + at(1'699'999'200) + " closed at " + at(1'699'998'300) + ".");
    // More than any of our numbers: as it came, and not as some other number.
    EXPECT_EQ(whole("DebtOutstanding", {{"debt", "99999999999999999999999"}}),
              "The account owes 99999999999999999999999 cr.");
    // A value that looks like a place for one stays what it is.
    EXPECT_EQ(whole("BadRow", {{"parameter", "%1"}}), "The value of \u201c%1\u201d is not possible here.");
}

TEST(ContractErrorText, BytesThatAreNoErrorOfOursSayNothing) {
    EXPECT_TRUE(refusalSentence({}, 900).isEmpty());
    EXPECT_TRUE(refusalSentence(core::Bytes{1, 2, 3, 4}, 900).isEmpty());
    // npm ethers: id("Paused()").slice(0, 10)
    EXPECT_EQ(refusalSentence(core::Bytes{0x9e, 0x87, 0xfa, 0xc8}, 900),
              QStringLiteral("The market is paused. Your orders and credits are as before. Wait until the operator "
                             "opens it again."));
}

} // namespace wattbourse::app

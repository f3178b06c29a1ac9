// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/explain_text.h"

#include "app/text/agent_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <set>

namespace wattbourse::app {

namespace {

constexpr core::Price kTick{1'000};

template <class Enum>
std::vector<Enum> allUpTo(Enum last) {
    std::vector<Enum> out;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        out.push_back(static_cast<Enum>(value));
    return out;
}

// Every value of every enum that is explained, with numbers that can be told apart.
std::vector<QString> everySentence() {
    std::vector<QString> out;
    for (const auto reason : allUpTo(core::PlanReason::SimpleRule))
        out.push_back(planSentence({.reason = reason,
                                    .slot = {100},
                                    .moved = {1'234},
                                    .grid = {2'345},
                                    .value = {201'000},
                                    .cheapestAhead = {102'000},
                                    .dearestAhead = {303'000}},
                                   kTick));
    out.push_back(planSentence({.reason = core::PlanReason::HoldAward, .grid = {-2'345}}, kTick));
    for (const auto rule : allUpTo(core::DecidingRule::AwardFirst))
        if (rule != core::DecidingRule::None)
            out.push_back(ruleSentence(rule));
    for (const auto reason : allUpTo(core::LimitReason::CostOfFlexibility))
        for (const auto side : {core::Side::Buy, core::Side::Sell})
            if (reason != core::LimitReason::CostOfFlexibility || side == core::Side::Sell)
                out.push_back(limitSentence({reason, side, {201'000}, {302'000}, {253'000}}, kTick));
    for (const auto reason : allUpTo(core::PaymentReason::FlexForgiven))
        out.push_back(
            paymentSentence({reason, {100}, {1'234}, core::Price{201'000}, {-303'000}, core::Energy{2'345}}, kTick));
    out.push_back(paymentSentence({core::PaymentReason::Bought, {100}, {1'234}, {}, {-303'000}, {}}, kTick));
    for (const auto change : allUpTo(core::PlanChange::Trouble))
        out.push_back(changeSentence(change));
    for (const auto reason : allUpTo(core::OrderReason::ReleaseDear))
        out.push_back(orderReasonSentence({{}, reason, {201'000}}, kTick));
    return out;
}

} // namespace

TEST(ExplainText, EveryValueHasItsSentenceInEveryLanguage) {
    int argc = 1;
    char name[] = "test";
    char* argv[] = {name, nullptr};
    std::unique_ptr<QCoreApplication> own;
    if (QCoreApplication::instance() == nullptr)
        own = std::make_unique<QCoreApplication>(argc, argv);
    QLocale::setDefault(QLocale::c());
    const std::vector<QString> english = everySentence();
    for (const char* language : {"en", "it", "el", "ro", "es"}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/wattbourse_%1.qm").arg(QLatin1String(language))))
            << language;
        QCoreApplication::installTranslator(&translator);
        const std::vector<QString> said = everySentence();
        QCoreApplication::removeTranslator(&translator);
        ASSERT_EQ(said.size(), english.size());
        std::set<QString> different;
        for (std::size_t i = 0; i < said.size(); ++i) {
            EXPECT_TRUE(said[i].endsWith(QLatin1Char('.'))) << language << ": " << english[i].toStdString();
            EXPECT_FALSE(said[i].contains(QLatin1Char('%'))) << language << ": " << said[i].toStdString();
            EXPECT_TRUE(different.insert(said[i]).second) << language << ": " << said[i].toStdString();
            EXPECT_EQ(said[i] == english[i], qstrcmp(language, "en") == 0) << language << ": " << said[i].toStdString();
            // The same numbers, whatever the words.
            for (const char* number : {"1.23", "2.35", "20.1", "10.2", "30.3", "30.2", "25.3", "0.303"})
                EXPECT_EQ(said[i].contains(QLatin1String(number)), english[i].contains(QLatin1String(number)))
                    << language << ": " << said[i].toStdString();
        }
    }
}

TEST(ExplainText, TheNumbersAreThoseOfTheDecision) {
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(
        planSentence({.reason = core::PlanReason::KeepForLater, .value = {201'000}, .dearestAhead = {303'000}}, kTick),
        QStringLiteral("The battery waits: a kWh is worth 20.1 ct now and up to 30.3 ct later."));
    EXPECT_EQ(paymentSentence({core::PaymentReason::Sold, {1}, {1'500}, core::Price{201'000}, {301'500}, {}}, kTick),
              QStringLiteral("1.50 kWh sold at 20.1 ct."));
    EXPECT_TRUE(ruleSentence(core::DecidingRule::None).isEmpty());
    core::PlanVersion version;
    version.changes = {core::PlanChange::Sun, core::PlanChange::Prices};
    EXPECT_EQ(versionSentence(version, 900),
              QStringLiteral("Another amount of sun is expected than before. Other prices are expected than before."));
}

} // namespace wattbourse::app

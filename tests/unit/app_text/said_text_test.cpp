// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/said_text.h"

#include "app/text/translations.h"
#include "chain/market/calls.h"
#include "source_sentences.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTranslator>
#include <filesystem>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

using test::SourceText;
using Sentences = std::set<std::string>;

struct Opener {
    std::string_view text;
    int argument;
};

void collect(const std::string& file, std::initializer_list<Opener> openers, Sentences& out) {
    const SourceText source(file);
    for (const Opener& opener : openers)
        for (const std::string& expression : source.expressionsAfter(opener.text, opener.argument))
            out.merge(source.sentencesOf(expression));
}

std::vector<std::string> sourcesIn(const std::string& folder) {
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(WB_SOURCE) + "/" + folder))
        if (entry.path().extension() == ".cpp")
            out.push_back(folder + "/" + entry.path().filename().string());
    EXPECT_FALSE(out.empty()) << folder;
    return out;
}

core::OrderIntent order(core::Side side, std::uint32_t slot, std::int64_t wh) {
    core::OrderIntent out;
    out.side = side;
    out.slot = {slot};
    out.quantity = {wh};
    return out;
}

chain::Calls calls() {
    return chain::Calls(chain::Deployment{});
}

Sentences placings() {
    using core::Side;
    Sentences out;
    const std::vector<std::vector<core::OrderIntent>> books = {
        {},
        {order(Side::Buy, 1'888'888, 1500)},
        {order(Side::Sell, 1'888'888, 800), order(Side::Sell, 1'888'889, 700)},
        {order(Side::Sell, 1'888'888, 800), order(Side::Buy, 1'888'890, 700)}};
    for (const auto& orders : books)
        out.insert(calls().place({}, orders).purpose);
    return out;
}

/// What the operator's desk adds to a movement of credits: the bank's reference.
Sentences withReferences() {
    Sentences out;
    const SourceText source("app/bridge/operator_desk.cpp");
    const chain::OperatorCalls office{chain::Deployment{}};
    for (const std::string& expression : source.expressionsAfter("request.purpose += ", 0))
        for (const std::string& more : source.sentencesOf(expression)) {
            out.insert(office.issue({}, {1'000'000}, {}).purpose + more);
            out.insert(office.redeem({}, {1'000'000}, {}).purpose + more);
        }
    return out;
}

/// Every purpose that chain/market puts together, with what is added to it.
Sentences deeds() {
    Sentences out = placings();
    out.merge(withReferences());
    for (const std::string& file : sourcesIn("chain/market"))
        collect(file, {{"return request(", -1}, {"= request(", -1}, {"return call(", -1}, {"out.purpose = ", 0}}, out);
    return out;
}

Sentences alarms() {
    Sentences out;
    for (const std::string& file : sourcesIn("chain/light"))
        collect(file,
                {{"halt(", 0}, {"return stop(", 0}, {"m_stopped = ", 0}, {"out.conflict = ", 0}, {"kRemedy = ", 0}},
                out);
    for (const char* file : {"chain/light/light_status.cpp", "chain/light/beacon_source.cpp",
                             "chain/consensus/aura/engine.cpp", "chain/consensus/clique/engine.cpp"})
        collect(file, {{"out.push_back(", 0}, {"return \"Block", 0}}, out);
    collect("chain/consensus/aura/validator_set.cpp", {{"return \"", 0}}, out);
    return out;
}

Sentences offences() {
    Sentences out;
    for (const char* folder : {"chain/light", "chain/provider"})
        for (const std::string& file : sourcesIn(folder))
            collect(file, {{"refuse(", 0}, {"suspend(", 0}, {"suspendLocked(", 0}, {"offence = ", 0}}, out);
    collect("core/net/tls.cpp", {{"return {ErrorCode::NotVerified, ", 0}}, out);
    return out;
}

/// Each sentence has a form and each form a sentence: none is missing, none is left over or behind another.
void expectForms(const Sentences& sentences, std::span<const SaidForm> forms) {
    std::set<const SaidForm*> used;
    for (const std::string& sentence : sentences) {
        const auto found = formOf(sentence, forms);
        EXPECT_TRUE(found) << "no form for: " << sentence;
        if (found)
            used.insert(found->form);
    }
    for (const SaidForm& form : forms)
        EXPECT_TRUE(used.contains(&form)) << "nothing says: " << form.pattern;
}

/// No place of what is said is behind those of the pattern.
void expectPlaces(std::span<const SaidForm> forms) {
    for (const SaidForm& form : forms) {
        const auto places = std::count(form.pattern.begin(), form.pattern.end(), '{');
        const std::string_view said = form.said;
        for (char place = '1'; place <= '9'; ++place)
            EXPECT_TRUE(place - '0' <= places || said.find(std::string{'%', place}) == std::string_view::npos) << said;
    }
}

} // namespace

TEST(SaidText, EveryPurposeHasAFormAndEveryFormAPurpose) {
    const auto sentences = deeds();
    EXPECT_GE(sentences.size(), 100U);
    expectForms(sentences, deedForms());
    expectPlaces(deedForms());
}

TEST(SaidText, EveryAlarmHasAFormAndEveryFormAnAlarm) {
    expectForms(alarms(), alarmForms());
    expectPlaces(alarmForms());
}

TEST(SaidText, EveryOffenceHasAFormAndEveryFormAnOffence) {
    expectForms(offences(), offenceForms());
    expectPlaces(offenceForms());
}

TEST(SaidText, DeedsAreSaidAsAPersonReadsThem) {
    QLocale::setDefault(QLocale::c());
    // Slot 1888888 of 900 s begins at 1699999200, 14 November 2023, 22:00 UTC.
    core::Address home;
    home.bytes.fill(0xab);
    const core::Address other{};
    SaidContext context{{1'700'000'000}, 900, [home](const core::Address& asked) {
                            return asked == home ? QStringLiteral("Anna") : QString();
                        }};
    const auto said = [&context](const core::TxnRequest& request) {
        return deedText(request.purpose, context).toStdString();
    };
    EXPECT_EQ(said(calls().settle(home, {0}, {1'888'888})), "Settle 22:00\u201322:15 (Anna)");
    EXPECT_EQ(said(calls().settle(other, {0}, {1'888'888})), "Settle 22:00\u201322:15 (0x0000\u20260000)");
    EXPECT_EQ(said(calls().transferCredits(home, {1'250'000})), "Send 1.25 cr to Anna");
    EXPECT_EQ(said(calls().place({}, {order(core::Side::Sell, 1'888'888, 800)})),
              "Order: sell 0.800 kWh for 22:00\u201322:15");
    EXPECT_EQ(said(calls().place({}, {order(core::Side::Buy, 1'888'888, 800), order(core::Side::Sell, 1'888'890, 5)})),
              "Order: buy 0.800 kWh and sell 0.005 kWh for 22:00\u201322:45");
    core::Preferences limits;
    limits.maxBuy = {281'500};
    limits.minSell = {90'000};
    limits.maxEnergyPerSlot = {2500};
    limits.maxCreditPerDay = {5'000'000};
    EXPECT_EQ(said(calls().savePreferences(limits)), "Save your limits: buy up to 28.15 ct/kWh, sell from 9.00 ct/kWh, "
                                                     "at most 2.500 kWh per period and 5.00 cr per day");
    // Another day: with its date.
    context.now = {1'700'086'400};
    EXPECT_EQ(said(calls().clear({0}, {1'888'888})),
              "Match the orders for " + QLocale().toString(QDate(2023, 11, 14), QLocale::ShortFormat).toStdString() +
                  " 22:00\u201322:15");
    // While the length of a slot is not known.
    context.slotSeconds = 0;
    EXPECT_EQ(said(calls().clear({0}, {888})), "Match the orders for period no. 888");
}

TEST(SaidText, AlarmsAndOffencesAreSaidWithoutJargon) {
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(alarmText("The newest block is 7320 s old", {}).toStdString(), "The newest block is 2 h old");
    EXPECT_EQ(offenceText("wrong chain: its genesis is 0x" + std::string(64, 'c'), {}).toStdString(),
              "it belongs to another network: its first block is 0xcccc\u2026cccc");
    EXPECT_EQ(offenceText("forged header 7: seal: not of an authority", {}).toStdString(), "it showed a false block 7");
}

TEST(SaidText, WhatHasNoFormIsShownAsItCame) {
    for (const char* text : {"", "Cancel all", "Cancel 2 orders ", "Cancel -2 orders", "Send 1.0 cr to 0x12",
                             "Settle slot 1 of market 0 for 0x37BF", "Register (0x12)", "%1"})
        EXPECT_EQ(deedText(text, {}).toStdString(), text);
    // Control marks go, as everywhere.
    EXPECT_EQ(alarmText("odd\ntext\u202e", {}).toStdString(), "oddtext");
}

TEST(SaidText, AValueThatLooksLikeAPlaceStaysWhatItIs) {
    EXPECT_EQ(deedText("Register %2 (0x" + std::string(40, '1') + ")", {}).toStdString(),
              "Admit %2 to the market (0x1111\u20261111)");
    EXPECT_EQ(filledIn(QStringLiteral("%2 %1 %3 100 %"), {QStringLiteral("%2"), QStringLiteral("b")}).toStdString(),
              "b %2 %3 100 %");
    // A name may hold what the form goes on with.
    EXPECT_EQ(deedText("Register A (B) (0x" + std::string(40, '1') + ")", {}).toStdString(),
              "Admit A (B) to the market (0x1111\u20261111)");
}

TEST(SaidText, EveryLanguageSaysEverySentence) {
    int none = 0;
    const QCoreApplication application(none, nullptr);
    for (const char* language : {"it", "el", "ro", "es"}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/wattbourse_%1.qm").arg(QLatin1String(language))));
        const auto expectSaid = [&](const char* list, std::span<const SaidForm> forms) {
            for (const SaidForm& form : forms) {
                const QString said = translator.translate(list, form.said);
                EXPECT_FALSE(said.isEmpty()) << language << ": " << form.said;
                EXPECT_NE(said, QString::fromUtf8(form.said)) << language;
                for (char place = '1'; place <= '9'; ++place)
                    EXPECT_EQ(said.count(QLatin1Char('%') + QString(QLatin1Char(place))),
                              QString::fromUtf8(form.said).count(QLatin1Char('%') + QString(QLatin1Char(place))))
                        << language << ": " << form.said;
            }
        };
        expectSaid("SaidDeed", deedForms());
        expectSaid("SaidAlarm", alarmForms());
        expectSaid("SaidOffence", offenceForms());
    }
}

} // namespace wattbourse::app

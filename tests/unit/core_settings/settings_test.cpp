// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

class SettingsTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path() / "settings.json"; }
    void write(std::string_view text) const { std::ofstream(path()) << text; }
    [[nodiscard]] Settings load() const { return Settings::load(path()).value(); }

    test::TemporaryFolder m_folder;
};

} // namespace

TEST_F(SettingsTest, AnswersDefaultsWithoutAFile) {
    const Settings settings = load();
    EXPECT_EQ(settings.text(settings::kTheme), "auto");
    EXPECT_EQ(settings.number(settings::kWalletLockSeconds), 900);
    EXPECT_FALSE(settings.flag(settings::kStarted));
}

TEST_F(SettingsTest, KeepsWhatWasSet) {
    Settings settings = load();
    settings.setText(settings::kTheme, "dark \"quoted\" ü");
    settings.setFlag(settings::kStarted, true);
    ASSERT_TRUE(settings.setNumber(settings::kWalletLockSeconds, 60));
    ASSERT_TRUE(settings.save());
    const Settings again = load();
    EXPECT_EQ(again.text(settings::kTheme), "dark \"quoted\" ü");
    EXPECT_TRUE(again.flag(settings::kStarted));
    EXPECT_EQ(again.number(settings::kWalletLockSeconds), 60);
}

TEST_F(SettingsTest, KeepsTheKeysOfANewerProgram) {
    write(R"({"future.key": {"deep": [1, 2.5, null]}, "ui.theme": "light"})");
    Settings settings = load();
    settings.setText(settings::kDesk, "operator");
    ASSERT_TRUE(settings.save());
    const auto file = test::readJson(path());
    EXPECT_EQ(file.at("future.key"), boost::json::parse(R"({"deep": [1, 2.5, null]})"));
    EXPECT_EQ(file.at("ui.theme"), "light");
    EXPECT_EQ(file.at("ui.desk"), "operator");
}

TEST_F(SettingsTest, WrongTypesAndRangesCountAsUnset) {
    write(R"({"ui.theme": 5, "start.done": "yes", "wallet.lock-seconds": 5, "meter.port": null})");
    const Settings settings = load();
    EXPECT_EQ(settings.text(settings::kTheme), "auto");
    EXPECT_FALSE(settings.flag(settings::kStarted));
    EXPECT_EQ(settings.number(settings::kWalletLockSeconds), 900);
    EXPECT_EQ(settings.text(settings::kMeterPort), "");
    write(R"({"wallet.lock-seconds": 60.5})");
    EXPECT_EQ(load().number(settings::kWalletLockSeconds), 900);
}

TEST_F(SettingsTest, RefusesNumbersOutOfRange) {
    Settings settings = load();
    EXPECT_EQ(settings.setNumber(settings::kWalletLockSeconds, 29).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(settings.setNumber(settings::kWalletLockSeconds, 86401).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(settings.number(settings::kWalletLockSeconds), 900);
}

TEST_F(SettingsTest, SaysThatAFileIsMalformed) {
    for (const std::string_view text : {"", "{", "[]", "5", "{\"a\":}"}) {
        write(text);
        EXPECT_EQ(Settings::load(path()).error().code, ErrorCode::Malformed) << text;
    }
    write(std::string(2'000'000, ' '));
    EXPECT_EQ(Settings::load(path()).error().code, ErrorCode::OutOfRange);
}

TEST_F(SettingsTest, AFailedSaveSaysSo) {
    const Settings settings = load();
    std::filesystem::remove_all(m_folder.path());
    EXPECT_EQ(settings.save().error().code, ErrorCode::Unavailable);
}

} // namespace wattbourse::core

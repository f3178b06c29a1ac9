// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/demo_files.h"

#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace wattbourse::app {
namespace {

class DemoFilesTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = testing::TempDir() + "wattbourse-files-XXXXXX";
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_dir = name;
    }
    void TearDown() override { std::filesystem::remove_all(m_dir); }
    std::filesystem::path m_dir;
};

} // namespace

TEST_F(DemoFilesTest, aKeptNetworkKeepsItsStart) {
    const NetworkIdentity first{1, 22338, 2, 60, 3, core::UnixTime{1'000}};
    EXPECT_EQ(keepIdentity(m_dir / "new", first).value(), first);
    auto later = first;
    later.start = core::UnixTime{2'000};
    EXPECT_EQ(keepIdentity(m_dir / "new", later).value(), first);
    for (auto change : {&NetworkIdentity::seed, &NetworkIdentity::chainId, &NetworkIdentity::stepSeconds,
                        &NetworkIdentity::slotSeconds, &NetworkIdentity::authorities}) {
        auto other = first;
        other.*change += 1;
        EXPECT_EQ(keepIdentity(m_dir / "new", other).error().code, core::ErrorCode::Refused);
    }
    std::ofstream(m_dir / "new" / "devnet.json") << "{\"seed\": 1";
    EXPECT_EQ(keepIdentity(m_dir / "new", first).error().code, core::ErrorCode::Malformed);
}

TEST_F(DemoFilesTest, filesAreWholeAndPrivate) {
    ASSERT_TRUE(writeFile(m_dir / "a", "one"));
    ASSERT_TRUE(writeFile(m_dir / "a", "two"));
    std::ifstream in(m_dir / "a");
    std::string text;
    in >> text;
    EXPECT_EQ(text, "two");
    EXPECT_EQ(std::filesystem::status(m_dir / "a").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_dir), {}), 1);
    EXPECT_FALSE(writeFile(m_dir / "missing" / "a", "x"));
}

TEST_F(DemoFilesTest, demoJsonSaysWhatTheDemonstrationNeeds) {
    DemoFile demo;
    demo.identity = {1, 22338, 2, 60, 3, core::UnixTime{1'000}};
    demo.controlUrl = "http://127.0.0.1:1";
    demo.controlToken = "token";
    demo.offices = demoOffices(1).value();
    demo.neighbours = demoNeighbours(1, 1).value();
    const auto json = demoJson(demo);
    EXPECT_EQ(json.at("control").at("token"), "token");
    EXPECT_EQ(json.at("accounts").as_array().size(), 6);
    EXPECT_EQ(json.at("accounts").at(0).at("role"), "operator");
    EXPECT_EQ(json.at("accounts").at(5).at("role"), "neighbour");
    EXPECT_TRUE(json.at("accounts").at(5).as_object().contains("sessionKey"));
    EXPECT_FALSE(json.at("accounts").at(0).as_object().contains("meter"));
}

} // namespace wattbourse::app

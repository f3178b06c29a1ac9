// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/journal.h"

#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace wattbourse::chain::devnet {
namespace {

class JournalTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = testing::TempDir() + "wattbourse-journal-XXXXXX";
        const int fd = ::mkstemp(name.data());
        ASSERT_GE(fd, 0);
        ::close(fd);
        m_path = name;
    }
    void TearDown() override { std::filesystem::remove(m_path); }

    std::vector<core::Bytes> records() { return Journal::open(m_path).value().takeRecords(); }
    void write(std::initializer_list<core::Bytes> all) {
        auto journal = Journal::open(m_path).value();
        for (const auto& record : all)
            ASSERT_TRUE(journal.append(record));
    }
    void flip(std::streamoff at) {
        std::fstream file(m_path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(at);
        const int byte = file.get();
        file.seekp(at);
        file.put(static_cast<char>(byte ^ 1));
    }
    std::filesystem::path m_path;
};

} // namespace

TEST_F(JournalTest, keepsRecordsInOrderOverRestarts) {
    write({{1, 2, 3}, {}});
    write({core::Bytes(100'000, 7)});
    const auto all = records();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0], (core::Bytes{1, 2, 3}));
    EXPECT_TRUE(all[1].empty());
    EXPECT_EQ(all[2].size(), 100'000);
}

TEST_F(JournalTest, aTornRecordIsCutOffWhereverItWasTorn) {
    write({{1, 2, 3}});
    const auto good = std::filesystem::file_size(m_path);
    write({{4, 5, 6, 7, 8}});
    const auto whole = std::filesystem::file_size(m_path);
    for (auto size = whole - 1; size >= good; --size) {
        std::filesystem::resize_file(m_path, size);
        EXPECT_EQ(records().size(), 1) << size;
        EXPECT_EQ(std::filesystem::file_size(m_path), good);
        write({{4, 5, 6, 7, 8}});
        EXPECT_EQ(records().size(), 2);
    }
}

TEST_F(JournalTest, aDamagedLastRecordIsCutOffAndADamagedEarlierOneReported) {
    write({{1, 2, 3}, {4, 5, 6}});
    flip(static_cast<std::streamoff>(std::filesystem::file_size(m_path)) - 1);
    EXPECT_EQ(records().size(), 1);
    write({{4, 5, 6}});
    flip(9);
    const auto opened = Journal::open(m_path);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, core::ErrorCode::Malformed);
}

TEST_F(JournalTest, aFolderThatIsNotThereIsAnError) {
    EXPECT_EQ(Journal::open(m_path / "x").error().code, core::ErrorCode::System);
}

} // namespace wattbourse::chain::devnet

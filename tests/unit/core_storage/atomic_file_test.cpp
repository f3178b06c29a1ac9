// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace wattbourse::core {

TEST(AtomicFile, ReplacesWholeAndPrivate) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "file";
    EXPECT_EQ(readSmallFile(path, 10).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(writeFileAtomically(path, asBytes("first")));
    ASSERT_TRUE(writeFileAtomically(path, asBytes("2nd")));
    EXPECT_EQ(*readSmallFile(path, 3), "2nd");
    EXPECT_EQ(readSmallFile(path, 2).error().code, ErrorCode::OutOfRange);
    struct stat found {};
    ASSERT_EQ(::stat(path.c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0600U);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(AtomicFile, LeavesTheOldOneWhenItCannot) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "taken";
    std::filesystem::create_directory(path);
    EXPECT_EQ(writeFileAtomically(path, asBytes("x")).error().code, ErrorCode::Unavailable);
    EXPECT_TRUE(std::filesystem::is_directory(path));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1) << "no temporary file is left";
    EXPECT_EQ(readSmallFile(path, 10).error().code, ErrorCode::Unavailable);
}

} // namespace wattbourse::core

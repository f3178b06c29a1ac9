// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/secret/hardening.h"
#include "wallet/secret/secret.h"

#include <fstream>
#include <gtest/gtest.h>
#include <ostream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <type_traits>
#include <unistd.h>

namespace wattbourse::wallet {

namespace {

template <class T, class = void>
struct IsPrintable : std::false_type {};
template <class T>
struct IsPrintable<T, std::void_t<decltype(std::declval<std::ostream&>() << std::declval<const T&>())>>
    : std::true_type {};

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_copy_constructible_v<SecretString> && !std::is_copy_assignable_v<SecretString>);
static_assert(!IsPrintable<SecretBytes>::value && !IsPrintable<SecretString>::value);
static_assert(!std::is_convertible_v<SecretString, std::string>);

// The flags of the mapping that holds `at`, as the kernel lists them.
std::string flagsOfMapping(const void* at) {
    std::ifstream maps("/proc/self/smaps");
    const auto place = reinterpret_cast<std::uintptr_t>(at);
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t begin = 0;
        std::uintptr_t end = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &begin, &end) == 2)
            inside = place >= begin && place < end;
        else if (inside && line.rfind("VmFlags:", 0) == 0)
            return line + " ";
    }
    return {};
}

} // namespace

TEST(Secret, IsLockedAndLeftOutOfDumps) {
    const SecretBytes secret(32);
    if (!secret.isLockedInMemory())
        GTEST_SKIP() << "this machine allows no locked memory";
    const std::string flags = flagsOfMapping(secret.view().data());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // The sanitizers make mlock() do nothing.
    EXPECT_NE(flags.find(" lo "), std::string::npos) << flags;
#endif
    EXPECT_NE(flags.find(" dd "), std::string::npos) << flags;
}

TEST(Secret, MovesWithoutACopy) {
    SecretBytes first = SecretBytes::copyOf(core::asBytes("key"));
    const auto* at = first.view().data();
    SecretBytes second = std::move(first);
    EXPECT_EQ(second.view().data(), at);
    EXPECT_TRUE(first.empty());
    SecretBytes third(5);
    third = std::move(second);
    EXPECT_EQ(third.view().data(), at);
    EXPECT_EQ(third.size(), 3U);
}

TEST(Secret, WipesAString) {
    std::string text = "a passphrase that is longer than the small buffer";
    const char* at = text.data();
    const std::size_t size = text.size();
    const SecretString taken = SecretString::take(text);
    EXPECT_EQ(taken.view(), "a passphrase that is longer than the small buffer");
    EXPECT_TRUE(text.empty());
    // The string still owns its buffer.
    for (std::size_t i = 0; i < size; ++i)
        EXPECT_EQ(at[i], '\0');
}

TEST(Secret, EmptyOnesAreFine) {
    const SecretString none{std::string_view()};
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.view(), "");
    SecretBytes zero(0);
    zero.clear();
    EXPECT_EQ(zero.size(), 0U);
}

// In a child, since it cannot be taken back.
TEST(Hardening, SwitchesDumpsOff) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        rlimit limit{};
        const bool good = hardenProcess().has_value() && ::prctl(PR_GET_DUMPABLE) == 0 &&
                          ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
        ::_exit(good ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

} // namespace wattbourse::wallet

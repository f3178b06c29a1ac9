// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The headers on disk: what comes back, how large it is, and what is left after crashes and damage.
#include "chain/light/header_store.h"
#include "core/crypto/keccak.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::chain {

namespace {

using core::ErrorCode;
using test::TemporaryFolder;

const HeaderStore::Identity kNetwork{777, core::keccak256(core::asBytes("genesis"))};
constexpr std::uint64_t kWindow = 7;

core::Hash32 hashOf(std::uint64_t number, const char* what = "hash") {
    return core::keccak256(core::asBytes(what + std::to_string(number)));
}

KeptHeader kept(std::uint64_t number) {
    KeptHeader out;
    out.number = number;
    out.hash = hashOf(number);
    out.stateRoot = hashOf(number, "state");
    std::copy_n(out.hash.bytes.begin(), 20, out.author.bytes.begin());
    out.step = 360'000'000 + number;
    out.timestamp = 1'800'000'000 + 5 * number;
    return out;
}

core::Bytes whole(std::uint64_t number) {
    core::Bytes out(600, static_cast<std::uint8_t>(number));
    const core::Hash32 hash = hashOf(number);
    std::copy(hash.bytes.begin(), hash.bytes.end(), out.begin());
    return out;
}

/// Final headers `from` to `to`, and a window of whole ones above.
HeaderStore::Commit step(std::uint64_t from, std::uint64_t to) {
    HeaderStore::Commit out;
    for (std::uint64_t number = from; number <= to; ++number)
        out.final.push_back(kept(number));
    out.resume.number = to;
    out.resume.hash = hashOf(to);
    out.resume.root = whole(to);
    out.resume.engineState = "{\"number\":" + std::to_string(to) + "}";
    out.resume.settled = whole(to - 1);
    for (std::uint64_t number = to + 1; number <= to + kWindow; ++number)
        out.resume.above.push_back({number, whole(number)});
    return out;
}

std::unique_ptr<HeaderStore> open(const TemporaryFolder& folder) {
    auto store = HeaderStore::open(folder.path(), kNetwork);
    EXPECT_TRUE(store) << store.error().detail;
    return store ? *std::move(store) : nullptr;
}

/// All that the store holds is one commit's state; answers its newest final block.
std::uint64_t expectWhole(HeaderStore& store) {
    const auto resume = store.resume();
    EXPECT_TRUE(resume) << resume.error().detail;
    const auto range = store.range();
    if (!resume || !*resume) {
        EXPECT_FALSE(range->has_value());
        return 0;
    }
    const std::uint64_t to = (*resume)->number;
    EXPECT_EQ(range->value().second, to);
    EXPECT_EQ((*resume)->hash, hashOf(to));
    EXPECT_EQ((*resume)->root, whole(to));
    EXPECT_EQ((*resume)->engineState, "{\"number\":" + std::to_string(to) + "}");
    EXPECT_EQ((*resume)->above.size(), kWindow);
    for (std::uint64_t i = 0; i < (*resume)->above.size(); ++i)
        EXPECT_EQ((*resume)->above[i], (WholeHeader{to + 1 + i, whole(to + 1 + i)}));
    EXPECT_TRUE(store.check(0, to));
    for (std::uint64_t number = range->value().first; number <= to; number += 1 + to / 50)
        EXPECT_EQ(*store.header(number), kept(number));
    return to;
}

} // namespace

TEST(HeaderStore, GivesBackWhatWasCommitted) {
    const TemporaryFolder folder;
    {
        auto store = open(folder);
        EXPECT_FALSE(store->resume()->has_value());
        ASSERT_TRUE(store->commit(step(101, 140)));
        ASSERT_TRUE(store->commit(step(141, 141)));
        const KeptEpoch epoch{90, {core::Address{{1}}, core::Address{{2}}}, hashOf(88)};
        ASSERT_TRUE(store->addEpoch(epoch));
        const KeptDoubleSeal seal{core::Address{{1}}, 7, 120, hashOf(1), hashOf(2), {}, whole(2)};
        ASSERT_TRUE(store->addDoubleSeal(seal));
        ASSERT_TRUE(store->addDoubleSeal(seal));
        EXPECT_EQ(store->epochs()->at(0), epoch);
        EXPECT_EQ(store->doubleSeals()->size(), 1U);
        EXPECT_EQ(store->doubleSeals()->at(0), seal);
    }
    auto store = open(folder);
    EXPECT_EQ(store->damage(), "");
    EXPECT_EQ(expectWhole(*store), 141U);
    EXPECT_EQ(store->header(100).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store->epochs()->size(), 1U);
    EXPECT_EQ(HeaderStore::open(folder.path(), kNetwork).error().code, ErrorCode::Refused) << "one owner at a time";
    auto other = kNetwork;
    other.genesisHash.bytes[0] ^= 1;
    EXPECT_FALSE((*HeaderStore::open(folder.path(), other))->resume()->has_value()) << "networks do not mix";
}

TEST(HeaderStore, RefusesWhatDoesNotFollow) {
    const TemporaryFolder folder;
    auto store = open(folder);
    ASSERT_TRUE(store->commit(step(11, 20)));
    EXPECT_EQ(store->commit(step(20, 22)).error().code, ErrorCode::Malformed) << "kept already";
    auto gap = step(21, 24);
    gap.final.erase(gap.final.begin() + 1);
    EXPECT_EQ(store->commit(gap).error().code, ErrorCode::Malformed);
    auto elsewhere = step(21, 24);
    elsewhere.resume.hash.bytes[0] ^= 1;
    EXPECT_EQ(store->commit(elsewhere).error().code, ErrorCode::Malformed);
    auto hole = step(21, 24);
    hole.resume.above.erase(hole.resume.above.begin());
    EXPECT_EQ(store->commit(hole).error().code, ErrorCode::Malformed);
    EXPECT_EQ(expectWhole(*store), 20U);
    EXPECT_TRUE(store->commit(step(31, 33))) << "a run of its own after a proven jump";
    EXPECT_EQ(store->header(25).error().code, ErrorCode::NotFound);
    EXPECT_EQ(*store->header(31), kept(31));
    EXPECT_EQ(*store->header(20), kept(20));
}

TEST(HeaderStore, KeepsAHeaderInAtMost150Bytes) {
    constexpr std::uint64_t kDay = 17'280;
    const TemporaryFolder folder;
    std::filesystem::path path;
    {
        auto store = open(folder);
        path = store->path();
        for (std::uint64_t from = 1; from <= kDay; from += 256)
            ASSERT_TRUE(store->commit(step(from, std::min(from + 255, kDay))));
    }
    const auto size = std::filesystem::file_size(path);
    RecordProperty("bytes", std::to_string(size));
    std::printf("%llu headers in %llu bytes: %.1f each\n", static_cast<unsigned long long>(kDay),
                static_cast<unsigned long long>(size), static_cast<double>(size) / kDay);
    EXPECT_LE(size, kDay * 150);
    EXPECT_GE(size, kDay * 100) << "a record has 108 bytes: less means that something was not kept";
}

TEST(HeaderStore, SurvivesTheKillOfItsProcessAtAnyMoment) {
    const char* asked = std::getenv("WATTBOURSE_KILLS");
    const int kills = asked != nullptr ? std::atoi(asked) : 40;
    const TemporaryFolder folder;
    std::mt19937 random(20260101);
    std::uint64_t before = 0;
    for (int kill = 0; kill < kills; ++kill) {
        int done[2];
        ASSERT_EQ(::pipe(done), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            auto store = HeaderStore::open(folder.path(), kNetwork);
            if (!store)
                ::_exit(1);
            for (std::uint64_t next = before + 1;;) {
                const std::uint64_t to = next + next % 37;
                if (!(*store)->commit(step(next, to)) || ::write(done[1], &to, sizeof to) != sizeof to)
                    ::_exit(2);
                next = to + 1;
            }
        }
        ::close(done[1]);
        // After so many commits, none among them, and somewhere within what follows.
        std::uint64_t promised = before;
        std::uint64_t to = 0;
        for (auto commits = random() % 6; commits > 0 && ::read(done[0], &to, sizeof to) == sizeof to; --commits)
            promised = to;
        ::usleep(static_cast<useconds_t>(random() % 3'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the writer failed: " << WEXITSTATUS(status);
        while (::read(done[0], &to, sizeof to) == sizeof to)
            promised = to;
        ::close(done[0]);
        auto store = open(folder);
        ASSERT_NE(store, nullptr);
        EXPECT_EQ(store->damage(), "");
        before = expectWhole(*store);
        EXPECT_GE(before, promised) << "a commit that returned is on disk";
        if (HasFailure())
            return;
    }
    EXPECT_GT(before, static_cast<std::uint64_t>(kills)) << "the writers came to nothing: the kills prove nothing";
}

TEST(HeaderStore, ATornTailLeavesAnEarlierCommit) {
    std::mt19937 random(7);
    std::size_t shorter = 0;
    for (int round = 0; round < 20; ++round) {
        const TemporaryFolder folder;
        const TemporaryFolder copy;
        auto store = open(folder);
        for (std::uint64_t to = 10; to <= 100; to += 10)
            ASSERT_TRUE(store->commit(step(to - 9, to)));
        // As the disk would hold it had the power gone: the end of the write-ahead log is missing or rubbish.
        for (const auto& file : std::filesystem::directory_iterator(folder.path()))
            if (file.path().extension() != ".lock" && !file.path().string().ends_with("-shm"))
                std::filesystem::copy(file.path(), copy.path() / file.path().filename());
        const std::filesystem::path wal = copy.path() / (store->path().filename().string() + "-wal");
        const auto size = std::filesystem::file_size(wal);
        ASSERT_GT(size, 0U);
        const auto cut = random() % size;
        if (round % 2 == 0) {
            std::filesystem::resize_file(wal, cut);
        } else {
            std::fstream file(wal, std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(static_cast<std::streamoff>(cut));
            for (auto left = size - cut; left > 0; --left)
                file.put(static_cast<char>(random()));
        }
        store.reset();
        auto torn = open(copy);
        ASSERT_NE(torn, nullptr);
        const std::uint64_t to = expectWhole(*torn);
        EXPECT_EQ(to % 10, 0U);
        shorter += to < 100 ? 1 : 0;
    }
    EXPECT_GT(shorter, 10U);
}

TEST(HeaderStore, DamageIsFoundAndNothingOfItUsed) {
    // Every byte of the file that holds a record is flipped in turn (one in 151, for speed).
    const TemporaryFolder folder;
    std::filesystem::path path;
    {
        auto store = open(folder);
        path = store->path();
        ASSERT_TRUE(store->commit(step(1, 60)));
    }
    std::ifstream in(path, std::ios::binary);
    const std::string sound((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::size_t found = 0;
    std::size_t opened = 0;
    for (std::size_t at = 0; at < sound.size(); at += 151) {
        const TemporaryFolder copy;
        std::string bad = sound;
        bad[at] = static_cast<char>(bad[at] ^ 0x40);
        std::ofstream(copy.path() / path.filename(), std::ios::binary) << bad;
        auto store = HeaderStore::open(copy.path(), kNetwork);
        if (!store) {
            // Another schema's number is no damage that may be thrown away.
            EXPECT_EQ(store.error().code, ErrorCode::Refused) << store.error().detail;
            continue;
        }
        ++opened;
        if (!(*store)->damage().empty())
            ++found;
        const auto resume = (*store)->resume();
        ASSERT_TRUE(resume) << resume.error().detail;
        if (!*resume)
            continue;
        // Whatever is still answered is the truth.
        EXPECT_EQ((*resume)->number, 60U);
        EXPECT_EQ((*resume)->hash, hashOf(60));
        EXPECT_EQ((*resume)->settled, whole(59));
        for (std::uint64_t number = 1; number <= 60; ++number)
            if (const auto header = (*store)->header(number)) {
                EXPECT_EQ(*header, kept(number));
            }
    }
    EXPECT_GT(found, 20U);
    EXPECT_GT(opened, 80U);
}

} // namespace wattbourse::chain

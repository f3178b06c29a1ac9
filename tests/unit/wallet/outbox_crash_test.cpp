// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed (SIGKILL) at every step of sending and at any moment between; afterwards each intent is on the
// chain exactly once.
#include "core/storage/schema.h"
#include "tests/unit/wallet/fake_node.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/outbox/outbox.h"

#include <csignal>
#include <set>
#include <sys/wait.h>

namespace wattbourse::wallet {

namespace {

const std::vector<std::string> kIntents = {"place-1", "place-2", "cancel-1", "report-1"};

// One life of the program: submits every intent, pumping between. Dies at the step numbered `deathStep`, if it comes.
void live(const std::filesystem::path& folder, const std::vector<std::string>& intents, int deathStep) {
    int step = 0;
    const auto onStep = [&](const std::string&) {
        if (step++ == deathStep)
            ::raise(SIGKILL);
    };
    FakeNode node(folder / "node");
    FakeSigner signer;
    node.onStep = onStep;
    signer.onStep = onStep;
    auto database = core::openStore(folder / "store.db");
    if (!database)
        ::_exit(2);
    DurableOutbox outbox(**database, node);
    for (const std::string& intent : intents)
        if (!outbox.submit(intent, requestFor(intent), signer) || !outbox.pump())
            ::_exit(3);
    ::_exit(0);
}

// Runs a life in a child, killed after `killAfter` when given. Answers its wait status.
int runLife(const std::filesystem::path& folder, const std::vector<std::string>& intents, int deathStep,
            std::optional<std::chrono::microseconds> killAfter = std::nullopt) {
    const pid_t child = ::fork();
    if (child == 0)
        live(folder, intents, deathStep);
    if (killAfter) {
        ::usleep(static_cast<useconds_t>(killAfter->count()));
        ::kill(child, SIGKILL);
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

void expectEachOnce(const std::filesystem::path& folder, const std::vector<std::string>& intents,
                    const std::string& where) {
    FakeNode node(folder / "node");
    const auto chain = node.chain();
    ASSERT_EQ(chain.size(), intents.size()) << where;
    // No second transaction was ever shown to the node, not even one that a chain would turn away.
    EXPECT_EQ(node.taken().size(), intents.size()) << where;
    std::multiset<std::string> calls;
    for (const FakeNode::Taken& taken : chain) {
        const core::Bytes raw = core::fromHex(taken.raw).value();
        calls.insert(std::string(raw.begin() + 1, raw.end()));
    }
    EXPECT_EQ(calls, std::multiset<std::string>(intents.begin(), intents.end())) << where;
    const auto database = core::openStore(folder / "store.db");
    ASSERT_TRUE(database) << where;
    DurableOutbox outbox(**database, node);
    ASSERT_TRUE(outbox.pump()) << where;
    for (const std::string& intent : intents)
        EXPECT_EQ(outbox.find(intent).value().value().state, core::TxnRecord::State::Final) << where << intent;
}

} // namespace

TEST(OutboxCrash, AtEveryStepEachIntentIsThereOnce) {
    int deaths = 0;
    for (int step = 0;; ++step) {
        const TemporaryFolder folder;
        const int status = runLife(folder.path(), kIntents, step);
        const bool died = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        deaths += died ? 1 : 0;
        const int second = runLife(folder.path(), kIntents, -1);
        ASSERT_TRUE(WIFEXITED(second) && WEXITSTATUS(second) == 0) << "step " << step;
        expectEachOnce(folder.path(), kIntents, "step " + std::to_string(step) + " ");
        if (!died)
            break;
    }
    EXPECT_GE(deaths, 25);
}

TEST(OutboxCrash, AtTwoStepsInARowEachIntentIsThereOnce) {
    for (int first = 0; first < 24; first += 3) {
        for (int second = 0; second < 12; second += 2) {
            const TemporaryFolder folder;
            runLife(folder.path(), kIntents, first);
            runLife(folder.path(), kIntents, second);
            const int last = runLife(folder.path(), kIntents, -1);
            ASSERT_TRUE(WIFEXITED(last) && WEXITSTATUS(last) == 0);
            expectEachOnce(folder.path(), kIntents, std::to_string(first) + ", " + std::to_string(second) + " ");
        }
    }
}

// At moments that no step marks: within the database's own writes.
TEST(OutboxCrash, AtAnyMomentEachIntentIsThereOnce) {
    const TemporaryFolder folder;
    std::vector<std::string> intents;
    for (int i = 0; i < 60; ++i)
        intents.push_back("intent-" + std::to_string(i));
    int deaths = 0;
    for (int round = 0; round < 60; ++round) {
        // Each life has something new to do, so that one killed at once or within its first milliseconds dies at work
        // on a machine of any speed; 0 to 30 ms in steps that visit all of it.
        const std::vector<std::string> known(intents.begin(), intents.begin() + round + 1);
        const auto killAfter =
            round % 2 == 0 ? std::chrono::microseconds(round * 13) : std::chrono::microseconds(round * 7919 % 30000);
        const int status = runLife(folder.path(), known, -1, killAfter);
        ASSERT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << WEXITSTATUS(status);
        deaths += WIFSIGNALED(status) ? 1 : 0;
    }
    const int last = runLife(folder.path(), intents, -1);
    ASSERT_TRUE(WIFEXITED(last) && WEXITSTATUS(last) == 0);
    expectEachOnce(folder.path(), intents, "any moment ");
    EXPECT_GE(deaths, 10);
}

} // namespace wattbourse::wallet

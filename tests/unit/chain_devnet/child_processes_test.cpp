// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/child_processes.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::chain::devnet {
namespace {

std::string readAll(int fd) {
    std::string out;
    char chunk[256];
    for (auto n = ::read(fd, chunk, sizeof chunk); n > 0; n = ::read(fd, chunk, sizeof chunk))
        out.append(chunk, static_cast<std::size_t>(n));
    ::close(fd);
    return out;
}

bool gone(pid_t pid) {
    for (int i = 0; i < 200; ++i) {
        if (::kill(pid, 0) != 0)
            return true;
        ::usleep(10'000);
    }
    return false;
}

} // namespace

TEST(ChildProcesses, runsWithItsEnvironmentOnly) {
    ChildProcesses processes;
    const auto child = processes.spawn({"/bin/sh", {"-c", "echo $WORD; echo \"<$USER>\" >&2"}, {"WORD=hello"}, 0});
    ASSERT_TRUE(child);
    EXPECT_EQ(readAll(child->output), "hello\n<>\n");
    processes.stop(child->pid);
    EXPECT_TRUE(gone(child->pid));
}

TEST(ChildProcesses, aMissingProgramIsAnError) {
    ChildProcesses processes;
    EXPECT_EQ(processes.spawn({"/nowhere/program", {}, {}, 0}).error().code, core::ErrorCode::NotFound);
}

TEST(ChildProcesses, theDestructorEndsWhatIgnoresTheSignal) {
    pid_t pid = -1;
    {
        ChildProcesses processes;
        const auto child =
            processes.spawn({"/bin/sh", {"-c", "trap '' TERM; echo on; while :; do sleep 1; done"}, {}, 0});
        ASSERT_TRUE(child);
        pid = child->pid;
        char on[3];
        EXPECT_EQ(::read(child->output, on, sizeof on), 3);
        ::close(child->output);
        EXPECT_EQ(::kill(pid, 0), 0);
    }
    EXPECT_TRUE(gone(pid));
}

TEST(ChildProcesses, childrenDieWhenTheProgramIsKilled) {
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t program = ::fork();
    if (program == 0) {
        ChildProcesses processes;
        // From a thread that ends at once: the child must live on.
        pid_t pid = -1;
        std::thread([&] { pid = processes.spawn({"/bin/sleep", {"1000"}, {}, 0}).value().pid; }).join();
        ::usleep(50'000);
        pid = ::kill(pid, 0) == 0 ? pid : -1;
        if (::write(pipe[1], &pid, sizeof pid) < 0)
            ::_exit(1);
        ::pause();
        ::_exit(0);
    }
    pid_t child = -1;
    ASSERT_EQ(::read(pipe[0], &child, sizeof child), static_cast<ssize_t>(sizeof child));
    EXPECT_GT(child, 0);
    ::kill(program, SIGKILL);
    ::waitpid(program, nullptr, 0);
    EXPECT_TRUE(gone(child));
}

} // namespace wattbourse::chain::devnet

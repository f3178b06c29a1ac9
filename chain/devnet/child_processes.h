// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <sys/types.h>
#include <thread>
#include <vector>

namespace wattbourse::chain::devnet {

struct ChildProgram {
    std::filesystem::path path;
    std::vector<std::string> arguments;
    /// "NAME=value"; nothing else is inherited.
    std::vector<std::string> environment;
    /// Bytes of address space; 0 for no limit.
    std::uint64_t addressSpace{0};
};

struct Child {
    pid_t pid{-1};
    /// Read end of its standard output and error; the caller closes it.
    int output{-1};
};

/// Programs that die with us, however we die: each child is killed by the kernel when the thread that started it ends
/// (PR_SET_PDEATHSIG is tied to the thread, not to the process), so one thread that lasts as long as this object starts
/// them all. Any thread may call.
class ChildProcesses {
public:
    ChildProcesses();
    /// Stops every child.
    ~ChildProcesses();
    ChildProcesses(const ChildProcesses&) = delete;
    ChildProcesses& operator=(const ChildProcesses&) = delete;

    core::Result<Child> spawn(const ChildProgram& program);
    /// SIGTERM, after two seconds SIGKILL, and waits for it. Nothing when it is not ours or ended already.
    void stop(pid_t pid);

private:
    core::Result<Child> spawnHere(const ChildProgram& program);
    void run(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::set<pid_t> m_children;
    std::jthread m_thread;
};

} // namespace wattbourse::chain::devnet

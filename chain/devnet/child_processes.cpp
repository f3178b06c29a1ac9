// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/child_processes.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::chain::devnet {
namespace {

using core::ErrorCode;
using core::fail;

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (auto& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

/// After fork in a program with threads only async-signal-safe calls are allowed: everything is prepared before.
[[noreturn]] void becomeChild(const char* path, char* const* arguments, char* const* environment, int output,
                              std::uint64_t addressSpace, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(126);
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    if (addressSpace > 0) {
        const rlimit limit{addressSpace, addressSpace};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::close_range(3, ~0U, 0);
    ::execve(path, arguments, environment);
    ::_exit(127);
}

} // namespace

ChildProcesses::ChildProcesses() : m_thread([this](std::stop_token stop) { run(stop); }) {}

ChildProcesses::~ChildProcesses() {
    std::set<pid_t> left;
    {
        const std::scoped_lock lock(m_mutex);
        left = m_children;
    }
    for (const pid_t pid : left)
        stop(pid);
}

void ChildProcesses::run(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

core::Result<Child> ChildProcesses::spawn(const ChildProgram& program) {
    std::promise<core::Result<Child>> promise;
    auto spawned = promise.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.emplace_back([&] { promise.set_value(spawnHere(program)); });
    }
    m_wake.notify_one();
    return spawned.get();
}

core::Result<Child> ChildProcesses::spawnHere(const ChildProgram& program) {
    if (::access(program.path.c_str(), X_OK) != 0)
        return fail(ErrorCode::NotFound, program.path.string() + " is not a program");
    std::vector<std::string> arguments{program.path.string()};
    arguments.insert(arguments.end(), program.arguments.begin(), program.arguments.end());
    auto environment = program.environment;
    const auto argv = pointers(arguments);
    const auto envp = pointers(environment);
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return fail(ErrorCode::System, std::string("pipe: ") + std::strerror(errno));
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid == 0)
        becomeChild(program.path.c_str(), argv.data(), envp.data(), pipe[1], program.addressSpace, parent);
    ::close(pipe[1]);
    if (pid < 0) {
        ::close(pipe[0]);
        return fail(ErrorCode::System, std::string("fork: ") + std::strerror(errno));
    }
    const std::scoped_lock lock(m_mutex);
    m_children.insert(pid);
    return Child{pid, pipe[0]};
}

void ChildProcesses::stop(pid_t pid) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_children.erase(pid) == 0)
            return;
    }
    ::kill(-pid, SIGTERM);
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    while (::waitpid(pid, nullptr, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > patience) {
            ::kill(-pid, SIGKILL);
            ::waitpid(pid, nullptr, 0);
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace wattbourse::chain::devnet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/scratch_dir.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace wattbourse::app {
namespace {

/// Removes the folder after the pipe's other end is closed. The children that write into it die with us, but the kernel
/// may need a moment for them.
[[noreturn]] void clean(int pipe, const std::filesystem::path& path) {
    ::setsid();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::signal(signal, SIG_IGN);
    // Whoever waits for our output to end must not wait for the janitor.
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, fd);
    char byte;
    while (::read(pipe, &byte, 1) < 0 && errno == EINTR) {
    }
    std::error_code failed;
    for (int attempt = 0; attempt < 20; ++attempt) {
        std::filesystem::remove_all(path, failed);
        if (!failed && !std::filesystem::exists(path, failed))
            break;
        ::usleep(50'000);
    }
    ::_exit(0);
}

} // namespace

ScratchDir::ScratchDir(std::filesystem::path path, int guard, int janitor)
    : m_path(std::move(path)), m_guard(guard), m_janitor(janitor) {}

ScratchDir::ScratchDir(ScratchDir&& other) noexcept
    : m_path(std::move(other.m_path)), m_guard(std::exchange(other.m_guard, -1)),
      m_janitor(std::exchange(other.m_janitor, -1)) {}

ScratchDir& ScratchDir::operator=(ScratchDir&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_guard, other.m_guard);
    std::swap(m_janitor, other.m_janitor);
    return *this;
}

core::Result<ScratchDir> ScratchDir::make() {
    std::error_code failed;
    std::string name = (std::filesystem::temp_directory_path(failed) / "wattbourse-devnet-XXXXXX").string();
    if (failed || ::mkdtemp(name.data()) == nullptr)
        return core::fail(core::ErrorCode::System, "cannot make a temporary folder");
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return core::fail(core::ErrorCode::System, std::string("pipe: ") + std::strerror(errno));
    const pid_t janitor = ::fork();
    if (janitor == 0) {
        ::close(pipe[1]);
        clean(pipe[0], name);
    }
    ::close(pipe[0]);
    return ScratchDir(name, pipe[1], janitor);
}

ScratchDir::~ScratchDir() {
    if (m_guard < 0)
        return;
    ::close(m_guard);
    if (m_janitor > 0)
        ::waitpid(m_janitor, nullptr, 0);
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace wattbourse::core {

Result<FileLock> FileLock::take(const std::filesystem::path& file) {
    const std::string path = file.string() + ".lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::Unavailable, path + ": " + std::strerror(errno));
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fail(ErrorCode::System, path + ": " + std::strerror(errno));
        std::array<char, 16> owner{};
        const ssize_t size = ::read(descriptor, owner.data(), owner.size() - 1);
        std::string who = size > 0 ? "process " + std::string(owner.data()) : "another process";
        while (!who.empty() && who.back() == '\n')
            who.pop_back();
        return fail(ErrorCode::Refused, file.string() + ": in use by " + who);
    }
    // The owner's number is a courtesy to whoever finds the file taken: the lock holds without it.
    const std::string owner = std::to_string(::getpid()) + "\n";
    if (::ftruncate(descriptor, 0) == 0 && ::pwrite(descriptor, owner.data(), owner.size(), 0) < 0)
        return fail(ErrorCode::Unavailable, path + ": " + std::strerror(errno));
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace wattbourse::core

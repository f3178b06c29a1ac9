// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace wattbourse::core {

namespace {

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

tl::unexpected<Error> systemFailure(ErrorCode code, const std::filesystem::path& path) {
    return fail(code, path.string() + ": " + std::strerror(errno));
}

Result<void> writeAll(int descriptor, ByteView content, const std::filesystem::path& path) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemFailure(ErrorCode::Unavailable, path);
        content = content.subspan(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor) != 0)
        return systemFailure(ErrorCode::Unavailable, path);
    return {};
}

} // namespace

Result<void> writeFileAtomically(const std::filesystem::path& path, ByteView content) {
    std::filesystem::path folder = path.parent_path();
    if (folder.empty())
        folder = ".";
    std::string temporary = path.string() + ".XXXXXX";
    // mkostemp makes the file with mode 0600.
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.get() < 0)
        return systemFailure(ErrorCode::Unavailable, path);
    Result<void> done = writeAll(file.get(), content, path);
    if (done && ::rename(temporary.c_str(), path.c_str()) != 0)
        done = systemFailure(ErrorCode::Unavailable, path);
    if (!done) {
        ::unlink(temporary.c_str());
        return done;
    }
    // The new name itself is on disk only once its folder is.
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() < 0 || ::fsync(opened.get()) != 0)
        return systemFailure(ErrorCode::Unavailable, folder);
    return {};
}

Result<std::string> readSmallFile(const std::filesystem::path& path, std::size_t maxBytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return systemFailure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unavailable, path);
    std::string out(maxBytes + 1, '\0');
    std::size_t size = 0;
    while (size < out.size()) {
        const ssize_t got = ::read(file.get(), out.data() + size, out.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(ErrorCode::Unavailable, path);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > maxBytes)
        return fail(ErrorCode::OutOfRange, path.string() + ": larger than " + std::to_string(maxBytes) + " bytes");
    out.resize(size);
    return out;
}

} // namespace wattbourse::core

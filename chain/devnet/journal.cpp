// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/journal.h"

#include "core/crypto/keccak.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace wattbourse::chain::devnet {
namespace {

using core::ErrorCode;
using core::fail;

// Length (4 bytes, little endian) and the first 4 bytes of the record's Keccak-256.
constexpr std::size_t kHeadSize = 8;
constexpr std::size_t kMaxRecord = 256U << 20U;

std::array<std::uint8_t, kHeadSize> headOf(core::ByteView record) {
    std::array<std::uint8_t, kHeadSize> head{};
    for (std::size_t i = 0; i < 4; ++i)
        head[i] = static_cast<std::uint8_t>(record.size() >> (8 * i));
    const auto hash = core::keccak256(record);
    std::copy_n(hash.bytes.begin(), 4, head.begin() + 4);
    return head;
}

core::Result<core::Bytes> readWhole(int fd) {
    struct stat info {};
    if (::fstat(fd, &info) != 0)
        return fail(ErrorCode::System, std::string("journal: ") + std::strerror(errno));
    core::Bytes out(static_cast<std::size_t>(info.st_size));
    for (std::size_t done = 0; done < out.size();) {
        const auto n = ::read(fd, out.data() + done, out.size() - done);
        if (n <= 0)
            return fail(ErrorCode::System, std::string("journal: ") + std::strerror(errno));
        done += static_cast<std::size_t>(n);
    }
    return out;
}

} // namespace

core::Result<Journal> Journal::open(const std::filesystem::path& path) {
    Journal out(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (out.m_fd < 0)
        return fail(ErrorCode::System, path.string() + ": " + std::strerror(errno));
    WB_ASSIGN(const auto whole, readWhole(out.m_fd));
    std::size_t good = 0;
    while (whole.size() - good >= kHeadSize) {
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4; ++i)
            size |= static_cast<std::size_t>(whole[good + i]) << (8 * i);
        if (size > kMaxRecord || size > whole.size() - good - kHeadSize)
            break;
        const core::ByteView record(whole.data() + good + kHeadSize, size);
        const auto head = headOf(record);
        if (!std::equal(head.begin(), head.end(), whole.begin() + static_cast<std::ptrdiff_t>(good))) {
            if (good + kHeadSize + size < whole.size())
                return fail(ErrorCode::Malformed, path.string() + " is damaged at byte " + std::to_string(good));
            break;
        }
        out.m_records.push_back(core::toBytes(record));
        good += kHeadSize + size;
    }
    if (good != whole.size() && ::ftruncate(out.m_fd, static_cast<off_t>(good)) != 0)
        return fail(ErrorCode::System, path.string() + ": " + std::strerror(errno));
    ::lseek(out.m_fd, static_cast<off_t>(good), SEEK_SET);
    return out;
}

Journal::Journal(Journal&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_records(std::move(other.m_records)) {}

Journal& Journal::operator=(Journal&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    std::swap(m_records, other.m_records);
    return *this;
}

Journal::~Journal() {
    if (m_fd >= 0)
        ::close(m_fd);
}

std::vector<core::Bytes> Journal::takeRecords() {
    return std::exchange(m_records, {});
}

core::Result<void> Journal::append(core::ByteView record) {
    const auto head = headOf(record);
    core::Bytes bytes(head.begin(), head.end());
    core::append(bytes, record);
    // One write: a torn record can only be the last one.
    if (::write(m_fd, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) || ::fdatasync(m_fd) != 0)
        return fail(ErrorCode::System, std::string("journal: ") + std::strerror(errno));
    return {};
}

} // namespace wattbourse::chain::devnet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {
class Database;
} // namespace wattbourse::core

namespace wattbourse::chain {

/// What is kept of a header for good: enough to find it, to ask any node for the whole of it and to know it again by
/// its hash, and to check a proof against its state.
struct KeptHeader {
    std::uint64_t number{};
    core::Hash32 hash;
    core::Hash32 stateRoot;
    core::Address author;
    std::uint64_t step{};
    /// Unix seconds.
    std::uint64_t timestamp{};
    bool operator==(const KeptHeader&) const = default;
};

/// A whole header, canonical encoding.
struct WholeHeader {
    std::uint64_t number{};
    core::Bytes rlp;
    bool operator==(const WholeHeader&) const = default;
};

/// Who sealed from a block on, and the block that announced it (none where it was trusted or voted).
struct KeptEpoch {
    std::uint64_t firstBlock{};
    std::vector<core::Address> sealers;
    std::optional<core::Hash32> announcedIn;
    bool operator==(const KeptEpoch&) const = default;
};

/// Two headers that one authority sealed in one step.
struct KeptDoubleSeal {
    core::Address author;
    std::uint64_t step{};
    std::uint64_t number{};
    core::Hash32 firstHash;
    core::Hash32 secondHash;
    /// Canonical encodings; the first is empty when it was dropped before the second came.
    core::Bytes first;
    core::Bytes second;
    bool operator==(const KeptDoubleSeal&) const = default;
};

/// The verified headers of one network on disk, about 120 bytes each below the final block and whole above it. One
/// writer; any thread, calls take turns. What a commit returned for is on disk; a crash at any moment leaves the state
/// of one commit. Every record carries a checksum over itself and the one before, down to the block that was trusted,
/// so that a damaged or foreign tail is found and cut off, and nothing of it is used.
class HeaderStore {
public:
    struct Identity {
        std::uint64_t chainId{};
        core::Hash32 genesisHash;
    };
    /// Where following goes on: a final block, what the engine must know to judge its children (`engineState`, the
    /// caller's own text), and what lies above.
    struct Resume {
        std::uint64_t number{};
        core::Hash32 hash;
        /// The whole header of that block.
        core::Bytes root;
        std::string engineState;
        /// The whole settled header where the settled block lies at or below `number`.
        core::Bytes settled;
        /// The best branch above, rising without a gap.
        std::vector<WholeHeader> above;
    };
    struct Commit {
        /// Final headers that are new since the last commit, rising without a gap; they follow the newest kept one, or
        /// begin a new run where a jump was proven.
        std::vector<KeptHeader> final;
        /// Takes the place of what was there. `resume.number` is the newest final header that is kept.
        Resume resume;
    };

    /// Opens or makes `headers-<chain id>-<genesis>.sqlite` in `folder`. A file that is damaged beyond reading is moved
    /// aside (`.damaged`) and a new one begun. Refused: another program has it open, or it is of a newer schema.
    /// Unavailable: the disk.
    static core::Result<std::unique_ptr<HeaderStore>> open(const std::filesystem::path& folder,
                                                           const Identity& identity);
    ~HeaderStore();
    HeaderStore(const HeaderStore&) = delete;
    HeaderStore& operator=(const HeaderStore&) = delete;

    /// What opening found damaged and dropped, in English; empty for a sound file.
    [[nodiscard]] const std::string& damage() const { return m_damage; }

    /// None for a new store, and where nothing sound is left.
    core::Result<std::optional<Resume>> resume();
    /// All or nothing. Malformed when the final headers have gaps, do not lead to the resume block, or contradict what
    /// is kept; the store stays as it was.
    core::Result<void> commit(const Commit& commit);
    /// Forgets all headers and where to go on; evidence stays.
    core::Result<void> forgetHeaders();

    /// NotFound where no header of this number is kept; NotVerified when its checksum does not hold.
    core::Result<KeptHeader> header(std::uint64_t number);
    /// The lowest and highest kept numbers; none in an empty store.
    core::Result<std::optional<std::pair<std::uint64_t, std::uint64_t>>> range();
    /// Checks the checksums of all records in the range and their link. NotVerified with the number.
    core::Result<void> check(std::uint64_t from, std::uint64_t to);

    core::Result<void> addEpoch(const KeptEpoch& epoch);
    core::Result<std::vector<KeptEpoch>> epochs();
    /// Evidence that is there already is no error.
    core::Result<void> addDoubleSeal(const KeptDoubleSeal& seal);
    core::Result<std::vector<KeptDoubleSeal>> doubleSeals();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    HeaderStore(std::filesystem::path path, std::unique_ptr<core::Database> database);
    core::Result<void> checkTail();
    core::Result<void> append(const KeptHeader& header);
    core::Result<void> writeResume(const Resume& resume);

    std::filesystem::path m_path;
    std::unique_ptr<core::Database> m_database;
    std::string m_damage;
};

} // namespace wattbourse::chain

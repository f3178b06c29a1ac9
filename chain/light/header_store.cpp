// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/header_store.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// A migration that was released is never changed. headers.record: KeptHeader without its number, then the checksum.
// recent: the best branch above the block to go on from.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE headers (number INTEGER PRIMARY KEY, record BLOB NOT NULL) STRICT;
CREATE TABLE recent (number INTEGER PRIMARY KEY, rlp BLOB NOT NULL) STRICT;
CREATE TABLE resume (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    root BLOB NOT NULL,
    engine_state TEXT NOT NULL,
    settled BLOB NOT NULL,
    checksum BLOB NOT NULL CHECK (length(checksum) = 8)
) STRICT;
CREATE TABLE epochs (
    first_block INTEGER PRIMARY KEY,
    sealers BLOB NOT NULL,
    announced_in BLOB CHECK (length(announced_in) = 32)
) STRICT;
CREATE TABLE double_seals (
    author BLOB NOT NULL CHECK (length(author) = 20),
    step INTEGER NOT NULL,
    number INTEGER NOT NULL,
    first_hash BLOB NOT NULL CHECK (length(first_hash) = 32),
    second_hash BLOB NOT NULL CHECK (length(second_hash) = 32),
    first BLOB NOT NULL,
    second BLOB NOT NULL,
    PRIMARY KEY (author, step, second_hash)
) STRICT, WITHOUT ROWID;
)sql";
constexpr std::array<std::string_view, 1> kMigrations = {kFirst};

// Records at the end that are checked at every opening; the rest when they are used.
constexpr std::uint64_t kTail = 2048;

using Checksum = core::FixedBytes<8, struct ChecksumTag>;
constexpr std::size_t kFieldBytes = 32 + 32 + 20 + 8 + 8;
constexpr std::size_t kRecordBytes = kFieldBytes + Checksum::kSize;

std::int64_t sqlNumber(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

void appendNumber(core::Bytes& to, std::uint64_t number) {
    for (unsigned shift = 64; shift > 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(number >> (shift - 8)));
}

std::uint64_t numberIn(core::ByteView bytes) {
    std::uint64_t out = 0;
    for (const auto byte : bytes)
        out = (out << 8U) | byte;
    return out;
}

Checksum shorten(const core::Hash32& hash) {
    Checksum out;
    std::copy_n(hash.bytes.begin(), Checksum::kSize, out.bytes.begin());
    return out;
}

core::Bytes fieldsOf(const KeptHeader& header) {
    core::Bytes out;
    out.reserve(kRecordBytes);
    core::append(out, header.hash.view());
    core::append(out, header.stateRoot.view());
    core::append(out, header.author.view());
    appendNumber(out, header.step);
    appendNumber(out, header.timestamp);
    return out;
}

// Over the record, its number and the checksum before; zeros before the first of a run.
Checksum checksumOf(const Checksum& before, std::uint64_t number, core::ByteView fields) {
    core::Bytes at;
    appendNumber(at, number);
    return shorten(core::keccak256({before.view(), at, fields}));
}

struct Record {
    KeptHeader header;
    core::Bytes fields;
    Checksum checksum;
};

Result<Record> recordFrom(std::uint64_t number, core::Bytes bytes) {
    if (bytes.size() != kRecordBytes)
        return fail(ErrorCode::NotVerified,
                    "header store: the record of block " + std::to_string(number) + " has another length");
    Record out;
    const core::ByteView view(bytes);
    std::copy_n(view.begin(), 32, out.header.hash.bytes.begin());
    std::copy_n(view.begin() + 32, 32, out.header.stateRoot.bytes.begin());
    std::copy_n(view.begin() + 64, 20, out.header.author.bytes.begin());
    out.header.number = number;
    out.header.step = numberIn(view.subspan(84, 8));
    out.header.timestamp = numberIn(view.subspan(92, 8));
    std::copy_n(view.begin() + kFieldBytes, Checksum::kSize, out.checksum.bytes.begin());
    bytes.resize(kFieldBytes);
    out.fields = std::move(bytes);
    return out;
}

Result<std::optional<Record>> recordAt(core::Database& database, std::uint64_t number) {
    std::optional<Record> out;
    WB_TRY(database.query("SELECT record FROM headers WHERE number = ?", {sqlNumber(number)},
                          [&](const core::SqlRow& row) -> Result<void> {
                              WB_ASSIGN(out, recordFrom(number, row.blob(0)));
                              return {};
                          }));
    return out;
}

Checksum resumeChecksum(const Checksum& newest, const HeaderStore::Resume& resume) {
    core::Bytes at;
    appendNumber(at, resume.number);
    return shorten(core::keccak256({newest.view(), at, resume.hash.view(), core::keccak256(resume.root).view(),
                                    core::keccak256(resume.settled).view(), core::asBytes(resume.engineState)}));
}

core::Bytes joined(const std::vector<core::Address>& addresses) {
    core::Bytes out;
    for (const auto& address : addresses)
        core::append(out, address.view());
    return out;
}

Result<std::vector<core::Address>> split(const core::Bytes& bytes) {
    if (bytes.size() % core::Address::kSize != 0)
        return fail(ErrorCode::Malformed, "header store: an epoch that is no list of addresses");
    std::vector<core::Address> out(bytes.size() / core::Address::kSize);
    for (std::size_t i = 0; i < out.size(); ++i)
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * core::Address::kSize), core::Address::kSize,
                    out[i].bytes.begin());
    return out;
}

} // namespace

HeaderStore::HeaderStore(std::filesystem::path path, std::unique_ptr<core::Database> database)
    : m_path(std::move(path)), m_database(std::move(database)) {}

HeaderStore::~HeaderStore() = default;

Result<std::unique_ptr<HeaderStore>> HeaderStore::open(const std::filesystem::path& folder, const Identity& identity) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    const auto path = folder / ("headers-" + std::to_string(identity.chainId) + "-" +
                                core::toHex(identity.genesisHash.view().first(4)) + ".sqlite");
    std::string damage;
    const auto attempt = [&]() -> Result<std::unique_ptr<HeaderStore>> {
        WB_ASSIGN(auto database, core::Database::open(path, kMigrations));
        std::unique_ptr<HeaderStore> store(new HeaderStore(path, std::move(database)));
        WB_TRY(store->checkTail());
        return store;
    };
    auto store = attempt();
    if (!store && store.error().code == ErrorCode::Malformed) {
        damage = store.error().detail;
        const std::string aside = path.string() + ".damaged";
        std::filesystem::rename(path, aside, failed);
        if (failed)
            return fail(ErrorCode::Unavailable, aside + ": " + failed.message());
        for (const char* part : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + part, failed);
        store = attempt();
    }
    if (store && !damage.empty())
        (*store)->m_damage = damage;
    return store;
}

// What does not hold at the end is dropped; without its newest records the rest has nothing to go on from.
Result<void> HeaderStore::checkTail() {
    WB_ASSIGN(const auto kept, range());
    std::optional<Resume> from;
    auto resumed = resume();
    if (!resumed && resumed.error().code != ErrorCode::NotVerified && resumed.error().code != ErrorCode::Malformed)
        return tl::make_unexpected(resumed.error());
    Result<void> sound;
    if (!resumed)
        sound = tl::make_unexpected(resumed.error());
    else if (kept)
        sound = check(kept->second - std::min(kept->second - kept->first, kTail), kept->second);
    if (sound)
        return {};
    m_damage = sound.error().detail;
    return forgetHeaders();
}

Result<std::optional<std::pair<std::uint64_t, std::uint64_t>>> HeaderStore::range() {
    std::optional<std::pair<std::uint64_t, std::uint64_t>> out;
    WB_TRY(m_database->query(
        "SELECT min(number), max(number) FROM headers", {}, [&](const core::SqlRow& row) -> Result<void> {
            if (!row.isNull(0))
                out.emplace(static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1)));
            return {};
        }));
    return out;
}

Result<void> HeaderStore::check(std::uint64_t from, std::uint64_t to) {
    Checksum before;
    std::optional<std::uint64_t> last;
    if (from > 0) {
        WB_ASSIGN(const auto previous, recordAt(*m_database, from - 1));
        if (previous) {
            before = previous->checksum;
            last = from - 1;
        }
    }
    return m_database->query("SELECT number, record FROM headers WHERE number BETWEEN ? AND ? ORDER BY number",
                             {sqlNumber(from), sqlNumber(to)}, [&](const core::SqlRow& row) -> Result<void> {
                                 const auto number = static_cast<std::uint64_t>(row.integer(0));
                                 WB_ASSIGN(const Record record, recordFrom(number, row.blob(1)));
                                 // A run of its own begins where a jump was proven.
                                 if (!last || *last + 1 != number)
                                     before = {};
                                 if (checksumOf(before, number, record.fields) != record.checksum)
                                     return fail(ErrorCode::NotVerified, "header store: the record of block " +
                                                                             std::to_string(number) + " is damaged");
                                 before = record.checksum;
                                 last = number;
                                 return {};
                             });
}

Result<KeptHeader> HeaderStore::header(std::uint64_t number) {
    WB_ASSIGN(const auto record, recordAt(*m_database, number));
    if (!record)
        return fail(ErrorCode::NotFound, "no header of block " + std::to_string(number) + " is kept");
    WB_TRY(check(number, number));
    return record->header;
}

Result<void> HeaderStore::append(const KeptHeader& header) {
    Checksum before;
    if (header.number > 0) {
        WB_ASSIGN(const auto previous, recordAt(*m_database, header.number - 1));
        if (previous)
            before = previous->checksum;
    }
    core::Bytes record = fieldsOf(header);
    const Checksum checksum = checksumOf(before, header.number, record);
    core::append(record, checksum.view());
    WB_TRY(m_database->run("INSERT INTO headers (number, record) VALUES (?, ?)",
                           {sqlNumber(header.number), core::ByteView(record)}));
    return {};
}

Result<void> HeaderStore::writeResume(const Resume& resume) {
    WB_ASSIGN(const auto newest, recordAt(*m_database, resume.number));
    if (!newest || newest->header.hash != resume.hash)
        return fail(ErrorCode::Malformed, "header store: the block to go on from is not the newest that is kept");
    const Checksum checksum = resumeChecksum(newest->checksum, resume);
    WB_TRY(m_database->run("INSERT OR REPLACE INTO resume (one, number, hash, root, engine_state, settled, checksum) "
                           "VALUES (1, ?, ?, ?, ?, ?, ?)",
                           {sqlNumber(resume.number), resume.hash.view(), core::ByteView(resume.root),
                            std::string_view(resume.engineState), core::ByteView(resume.settled), checksum.view()}));
    return {};
}

Result<void> HeaderStore::commit(const Commit& commit) {
    WB_ASSIGN(const auto kept, range());
    for (std::size_t i = 0; i < commit.final.size(); ++i) {
        const std::uint64_t number = commit.final[i].number;
        if (i > 0 && number != commit.final[i - 1].number + 1)
            return fail(ErrorCode::Malformed, "header store: a gap before block " + std::to_string(number));
        if (kept && number <= kept->second)
            return fail(ErrorCode::Malformed, "header store: block " + std::to_string(number) + " is kept already");
    }
    const std::uint64_t newest = !commit.final.empty() ? commit.final.back().number : kept ? kept->second : 0;
    if (commit.resume.number != newest)
        return fail(ErrorCode::Malformed, "header store: the block to go on from is not the newest that is kept");
    for (std::size_t i = 0; i < commit.resume.above.size(); ++i)
        if (commit.resume.above[i].number != newest + 1 + i)
            return fail(ErrorCode::Malformed, "header store: a gap above the final block");
    return m_database->transaction([&]() -> Result<void> {
        for (const KeptHeader& header : commit.final)
            WB_TRY(append(header));
        WB_TRY(writeResume(commit.resume));
        const std::uint64_t top = newest + commit.resume.above.size();
        WB_TRY(
            m_database->run("DELETE FROM recent WHERE number <= ? OR number > ?", {sqlNumber(newest), sqlNumber(top)}));
        for (const WholeHeader& header : commit.resume.above)
            // Most were there before: a write that changes nothing is saved.
            WB_TRY(m_database->run("INSERT INTO recent (number, rlp) VALUES (?1, ?2) ON CONFLICT (number) DO UPDATE "
                                   "SET rlp = ?2 WHERE rlp <> ?2",
                                   {sqlNumber(header.number), core::ByteView(header.rlp)}));
        return {};
    });
}

Result<void> HeaderStore::forgetHeaders() {
    return m_database->transaction([&]() -> Result<void> {
        for (const char* statement : {"DELETE FROM headers", "DELETE FROM recent", "DELETE FROM resume"})
            WB_TRY(m_database->run(statement));
        return {};
    });
}

Result<std::optional<HeaderStore::Resume>> HeaderStore::resume() {
    std::optional<Resume> out;
    Checksum checksum;
    WB_TRY(m_database->query("SELECT number, hash, root, engine_state, settled, checksum FROM resume", {},
                             [&](const core::SqlRow& row) -> Result<void> {
                                 Resume from;
                                 from.number = static_cast<std::uint64_t>(row.integer(0));
                                 WB_ASSIGN(from.hash, row.fixed<core::Hash32>(1));
                                 from.root = row.blob(2);
                                 from.engineState = row.text(3);
                                 from.settled = row.blob(4);
                                 WB_ASSIGN(checksum, row.fixed<Checksum>(5));
                                 out = std::move(from);
                                 return {};
                             }));
    if (!out)
        return out;
    WB_ASSIGN(const auto newest, recordAt(*m_database, out->number));
    if (!newest || newest->header.hash != out->hash || resumeChecksum(newest->checksum, *out) != checksum)
        return fail(ErrorCode::NotVerified, "header store: where to go on from is damaged");
    // Headers above judge themselves: they are verified again, and what does not follow is left out.
    WB_TRY(m_database->query("SELECT number, rlp FROM recent ORDER BY number", {},
                             [&](const core::SqlRow& row) -> Result<void> {
                                 const auto number = static_cast<std::uint64_t>(row.integer(0));
                                 if (number == out->number + 1 + out->above.size())
                                     out->above.push_back({number, row.blob(1)});
                                 return {};
                             }));
    return out;
}

Result<void> HeaderStore::addEpoch(const KeptEpoch& epoch) {
    const core::Bytes sealers = joined(epoch.sealers);
    core::SqlValue announced = nullptr;
    if (epoch.announcedIn)
        announced = epoch.announcedIn->view();
    WB_TRY(m_database->run("INSERT OR REPLACE INTO epochs (first_block, sealers, announced_in) VALUES (?, ?, ?)",
                           {sqlNumber(epoch.firstBlock), core::ByteView(sealers), announced}));
    return {};
}

Result<std::vector<KeptEpoch>> HeaderStore::epochs() {
    std::vector<KeptEpoch> out;
    WB_TRY(m_database->query("SELECT first_block, sealers, announced_in FROM epochs ORDER BY first_block", {},
                             [&](const core::SqlRow& row) -> Result<void> {
                                 KeptEpoch epoch;
                                 epoch.firstBlock = static_cast<std::uint64_t>(row.integer(0));
                                 WB_ASSIGN(epoch.sealers, split(row.blob(1)));
                                 if (!row.isNull(2)) {
                                     WB_ASSIGN(epoch.announcedIn, row.fixed<core::Hash32>(2));
                                 }
                                 out.push_back(std::move(epoch));
                                 return {};
                             }));
    return out;
}

Result<void> HeaderStore::addDoubleSeal(const KeptDoubleSeal& seal) {
    WB_TRY(m_database->run("INSERT OR IGNORE INTO double_seals (author, step, number, first_hash, second_hash, first, "
                           "second) VALUES (?, ?, ?, ?, ?, ?, ?)",
                           {seal.author.view(), sqlNumber(seal.step), sqlNumber(seal.number), seal.firstHash.view(),
                            seal.secondHash.view(), core::ByteView(seal.first), core::ByteView(seal.second)}));
    return {};
}

Result<std::vector<KeptDoubleSeal>> HeaderStore::doubleSeals() {
    std::vector<KeptDoubleSeal> out;
    WB_TRY(m_database->query("SELECT author, step, number, first_hash, second_hash, first, second FROM double_seals "
                             "ORDER BY number, step",
                             {}, [&](const core::SqlRow& row) -> Result<void> {
                                 KeptDoubleSeal seal;
                                 WB_ASSIGN(seal.author, row.fixed<core::Address>(0));
                                 seal.step = static_cast<std::uint64_t>(row.integer(1));
                                 seal.number = static_cast<std::uint64_t>(row.integer(2));
                                 WB_ASSIGN(seal.firstHash, row.fixed<core::Hash32>(3));
                                 WB_ASSIGN(seal.secondHash, row.fixed<core::Hash32>(4));
                                 seal.first = row.blob(5);
                                 seal.second = row.blob(6);
                                 out.push_back(std::move(seal));
                                 return {};
                             }));
    return out;
}

} // namespace wattbourse::chain

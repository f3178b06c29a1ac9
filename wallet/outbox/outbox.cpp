// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/outbox/outbox.h"

#include "core/base/checked.h"

#include <algorithm>
#include <map>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::TxnRecord;

namespace {

constexpr std::size_t kMaxIntentBytes = 200;
// After so many blocks no reorganisation brings an overtaken transaction back.
constexpr std::uint64_t kDisplacedAfterBlocks = 32;

// States as they are on disk: never renumbered.
constexpr std::array<std::pair<TxnRecord::State, std::int64_t>, 6> kStates = {{{TxnRecord::State::Signed, 0},
                                                                               {TxnRecord::State::Sent, 1},
                                                                               {TxnRecord::State::Included, 2},
                                                                               {TxnRecord::State::Final, 3},
                                                                               {TxnRecord::State::Reverted, 4},
                                                                               {TxnRecord::State::Displaced, 5}}};

std::int64_t numberOf(TxnRecord::State state) {
    return std::find_if(kStates.begin(), kStates.end(), [&](const auto& s) { return s.first == state; })->second;
}

Result<TxnRecord::State> stateOf(std::int64_t number) {
    const auto found = std::find_if(kStates.begin(), kStates.end(), [&](const auto& s) { return s.second == number; });
    if (found == kStates.end())
        return fail(ErrorCode::Malformed, "outbox: a transaction has an unknown state");
    return found->first;
}

// A macro, since literals are joined by the compiler and constants are not.
#define WB_OUTBOX_COLUMNS                                                                                              \
    "intent, sender, nonce, hash, purpose, state, block_number, block_hash, block_time, raw, refusal"

} // namespace

Result<TxnRecord> DurableOutbox::submit(const std::string& intent, const core::TxnRequest& request,
                                        core::Signer& signer) {
    if (intent.empty() || intent.size() > kMaxIntentBytes)
        return fail(ErrorCode::OutOfRange, "outbox: an intent is named by 1 to 200 bytes");
    core::SignedTxn made;
    TxnRecord record;
    {
        const std::lock_guard guard(m_submitMutex);
        WB_ASSIGN(std::optional<TxnRecord> known, find(intent));
        if (known)
            return *std::move(known);
        WB_ASSIGN(const core::Bytes refusal, refusalNow(request, signer.address()));
        if (!refusal.empty()) {
            record.intent = intent;
            record.from = signer.address();
            record.purpose = request.purpose;
            record.state = TxnRecord::State::Refused;
            record.refusal = refusal;
            return record;
        }
        WB_ASSIGN(record, sign(intent, request, signer, made));
    }
    // From here on it is on disk: whatever happens, it is this transaction that goes out.
    if (m_sender.broadcast(made)) {
        WB_TRY(m_database.run("UPDATE outbox SET state = 1 WHERE intent = ? AND state = 0", {intent}));
        record.state = TxnRecord::State::Sent;
    }
    return record;
}

Result<core::Bytes> DurableOutbox::refusalNow(const core::TxnRequest& request, const core::Address& from) {
    WB_ASSIGN(const auto chainId, core::checkedCast<std::int64_t>(request.chainId));
    bool underWay = false;
    WB_TRY(m_database.query("SELECT 1 FROM outbox WHERE chain_id = ? AND sender = ? AND state IN (0, 1) LIMIT 1",
                            {chainId, from.view()}, [&](const core::SqlRow&) -> Result<void> {
                                underWay = true;
                                return {};
                            }));
    if (underWay)
        return core::Bytes{};
    // It is the word of one node, and no answer hinders nothing: the contract has the last word anyway.
    return m_sender.refusalNow(request, from).value_or(core::Bytes{});
}

Result<TxnRecord> DurableOutbox::sign(const std::string& intent, const core::TxnRequest& request, core::Signer& signer,
                                      core::SignedTxn& made) {
    const core::Address from = signer.address();
    WB_ASSIGN(const std::uint64_t nonce, nextNonce(request.chainId, from));
    WB_ASSIGN(made, signer.signTxn(request, nonce));
    if (made.from != from || made.nonce != nonce)
        return fail(ErrorCode::System, "outbox: the signer signed something else");
    WB_ASSIGN(const auto chainId, core::checkedCast<std::int64_t>(request.chainId));
    WB_ASSIGN(const auto storedNonce, core::checkedCast<std::int64_t>(nonce));
    WB_TRY(m_database.run(
        "INSERT INTO outbox (intent, chain_id, sender, nonce, hash, raw, purpose, state) "
        "VALUES (?,?,?,?,?,?,?,0)",
        {intent, chainId, from.view(), storedNonce, made.hash.view(), core::ByteView(made.raw), request.purpose}));
    TxnRecord record;
    record.intent = intent;
    record.from = from;
    record.nonce = nonce;
    record.hash = made.hash;
    record.purpose = request.purpose;
    return record;
}

Result<std::uint64_t> DurableOutbox::nextNonce(std::uint64_t chainId, const core::Address& from) {
    WB_ASSIGN(const auto proven, m_sender.nonceOf(from));
    WB_ASSIGN(const auto chain, core::checkedCast<std::int64_t>(chainId));
    std::uint64_t next = proven.value();
    WB_TRY(m_database.query("SELECT max(nonce) FROM outbox WHERE chain_id = ? AND sender = ?", {chain, from.view()},
                            [&](const core::SqlRow& row) -> Result<void> {
                                if (!row.isNull(0))
                                    next = std::max(next, static_cast<std::uint64_t>(row.integer(0)) + 1);
                                return {};
                            }));
    return next;
}

Result<void> DurableOutbox::pump() {
    const std::lock_guard guard(m_pumpMutex);
    WB_ASSIGN(
        std::vector<Row> open,
        rows("SELECT " WB_OUTBOX_COLUMNS " FROM outbox WHERE state IN (0, 1, 2) ORDER BY sender, nonce LIMIT 256", {}));
    // Asked before the outcomes: a transaction that comes in between the two questions is found, not overtaken.
    std::map<core::Address, HeadNonce> nonces;
    Result<void> first;
    const auto note = [&](const core::Error& error) {
        if (first)
            first = tl::make_unexpected(error);
    };
    for (const Row& row : open) {
        if (nonces.contains(row.record.from))
            continue;
        auto nonce = m_sender.nonceOf(row.record.from);
        if (!nonce)
            note(nonce.error());
        nonces.emplace(row.record.from, nonce ? HeadNonce(*std::move(nonce)) : HeadNonce());
    }
    for (Row& row : open)
        if (auto done = pumpRow(row, nonces.at(row.record.from)); !done)
            note(done.error());
    return first;
}

Result<void> DurableOutbox::pumpRow(Row& row, const HeadNonce& headNonce) {
    TxnRecord& record = row.record;
    const auto outcome = m_sender.outcome(record.hash);
    if (outcome) {
        m_overtakenAt.erase(record.hash);
        if (outcome->finality() == core::Finality::Head)
            record.state = TxnRecord::State::Included;
        else
            record.state = outcome->value().succeeded ? TxnRecord::State::Final : TxnRecord::State::Reverted;
        record.block = outcome->block();
        // Asked once. Without an answer it is known that it was refused, but not why.
        if (record.state == TxnRecord::State::Reverted)
            if (auto said = m_sender.refusalOf({row.raw, record.hash, record.from, record.nonce}, *record.block))
                record.refusal = *std::move(said);
        return save(record);
    }
    if (outcome.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(outcome.error());
    record.block.reset();
    if (isDisplaced(row, headNonce)) {
        m_overtakenAt.erase(record.hash);
        record.state = TxnRecord::State::Displaced;
        return save(record);
    }
    if (record.state == TxnRecord::State::Included) {
        // Its block was replaced.
        record.state = TxnRecord::State::Sent;
        WB_TRY(save(record));
    }
    WB_TRY(m_sender.broadcast({row.raw, record.hash, record.from, record.nonce}));
    record.state = TxnRecord::State::Sent;
    return save(record);
}

bool DurableOutbox::isDisplaced(const Row& row, const HeadNonce& headNonce) {
    if (!headNonce)
        return false;
    if (headNonce->value() <= row.record.nonce) {
        m_overtakenAt.erase(row.record.hash);
        return false;
    }
    const std::uint64_t head = headNonce->block().number;
    const std::uint64_t seen = m_overtakenAt.try_emplace(row.record.hash, head).first->second;
    return head >= seen + kDisplacedAfterBlocks;
}

Result<void> DurableOutbox::save(const TxnRecord& record) {
    core::SqlValue number = nullptr;
    core::SqlValue hash = nullptr;
    core::SqlValue time = nullptr;
    core::SqlValue refusal = nullptr;
    if (!record.refusal.empty())
        refusal = core::ByteView(record.refusal);
    if (record.block) {
        WB_ASSIGN(number, core::checkedCast<std::int64_t>(record.block->number));
        hash = record.block->hash.view();
        time = record.block->time.seconds;
    }
    WB_TRY(m_database.run(
        "UPDATE outbox SET state = ?2, block_number = ?3, block_hash = ?4, block_time = ?5, refusal = ?6 "
        "WHERE intent = ?1",
        {record.intent, numberOf(record.state), number, hash, time, refusal}));
    return {};
}

Result<std::optional<TxnRecord>> DurableOutbox::find(const std::string& intent) const {
    WB_ASSIGN(std::vector<Row> found, rows("SELECT " WB_OUTBOX_COLUMNS " FROM outbox WHERE intent = ?", {intent}));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front().record);
}

Result<std::vector<TxnRecord>> DurableOutbox::recent(std::size_t count) const {
    WB_ASSIGN(const auto limit, core::checkedCast<std::int64_t>(count));
    WB_ASSIGN(std::vector<Row> found,
              rows("SELECT " WB_OUTBOX_COLUMNS " FROM outbox ORDER BY number DESC LIMIT ?", {limit}));
    std::vector<TxnRecord> out;
    for (Row& row : found)
        out.push_back(std::move(row.record));
    return out;
}

Result<std::vector<DurableOutbox::Row>> DurableOutbox::rows(std::string_view sql,
                                                            std::initializer_list<core::SqlValue> values) const {
    std::vector<Row> out;
    WB_TRY(m_database.query(sql, values, [&](const core::SqlRow& from) -> Result<void> {
        Row row;
        row.record.intent = from.text(0);
        WB_ASSIGN(row.record.from, from.fixed<core::Address>(1));
        WB_ASSIGN(row.record.nonce, core::checkedCast<std::uint64_t>(from.integer(2)));
        WB_ASSIGN(row.record.hash, from.fixed<core::Hash32>(3));
        row.record.purpose = from.text(4);
        WB_ASSIGN(row.record.state, stateOf(from.integer(5)));
        if (!from.isNull(6)) {
            core::BlockRef block;
            WB_ASSIGN(block.number, core::checkedCast<std::uint64_t>(from.integer(6)));
            WB_ASSIGN(block.hash, from.fixed<core::Hash32>(7));
            block.time = {from.integer(8)};
            row.record.block = block;
        }
        row.raw = from.blob(9);
        if (!from.isNull(10))
            row.record.refusal = from.blob(10);
        out.push_back(std::move(row));
        return {};
    }));
    return out;
}

} // namespace wattbourse::wallet

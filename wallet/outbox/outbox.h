// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/txn.h"
#include "core/storage/database.h"

#include <mutex>
#include <unordered_map>

namespace wattbourse::wallet {

/// The outbox over the terminal's database. One intent is one row, one nonce and one signed byte string for ever: what
/// is sent again is the same transaction, which a chain takes at most once. Any thread but the GUI's.
class DurableOutbox final : public core::Outbox {
public:
    /// Both outlive the outbox. `database` comes from core::openStore() and belongs to one network.
    DurableOutbox(core::Database& database, core::TxnSender& sender) : m_database(database), m_sender(sender) {}

    /// A node that does not take the transaction is no failure: it is on disk, and pump() sends it again. One that a
    /// node would see refused is not signed, so that it takes no nonce and can be tried again under the same intent.
    /// Errors of the signer, of the proven nonce and of the database; then nothing was sent and nothing will be.
    core::Result<core::TxnRecord> submit(const std::string& intent, const core::TxnRequest& request,
                                         core::Signer& signer) override;
    /// Sends in the order of nonces and reads the outcomes of at most 256 transactions. The first error is answered
    /// after all were tried.
    core::Result<void> pump() override;
    [[nodiscard]] core::Result<std::optional<core::TxnRecord>> find(const std::string& intent) const override;
    [[nodiscard]] core::Result<std::vector<core::TxnRecord>> recent(std::size_t count) const override;

private:
    struct Row {
        core::TxnRecord record;
        core::Bytes raw;
    };
    [[nodiscard]] core::Result<std::vector<Row>> rows(std::string_view sql,
                                                      std::initializer_list<core::SqlValue> values) const;
    /// What the contract would answer now, as far as a node says; empty when it would not refuse, or when earlier
    /// transactions of the sender are under way, without which the answer may be wrong.
    core::Result<core::Bytes> refusalNow(const core::TxnRequest& request, const core::Address& from);
    core::Result<std::uint64_t> nextNonce(std::uint64_t chainId, const core::Address& from);
    core::Result<core::TxnRecord> sign(const std::string& intent, const core::TxnRequest& request, core::Signer& signer,
                                       core::SignedTxn& made);
    /// Where the chain's head says that the sender stands; none when it cannot be asked now.
    using HeadNonce = std::optional<core::Proven<std::uint64_t>>;
    core::Result<void> pumpRow(Row& row, const HeadNonce& headNonce);
    bool isDisplaced(const Row& row, const HeadNonce& headNonce);
    core::Result<void> save(const core::TxnRecord& record);

    core::Database& m_database;
    core::TxnSender& m_sender;
    // Nonces are handed out one at a time.
    std::mutex m_submitMutex;
    std::mutex m_pumpMutex;
    // The head at which a transaction was first seen overtaken; under m_pumpMutex.
    std::unordered_map<core::Hash32, std::uint64_t> m_overtakenAt;
};

} // namespace wattbourse::wallet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/authority.h"

#include "chain/devnet/json_fields.h"
#include "chain/encode/json.h"
#include "chain/market/validator_set.h"
#include "chain/proof/receipt.h"
#include "core/base/hex.h"

#include <algorithm>

namespace wattbourse::chain::devnet {
namespace {

using core::ErrorCode;
using core::fail;

// The engine's answers about a block grow faster than its transactions.
constexpr std::size_t kMaxTxnsPerBlock = 900;
// Steps for which seals are remembered to notice a second one.
constexpr std::size_t kRememberedSeals = 4096;
constexpr std::size_t kMaxBranch = 100'000;

constexpr std::size_t kMaxVotes = 64;

} // namespace

Authority::Authority(AuthorityConfig config, const core::Clock& clock, KeySigner signer, std::unique_ptr<Engine> engine,
                     Journal journal)
    : m_config(std::move(config)), m_clock(clock), m_address(signer.address()), m_engine(std::move(engine)),
      m_journal(std::move(journal)), m_signer(std::move(signer)) {}

core::Result<std::unique_ptr<Authority>> Authority::start(ChildProcesses& processes, AuthorityConfig config,
                                                          const core::Clock& clock) {
    WB_ASSIGN(auto signer, KeySigner::make(config.key));
    const SealRules& rules = config.sealing->rules();
    WB_ASSIGN(auto journal, Journal::open(config.journal));
    WB_ASSIGN(auto engine, Engine::start(processes, {config.engineProgram, config.workDir, rules.chainId,
                                                     config.genesisTime, rules.gasLimit, config.alloc}));
    WB_ASSIGN(const auto root, engine->genesisStateRoot());
    WB_ASSIGN(auto sealed, config.sealing->genesis(root));
    WB_ASSIGN(const auto from, config.sealing->engine().trust(config.sealing->checkpointOf(sealed)));
    std::unique_ptr<Authority> out(
        new Authority(std::move(config), clock, std::move(signer), std::move(engine), std::move(journal)));
    WB_ASSIGN(const auto block, out->m_engine->call("eth_getBlockByNumber", {"0x0", false}));
    if (!block.is_object())
        return fail(ErrorCode::Malformed, "the engine has no genesis block");
    WB_ASSIGN(const auto engineHash, hashField(block.get_object(), "hash"));
    out->m_chain = std::make_unique<ChainStore>(makeBlock(std::move(sealed), {}), engineHash,
                                                std::make_shared<const SealerSet>(from.sealers));
    WB_TRY(out->replay());
    return out;
}

core::Result<void> Authority::replay() {
    for (const auto& record : m_journal.takeRecords()) {
        WB_ASSIGN(const auto block, decodeBlock(record, sealing().engine()));
        const auto parent = m_chain->byHash(block->header.parentHash);
        if (!parent || !m_chain->isCanonical(parent->hash))
            return fail(ErrorCode::Malformed, "the journal has a block without its parent");
        // A journal is written in the order in which blocks became the head: this one began another branch.
        WB_TRY(rollbackTo(parent->header.number));
        WB_TRY(sealing().check(*parent, *block, *sealersNow(), {static_cast<std::int64_t>(block->header.timestamp)}));
        noteSeal(*block);
        WB_TRY(import(block, /*journalled=*/true));
    }
    return {};
}

std::shared_ptr<const SealerSet> Authority::sealersNow() const {
    return m_chain->standpoint(headBlock()->header.number)->sealers;
}

std::optional<std::size_t> Authority::turn(std::uint64_t step) const {
    return sealing().turn(step, *headBlock(), *sealersNow(), m_address);
}

void Authority::vote(const SealerVote& vote) {
    const std::scoped_lock lock(m_votesMutex);
    std::erase_if(m_votes, [&](const SealerVote& old) { return old.target == vote.target; });
    m_votes.push_back(vote);
    if (m_votes.size() > kMaxVotes)
        m_votes.erase(m_votes.begin());
}

std::optional<SealerVote> Authority::currentVote() const {
    const auto sealers = sealersNow();
    const std::scoped_lock lock(m_votesMutex);
    for (const auto& vote : m_votes) {
        const bool isIn =
            std::find(sealers->sealers.begin(), sealers->sealers.end(), vote.target) != sealers->sealers.end();
        if (isIn != vote.letIn)
            return vote;
    }
    return std::nullopt;
}

core::Result<core::Hash32> Authority::send(const core::TxnRequest& request) {
    WB_ASSIGN(const auto nonce, pendingNonce(m_address));
    WB_ASSIGN(const auto txn, m_signer.signTxn(request, nonce));
    return submit(txn.raw);
}

core::Result<std::uint64_t> Authority::nonceOf(const core::Address& account) {
    WB_ASSIGN(const auto count, m_engine->call("eth_getTransactionCount",
                                               {core::toHex0x(account), toQuantity(headBlock()->header.number)}));
    if (!count.is_string())
        return fail(ErrorCode::Malformed, "the engine's nonce is no quantity");
    return parseQuantity(count.get_string());
}

core::Result<void> Authority::alignEngine() {
    WB_ASSIGN(const auto answer, m_engine->call("eth_blockNumber"));
    if (!answer.is_string())
        return fail(ErrorCode::Malformed, "the engine's block number is no quantity");
    WB_ASSIGN(const auto number, parseQuantity(answer.get_string()));
    const auto head = headBlock()->header.number;
    if (number < head)
        return fail(ErrorCode::Unavailable, "the engine lost blocks");
    return m_engine->rollback(number - head);
}

core::Result<bool> Authority::mustAnnounce() {
    const auto contract = rules().validatorContract;
    if (!contract || sealersNow()->epochStart == headBlock()->header.number + 1)
        return false;
    const boost::json::object question{{"from", core::toHex0x(m_address)},
                                       {"to", core::toHex0x(*contract)},
                                       {"data", core::toHex0x(validator_set::emitInitiateChangeCallableData())}};
    WB_ASSIGN(const auto answer, m_engine->call("eth_call", {question, "latest"}));
    WB_ASSIGN(const auto word, jsonBytes(answer));
    return !word.empty() && word.back() != 0;
}

core::Result<std::vector<RawTxn>> Authority::chooseTxns() {
    const auto nonces = [this](const core::Address& account) { return nonceOf(account); };
    WB_ASSIGN(const bool announces, mustAnnounce());
    if (!announces)
        return m_pool.select(nonces, kMaxTxnsPerBlock, rules().gasLimit);
    const auto head = headBlock();
    const auto call =
        validator_set::Calls(rules().chainId, *rules().validatorContract).announce(head->hash, head->header.number + 1);
    WB_ASSIGN(auto chosen, m_pool.select(nonces, kMaxTxnsPerBlock, rules().gasLimit - call.gasLimit));
    WB_ASSIGN(const auto used, nonceOf(m_address));
    // Behind the authority's own transactions in this block.
    const auto own =
        std::count_if(chosen.begin(), chosen.end(), [this](const RawTxn& txn) { return txn.from == m_address; });
    WB_ASSIGN(const auto txn, m_signer.signTxn(call, used + static_cast<std::uint64_t>(own)));
    WB_ASSIGN(auto raw, decodeRawTxn(txn.raw, rules().chainId));
    chosen.push_back(std::move(raw));
    return chosen;
}

core::Result<Execution> Authority::execute(const std::vector<core::Bytes>& raws, const core::Address& coinbase,
                                           std::uint64_t timestamp) {
    const bool epochBegins = sealersNow()->epochStart == headBlock()->header.number + 1 && rules().validatorContract;
    WB_ASSIGN(auto done, m_engine->execute(raws, coinbase, timestamp));
    if (epochBegins) {
        WB_ASSIGN(done.stateRoot,
                  m_engine->systemCall(*rules().validatorContract, validator_set::finalizeChangeData()));
    }
    return done;
}

core::Result<std::vector<BlockPtr>> Authority::propose(std::uint64_t step, SealFault fault) {
    const std::scoped_lock lock(m_work);
    const auto head = headBlock();
    const auto sealers = sealersNow();
    if (!sealing().turn(step, *head, *sealers, m_address))
        return fail(ErrorCode::Refused, "step " + std::to_string(step) + " is not this authority's");
    if (fault == SealFault::Skip)
        return std::vector<BlockPtr>{};
    WB_TRY(alignEngine());
    WB_ASSIGN(const auto chosen, chooseTxns());
    std::vector<core::Bytes> raws;
    std::vector<core::Hash32> hashes;
    for (const auto& txn : chosen) {
        raws.push_back(txn.raw);
        hashes.push_back(txn.hash);
    }
    WB_ASSIGN(const auto done, execute(raws, m_address, rules().timeOf(step)));
    // What the engine did not take would not be taken the next time either.
    m_pool.remove(hashes);
    std::vector<core::Bytes> included;
    for (const auto& hash : done.transactions) {
        const auto at = std::find(hashes.begin(), hashes.end(), hash);
        if (at == hashes.end())
            return fail(ErrorCode::Malformed, "the engine executed a transaction that it was not given");
        included.push_back(raws[static_cast<std::size_t>(at - hashes.begin())]);
    }
    Sealing::Draft draft{*head, *sealers, done, step, m_address, currentVote()};
    draft.falseStateRoot = fault == SealFault::FalseStateRoot;
    WB_ASSIGN(auto sealed, sealing().seal(draft, m_config.key));
    const auto block = makeBlock(std::move(sealed), included);
    std::vector<BlockPtr> out{block};
    if (fault == SealFault::FalseStateRoot) {
        WB_TRY(m_engine->rollback(1));
        for (const auto& txn : chosen)
            static_cast<void>(m_pool.add(txn, txn.nonce));
        return out;
    }
    if (fault == SealFault::Twice) {
        draft.again = true;
        WB_ASSIGN(auto other, sealing().seal(draft, m_config.key));
        out.push_back(makeBlock(std::move(other), included));
    }
    noteSeal(*block);
    WB_TRY(adopt(block, done.engineHash, /*journalled=*/false));
    return out;
}

core::Result<void> Authority::receive(const BlockPtr& block, const Peer& from) {
    const std::scoped_lock lock(m_work);
    if (m_chain->byHash(block->hash))
        return {};
    // Back to the own chain.
    std::vector<BlockPtr> branch{block};
    while (!m_chain->isCanonical(branch.back()->header.parentHash)) {
        const auto parent = from.blockByHash(branch.back()->header.parentHash);
        if (!parent || parent->header.number + 1 != branch.back()->header.number || branch.size() >= kMaxBranch)
            return fail(ErrorCode::NotVerified, "block refused: its ancestors are unknown");
        branch.push_back(parent);
    }
    std::reverse(branch.begin(), branch.end());
    const auto fork = m_chain->byHash(branch.front()->header.parentHash)->header.number;
    if (!isBetter(branch, fork)) {
        m_chain->addSide(block);
        // Who seals twice is found out even where the second block is of no use.
        if (sealing().check(*m_chain->byNumber(fork), *branch.front(), *m_chain->standpoint(fork)->sealers,
                            m_clock.now()))
            noteSeal(*branch.front());
        return fail(ErrorCode::Refused, "block refused: the own chain is as good");
    }
    if (fork < finalNumber())
        return fail(ErrorCode::Refused, "block refused: its branch replaces a final block");
    WB_TRY(
        sealing().check(*m_chain->byNumber(fork), *branch.front(), *m_chain->standpoint(fork)->sealers, m_clock.now()));
    WB_TRY(alignEngine());
    return reorganise(branch, fork);
}

bool Authority::isBetter(const std::vector<BlockPtr>& branch, std::uint64_t fork) const {
    const auto head = headBlock();
    auto weight = m_chain->standpoint(fork)->totalDifficulty;
    for (const auto& block : branch)
        weight = weight + block->header.difficulty;
    return sealing().engine().isBetter({*branch.back(), weight},
                                       {*head, m_chain->standpoint(head->header.number)->totalDifficulty});
}

core::Result<void> Authority::reorganise(const std::vector<BlockPtr>& branch, std::uint64_t fork) {
    std::vector<BlockPtr> replaced;
    for (auto number = fork + 1; const auto block = m_chain->byNumber(number); ++number)
        replaced.push_back(block);
    WB_TRY(rollbackTo(fork));
    for (const auto& block : branch) {
        auto done = sealing().check(*headBlock(), *block, *sealersNow(), m_clock.now());
        if (done) {
            noteSeal(*block);
            done = import(block, /*journalled=*/false);
        }
        if (done)
            continue;
        if (!replaced.empty()) {
            WB_TRY(rollbackTo(fork));
            for (const auto& old : replaced)
                WB_TRY(import(old, /*journalled=*/false));
        }
        return done;
    }
    // What only the replaced branch had waits again.
    for (const auto& old : replaced)
        for (const auto& raw : old->rawTransactions) {
            const auto txn = decodeRawTxn(raw, rules().chainId);
            if (txn && !m_chain->find(txn->hash))
                static_cast<void>(m_pool.add(*txn, txn->nonce));
        }
    return {};
}

core::Result<void> Authority::rollbackTo(std::uint64_t number) {
    const auto head = headBlock()->header.number;
    WB_TRY(m_engine->rollback(head - number));
    m_chain->truncate(number);
    return {};
}

core::Result<void> Authority::import(const BlockPtr& block, bool journalled) {
    const auto& claimed = block->header;
    WB_ASSIGN(const auto done, execute(block->rawTransactions, block->sealer(), claimed.timestamp));
    const bool same = done.number == claimed.number && done.transactions == block->transactions &&
                      done.stateRoot == claimed.stateRoot && done.transactionsRoot == claimed.transactionsRoot &&
                      done.receiptsRoot == claimed.receiptsRoot && done.gasUsed == claimed.gasUsed &&
                      std::equal(done.logsBloom.begin(), done.logsBloom.end(), claimed.logsBloom.bytes.begin(),
                                 claimed.logsBloom.bytes.end());
    if (!same) {
        WB_TRY(m_engine->rollback(1));
        return fail(ErrorCode::NotVerified, "block refused: executing it comes to something else");
    }
    return adopt(block, done.engineHash, journalled);
}

core::Result<void> Authority::adopt(const BlockPtr& block, const core::Hash32& engineHash, bool journalled) {
    const auto before = sealersNow();
    WB_ASSIGN(const auto signal, signalOf(*block, *before));
    if (!journalled)
        WB_TRY(m_journal.append(encodeBlock(*block)));
    m_chain->append(block, engineHash, sealing().engine().advance(*block, before, signal));
    m_pool.remove(block->transactions);
    const std::scoped_lock lock(m_listenersMutex);
    for (const auto& [id, listener] : m_listeners)
        listener(block);
    return {};
}

core::Result<std::optional<SetSignal>> Authority::signalOf(const Block& block, const SealerSet& before) {
    if (!sealing().engine().mayChangeSet(block, before))
        return std::optional<SetSignal>{};
    WB_ASSIGN(const auto answer, m_engine->call("eth_getBlockReceipts", {toQuantity(block.header.number)}));
    WB_ASSIGN(const auto* list, jsonArray(answer, "receipts"));
    std::vector<Receipt> receipts;
    for (const auto& entry : *list) {
        WB_ASSIGN(const auto* object, jsonObject(entry, "receipt"));
        WB_ASSIGN(auto receipt, receiptFromJson(*object));
        receipts.push_back(std::move(receipt));
    }
    WB_TRY(proveReceipts(block.header, receipts));
    return sealing().engine().signalIn(block, before, receipts);
}

void Authority::noteSeal(const Block& block) {
    const std::scoped_lock lock(m_sealsMutex);
    const auto [seen, fresh] = m_seals.emplace(std::pair(block.step, block.sealer()), block.signedHash);
    const DoubleSeal found{block.sealer(), block.step, seen->second, block.signedHash};
    if (!fresh && found.first != found.second &&
        std::find(m_doubleSeals.begin(), m_doubleSeals.end(), found) == m_doubleSeals.end())
        m_doubleSeals.push_back(found);
    if (m_seals.size() > kRememberedSeals)
        m_seals.erase(m_seals.begin());
}

std::vector<DoubleSeal> Authority::doubleSeals() const {
    const std::scoped_lock lock(m_sealsMutex);
    return m_doubleSeals;
}

void Authority::learn(const RawTxn& txn) {
    // A transaction that another authority took is no news when it is here or in a block already.
    if (const auto nonce = nonceOf(txn.from))
        static_cast<void>(m_pool.add(txn, *nonce));
}

core::Result<core::Hash32> Authority::submit(core::ByteView raw) {
    WB_ASSIGN(const auto txn, decodeRawTxn(raw, rules().chainId));
    if (txn.gasLimit > rules().gasLimit)
        return fail(ErrorCode::Refused, "exceeds block gas limit");
    if (m_chain->find(txn.hash))
        return fail(ErrorCode::Duplicate, "already known");
    WB_ASSIGN(const auto nonce, nonceOf(txn.from));
    WB_TRY(m_pool.add(txn, nonce));
    if (m_gossip)
        m_gossip(txn);
    return txn.hash;
}

core::Result<std::uint64_t> Authority::pendingNonce(const core::Address& account) {
    WB_ASSIGN(const auto nonce, nonceOf(account));
    return m_pool.nextNonce(account, nonce);
}

core::Subscription Authority::onHead(std::function<void(const BlockPtr&)> listener) {
    const std::scoped_lock lock(m_listenersMutex);
    const auto id = m_nextListener++;
    m_listeners.emplace(id, std::move(listener));
    return core::Subscription([this, id] {
        const std::scoped_lock remove(m_listenersMutex);
        m_listeners.erase(id);
    });
}

} // namespace wattbourse::chain::devnet

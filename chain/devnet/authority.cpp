// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/authority.h"

#include "chain/devnet/json_fields.h"
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

/// Bare hashes differ: two signatures of one content are no double seal.
core::Hash32 contentOf(const Block& block) {
    return aura::bareHash(block.header);
}

} // namespace

Authority::Authority(AuthorityConfig config, const core::Clock& clock, core::Address address,
                     std::unique_ptr<Engine> engine, Journal journal)
    : m_config(std::move(config)), m_clock(clock), m_address(address), m_engine(std::move(engine)),
      m_journal(std::move(journal)) {}

core::Result<std::unique_ptr<Authority>> Authority::start(ChildProcesses& processes, AuthorityConfig config,
                                                          const core::Clock& clock) {
    WB_ASSIGN(const auto publicKey, core::publicKeyOf(config.key));
    const auto address = core::addressOf(publicKey);
    const auto& set = config.rules.authorities;
    if (std::find(set.begin(), set.end(), address) == set.end())
        return fail(ErrorCode::Refused, "the key is not an authority's");
    WB_ASSIGN(auto journal, Journal::open(config.journal));
    WB_ASSIGN(auto engine, Engine::start(processes, {config.engineProgram, config.workDir, config.rules.chainId,
                                                     config.genesisTime, config.rules.gasLimit}));
    WB_ASSIGN(const auto root, engine->genesisStateRoot());
    std::unique_ptr<Authority> out(
        new Authority(std::move(config), clock, address, std::move(engine), std::move(journal)));
    const auto genesis = makeBlock(aura::genesisHeader(root, out->rules().gasLimit, 0), {});
    WB_ASSIGN(const auto block, out->m_engine->call("eth_getBlockByNumber", {"0x0", false}));
    if (!block.is_object())
        return fail(ErrorCode::Malformed, "the engine has no genesis block");
    WB_ASSIGN(const auto engineHash, hashField(block.get_object(), "hash"));
    out->m_chain = std::make_unique<ChainStore>(genesis, engineHash);
    WB_TRY(out->replay());
    return out;
}

core::Result<void> Authority::replay() {
    for (const auto& record : m_journal.takeRecords()) {
        WB_ASSIGN(const auto block, decodeBlock(record, SealRules::form()));
        const auto parent = m_chain->byHash(block->header.parentHash);
        if (!parent || !m_chain->isCanonical(parent->hash))
            return fail(ErrorCode::Malformed, "the journal has a block without its parent");
        WB_TRY(checkSeal(parent->header, block->header, rules(), block->header.step));
        noteSeal(*block);
        // A journal is written in the order in which blocks became the head: this one began another branch.
        WB_TRY(rollbackTo(parent->header.number));
        WB_TRY(import(block, /*journalled=*/true));
    }
    return {};
}

std::uint64_t Authority::currentStep() const {
    return static_cast<std::uint64_t>(m_clock.now().seconds) / rules().stepSeconds;
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

core::Result<aura::Header> Authority::fillHeader(const Execution& done, std::uint64_t step) const {
    const auto head = headBlock();
    aura::Header out;
    out.parentHash = head->hash;
    out.unclesHash = kNoUncles;
    out.author = m_address;
    out.stateRoot = done.stateRoot;
    out.transactionsRoot = done.transactionsRoot;
    out.receiptsRoot = done.receiptsRoot;
    if (done.logsBloom.size() != Bloom::kSize || done.number != head->header.number + 1)
        return fail(ErrorCode::Malformed, "the engine's block has another form");
    std::copy(done.logsBloom.begin(), done.logsBloom.end(), out.logsBloom.bytes.begin());
    out.difficulty = aura::expectedDifficulty(head->header.step, step);
    out.number = done.number;
    out.gasLimit = done.gasLimit;
    out.gasUsed = done.gasUsed;
    out.timestamp = done.timestamp;
    out.baseFee = 0;
    out.step = step;
    return out;
}

core::Result<std::vector<BlockPtr>> Authority::propose(std::uint64_t step, SealFault fault) {
    const std::scoped_lock lock(m_work);
    if (rules().proposer(step) != m_address || step <= headBlock()->header.step)
        return fail(ErrorCode::Refused, "step " + std::to_string(step) + " is not this authority's");
    if (fault == SealFault::Skip)
        return std::vector<BlockPtr>{};
    WB_TRY(alignEngine());
    WB_ASSIGN(const auto chosen, m_pool.select([this](const core::Address& account) { return nonceOf(account); },
                                               kMaxTxnsPerBlock, rules().gasLimit));
    std::vector<core::Bytes> raws;
    std::vector<core::Hash32> hashes;
    for (const auto& txn : chosen) {
        raws.push_back(txn.raw);
        hashes.push_back(txn.hash);
    }
    WB_ASSIGN(const auto done, m_engine->execute(raws, m_address, rules().timeOf(step)));
    // What the engine did not take would not be taken the next time either.
    m_pool.remove(hashes);
    std::vector<core::Bytes> included;
    for (const auto& hash : done.transactions) {
        const auto at = std::find(hashes.begin(), hashes.end(), hash);
        if (at == hashes.end())
            return fail(ErrorCode::Malformed, "the engine executed a transaction that it was not given");
        included.push_back(raws[static_cast<std::size_t>(at - hashes.begin())]);
    }
    WB_ASSIGN(auto header, fillHeader(done, step));
    if (fault == SealFault::FalseStateRoot)
        header.stateRoot.bytes[0] ^= 1U;
    WB_TRY(aura::seal(header, m_config.key));
    const auto block = makeBlock(header, included);
    std::vector<BlockPtr> out{block};
    if (fault == SealFault::FalseStateRoot) {
        WB_TRY(m_engine->rollback(1));
        for (const auto& txn : chosen)
            static_cast<void>(m_pool.add(txn, txn.nonce));
        return out;
    }
    if (fault == SealFault::Twice) {
        header.extraData = core::toBytes(core::asBytes("again"));
        WB_TRY(aura::seal(header, m_config.key));
        out.push_back(makeBlock(header, included));
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
    auto parent = m_chain->byHash(branch.front()->header.parentHash);
    const auto fork = parent->header.number;
    for (const auto& next : branch) {
        WB_TRY(checkSeal(parent->header, next->header, rules(), currentStep()));
        noteSeal(*next);
        parent = next;
    }
    const auto head = headBlock();
    const bool better = block->header.number > head->header.number ||
                        (block->header.number == head->header.number && block->header.step < head->header.step);
    if (!better) {
        m_chain->addSide(block);
        return fail(ErrorCode::Refused, "block refused: the own chain is as good");
    }
    if (fork < m_chain->finalNumber(rules().authorities.size()))
        return fail(ErrorCode::Refused, "block refused: its branch replaces a final block");
    WB_TRY(alignEngine());
    return reorganise(branch, fork);
}

core::Result<void> Authority::reorganise(const std::vector<BlockPtr>& branch, std::uint64_t fork) {
    std::vector<BlockPtr> replaced;
    for (auto number = fork + 1; const auto block = m_chain->byNumber(number); ++number)
        replaced.push_back(block);
    WB_TRY(rollbackTo(fork));
    for (const auto& block : branch) {
        const auto done = import(block, /*journalled=*/false);
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
    WB_ASSIGN(const auto done, m_engine->execute(block->rawTransactions, claimed.author, claimed.timestamp));
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
    if (!journalled)
        WB_TRY(m_journal.append(encodeBlock(*block)));
    m_chain->append(block, engineHash);
    m_pool.remove(block->transactions);
    const std::scoped_lock lock(m_listenersMutex);
    for (const auto& [id, listener] : m_listeners)
        listener(block);
    return {};
}

void Authority::noteSeal(const Block& block) {
    const std::scoped_lock lock(m_sealsMutex);
    const auto [seen, fresh] = m_seals.emplace(std::pair(block.header.step, block.header.author), contentOf(block));
    const DoubleSeal found{block.header.author, block.header.step, seen->second, contentOf(block)};
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

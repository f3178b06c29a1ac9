// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and broadcasts of LightChain: what is asked of the nodes, and what is done with an answer that does not hold.
#include "chain/light/light_chain.h"

#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/transaction.h"
#include "chain/provider/receipts_fetch.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <array>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
using State = core::EndpointStatus::State;
namespace json = boost::json;

namespace {

// Keys of one eth_getProof: room for the whole order book of a slot, and an answer below the size that is let through.
constexpr std::size_t kKeysPerCall = 512;
constexpr std::uint64_t kHeadersPerCall = 64;
constexpr std::size_t kKeptBodies = 8;
constexpr std::size_t kMaxTransactions = 100'000;

bool saysKnown(std::string words) {
    std::transform(words.begin(), words.end(), words.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return words.find("already known") != std::string::npos || words.find("alreadyknown") != std::string::npos ||
           words.find("already imported") != std::string::npos || words.find("known transaction") != std::string::npos;
}

} // namespace

// Whether a node, by its own words, has the very block that we asked it about.
bool LightChain::hasBlock(Source& source, const VerifiedBlock& block) {
    const auto found = fetchBlock(m_stop.get_token(), source,
                                  {"eth_getBlockByNumber", json::array{Uint256(block.header().number).toHex(), false}});
    return found && found->hash == block.ref().hash;
}

template <class T>
Result<T> LightChain::askAll(const VerifiedBlock& block, const std::function<Result<T>(Source&)>& ask) {
    core::Error last{ErrorCode::Unavailable,
                     "no node can be asked about block " + std::to_string(block.header().number)};
    for (Source* source : sources(block.header().number)) {
        auto answer = ask(*source);
        if (answer)
            return answer;
        last = answer.error();
        if (last.code == ErrorCode::NotFound)
            return answer;
        // Asked by number, a node on another branch answers truly about another block.
        if ((last.code == ErrorCode::NotVerified || last.code == ErrorCode::Malformed) && hasBlock(*source, block)) {
            source->endpoint.refuse("forged proof at block " + std::to_string(block.header().number) + ": " +
                                    last.detail);
            announce();
        }
        if (m_stop.stop_requested())
            break;
    }
    return tl::make_unexpected(last);
}

Result<AccountClaim> LightChain::fetchProof(Source& source, const core::Address& account,
                                            const std::vector<core::Hash32>& keys, std::uint64_t number) {
    WB_ASSIGN(std::vector<AccountClaim> claims, fetchProofs(source, {{account, keys}}, number));
    return std::move(claims.front());
}

Result<std::vector<AccountClaim>> LightChain::fetchProofs(Source& source, const std::vector<StorageQuery>& queries,
                                                          std::uint64_t number) {
    std::vector<RpcCall> calls;
    std::vector<std::size_t> queryOf;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const auto& keys = queries[i].keys;
        std::size_t from = 0;
        do {
            const std::size_t to = std::min(from + kKeysPerCall, keys.size());
            json::array asked;
            for (; from < to; ++from)
                asked.emplace_back(core::toHex0x(keys[from]));
            calls.push_back({"eth_getProof", json::array{core::toHex0x(queries[i].contract), std::move(asked),
                                                         Uint256(number).toHex()}});
            queryOf.push_back(i);
        } while (from < keys.size());
    }
    WB_ASSIGN(const std::vector<json::value> answers, source.endpoint.callAll(calls, m_stop.get_token()));
    std::vector<AccountClaim> out;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto* object = answers[i].if_object();
        if (object == nullptr)
            return fail(ErrorCode::Unavailable, source.endpoint.name() + " has no state of that block");
        WB_ASSIGN(AccountClaim part, accountClaimFromJson(*object));
        if (queryOf[i] == out.size()) {
            out.push_back(std::move(part));
            continue;
        }
        // Every part must prove the same account; judging the first one's claims covers all.
        AccountClaim& first = out.back();
        if (part.address != first.address || part.storageHash != first.storageHash)
            return fail(ErrorCode::NotVerified, "parts of a proof that do not belong together");
        std::move(part.storage.begin(), part.storage.end(), std::back_inserter(first.storage));
    }
    return out;
}

// A contract of the profile must have the code that the profile names.
Result<void> LightChain::checkCode(const std::vector<StorageQuery>& queries,
                                   const std::vector<AccountClaim>& claims) const {
    for (std::size_t i = 0; i < queries.size(); ++i)
        for (const auto& [name, ref] : m_profile.contracts)
            if (ref.address == queries[i].contract && claims[i].codeHash != ref.codeHash)
                return fail(ErrorCode::NotFound,
                            "the contract " + name + " has other code than the network's profile says");
    return {};
}

Result<core::Proven<std::vector<StorageWords>>> LightChain::readFrom(const VerifiedBlock& block,
                                                                     const std::vector<StorageQuery>& queries) {
    using Words = core::Proven<std::vector<StorageWords>>;
    return askAll<Words>(block, [&](Source& source) -> Result<Words> {
        WB_ASSIGN(const std::vector<AccountClaim> claims, fetchProofs(source, queries, block.header().number));
        WB_ASSIGN(Words words, Prover(block, source.endpoint.name()).storage(queries, claims));
        WB_TRY(checkCode(queries, claims));
        return words;
    });
}

Result<core::Proven<std::vector<StorageWords>>> LightChain::read(const std::vector<StorageQuery>& queries,
                                                                 core::Finality atLeast) {
    WB_ASSIGN(const VerifiedBlock block, newest(atLeast));
    return readFrom(block, queries);
}

Result<core::Proven<std::vector<StorageWords>>> LightChain::readAt(const core::BlockRef& block,
                                                                   const std::vector<StorageQuery>& queries) {
    WB_ASSIGN(const VerifiedBlock verified, find(block));
    return readFrom(verified, queries);
}

Result<core::Proven<std::uint64_t>> LightChain::nonceOf(const core::Address& account) {
    WB_ASSIGN(const VerifiedBlock block, newest(core::Finality::Head));
    return askAll<core::Proven<std::uint64_t>>(block, [&](Source& source) -> Result<core::Proven<std::uint64_t>> {
        WB_ASSIGN(const AccountClaim claim, fetchProof(source, account, {}, block.header().number));
        return Prover(block, source.endpoint.name()).nonce(account, claim);
    });
}

Result<core::Proven<std::optional<Account>>> LightChain::account(const core::Address& account, core::Finality atLeast) {
    using Found = core::Proven<std::optional<Account>>;
    WB_ASSIGN(const VerifiedBlock block, newest(atLeast));
    return askAll<Found>(block, [&](Source& source) -> Result<Found> {
        WB_ASSIGN(const AccountClaim claim, fetchProof(source, account, {}, block.header().number));
        return Prover(block, source.endpoint.name()).account(account, claim);
    });
}

Result<core::Proven<core::Bytes>> LightChain::code(const core::Address& account, core::Finality atLeast) {
    using Code = core::Proven<core::Bytes>;
    WB_ASSIGN(const VerifiedBlock block, newest(atLeast));
    return askAll<Code>(block, [&](Source& source) -> Result<Code> {
        WB_ASSIGN(const AccountClaim claim, fetchProof(source, account, {}, block.header().number));
        WB_ASSIGN(const json::value answer,
                  source.endpoint.call(
                      {"eth_getCode", json::array{core::toHex0x(account), Uint256(block.header().number).toHex()}},
                      m_stop.get_token()));
        WB_ASSIGN(core::Bytes bytes, jsonBytes(answer));
        return Prover(block, source.endpoint.name()).code(account, claim, std::move(bytes));
    });
}

// The headers below a verified block: those that are kept, and further down what links to them by hash.
Result<std::vector<SealedBlock>> LightChain::headersUpTo(Source& source, std::uint64_t from, const VerifiedBlock& top) {
    std::vector<SealedBlock> kept;
    if (m_beacon) {
        SealedBlock& highest = kept.emplace_back();
        highest.header = top.header();
        highest.hash = top.ref().hash;
    } else {
        const std::scoped_lock lock(m_mutex);
        const HeaderTree::Node* node = m_tree.find(top.ref().hash);
        for (; node != nullptr && node->block.header.number >= from && !node->block.rlp.empty(); node = node->parent)
            kept.push_back(node->block);
    }
    if (kept.empty())
        return fail(ErrorCode::NotFound, "block " + core::toHex0x(top.ref().hash) + " was replaced");
    std::uint64_t lowest = kept.back().header.number;
    while (lowest > from) {
        const std::uint64_t begin = lowest - std::min(lowest - from, kHeadersPerCall);
        WB_ASSIGN(std::vector<SealedBlock> more, fetchRange(m_stop.get_token(), source, begin, lowest - 1));
        for (auto block = more.rbegin(); block != more.rend(); ++block) {
            if (block->hash != kept.back().header.parentHash)
                return fail(ErrorCode::NotVerified, "block " + std::to_string(block->header.number) +
                                                        " does not link to the verified headers above it");
            kept.push_back(std::move(*block));
        }
        lowest = begin;
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

Result<core::Proven<std::vector<FoundLog>>> LightChain::logs(const LogFilter& filter, std::uint64_t from,
                                                             core::Finality atLeast) {
    using Logs = core::Proven<std::vector<FoundLog>>;
    WB_ASSIGN(const VerifiedBlock block, newest(atLeast));
    if (from > block.header().number || block.header().number - from >= kMaxLogBlocks)
        return fail(ErrorCode::OutOfRange, "logs: from " + std::to_string(from) + ": above the block, or more than " +
                                               std::to_string(kMaxLogBlocks) + " below it");
    return askAll<Logs>(block, [&](Source& source) -> Result<Logs> {
        WB_ASSIGN(const std::vector<SealedBlock> blocks, headersUpTo(source, from, block));
        std::vector<BlockHeader> headers;
        for (const SealedBlock& one : blocks)
            headers.push_back(one.header);
        std::map<std::uint64_t, std::vector<Receipt>> receipts;
        for (const std::uint64_t number : blocksToFetch(filter, headers)) {
            WB_ASSIGN(receipts[number], fetchReceipts(m_stop.get_token(), source, blocks[number - from]));
        }
        return Prover(block, source.endpoint.name()).logs(filter, headers, receipts);
    });
}

Result<void> LightChain::broadcast(const core::SignedTxn& txn) {
    if (core::keccak256(txn.raw) != txn.hash)
        return fail(ErrorCode::Malformed, "the transaction's hash is not that of its bytes");
    core::Error last{ErrorCode::Unavailable, "no node can take a transaction"};
    bool taken = false;
    for (Source& source : m_sources) {
        const auto state = source.endpoint.status().state;
        if (state != State::Agreeing && state != State::Behind)
            continue;
        const auto answer =
            source.endpoint.call({"eth_sendRawTransaction", json::array{core::toHex0x(txn.raw)}}, m_stop.get_token());
        if (answer || saysKnown(answer.error().detail))
            taken = true;
        else
            last = {ErrorCode::Unavailable, answer.error().detail};
    }
    if (!taken)
        return tl::make_unexpected(last);
    return {};
}

Result<core::Bytes> LightChain::refusalOf(const core::SignedTxn& txn, const core::BlockRef& block) {
    // Type 0, as we sign: nonce, gas price, gas, to, value, data, and three of the signature.
    std::array<RlpItem, 9> fields;
    WB_ASSIGN(const RlpItem list, decodeRlp(txn.raw));
    WB_ASSIGN(const std::size_t count, splitRlpList(list, fields));
    if (count != fields.size())
        return fail(ErrorCode::Malformed, "not a transaction of type 0");
    return tryCall(txn.from, fields[3].payload, fields[5].payload, block.number);
}

Result<core::Bytes> LightChain::refusalNow(const core::TxnRequest& request, const core::Address& from) {
    WB_ASSIGN(const VerifiedBlock head, newest(core::Finality::Head));
    return tryCall(from, request.to.view(), request.data, head.ref().number);
}

Result<core::Bytes> LightChain::tryCall(const core::Address& from, core::ByteView to, core::ByteView data,
                                        std::uint64_t block) {
    const json::object call{{"from", core::toHex0x(from)}, {"to", core::toHex0x(to)}, {"data", core::toHex0x(data)}};
    core::Error last{ErrorCode::Unavailable, "no node can try the call"};
    for (Source* source : sources(block)) {
        const auto answer =
            source->endpoint.ask({"eth_call", json::array{call, Uint256(block).toHex()}}, m_stop.get_token());
        if (!answer)
            last = answer.error();
        else if (!answer->fault)
            return core::Bytes{};
        else if (!answer->fault->data.empty())
            return answer->fault->data;
        else
            last = {ErrorCode::Unavailable, source->endpoint.name() + " answered: " + answer->fault->words};
    }
    return tl::make_unexpected(last);
}

// Where a node says that a transaction is; none when it says that it is nowhere, or in a block that is not ours.
Result<std::optional<LightChain::ClaimedEnd>> LightChain::inclusionOf(Source& source, const core::Hash32& hash) {
    WB_ASSIGN(
        const json::value answer,
        source.endpoint.call({"eth_getTransactionReceipt", json::array{core::toHex0x(hash)}}, m_stop.get_token()));
    const auto* receipt = answer.if_object();
    if (receipt == nullptr || jsonOptional(*receipt, "blockHash") == nullptr)
        return std::optional<ClaimedEnd>{};
    WB_ASSIGN(const core::Hash32 blockHash, jsonRead(*receipt, "blockHash", jsonFixed<core::Hash32>));
    std::optional<bool> succeeded;
    if (const auto* status = jsonOptional(*receipt, "status")) {
        WB_ASSIGN(const std::uint64_t number, jsonUint64(*status));
        succeeded = number == 1;
    }
    std::uint64_t number = 0;
    if (jsonOptional(*receipt, "blockNumber") != nullptr) {
        WB_ASSIGN(number, jsonRead(*receipt, "blockNumber", jsonUint64));
    }
    const auto block = find({number, blockHash, {}});
    if (!block)
        return std::optional<ClaimedEnd>{};
    return ClaimedEnd{block->ref(), succeeded};
}

Result<LightChain::Body> LightChain::fetchBody(Source& source, const VerifiedBlock& block) {
    Body out;
    out.servedBy = source.endpoint.name();
    const std::string hash = core::toHex0x(block.ref().hash);
    WB_ASSIGN(const json::value blockAnswer,
              source.endpoint.call({"eth_getBlockByHash", json::array{hash, true}}, m_stop.get_token()));
    const auto* object = blockAnswer.if_object();
    if (object == nullptr)
        return fail(ErrorCode::Unavailable, source.endpoint.name() + " has not the block");
    WB_ASSIGN(const json::value* txnsValue, jsonMember(*object, "transactions"));
    WB_ASSIGN(const json::array* txns, jsonArray(*txnsValue, "transactions"));
    if (txns->size() > kMaxTransactions)
        return fail(ErrorCode::OutOfRange, "a block with too many transactions");
    std::vector<core::Hash32> hashes;
    for (const auto& value : *txns) {
        WB_ASSIGN(const json::object* txn, jsonObject(value, "transaction"));
        WB_ASSIGN(core::Bytes encoded, encodeTransaction(*txn));
        hashes.push_back(core::keccak256(encoded));
        out.transactions.push_back(std::move(encoded));
    }
    WB_ASSIGN(
        const std::vector<json::value> receipts,
        chain::fetchReceipts(source.endpoint, block.header().number, block.ref().hash, hashes, m_stop.get_token()));
    for (const auto& value : receipts) {
        WB_ASSIGN(const json::object* receipt, jsonObject(value, "receipt"));
        WB_ASSIGN(Receipt read, receiptFromJson(*receipt));
        out.receipts.push_back(std::move(read));
    }
    return out;
}

// All transactions and receipts of a block, proven, and how the one with this hash ended.
Result<core::Proven<core::TxnOutcome>> LightChain::outcomeIn(const core::BlockRef& where, const core::Hash32& hash) {
    using Outcome = core::Proven<core::TxnOutcome>;
    WB_ASSIGN(const VerifiedBlock block, find(where));
    std::shared_ptr<const Body> body;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [of, kept] : m_bodies)
            if (of == where.hash)
                body = kept;
    }
    if (body)
        return Prover(block, body->servedBy).outcome(hash, body->transactions, body->receipts);
    return askAll<Outcome>(block, [&](Source& source) -> Result<Outcome> {
        WB_ASSIGN(Body fetched, fetchBody(source, block));
        auto proven = Prover(block, fetched.servedBy).outcome(hash, fetched.transactions, fetched.receipts);
        if (proven) {
            const std::scoped_lock lock(m_mutex);
            m_bodies.emplace_back(where.hash, std::make_shared<const Body>(std::move(fetched)));
            if (m_bodies.size() > kKeptBodies)
                m_bodies.pop_front();
        }
        return proven;
    });
}

Result<core::Proven<core::TxnOutcome>> LightChain::outcome(const core::Hash32& hash) {
    WB_TRY(newest(core::Finality::Head));
    // One node's "nowhere" proves nothing, so every node is asked until one names a block of ours.
    core::Error last{ErrorCode::Unavailable, "no node answered where the transaction is"};
    for (Source* source : sources(0)) {
        const auto where = inclusionOf(*source, hash);
        if (!where) {
            blameMalformed(*source, "receipt", where.error());
            continue;
        }
        last = {ErrorCode::NotFound, "the transaction is in no verified block yet"};
        if (!*where)
            continue;
        auto proven = outcomeIn((*where)->block, hash);
        if (proven) {
            if ((*where)->succeeded && *(*where)->succeeded != proven->value().succeeded) {
                source->endpoint.refuse("forged receipt: it says the opposite of what is proven");
                announce();
            }
            return proven;
        }
        last = proven.error();
        if (last.code == ErrorCode::NotFound) {
            source->endpoint.refuse("forged receipt: the transaction is not in the block that it names");
            announce();
        }
    }
    return tl::make_unexpected(last);
}

} // namespace wattbourse::chain

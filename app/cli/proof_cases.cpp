// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proof_cases.h"

#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/logs.h"
#include "chain/proof/transaction.h"
#include "core/crypto/keccak.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::cli {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

// Beyond those that all engines share; later forks of proof of stake have added most.
constexpr std::size_t kMaxHeaderItems = 32;
constexpr std::size_t kMaxBlocks = 4096;
constexpr std::size_t kMaxReceipts = 100'000;

struct Block {
    chain::BlockHeader header;
    core::Hash32 hash;
};

// What proofs are checked against is in every engine's header at the same place; its seal is judged elsewhere.
Result<Block> blockOf(const json::value& value) {
    Block out;
    const auto* object = value.if_object();
    WB_ASSIGN(const core::Bytes rlp,
              object == nullptr
                  ? chain::jsonBytes(value)
                  : chain::jsonRead(*object, object->contains("rlp") ? "rlp" : "headerRlp", chain::jsonBytes));
    std::array<chain::RlpItem, kMaxHeaderItems> items;
    WB_ASSIGN(const chain::RlpItem list, chain::decodeRlp(rlp));
    WB_ASSIGN(const std::size_t count, chain::splitRlpList(list, items));
    if (count < 15)
        return fail(ErrorCode::Malformed, "block: a header has at least 15 items");
    WB_ASSIGN(out.header.stateRoot, chain::rlpFixed<core::Hash32>(items[3]));
    WB_ASSIGN(out.header.transactionsRoot, chain::rlpFixed<core::Hash32>(items[4]));
    WB_ASSIGN(out.header.receiptsRoot, chain::rlpFixed<core::Hash32>(items[5]));
    WB_ASSIGN(out.header.logsBloom, chain::rlpFixed<chain::Bloom>(items[6]));
    WB_ASSIGN(out.header.number, chain::rlpUint64(items[8]));
    out.hash = core::keccak256(rlp);
    if (object != nullptr && chain::jsonOptional(*object, "hash") != nullptr) {
        WB_ASSIGN(const core::Hash32 named, chain::jsonRead(*object, "hash", chain::jsonFixed<core::Hash32>));
        if (named != out.hash)
            return fail(ErrorCode::NotVerified, "block: its header does not hash to the hash that is named");
    }
    return out;
}

class Checks {
public:
    void add(const char* what, const std::string& reason, json::object more = {}) {
        json::object line{{"what", what}, {"ok", reason.empty()}, {"reason", nullptr}};
        if (!reason.empty())
            line["reason"] = reason;
        for (auto& [key, value] : more)
            line[key] = value;
        m_ok = m_ok && reason.empty();
        m_lines.push_back(std::move(line));
    }
    void add(const char* what, const Result<void>& held, json::object more = {}) {
        add(what, held ? std::string{} : held.error().detail, std::move(more));
    }
    [[nodiscard]] bool any() const { return !m_lines.empty(); }
    json::object done(json::value type) {
        return {{"type", std::move(type)}, {"ok", m_ok}, {"checks", std::move(m_lines)}};
    }

private:
    json::array m_lines;
    bool m_ok{true};
};

Result<void> checkAccount(const Block& block, const json::value& value, Checks& checks) {
    WB_ASSIGN(const json::object* answer, chain::jsonObject(value, "account"));
    WB_ASSIGN(const chain::AccountClaim claim, chain::accountClaimFromJson(*answer));
    const chain::AccountJudgement judged = chain::judge(block.header.stateRoot, claim);
    const json::object described = describe(judged);
    const std::string address = core::toHex0x(claim.address);
    json::object more{{"address", address}, {"verdict", described.at("account")}};
    for (const char* key : {"nonce", "balance", "storageHash", "codeHash"})
        more[key] = described.at(key);
    checks.add("account", judged.reason, std::move(more));
    if (chain::jsonOptional(*answer, "code") != nullptr) {
        WB_ASSIGN(const core::Bytes code, chain::jsonRead(*answer, "code", chain::jsonBytes));
        const bool proven = judged.verdict != chain::ProofVerdict::Invalid;
        checks.add("code",
                   proven ? chain::proveCode(judged.account, code)
                          : fail(ErrorCode::NotVerified, "its account is not proven"),
                   {{"address", address}});
    }
    for (const auto& slot : judged.storage)
        checks.add("storage", slot.reason,
                   {{"address", address},
                    {"key", core::toHex0x(slot.key)},
                    {"verdict", chain::verdictText(slot.verdict)},
                    {"value", slot.verdict == chain::ProofVerdict::Invalid ? json::value(nullptr)
                                                                           : json::value(slot.value.toHex())}});
    return {};
}

Result<core::Bytes> entryOf(const core::Hash32& root, std::uint64_t index, const json::value& nodes) {
    WB_ASSIGN(const auto list, chain::jsonBytesList(nodes, chain::kMaxProofNodes));
    WB_ASSIGN(const auto found, chain::lookUpInTrie(root, chain::orderedTrieKey(index), list));
    if (!found)
        return fail(ErrorCode::NotVerified, "proven that entry " + std::to_string(index) + " is not there");
    return *found;
}

// A receipt as it is proven against what a node says of it. Nodes leave out what a chain's receipts have not.
Result<void> sameReceipt(const chain::Receipt& proven, const json::object& claimed) {
    const auto isClaimed = [&claimed](const char* key) { return chain::jsonOptional(claimed, key) != nullptr; };
    WB_ASSIGN(const chain::Receipt told, chain::receiptFromJson(claimed));
    if (isClaimed("type") && told.type != proven.type)
        return fail(ErrorCode::NotVerified, "another type than the proven one");
    if (told.cumulativeGas != proven.cumulativeGas)
        return fail(ErrorCode::NotVerified, "another cumulativeGasUsed than the proven one");
    // Three fields: neither status nor state root is in the trie, and nodes make up a status all the same.
    if (isClaimed("status") && proven.succeeded && told.succeeded != proven.succeeded)
        return fail(ErrorCode::NotVerified, "another status than the proven one");
    if (isClaimed("root") && proven.postState && told.postState && told.postState != proven.postState)
        return fail(ErrorCode::NotVerified, "another root than the proven one");
    if (chain::bloomOf(told.logs) != proven.bloom ||
        chain::encodeReceipt({.bloom = proven.bloom, .logs = told.logs}) !=
            chain::encodeReceipt({.bloom = proven.bloom, .logs = proven.logs}))
        return fail(ErrorCode::NotVerified, "other logs than the proven ones");
    if (isClaimed("logsBloom")) {
        WB_ASSIGN(const chain::Bloom bloom, chain::jsonRead(claimed, "logsBloom", chain::jsonFixed<chain::Bloom>));
        if (bloom != proven.bloom)
            return fail(ErrorCode::NotVerified, "another logsBloom than the proven one");
    }
    return {};
}

// The block that an answer says it is of.
Result<void> sameBlock(const Block& block, const json::object& claimed) {
    if (chain::jsonOptional(claimed, "blockHash") != nullptr) {
        WB_ASSIGN(const core::Hash32 hash, chain::jsonRead(claimed, "blockHash", chain::jsonFixed<core::Hash32>));
        if (hash != block.hash)
            return fail(ErrorCode::NotVerified, "it is said to be of another block");
    }
    return {};
}

Result<void> sameTransaction(const core::Bytes& proven, const json::object& claimed, const char* hashKey) {
    if (chain::jsonOptional(claimed, hashKey) == nullptr)
        return {};
    WB_ASSIGN(const core::Hash32 hash, chain::jsonRead(claimed, hashKey, chain::jsonFixed<core::Hash32>));
    if (hash != core::keccak256(proven))
        return fail(ErrorCode::NotVerified, "another transaction than the one that is named");
    return {};
}

const json::object* resultOf(const json::object& entry) {
    const auto* result = chain::jsonOptional(entry, "result");
    return result == nullptr ? nullptr : result->if_object();
}

Result<void> checkReceipt(const Block& block, const json::object& entry, std::uint64_t index, Checks& checks) {
    const json::object* result = resultOf(entry);
    const auto held = entryOf(block.header.receiptsRoot, index, entry.at("merkleProof"))
                          .and_then([](const core::Bytes& bytes) { return chain::decodeReceipt(bytes); })
                          .and_then([&](const chain::Receipt& receipt) -> Result<void> {
                              if (result == nullptr)
                                  return {};
                              WB_TRY(sameBlock(block, *result));
                              return sameReceipt(receipt, *result);
                          });
    checks.add("receipt", held, {{"index", index}});
    if (const auto* nodes = chain::jsonOptional(entry, "txProof")) {
        const auto txn = entryOf(block.header.transactionsRoot, index, *nodes).and_then([&](const core::Bytes& bytes) {
            return result == nullptr ? Result<void>{} : sameTransaction(bytes, *result, "transactionHash");
        });
        checks.add("tx", txn, {{"index", index}});
    }
    return {};
}

Result<void> checkTransaction(const Block& block, const json::object& entry, std::uint64_t index, Checks& checks) {
    const json::object* result = resultOf(entry);
    const auto* nodes = chain::jsonOptional(entry, "txProof");
    const auto held = entryOf(block.header.transactionsRoot, index, nodes != nullptr ? *nodes : entry.at("merkleProof"))
                          .and_then([&](const core::Bytes& bytes) -> Result<void> {
                              if (result == nullptr)
                                  return {};
                              WB_TRY(sameBlock(block, *result));
                              WB_TRY(sameTransaction(bytes, *result, "hash"));
                              // Old nodes leave out fields that are in the encoding; then the hash alone tells.
                              const auto rebuilt = chain::encodeTransaction(*result);
                              if (rebuilt && *rebuilt != bytes)
                                  return fail(ErrorCode::NotVerified, "other fields than the proven ones");
                              return {};
                          });
    checks.add("tx", held, {{"index", index}});
    return {};
}

Result<chain::LogFilter> filterOf(const json::object& from) {
    chain::LogFilter out;
    const auto oneOrMore = [](const json::value& value, auto& into, auto reader) -> Result<void> {
        const json::array one{value};
        for (const auto& item : value.is_array() ? value.get_array() : one) {
            WB_ASSIGN(auto read, reader(item));
            into.push_back(read);
        }
        return {};
    };
    if (const auto* address = chain::jsonOptional(from, "address"))
        WB_TRY(oneOrMore(*address, out.addresses, chain::jsonFixed<core::Address>));
    if (const auto* topics = chain::jsonOptional(from, "topics")) {
        WB_ASSIGN(const json::array* list, chain::jsonArray(*topics, "topics"));
        if (list->size() > 4)
            return fail(ErrorCode::OutOfRange, "topics: more than four");
        for (const auto& position : *list) {
            out.topics.emplace_back();
            if (!position.is_null())
                WB_TRY(oneOrMore(position, out.topics.back(), chain::jsonFixed<core::Hash32>));
        }
    }
    return out;
}

bool isSame(const core::LogEntry& log, const json::object& claimed) {
    const auto address = chain::jsonRead(claimed, "address", chain::jsonFixed<core::Address>);
    const auto data = chain::jsonRead(claimed, "data", chain::jsonBytes);
    const auto topics =
        chain::jsonRead(claimed, "topics", [](const json::value& value) { return chain::jsonBytesList(value, 4); });
    return address && data && topics && *address == log.address && *data == log.data &&
           std::equal(topics->begin(), topics->end(), log.topics.begin(), log.topics.end(),
                      [](const core::Bytes& a, const core::Hash32& b) {
                          return std::equal(a.begin(), a.end(), b.bytes.begin(), b.bytes.end());
                      });
}

// Blocks one after the other with the receipts of those that may hold a wanted log: the answer must be all of them.
Result<void> checkRange(const json::object& entry, Checks& checks) {
    WB_ASSIGN(const json::object* wanted, chain::jsonRead(entry, "filter", [](const json::value& value) {
                  return chain::jsonObject(value, "filter");
              }));
    WB_ASSIGN(const chain::LogFilter filter, filterOf(*wanted));
    WB_ASSIGN(const json::array* blocks, chain::jsonArray(entry.at("blocks"), "blocks"));
    if (blocks->size() > kMaxBlocks)
        return fail(ErrorCode::OutOfRange, "blocks: more than " + std::to_string(kMaxBlocks));
    std::vector<chain::BlockHeader> headers;
    std::map<std::uint64_t, std::vector<chain::Receipt>> receipts;
    for (const auto& value : *blocks) {
        WB_ASSIGN(const Block block, blockOf(value));
        headers.push_back(block.header);
        const auto* list = value.is_object() ? chain::jsonOptional(value.get_object(), "receipts") : nullptr;
        if (list == nullptr)
            continue;
        WB_ASSIGN(const json::array* all, chain::jsonArray(*list, "receipts"));
        if (all->size() > kMaxReceipts)
            return fail(ErrorCode::OutOfRange, "receipts: too many");
        auto& into = receipts[block.header.number];
        for (const auto& item : *all) {
            WB_ASSIGN(const json::object* object, chain::jsonObject(item, "receipt"));
            WB_ASSIGN(chain::Receipt receipt, chain::receiptFromJson(*object));
            into.push_back(std::move(receipt));
        }
    }
    const auto found = chain::proveLogs(filter, headers, receipts);
    if (!found) {
        checks.add("logs", found.error().detail);
        return {};
    }
    std::string reason;
    if (const auto* result = chain::jsonOptional(entry, "result")) {
        WB_ASSIGN(const json::array* claimed, chain::jsonArray(*result, "result"));
        if (claimed->size() != found->size())
            reason =
                std::to_string(found->size()) + " logs are proven, " + std::to_string(claimed->size()) + " are claimed";
        for (std::size_t i = 0; reason.empty() && i < found->size(); ++i) {
            const auto* object = (*claimed)[i].if_object();
            if (object == nullptr || !isSame((*found)[i].log, *object))
                reason = "log " + std::to_string(i) + " is not the proven one";
        }
    }
    checks.add("logs", reason, {{"count", found->size()}, {"fetched", receipts.size()}});
    return {};
}

// Single receipts by their proofs, block by block: what is claimed is there. Nothing says that there is no more.
Result<void> checkLogsByReceipt(const json::object& entry, Checks& checks) {
    WB_ASSIGN(const json::object* blocks, chain::jsonObject(entry.at("logProof"), "logProof"));
    std::map<std::pair<std::uint64_t, std::uint64_t>, chain::Receipt> proven;
    for (const auto& member : *blocks) {
        WB_ASSIGN(const json::object* part, chain::jsonObject(member.value(), "logProof"));
        WB_ASSIGN(const Block block, chain::jsonRead(*part, "block", blockOf));
        WB_ASSIGN(const json::object* receipts, chain::jsonRead(*part, "receipts", [](const json::value& value) {
                      return chain::jsonObject(value, "receipts");
                  }));
        for (const auto& [hash, value] : *receipts) {
            WB_ASSIGN(const json::object* one, chain::jsonObject(value, "receipt"));
            WB_ASSIGN(const std::uint64_t index, chain::jsonRead(*one, "txIndex", chain::jsonUint64));
            WB_ASSIGN(const json::value* nodes, chain::jsonMember(*one, "proof"));
            auto receipt = entryOf(block.header.receiptsRoot, index, *nodes).and_then([](const core::Bytes& bytes) {
                return chain::decodeReceipt(bytes);
            });
            checks.add("receipt", receipt ? std::string{} : receipt.error().detail,
                       {{"block", block.header.number}, {"index", index}});
            if (const auto* txProof = chain::jsonOptional(*one, "txProof"))
                checks.add(
                    "tx",
                    entryOf(block.header.transactionsRoot, index, *txProof).and_then([&](const core::Bytes& bytes) {
                        return sameTransaction(bytes, *one, "txHash");
                    }),
                    {{"block", block.header.number}, {"index", index}});
            if (receipt)
                proven.insert_or_assign({block.header.number, index}, *std::move(receipt));
        }
    }
    const auto* result = chain::jsonOptional(entry, "result");
    if (result == nullptr)
        return {};
    WB_ASSIGN(const json::array* claimed, chain::jsonArray(*result, "result"));
    for (const auto& value : *claimed) {
        WB_ASSIGN(const json::object* log, chain::jsonObject(value, "log"));
        WB_ASSIGN(const std::uint64_t number, chain::jsonRead(*log, "blockNumber", chain::jsonUint64));
        WB_ASSIGN(const std::uint64_t index, chain::jsonRead(*log, "transactionIndex", chain::jsonUint64));
        const auto receipt = proven.find({number, index});
        const bool there =
            receipt != proven.end() && std::any_of(receipt->second.logs.begin(), receipt->second.logs.end(),
                                                   [&](const auto& held) { return isSame(held, *log); });
        checks.add("log", there ? "" : "it is in no proven receipt", {{"block", number}, {"index", index}});
    }
    return {};
}

} // namespace

json::object describe(const chain::AccountJudgement& judged) {
    const bool holds = judged.verdict != chain::ProofVerdict::Invalid;
    json::object out{{"account", chain::verdictText(judged.verdict)},
                     {"nonce", nullptr},
                     {"balance", nullptr},
                     {"storageHash", nullptr},
                     {"codeHash", nullptr}};
    if (holds) {
        out["nonce"] = chain::Uint256(judged.account.nonce).toHex();
        out["balance"] = judged.account.balance.toHex();
        out["storageHash"] = core::toHex0x(judged.account.storageRoot);
        out["codeHash"] = core::toHex0x(judged.account.codeHash);
    } else {
        out["reason"] = judged.reason;
    }
    return out;
}

Result<json::object> judgeCase(const json::object& entry) {
    Checks checks;
    const auto* type = chain::jsonOptional(entry, "type");
    if (entry.contains("blocks")) {
        WB_TRY(checkRange(entry, checks));
    } else if (entry.contains("logProof")) {
        WB_TRY(checkLogsByReceipt(entry, checks));
    } else {
        WB_ASSIGN(const json::value* member, chain::jsonMember(entry, "block"));
        const auto block = blockOf(*member);
        if (!block && block.error().code != ErrorCode::NotVerified)
            return tl::make_unexpected(block.error());
        if (!block) {
            checks.add("block", block.error().detail);
            return checks.done(type != nullptr ? *type : json::value(nullptr));
        }
        if (const auto* accounts = chain::jsonOptional(entry, "accounts")) {
            if (const auto* list = accounts->if_array()) {
                for (const auto& value : *list)
                    WB_TRY(checkAccount(*block, value, checks));
            } else {
                WB_ASSIGN(const json::object* named, chain::jsonObject(*accounts, "accounts"));
                for (const auto& account : *named)
                    WB_TRY(checkAccount(*block, account.value(), checks));
            }
        }
        if (entry.contains("merkleProof") || entry.contains("txProof")) {
            WB_ASSIGN(const std::uint64_t index, chain::jsonRead(entry, "txIndex", chain::jsonUint64));
            const bool isTransaction =
                !entry.contains("merkleProof") || (type != nullptr && *type == "transactionProof");
            WB_TRY(isTransaction ? checkTransaction(*block, entry, index, checks)
                                 : checkReceipt(*block, entry, index, checks));
        }
    }
    if (!checks.any())
        return fail(ErrorCode::Malformed, "neither accounts, merkleProof, txProof, logProof nor blocks");
    return checks.done(type != nullptr ? *type : json::value(nullptr));
}

} // namespace wattbourse::cli

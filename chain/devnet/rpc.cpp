// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/rpc.h"

#include "chain/devnet/block_json.h"
#include "chain/devnet/json_fields.h"
#include "core/base/hex.h"

#include <thread>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;

constexpr int kInvalidParams = -32602;
constexpr std::size_t kCachedReceipts = 64;
constexpr std::size_t kMaxFilters = 256;
// The engine keeps about a hundred old states.
constexpr std::uint64_t kProofReach = 100;
constexpr int kProofAttempts = 20;
constexpr std::chrono::milliseconds kProofPause{10};

tl::unexpected<RpcFailure> invalid(std::string why) {
    return tl::make_unexpected(RpcFailure{kInvalidParams, std::move(why), {}});
}

tl::unexpected<RpcFailure> failed(const core::Error& error) {
    return tl::make_unexpected(RpcFailure{-32000, error.detail, {}});
}

const json::value& at(const json::array& params, std::size_t index) {
    static const json::value nothing;
    return index < params.size() ? params[index] : nothing;
}

core::Result<core::Hash32> hashParam(const json::array& params, std::size_t index) {
    const auto& value = at(params, index);
    if (!value.is_string() || value.get_string().size() != 66)
        return core::fail(core::ErrorCode::Malformed, "a hash has 32 bytes");
    return core::hashFromHex(value.get_string());
}

} // namespace

Rpc::Rpc(Authority& authority) : m_authority(authority) {}

const std::map<std::string_view, Rpc::Handler>& Rpc::methods() {
    static const std::map<std::string_view, Handler> table{
        {"eth_blockNumber", &Rpc::blockNumber},
        {"eth_call", &Rpc::ethCall},
        {"eth_chainId", &Rpc::chainId},
        {"eth_estimateGas", &Rpc::estimateGas},
        {"eth_feeHistory", &Rpc::feeHistory},
        {"eth_gasPrice", &Rpc::zero},
        {"eth_getBalance", &Rpc::getBalance},
        {"eth_getBlockByHash", &Rpc::getBlockByHash},
        {"eth_getBlockByNumber", &Rpc::getBlockByNumber},
        {"eth_getBlockReceipts", &Rpc::getBlockReceipts},
        {"eth_getBlockTransactionCountByHash", &Rpc::transactionCountOfBlock},
        {"eth_getBlockTransactionCountByNumber", &Rpc::transactionCountOfBlock},
        {"eth_getCode", &Rpc::getCode},
        {"eth_getFilterChanges", &Rpc::getFilterChanges},
        {"eth_getLogs", &Rpc::getLogs},
        {"eth_getProof", &Rpc::getProof},
        {"eth_getStorageAt", &Rpc::getStorageAt},
        {"eth_getTransactionByBlockHashAndIndex", &Rpc::getTransactionByBlock},
        {"eth_getTransactionByBlockNumberAndIndex", &Rpc::getTransactionByBlock},
        {"eth_getTransactionByHash", &Rpc::getTransactionByHash},
        {"eth_getTransactionCount", &Rpc::getTransactionCount},
        {"eth_getTransactionReceipt", &Rpc::getTransactionReceipt},
        {"eth_getUncleCountByBlockHash", &Rpc::noUncles},
        {"eth_getUncleCountByBlockNumber", &Rpc::noUncles},
        {"eth_maxPriorityFeePerGas", &Rpc::zero},
        {"eth_mining", &Rpc::yes},
        {"eth_newBlockFilter", &Rpc::newBlockFilter},
        {"eth_newFilter", &Rpc::newFilter},
        {"eth_sendRawTransaction", &Rpc::sendRawTransaction},
        {"eth_syncing", &Rpc::no},
        {"eth_uninstallFilter", &Rpc::uninstallFilter},
        {"net_listening", &Rpc::yes},
        {"net_peerCount", &Rpc::peerCount},
        {"net_version", &Rpc::netVersion},
        {"web3_clientVersion", &Rpc::clientVersion},
    };
    return table;
}

RpcResult Rpc::answer(std::string_view method, const json::array& params, std::stop_token stop) {
    const auto found = methods().find(method);
    if (found == methods().end())
        return tl::make_unexpected(
            RpcFailure{-32601, "the method " + std::string(method.substr(0, 64)) + " is not available", {}});
    return (this->*found->second)(params, stop);
}

RpcResult Rpc::forward(std::string_view method, const json::array& params, std::stop_token stop) {
    auto answer = m_authority.engine().ask(method, params, stop);
    if (!answer)
        return failed(answer.error());
    if (auto* result = answer->if_contains("result")) {
        translate(*result);
        return std::move(*result);
    }
    RpcFailure out{-32000, "the engine failed", {}};
    if (const auto* error = answer->if_contains("error"); error && error->is_object()) {
        const auto& object = error->get_object();
        if (const auto* code = object.if_contains("code"); code && code->is_int64())
            out.code = static_cast<int>(code->get_int64());
        if (const auto* message = object.if_contains("message"); message && message->is_string())
            out.message = std::string(std::string_view(message->get_string()));
        if (const auto* data = object.if_contains("data"))
            out.data = *data;
    }
    return tl::make_unexpected(std::move(out));
}

/// Block hashes stand under "blockHash" in transactions, receipts and logs; nowhere else, so data that happens to be
/// equal to a hash is never touched.
void Rpc::translate(json::value& answer) const {
    if (auto* list = answer.if_array()) {
        for (auto& entry : *list)
            translate(entry);
        return;
    }
    auto* object = answer.if_object();
    if (!object)
        return;
    if (auto* hash = object->if_contains("blockHash"); hash && hash->is_string()) {
        const auto engineHash = core::hashFromHex(hash->get_string());
        const auto block = engineHash ? m_authority.chain().byEngineHash(*engineHash) : nullptr;
        *hash = block ? json::value(core::toHex0x(block->hash)) : json::value(nullptr);
    }
    if (auto* logs = object->if_contains("logs"))
        translate(*logs);
}

tl::expected<std::uint64_t, RpcFailure> Rpc::numberOf(const json::value& block) const {
    const auto& chain = m_authority.chain();
    if (block.is_null())
        return head();
    if (const auto* object = block.if_object()) {
        if (const auto* number = object->if_contains("blockNumber"))
            return numberOf(*number);
        const auto hash = hashField(*object, "blockHash");
        const auto found = hash ? chain.byHash(*hash) : nullptr;
        if (!found || !chain.isCanonical(*hash))
            return tl::make_unexpected(RpcFailure{-32000, "header not found", {}});
        return found->header.number;
    }
    if (!block.is_string())
        return invalid("not a block");
    const std::string_view text = block.get_string();
    if (text == "latest" || text == "pending")
        return head();
    if (text == "earliest")
        return 0;
    // There is one finality.
    if (text == "safe" || text == "finalized")
        return m_authority.finalNumber();
    const auto number = parseQuantity(text);
    if (!number)
        return invalid("not a block number");
    return *number;
}

tl::expected<BlockPtr, RpcFailure> Rpc::blockAt(const json::array& params, std::size_t index) const {
    const auto& value = at(params, index);
    if (value.is_string() && value.get_string().size() == 66) {
        const auto hash = hashParam(params, index);
        return hash ? m_authority.chain().byHash(*hash) : nullptr;
    }
    const auto number = numberOf(value);
    if (!number)
        return tl::make_unexpected(number.error());
    return m_authority.chain().byNumber(*number);
}

RpcResult Rpc::forwardAt(std::string_view method, json::array params, std::size_t index, std::stop_token stop) {
    const auto number = numberOf(at(params, index));
    if (!number)
        return tl::make_unexpected(number.error());
    if (*number > head())
        return tl::make_unexpected(RpcFailure{-32000, "header not found", {}});
    if (params.size() < index)
        return invalid("too few parameters");
    params.resize(std::max(params.size(), index + 1));
    params[index] = toQuantity(*number);
    return forward(method, params, stop);
}

RpcResult Rpc::blockNumber(const json::array&, std::stop_token) {
    return json::value(toQuantity(head()));
}

RpcResult Rpc::blockAnswer(const BlockPtr& block, bool whole, std::stop_token stop) {
    if (!block)
        return json::value(nullptr);
    const auto& chain = m_authority.chain();
    const auto standpoint = chain.isCanonical(block->hash) ? chain.standpoint(block->header.number) : std::nullopt;
    auto out = blockJson(*block, m_authority.sealing(),
                         standpoint ? std::optional(standpoint->totalDifficulty) : std::nullopt);
    if (whole && !block->transactions.empty()) {
        auto executed = forward("eth_getBlockByNumber", {toQuantity(block->header.number), true}, stop);
        if (!executed)
            return executed;
        if (auto* object = executed->if_object())
            if (auto* list = object->if_contains("transactions")) {
                translate(*list);
                out["transactions"] = std::move(*list);
            }
    }
    return json::value(std::move(out));
}

RpcResult Rpc::getBlockByNumber(const json::array& params, std::stop_token stop) {
    const auto number = numberOf(at(params, 0));
    if (!number)
        return tl::make_unexpected(number.error());
    return blockAnswer(m_authority.chain().byNumber(*number), at(params, 1) == json::value(true), stop);
}

RpcResult Rpc::getBlockByHash(const json::array& params, std::stop_token stop) {
    const auto hash = hashParam(params, 0);
    if (!hash)
        return invalid(hash.error().detail);
    return blockAnswer(m_authority.chain().byHash(*hash),
                       at(params, 1) == json::value(true) && m_authority.chain().isCanonical(*hash), stop);
}

RpcResult Rpc::transactionCountOfBlock(const json::array& params, std::stop_token) {
    const auto block = blockAt(params, 0);
    if (!block)
        return tl::make_unexpected(block.error());
    return *block ? json::value(toQuantity((*block)->transactions.size())) : json::value(nullptr);
}

RpcResult Rpc::noUncles(const json::array& params, std::stop_token) {
    const auto block = blockAt(params, 0);
    if (!block)
        return tl::make_unexpected(block.error());
    return *block ? json::value("0x0") : json::value(nullptr);
}

RpcResult Rpc::getTransactionByHash(const json::array& params, std::stop_token stop) {
    const auto hash = hashParam(params, 0);
    if (!hash)
        return invalid(hash.error().detail);
    if (!m_authority.chain().find(*hash))
        return json::value(nullptr);
    return forward("eth_getTransactionByHash", {core::toHex0x(*hash)}, stop);
}

RpcResult Rpc::getTransactionByBlock(const json::array& params, std::stop_token stop) {
    const auto block = blockAt(params, 0);
    if (!block)
        return tl::make_unexpected(block.error());
    const auto& index = at(params, 1);
    const auto number =
        index.is_string() ? parseQuantity(index.get_string()) : core::fail(core::ErrorCode::Malformed, "");
    if (!number)
        return invalid("not an index");
    if (!*block || *number >= (*block)->transactions.size())
        return json::value(nullptr);
    return forward("eth_getTransactionByHash", {core::toHex0x((*block)->transactions[*number])}, stop);
}

RpcResult Rpc::receiptsOf(const BlockPtr& block, std::stop_token stop) {
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [hash, receipts] : m_receipts)
            if (hash == block->hash)
                return json::value(receipts);
    }
    auto answer = forward("eth_getBlockReceipts", {toQuantity(block->header.number)}, stop);
    if (!answer || !answer->is_array())
        return answer;
    const std::scoped_lock lock(m_mutex);
    m_receipts.emplace_back(block->hash, answer->get_array());
    if (m_receipts.size() > kCachedReceipts)
        m_receipts.pop_front();
    return answer;
}

RpcResult Rpc::getTransactionReceipt(const json::array& params, std::stop_token stop) {
    const auto hash = hashParam(params, 0);
    if (!hash)
        return invalid(hash.error().detail);
    const auto place = m_authority.chain().find(*hash);
    const auto block = place ? m_authority.chain().byNumber(place->block) : nullptr;
    if (!block)
        return json::value(nullptr);
    auto receipts = receiptsOf(block, stop);
    if (!receipts || !receipts->is_array() || place->index >= receipts->get_array().size())
        return receipts;
    return std::move(receipts->get_array()[place->index]);
}

RpcResult Rpc::getBlockReceipts(const json::array& params, std::stop_token stop) {
    const auto block = blockAt(params, 0);
    if (!block)
        return tl::make_unexpected(block.error());
    if (!*block || !m_authority.chain().isCanonical((*block)->hash))
        return json::value(nullptr);
    return receiptsOf(*block, stop);
}

RpcResult Rpc::getTransactionCount(const json::array& params, std::stop_token stop) {
    const auto& block = at(params, 1);
    if (!block.is_string() || block.get_string() != "pending")
        return forwardAt("eth_getTransactionCount", params, 1, stop);
    const auto& text = at(params, 0);
    const auto account = text.is_string() ? core::addressFromHex(text.get_string())
                                          : core::Result<core::Address>(core::fail(core::ErrorCode::Malformed, ""));
    if (!account)
        return invalid("not an address");
    const auto nonce = m_authority.pendingNonce(*account);
    return nonce ? RpcResult(json::value(toQuantity(*nonce))) : failed(nonce.error());
}

RpcResult Rpc::getBalance(const json::array& params, std::stop_token stop) {
    return forwardAt("eth_getBalance", params, 1, stop);
}

RpcResult Rpc::getCode(const json::array& params, std::stop_token stop) {
    return forwardAt("eth_getCode", params, 1, stop);
}

RpcResult Rpc::getStorageAt(const json::array& params, std::stop_token stop) {
    return forwardAt("eth_getStorageAt", params, 2, stop);
}

RpcResult Rpc::getProof(const json::array& params, std::stop_token stop) {
    const auto number = numberOf(at(params, 2));
    if (!number)
        return tl::make_unexpected(number.error());
    if (*number + kProofReach < head())
        return tl::make_unexpected(
            RpcFailure{-32000, "the state of block " + std::to_string(*number) + " is not kept", {}});
    auto asked = params;
    if (asked.size() > 1 && asked[1].is_array())
        for (auto& key : asked[1].get_array()) {
            // Nodes take short keys, the engine wants 32 bytes.
            if (!key.is_string() || !key.get_string().starts_with("0x") || key.get_string().size() > 66)
                return invalid("not a storage key");
            std::string digits(std::string_view(key.get_string()).substr(2));
            key = "0x" + std::string(64 - digits.size(), '0') + digits;
        }
    // While the engine runs a block, it takes the state that comes of it for the one before.
    const auto block = m_authority.chain().byNumber(*number);
    for (int attempt = 0; block && attempt < kProofAttempts && !stop.stop_requested(); ++attempt) {
        auto answer = forwardAt("eth_getProof", asked, 2, stop);
        if (!answer)
            return answer;
        const auto root = Engine::rootOfProof(*answer);
        if (root && *root == block->header.stateRoot)
            return answer;
        std::this_thread::sleep_for(kProofPause);
    }
    return tl::make_unexpected(RpcFailure{-32000, "header not found", {}});
}

RpcResult Rpc::ethCall(const json::array& params, std::stop_token stop) {
    return forwardAt("eth_call", params, 1, stop);
}

RpcResult Rpc::estimateGas(const json::array& params, std::stop_token stop) {
    return forwardAt("eth_estimateGas", params, 1, stop);
}

RpcResult Rpc::feeHistory(const json::array& params, std::stop_token stop) {
    return forwardAt("eth_feeHistory", params, 1, stop);
}

RpcResult Rpc::getLogs(const json::array& params, std::stop_token stop) {
    const auto* asked = at(params, 0).if_object();
    if (!asked)
        return invalid("not a filter");
    json::object filter = *asked;
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    if (filter.contains("blockHash")) {
        const auto number = numberOf(json::value(filter));
        if (!number)
            return tl::make_unexpected(number.error());
        from = to = *number;
        filter.erase("blockHash");
    } else {
        const auto* first = filter.if_contains("fromBlock");
        const auto* last = filter.if_contains("toBlock");
        const auto low = numberOf(first ? *first : json::value());
        const auto high = numberOf(last ? *last : json::value());
        if (!low || !high)
            return tl::make_unexpected(!low ? low.error() : high.error());
        from = *low;
        to = std::min(*high, head());
    }
    if (from > to)
        return json::value(json::array{});
    filter["fromBlock"] = toQuantity(from);
    filter["toBlock"] = toQuantity(to);
    return forward("eth_getLogs", {filter}, stop);
}

RpcResult Rpc::logsOfBlock(std::uint64_t number, const json::object& filter, std::stop_token stop) {
    json::object one = filter;
    one.erase("blockHash");
    for (const char* name : {"fromBlock", "toBlock"})
        one[name] = toQuantity(number);
    return getLogs({one}, stop);
}

RpcResult Rpc::sendRawTransaction(const json::array& params, std::stop_token) {
    const auto& text = at(params, 0);
    const auto raw = text.is_string() ? core::fromHex(text.get_string())
                                      : core::Result<core::Bytes>(core::fail(core::ErrorCode::Malformed, ""));
    if (!raw)
        return invalid("not hex");
    const auto hash = m_authority.submit(*raw);
    return hash ? RpcResult(json::value(core::toHex0x(*hash))) : failed(hash.error());
}

RpcResult Rpc::addFilter(Filter filter) {
    const std::scoped_lock lock(m_mutex);
    if (m_filters.size() >= kMaxFilters)
        m_filters.erase(m_filters.begin());
    m_filters.emplace(m_nextFilter, std::move(filter));
    return json::value(toQuantity(m_nextFilter++));
}

RpcResult Rpc::newFilter(const json::array& params, std::stop_token) {
    const auto* criteria = at(params, 0).if_object();
    if (!criteria)
        return invalid("not a filter");
    return addFilter({true, *criteria, head() + 1});
}

RpcResult Rpc::newBlockFilter(const json::array&, std::stop_token) {
    return addFilter({false, {}, head() + 1});
}

RpcResult Rpc::uninstallFilter(const json::array& params, std::stop_token) {
    const auto& id = at(params, 0);
    const auto number = id.is_string() ? parseQuantity(id.get_string()).value_or(0) : 0;
    const std::scoped_lock lock(m_mutex);
    return json::value(m_filters.erase(number) > 0);
}

RpcResult Rpc::getFilterChanges(const json::array& params, std::stop_token stop) {
    const auto& id = at(params, 0);
    Filter filter;
    const auto now = head();
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_filters.find(id.is_string() ? parseQuantity(id.get_string()).value_or(0) : 0);
        if (found == m_filters.end())
            return tl::make_unexpected(RpcFailure{-32000, "filter not found", {}});
        filter = found->second;
        found->second.nextBlock = now + 1;
    }
    if (!filter.logs) {
        json::array hashes;
        for (auto number = filter.nextBlock; number <= now; ++number)
            if (const auto block = m_authority.chain().byNumber(number))
                hashes.emplace_back(core::toHex0x(block->hash));
        return json::value(std::move(hashes));
    }
    if (filter.nextBlock > now)
        return json::value(json::array{});
    filter.criteria["fromBlock"] = toQuantity(filter.nextBlock);
    filter.criteria["toBlock"] = toQuantity(now);
    return getLogs({filter.criteria}, stop);
}

RpcResult Rpc::chainId(const json::array&, std::stop_token) {
    return json::value(toQuantity(m_authority.rules().chainId));
}

RpcResult Rpc::netVersion(const json::array&, std::stop_token) {
    return json::value(std::to_string(m_authority.rules().chainId));
}

RpcResult Rpc::peerCount(const json::array&, std::stop_token) {
    return json::value(toQuantity(m_authority.rules().authorities.size() - 1));
}

// Gas costs nothing here; the engine would say 1 gwei for the priority fee.
RpcResult Rpc::zero(const json::array&, std::stop_token) {
    return json::value("0x0");
}
RpcResult Rpc::no(const json::array&, std::stop_token) {
    return json::value(false);
}
RpcResult Rpc::yes(const json::array&, std::stop_token) {
    return json::value(true);
}

RpcResult Rpc::clientVersion(const json::array&, std::stop_token) {
    return json::value("wattbourse-devnet/" WATTBOURSE_VERSION);
}

} // namespace wattbourse::chain::devnet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/authority.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <list>
#include <map>
#include <mutex>
#include <optional>

namespace wattbourse::chain::devnet {

/// A JSON-RPC error as it goes back to the caller.
struct RpcFailure {
    int code{-32000};
    std::string message;
    std::optional<boost::json::value> data;
};
using RpcResult = tl::expected<boost::json::value, RpcFailure>;

/// The standard JSON-RPC of one authority, without transport: an allow-list of methods; block hashes and headers are
/// the sealed chain's, never the engine's; tags become numbers before the engine sees them, so that a block which is
/// being executed does not leak. Any thread.
class Rpc {
public:
    explicit Rpc(Authority& authority);

    RpcResult answer(std::string_view method, const boost::json::array& params, std::stop_token stop);
    /// Logs of one block that match eth_subscribe's filter object.
    RpcResult logsOfBlock(std::uint64_t number, const boost::json::object& filter, std::stop_token stop);

    [[nodiscard]] Authority& authority() { return m_authority; }

private:
    using Handler = RpcResult (Rpc::*)(const boost::json::array& params, std::stop_token stop);
    struct Filter {
        bool logs{};
        boost::json::object criteria;
        std::uint64_t nextBlock{};
    };

    static const std::map<std::string_view, Handler>& methods();

    [[nodiscard]] std::uint64_t head() const { return m_authority.headBlock()->header.number; }
    tl::expected<std::uint64_t, RpcFailure> numberOf(const boost::json::value& block) const;
    tl::expected<BlockPtr, RpcFailure> blockAt(const boost::json::array& params, std::size_t index) const;
    RpcResult forward(std::string_view method, const boost::json::array& params, std::stop_token stop);
    /// Forwards with the block parameter at `index` (default: latest) as a number.
    RpcResult forwardAt(std::string_view method, boost::json::array params, std::size_t index, std::stop_token stop);
    RpcResult blockAnswer(const BlockPtr& block, bool whole, std::stop_token stop);
    void translate(boost::json::value& answer) const;
    RpcResult receiptsOf(const BlockPtr& block, std::stop_token stop);

    RpcResult blockNumber(const boost::json::array&, std::stop_token);
    RpcResult getBlockByNumber(const boost::json::array&, std::stop_token);
    RpcResult getBlockByHash(const boost::json::array&, std::stop_token);
    RpcResult transactionCountOfBlock(const boost::json::array&, std::stop_token);
    RpcResult noUncles(const boost::json::array&, std::stop_token);
    RpcResult getTransactionByHash(const boost::json::array&, std::stop_token);
    RpcResult getTransactionByBlock(const boost::json::array&, std::stop_token);
    RpcResult getTransactionReceipt(const boost::json::array&, std::stop_token);
    RpcResult getBlockReceipts(const boost::json::array&, std::stop_token);
    RpcResult getTransactionCount(const boost::json::array&, std::stop_token);
    RpcResult getBalance(const boost::json::array&, std::stop_token);
    RpcResult getCode(const boost::json::array&, std::stop_token);
    RpcResult getStorageAt(const boost::json::array&, std::stop_token);
    RpcResult getProof(const boost::json::array&, std::stop_token);
    RpcResult ethCall(const boost::json::array&, std::stop_token);
    RpcResult estimateGas(const boost::json::array&, std::stop_token);
    RpcResult feeHistory(const boost::json::array&, std::stop_token);
    RpcResult getLogs(const boost::json::array&, std::stop_token);
    RpcResult sendRawTransaction(const boost::json::array&, std::stop_token);
    RpcResult newFilter(const boost::json::array&, std::stop_token);
    RpcResult newBlockFilter(const boost::json::array&, std::stop_token);
    RpcResult uninstallFilter(const boost::json::array&, std::stop_token);
    RpcResult getFilterChanges(const boost::json::array&, std::stop_token);
    RpcResult addFilter(Filter filter);
    RpcResult chainId(const boost::json::array&, std::stop_token);
    RpcResult netVersion(const boost::json::array&, std::stop_token);
    RpcResult peerCount(const boost::json::array&, std::stop_token);
    RpcResult zero(const boost::json::array&, std::stop_token);
    RpcResult no(const boost::json::array&, std::stop_token);
    RpcResult yes(const boost::json::array&, std::stop_token);
    RpcResult clientVersion(const boost::json::array&, std::stop_token);

    Authority& m_authority;
    std::mutex m_mutex;
    /// Newest last; the engine takes long to list the receipts of a large block, so once for each.
    std::list<std::pair<core::Hash32, boost::json::array>> m_receipts;
    std::uint64_t m_nextFilter{1};
    std::map<std::uint64_t, Filter> m_filters;
};

} // namespace wattbourse::chain::devnet

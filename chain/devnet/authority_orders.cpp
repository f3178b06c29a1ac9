// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/authority_orders.h"

#include "chain/devnet/lies.h"
#include "chain/encode/abi.h"
#include "chain/encode/json.h"
#include "chain/market/validator_set.h"

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;

Result<std::uint64_t> epochsOf(Authority& authority, const core::Address& contract) {
    const json::object question{{"to", core::toHex0x(contract)},
                                {"data", core::toHex0x(AbiWriter().call("epochCount()"))}};
    WB_ASSIGN(const auto answer, authority.engine().call("eth_call", {question, "latest"}));
    WB_ASSIGN(const auto word, jsonBytes(answer));
    WB_ASSIGN(const auto count, Uint256::fromBigEndian(word));
    if (count.isZero() || !count.fitsUint64())
        return fail(ErrorCode::Malformed, "the contract has no epochs");
    return count.limbs[0];
}

} // namespace

Result<SealFault> faultOrdered(const json::object& order) {
    WB_ASSIGN(const auto name, jsonRead(order, "fault", jsonText));
    if (name == "skip")
        return SealFault::Skip;
    if (name == "twice")
        return SealFault::Twice;
    if (name == "false-state-root")
        return SealFault::FalseStateRoot;
    return fail(ErrorCode::Malformed, "no such fault: " + name);
}

Result<json::object> castVote(Authority& authority, const json::object& order) {
    if (authority.rules().kind == SealKind::Clique) {
        SealerVote wish;
        WB_ASSIGN(wish.target, jsonRead(order, "target", jsonFixed<core::Address>));
        WB_ASSIGN(const auto* letIn, jsonMember(order, "in"));
        if (!letIn->is_bool())
            return fail(ErrorCode::Malformed, "in: not true or false");
        wish.letIn = letIn->get_bool();
        authority.vote(wish);
        return json::object{};
    }
    const auto contract = authority.rules().validatorContract;
    if (!contract)
        return fail(ErrorCode::Refused, "the set of this network is fixed");
    WB_ASSIGN(const auto* list, jsonMember(order, "validators"));
    WB_ASSIGN(const auto set, jsonAddresses(*list, validator_set::kMaxValidators));
    WB_ASSIGN(const auto epochs, epochsOf(authority, *contract));
    const validator_set::Calls calls(authority.rules().chainId, *contract);
    const auto vote = calls.vote(validator_set::proposalId(epochs - 1, set));
    const json::object trial{{"from", core::toHex0x(authority.address())},
                             {"to", core::toHex0x(*contract)},
                             {"data", core::toHex0x(vote.data)}};
    // Voting for what nobody proposed is refused by the contract.
    const bool proposed = authority.engine().call("eth_call", {trial, "latest"}).has_value();
    WB_ASSIGN(const auto sent, authority.send(proposed ? vote : calls.propose(set)));
    return json::object{{"transaction", core::toHex0x(sent)}};
}

Result<std::unique_ptr<RpcServer>> startLiar(std::shared_ptr<Authority> authority, const json::object& order) {
    WB_ASSIGN(const auto name, jsonRead(order, "lie", jsonText));
    const auto lie = lieFromName(name);
    if (!lie)
        return fail(ErrorCode::Malformed, "no such lie: " + name);
    return RpcServer::start(std::move(authority), 0, tamperFor(*lie));
}

json::object statusOf(const Authority& authority) {
    const auto head = authority.headBlock();
    return {{"address", core::toHex0x(authority.address())},
            {"head", head->header.number},
            {"hash", core::toHex0x(head->hash)},
            {"final", authority.finalNumber()},
            {"doubleSeals", authority.doubleSeals().size()}};
}

} // namespace wattbourse::chain::devnet

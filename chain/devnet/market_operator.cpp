// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/market_operator.h"

#include "chain/encode/abi.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

#include <fstream>
#include <sstream>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;

constexpr std::uint64_t kCreationGas = 10'000'000;
constexpr core::Credit kReserve{1'000'000'000};
// Prosumer, Generator, Aggregator.
constexpr std::uint32_t kTraders = 7;
constexpr std::size_t kSetupSteps = 20;

core::Result<core::Bytes> readInitCode(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        return fail(ErrorCode::NotFound, "cannot read " + file.string());
    WB_ASSIGN(const auto parsed, parseJson(text.str()));
    WB_ASSIGN(const auto* object, jsonObject(parsed, file.filename().string()));
    return jsonRead(*object, "bytecode", jsonBytes);
}

} // namespace

core::Result<ContractBytecode> readBytecode(const std::filesystem::path& artifacts) {
    ContractBytecode out;
    for (std::size_t i = 0; i < out.size(); ++i) {
        WB_ASSIGN(out[i], readInitCode(artifacts / (std::string(kCreationOrder[i]) + ".json")));
    }
    return out;
}

core::MarketRow demoRow(std::uint32_t slotSeconds) {
    core::MarketRow row;
    row.buyerRoles = row.sellerRoles = kTraders;
    row.slotSeconds = slotSeconds;
    row.gateOpens = 86'400;
    row.gateCloses = slotSeconds / 3;
    row.lowestPrice = {1'000};
    row.tick = {1'000};
    row.ticks = 400;
    row.minQuantity = {1};
    row.maxQuantity = {1'000'000};
    row.tolerancePermille = 100;
    row.penaltyPermille = 1'500;
    row.imbalanceUp = {320'000};
    row.imbalanceDown = {60'000};
    row.sellerBond = {20'000};
    return row;
}

flexibility::BaselineRule demoRule() {
    flexibility::BaselineRule rule;
    rule.method = flexibility::BaselineMethod::MeterBefore;
    rule.windowSlots = 4;
    rule.gapSlots = 0;
    return rule;
}

MarketOperator::MarketOperator(Gateway& network, KeySigner key)
    : m_network(network), m_key(std::move(key)), m_address(m_key.address()),
      m_addresses(planDeployment({}, network.chainId(), m_address, 0, 1).addresses) {}

core::Result<std::uint64_t> MarketOperator::nextNonce(const core::Address& account) {
    WB_ASSIGN(const auto answer, m_network.call("eth_getTransactionCount", {core::toHex0x(account), "pending"}));
    return jsonUint64(answer);
}

core::Result<core::Hash32> MarketOperator::submit(const core::Bytes& raw) {
    WB_ASSIGN(const auto answer, m_network.call("eth_sendRawTransaction", {core::toHex0x(raw)}));
    return jsonFixed<core::Hash32>(answer);
}

core::Result<bool> MarketOperator::deployedBefore() {
    WB_ASSIGN(const auto nonce, nextNonce(m_address));
    return nonce > 0;
}

core::Result<void> MarketOperator::sendAs(core::Signer& sender, const core::TxnRequest& request) {
    WB_ASSIGN(const auto nonce, nextNonce(sender.address()));
    WB_ASSIGN(const auto txn, sender.signTxn(request, nonce));
    WB_ASSIGN(const auto hash, submit(txn.raw));
    m_sent.emplace_back(hash, request.purpose);
    return {};
}

core::Result<void> MarketOperator::deploy(const ContractBytecode& code, std::uint32_t slotSeconds) {
    const auto chainId = m_network.chainId();
    const auto plan = planDeployment(code, chainId, m_address, 0, slotSeconds);
    std::uint64_t nonce = 0;
    for (const auto& initCode : plan.creations) {
        WB_ASSIGN(const auto txn, m_key.signCreation(initCode, chainId, kCreationGas, nonce));
        WB_TRY(submit(txn.raw));
        m_sent.emplace_back(txn.hash, "create contract " + std::to_string(nonce));
        ++nonce;
    }
    for (const auto* holder : {&m_addresses.market, &m_addresses.coalitions, &m_addresses.channels,
                               &m_addresses.dataMarket, &m_addresses.flexibility, &m_addresses.flexRequests})
        WB_TRY(send(calls().setSystem(holder->address, true)));
    WB_TRY(send(flexibility::Calls(flexibility::contractsOf(m_addresses)).addRule(demoRule())));
    WB_TRY(send(calls().openMarket(demoRow(slotSeconds))));
    WB_TRY(issue(m_address, kReserve + kReserve));
    return send(calls().fundReserve({0}, kReserve));
}

core::Result<void> MarketOperator::enrol(const Enrolment& who) {
    WB_TRY(send(calls().registerAccount(who.account, who.roles, who.name)));
    WB_TRY(enrolMeter(who));
    if (who.credits.value > 0)
        WB_TRY(issue(who.account, who.credits));
    return {};
}

core::Result<void> MarketOperator::enrolMeter(const Enrolment& who) {
    return who.meter ? send(calls().registerMeter(*who.meter, who.account, who.reporter)) : core::Result<void>{};
}

core::Result<void> MarketOperator::issue(const core::Address& account, core::Credit amount) {
    // No bank here: the operator's count of its transactions tells deposits apart.
    WB_ASSIGN(const auto nonce, nextNonce(m_address));
    const auto text = "devnet deposit " + std::to_string(nonce);
    return send(calls().issue(account, amount, core::keccak256(core::asBytes(text))));
}

core::Result<void> MarketOperator::settleDown(Network& network, std::uint64_t currentStep) {
    for (auto step = currentStep - kSetupSteps; step <= currentStep && network.waitingTxns() > 0; ++step)
        network.runStep(step);
    return checkSent();
}

core::Result<void> MarketOperator::awaitSent(std::chrono::milliseconds patience, std::stop_token stop) {
    const auto until = std::chrono::steady_clock::now() + patience;
    for (const auto& [hash, purpose] : m_sent) {
        for (;;) {
            const auto receipt = m_network.call("eth_getTransactionReceipt", {core::toHex0x(hash)});
            if (receipt && !receipt->is_null())
                break;
            if (stop.stop_requested() || std::chrono::steady_clock::now() > until) {
                const std::string what = purpose;
                m_sent.clear();
                return fail(ErrorCode::TimedOut, what + ": in no block yet");
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    return checkSent();
}

core::Result<void> MarketOperator::checkSent() {
    for (const auto& [hash, purpose] : std::exchange(m_sent, {})) {
        WB_ASSIGN(const auto receipt, m_network.call("eth_getTransactionReceipt", {core::toHex0x(hash)}));
        if (receipt.is_null())
            return fail(ErrorCode::Refused, purpose + ": in no block");
        WB_ASSIGN(const auto* object, jsonObject(receipt, purpose));
        WB_ASSIGN(const auto status, jsonRead(*object, "status", jsonUint64));
        if (status != 1)
            return fail(ErrorCode::Refused, purpose + ": reverted by the contract");
    }
    return {};
}

core::Result<core::Bytes> MarketOperator::view(const core::Address& contract, const core::Bytes& data) {
    const json::object call{{"to", core::toHex0x(contract)}, {"data", core::toHex0x(data)}};
    WB_ASSIGN(const auto answer, m_network.call("eth_call", {call, "latest"}));
    return jsonBytes(answer);
}

core::Result<bool> MarketOperator::isEnrolled(const core::Address& account) {
    WB_ASSIGN(const auto word, view(m_addresses.registry.address, AbiWriter().add(account).call("rolesOf(address)")));
    return std::any_of(word.begin(), word.end(), [](std::uint8_t byte) { return byte != 0; });
}

core::Result<core::Address> MarketOperator::coalitionAccount(std::uint64_t coalition) {
    WB_ASSIGN(const auto words,
              view(m_addresses.coalitions.address, AbiWriter().add(coalition).call("coalitionAt(uint256)")));
    return AbiReader(words).address();
}

core::Result<Deployment> MarketOperator::deployment() {
    auto out = m_addresses;
    core::Result<void> found;
    forEachContract(out, [&](const char*, DeployedContract& contract) {
        if (!found)
            return;
        const auto answer = m_network.call("eth_getCode", {core::toHex0x(contract.address), "latest"});
        const auto code = answer ? jsonBytes(*answer) : core::Result<core::Bytes>(tl::make_unexpected(answer.error()));
        if (!code)
            found = tl::make_unexpected(code.error());
        else if (code->empty())
            found = fail(ErrorCode::NotFound, "no contract at " + core::toHex0x(contract.address));
        else
            contract.codeHash = core::keccak256(*code);
    });
    WB_TRY(found);
    return out;
}

} // namespace wattbourse::chain::devnet

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/engine.h"

#include "chain/devnet/json_fields.h"
#include "chain/encode/json.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <map>
#include <poll.h>
#include <unistd.h>

namespace wattbourse::chain::devnet {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using namespace std::chrono_literals;

// Without it a burst of transactions can eat the machine's memory.
constexpr std::uint64_t kAddressSpace = 4'000'000'000;
constexpr auto kStartPatience = 20s;
constexpr const char* kSystem = "0xfffffffffffffffffffffffffffffffffffffffe";

ChildProgram anvil(const EngineConfig& config) {
    return {config.program,
            {"--host", "127.0.0.1", "--port", "0", "--no-mining", "--hardfork", "london", "--chain-id",
             std::to_string(config.chainId), "--timestamp", std::to_string(config.genesisTime.seconds), "--accounts",
             "0", "--init", (config.workDir / "genesis.json").string(), "--gas-price", "0", "--base-fee", "0",
             "--no-priority-fee", "--gas-limit", std::to_string(config.gasLimit), "--order", "fifo",
             "--disable-default-create2-deployer", "--no-request-size-limit", "--cache-path",
             (config.workDir / "states").string(),
             // Old states are whole copies on disk; proofs reach back this far.
             "--max-persisted-states", "100"},
            // It would write to the user's home directory otherwise.
            {"HOME=" + config.workDir.string(), "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "NO_COLOR=1", "RUST_LOG=off"},
            kAddressSpace};
}

core::Result<void> writeGenesis(const EngineConfig& config) {
    std::error_code failed;
    std::filesystem::create_directories(config.workDir, failed);
    std::ofstream out(config.workDir / "genesis.json");
    out << json::serialize(
        json::object{{"config", {{"chainId", config.chainId}}},
                     {"alloc", config.alloc},
                     {"nonce", "0x0"},
                     {"timestamp", toQuantity(static_cast<std::uint64_t>(config.genesisTime.seconds))},
                     {"extraData", "0x"},
                     {"gasLimit", toQuantity(config.gasLimit)},
                     {"difficulty", "0x20000"},
                     {"mixHash", core::toHex0x(core::Hash32{})},
                     {"coinbase", core::toHex0x(core::Address{})}});
    out.close();
    if (failed || !out)
        return fail(ErrorCode::System, "cannot write into " + config.workDir.string());
    return {};
}

core::Result<Execution> parseExecution(const json::value& answer) {
    const auto* block = answer.if_object();
    if (!block)
        return fail(ErrorCode::Malformed, "the engine has no such block");
    Execution out;
    WB_ASSIGN(out.number, quantityField(*block, "number"));
    WB_ASSIGN(out.gasLimit, quantityField(*block, "gasLimit"));
    WB_ASSIGN(out.gasUsed, quantityField(*block, "gasUsed"));
    WB_ASSIGN(out.timestamp, quantityField(*block, "timestamp"));
    WB_ASSIGN(out.stateRoot, hashField(*block, "stateRoot"));
    WB_ASSIGN(out.transactionsRoot, hashField(*block, "transactionsRoot"));
    WB_ASSIGN(out.receiptsRoot, hashField(*block, "receiptsRoot"));
    WB_ASSIGN(out.logsBloom, dataField(*block, "logsBloom"));
    WB_ASSIGN(out.engineHash, hashField(*block, "hash"));
    const auto* list = block->if_contains("transactions");
    if (!list || !list->is_array())
        return fail(ErrorCode::Malformed, "the engine's block has no transactions");
    for (const auto& entry : list->get_array()) {
        if (!entry.is_string())
            return fail(ErrorCode::Malformed, "the engine's block has no transaction hashes");
        WB_ASSIGN(const auto hash, core::hashFromHex(entry.get_string()));
        out.transactions.push_back(hash);
    }
    return out;
}

} // namespace

Engine::Engine(ChildProcesses& processes, Child child) : m_processes(processes), m_child(child) {}

Engine::~Engine() {
    m_processes.stop(m_child.pid);
    if (m_drain.joinable())
        m_drain.join();
    ::close(m_child.output);
}

core::Result<std::unique_ptr<Engine>> Engine::start(ChildProcesses& processes, const EngineConfig& config) {
    WB_TRY(writeGenesis(config));
    WB_ASSIGN(const auto child, processes.spawn(anvil(config)));
    std::unique_ptr<Engine> engine(new Engine(processes, child));
    WB_TRY(engine->awaitListening());
    engine->m_drain = std::thread([fd = child.output] {
        char chunk[4096];
        while (::read(fd, chunk, sizeof chunk) > 0) {
        }
    });
    return engine;
}

core::Result<void> Engine::awaitListening() {
    static constexpr std::string_view kSign = "Listening on ";
    const auto until = std::chrono::steady_clock::now() + kStartPatience;
    std::string output;
    for (;;) {
        const auto at = output.find(kSign);
        const auto end = at == std::string::npos ? at : output.find('\n', at);
        if (end != std::string::npos) {
            m_url = "http://" + output.substr(at + kSign.size(), end - at - kSign.size()) + "/";
            return {};
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd waiting{m_child.output, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) <= 0)
            return fail(ErrorCode::TimedOut, "the engine did not start");
        char chunk[4096];
        const auto n = ::read(m_child.output, chunk, sizeof chunk);
        if (n <= 0)
            return fail(ErrorCode::Unavailable, "the engine ended at its start: " + output.substr(0, 500));
        output.append(chunk, static_cast<std::size_t>(n));
    }
}

core::Result<json::object> Engine::ask(std::string_view method, const json::array& params, std::stop_token stop) {
    const auto request =
        json::serialize(json::object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}});
    WB_ASSIGN(const auto text, m_client.post(m_url, request, {.timeout = 60s, .maxBytes = 256U << 20U}, stop));
    json::error_code error;
    auto answer = json::parse(text, error);
    if (error || !answer.is_object())
        return fail(ErrorCode::Malformed, "the engine's answer is not JSON");
    return std::move(answer.get_object());
}

core::Result<json::value> Engine::call(std::string_view method, const json::array& params) {
    WB_ASSIGN(auto answer, ask(method, params));
    if (const auto* result = answer.if_contains("result"))
        return *result;
    return fail(ErrorCode::Refused, std::string(method) + ": " + json::serialize(answer["error"]));
}

core::Result<core::Hash32> Engine::stateRootAt(std::string_view block) {
    WB_ASSIGN(const auto proof, call("eth_getProof", {core::toHex0x(core::Address{}), json::array{}, block}));
    return rootOfProof(proof);
}

core::Result<core::Hash32> Engine::rootOfProof(const json::value& proof) {
    const auto* object = proof.if_object();
    const auto* nodes = object ? object->if_contains("accountProof") : nullptr;
    if (!nodes || !nodes->is_array())
        return fail(ErrorCode::Malformed, "the engine's proof has no nodes");
    // The root of the empty trie is the hash of the empty string's RLP.
    core::Bytes first{0x80};
    if (!nodes->get_array().empty() && nodes->get_array()[0].is_string()) {
        WB_ASSIGN(first, core::fromHex(nodes->get_array()[0].get_string()));
    }
    return core::keccak256(first);
}

core::Result<Execution> Engine::execute(const std::vector<core::Bytes>& rawTransactions, const core::Address& coinbase,
                                        std::uint64_t timestamp) {
    WB_TRY(call("anvil_dropAllTransactions"));
    // Not persisted by the engine, so before every block.
    WB_TRY(call("anvil_setCoinbase", {core::toHex0x(coinbase)}));
    for (const auto& raw : rawTransactions) {
        // What the engine refuses is missing in the block, which the caller compares.
        WB_TRY(ask("eth_sendRawTransaction", {core::toHex0x(raw)}));
    }
    WB_TRY(call("evm_mine", {json::object{{"timestamp", timestamp}}}));
    WB_ASSIGN(const auto block, call("eth_getBlockByNumber", {"latest", false}));
    return parseExecution(block);
}

core::Result<core::Hash32> Engine::systemCall(const core::Address& contract, core::ByteView data) {
    const std::string address = core::toHex0x(contract);
    WB_ASSIGN(
        const auto traced,
        call("debug_traceCall",
             {json::object{{"from", kSystem}, {"to", address}, {"data", core::toHex0x(data)}, {"gas", "0x1c9c380"}},
              "latest",
              json::object{{"tracer", "prestateTracer"}, {"tracerConfig", json::object{{"diffMode", true}}}}}));
    WB_ASSIGN(const auto* diff, jsonObject(traced, "trace"));
    std::map<std::string, std::string> words;
    // What is only in the state before became zero.
    for (const char* side : {"pre", "post"}) {
        WB_ASSIGN(const auto* accounts, jsonMember(*diff, side));
        WB_ASSIGN(const auto* byAddress, jsonObject(*accounts, side));
        const auto* account = jsonOptional(*byAddress, address);
        const auto* storage =
            account && account->is_object() ? jsonOptional(account->get_object(), "storage") : nullptr;
        if (storage == nullptr)
            continue;
        WB_ASSIGN(const auto* slots, jsonObject(*storage, "storage"));
        for (const auto& slot : *slots) {
            WB_ASSIGN(const auto word, jsonText(slot.value()));
            words[std::string(slot.key())] =
                std::string_view(side) == "pre" ? core::toHex0x(core::Hash32{}) : std::string(word);
        }
    }
    for (const auto& [key, word] : words)
        WB_TRY(call("anvil_setStorageAt", {address, key, word}));
    return stateRootAt("latest");
}

core::Result<void> Engine::rollback(std::size_t blocks) {
    if (blocks > 0)
        WB_TRY(call("anvil_rollback", {blocks}));
    return {};
}

} // namespace wattbourse::chain::devnet

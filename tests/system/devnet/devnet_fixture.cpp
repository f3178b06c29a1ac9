// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/devnet/devnet_fixture.h"

#include "chain/encode/rlp.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdlib>
#include <fstream>

namespace wattbourse::test {
namespace {

namespace json = boost::json;

core::Bytes keyBytes(std::string_view name) {
    return core::toBytes(core::keccak256(core::asBytes(name)).view());
}

core::ByteView withoutZeros(core::ByteView bytes) {
    while (!bytes.empty() && bytes.front() == 0)
        bytes = bytes.subspan(1);
    return bytes;
}

} // namespace

void DevnetTest::SetUp() {
    std::string name = testing::TempDir() + "wattbourse-devnet-XXXXXX";
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    m_dir = name;
    startNetwork();
}

void DevnetTest::TearDown() {
    m_network.reset();
    std::filesystem::remove_all(m_dir);
}

void DevnetTest::startNetwork() {
    m_network.reset();
    const char* set = std::getenv("WATTBOURSE_ANVIL");
    chain::devnet::NetworkConfig config;
    config.seed = 7;
    config.genesisTime = core::UnixTime{1'799'999'000};
    config.dataDir = m_dir / "data";
    config.workDir = m_dir / "work";
    config.engineProgram =
        set ? std::filesystem::path(set)
            : std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil";
    config.log = [this](const std::string& line) { m_log.push_back(line); };
    configure(config);
    auto started = chain::devnet::Network::start(config, m_clock);
    ASSERT_TRUE(started) << started.error().detail;
    m_network = std::move(*started);
}

void DevnetTest::steps(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        ++m_step;
        m_clock.advance(std::chrono::seconds(2));
        m_network->runStep(m_step);
    }
}

void DevnetTest::idle(std::size_t count) {
    m_step += count;
    m_clock.advance(std::chrono::seconds(2 * count));
}

json::object DevnetTest::ask(std::size_t index, const std::string& method, const json::array& params) {
    const auto text = m_client.post(
        m_network->urls().at(index),
        json::serialize(json::object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}));
    if (!text) {
        ADD_FAILURE() << method << ": " << text.error().detail;
        return {};
    }
    return json::parse(*text).as_object();
}

json::value DevnetTest::result(std::size_t index, const std::string& method, const json::array& params) {
    auto answer = ask(index, method, params);
    if (!answer.contains("result"))
        ADD_FAILURE() << method << ": " << json::serialize(answer);
    return answer["result"];
}

core::Address DevnetTest::accountOf(std::string_view key) {
    return core::addressOf(core::publicKeyOf(keyBytes(key)).value());
}

core::Bytes DevnetTest::signedTxn(std::string_view key, std::uint64_t nonce, const core::Bytes& data,
                                  std::optional<core::Address> to) const {
    const auto chainId = m_network->rules().chainId;
    core::Bytes fields;
    chain::appendRlpInteger(fields, nonce);
    chain::appendRlpInteger(fields, std::uint64_t{0});
    chain::appendRlpInteger(fields, std::uint64_t{1'000'000});
    chain::appendRlpString(fields, to ? to->view() : core::ByteView{});
    chain::appendRlpInteger(fields, std::uint64_t{0});
    chain::appendRlpString(fields, data);
    core::Bytes unsignedFields = fields;
    chain::appendRlpInteger(unsignedFields, chainId);
    chain::appendRlpInteger(unsignedFields, std::uint64_t{0});
    chain::appendRlpInteger(unsignedFields, std::uint64_t{0});
    core::Bytes message;
    chain::appendRlpList(message, unsignedFields);
    const auto signature = core::signRecoverable(core::keccak256(message), keyBytes(key)).value();
    chain::appendRlpInteger(fields, 35 + 2 * chainId + signature.bytes[64]);
    chain::appendRlpString(fields, withoutZeros(signature.view().first(32)));
    chain::appendRlpString(fields, withoutZeros(signature.view().subspan(32, 32)));
    core::Bytes out;
    chain::appendRlpList(out, fields);
    return out;
}

core::Bytes storingInitCode() {
    // PUSH1 42, PUSH1 0, SSTORE; PUSH1 7, PUSH1 0, PUSH1 0, LOG1; PUSH1 1, PUSH1 0, RETURN
    return core::fromHex("602a600055600760006000a160016000f3").value();
}

} // namespace wattbourse::test

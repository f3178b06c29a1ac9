// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/hostile/hostile_fixture.h"

#include "chain/encode/json.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace wattbourse::test {

namespace aura = chain::aura;
namespace json = boost::json;
using core::Finality;

namespace {

// Answers of 8 MiB, parsed, one from each of a few nodes, and what the allocator keeps of them.
constexpr std::size_t kMayGrow = 192U << 20U;

} // namespace

void report(const std::string& scenario, std::uint64_t count, const std::string& verdict) {
    std::printf("hostile: %s: %llu tried, %s\n", scenario.c_str(), static_cast<unsigned long long>(count),
                ::testing::Test::HasFailure() ? "FAILED" : verdict.c_str());
}

std::size_t heldBytes() {
#ifdef WATTBOURSE_INSTRUMENTED
    return allocatedBytes();
#else
    std::ifstream file("/proc/self/statm");
    std::size_t whole = 0;
    std::size_t resident = 0;
    file >> whole >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
#endif
}

std::size_t openDescriptors() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd"))
        ++count;
    return count;
}

HostileTest::HostileTest(std::size_t authorities) : m_chain(authorities) {
    m_blocks.push_back(m_chain.genesis());
    alsoTrue(m_blocks);
    const auto& cases = m_nodes.accounts().at("cases");
    m_contract = *chain::jsonFixed<core::Address>(cases.at(0).at("answer").at("address"));
    m_person = *chain::jsonFixed<core::Address>(cases.at(1).at("answer").at("address"));
    for (const auto& slot : cases.at(0).at("answer").at("storageProof").as_array())
        m_keys.push_back(*chain::jsonFixed<core::Hash32>(slot.at("key")));
    grow(8);
}

HostileTest::~HostileTest() = default;

void HostileTest::TearDown() {
    stop();
    m_servers.clear();
    EXPECT_EQ(m_falsehood, "");
    EXPECT_LE(openDescriptors(), m_descriptors) << "a socket or file was left open";
    EXPECT_LT(heldBytes(), m_held + kMayGrow);
}

aura::Header HostileTest::next(const aura::Header& parent, std::uint64_t gap) const {
    return m_chain.child(parent, gap, m_nodes.stateRoot());
}

void HostileTest::grow(std::size_t count) {
    std::vector<aura::Header> fresh;
    for (std::size_t i = 0; i < count; ++i) {
        m_blocks.push_back(next(m_blocks.back()));
        fresh.push_back(m_blocks.back());
    }
    alsoTrue(fresh);
    m_clock.set(m_chain.timeOf(m_blocks.back()));
}

void HostileTest::alsoTrue(const std::vector<aura::Header>& blocks) {
    const std::scoped_lock lock(m_truthMutex);
    for (const auto& block : blocks)
        m_truth.insert(aura::hashOf(block));
}

HostileNode& HostileTest::node(const std::string& key, const Certificate* certificate) {
    auto& server = m_servers[key];
    if (!server)
        server = std::make_unique<HostileNode>(m_nodes, key, certificate);
    return *server;
}

void HostileTest::serve(const std::string& key, const std::vector<aura::Header>& blocks) {
    node(key);
    m_nodes.with(key, [&](FakeNodes::Node& served) { served.chain = blocks; });
}

void HostileTest::bend(const std::string& key, const std::string& method, std::function<void(json::value&)> change) {
    m_nodes.with(key, [&](FakeNodes::Node& served) {
        served.bend = [method, change = std::move(change)](std::string_view asked, const FakeNodes::Params&,
                                                           json::value& result) {
            if (asked == method && !result.is_null())
                change(result);
        };
    });
}

void HostileTest::honest(const std::string& key) {
    serve(key, m_blocks);
    m_nodes.with(key, [](FakeNodes::Node& served) { served.bend = nullptr; });
}

void HostileTest::start(const std::vector<std::string>& keys, const core::TlsTrust& trust) {
    stop();
    chain::NetworkProfile profile = m_chain.profile();
    for (const auto& key : keys)
        profile.endpoints.push_back(node(key).url());
    profile.contracts = m_contracts;
    m_transport = chain::makeTransport({.timeout = m_timeout}, trust);
    chain::LightChain::Options options;
    options.pollEvery = std::chrono::milliseconds(3);
    auto made = chain::LightChain::make(std::move(profile), *m_transport, m_clock, options);
    ASSERT_TRUE(made) << made.error().detail;
    m_light = *std::move(made);
    m_watching = m_light->onStatus([this](const core::ChainStatus& status) { look(status); });
    m_light->start();
}

void HostileTest::stop() {
    if (m_light)
        m_light->stop();
    m_watching = {};
    m_light.reset();
    m_transport.reset();
}

void HostileTest::look(const core::ChainStatus& status) {
    const std::scoped_lock lock(m_truthMutex);
    for (const auto& [what, block] :
         {std::pair("head", status.head), std::pair("final", status.finalBlock), std::pair("settled", status.settled)})
        if (block && !m_truth.contains(block->hash))
            m_falsehood = std::string("a false ") + what + " was shown: block " + std::to_string(block->number);
}

core::EndpointStatus HostileTest::of(const std::string& key) {
    for (const auto& endpoint : m_light->status().endpoints)
        if (endpoint.url + "/" == node(key).url())
            return endpoint;
    return {};
}

void HostileTest::expectNamed(const std::string& key, const std::string& words) {
    EXPECT_TRUE(eventually([&] { return of(key).offence.find(words) != std::string::npos; }))
        << key << ": " << of(key).offence;
}

bool HostileTest::readsTruth() {
    const auto read = m_light->read(query(), Finality::Head);
    if (read) {
        EXPECT_EQ(chain::Uint256::fromWord(read->value()[0][1]), chain::Uint256(6));
        EXPECT_TRUE(read->value()[0][2].isZero());
    }
    const auto nonce = m_light->nonceOf(m_person);
    if (nonce) {
        EXPECT_EQ(nonce->value(), 300U);
    }
    return read && nonce;
}

} // namespace wattbourse::test

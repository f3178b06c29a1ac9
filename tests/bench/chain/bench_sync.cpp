// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day of headers caught up over a loopback server, kept on disk, against the recovery of their seals alone.
#include "chain/light/light_chain.h"
#include "core/crypto/secp256k1.h"
#include "core/net/http_server.h"
#include "tests/support/fake_nodes.h"
#include "tests/support/temporary_folder.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>
#include <thread>

using namespace wattbourse;

namespace {

namespace json = boost::json;

constexpr std::size_t kDay = 17'280;
// Of the recovery on all cores: the server, JSON, the checks and the disk share them.
constexpr double kLimit = 3.0;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Answers blocks that were written out beforehand: its own work is little more than copying.
class Server final : public core::HttpService {
public:
    explicit Server(const std::vector<chain::aura::Header>& headers) {
        for (const auto& header : headers)
            m_blocks.push_back(json::serialize(test::headerJson(header)));
    }
    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token) override {
        const json::value asked = json::parse(request.body);
        if (const auto* batch = asked.if_array()) {
            std::string out;
            for (const auto& one : *batch)
                out += (out.empty() ? "[" : ",") + answer(one.as_object());
            return {.body = out + "]"};
        }
        return {.body = answer(asked.as_object())};
    }
    std::string onMessage(core::PeerId, const std::string&, std::stop_token) override { return {}; }
    void onClosed(core::PeerId) override {}

private:
    std::string answer(const json::object& request) const {
        std::string result = "null";
        if (request.at("method") == "eth_chainId") {
            result = "\"0x309\"";
        } else if (request.at("method") == "eth_getBlockByNumber") {
            const std::string_view which = request.at("params").at(0).as_string();
            const std::uint64_t number =
                which == "latest" ? m_blocks.size() - 1 : chain::Uint256::parse(which)->limbs[0];
            if (number < m_blocks.size())
                result = m_blocks[number];
        }
        return R"({"jsonrpc":"2.0","id":)" + json::serialize(request.at("id")) + R"(,"result":)" + result + "}";
    }
    std::vector<std::string> m_blocks;
};

} // namespace

int main() {
    const test::FakeChain fake(7);
    std::vector<chain::aura::Header> headers{fake.genesis()};
    while (headers.size() <= kDay)
        headers.push_back(fake.child(headers.back()));

    std::vector<core::Hash32> digests;
    for (const auto& header : headers)
        digests.push_back(chain::aura::sealHash(header));
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const auto recovery = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> threads;
        for (unsigned core = 0; core < cores; ++core)
            threads.emplace_back([&, core] {
                for (std::size_t i = 1 + core; i < headers.size(); i += cores)
                    if (!core::recoverAddress(digests[i], headers[i].signature))
                        std::abort();
            });
    }
    const double raw = secondsSince(recovery);

    Server service(headers);
    const auto server = core::HttpServer::start(service, {.maxBody = 1U << 20U, .workers = 2});
    if (!server) {
        std::fprintf(stderr, "bench_sync: %s\n", server.error().detail.c_str());
        return 2;
    }
    const test::TemporaryFolder folder;
    auto profile = fake.profile();
    profile.endpoints = {"http://127.0.0.1:" + std::to_string((*server)->port())};
    test::SharedClock clock(fake.timeOf(headers.back()));
    const auto transport = chain::makeHttpTransport();
    auto light = chain::LightChain::make(profile, *transport, clock,
                                         {.pollEvery = std::chrono::milliseconds(5), .storeFolder = folder.path()});
    if (!light)
        return 2;
    std::mutex mutex;
    std::condition_variable reached;
    bool there = false;
    const auto subscription = (*light)->onStatus([&](const core::ChainStatus& status) {
        const std::scoped_lock lock(mutex);
        there = status.head && status.head->number == kDay;
        reached.notify_all();
    });
    const auto begin = std::chrono::steady_clock::now();
    (*light)->start();
    {
        std::unique_lock lock(mutex);
        if (!reached.wait_for(lock, std::chrono::seconds(120), [&] { return there; })) {
            std::fprintf(stderr, "bench_sync: the head was not reached: %s\n",
                         (*light)->status().endpoints[0].offence.c_str());
            return 2;
        }
    }
    const double whole = secondsSince(begin);
    (*light)->stop();
    std::fprintf(stderr, "%zu headers caught up in %.2f s, their seals recovered on %u cores in %.2f s\n", kDay, whole,
                 cores, raw);
    std::printf("%-40s %.3f  %.2f  %s\n", "catch-up of a day / raw recovery", whole / raw, kLimit,
                whole / raw <= kLimit ? "ok" : "OVER");
    return 0;
}

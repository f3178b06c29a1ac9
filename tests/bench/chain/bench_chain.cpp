// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A header's whole check against libsecp256k1's recovery alone, and a five-node account proof against @ethereumjs/mpt.
#include "chain/consensus/aura/engine.h"
#include "chain/encode/json.h"
#include "chain/proof/account.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <secp256k1_recovery.h>

using namespace wattbourse;

namespace {

constexpr int kRounds = 21;
constexpr double kHeaderLimit = 1.25;
constexpr double kProofLimit = 0.1;

// The best round's nanoseconds of one call: what else runs on the machine only ever adds to it.
class Timer {
public:
    template <class Work>
    void round(int calls, Work&& work) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < calls; ++i)
            work();
        m_times.push_back(std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() /
                          calls);
    }
    [[nodiscard]] double best() const { return *std::min_element(m_times.begin(), m_times.end()); }

private:
    std::vector<double> m_times;
};

void must(bool condition, const char* what) {
    if (condition)
        return;
    std::fprintf(stderr, "bench_chain: %s\n", what);
    std::exit(2);
}

void line(const char* name, double ratio, double limit) {
    std::printf("%-40s %.3f  %.2f  %s\n", name, ratio, limit, ratio <= limit ? "ok" : "OVER");
}

void headers() {
    const auto file =
        test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/headers.json");
    chain::aura::Rules rules;
    rules.form.londonBlock = 0;
    const chain::aura::AuraEngine engine(rules);
    const core::Bytes rlp = *chain::jsonBytes(file.at("chains").at("london").at(5).at("headerRlp"));
    const auto header = *chain::aura::decodeHeader(rlp, rules.form);
    const core::Hash32 digest = chain::aura::sealHash(header);

    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    Timer raw;
    Timer whole;
    for (int round = 0; round < kRounds; ++round) {
        raw.round(200, [&] {
            secp256k1_ecdsa_recoverable_signature parsed;
            secp256k1_pubkey key;
            must(secp256k1_ecdsa_recoverable_signature_parse_compact(context, &parsed, header.signature.bytes.data(),
                                                                     header.signature.bytes[64]) == 1 &&
                     secp256k1_ecdsa_recover(context, &key, &parsed, digest.bytes.data()) == 1,
                 "recovery failed");
        });
        whole.round(200, [&] {
            const auto block = engine.decode(rlp);
            must(block && block->seal.holds(), "the header does not hold");
        });
    }
    secp256k1_context_destroy(context);
    std::fprintf(stderr, "header check %.1f us, raw recovery %.1f us\n", whole.best() / 1e3, raw.best() / 1e3);
    line("header check / raw recovery", whole.best() / raw.best(), kHeaderLimit);
}

std::string outputOf(const std::string& command) {
    FILE* pipe = popen(command.c_str(), "r");
    must(pipe != nullptr, "node cannot be started");
    std::string out;
    char chunk[4096];
    while (const std::size_t got = fread(chunk, 1, sizeof chunk, pipe))
        out.append(chunk, got);
    must(pclose(pipe) == 0, "node failed");
    return out;
}

void proofs() {
    const auto measured = boost::json::parse(outputOf("node '" WATTBOURSE_SOURCE_DIR "/tests/bench/chain/mpt.mjs'"));
    const auto root = *chain::jsonFixed<core::Hash32>(measured.at("root"));
    const auto address = *chain::jsonFixed<core::Address>(measured.at("address"));
    const auto nodes = *chain::jsonBytesList(measured.at("nodes"), 16);
    must(nodes.size() == 5, "not five nodes");
    Timer ours;
    for (int round = 0; round < kRounds; ++round)
        ours.round(500, [&] {
            const auto account = chain::proveAccount(root, address, nodes);
            must(account && *account, "the proof does not hold");
        });
    const double theirs = measured.at("nanoseconds").to_number<double>();
    std::fprintf(stderr, "account proof %.1f us, @ethereumjs/mpt %.1f us\n", ours.best() / 1e3, theirs / 1e3);
    line("account proof / @ethereumjs/mpt", ours.best() / theirs, kProofLimit);
}

} // namespace

int main() {
    headers();
    proofs();
    return 0;
}

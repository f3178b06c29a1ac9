// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Header checks against libsecp256k1's recovery alone, on one core, with known keys and on two cores; proofs against
// the hashing of their nodes; both against @ethereumjs/block and @ethereumjs/mpt. Each line: ratio, limit, verdict.
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/open_branch.h"
#include "chain/consensus/clique/engine.h"
#include "chain/encode/json.h"
#include "chain/proof/eth_proof.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <secp256k1_recovery.h>
#include <set>
#include <thread>

using namespace wattbourse;

namespace {

// Short ones and many, so that some run undisturbed on a busy machine.
constexpr int kRounds = 201;
constexpr int kMoreRounds = 300;
// 0.8 of the recoveries that a core can do.
constexpr double kHeaderLimit = 1.25;
// What verification saves, without the noise's share.
constexpr double kKnownLimit = 0.97;
constexpr double kKnownToUnknownLimit = 0.9;
// 1.8 times as fast on two cores.
constexpr double kTwoCoresLimit = 1 / 1.8;
constexpr double kHashingLimit = 1.3;
constexpr double kProofLimit = 0.1;
constexpr double kCliqueLimit = 0.1;
// Headers of a range, as the light client opens them at a time, and ranges that its threads share.
constexpr std::size_t kRange = 64;
constexpr std::size_t kRanges = 4;

double secondsOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// The best round's nanoseconds of one call. What one thread does is measured in its own processor time, so that others
// on the machine hardly count; what several do by the clock on the wall, where the best round is the least disturbed.
class Timer {
public:
    explicit Timer(clockid_t clock = CLOCK_THREAD_CPUTIME_ID) : m_clock(clock) {}
    template <class Work>
    void round(int calls, Work&& work) {
        const double start = secondsOf(m_clock);
        for (int i = 0; i < calls; ++i)
            work();
        m_times.push_back((secondsOf(m_clock) - start) * 1e9 / calls);
    }
    [[nodiscard]] double best() const { return *std::min_element(m_times.begin(), m_times.end()); }

private:
    clockid_t m_clock;
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

// A branch of headers by four authors, each the child of the one before, as a day's catch-up has them.
struct Branch {
    std::vector<core::Address> authors;
    std::vector<core::Bytes> headers;
};

Branch branchOf(const boost::json::value& file, const chain::aura::HeaderForm& form) {
    Branch out;
    std::array<core::Bytes, 4> secrets;
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        secrets[i] = core::toBytes(core::keccak256(core::asBytes("bench author " + std::to_string(i))).view());
        out.authors.push_back(core::addressOf(*core::publicKeyOf(secrets[i])));
    }
    auto header =
        *chain::aura::decodeHeader(*chain::jsonBytes(file.at("chains").at("london").at(5).at("headerRlp")), form);
    for (std::size_t i = 0; i < kRange * kRanges; ++i) {
        ++header.number;
        ++header.step;
        header.author = out.authors[i % 4];
        header.signature = *core::signRecoverable(chain::aura::sealHash(header), secrets[i % 4]);
        out.headers.push_back(chain::aura::encodeHeader(header));
        header.parentHash = core::keccak256(out.headers.back());
    }
    return out;
}

// One range, as a decoding thread of the light client opens it.
void openRange(const Branch& branch, std::size_t range, const chain::aura::HeaderForm& form, core::KnownKeys& keys) {
    std::vector<core::Result<chain::aura::UnopenedHeader>> read;
    read.reserve(kRange);
    for (std::size_t i = range * kRange; i < (range + 1) * kRange; ++i)
        read.push_back(chain::aura::unopenedFrom(branch.headers[i], form));
    for (const auto& block : chain::aura::openBranch(std::move(read), branch.authors, keys))
        must(block && block->seal.holds(), "the branch does not hold");
}

// Does `kRanges` pieces of work on so many threads; answers the processor time of the one that had most to do.
template <class Work>
double shared(unsigned threads, Work&& piece) {
    std::atomic<std::size_t> next{0};
    std::vector<double> spent(threads);
    const auto work = [&](unsigned thread) {
        const double start = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        for (std::size_t at = next++; at < kRanges; at = next++)
            piece(at);
        spent[thread] = secondsOf(CLOCK_THREAD_CPUTIME_ID) - start;
    };
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i)
            others.emplace_back(work, i);
        work(0);
    }
    return *std::max_element(spent.begin(), spent.end());
}

// The same work on one thread and on two, by the clock on the wall and by the processor time of the busier thread.
class Scaling {
public:
    template <class Work>
    void round(Work&& piece) {
        m_one.round(1, [&] { m_oneSpent = std::min(m_oneSpent, shared(1, piece)); });
        m_two.round(1, [&] { m_twoSpent = std::min(m_twoSpent, shared(2, piece)); });
    }
    [[nodiscard]] double onTwo() const { return m_two.best(); }
    [[nodiscard]] double byTheClock() const { return m_two.best() / m_one.best(); }
    [[nodiscard]] double byProcessorTime() const { return m_twoSpent / m_oneSpent; }

private:
    Timer m_one{CLOCK_MONOTONIC};
    Timer m_two{CLOCK_MONOTONIC};
    double m_oneSpent{1e9};
    double m_twoSpent{1e9};
};

void headers() {
    const auto file =
        test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/headers.json");
    chain::aura::Rules rules;
    rules.form.londonBlock = 0;
    const auto& london = file.at("chains").at("london").as_array();
    for (std::size_t i = 1; i < london.size(); ++i) {
        const auto author = *chain::jsonFixed<core::Address>(london[i].at("author"));
        if (std::find(rules.validators.begin(), rules.validators.end(), author) == rules.validators.end())
            rules.validators.push_back(author);
    }
    const chain::aura::AuraEngine engine(rules);
    const core::Bytes rlp = *chain::jsonBytes(london.at(5).at("headerRlp"));
    const auto header = *chain::aura::decodeHeader(rlp, rules.form);
    const auto parent = *engine.decode(*chain::jsonBytes(london.at(4).at("headerRlp")));
    const core::Hash32 digest = chain::aura::sealHash(header);
    const chain::SealerSet sealers{rules.validators, 0, {}, {}};
    const Branch branch = branchOf(file, rules.form);
    core::KnownKeys keys;

    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    Timer raw;
    Timer whole;
    Timer known;
    Scaling ours;
    Scaling bare;
    const auto recover = [&] {
        secp256k1_ecdsa_recoverable_signature parsed;
        secp256k1_pubkey key;
        must(secp256k1_ecdsa_recoverable_signature_parse_compact(context, &parsed, header.signature.bytes.data(),
                                                                 header.signature.bytes[64]) == 1 &&
                 secp256k1_ecdsa_recover(context, &key, &parsed, digest.bytes.data()) == 1,
             "recovery failed");
    };
    const auto onOneAndTwo = [&] {
        ours.round([&](std::size_t range) { openRange(branch, range, rules.form, keys); });
        bare.round([&](std::size_t) {
            for (std::size_t i = 0; i < kRange; ++i)
                recover();
        });
    };
    for (int round = 0; round < kRounds; ++round) {
        raw.round(40, recover);
        whole.round(40, [&] {
            const auto block = engine.decode(rlp);
            must(block && block->seal.holds(), "the header's seal does not hold");
            // Only the author's turn may be another: the fixture's schedule is not told here.
            const auto verdict = engine.verify(*block, parent, sealers, {2'000'000'000});
            must(verdict.holds() || verdict.refusal == chain::Refusal::Proposer, "the header does not hold");
        });
        known.round(1, [&] { openRange(branch, 0, rules.form, keys); });
        onOneAndTwo();
    }
    // Others on the machine disturb two threads more than one: a busy one needs more rounds until one is quiet.
    for (int more = 0; more < kMoreRounds && ours.byTheClock() > kTwoCoresLimit; ++more)
        onOneAndTwo();
    secp256k1_context_destroy(context);
    const double header1 = known.best() / kRange;
    const double header2 = ours.onTwo() / (kRange * kRanges);
    std::fprintf(stderr,
                 "raw recovery %.1f us (%.0f/s), header check %.1f us (%.0f/s), with known keys %.1f us (%.0f/s), "
                 "on two cores %.1f us (%.0f/s)\n",
                 raw.best() / 1e3, 1e9 / raw.best(), whole.best() / 1e3, 1e9 / whole.best(), header1 / 1e3,
                 1e9 / header1, header2 / 1e3, 1e9 / header2);
    std::fprintf(stderr,
                 "two cores / one core: known keys %.3f by the clock, %.3f by the busier thread's processor time; bare "
                 "recovery %.3f by the clock\n",
                 ours.byTheClock(), ours.byProcessorTime(), bare.byTheClock());
    // Where not even bare recovery gains from the second core, others have it, and the clock says nothing of ours.
    const bool free = bare.byTheClock() <= kTwoCoresLimit;
    if (!free)
        std::fprintf(stderr, "the second core is taken: judged by processor time\n");
    line("header check / raw recovery", whole.best() / raw.best(), kHeaderLimit);
    line("header check, known keys / raw recovery", header1 / raw.best(), kKnownLimit);
    line("header check, known keys / unknown keys", header1 / whole.best(), kKnownToUnknownLimit);
    line("known keys, two cores / one core", free ? ours.byTheClock() : ours.byProcessorTime(), kTwoCoresLimit);
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
        ours.round(100, [&] {
            const auto account = chain::proveAccount(root, address, nodes);
            must(account && *account, "the proof does not hold");
        });
    const double theirs = measured.at("nanoseconds").to_number<double>();
    std::fprintf(stderr, "account proof %.1f us, @ethereumjs/mpt %.1f us\n", ours.best() / 1e3, theirs / 1e3);
    line("account proof / @ethereumjs/mpt", ours.best() / theirs, kProofLimit);
}

void manyKeys() {
    const auto measured =
        boost::json::parse(outputOf("node '" WATTBOURSE_SOURCE_DIR "/tests/bench/chain/storage.mjs'"));
    const auto root = *chain::jsonFixed<core::Hash32>(measured.at("stateRoot"));
    const auto claim = *chain::accountClaimFromJson(measured.at("answer").as_object());
    must(claim.storage.size() == 64, "not 64 keys");
    std::set<core::Bytes> distinct(claim.accountProof.begin(), claim.accountProof.end());
    std::size_t all = claim.accountProof.size();
    for (const auto& slot : claim.storage) {
        distinct.insert(slot.proof.begin(), slot.proof.end());
        all += slot.proof.size();
    }
    Timer ours;
    Timer hashing;
    for (int round = 0; round < kRounds; ++round) {
        hashing.round(4, [&] {
            for (const core::Bytes& node : distinct)
                must(!core::keccak256(node).isZero(), "a hash of nothing");
        });
        ours.round(4, [&] {
            const auto judged = chain::judge(root, claim);
            must(judged.verdict == chain::ProofVerdict::Ok, "the account does not hold");
            for (const auto& slot : judged.storage)
                must(slot.verdict == chain::ProofVerdict::Ok, "a slot does not hold");
        });
    }
    const double theirs = measured.at("nanoseconds").to_number<double>();
    std::fprintf(stderr,
                 "64 keys: %zu nodes, %zu distinct: proof %.0f us, their hashing %.0f us, @ethereumjs/mpt %.0f us\n",
                 all, distinct.size(), ours.best() / 1e3, hashing.best() / 1e3, theirs / 1e3);
    line("proof of 64 keys / hashing of its nodes", ours.best() / hashing.best(), kHashingLimit);
    line("proof of 64 keys / @ethereumjs/mpt", ours.best() / theirs, kProofLimit);
}

void clique() {
    const auto measured = boost::json::parse(outputOf("node '" WATTBOURSE_SOURCE_DIR "/tests/bench/chain/clique.mjs'"));
    const chain::clique::CliqueEngine engine(chain::clique::Rules{});
    const core::Bytes rlp = *chain::jsonBytes(measured.at("headerRlp"));
    const auto signer = *chain::jsonFixed<core::Address>(measured.at("signer"));
    Timer ours;
    for (int round = 0; round < kRounds; ++round)
        ours.round(40, [&] {
            const auto block = engine.decode(rlp);
            must(block && block->signer == signer, "the header does not hold");
        });
    const double theirs = measured.at("nanoseconds").to_number<double>();
    std::fprintf(stderr, "Clique header %.1f us, @ethereumjs/block %.1f us\n", ours.best() / 1e3, theirs / 1e3);
    line("Clique header / @ethereumjs/block", ours.best() / theirs, kCliqueLimit);
}

} // namespace

int main() {
    headers();
    manyKeys();
    proofs();
    clique();
    return 0;
}

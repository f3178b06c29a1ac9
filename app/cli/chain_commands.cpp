// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/header_json.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/light/header_tree.h"
#include "chain/light/profile.h"
#include "core/crypto/keccak.h"

#include <boost/json/serialize.hpp>
#include <set>

namespace wattbourse::cli {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;
namespace aura = chain::aura;
namespace clique = wattbourse::chain::clique;

// A file holds a list, one entry, or a node's whole answer to a request.
Result<std::vector<const json::object*>> entriesOf(const json::value& file) {
    std::vector<const json::object*> out;
    const auto take = [&out](const json::value& value) -> Result<void> {
        WB_ASSIGN(const json::object* object, chain::jsonObject(value, "entry"));
        const auto* result = chain::jsonOptional(*object, "result");
        out.push_back(result != nullptr && result->is_object() ? &result->get_object() : object);
        return {};
    };
    if (const auto* list = file.if_array()) {
        for (const auto& value : *list)
            WB_TRY(take(value));
    } else {
        WB_TRY(take(file));
    }
    return out;
}

template <class T>
json::value orNull(const std::optional<T>& value) {
    if constexpr (std::is_integral_v<T>)
        return value ? json::value(*value) : json::value(nullptr);
    else
        return value ? json::value(core::toHex0x(*value)) : json::value(nullptr);
}

struct HeaderFacts {
    std::optional<core::Hash32> hash;
    std::optional<core::Hash32> named;
    std::optional<chain::SealedBlock> block;
    /// Why the seal does not hold.
    std::string reason;
};

// Which optional items a header has by the look of it: only to describe a header whose form its number forbids.
aura::HeaderForm formBySight(core::ByteView rlp) {
    aura::HeaderForm form;
    std::array<chain::RlpItem, 17> items;
    const auto count =
        chain::decodeRlp(rlp).and_then([&](const chain::RlpItem& list) { return chain::splitRlpList(list, items); });
    if (!count)
        return form;
    if (*count == 17 || (*count == 16 && items[15].isList))
        form.emptyStepsBlock = 0;
    if (*count == 17 || (*count == 16 && !items[15].isList))
        form.londonBlock = 0;
    return form;
}

Result<HeaderFacts> factsOfRlp(const json::object& entry, const aura::HeaderForm& form) {
    HeaderFacts out;
    WB_ASSIGN(const core::Bytes rlp, chain::jsonRead(entry, "headerRlp", chain::jsonBytes));
    out.hash = core::keccak256(rlp);
    if (chain::jsonOptional(entry, "hash") != nullptr) {
        WB_ASSIGN(out.named, chain::jsonRead(entry, "hash", chain::jsonFixed<core::Hash32>));
    }
    auto header = aura::decodeHeader(rlp, form);
    if (!header) {
        out.reason = header.error().detail;
        header = aura::decodeHeader(rlp, formBySight(rlp));
    }
    if (header)
        if (auto block = aura::open(*header))
            out.block = *std::move(block);
    return out;
}

Result<HeaderFacts> factsOfJson(const json::object& entry, const aura::HeaderForm& form) {
    HeaderFacts out;
    if (!entry.contains("parentHash"))
        return fail(ErrorCode::Malformed, "neither headerRlp nor a block");
    // A block that cannot be made an AuRa header is an answer, not an error.
    const auto read = aura::headerFromJson(entry, form);
    if (!read) {
        out.reason = read.error().detail;
        return out;
    }
    out.hash = read->hash;
    out.named = read->named;
    WB_ASSIGN(out.block, aura::open(read->header));
    return out;
}

// Under an engine whose headers are written in one way only.
Result<HeaderFacts> plainFacts(const json::object& entry, const chain::Engine& engine) {
    HeaderFacts out;
    if (chain::jsonOptional(entry, "hash") != nullptr) {
        WB_ASSIGN(out.named, chain::jsonRead(entry, "hash", chain::jsonFixed<core::Hash32>));
    }
    Result<chain::SealedBlock> block = fail(ErrorCode::Malformed, "neither headerRlp nor a block");
    if (entry.contains("headerRlp")) {
        WB_ASSIGN(const core::Bytes rlp, chain::jsonRead(entry, "headerRlp", chain::jsonBytes));
        out.hash = core::keccak256(rlp);
        block = engine.decode(rlp);
    } else if (entry.contains("parentHash")) {
        // What the object calls its hash is told apart from what its fields hash to.
        json::object fields = entry;
        fields.erase("hash");
        block = engine.decodeJson(fields);
    } else {
        return tl::make_unexpected(block.error());
    }
    if (!block) {
        out.reason = block.error().detail;
        return out;
    }
    out.hash = block->hash;
    out.block = *std::move(block);
    return out;
}

Result<HeaderFacts> factsOf(const json::object& entry, const chain::EngineRules& rules) {
    const auto* ofAura = std::get_if<aura::Rules>(&rules);
    if (ofAura == nullptr)
        return plainFacts(entry, *chain::makeEngine(rules));
    return entry.contains("headerRlp") ? factsOfRlp(entry, ofAura->form) : factsOfJson(entry, ofAura->form);
}

json::object describe(const HeaderFacts& facts) {
    json::object out{{"number", nullptr}, {"hash", orNull(facts.hash)}, {"step", nullptr},   {"author", nullptr},
                     {"signer", nullptr}, {"hashHolds", nullptr},       {"sealHolds", false}};
    if (facts.named)
        out["hashHolds"] = *facts.named == facts.hash;
    std::string reason = facts.reason;
    if (facts.block) {
        out["number"] = facts.block->header.number;
        out["step"] = facts.block->step;
        out["author"] = core::toHex0x(facts.block->header.author);
        out["signer"] = orNull(facts.block->signer);
        if (reason.empty())
            reason = facts.block->seal.text();
    } else if (reason.empty()) {
        reason = "no header of this chain";
    }
    out["sealHolds"] = reason.empty();
    if (!reason.empty())
        out["reason"] = reason;
    return out;
}

std::string lines(const json::array& entries) {
    std::string text;
    for (const auto& entry : entries)
        text += json::serialize(entry) + "\n";
    if (!text.empty())
        text.pop_back();
    return text;
}

Result<Answer> headerCommand(const std::string& file, const chain::EngineRules& rules) {
    WB_ASSIGN(const json::value input, readJsonFile(file));
    WB_ASSIGN(const auto entries, entriesOf(input));
    json::array out;
    for (const json::object* entry : entries) {
        const auto facts = factsOf(*entry, rules);
        if (!facts)
            return fail(facts.error().code,
                        file + ": entry " + std::to_string(out.size()) + ": " + facts.error().detail);
        out.push_back(describe(*facts));
    }
    std::string text = lines(out);
    return Answer{std::move(out), std::move(text)};
}

// Headers one after the other against a profile. The first must follow the checkpoint, be it, or stand for itself.
class Chain {
public:
    Chain(const chain::NetworkProfile& profile, core::UnixTime now)
        : m_profile(profile), m_engine(chain::makeEngine(profile.engine)), m_now(now) {}

    Result<void> start() {
        WB_ASSIGN(chain::TrustedStart from, m_engine->trust(m_profile.checkpoint));
        begin(std::move(from.root), std::move(from.sealers));
        return {};
    }

    // The reason that a header is not taken; empty when it is.
    std::string add(const json::object& entry, std::string& note) {
        m_number.reset();
        auto facts = factsOf(entry, m_profile.engine);
        if (!facts)
            return facts.error().detail;
        if (facts->block)
            m_number = facts->block->header.number;
        if (!facts->reason.empty())
            return facts->reason;
        if (facts->named && *facts->named != facts->hash)
            return "its fields do not hash to the hash that it names";
        if (!facts->block)
            return "no header of this chain";
        const auto [outcome, verdict] = m_tree->insert(*facts->block, m_now);
        using Outcome = chain::HeaderTree::Outcome;
        switch (outcome) {
        case Outcome::Added:
        case Outcome::Known:
            m_any = true;
            return {};
        case Outcome::Refused:
            return verdict.text();
        case Outcome::ConflictsWithFinal:
            return "a valid branch that contradicts a final block";
        case Outcome::SetUnknown:
            return verdict.detail;
        case Outcome::NeedsReceipts:
            return "it may change the authorities, and its receipts are not there";
        case Outcome::ParentUnknown:
            break;
        }
        if (m_any)
            return "its parent is not among the headers before it";
        return anchor(*facts->block, note);
    }

    [[nodiscard]] std::optional<std::uint64_t> number() const { return m_number; }
    [[nodiscard]] bool anchored() const { return m_anchored; }
    // The final block, or the one with more than two thirds over it; none where the first header was taken on its own
    // and too few sealed on it.
    [[nodiscard]] const chain::SealedBlock* sure(bool twoThirds) const {
        const auto& node = twoThirds ? m_tree->twoThirdsBlock() : m_tree->finalBlock();
        if (!m_any)
            return nullptr;
        if (!m_anchored || node.parent != nullptr)
            return &node.block;
        std::set<core::Address> authors;
        std::uint64_t number = node.block.header.number;
        while (const auto* next = m_tree->canonical(number++))
            authors.insert(next->block.sealer());
        const std::size_t sealers = node.sealers->sealers.size();
        const bool enough = twoThirds ? authors.size() * 3 > sealers * 2
                                      : m_engine->makesFinal(node.block.header.number, authors.size(), sealers);
        return enough ? &node.block : nullptr;
    }
    [[nodiscard]] const chain::HeaderTree& tree() const { return *m_tree; }

private:
    void begin(chain::SealedBlock root, chain::SealerSet sealers) {
        m_tree.emplace(m_engine, std::move(root), std::move(sealers),
                       chain::HeaderTree::Limits{.keptBelowFinal = ~std::size_t{0}, .sideHeaders = 1U << 20U});
    }

    // A first header in the middle of the chain: its seal and its author's turn are all that can be checked of it.
    std::string anchor(const chain::SealedBlock& block, std::string& note) {
        const chain::SealerSet sealers = *m_tree->head().sealers;
        if (const chain::Verdict alone = m_engine->verifyAlone(block, sealers, m_now); !alone.holds())
            return alone.text();
        note = "checked without its parent, which is not known";
        m_any = m_anchored = true;
        begin(block, sealers);
        return {};
    }

    const chain::NetworkProfile& m_profile;
    std::shared_ptr<const chain::Engine> m_engine;
    core::UnixTime m_now;
    std::optional<chain::HeaderTree> m_tree;
    std::optional<std::uint64_t> m_number;
    bool m_any{false};
    bool m_anchored{false};
};

Result<Answer> verifyCommand(const std::string& file, const std::string& profileFile) {
    WB_ASSIGN(const json::value input, readJsonFile(file));
    WB_ASSIGN(const auto entries, entriesOf(input));
    WB_ASSIGN(const json::value profileJson, readJsonFile(profileFile));
    const auto profile = chain::profileFromJson(profileJson);
    if (!profile)
        return fail(profile.error().code, profileFile + ": " + profile.error().detail);
    Chain checked(*profile, core::SystemClock().now());
    WB_TRY(checked.start());
    json::array headers;
    for (const json::object* entry : entries) {
        std::string note;
        const std::string reason = checked.add(*entry, note);
        json::object line{{"number", orNull(checked.number())}, {"ok", reason.empty()}, {"reason", nullptr}};
        if (!reason.empty())
            line["reason"] = reason;
        if (!note.empty())
            line["note"] = note;
        headers.push_back(std::move(line));
    }
    json::object out{{"headers", headers},
                     {"final", nullptr},
                     {"finalHash", nullptr},
                     {"settled", nullptr},
                     {"settledHash", nullptr}};
    if (const auto* block = checked.sure(/*twoThirds=*/false)) {
        out["final"] = block->header.number;
        out["finalHash"] = core::toHex0x(block->hash);
    }
    if (const auto* block = checked.sure(/*twoThirds=*/true)) {
        out["settled"] = block->header.number;
        out["settledHash"] = core::toHex0x(block->hash);
    }
    out["from"] = checked.anchored() ? "first header" : "checkpoint";
    json::array seals;
    for (const auto& seal : checked.tree().doubleSeals())
        seals.push_back(json::object{{"author", core::toHex0x(seal.author)},
                                     {"step", seal.step},
                                     {"number", seal.number},
                                     {"hashes", json::array{core::toHex0x(seal.first), core::toHex0x(seal.second)}}});
    out["doubleSeals"] = std::move(seals);
    std::string text =
        lines(headers) + "\nfinal " + json::serialize(out["final"]) + "\nsettled " + json::serialize(out["settled"]);
    return Answer{std::move(out), std::move(text)};
}

} // namespace

void addChainCommands(CLI::App& app, Chosen& chosen) {
    auto* group = app.add_subcommand("chain", "Headers and proofs of a proof-of-authority chain");
    group->require_subcommand(1);
    addBeaconCommands(*group, chosen);
    addProofCommands(*group, chosen);

    struct HeaderOptions {
        std::string file;
        std::string engine{"aura"};
        aura::HeaderForm form;
        std::uint64_t epoch{clique::Rules{}.epoch};

        [[nodiscard]] chain::EngineRules rules() const {
            if (engine == "clique") {
                clique::Rules out;
                out.londonBlock = form.londonBlock;
                out.epoch = epoch;
                return out;
            }
            aura::Rules out;
            out.form = form;
            return out;
        }
    };
    auto header = std::make_shared<HeaderOptions>();
    auto* headerCmd = group->add_subcommand("header", "Hash, seal and signer of each header in FILE");
    headerCmd->add_option("FILE", header->file, "JSON: objects with headerRlp, or JSON-RPC blocks; - is standard input")
        ->required();
    headerCmd->add_option("--engine", header->engine, "How the chain seals")
        ->check(CLI::IsMember({"aura", "clique"}))
        ->capture_default_str();
    headerCmd->add_option("--london", header->form.londonBlock, "First block with a base fee");
    headerCmd->add_option("--empty-steps", header->form.emptyStepsBlock,
                          "First block with empty steps in its seal (aura)");
    headerCmd->add_option("--epoch", header->epoch, "Blocks from checkpoint to checkpoint (clique)")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    headerCmd->callback(
        [header, &chosen] { chosen = [header] { return headerCommand(header->file, header->rules()); }; });

    struct VerifyOptions {
        std::string file;
        std::string profile;
    };
    auto verify = std::make_shared<VerifyOptions>();
    auto* verifyCmd = group->add_subcommand("verify", "Consecutive headers against a network's profile");
    verifyCmd->add_option("FILE", verify->file, "JSON as for header")->required();
    verifyCmd->add_option("--profile", verify->profile, "network.json")->required();
    verifyCmd->callback(
        [verify, &chosen] { chosen = [verify] { return verifyCommand(verify->file, verify->profile); }; });

    addFollowCommand(*group, chosen);
}

} // namespace wattbourse::cli

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// chain verify: recorded headers against a network's profile, with the changes of the set that their receipts show.
#include "app/cli/chain_files.h"
#include "app/cli/chain_receipts.h"
#include "chain/consensus/aura/validator_set.h"
#include "chain/encode/json.h"
#include "chain/light/header_tree.h"
#include "chain/light/profile.h"
#include "core/base/clock.h"

#include <boost/json/serialize.hpp>
#include <set>

namespace wattbourse::cli {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;
namespace aura = chain::aura;

namespace {

// Headers one after the other against a profile. The first must follow the checkpoint, be it, or stand for itself; so
// must the first after blocks that the file leaves out.
class Replay {
public:
    Replay(const chain::NetworkProfile& profile, core::UnixTime now)
        : m_profile(profile), m_engine(chain::makeEngine(profile.engine)), m_now(now) {}

    Result<void> start() {
        if (!m_engine)
            return fail(ErrorCode::NotFound, "engine: headers of proof of stake are checked with beacon-verify");
        WB_ASSIGN(chain::TrustedStart from, m_engine->trust(m_profile.checkpoint));
        m_judgedBy = std::make_shared<const chain::SealerSet>(from.sealers);
        begin(std::move(from.root), std::move(from.sealers));
        return {};
    }

    // The line that tells of one header.
    json::object add(const json::object& entry) {
        m_note.clear();
        std::optional<std::uint64_t> number;
        const std::string reason = judge(entry, number);
        json::object line{{"number", orNull(number)}, {"ok", reason.empty()}, {"reason", nullptr}};
        if (!reason.empty())
            line["reason"] = reason;
        if (!m_note.empty())
            line["note"] = m_note;
        if (number)
            m_highest = std::max(m_highest.value_or(*number), *number);
        if (reason.empty())
            noteSet();
        return line;
    }

    json::object finish() {
        remember();
        json::object out{{"final", nullptr}, {"finalHash", nullptr}, {"settled", nullptr}, {"settledHash", nullptr}};
        if (m_final) {
            out["final"] = m_final->first;
            out["finalHash"] = core::toHex0x(m_final->second);
        }
        if (m_settled) {
            out["settled"] = m_settled->first;
            out["settledHash"] = core::toHex0x(m_settled->second);
        }
        out["from"] = m_anchoredFirst ? "first header" : "checkpoint";
        out["gaps"] = m_gaps;
        out["changes"] = m_changes;
        const chain::SealerSet& next = *m_tree->head().sealers;
        out["validators"] = chain::jsonOf(next.sealers);
        if (!next.unknown.empty())
            out["unknown"] = next.unknown;
        json::array remarks;
        for (const auto& remark : m_engine->remarks(next))
            remarks.emplace_back(remark);
        out["remarks"] = std::move(remarks);
        out["doubleSeals"] = m_doubleSeals;
        return out;
    }

private:
    using Outcome = chain::HeaderTree::Outcome;
    using Sure = std::optional<std::pair<std::uint64_t, core::Hash32>>;

    void begin(chain::SealedBlock root, chain::SealerSet sealers) {
        m_tree.emplace(m_engine, std::move(root), std::move(sealers),
                       chain::HeaderTree::Limits{.keptBelowFinal = ~std::size_t{0}, .sideHeaders = 1U << 20U});
        m_epoch = m_tree->head().sealers->epochStart;
    }

    // The reason that a header is not taken; empty when it is.
    std::string judge(const json::object& entry, std::optional<std::uint64_t>& number) {
        const auto facts = factsOf(entry, m_profile.engine);
        if (!facts)
            return facts.error().detail;
        if (facts->block)
            number = facts->block->header.number;
        if (!facts->reason.empty())
            return facts->reason;
        if (facts->named && *facts->named != facts->hash)
            return "its fields do not hash to the hash that it names";
        if (!facts->block)
            return "no header of this chain";
        const auto shown = shownReceipts(entry);
        if (!shown)
            return shown.error().detail;
        chain::GivenReceipts given(shown->all ? &*shown->all : nullptr);
        given.one = shown->one ? &*shown->one : nullptr;
        return take(*facts->block, given);
    }

    std::string take(const chain::SealedBlock& block, chain::GivenReceipts given) {
        if (auto remark = m_engine->remark(block))
            note(*remark);
        auto inserted = m_tree->insert(block, m_now, given);
        if (inserted.outcome == Outcome::NeedsReceipts) {
            noteUnseen();
            given.unseen = true;
            inserted = m_tree->insert(block, m_now, given);
        } else if (inserted.outcome == Outcome::Added) {
            noteOneReceipt(block, given);
        }
        switch (inserted.outcome) {
        case Outcome::Added:
        case Outcome::Known:
            m_any = true;
            return {};
        case Outcome::Held:
            m_any = true;
            return block.seal.holds() ? "it stands on a block whose seal has a high s" : block.seal.text();
        case Outcome::Refused:
        case Outcome::NeedsReceipts:
            return inserted.verdict.text();
        case Outcome::SetUnknown:
            return inserted.verdict.detail;
        case Outcome::ConflictsWithFinal:
            return "a valid branch that contradicts a final block";
        case Outcome::ParentUnknown:
            break;
        }
        return isBesideKnown(block.header.number) ? whyBeside(block) : anchor(block, given);
    }

    // Where the parent of a header must be known: at the heights of the tree, and on a header that was refused, with
    // which it falls. One behind a gap of the file stands for itself, and so does a first one below the checkpoint.
    [[nodiscard]] bool isBesideKnown(std::uint64_t number) const {
        const std::uint64_t head = m_tree->head().block.header.number;
        return (number >= m_tree->lowestNumber() && number <= head + 1) || (m_highest && number <= *m_highest + 1);
    }
    [[nodiscard]] std::string whyBeside(const chain::SealedBlock& block) const {
        if (!block.seal.holds())
            return block.seal.text();
        // The step is the one field that the seal does not cover: only the difficulty ties it to the parent.
        const auto* known = m_tree->canonical(block.header.number);
        if (known != nullptr && known->block.signedHash == block.signedHash && known->block.step != block.step)
            return std::string(chain::refusalText(chain::Refusal::Difficulty)) + ": the same sealed header has step " +
                   std::to_string(known->block.step);
        return "its parent is not among the headers before it";
    }

    // Sets that may have come to seal between the head and a block above it, the likeliest first, and what is taken for
    // granted with each.
    using Candidate = std::pair<std::shared_ptr<const chain::SealerSet>, std::string>;
    [[nodiscard]] std::vector<Candidate> candidates(std::uint64_t number) const {
        const auto& head = m_tree->head();
        std::vector<Candidate> out;
        const auto offer = [&](const std::vector<core::Address>& validators, std::uint64_t from, std::string taken) {
            auto set = std::make_shared<chain::SealerSet>();
            set->sealers = validators;
            set->epochStart = from;
            out.emplace_back(std::move(set), std::move(taken));
        };
        if (const auto* rules = std::get_if<aura::Rules>(&m_profile.engine))
            for (auto at = rules->switches.rbegin(); at != rules->switches.rend(); ++at) {
                const auto& [from, source] = *at;
                if (from <= head.block.header.number || from >= number || source.validators.empty())
                    continue;
                offer(source.validators, from + 1, "the set of block " + std::to_string(from) + " is taken to seal");
                if (!source.contract)
                    return out;
            }
        const auto& pending = aura::memoryOf(*head.sealers).pending;
        out.emplace_back(head.sealers, std::string());
        if (pending && !pending->validators.empty() && number > pending->number)
            offer(pending->validators, number,
                  "the change announced at block " + std::to_string(pending->number) +
                      " is taken to have become final in between");
        return out;
    }

    // A header without its parent: its seal, its author's turn and its time are all that can be checked of it.
    std::string anchor(const chain::SealedBlock& block, chain::GivenReceipts given) {
        std::shared_ptr<const chain::SealerSet> set;
        chain::Verdict alone;
        std::string taken;
        for (auto& [candidate, words] : candidates(block.header.number)) {
            if (!candidate->unknown.empty())
                return candidate->unknown;
            alone = m_engine->verifyAlone(block, *candidate, m_now);
            set = candidate;
            taken = words;
            if (alone.refusal != chain::Refusal::Proposer)
                break;
        }
        if (!alone.holds())
            return alone.text();
        if (!taken.empty())
            note(taken);
        if (m_any && block.step <= m_tree->head().block.step)
            return chain::refusalText(chain::Refusal::StepNotRising);
        auto signal = chain::readSignal(*m_engine, block, *set, given);
        if (!signal && signal.error().code == ErrorCode::NotFound) {
            noteUnseen();
            signal = std::optional<chain::SetSignal>{};
        }
        if (!signal)
            return signal.error().detail;
        noteOneReceipt(block, given);
        note("checked without its parent, which is not known");
        remember();
        if (m_any)
            m_gaps.push_back(json::array{m_tree->head().block.header.number + 1, block.header.number - 1});
        else
            m_anchoredFirst = true;
        m_any = m_anchored = true;
        m_judgedBy = set;
        begin(block, *m_engine->advance(block, set, *signal));
        // A change that comes with this very block shows in the list of changes.
        m_epoch = set->epochStart;
        return {};
    }

    void note(const std::string& text) { m_note += (m_note.empty() ? "" : "; ") + text; }
    void noteUnseen() {
        note("it may announce a change of the authorities; its receipts are not in the file, and the set is kept");
    }
    void noteOneReceipt(const chain::SealedBlock& block, const chain::GivenReceipts& given) {
        if (given.all != nullptr || given.one == nullptr)
            return;
        if (const auto proven = chain::proveReceipt(block.header, *given.one); proven && !proven->isLast)
            note("one receipt is proven, which is not the block's last: a later one may announce another set");
    }

    // The set that begins with the next block, when it is a new one.
    void noteSet() {
        const auto& head = m_tree->head();
        if (head.sealers->epochStart == m_epoch)
            return;
        m_epoch = head.sealers->epochStart;
        m_changes.push_back(json::object{{"from", m_epoch},
                                         {"finalisedBy", head.block.header.number},
                                         {"validators", head.sealers->unknown.empty()
                                                            ? json::value(chain::jsonOf(head.sealers->sealers))
                                                            : json::value(nullptr)}});
    }

    // Keeps what is final and settled, and the double seals, before the tree is left.
    void remember() {
        if (const auto* block = sure(/*twoThirds=*/false))
            m_final = {block->header.number, block->hash};
        if (const auto* block = sure(/*twoThirds=*/true))
            m_settled = {block->header.number, block->hash};
        for (const auto& seal : m_tree->doubleSeals())
            m_doubleSeals.push_back(
                json::object{{"author", core::toHex0x(seal.author)},
                             {"step", seal.step},
                             {"number", seal.number},
                             {"hashes", json::array{core::toHex0x(seal.first), core::toHex0x(seal.second)}},
                             {"headers", json::array{core::toHex0x(seal.firstRlp), core::toHex0x(seal.secondRlp)}}});
    }

    // The final block, or the one with more than two thirds over it; none where a header was taken on its own and too
    // few sealed on it.
    [[nodiscard]] const chain::SealedBlock* sure(bool twoThirds) const {
        const auto& node = twoThirds ? m_tree->twoThirdsBlock() : m_tree->finalBlock();
        if (!m_any)
            return nullptr;
        if (!m_anchored || node.parent != nullptr)
            return &node.block;
        std::set<core::Address> authors{node.block.sealer()};
        std::uint64_t number = node.block.header.number;
        while (const auto* next = m_tree->canonical(++number)) {
            if (next->sealedBy().epochStart > node.block.header.number)
                break;
            authors.insert(next->block.sealer());
        }
        const std::size_t sealers = m_judgedBy->sealers.size();
        const bool enough = twoThirds ? authors.size() * 3 > sealers * 2
                                      : m_engine->makesFinal(node.block.header.number, authors.size(), sealers);
        return enough ? &node.block : nullptr;
    }

    const chain::NetworkProfile& m_profile;
    std::shared_ptr<const chain::Engine> m_engine;
    core::UnixTime m_now;
    std::optional<chain::HeaderTree> m_tree;
    // The set by which the tree's root was judged.
    std::shared_ptr<const chain::SealerSet> m_judgedBy;
    std::uint64_t m_epoch{};
    std::optional<std::uint64_t> m_highest;
    std::string m_note;
    bool m_any{false};
    // The tree's root was taken on its own; so was the first header of all.
    bool m_anchored{false};
    bool m_anchoredFirst{false};
    Sure m_final;
    Sure m_settled;
    json::array m_changes;
    json::array m_gaps;
    json::array m_doubleSeals;
};

} // namespace

Result<Answer> chainVerifyCommand(const std::string& file, const std::string& profileFile) {
    WB_ASSIGN(const json::value input, readJsonFile(file));
    auto entries = headerEntries(input);
    if (!entries)
        return fail(entries.error().code, file + ": " + entries.error().detail);
    WB_ASSIGN(const json::value profileJson, readJsonFile(profileFile));
    const auto profile = chain::profileFromJson(profileJson);
    if (!profile)
        return fail(profile.error().code, profileFile + ": " + profile.error().detail);
    Replay replay(*profile, core::SystemClock().now());
    WB_TRY(replay.start());
    json::array headers;
    for (json::object& entry : *entries) {
        if (const auto* apart = receiptsApart(input, entry); apart != nullptr && !entry.contains("receipts"))
            entry["receipts"] = *apart;
        headers.push_back(replay.add(entry));
    }
    json::object out = replay.finish();
    std::string text = lines(headers) + "\n";
    for (const auto& change : out["changes"].as_array())
        text += "change " + json::serialize(change) + "\n";
    text += "final " + json::serialize(out["final"]) + "\nsettled " + json::serialize(out["settled"]);
    out["headers"] = std::move(headers);
    return Answer{std::move(out), std::move(text)};
}

} // namespace wattbourse::cli

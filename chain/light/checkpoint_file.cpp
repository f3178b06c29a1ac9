// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/checkpoint_file.h"

#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/header_json.h"
#include "chain/consensus/aura/validator_set.h"
#include "chain/consensus/checkpoint_json.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxWindow = 4096;

Result<aura::Header> headerOf(const json::value& value, const aura::Rules& rules) {
    if (value.is_string()) {
        WB_ASSIGN(const core::Bytes rlp, jsonBytes(value));
        return aura::decodeHeader(rlp, rules.form);
    }
    WB_ASSIGN(const json::object* object, jsonObject(value, "header"));
    const auto* result = jsonOptional(*object, "result");
    const json::object& block = result != nullptr && result->is_object() ? result->get_object() : *object;
    WB_ASSIGN(const aura::JsonHeader read, aura::headerFromJson(block, rules.form));
    if (read.named && *read.named != read.hash)
        return fail(ErrorCode::NotVerified, "hash: its fields hash to " + core::toHex0x(read.hash));
    return read.header;
}

// The whole header in one of its forms, where the checkpoint has one.
Result<std::optional<aura::Header>> namedHeader(const json::object& file, const aura::Rules& rules) {
    const json::value whole(file);
    const json::value* value = nullptr;
    std::string key = "header";
    for (const char* one : {"headerRlp", "header", "block", "rpc"})
        if (const auto* found = jsonOptional(file, one); value == nullptr && found != nullptr && !found->is_number()) {
            value = found;
            key = one;
        }
    if (value == nullptr && jsonOptional(file, "parentHash") != nullptr && jsonOptional(file, "stateRoot") != nullptr)
        value = &whole;
    if (value == nullptr)
        return std::optional<aura::Header>{};
    auto header = headerOf(*value, rules);
    if (!header)
        return fail(header.error().code, key + ": " + header.error().detail);
    if (header->number > 0) {
        WB_ASSIGN(const SealedBlock block, aura::open(*header));
        if (!block.seal.holds())
            return fail(ErrorCode::NotVerified, key + ": " + block.seal.text());
    }
    return std::optional(*std::move(header));
}

template <class T, class Reader>
Result<void> agree(const json::object& file, std::string_view key, Reader reader, const T& known) {
    if (jsonOptional(file, key) == nullptr)
        return {};
    WB_ASSIGN(const T named, jsonRead(file, key, reader));
    if (named != known)
        return fail(ErrorCode::NotVerified, std::string(key) + ": the header says otherwise");
    return {};
}

// AuRa's difficulties telescope: their sum tells the step (light-client rules, 5).
Result<std::uint64_t> stepFromTotal(const Uint256& total, std::uint64_t number, const aura::ChainSpec& spec) {
    if (spec.rules.validateScoreBlock > 1)
        return fail(ErrorCode::Malformed, "totalDifficulty: tells no step where the score rule "
                                          "(validateScoreTransition) came later; name the step");
    Uint256 sum = spec.genesisDifficulty;
    // number * (2^128 - 1) = number * 2^128 - number.
    Uint256 high;
    high.limbs[2] = number;
    sum = sum + high - Uint256(number);
    const Uint256 step = sum - total;
    if (!step.fitsUint64())
        return fail(ErrorCode::NotVerified, "totalDifficulty: not of block " + std::to_string(number));
    return step.limbs[0];
}

Result<std::uint64_t> stepOf(const json::object& file, std::uint64_t number, const aura::ChainSpec& spec) {
    if (jsonOptional(file, "step") != nullptr)
        return jsonRead(file, "step", jsonUint64);
    // Block 0 of every chain of this kind has it.
    if (number == 0)
        return std::uint64_t{0};
    if (jsonOptional(file, "totalDifficulty") == nullptr)
        return fail(ErrorCode::Malformed, "step: missing, and no totalDifficulty to derive it from");
    WB_ASSIGN(const Uint256 total, jsonRead(file, "totalDifficulty", jsonUint256));
    return stepFromTotal(total, number, spec);
}

// Who sealed the blocks from `from` on, by the checkpoint's window.
Result<std::vector<core::Address>> windowAuthors(const json::object& file, std::uint64_t from) {
    std::vector<core::Address> out;
    const auto* window = jsonOptional(file, "window");
    if (window == nullptr)
        return out;
    WB_ASSIGN(const json::array* list, jsonArray(*window, "window"));
    if (list->size() > kMaxWindow)
        return fail(ErrorCode::OutOfRange, "window: more than " + std::to_string(kMaxWindow));
    for (const auto& value : *list) {
        WB_ASSIGN(const json::object* entry, jsonObject(value, "window"));
        WB_ASSIGN(const std::uint64_t number, jsonRead(*entry, "number", jsonUint64));
        WB_ASSIGN(const core::Address author, jsonRead(*entry, "author", jsonFixed<core::Address>));
        if (number >= from && std::find(out.begin(), out.end(), author) == out.end())
            out.push_back(author);
    }
    return out;
}

const char* presentKey(const json::object& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (jsonOptional(object, key) != nullptr)
            return key;
    return nullptr;
}

Result<PendingChange> pendingOf(const json::object& entry, const json::object& file, const Checkpoint& at,
                                const std::optional<aura::Header>& header) {
    WB_TRY(jsonOnly(entry, {"number", "hash", "validators", "newSet", "approvedBy", "authors"}, "pending"));
    PendingChange out;
    WB_ASSIGN(out.number, jsonRead(entry, "number", jsonUint64));
    WB_ASSIGN(out.hash, jsonRead(entry, "hash", jsonFixed<core::Hash32>));
    if (const char* key = presentKey(entry, {"validators", "newSet"})) {
        WB_ASSIGN(out.validators, authoritiesFromJson(entry, key));
    }
    if (const char* key = presentKey(entry, {"approvedBy", "authors"})) {
        WB_ASSIGN(out.approvedBy, authoritiesFromJson(entry, key));
    } else {
        WB_ASSIGN(out.approvedBy, windowAuthors(file, out.number));
        if (out.approvedBy.empty() && header && out.number == at.number)
            out.approvedBy.push_back(header->author);
    }
    if (out.approvedBy.empty())
        return fail(ErrorCode::Malformed,
                    "approvedBy: missing: who sealed from block " + std::to_string(out.number) + " to the checkpoint");
    return out;
}

// Of several announced changes the first one counts; the others are lost while it waits.
Result<void> readPending(const json::object& file, const std::optional<aura::Header>& header, Checkpoint& out) {
    const char* key = presentKey(file, {"pending", "pendingSignals", "signals"});
    if (key == nullptr)
        return {};
    const json::value& value = file.at(key);
    std::vector<const json::value*> entries;
    if (const auto* list = value.if_array())
        for (const auto& one : *list)
            entries.push_back(&one);
    else
        entries.push_back(&value);
    for (const json::value* one : entries) {
        WB_ASSIGN(const json::object* entry, jsonObject(*one, key));
        auto change = pendingOf(*entry, file, out, header);
        if (!change)
            return fail(change.error().code, std::string(key) + ": " + change.error().detail);
        if (!out.pending || change->number < out.pending->number)
            out.pending = *std::move(change);
    }
    return {};
}

// Sets of contracts that the specification switches to: trusted like the checkpoint itself.
Result<void> readSwitches(const json::object& file, aura::Rules& rules) {
    const auto* switches = jsonOptional(file, "switches");
    if (switches == nullptr)
        return {};
    WB_ASSIGN(const json::object* map, jsonObject(*switches, "switches"));
    for (const auto& member : *map) {
        const auto block = Uint256::parse(member.key());
        const auto found = block && block->fitsUint64() ? rules.switches.find(block->limbs[0]) : rules.switches.end();
        if (found == rules.switches.end() || !found->second.contract)
            return fail(ErrorCode::NotFound,
                        "switches." + std::string(member.key()) + ": the specification switches to no contract there");
        auto validators = authoritiesFromJson(*map, member.key());
        if (!validators)
            return fail(validators.error().code, "switches." + validators.error().detail);
        found->second.validators = *std::move(validators);
    }
    return {};
}

// A list of the specification that holds at the checkpoint and was not changed since must be the checkpoint's.
Result<void> agreesWithLists(const aura::Rules& rules, const Checkpoint& at) {
    const auto next = rules.switches.upper_bound(at.number);
    const bool first = next == rules.switches.begin();
    const auto& contract = first ? rules.validatorContract : std::prev(next)->second.contract;
    const auto& list = first ? rules.validators : std::prev(next)->second.validators;
    if (!contract && !at.pending && at.validators != list)
        return fail(ErrorCode::NotVerified,
                    "validators: not the list that the specification has for block " + std::to_string(at.number + 1));
    return {};
}

// A misspelt rule must not be passed over; what describes where the block came from may stand beside it. The keys of a
// whole block are the nodes' own.
Result<void> knownKeys(const json::object& file) {
    if (file.contains("parentHash"))
        return {};
    return jsonOnly(file,
                    {"number",     "hash",        "headerRlp",       "header",        "block",          "rpc",
                     "step",       "timestamp",   "gasLimit",        "gasUsed",       "baseFee",        "baseFeePerGas",
                     "validators", "epochStart",  "pending",         "signals",       "pendingSignals", "window",
                     "switches",   "genesisHash", "totalDifficulty", "chain",         "chainId",        "name",
                     "author",     "signer",      "source",          "sources",       "date",           "note",
                     "comment",    "difficulty",  "stepDuration",    "finalityBlocks"},
                    "checkpoint");
}

Result<Checkpoint> read(const json::object& file, const aura::ChainSpec& spec, const aura::Rules& rules,
                        std::vector<std::string>& notes) {
    WB_ASSIGN(const std::optional<aura::Header> header, namedHeader(file, rules));
    Checkpoint out;
    if (header) {
        out = checkpointOf(*header, {}, 0);
        WB_TRY(agree(file, "number", jsonUint64, out.number));
        WB_TRY(agree(file, "hash", jsonFixed<core::Hash32>, out.hash));
        if (jsonOptional(file, "parentHash") == nullptr)
            WB_TRY(agree(file, "step", jsonUint64, out.step));
    } else {
        WB_ASSIGN(out.number, jsonRead(file, "number", jsonUint64));
        WB_ASSIGN(out.hash, jsonRead(file, "hash", jsonFixed<core::Hash32>));
        WB_ASSIGN(out.step, stepOf(file, out.number, spec));
        WB_ASSIGN(out.timestamp, jsonUint64Or(file, "timestamp", 0));
        WB_ASSIGN(out.gasLimit, jsonUint64Or(file, "gasLimit", 0));
        WB_ASSIGN(out.gasUsed, jsonUint64Or(file, "gasUsed", 0));
        const char* fee = presentKey(file, {"baseFee", "baseFeePerGas"});
        if (fee != nullptr && out.gasLimit != 0) {
            WB_ASSIGN(out.baseFee, jsonRead(file, fee, jsonUint64));
        }
    }
    if (out.number == 0 && jsonOptional(file, "validators") == nullptr && !rules.validators.empty()) {
        out.validators = rules.validators;
    } else {
        WB_ASSIGN(out.validators, authoritiesFromJson(file, "validators"));
    }
    WB_TRY(readPending(file, header, out));
    // Without it the client would follow the chain to the change and take the next block for a forged one.
    if (header && !out.pending && !file.contains("pending") && aura::mayAnnounce(rules, *header, SealerSet{}))
        notes.push_back(
            "checkpoint: pending: the block seems to announce a change of the validators; unless it is final "
            "by the block itself, name it");
    const std::uint64_t epoch = out.pending ? out.pending->number : out.number + 1;
    WB_ASSIGN(out.epochStart, jsonUint64Or(file, "epochStart", epoch));
    WB_TRY(agreesWithLists(rules, out));
    return out;
}

} // namespace

Result<NetworkProfile> profileFromSpec(const aura::ChainSpec& spec, const json::value* checkpoint,
                                       std::vector<std::string>& notes) {
    NetworkProfile out;
    out.name = spec.name;
    out.chainId = spec.chainId;
    aura::Rules rules = spec.rules;
    if (spec.genesis)
        out.genesisHash = aura::hashOf(*spec.genesis);
    if (checkpoint != nullptr) {
        WB_ASSIGN(const json::object* file, jsonObject(*checkpoint, "checkpoint"));
        WB_TRY(knownKeys(*file));
        const auto named = [](auto result) -> Result<Checkpoint> {
            if (!result)
                return fail(result.error().code, "checkpoint: " + result.error().detail);
            return *std::move(result);
        };
        if (const auto switches = readSwitches(*file, rules); !switches)
            return fail(switches.error().code, "checkpoint: " + switches.error().detail);
        WB_ASSIGN(out.checkpoint, named(read(*file, spec, rules, notes)));
        if (jsonOptional(*file, "genesisHash") != nullptr) {
            WB_ASSIGN(const core::Hash32 hash, jsonRead(*file, "genesisHash", jsonFixed<core::Hash32>));
            if (out.genesisHash && *out.genesisHash != hash)
                return fail(ErrorCode::NotVerified, "checkpoint: genesisHash: the specification's genesis is " +
                                                        core::toHex0x(*out.genesisHash));
            out.genesisHash = hash;
        }
    } else {
        if (!spec.genesis)
            return fail(ErrorCode::NotFound,
                        "checkpoint: missing, and the specification's genesis cannot be built: " + spec.genesisUnknown);
        if (rules.validators.empty())
            return fail(ErrorCode::NotFound, "checkpoint: missing, and the specification takes its first validators "
                                             "from a contract, which cannot be executed here (validators)");
        out.checkpoint = checkpointOf(*spec.genesis, rules.validators, 1);
    }
    if (out.checkpoint.number == 0) {
        if (out.genesisHash && *out.genesisHash != out.checkpoint.hash)
            return fail(ErrorCode::NotVerified, "checkpoint: hash: block 0 is the genesis, and genesisHash is " +
                                                    core::toHex0x(*out.genesisHash));
        out.genesisHash = out.checkpoint.hash;
        // A contract's first validators are the checkpoint's to tell.
        if (rules.validatorContract)
            rules.validators = out.checkpoint.validators;
    }
    out.engine = std::move(rules);
    WB_TRY(makeEngine(out.engine)->trust(out.checkpoint));
    return out;
}

} // namespace wattbourse::chain

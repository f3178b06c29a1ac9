// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chain_files.h"

#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/header_json.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::cli {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;
namespace aura = chain::aura;

namespace {

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

// One entry of a file, with what follows from it.
Result<void> takeEntry(const json::value& value, std::vector<json::object>& out) {
    if (const auto* text = value.if_string()) {
        out.push_back({{"headerRlp", *text}});
        return {};
    }
    WB_ASSIGN(const json::object* object, chain::jsonObject(value, "entry"));
    const auto* result = chain::jsonOptional(*object, "result");
    const json::object& entry = result != nullptr && result->is_object() ? result->get_object() : *object;
    // A set without a header: where a record of changes begins.
    if (entry.contains("validators") && !entry.contains("headerRlp") && !entry.contains("parentHash"))
        return {};
    out.push_back(entry);
    if (const auto* more = chain::jsonOptional(entry, "finalityBlocks")) {
        WB_ASSIGN(const json::array* list, chain::jsonArray(*more, "finalityBlocks"));
        for (const auto& one : *list)
            WB_TRY(takeEntry(one, out));
    }
    return {};
}

} // namespace

Result<std::vector<json::object>> headerEntries(const json::value& file) {
    const json::value* from = &file;
    if (const auto* object = file.if_object())
        for (const char* key : {"headers", "blocks"})
            if (const auto* list = chain::jsonOptional(*object, key); list != nullptr && list->is_array())
                from = list;
    std::vector<json::object> out;
    if (const auto* list = from->if_array()) {
        for (const auto& value : *list)
            WB_TRY(takeEntry(value, out));
    } else {
        WB_TRY(takeEntry(*from, out));
    }
    return out;
}

Result<HeaderFacts> factsOf(const json::object& entry, const chain::EngineRules& rules) {
    const auto* ofAura = std::get_if<aura::Rules>(&rules);
    if (ofAura == nullptr)
        return plainFacts(entry, *chain::makeEngine(rules));
    return entry.contains("headerRlp") ? factsOfRlp(entry, ofAura->form) : factsOfJson(entry, ofAura->form);
}

std::string lines(const json::array& entries) {
    std::string text;
    for (const auto& entry : entries)
        text += json::serialize(entry) + "\n";
    if (!text.empty())
        text.pop_back();
    return text;
}

Result<Answer> chainHeaderCommand(const std::string& file, const chain::EngineRules& rules) {
    WB_ASSIGN(const json::value input, readJsonFile(file));
    WB_ASSIGN(const auto entries, headerEntries(input));
    json::array out;
    for (const json::object& entry : entries) {
        const auto facts = factsOf(entry, rules);
        if (!facts)
            return fail(facts.error().code,
                        file + ": entry " + std::to_string(out.size()) + ": " + facts.error().detail);
        out.push_back(describe(*facts));
    }
    std::string text = lines(out);
    return Answer{std::move(out), std::move(text)};
}

} // namespace wattbourse::cli

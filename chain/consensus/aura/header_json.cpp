// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/header_json.h"

#include "chain/consensus/header_fields.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

#include <charconv>

namespace wattbourse::chain::aura {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

struct Seal {
    std::uint64_t step{};
    core::RecoverableSignature signature;
    std::optional<Bytes> emptySteps;
};

// web3.js rounds a difficulty near 2^128 to a double. Steps are rarely skipped by more than this.
constexpr std::uint64_t kMaxGuessedGap = 4096;

Result<core::RecoverableSignature> signatureFrom(core::ByteView bytes) {
    core::RecoverableSignature out;
    if (bytes.size() != out.bytes.size())
        return fail(ErrorCode::Malformed, "signature of " + std::to_string(bytes.size()) + " bytes");
    std::copy(bytes.begin(), bytes.end(), out.bytes.begin());
    return out;
}

Result<Bytes> emptyStepsRlp(core::ByteView bytes) {
    WB_ASSIGN(const RlpItem list, decodeRlp(bytes));
    if (!list.isList)
        return fail(ErrorCode::Malformed, "empty steps are not a list");
    return core::toBytes(bytes);
}

Result<std::vector<Bytes>> sealFields(const json::object& block) {
    WB_ASSIGN(const json::value* fields, jsonMember(block, "sealFields"));
    WB_ASSIGN(std::vector<Bytes> items, jsonBytesList(*fields, 3));
    if (items.size() < 2)
        return fail(ErrorCode::Malformed, "sealFields: fewer than two");
    return items;
}

Result<Seal> sealFromRlpFields(const json::object& block, bool withEmptySteps) {
    WB_ASSIGN(const std::vector<Bytes> items, sealFields(block));
    Seal out;
    WB_ASSIGN(const RlpItem step, decodeRlp(items[0]));
    WB_ASSIGN(out.step, rlpUint64(step));
    WB_ASSIGN(const RlpItem signature, decodeRlp(items[1]));
    WB_ASSIGN(out.signature, signatureFrom(signature.payload));
    if (withEmptySteps) {
        WB_ASSIGN(out.emptySteps, emptyStepsRlp(items.size() > 2 ? items[2] : Bytes{0xc0}));
    }
    return out;
}

Result<Seal> sealFromRawFields(const json::object& block, bool withEmptySteps) {
    WB_ASSIGN(const std::vector<Bytes> items, sealFields(block));
    Seal out;
    WB_ASSIGN(const Uint256 step, Uint256::fromBigEndian(items[0]));
    if (!step.fitsUint64())
        return fail(ErrorCode::OutOfRange, "step of more than 64 bits");
    out.step = step.limbs[0];
    WB_ASSIGN(out.signature, signatureFrom(items[1]));
    if (withEmptySteps) {
        WB_ASSIGN(out.emptySteps, emptyStepsRlp(items.size() > 2 ? items[2] : Bytes{0xc0}));
    }
    return out;
}

// OpenEthereum's own text: [(signature, step, parentHash),…] with hex digits without 0x.
Result<Bytes> emptyStepsFromText(std::string_view text) {
    Bytes entries;
    for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const std::size_t close = text.find(')', open);
        const std::size_t first = text.find(',', open);
        const std::size_t second = first == std::string_view::npos ? first : text.find(',', first + 1);
        if (close == std::string_view::npos || second == std::string_view::npos || second > close)
            return fail(ErrorCode::Malformed, "emptySteps: not (signature, step, parent)");
        WB_ASSIGN(const Bytes signature, core::fromHex(text.substr(open + 1, first - open - 1)));
        std::string_view digits = text.substr(first + 1, second - first - 1);
        digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
        std::uint64_t step = 0;
        if (const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), step);
            read.ec != std::errc{} || read.ptr != digits.data() + digits.size())
            return fail(ErrorCode::Malformed, "emptySteps: not a step");
        Bytes entry;
        appendRlpString(entry, signature);
        appendRlpInteger(entry, step);
        appendRlpList(entries, entry);
    }
    Bytes out;
    appendRlpList(out, entries);
    return out;
}

Result<Bytes> namedEmptySteps(const json::object& block) {
    const auto* value = jsonOptional(block, "emptySteps");
    if (value == nullptr)
        return Bytes{0xc0};
    WB_ASSIGN(const std::string text, jsonText(*value));
    if (const auto bytes = core::fromHex(text); bytes && !bytes->empty())
        return emptyStepsRlp(*bytes);
    return emptyStepsFromText(text);
}

Result<Seal> sealFromNames(const json::object& block, std::string_view stepKey, std::string_view signatureKey,
                           bool withEmptySteps) {
    Seal out;
    WB_ASSIGN(out.step, jsonRead(block, stepKey, jsonUint64));
    WB_ASSIGN(const Bytes signature, jsonRead(block, signatureKey, jsonBytes));
    WB_ASSIGN(out.signature, signatureFrom(signature));
    if (withEmptySteps) {
        WB_ASSIGN(out.emptySteps, namedEmptySteps(block));
    }
    return out;
}

// True for a number that went through a double and lost its last digits.
bool isRounded(const json::value& value) {
    if (const auto* number = value.if_double())
        return *number > 9007199254740992.0;
    const auto* text = value.if_string();
    return text != nullptr && !text->starts_with("0x") && text->find_first_of(".eE") != json::string::npos;
}

Result<Header> bareFromJson(const json::object& block, const HeaderForm& form) {
    Header header;
    WB_TRY(bareHeaderFromJson(header, block));
    WB_ASSIGN(const json::value* difficulty, jsonMember(block, "difficulty"));
    if (!isRounded(*difficulty)) {
        WB_ASSIGN(header.difficulty, jsonRead(block, "difficulty", jsonUint256));
    }
    if (form.hasBaseFee(header.number)) {
        WB_ASSIGN(header.baseFee, jsonRead(block, "baseFeePerGas", jsonUint64));
    }
    return header;
}

// The seal's forms in the order of trust; those that the object does not have fall out.
std::vector<Seal> sealsOf(const json::object& block, bool withEmptySteps) {
    std::vector<Seal> out;
    const auto keep = [&out](Result<Seal> seal) {
        if (seal)
            out.push_back(*std::move(seal));
    };
    keep(sealFromRlpFields(block, withEmptySteps));
    keep(sealFromRawFields(block, withEmptySteps));
    keep(sealFromNames(block, "step", "signature", withEmptySteps));
    keep(sealFromNames(block, "auraStep", "auraSeal", withEmptySteps));
    return out;
}

void put(Header& header, const Seal& seal) {
    header.step = seal.step;
    header.signature = seal.signature;
    header.emptySteps = seal.emptySteps;
}

void finish(JsonHeader& out) {
    out.rlp = encodeHeader(out.header);
    out.hash = core::keccak256(out.rlp);
}

} // namespace

Result<JsonHeader> headerFromJson(const json::object& block, const HeaderForm& form) {
    JsonHeader out;
    WB_ASSIGN(out.header, bareFromJson(block, form));
    if (jsonOptional(block, "hash") != nullptr) {
        WB_ASSIGN(out.named, jsonRead(block, "hash", jsonFixed<core::Hash32>));
    }
    const bool rounded = isRounded(block.at("difficulty"));
    if (rounded && !out.named)
        return fail(ErrorCode::Malformed, "difficulty: rounded, and no hash to find its last digits by");
    const std::vector<Seal> seals = sealsOf(block, form.hasEmptySteps(out.header.number));
    if (seals.empty())
        return fail(ErrorCode::Malformed, "no AuRa seal: neither sealFields nor step and signature");
    for (const Seal& seal : seals) {
        put(out.header, seal);
        for (std::uint64_t gap = 1; gap <= (rounded ? kMaxGuessedGap : 1); ++gap) {
            if (rounded)
                out.header.difficulty = expectedDifficulty(0, gap);
            finish(out);
            if (!out.named || out.hash == *out.named)
                return out;
        }
    }
    put(out.header, seals.front());
    if (rounded)
        out.header.difficulty = expectedDifficulty(0, 1);
    finish(out);
    return out;
}

} // namespace wattbourse::chain::aura

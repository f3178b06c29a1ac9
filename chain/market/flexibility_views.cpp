// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/flexibility.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/market/readers.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"

#include <limits>

namespace wattbourse::chain::flexibility {

namespace {

using core::Finality;
using core::Hash32;
using core::Proven;
using core::Result;
using Words = std::vector<StorageWords>;

// Places in solc's storage layouts; the tests hold what is read there against ethers.
constexpr std::uint64_t kLast = 1;
constexpr std::uint64_t kRequests = 2;
constexpr std::uint64_t kRequestWords = 3;
constexpr std::uint64_t kOffers = 3;
constexpr std::uint64_t kMostOffers = 32;
constexpr std::uint64_t kAwards = 2;
constexpr std::uint64_t kAwardWords = 5;
constexpr std::uint64_t kParts = 3;
constexpr std::uint64_t kPartWords = 3;
constexpr std::uint64_t kSums = 4;
constexpr std::uint64_t kSumWords = 4;
constexpr std::uint64_t kMostRules = 256;

std::uint32_t field(const Hash32& word, unsigned offset, unsigned bytes) {
    return static_cast<std::uint32_t>(wordField(word, offset, bytes));
}

core::Energy energy(const Hash32& word, unsigned offset) {
    return {field(word, offset, 4)};
}

core::Credit credit(const Hash32& word, unsigned offset) {
    // Below 2^63: no more credits were ever issued.
    return {signedWordField(word, offset)};
}

core::FlexDirection direction(const Hash32& word, unsigned offset) {
    return field(word, offset, 1) != 0 ? core::FlexDirection::Up : core::FlexDirection::Down;
}

Hash32 element(std::uint64_t mapping, std::uint64_t id) {
    return mappingKey(abiWord(id), abiWord(mapping));
}

std::vector<Hash32> from(const Hash32& first, std::uint64_t count) {
    std::vector<Hash32> keys;
    for (std::uint64_t i = 0; i < count; ++i)
        keys.push_back(keyAfter(first, i));
    return keys;
}

core::Error unknownStatus() {
    return {core::ErrorCode::Malformed, "storage: a status that the contract does not write"};
}

Result<Request> requestFromWords(std::uint64_t id, const Hash32* words) {
    Request out;
    out.id = id;
    out.buyer = wordAddress(words[0]);
    const auto status = field(words[0], 20, 1);
    if (status > static_cast<std::uint32_t>(RequestStatus::Ended))
        return tl::make_unexpected(unknownStatus());
    out.status = static_cast<RequestStatus>(status);
    out.offers = field(words[0], 21, 1);
    out.escrow = credit(words[0], 22);
    auto& ask = out.ask;
    const auto& a = words[1];
    ask.branch = field(a, 0, 4);
    ask.firstSlot = {field(a, 4, 4)};
    ask.slots = field(a, 8, 1);
    ask.direction = direction(a, 9);
    ask.quantity = energy(a, 10);
    ask.least = energy(a, 14);
    ask.priceCap = {field(a, 18, 4)};
    ask.notice = field(a, 22, 4);
    ask.tolerancePermille = field(a, 26, 2);
    ask.penaltyPermille = field(a, 28, 2);
    ask.rule = field(a, 30, 1);
    ask.forgiven = field(a, 31, 1);
    ask.uniform = field(words[2], 0, 1) != 0;
    return out;
}

Offer offerFromWord(const Hash32& word) {
    Offer out;
    out.seller = wordAddress(word);
    out.quantity = energy(word, 20);
    out.price = {field(word, 24, 4)};
    out.keepPermille = field(word, 28, 2);
    out.open = field(word, 30, 1) != 0;
    return out;
}

Result<Award> awardFromWords(std::uint64_t id, const Hash32* w) {
    Award out;
    out.id = id;
    out.seller = wordAddress(w[0]);
    out.firstSlot = {field(w[0], 20, 4)};
    out.slots = field(w[0], 24, 1);
    out.direction = direction(w[0], 25);
    out.rule = field(w[0], 26, 1);
    out.keepPermille = field(w[0], 27, 2);
    out.terms = {energy(w[1], 0), {field(w[1], 4, 4)}, field(w[1], 8, 2), field(w[1], 10, 2)};
    out.notifiedIn = {field(w[1], 12, 4)};
    out.bond = credit(w[1], 16);
    out.buyer = wordAddress(w[2]);
    out.payment = credit(w[2], 20);
    out.market = field(w[2], 28, 2);
    const auto status = field(w[3], 0, 1);
    if (status > static_cast<std::uint32_t>(AwardStatus::Left) || out.slots > kMostSlots)
        return tl::make_unexpected(unknownStatus());
    out.status = static_cast<AwardStatus>(status);
    out.members = field(w[3], 1, 2);
    out.measured = field(w[3], 3, 2);
    out.earned = credit(w[3], 7);
    out.paid = credit(w[3], 15);
    out.pot = credit(w[4], 0);
    for (unsigned i = 0; i < out.slots; ++i)
        out.deltas.push_back({signedWordField(w[kAwardWords + i / 4], i % 4 * 8)});
    return out;
}

Part partFromWords(const Hash32* w) {
    Part out;
    out.included = field(w[0], 0, 1) != 0;
    out.measured = field(w[0], 1, 1) != 0;
    out.shared = field(w[0], 2, 1) != 0;
    out.estimated = field(w[0], 3, 2);
    out.positive = {signedWordField(w[0], 5)};
    for (unsigned i = 0; i < kMostSlots; ++i)
        out.deltas[i] = {static_cast<std::int32_t>(field(w[1 + i / 8], i % 8 * 4, 4))};
    return out;
}

template <class T>
Result<Proven<T>> decoded(const Proven<Words>& words, Result<T> value) {
    if (!value)
        return tl::make_unexpected(value.error());
    return words.map([&value](const auto&) { return *std::move(value); });
}

Result<Proven<std::uint64_t>> countAt(StateReader& reader, const core::Address& contract, Finality atLeast) {
    WB_ASSIGN(const auto words, reader.read({{contract, {abiWord(kLast)}}}, atLeast));
    return words.map([](const Words& w) { return wordField(w[0][0], 0, 8); });
}

/// The number in the first topic of each log of this kind.
Result<std::vector<std::uint64_t>> numbersOf(const core::TxnOutcome& outcome, const core::Address& contract,
                                             std::string_view event) {
    const auto topic = eventTopic(event);
    std::vector<std::uint64_t> out;
    for (const auto& log : outcome.logs) {
        if (log.address != contract || log.topics.empty() || log.topics.front() != topic)
            continue;
        if (log.topics.size() < 2)
            return core::fail(core::ErrorCode::Malformed, "a log of flexibility without its number");
        WB_ASSIGN(const auto number, wordCount(log.topics[1], std::numeric_limits<std::uint64_t>::max()));
        out.push_back(number);
    }
    return out;
}

} // namespace

Result<Proven<std::uint64_t>> Views::requestCount(Finality atLeast) {
    return countAt(m_reader, m_at.requests, atLeast);
}

Result<Proven<std::uint64_t>> Views::awardCount(Finality atLeast) {
    return countAt(m_reader, m_at.awards, atLeast);
}

Result<Proven<Request>> Views::request(std::uint64_t id, Finality atLeast) {
    WB_ASSIGN(const auto words, m_reader.read({{m_at.requests, from(element(kRequests, id), kRequestWords)}}, atLeast));
    return decoded(words, requestFromWords(id, words.value()[0].data()));
}

Result<Proven<std::vector<Offer>>> Views::offers(std::uint64_t request, Finality atLeast) {
    const auto head = element(kRequests, request);
    const auto next = [head, request](const Hash32* words) -> Result<std::vector<Hash32>> {
        const auto count = wordField(words[0], 21, 1);
        if (count > kMostOffers)
            return core::fail(core::ErrorCode::Malformed, "storage: more offers than the contract takes");
        std::vector<Hash32> keys{head};
        for (std::uint64_t i = 0; i < count; ++i)
            keys.push_back(mappingKey(abiWord(i), element(kOffers, request)));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(m_reader, m_at.requests, {head}, {next}, atLeast));
    return words.map([](const Words& w) {
        std::vector<Offer> out;
        for (std::size_t i = 1; i < w[0].size(); ++i)
            out.push_back(offerFromWord(w[0][i]));
        return out;
    });
}

Result<Proven<Award>> Views::award(std::uint64_t id, Finality atLeast) {
    auto keys = from(element(kAwards, id), kAwardWords);
    for (const auto& key : from(element(kSums, id), kSumWords))
        keys.push_back(key);
    WB_ASSIGN(const auto words, m_reader.read({{m_at.awards, keys}}, atLeast));
    return decoded(words, awardFromWords(id, words.value()[0].data()));
}

Result<Proven<Part>> Views::part(std::uint64_t award, const Hash32& meter, Finality atLeast) {
    const auto first = mappingKey(meter, element(kParts, award));
    WB_ASSIGN(const auto words, m_reader.read({{m_at.awards, from(first, kPartWords)}}, atLeast));
    return words.map([](const Words& w) { return partFromWords(w[0].data()); });
}

Result<Proven<std::vector<BaselineRule>>> Views::rules(Finality atLeast) {
    const auto decode = [](std::size_t, std::span<const Hash32> words) -> Result<BaselineRule> {
        const auto method = field(words[0], 0, 1);
        const auto form = field(words[0], 1, 1);
        if (method > 2 || form > 1)
            return core::fail(core::ErrorCode::Malformed, "storage: a baseline rule of an unknown kind");
        BaselineRule rule;
        rule.method = static_cast<BaselineMethod>(method);
        rule.form = form == 0 ? core::BaselineForm::Multiplicative : core::BaselineForm::Additive;
        rule.likeDays = field(words[0], 2, 1);
        rule.leastDays = field(words[0], 3, 1);
        rule.windowSlots = field(words[0], 4, 2);
        rule.gapSlots = field(words[0], 6, 2);
        rule.cap = {field(words[1], 0, 2), field(words[1], 2, 2)};
        return rule;
    };
    return readEntries<BaselineRule>(m_reader, m_at.baselines, abiWord(0), 2, kMostRules, atLeast, decode);
}

Result<std::uint64_t> requestedId(const core::TxnOutcome& outcome, const core::Address& requests) {
    WB_ASSIGN(const auto ids,
              numbersOf(outcome, requests,
                        "Requested(uint64,address,uint32,(uint32,uint32,uint8,bool,uint32,uint32,uint32,uint32,uint16,"
                        "uint16,uint8,uint8,bool))"));
    if (ids.empty())
        return core::fail(core::ErrorCode::NotFound, "the transaction asked for no flexibility");
    return ids.front();
}

Result<std::vector<std::uint64_t>> concludedAwards(const core::TxnOutcome& outcome, const core::Address& awards) {
    return numbersOf(outcome, awards, "Concluded(uint64,address,uint32,uint32,uint32)");
}

} // namespace wattbourse::chain::flexibility

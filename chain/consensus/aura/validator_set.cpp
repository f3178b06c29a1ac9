// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/validator_set.h"

#include "chain/encode/abi.h"
#include "core/base/hex.h"

namespace wattbourse::chain::aura {

namespace {

constexpr std::size_t kKeptLost = 16;

// The source that OpenEthereum looks at in a block: the last one whose block is at most the next.
struct Source {
    std::uint64_t from{};
    std::optional<core::Address> contract;
    const std::vector<core::Address>& validators;
};

Source sourceAt(const Rules& rules, std::uint64_t number) {
    const std::uint64_t next = number == ~std::uint64_t{0} ? number : number + 1;
    const auto after = rules.switches.upper_bound(next);
    if (after == rules.switches.begin())
        return {0, rules.validatorContract, rules.validators};
    const auto& [from, source] = *std::prev(after);
    return {from, source.contract, source.validators};
}

bool isAnnouncement(const core::LogEntry& log, const core::Address& contract, const core::Hash32& parent) {
    return log.address == contract && log.topics.size() == 2 && log.topics[0] == initiateChangeTopic() &&
           log.topics[1] == parent;
}

std::optional<std::uint64_t> smallWord(core::ByteView data, std::uint64_t at) {
    if (at > data.size() || data.size() - at < core::Hash32::kSize)
        return std::nullopt;
    AbiReader reader(data.subspan(at));
    const auto value = reader.number(64);
    return value ? std::optional(*value) : std::nullopt;
}

// ABI address[]. As lenient as the nodes' decoder: bytes before an address are not looked at, nor what lies behind.
std::optional<std::vector<core::Address>> addressesIn(core::ByteView data) {
    const auto offset = smallWord(data, 0);
    if (!offset)
        return std::nullopt;
    const auto count = smallWord(data, *offset);
    if (!count)
        return std::nullopt;
    const core::ByteView words = data.subspan(*offset + core::Hash32::kSize);
    if (*count > words.size() / core::Hash32::kSize)
        return std::nullopt;
    std::vector<core::Address> out(*count);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto word = words.subspan(i * core::Hash32::kSize, core::Hash32::kSize);
        std::copy(word.end() - core::Address::kSize, word.end(), out[i].bytes.begin());
    }
    return out;
}

bool bloomHints(const Rules& rules, const BlockHeader& block) {
    const auto contract = announcerAt(rules, block.number);
    return contract && bloomMayHold(block.logsBloom, contract->view()) &&
           bloomMayHold(block.logsBloom, initiateChangeTopic().view()) &&
           bloomMayHold(block.logsBloom, block.parentHash.view());
}

void vouch(PendingChange& change, const core::Address& validator) {
    if (std::find(change.approvedBy.begin(), change.approvedBy.end(), validator) == change.approvedBy.end())
        change.approvedBy.push_back(validator);
}

void addLost(std::vector<std::uint64_t>& lost, std::uint64_t number) {
    lost.push_back(number);
    if (lost.size() > kKeptLost)
        lost.erase(lost.begin());
}

std::string whyUnknown(const Rules& rules, const PendingChange& change) {
    const Source source = sourceAt(rules, change.number);
    if (source.from == change.number && source.contract)
        return "At block " + std::to_string(change.number) + " the validators came to be those of the contract " +
               core::toHex0x(*source.contract) +
               ". A contract cannot be executed here: name its validators at that block in the profile "
               "(engine.switches), or start from a later checkpoint.";
    return "Block " + std::to_string(change.number) +
           " announced a set without validators, and it is final: nobody may seal any more.";
}

std::shared_ptr<const SealerSet> changed(const Rules& rules, PendingChange change, std::uint64_t first,
                                         const std::vector<std::uint64_t>& lost) {
    auto out = std::make_shared<SealerSet>();
    out->epochStart = first;
    if (change.validators.empty())
        out->unknown = whyUnknown(rules, change);
    out->sealers = std::move(change.validators);
    auto memory = std::make_shared<Memory>();
    memory->lost = lost;
    out->memory = std::move(memory);
    return out;
}

} // namespace

const Memory& memoryOf(const SealerSet& set) {
    static const Memory kNothing;
    const auto* memory = dynamic_cast<const Memory*>(set.memory.get());
    return memory == nullptr ? kNothing : *memory;
}

core::Hash32 initiateChangeTopic() {
    static const core::Hash32 kTopic = eventTopic("InitiateChange(bytes32,address[])");
    return kTopic;
}

std::optional<core::Address> announcerAt(const Rules& rules, std::uint64_t number) {
    const Source source = sourceAt(rules, number);
    return source.from == number ? std::nullopt : source.contract;
}

bool mayAnnounce(const Rules& rules, const BlockHeader& block, const SealerSet& before) {
    // While one change waits, further ones are lost whatever the receipts say.
    return !memoryOf(before).pending && bloomHints(rules, block);
}

std::optional<SetSignal> announcedIn(const Rules& rules, const BlockHeader& block,
                                     const std::vector<Receipt>& receipts) {
    const auto contract = announcerAt(rules, block.number);
    if (!contract)
        return std::nullopt;
    for (auto receipt = receipts.rbegin(); receipt != receipts.rend(); ++receipt)
        for (const core::LogEntry& log : receipt->logs)
            if (isAnnouncement(log, *contract, block.parentHash))
                if (auto validators = addressesIn(log.data))
                    return SetSignal{*std::move(validators)};
    return std::nullopt;
}

bool isQuorum(const Rules& rules, std::uint64_t number, std::size_t distinct, std::size_t sealers) {
    if (rules.twoThirdsBlock && number >= *rules.twoThirdsBlock)
        return distinct * 3 > sealers * 2;
    return distinct * 2 > sealers;
}

std::shared_ptr<const SealerSet> setAfter(const Rules& rules, const SealedBlock& block,
                                          const std::shared_ptr<const SealerSet>& before,
                                          const std::optional<SetSignal>& signal) {
    const std::uint64_t number = block.header.number;
    const Source source = sourceAt(rules, number);
    const bool switches = source.from == number && number != 0;
    const Memory& memory = memoryOf(*before);
    // A list needs no finality; what waited is lost.
    if (switches && !source.contract) {
        std::vector<std::uint64_t> lost = memory.lost;
        if (memory.pending)
            addLost(lost, memory.pending->number);
        return changed(rules, {number, block.hash, source.validators, {}}, number + 1, lost);
    }
    if (!memory.pending && !switches && !signal)
        return before;

    auto next = std::make_shared<Memory>(memory);
    if (!next->pending) {
        next->pending = {number, block.hash, switches ? source.validators : signal->sealers, {}};
    } else {
        if (switches || bloomHints(rules, block.header))
            addLost(next->lost, number);
        // An empty step vouches for its block's parent, which is the announcing block or one above it.
        for (const Approval& approval : block.approvals)
            if (approval.signer)
                vouch(*next->pending, *approval.signer);
    }
    vouch(*next->pending, block.header.author);
    if (isQuorum(rules, next->pending->number, next->pending->approvedBy.size(), before->sealers.size()))
        return changed(rules, *std::move(next->pending), number + 1, next->lost);
    auto out = std::make_shared<SealerSet>(*before);
    out->memory = std::move(next);
    return out;
}

} // namespace wattbourse::chain::aura

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/chain/targets.h"

#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/validator_set.h"
#include "chain/consensus/beacon/objects_json.h"
#include "chain/consensus/clique/header.h"
#include "chain/encode/abi.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/light/checkpoint_file.h"
#include "chain/light/profile.h"
#include "chain/proof/eth_proof.h"
#include "chain/proof/receipt.h"
#include "chain/proof/transaction.h"
#include "chain/provider/endpoint.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <cstdio>
#include <cstdlib>

namespace wattbourse::fuzz {

namespace {

using core::Bytes;
using core::ByteView;

void must(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

std::string_view textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// The first byte chooses the chain's form.
void header(ByteView bytes) {
    if (bytes.empty())
        return;
    chain::aura::HeaderForm form;
    if ((bytes[0] & 1U) != 0)
        form.londonBlock = 0;
    if ((bytes[0] & 2U) != 0)
        form.emptyStepsBlock = 0;
    const ByteView rlp = bytes.subspan(1);
    const auto decoded = chain::aura::decodeHeaderParts(rlp, form);
    if (!decoded)
        return;
    must(chain::aura::encodeHeader(decoded->header) == core::toBytes(rlp), "a header has two encodings");
    must(decoded->bare() == chain::aura::bareEncoding(decoded->header), "a header has two encodings without its seal");
    if (const auto block = chain::aura::open(decoded->header); block && block->seal.holds())
        must(block->signer == decoded->header.author, "a seal of another key holds");
}

void receipt(ByteView bytes) {
    if (const auto decoded = chain::decodeReceipt(bytes))
        must(chain::encodeReceipt(*decoded) == core::toBytes(bytes), "a receipt has two encodings");
}

Bytes encoded(const chain::RlpItem& item) {
    Bytes out;
    if (!item.isList) {
        chain::appendRlpString(out, item.payload);
        return out;
    }
    Bytes items;
    for (ByteView rest = item.payload; !rest.empty();)
        core::append(items, encoded(*chain::takeRlp(rest)));
    chain::appendRlpList(out, items);
    return out;
}

void rlp(ByteView bytes) {
    if (!chain::checkRlp(bytes))
        return;
    must(encoded(*chain::decodeRlp(bytes)) == core::toBytes(bytes), "an item has two encodings");
}

// Two bytes of length before each node. The root is the first node's hash: whatever stands in it, the walk must end.
void trie(ByteView bytes) {
    std::vector<Bytes> nodes;
    while (bytes.size() >= 2 && nodes.size() < 40) {
        const std::size_t size = std::min<std::size_t>(bytes[0] * 256U + bytes[1], bytes.size() - 2);
        nodes.push_back(core::toBytes(bytes.subspan(2, size)));
        bytes = bytes.subspan(2 + size);
    }
    if (nodes.empty())
        return;
    const core::Hash32 root = core::keccak256(nodes[0]);
    for (const Bytes& key : {Bytes{}, Bytes{0x12}, Bytes(32, 0x11)})
        (void)chain::lookUpInTrie(root, key, nodes);
    // A root of which nobody gave a preimage proves nothing.
    must(!chain::lookUpInTrie(core::keccak256(core::asBytes("elsewhere")), Bytes{0x12}, nodes), "a proof of nothing");
}

void blockJson(ByteView bytes) {
    const auto json = chain::parseJson(textOf(bytes));
    if (!json || !json->is_object())
        return;
    for (const bool london : {false, true}) {
        chain::aura::Rules rules;
        if (london)
            rules.form.londonBlock = 0;
        if (const auto block = chain::aura::AuraEngine(rules).decodeJson(json->get_object()))
            must(core::keccak256(block->rlp) == block->hash, "a block's hash is not that of its encoding");
    }
    (void)chain::encodeTransaction(json->get_object());
    (void)chain::receiptFromJson(json->get_object());
}

void cliqueHeader(ByteView bytes) {
    if (bytes.empty())
        return;
    std::optional<std::uint64_t> london;
    if ((bytes[0] & 1U) != 0)
        london = 0;
    const ByteView rlp = bytes.subspan(1);
    const auto decoded = chain::clique::decodeHeader(rlp, london);
    if (!decoded)
        return;
    must(chain::clique::encodeHeader(*decoded) == core::toBytes(rlp), "a Clique header has two encodings");
    const auto signature = chain::clique::signatureOf(*decoded);
    const auto sealHash = chain::clique::sealHash(*decoded);
    must(!signature || sealHash, "a seal that seals nothing");
    if (const auto listed = chain::clique::listedSigners(*decoded))
        must(listed->size() <= chain::clique::kMaxSigners, "more signers than can be");
}

// Objects of the minimal preset; the committee's keys are not opened here, which the store does when it verifies.
void beacon(ByteView bytes) {
    const auto json = chain::parseJson(textOf(bytes));
    if (!json)
        return;
    static const auto kConfig = *chain::beacon::namedConfig("minimal");
    (void)chain::beacon::bootstrapFromJson(kConfig, *json);
    if (const auto update = chain::beacon::updateFromJson(kConfig, *json))
        (void)chain::beacon::rootOf(update->attested.beacon);
}

void abi(ByteView bytes) {
    chain::AbiReader reader(bytes);
    while (!reader.atEnd()) {
        const std::size_t before = reader.position();
        if (!reader.address() && !reader.number(64) && !reader.signedNumber() && !reader.word())
            break;
        must(reader.position() > before && reader.position() <= bytes.size(), "a reader that goes back or beyond");
    }
    // A log that announces validators, as a contract of anybody's may write it.
    chain::aura::Rules rules;
    rules.validatorContract = core::Address{};
    chain::BlockHeader block;
    block.number = 7;
    chain::Receipt receipt;
    receipt.logs.push_back({{}, {chain::aura::initiateChangeTopic(), block.parentHash}, core::toBytes(bytes)});
    if (const auto change = chain::aura::announcedIn(rules, block, {receipt}))
        must(change->sealers.size() <= bytes.size() / 32, "more validators than words");
}

/// Answers everything with the same bytes.
class Parrot final : public chain::Transport {
public:
    explicit Parrot(ByteView bytes) : m_text(textOf(bytes)) {}
    core::Result<std::string> post(const std::string&, const std::string&, std::stop_token) override { return m_text; }

private:
    std::string m_text;
};

void answer(ByteView bytes) {
    Parrot parrot(bytes);
    const core::ManualClock clock{core::UnixTime{0}};
    const auto harmless = [](const std::string& words) {
        must(words.size() <= 500 && std::all_of(words.begin(), words.end(),
                                                [](char c) { return c >= ' ' && c <= '~' && c != '<' && c != '&'; }),
             "a node's words as they came");
    };
    chain::Endpoint node("http://node.test/", parrot, clock);
    if (const auto one = node.call({"eth_blockNumber", {}}, {}); !one)
        harmless(one.error().detail);
    harmless(node.status().offence);
    chain::Endpoint batch("http://node.test/", parrot, clock);
    if (const auto two = batch.callAll({{"eth_blockNumber", {}}, {"eth_chainId", {}}}, {}))
        must(two->size() == 2, "not one result for each call");
    harmless(batch.status().offence);
}

void proofJson(ByteView bytes) {
    const auto json = chain::parseJson(textOf(bytes));
    if (!json || !json->is_object())
        return;
    if (const auto claim = chain::accountClaimFromJson(json->get_object()))
        must(chain::judge(core::keccak256(core::asBytes("elsewhere")), *claim).verdict == chain::ProofVerdict::Invalid,
             "a proof against a root that nobody has");
}

void profile(ByteView bytes) {
    const auto read = chain::parseProfile(textOf(bytes));
    if (!read)
        return;
    const auto again = chain::parseProfile(boost::json::serialize(chain::profileToJson(*read)));
    must(again && *again == *read, "a profile does not survive being written");
}

// A specification and, with it, the same bytes as its checkpoint: whatever profile comes of it is read again.
void spec(ByteView bytes) {
    const auto json = chain::parseJson(textOf(bytes));
    if (!json)
        return;
    const auto read = chain::aura::chainSpecFromJson(*json);
    if (!read)
        return;
    std::vector<std::string> notes;
    const auto* object = json->if_object();
    const auto* checkpoint = object != nullptr ? object->if_contains("checkpoint") : nullptr;
    if (const auto made = chain::profileFromSpec(*read, checkpoint, notes)) {
        const auto again = chain::profileFromJson(chain::profileToJson(*made));
        must(again && *again == *made, "an imported profile does not survive being written");
    }
}

} // namespace

const std::vector<NamedTarget>& targets() {
    static const std::vector<NamedTarget> kTargets = {{"header", header},
                                                      {"receipt", receipt},
                                                      {"rlp", rlp},
                                                      {"trie", trie},
                                                      {"block-json", blockJson},
                                                      {"proof-json", proofJson},
                                                      {"profile", profile},
                                                      {"clique-header", cliqueHeader},
                                                      {"beacon", beacon},
                                                      {"abi", abi},
                                                      {"answer", answer},
                                                      {"spec", spec}};
    return kTargets;
}

} // namespace wattbourse::fuzz

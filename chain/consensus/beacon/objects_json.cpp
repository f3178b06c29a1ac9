// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/objects_json.h"

#include "chain/encode/json.h"

namespace wattbourse::chain::beacon {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

// The deepest of the indices that are known here.
constexpr std::size_t kMaxBranch = 7;

// An answer taken apart: its data and what its version says of them.
struct Answer {
    const json::object* data{};
    std::optional<Fork> version;
};

Result<Answer> unwrapped(const json::value& answer) {
    Answer out;
    WB_ASSIGN(const json::object* object, jsonObject(answer, "answer"));
    out.data = object;
    if (!object->contains("data"))
        return out;
    WB_TRY(jsonOnly(*object, {"version", "data", "finalized", "execution_optimistic"}, "answer"));
    WB_ASSIGN(out.data, jsonRead(*object, "data", [](const json::value& data) { return jsonObject(data, "object"); }));
    if (jsonOptional(*object, "version") != nullptr) {
        WB_ASSIGN(out.version, jsonRead(*object, "version", [](const json::value& value) {
                      return jsonText(value).and_then([](const std::string& text) { return forkFromName(text); });
                  }));
    }
    return out;
}

Result<std::vector<Root>> branchFromJson(const json::value& value) {
    WB_ASSIGN(const json::array* list, jsonArray(value, "branch"));
    if (list->size() > kMaxBranch)
        return fail(ErrorCode::OutOfRange, "a branch of more than " + std::to_string(kMaxBranch) + " hashes");
    std::vector<Root> out;
    for (const auto& item : *list) {
        WB_ASSIGN(const Root root, jsonFixed<Root>(item));
        out.push_back(root);
    }
    return out;
}

Result<BeaconHeader> beaconFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "header"));
    WB_TRY(jsonOnly(*object, {"slot", "proposer_index", "parent_root", "state_root", "body_root"}, "beacon"));
    BeaconHeader out;
    WB_ASSIGN(out.slot, jsonRead(*object, "slot", jsonUint64));
    WB_ASSIGN(out.proposer, jsonRead(*object, "proposer_index", jsonUint64));
    WB_ASSIGN(out.parentRoot, jsonRead(*object, "parent_root", jsonFixed<Root>));
    WB_ASSIGN(out.stateRoot, jsonRead(*object, "state_root", jsonFixed<Root>));
    WB_ASSIGN(out.bodyRoot, jsonRead(*object, "body_root", jsonFixed<Root>));
    return out;
}

Result<core::Bytes> extraData(const json::value& value) {
    WB_ASSIGN(core::Bytes out, jsonBytes(value));
    if (out.size() > 32)
        return fail(ErrorCode::OutOfRange, "more than 32 bytes");
    return out;
}

Result<ExecutionHeader> executionFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "execution"));
    const json::object& from = *object;
    WB_TRY(jsonOnly(from,
                    {"parent_hash", "fee_recipient", "state_root", "receipts_root", "logs_bloom", "prev_randao",
                     "block_number", "gas_limit", "gas_used", "timestamp", "extra_data", "base_fee_per_gas",
                     "block_hash", "transactions_root", "withdrawals_root", "blob_gas_used", "excess_blob_gas"},
                    "execution"));
    ExecutionHeader out;
    WB_ASSIGN(out.parentHash, jsonRead(from, "parent_hash", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.feeRecipient, jsonRead(from, "fee_recipient", jsonFixed<core::Address>));
    WB_ASSIGN(out.stateRoot, jsonRead(from, "state_root", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.receiptsRoot, jsonRead(from, "receipts_root", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.logsBloom, jsonRead(from, "logs_bloom", jsonFixed<Bloom>));
    WB_ASSIGN(out.prevRandao, jsonRead(from, "prev_randao", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.blockNumber, jsonRead(from, "block_number", jsonUint64));
    WB_ASSIGN(out.gasLimit, jsonRead(from, "gas_limit", jsonUint64));
    WB_ASSIGN(out.gasUsed, jsonRead(from, "gas_used", jsonUint64));
    WB_ASSIGN(out.timestamp, jsonRead(from, "timestamp", jsonUint64));
    WB_ASSIGN(out.extraData, jsonRead(from, "extra_data", extraData));
    WB_ASSIGN(out.baseFee, jsonRead(from, "base_fee_per_gas", jsonUint256));
    WB_ASSIGN(out.blockHash, jsonRead(from, "block_hash", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.transactionsRoot, jsonRead(from, "transactions_root", jsonFixed<Root>));
    WB_ASSIGN(out.withdrawalsRoot, jsonRead(from, "withdrawals_root", jsonFixed<Root>));
    if (from.contains("blob_gas_used") || from.contains("excess_blob_gas")) {
        WB_ASSIGN(out.blobGasUsed, jsonRead(from, "blob_gas_used", jsonUint64));
        WB_ASSIGN(out.excessBlobGas, jsonRead(from, "excess_blob_gas", jsonUint64));
    }
    return out;
}

// A header of an answer with a version has the fields of that version, and is not of a later fork.
Result<LightHeader> versionedHeader(const Config& config, const std::optional<Fork>& version,
                                    const json::value& value) {
    WB_ASSIGN(LightHeader out, headerFromJson(value));
    if (!version)
        return out;
    const json::object& object = value.get_object();
    if (object.contains("execution") != (*version >= Fork::Capella))
        return fail(ErrorCode::Malformed, std::string("version: not a header as ") + forkName(*version) + " writes it");
    if (*version >= Fork::Capella &&
        object.at("execution").as_object().contains("blob_gas_used") != (*version >= Fork::Deneb))
        return fail(ErrorCode::Malformed,
                    std::string("version: an execution header that ") + forkName(*version) + " does not have");
    if (config.forkAt(out.beacon.slot) > *version)
        return fail(ErrorCode::Malformed, std::string("version: ") + forkName(*version) + " had ended at slot " +
                                              std::to_string(out.beacon.slot));
    return out;
}

Result<core::Bytes> participantsFromJson(const Config& config, const json::value& value) {
    WB_ASSIGN(core::Bytes out, jsonBytes(value));
    if (out.size() != config.committeeSize / 8)
        return fail(ErrorCode::Malformed, "not " + std::to_string(config.committeeSize) + " bits");
    return out;
}

} // namespace

Result<LightHeader> headerFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "header"));
    LightHeader out;
    // Altair's first servers answered the bare beacon header.
    if (object->contains("slot")) {
        WB_ASSIGN(out.beacon, beaconFromJson(value));
        return out;
    }
    WB_TRY(jsonOnly(*object, {"beacon", "execution", "execution_branch"}, "header"));
    WB_ASSIGN(out.beacon, jsonRead(*object, "beacon", beaconFromJson));
    if (object->contains("execution")) {
        WB_ASSIGN(ExecutionHeader execution, jsonRead(*object, "execution", executionFromJson));
        WB_ASSIGN(out.executionBranch, jsonRead(*object, "execution_branch", branchFromJson));
        const bool empty =
            execution == ExecutionHeader{} && std::all_of(out.executionBranch.begin(), out.executionBranch.end(),
                                                          [](const Root& root) { return root.isZero(); });
        if (empty)
            out.executionBranch.clear();
        else
            out.execution = std::move(execution);
    }
    return out;
}

Result<SyncCommittee> committeeFromJson(const Config& config, const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "committee"));
    WB_TRY(jsonOnly(*object, {"pubkeys", "aggregate_pubkey"}, "committee"));
    SyncCommittee out;
    WB_ASSIGN(const json::value* keys, jsonMember(*object, "pubkeys"));
    WB_ASSIGN(const json::array* list, jsonArray(*keys, "pubkeys"));
    if (list->size() != config.committeeSize)
        return fail(ErrorCode::Malformed, "pubkeys: not " + std::to_string(config.committeeSize) + " keys");
    out.keys.reserve(list->size());
    for (const auto& item : *list) {
        WB_ASSIGN(const core::BlsPublicKey key, jsonFixed<core::BlsPublicKey>(item));
        out.keys.push_back(key);
    }
    WB_ASSIGN(out.aggregate, jsonRead(*object, "aggregate_pubkey", jsonFixed<core::BlsPublicKey>));
    return out;
}

Result<Bootstrap> bootstrapFromJson(const Config& config, const json::value& answer) {
    WB_ASSIGN(const Answer from, unwrapped(answer));
    WB_TRY(jsonOnly(*from.data, {"header", "current_sync_committee", "current_sync_committee_branch"}, "bootstrap"));
    Bootstrap out;
    WB_ASSIGN(out.header, jsonRead(*from.data, "header", [&](const json::value& value) {
                  return versionedHeader(config, from.version, value);
              }));
    WB_ASSIGN(out.committee, jsonRead(*from.data, "current_sync_committee",
                                      [&](const json::value& value) { return committeeFromJson(config, value); }));
    WB_ASSIGN(out.committeeBranch, jsonRead(*from.data, "current_sync_committee_branch", branchFromJson));
    return out;
}

Result<Update> updateFromJson(const Config& config, const json::value& answer) {
    WB_ASSIGN(const Answer from, unwrapped(answer));
    const json::object& data = *from.data;
    WB_TRY(jsonOnly(data,
                    {"attested_header", "next_sync_committee", "next_sync_committee_branch", "finalized_header",
                     "finality_branch", "sync_aggregate", "signature_slot"},
                    "update"));
    const auto header = [&](const json::value& value) { return versionedHeader(config, from.version, value); };
    Update out;
    WB_ASSIGN(out.attested, jsonRead(data, "attested_header", header));
    if (data.contains("finalized_header") || data.contains("finality_branch")) {
        WB_ASSIGN(LightHeader finalized, jsonRead(data, "finalized_header", header));
        if (finalized != LightHeader{})
            out.finalized = std::move(finalized);
        WB_ASSIGN(out.finalityBranch, jsonRead(data, "finality_branch", branchFromJson));
    }
    if (data.contains("next_sync_committee") || data.contains("next_sync_committee_branch")) {
        WB_ASSIGN(SyncCommittee committee, jsonRead(data, "next_sync_committee", [&](const json::value& value) {
                      return committeeFromJson(config, value);
                  }));
        if (committee != SyncCommittee{std::vector<core::BlsPublicKey>(config.committeeSize), {}})
            out.nextCommittee = std::move(committee);
        WB_ASSIGN(out.nextCommitteeBranch, jsonRead(data, "next_sync_committee_branch", branchFromJson));
    }
    WB_ASSIGN(const json::value* aggregateValue, jsonMember(data, "sync_aggregate"));
    WB_ASSIGN(const json::object* aggregate, jsonObject(*aggregateValue, "sync_aggregate"));
    WB_TRY(jsonOnly(*aggregate, {"sync_committee_bits", "sync_committee_signature"}, "sync_aggregate"));
    WB_ASSIGN(out.participants, jsonRead(*aggregate, "sync_committee_bits", [&](const json::value& value) {
                  return participantsFromJson(config, value);
              }));
    WB_ASSIGN(out.signature, jsonRead(*aggregate, "sync_committee_signature", jsonFixed<core::BlsSignature>));
    WB_ASSIGN(out.signatureSlot, jsonRead(data, "signature_slot", jsonUint64));
    return out;
}

json::object toJson(const LightHeader& header) {
    json::object out{{"beacon",
                      {{"slot", std::to_string(header.beacon.slot)},
                       {"proposer_index", std::to_string(header.beacon.proposer)},
                       {"parent_root", core::toHex0x(header.beacon.parentRoot)},
                       {"state_root", core::toHex0x(header.beacon.stateRoot)},
                       {"body_root", core::toHex0x(header.beacon.bodyRoot)}}}};
    if (!header.execution)
        return out;
    const ExecutionHeader& from = *header.execution;
    out["execution"] = {{"parent_hash", core::toHex0x(from.parentHash)},
                        {"fee_recipient", core::toHex0x(from.feeRecipient)},
                        {"state_root", core::toHex0x(from.stateRoot)},
                        {"receipts_root", core::toHex0x(from.receiptsRoot)},
                        {"logs_bloom", core::toHex0x(from.logsBloom)},
                        {"prev_randao", core::toHex0x(from.prevRandao)},
                        {"block_number", std::to_string(from.blockNumber)},
                        {"gas_limit", std::to_string(from.gasLimit)},
                        {"gas_used", std::to_string(from.gasUsed)},
                        {"timestamp", std::to_string(from.timestamp)},
                        {"extra_data", core::toHex0x(from.extraData)},
                        {"base_fee_per_gas", from.baseFee.toDecimal()},
                        {"block_hash", core::toHex0x(from.blockHash)},
                        {"transactions_root", core::toHex0x(from.transactionsRoot)},
                        {"withdrawals_root", core::toHex0x(from.withdrawalsRoot)},
                        {"blob_gas_used", std::to_string(from.blobGasUsed)},
                        {"excess_blob_gas", std::to_string(from.excessBlobGas)}};
    json::array branch;
    for (const Root& root : header.executionBranch)
        branch.emplace_back(core::toHex0x(root));
    out["execution_branch"] = std::move(branch);
    return out;
}

json::object toJson(const SyncCommittee& committee) {
    json::array keys;
    for (const auto& key : committee.keys)
        keys.emplace_back(core::toHex0x(key));
    return {{"pubkeys", std::move(keys)}, {"aggregate_pubkey", core::toHex0x(committee.aggregate)}};
}

} // namespace wattbourse::chain::beacon

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/clique_profile.h"

#include "chain/consensus/checkpoint_json.h"
#include "chain/encode/json.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

// A checkpoint's header lists its signers, so the block says everything.
Result<Checkpoint> checkpointOf(const SealedBlock& block) {
    Checkpoint out;
    out.number = out.step = block.header.number;
    out.hash = block.hash;
    out.timestamp = block.header.timestamp;
    out.gasLimit = block.header.gasLimit;
    out.gasUsed = block.header.gasUsed;
    out.baseFee = block.header.baseFee;
    WB_ASSIGN(out.validators, clique::listedSigners(block.header));
    out.epochStart = block.header.number + 1;
    out.headerRlp = block.rlp;
    return out;
}

Result<Checkpoint> checkpointFrom(const json::value& value, const Engine& engine) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "checkpoint"));
    if (object->contains("validators"))
        return checkpointFromJson(*object);
    if (object->contains("headerRlp")) {
        WB_ASSIGN(const auto rlp, jsonRead(*object, "headerRlp", jsonBytes));
        WB_ASSIGN(const auto block, engine.decode(rlp));
        return checkpointOf(block);
    }
    WB_ASSIGN(const auto block, engine.decodeJson(*object));
    return checkpointOf(block);
}

} // namespace

Result<NetworkProfile> profileFromGenesis(const clique::GenesisSpec& spec, const json::value* checkpoint) {
    NetworkProfile out;
    out.name = "Clique network " + std::to_string(spec.chainId);
    out.chainId = spec.chainId;
    out.genesisHash = clique::hashOf(spec.genesis);
    out.engine = spec.rules;
    const auto engine = makeEngine(out.engine);
    if (checkpoint == nullptr) {
        WB_ASSIGN(const auto genesis, engine->decode(clique::encodeHeader(spec.genesis)));
        WB_ASSIGN(out.checkpoint, checkpointOf(genesis));
    } else {
        auto read = checkpointFrom(*checkpoint, *engine);
        if (!read)
            return fail(read.error().code, "checkpoint: " + read.error().detail);
        out.checkpoint = *std::move(read);
    }
    WB_TRY(engine->trust(out.checkpoint));
    if (out.checkpoint.number == 0 && out.checkpoint.hash != *out.genesisHash)
        return fail(ErrorCode::NotVerified, "checkpoint: hash: another genesis block than the file's");
    return out;
}

} // namespace wattbourse::chain

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/execution_block.h"

#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::beacon {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

using Nonce = core::FixedBytes<8, struct NonceTag>;

class Encoder {
public:
    explicit Encoder(const json::object& block) : m_block(block) {}

    template <class Fixed>
    Result<void> fixed(const char* key, Fixed& into) {
        WB_ASSIGN(into, jsonRead(m_block, key, jsonFixed<Fixed>));
        appendRlpString(m_items, into.view());
        return {};
    }
    Result<void> number(const char* key, std::uint64_t& into) {
        WB_ASSIGN(into, jsonRead(m_block, key, jsonUint64));
        appendRlpInteger(m_items, into);
        return {};
    }
    Result<void> number(const char* key, Uint256& into) {
        WB_ASSIGN(into, jsonRead(m_block, key, jsonUint256));
        appendRlpInteger(m_items, into);
        return {};
    }
    Result<void> bytes(const char* key, core::Bytes& into) {
        WB_ASSIGN(into, jsonRead(m_block, key, jsonBytes));
        appendRlpString(m_items, into);
        return {};
    }
    [[nodiscard]] bool has(const char* key) const { return jsonOptional(m_block, key) != nullptr; }
    [[nodiscard]] core::Bytes list() const {
        core::Bytes out;
        appendRlpList(out, m_items);
        return out;
    }

private:
    const json::object& m_block;
    core::Bytes m_items;
};

} // namespace

Result<ExecutionBlock> executionBlockFromJson(const json::object& block, const core::Hash32& wanted) {
    ExecutionBlock out;
    Encoder encoder(block);
    BlockHeader& header = out.header;
    core::Hash32 hash;
    Nonce nonce;
    std::uint64_t baseFee{};
    std::uint64_t blobs{};
    WB_TRY(encoder.fixed("parentHash", header.parentHash));
    WB_TRY(encoder.fixed("sha3Uncles", header.unclesHash));
    WB_TRY(encoder.fixed("miner", header.author));
    WB_TRY(encoder.fixed("stateRoot", header.stateRoot));
    WB_TRY(encoder.fixed("transactionsRoot", header.transactionsRoot));
    WB_TRY(encoder.fixed("receiptsRoot", header.receiptsRoot));
    WB_TRY(encoder.fixed("logsBloom", header.logsBloom));
    WB_TRY(encoder.number("difficulty", header.difficulty));
    WB_TRY(encoder.number("number", header.number));
    WB_TRY(encoder.number("gasLimit", header.gasLimit));
    WB_TRY(encoder.number("gasUsed", header.gasUsed));
    WB_TRY(encoder.number("timestamp", header.timestamp));
    WB_TRY(encoder.bytes("extraData", header.extraData));
    WB_TRY(encoder.fixed("mixHash", hash));
    WB_TRY(encoder.fixed("nonce", nonce));
    WB_TRY(encoder.number("baseFeePerGas", baseFee));
    header.baseFee = baseFee;
    // Shanghai, Cancun, Prague: each has all fields of the ones before.
    if (encoder.has("withdrawalsRoot"))
        WB_TRY(encoder.fixed("withdrawalsRoot", hash));
    if (encoder.has("blobGasUsed")) {
        WB_TRY(encoder.number("blobGasUsed", blobs));
        WB_TRY(encoder.number("excessBlobGas", blobs));
        WB_TRY(encoder.fixed("parentBeaconBlockRoot", hash));
    }
    if (encoder.has("requestsHash"))
        WB_TRY(encoder.fixed("requestsHash", hash));
    out.rlp = encoder.list();
    out.hash = core::keccak256(out.rlp);
    if (out.hash != wanted)
        return fail(ErrorCode::NotVerified, "execution block " + std::to_string(header.number) +
                                                ": its fields hash to " + core::toHex0x(out.hash) + ", due " +
                                                core::toHex0x(wanted));
    return out;
}

} // namespace wattbourse::chain::beacon

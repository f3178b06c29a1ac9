// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/meter_calls.h"

#include "chain/encode/abi.h"
#include "core/base/hex.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

// Measured by forge (chain/contracts/test/MetersGas.t.sol): 60,000 for a report, 50,000 for an anchor, 75,000 for a
// proof.
constexpr std::uint64_t kGas = 200'000;
constexpr std::uint64_t kPerReportGas = 80'000;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

void addReport(AbiWriter& out, const core::SlotReport& report) {
    out.add(report.meter).add(report.slot.value).add(word(report.imported.value)).add(word(report.exported.value));
    out.add(report.root).add(report.flags);
}

void appendBigEndian(core::Bytes& out, std::uint64_t value, unsigned bytes) {
    for (unsigned i = bytes; i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// Bit i is set when sibling i stands on the left: levels without a sibling take no bit.
std::uint64_t pathOf(const core::MerkleProof& proof) {
    std::uint64_t path = 0;
    unsigned sibling = 0;
    std::uint64_t at = proof.index;
    for (std::uint64_t width = proof.count; width > 1; width = width / 2 + width % 2, at /= 2) {
        if ((at ^ 1U) >= width)
            continue;
        path |= (at & 1U) << sibling++;
    }
    return path;
}

} // namespace

std::pair<core::Hash32, core::Hash32> compactSignature(const core::RecoverableSignature& signature) {
    std::pair<core::Hash32, core::Hash32> out;
    const auto bytes = signature.view();
    std::copy_n(bytes.begin(), 32, out.first.bytes.begin());
    std::copy_n(bytes.begin() + 32, 32, out.second.bytes.begin());
    // v is 0, 1, 27 or 28, and s is in the lower half of the order: its highest bit is free.
    if (bytes.back() % 27 == 1)
        out.second.bytes.front() |= 0x80U;
    return out;
}

core::Bytes anchoredRecord(const core::SlotReport& report) {
    core::Bytes out = core::toBytes(report.meter.view());
    appendBigEndian(out, report.slot.value, 4);
    appendBigEndian(out, word(report.imported.value), 8);
    appendBigEndian(out, word(report.exported.value), 8);
    core::append(out, report.root.view());
    appendBigEndian(out, report.flags, 4);
    return out;
}

core::TxnRequest MeterCalls::call(core::Bytes data, std::uint64_t gas, std::string purpose) const {
    core::TxnRequest out;
    out.chainId = m_chainId;
    out.to = m_meters;
    out.data = std::move(data);
    out.gasLimit = gas;
    out.purpose = std::move(purpose);
    return out;
}

core::TxnRequest MeterCalls::reportMany(const std::vector<SignedReport>& reports) const {
    AbiWriter list;
    AbiWriter signatures;
    for (const auto& one : reports) {
        addReport(list, one.report);
        const auto [r, vs] = compactSignature(one.signature);
        signatures.add(r).add(vs);
    }
    AbiWriter arguments;
    arguments.addArray(reports.size(), list).addArray(reports.size(), signatures);
    return call(arguments.call("reportMany((bytes32,uint32,uint64,uint64,bytes32,uint32)[],bytes32[2][])"),
                kGas + kPerReportGas * reports.size(), "Report " + std::to_string(reports.size()) + " slots");
}

core::TxnRequest MeterCalls::setAggregator(const core::Hash32& meter, const core::Address& aggregator,
                                           std::uint32_t keepPermille) const {
    return call(AbiWriter().add(meter).add(aggregator).add(keepPermille).call("setAggregator(bytes32,address,uint16)"),
                kGas,
                aggregator.isZero()
                    ? "Take meter " + core::toHex0x(meter) + " back from its aggregator"
                    : "Let " + core::toHex0x(aggregator) + " report and offer for meter " + core::toHex0x(meter) +
                          " and keep up to " + core::formatDecimal(keepPermille, 1) + " % of the proceeds");
}

core::TxnRequest MeterCalls::anchor(const core::Hash32& root, core::SlotIndex first, core::SlotIndex last,
                                    std::uint32_t reports) const {
    return call(AbiWriter()
                    .add(root)
                    .add(first.value)
                    .add(last.value)
                    .add(reports)
                    .call("anchor(bytes32,uint32,uint32,uint32)"),
                kGas, "Anchor " + std::to_string(reports) + " reports under one root");
}

core::TxnRequest MeterCalls::prove(const core::SlotReport& report, const core::Address& aggregator,
                                   const core::MerkleProof& proof) const {
    AbiWriter siblings;
    for (const auto& sibling : proof.siblings)
        siblings.add(sibling);
    AbiWriter arguments;
    addReport(arguments, report);
    arguments.add(aggregator).addArray(proof.siblings.size(), siblings).add(pathOf(proof));
    return call(arguments.call("prove((bytes32,uint32,uint64,uint64,bytes32,uint32),address,bytes32[],uint256)"), kGas,
                "Prove slot " + std::to_string(report.slot.value) + " of meter " + core::toHex0x(report.meter));
}

core::TxnRequest MeterCalls::tamper(const core::Hash32& meter, const core::RecoverableSignature& signature) const {
    const auto [r, vs] = compactSignature(signature);
    return call(AbiWriter().add(meter).add(r).add(vs).call("tamper(bytes32,bytes32,bytes32)"), kGas,
                "Report that meter " + core::toHex0x(meter) + " was opened");
}

TypedDigest MeterCalls::tamperDigest(const core::Hash32& meter, std::uint32_t sealGeneration) const {
    AbiWriter fields;
    fields.add(typeHash("Tamper(bytes32 meter,uint16 generation)")).add(meter).add(sealGeneration);
    return {typedDomain("Wattbourse Meters", m_chainId, m_meters), structHash(fields)};
}

core::TxnRequest MeterCalls::certify(const core::Hash32& meter, const core::Hash32& certificate) const {
    return call(AbiWriter().add(meter).add(certificate).call("certify(bytes32,bytes32)"), kGas,
                "Write a new calibration certificate for meter " + core::toHex0x(meter));
}

core::TxnRequest MeterCalls::moveToBranch(const core::Hash32& meter, std::uint32_t branch) const {
    return call(AbiWriter().add(meter).add(branch).call("moveToBranch(bytes32,uint32)"), kGas,
                "Move meter " + core::toHex0x(meter) + " to branch " + std::to_string(branch));
}

} // namespace wattbourse::chain

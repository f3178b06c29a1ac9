// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/channel.h"

#include "chain/market/readers.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <string>

namespace wattbourse::chain::channel {

namespace {

constexpr std::uint64_t kGas = 400'000;
constexpr std::uint64_t kMaxChannels = 4096;
// Place in solc's storage layout of Channels: behind the two texts of EIP712 and the kept payouts.
constexpr std::uint64_t kChannelsSlot = 3;
constexpr std::uint64_t kChannelWords = 4;
constexpr std::string_view kDomain = "Wattbourse Channels";
constexpr std::string_view kVoucher = "Voucher(uint256 channel,uint64 amount,uint64 wh,uint64 sequence)";
constexpr std::string_view kOpened = "ChannelOpened(uint256,address,address,address,uint32,uint64,uint64)";

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

AbiWriter voucherWords(const Voucher& voucher) {
    AbiWriter out;
    out.add(voucher.channel).add(word(voucher.amount.value)).add(word(voucher.energy.value)).add(voucher.sequence);
    return out;
}

core::Bytes withVoucher(const Voucher& voucher, const core::RecoverableSignature& signature, std::string_view method) {
    return voucherWords(voucher).addBytes(signature.view()).call(method);
}

std::string named(std::uint64_t channel) {
    return "channel " + std::to_string(channel);
}

std::string credits(core::Credit amount) {
    return core::formatDecimal(amount.value, 6) + " cr";
}

core::Result<std::int64_t> number(const core::Hash32& at, unsigned offset) {
    return amountField(at, offset, "channel");
}

core::Result<Channel> channelFromWords(std::uint64_t id, std::span<const core::Hash32> words) {
    Channel out;
    out.id = id;
    out.payer = wordAddress(words[0]);
    out.price = {static_cast<std::uint32_t>(wordField(words[0], 20, 4))};
    const auto state = wordField(words[0], 24, 1);
    if (state > static_cast<std::uint64_t>(State::Closed))
        return core::fail(core::ErrorCode::Malformed, "channel: a state that the contract does not write");
    out.state = static_cast<State>(state);
    out.payee = wordAddress(words[1]);
    out.signer = wordAddress(words[2]);
    WB_ASSIGN(out.expiresAt.seconds, number(words[1], 20));
    WB_ASSIGN(out.closesAt.seconds, number(words[2], 20));
    WB_ASSIGN(out.deposit.value, number(words[3], 0));
    WB_ASSIGN(out.amount.value, number(words[3], 8));
    WB_ASSIGN(out.energy.value, number(words[3], 16));
    out.sequence = wordField(words[3], 24, 8);
    return out;
}

core::Result<Channel> openedFromLog(const core::LogEntry& log) {
    core::Bytes bytes;
    for (std::size_t i = 1; i < log.topics.size(); ++i)
        core::append(bytes, log.topics[i].view());
    core::append(bytes, log.data);
    AbiReader fields(bytes);
    Channel out;
    WB_ASSIGN(out.id, fields.number(64));
    WB_ASSIGN(out.payer, fields.address());
    WB_ASSIGN(out.payee, fields.address());
    WB_ASSIGN(out.signer, fields.address());
    WB_ASSIGN(const auto price, fields.number(32));
    WB_ASSIGN(const auto deposit, fields.number(63));
    WB_ASSIGN(const auto expires, fields.number(63));
    if (log.topics.size() != 4 || !fields.atEnd())
        return core::fail(core::ErrorCode::Malformed, "log: not an opening of a channel");
    out.price = {static_cast<std::uint32_t>(price)};
    out.deposit = {static_cast<std::int64_t>(deposit)};
    out.expiresAt = {static_cast<std::int64_t>(expires)};
    return out;
}

} // namespace

core::TxnRequest Calls::open(const core::Address& payee, const core::Address& signer, core::Price price,
                             core::Credit deposit, core::UnixTime expiresAt) const {
    AbiWriter fields;
    fields.add(payee).add(signer).add(price.value).add(word(deposit.value)).add(word(expiresAt.seconds));
    return request(fields.call("open(address,address,uint32,uint64,uint64)"),
                   "Open a channel to " + core::toHex0x(payee) + " with " + credits(deposit) + ", vouchers by " +
                       core::toHex0x(signer));
}

core::TxnRequest Calls::topUp(std::uint64_t channel, core::Credit amount) const {
    return request(AbiWriter().add(channel).add(word(amount.value)).call("topUp(uint256,uint64)"),
                   "Add " + credits(amount) + " to " + named(channel));
}

core::TxnRequest Calls::extend(std::uint64_t channel, core::UnixTime expiresAt) const {
    return request(AbiWriter().add(channel).add(word(expiresAt.seconds)).call("extend(uint256,uint64)"),
                   "Extend " + named(channel));
}

core::TxnRequest Calls::show(const Voucher& voucher, const core::RecoverableSignature& signature) const {
    return request(withVoucher(voucher, signature, "show((uint256,uint64,uint64,uint64),bytes)"),
                   "Show a voucher of " + named(voucher.channel) + " for " + credits(voucher.amount));
}

core::TxnRequest Calls::closeAsPayee(const Voucher& voucher, const core::RecoverableSignature& signature) const {
    return request(withVoucher(voucher, signature, "closeAsPayee((uint256,uint64,uint64,uint64),bytes)"),
                   "Close " + named(voucher.channel) + " for " + credits(voucher.amount));
}

core::TxnRequest Calls::closeAsShown(std::uint64_t channel) const {
    return request(AbiWriter().add(channel).call("closeAsShown(uint256)"), "Close " + named(channel) + " as shown");
}

core::TxnRequest Calls::closeInAgreement(std::uint64_t channel, core::Credit amount, core::Energy energy,
                                         const core::RecoverableSignature& payeeSignature) const {
    AbiWriter fields;
    fields.add(channel).add(word(amount.value)).add(word(energy.value)).addBytes(payeeSignature.view());
    return request(fields.call("closeInAgreement(uint256,uint64,uint64,bytes)"),
                   "Close " + named(channel) + " in agreement for " + credits(amount));
}

core::TxnRequest Calls::startClosing(std::uint64_t channel) const {
    return request(AbiWriter().add(channel).call("startClosing(uint256)"), "Start to close " + named(channel));
}

core::TxnRequest Calls::finish(std::uint64_t channel) const {
    return request(AbiWriter().add(channel).call("finish(uint256)"), "Finish " + named(channel));
}

core::TxnRequest Calls::fetch(const core::Address& account) const {
    return request(AbiWriter().add(account).call("fetch(address)"),
                   "Fetch what was kept for " + core::toHex0x(account));
}

TypedFields Calls::voucherFields(const Voucher& voucher) const {
    AbiWriter fields;
    fields.add(typeHash(kVoucher));
    fields.add(voucher.channel).add(word(voucher.amount.value)).add(word(voucher.energy.value)).add(voucher.sequence);
    return {typedDomain(kDomain, m_chainId, m_contract), fields.finish()};
}

TypedDigest Calls::voucherDigest(const Voucher& voucher) const {
    const auto [domain, fields] = voucherFields(voucher);
    return {domain, core::keccak256(fields)};
}

core::Result<Voucher> Calls::decodeVoucher(const core::Hash32& domainSeparator, core::ByteView fields) const {
    if (domainSeparator != typedDomain(kDomain, m_chainId, m_contract))
        return core::fail(core::ErrorCode::Refused, "typed data of another contract than the channels'");
    AbiReader reader(fields);
    WB_ASSIGN(const auto type, reader.word());
    if (type != typeHash(kVoucher))
        return core::fail(core::ErrorCode::Refused, "typed data that is no voucher");
    Voucher out;
    WB_ASSIGN(out.channel, reader.number(64));
    WB_ASSIGN(const auto amount, reader.number(63));
    WB_ASSIGN(const auto energy, reader.number(63));
    WB_ASSIGN(out.sequence, reader.number(64));
    if (!reader.atEnd())
        return core::fail(core::ErrorCode::Malformed, "voucher: bytes behind the fields");
    out.amount = {static_cast<std::int64_t>(amount)};
    out.energy = {static_cast<std::int64_t>(energy)};
    return out;
}

TypedDigest Calls::closeDigest(std::uint64_t channel, core::Credit amount, core::Energy energy) const {
    AbiWriter fields;
    fields.add(typeHash("Close(uint256 channel,uint64 amount,uint64 wh)"));
    fields.add(channel).add(word(amount.value)).add(word(energy.value));
    return {typedDomain(kDomain, m_chainId, m_contract), structHash(fields)};
}

core::TxnRequest Calls::request(core::Bytes data, std::string purpose) const {
    return {m_chainId, m_contract, std::move(data), kGas, std::move(purpose)};
}

core::Result<core::Proven<std::vector<Channel>>> readChannels(StateReader& reader, const core::Address& contract,
                                                              core::Finality atLeast) {
    return readEntries<Channel>(reader, contract, abiWord(kChannelsSlot), kChannelWords, kMaxChannels, atLeast,
                                channelFromWords);
}

core::Result<std::vector<Channel>> openedChannels(const core::TxnOutcome& outcome, const core::Address& contract) {
    return eventsOf<Channel>(outcome, contract, kOpened, openedFromLog);
}

} // namespace wattbourse::chain::channel

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner and a buyer of readings do, and sign.
#include "app/bridge/data_desk.h"
#include "app/bridge/usage_files.h"
#include "app/text/error_text.h"
#include "chain/market/calls.h"
#include "core/base/atomic_file.h"
#include "core/base/random.h"
#include "core/crypto/hashes.h"
#include "core/crypto/keccak.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

namespace data_market = chain::data_market;
using core::ErrorCode;
using core::fail;
using core::Result;

// How far a delivery is looked for below the final block: it is nearly always near.
constexpr std::array<std::uint64_t, 2> kBlocksBack{1'000, chain::LightChain::kMaxLogBlocks - 1};

/// Looks near the final block first, and as far back as the chain answers after that.
template <class Look>
auto lookBack(chain::LightChain& chain, Look look) -> decltype(look(std::uint64_t{})) {
    const auto last = chain.status().finalBlock;
    if (!last)
        return fail(ErrorCode::Unavailable, "no final block is known yet");
    auto found = look(last->number > kBlocksBack[0] ? last->number - kBlocksBack[0] : 1);
    if (found || found.error().code != ErrorCode::NotFound || last->number <= kBlocksBack[0])
        return found;
    return look(last->number > kBlocksBack[1] ? last->number - kBlocksBack[1] : 1);
}

} // namespace

std::optional<data_market::Calls> DataDesk::calls() const {
    const auto at = deployment();
    return at ? std::optional(data_market::Calls(at->chainId, at->dataMarket.address)) : std::nullopt;
}

void DataDesk::offer(std::uint32_t slots, core::Credit price, int days, const QString& terms) {
    const auto calls = this->calls();
    TradingDesk* desk = m_terminal.desk();
    if (!calls || desk == nullptr || !m_offerable)
        return;
    data_market::Listing wanted;
    wanted.meter = desk->recorder().meterId();
    wanted.slots = std::min(slots, m_offerable->slots);
    wanted.firstSlot = {desk->calendar().at(m_offerable->until).value - wanted.slots};
    // As fine as the readings are on the mean.
    const std::uint64_t each = std::max<std::uint64_t>(1, m_offerable->readings / m_offerable->slots);
    wanted.granularity = static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>(desk->calendar().slotSeconds() / each, 1, desk->calendar().slotSeconds()));
    wanted.terms = core::keccak256(core::asBytes(terms.toStdString()));
    wanted.price = price;
    wanted.until = m_terminal.state().now + std::chrono::hours(24 * days);
    submit([calls = *calls, wanted] { return Result<core::TxnRequest>(calls.list(wanted)); });
}

void DataDesk::takeBack(std::uint64_t id) {
    if (const auto calls = this->calls())
        submit([calls = *calls, id] { return Result<core::TxnRequest>(calls.unlist(id)); });
}

Result<core::Hash32> DataDesk::ownKey(const data_market::Parcel& parcel) {
    // No contract has this domain: what is signed here means nothing anywhere else. The signature is the same each time
    // (RFC 6979), so the key need not be kept.
    const core::Hash32 domain = core::keccak256(core::asBytes("Wattbourse data key 1"));
    const data_market::Calls calls(parcel.chainId, parcel.contract);
    const core::Bytes context = calls.keyContext(parcel.listing);
    const auto signer = m_terminal.wallet().signer(wallet::KeyRole::Owner);
    WB_ASSIGN(const auto signature,
              signer->signTyped(domain, core::keccak256({context, parcel.salt.view()}), "the key of sealed readings"));
    return core::keccak256(signature.view());
}

Result<data_market::Parcel> DataDesk::sealRecords(const data_market::Listing& of, const data_market::Calls& calls,
                                                  std::uint64_t chainId,
                                                  const std::vector<std::vector<core::Bytes>>& records) {
    data_market::Parcel parcel{.chainId = chainId,
                               .contract = calls.contract(),
                               .listing = of.id,
                               .meter = of.meter,
                               .firstSlot = of.firstSlot};
    WB_TRY(core::fillRandom(parcel.salt.bytes));
    WB_ASSIGN(core::Hash32 key, ownKey(parcel));
    parcel.keyHash = data_market::keyHash(key);
    for (std::uint32_t at = 0; at < of.slots; ++at) {
        WB_ASSIGN(core::Bytes content, core::sealRecords(key, {of.firstSlot.value + at}, records[at]));
        parcel.contents.push_back(std::move(content));
    }
    core::wipe(key.bytes);
    return parcel;
}

void DataDesk::seal(std::uint64_t id, const QString& path) {
    const auto calls = this->calls();
    const auto of = listing(id);
    TradingDesk* desk = m_terminal.desk();
    if (!calls || !of || desk == nullptr)
        return;
    // Readings are read where they are written; sealing them is for this desk's own thread.
    desk->loop().post([this, &recorder = desk->recorder(), of = *of, calls = *calls,
                       chainId = m_terminal.profile()->chainId, path] {
        Result<std::vector<std::vector<core::Bytes>>> records = std::vector<std::vector<core::Bytes>>();
        for (std::uint32_t at = 0; at < of.slots && records; ++at) {
            auto slot = recorder.records({of.firstSlot.value + at});
            if (slot)
                records->push_back(*std::move(slot));
            else
                records = tl::make_unexpected(slot.error());
        }
        later([this, of, calls, chainId, path, records = std::move(records)] {
            if (!records)
                return told(records.error());
            post([this, of, calls, chainId, path, records = *records](const std::stop_token&) {
                const auto sealed = [&]() -> Result<void> {
                    WB_ASSIGN(const data_market::Parcel parcel, sealRecords(of, calls, chainId, records));
                    // Our own copy: what was agreed on is compared with it before the key is delivered.
                    WB_TRY(m_shelf.keep(parcel));
                    return core::writeFileAtomically(path.toStdString(), data_market::writeParcel(parcel));
                }();
                later([this, sealed, path] {
                    if (!sealed)
                        return told(sealed.error());
                    say(tr("The sealed readings are in %1. Give the file to the buyer; the key goes over the network "
                           "once it is paid for.")
                            .arg(path));
                });
            });
        });
    });
}

void DataDesk::readParcel(const QString& path) {
    const auto calls = this->calls();
    if (!calls || !m_book)
        return;
    post([this, path, book = *m_book, calls = *calls](const std::stop_token&) {
        const auto read = [&]() -> Result<data_market::Parcel> {
            WB_ASSIGN(data_market::Parcel parcel, ParcelShelf::fromFile(path.toStdString()));
            if (parcel.listing >= book.listings.size())
                return fail(ErrorCode::Refused, "parcel: of a listing that the network does not have");
            WB_TRY(data_market::checkParcelFor(parcel, calls, book.listings[parcel.listing]));
            WB_TRY(m_shelf.keep(parcel));
            return parcel;
        }();
        later([this, read] {
            if (!read)
                return told(read.error());
            m_parcel = *read;
            Q_EMIT parcelRead(read->listing);
        });
    });
}

void DataDesk::buy(std::uint64_t id) {
    const auto deployment = this->deployment();
    const auto of = listing(id);
    if (!deployment || !of || !m_parcel || m_parcel->listing != id)
        return;
    const core::Credit price = of->price;
    submit(
        [deployment = *deployment, price] {
            return Result<core::TxnRequest>(
                chain::OperatorCalls(deployment).approveCredits(deployment.dataMarket.address, price));
        },
        [this, parcel = *m_parcel](const core::TxnRecord& sent) {
            m_ordering = Ordering{sent.hash, parcel};
            say(tr("The price is being approved; the order follows by itself."));
        });
    m_parcel.reset();
}

void DataDesk::orderApproved() {
    if (!m_ordering || !m_terminal.state().market)
        return;
    const auto& txns = m_terminal.state().market->txns;
    const auto found = std::find_if(txns.begin(), txns.end(),
                                    [&](const core::TxnRecord& txn) { return txn.hash == m_ordering->approval; });
    if (found == txns.end())
        return;
    if (found->cameToNothing()) {
        m_ordering.reset();
        return say(tr("The price was not approved: nothing was ordered."));
    }
    if (found->state != core::TxnRecord::State::Included && found->state != core::TxnRecord::State::Final)
        return;
    const auto calls = this->calls();
    if (!calls)
        return;
    submit([this, parcel = m_ordering->parcel, calls = *calls]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const core::Hash32 root, data_market::contentRoot(parcel));
        WB_ASSIGN(const core::PublicKey key, m_terminal.wallet().publicKey(wallet::KeyRole::Owner));
        return calls.order(parcel.listing, root, parcel.keyHash, key);
    });
    m_ordering.reset();
}

void DataDesk::deliver(std::uint64_t id) {
    const auto calls = this->calls();
    const auto of = sale(id);
    if (!calls || !of)
        return;
    submit([this, of = *of, calls = *calls]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const data_market::Parcel parcel, m_shelf.of(of));
        WB_ASSIGN(core::Hash32 key, ownKey(parcel));
        const auto encrypted = data_market::encryptKey(calls, of, of.contentRoot, key);
        core::wipe(key.bytes);
        if (!encrypted)
            return tl::make_unexpected(encrypted.error());
        return calls.deliver(of.id, *encrypted);
    });
}

/// As it was delivered; looked for on the chain once.
Result<core::Bytes> DataDesk::keepDelivery(const data_market::Sale& of) {
    if (auto kept = m_shelf.delivery(of))
        return *std::move(kept);
    WB_ASSIGN(const chain::Deployment at, deployment());
    WB_ASSIGN(const core::Bytes encrypted, lookBack(*m_terminal.chain(), [&](std::uint64_t from) {
                  return data_market::findDeliveredKey(*m_terminal.chain(), at.dataMarket.address, of.id, from);
              }));
    if (const auto kept = m_shelf.keepDelivery(of, encrypted); !kept)
        spdlog::warn("data market: {}", kept.error().detail);
    return encrypted;
}

Result<core::Hash32> DataDesk::boughtKey(const data_market::Sale& of, bool* badKey) {
    WB_ASSIGN(const chain::Deployment at, deployment());
    const auto shown = [&] {
        return lookBack(*m_terminal.chain(), [&](std::uint64_t from) {
            return data_market::findRevealedKey(*m_terminal.chain(), at.dataMarket.address, of, from);
        });
    };
    // What was delivered was disputed: the key itself was shown then.
    if (of.state == data_market::State::Revealed)
        return shown();
    WB_ASSIGN(const core::Bytes encrypted, keepDelivery(of));
    const data_market::Calls calls(at.chainId, at.dataMarket.address);
    auto key = data_market::decryptKey(calls, of, encrypted, [this](core::ByteView bytes, core::ByteView context) {
        return m_terminal.wallet().openEncrypted(wallet::KeyRole::Owner, bytes, context);
    });
    const bool isBad = !key && key.error().code == ErrorCode::NotVerified;
    if (isBad && of.state == data_market::State::Paid)
        return shown();
    if (badKey != nullptr)
        *badKey = isBad;
    return key;
}

Result<data_market::Verdict> DataDesk::checked(const data_market::Sale& of, const core::Progress& progress,
                                               const data_market::OnRecords& onRecords, bool* badKey) {
    WB_ASSIGN(const chain::Deployment at, deployment());
    WB_ASSIGN(const data_market::Parcel parcel, m_shelf.of(of));
    WB_ASSIGN(core::Hash32 key, boughtKey(of, badKey));
    auto verdict =
        data_market::checkParcel(*m_terminal.chain(), at.meters.address, of, parcel, key, progress, onRecords);
    core::wipe(key.bytes);
    return verdict;
}

void DataDesk::check(std::uint64_t id) {
    const auto of = sale(id);
    if (!of || m_check)
        return;
    m_check = DataCheck{id, 0, 0};
    m_verdict.reset();
    m_genuine.erase(id);
    m_badKeys.erase(id);
    m_checkStop = std::stop_source();
    Q_EMIT changed();
    post([this, of = *of, asked = m_checkStop.get_token()](const std::stop_token& stop) {
        bool badKey = false;
        const auto found = checked(
            of,
            [&](std::size_t done, std::size_t all) {
                later([this, done, all] {
                    if (m_check)
                        m_check = DataCheck{m_check->sale, done, all};
                });
                return !asked.stop_requested() && !stop.stop_requested();
            },
            {}, &badKey);
        later([this, found, badKey, id = of.id] {
            m_check.reset();
            if (!found) {
                // That is for a dispute, and said as such.
                if (badKey) {
                    m_genuine[id] = false;
                    m_badKeys.insert(id);
                }
                return told(found.error());
            }
            m_verdict = *found;
            m_genuine[id] = found->isGenuine();
            say(found->isGenuine()
                    ? tr("Every reading is the one that was measured. You can release the money.")
                    : tr("Not all readings are what was measured. Show it to the network to get your money back."));
        });
    });
}

void DataDesk::cancelCheck() {
    m_checkStop.request_stop();
}

void DataDesk::saveReadings(std::uint64_t id, const QString& path) {
    const auto of = sale(id);
    if (!of)
        return;
    post([this, of = *of, path](const std::stop_token& stop) {
        // Checked again: what was kept meanwhile may have been changed.
        ReadingTable table;
        const auto written =
            checked(
                of, [&](std::size_t, std::size_t) { return !stop.stop_requested(); },
                [&](core::SlotIndex slot, const std::vector<core::Bytes>& records) { table.add(slot, records); })
                .and_then([&](const data_market::Verdict&) {
                    return core::writeFileAtomically(path.toStdString(), core::asBytes(table.csv()));
                });
        later([this, written, path, readings = table.readings()] {
            if (!written)
                return told(written.error());
            say(tr("%1 genuine readings are in %2.").arg(QLocale().toString(static_cast<qulonglong>(readings)), path));
        });
    });
}

void DataDesk::pay(std::uint64_t id) {
    if (const auto calls = this->calls())
        submit([calls = *calls, id] { return Result<core::TxnRequest>(calls.release(id)); });
}

void DataDesk::disputeKey(std::uint64_t id) {
    if (const auto calls = this->calls())
        submit([calls = *calls, id] { return Result<core::TxnRequest>(calls.disputeKey(id)); });
}

void DataDesk::revealKey(std::uint64_t id) {
    const auto calls = this->calls();
    const auto of = sale(id);
    if (!calls || !of)
        return;
    submit([this, of = *of, calls = *calls]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const data_market::Parcel parcel, m_shelf.of(of));
        WB_ASSIGN(const core::Hash32 key, ownKey(parcel));
        return calls.revealKey(of.id, key);
    });
}

void DataDesk::refute(std::uint64_t id) {
    const auto calls = this->calls();
    const auto of = sale(id);
    if (!calls || !of || !m_verdict || m_verdict->sale != id || !m_verdict->firstBad())
        return;
    submit([this, of = *of, bad = *m_verdict->firstBad(), calls = *calls]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const data_market::Parcel parcel, m_shelf.of(of));
        WB_ASSIGN(const core::Hash32 key, boughtKey(of));
        const std::uint32_t at = bad.value - parcel.firstSlot.value;
        WB_ASSIGN(const auto proof, core::sealedProof(parcel.firstSlot, parcel.contents, at));
        return calls.refute(of.id, key, bad, parcel.contents[at], proof);
    });
}

void DataDesk::finish(std::uint64_t id) {
    if (const auto calls = this->calls())
        submit([calls = *calls, id] { return Result<core::TxnRequest>(calls.finish(id)); });
}

QString DataDesk::writeVerdict(const QString& path) const {
    if (!m_verdict || m_terminal.profile() == nullptr)
        return tr("Nothing was checked yet.");
    const std::string text = data_market::verdictJson(*m_verdict, m_terminal.profile()->slotSeconds);
    const auto written = core::writeFileAtomically(path.toStdString(), core::asBytes(text));
    return written ? QString() : errorSentence(written.error());
}

} // namespace wattbourse::app

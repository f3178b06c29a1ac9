// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/data_desk.h"

#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "chain/market/calls.h"
#include "chain/market/deployment.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/base/random.h"
#include "core/crypto/hashes.h"
#include "core/crypto/keccak.h"
#include "core/formats/green_button.h"

#include <QLocale>
#include <algorithm>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

namespace data_market = chain::data_market;
using core::ErrorCode;
using core::fail;
using core::Result;

// How far a delivery is looked for below the final block; the chain answers so many blocks at once.
constexpr std::uint64_t kBlocksBack = 2'000;
constexpr std::size_t kMaxParcel = 110U << 20U;
// Slots that are looked at for an offer.
constexpr std::uint32_t kOfferable = 96;
constexpr const char* kEnding = ".parcel";
constexpr std::uint32_t kHistorySeconds = 3 * 366 * 86'400;
constexpr std::size_t kMaxUsage = 64U << 20U;

Result<chain::Deployment> deploymentOf(Terminal& terminal) {
    if (terminal.profile() == nullptr)
        return fail(ErrorCode::NotFound, "no network is open");
    return chain::deploymentOf(*terminal.profile());
}

Result<data_market::Parcel> readParcelFile(const std::filesystem::path& path) {
    WB_ASSIGN(const std::string text, core::readSmallFile(path, kMaxParcel));
    return data_market::readParcel(core::asBytes(text));
}

Result<void> writeUsage(const std::vector<core::StoredSlot>& slots, const core::SlotCalendar& calendar,
                        const QString& path) {
    core::GreenButtonFeed feed{"Wattbourse", {{core::FlowDirection::Import, {}}, {core::FlowDirection::Export, {}}}};
    for (const core::StoredSlot& slot : slots) {
        const core::SlotQuality quality = core::qualityOf(slot.flags);
        const auto said = quality == core::SlotQuality::Measured    ? core::UsageQuality::Measured
                          : quality == core::SlotQuality::Estimated ? core::UsageQuality::Estimated
                                                                    : core::UsageQuality::Questionable;
        const core::UnixTime start = calendar.start(slot.slot);
        feed.series[0].intervals.push_back({start, calendar.slotSeconds(), slot.imported, said});
        feed.series[1].intervals.push_back({start, calendar.slotSeconds(), slot.exported, said});
    }
    if (slots.empty())
        return fail(ErrorCode::NotFound, "no slot was measured yet");
    const std::string xml = core::writeGreenButton(feed, core::SystemClock().now());
    return core::writeFileAtomically(path.toStdString(), core::asBytes(xml));
}

} // namespace

DataDesk::DataDesk(Terminal& terminal, QObject* parent) : QObject(parent), m_terminal(terminal) {
    connect(&terminal, &Terminal::changed, this, &DataDesk::refresh);
    connect(&terminal, &Terminal::networkClosing, this, [this] {
        m_checkStop.request_stop();
        m_thread = {};
        m_work.clear();
        m_book.reset();
        m_verdict.reset();
        m_check.reset();
        m_reading = false;
        m_finalRead = 0;
    });
}

DataDesk::~DataDesk() {
    m_checkStop.request_stop();
}

std::filesystem::path DataDesk::folder() const {
    return m_terminal.folder() / "data";
}

void DataDesk::post(Work work) {
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    m_wake.notify_all();
}

void DataDesk::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_work.empty(); }))
                return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work(stop);
    }
}

void DataDesk::say(const QString& sentence) {
    m_said = sentence;
    Q_EMIT changed();
}

void DataDesk::told(const core::Error& error) {
    spdlog::warn("data market: {}", error.detail);
    say(errorSentence(error));
}

void DataDesk::setWatched(bool watched) {
    m_watched = watched;
    if (!watched)
        return;
    m_finalRead = 0;
    m_offerableSlot = {};
    refresh();
}

void DataDesk::refresh() {
    orderApproved();
    if (m_watched && m_terminal.desk() != nullptr && m_terminal.state().now.seconds > 0)
        findOfferable();
    const auto& last = m_terminal.state().chain.finalBlock;
    if (!m_watched || m_reading || !last || last->number == m_finalRead || m_terminal.chain() == nullptr)
        return;
    m_finalRead = last->number;
    readBook();
}

void DataDesk::readBook() {
    const auto deployment = deploymentOf(m_terminal);
    if (!deployment)
        return;
    m_reading = true;
    post([this, chain = m_terminal.chain(), contract = deployment->dataMarket.address,
          parcels = folder()](const std::stop_token&) {
        auto listings = data_market::readListings(*chain, contract, core::Finality::Final);
        auto sales = listings ? data_market::readSales(*chain, contract, core::Finality::Final)
                              : tl::make_unexpected(listings.error());
        std::map<std::uint64_t, bool> kept;
        if (sales)
            for (const data_market::Sale& each : sales->value()) {
                std::error_code ignored;
                kept[each.id] =
                    std::filesystem::exists(parcels / (core::toHex(each.contentRoot.view()) + kEnding), ignored);
            }
        QMetaObject::invokeMethod(this, [this, listings = std::move(listings), sales = std::move(sales), kept] {
            m_reading = false;
            m_kept = kept;
            if (!sales)
                return told(sales.error());
            m_proof = provenFigure({}, *sales);
            m_book = Book{listings->value(), sales->value()};
            Q_EMIT changed();
        });
    });
}

std::optional<data_market::Listing> DataDesk::listing(std::uint64_t id) const {
    if (!m_book || id >= m_book->listings.size())
        return std::nullopt;
    return m_book->listings[id];
}

std::optional<data_market::Sale> DataDesk::sale(std::uint64_t id) const {
    if (!m_book || id >= m_book->sales.size())
        return std::nullopt;
    return m_book->sales[id];
}

DataOffer DataDesk::offerView(const data_market::Listing& of) const {
    const core::SlotCalendar calendar(m_terminal.profile()->slotSeconds);
    return {.id = of.id,
            .owner = of.owner,
            .meter = of.meter,
            .from = calendar.start(of.firstSlot),
            .until = calendar.start({of.firstSlot.value + of.slots}),
            .slots = of.slots,
            .granularity = of.granularity,
            .price = of.price,
            .offeredUntil = of.until,
            .mine = of.owner == m_terminal.state().owner};
}

DataView DataDesk::view() const {
    DataView out;
    const TerminalState& state = m_terminal.state();
    out.now = state.now;
    out.account = state.owner;
    out.proof = m_proof;
    out.offerable = m_offerable;
    out.check = m_check;
    out.said = m_said;
    if (m_terminal.profile() == nullptr)
        out.blocked = tr("Open a network first: what is sold is on the network.");
    else if (state.wallet == WalletState::None)
        out.blocked = tr("Make a wallet first: offers and purchases are signed with it.");
    else if (state.wallet != WalletState::Unlocked)
        out.blocked = tr("Unlock the wallet to sign.");
    if (!m_book || m_terminal.profile() == nullptr)
        return out;
    out.offers.emplace();
    for (const data_market::Listing& each : m_book->listings)
        if (each.until > out.now || each.owner == out.account)
            out.offers->push_back(offerView(each));
    out.sales.emplace();
    for (const data_market::Sale& each : m_book->sales) {
        if (each.listing >= m_book->listings.size())
            continue;
        DataSale sale{.id = each.id, .offer = offerView(m_book->listings[each.listing]), .buyer = each.buyer};
        sale.selling = sale.offer.mine;
        if (!sale.selling && each.buyer != out.account)
            continue;
        sale.step = static_cast<SaleStep>(each.state);
        sale.deadline = each.deadline;
        sale.price = each.price;
        const auto kept = m_kept.find(each.id);
        sale.haveParcel = kept != m_kept.end() && kept->second;
        if (const auto checked = m_genuine.find(each.id); checked != m_genuine.end()) {
            sale.genuine = checked->second;
            sale.verdict = checked->second ? tr("every reading is genuine") : tr("not what was measured");
        }
        out.sales->push_back(std::move(sale));
    }
    if (m_verdict) {
        const core::SlotCalendar calendar(m_terminal.profile()->slotSeconds);
        DataVerdict verdict{.sale = m_verdict->sale,
                            .slots = {},
                            .readings = m_verdict->readings(),
                            .genuine = m_verdict->isGenuine(),
                            .block = m_verdict->block.number};
        for (const data_market::SlotVerdict& slot : m_verdict->slots) {
            CheckedSlot row{
                calendar.start(slot.slot), slot.readings, slot.finding == data_market::SlotFinding::Genuine, {}};
            switch (slot.finding) {
            case data_market::SlotFinding::Genuine:
                row.finding = tr("genuine");
                break;
            case data_market::SlotFinding::Altered:
                row.finding = tr("altered: at least one reading is not what was measured");
                break;
            case data_market::SlotFinding::Unreadable:
                row.finding = tr("no readings: the key opens nothing that can be read");
                break;
            case data_market::SlotFinding::NotReported:
                row.finding = tr("the meter reported nothing for this slot");
                break;
            }
            verdict.slots.push_back(std::move(row));
        }
        out.verdict = std::move(verdict);
    }
    return out;
}

void DataDesk::findOfferable() {
    TradingDesk* desk = m_terminal.desk();
    if (desk == nullptr || m_terminal.profile() == nullptr)
        return;
    const core::SlotIndex current = desk->calendar().at(m_terminal.state().now);
    // Once a slot: the readings of a day are looked at.
    if (current == m_offerableSlot)
        return;
    m_offerableSlot = current;
    desk->loop().post([this, &recorder = desk->recorder(), calendar = desk->calendar(), current] {
        // The newest slots in a row whose readings are those of their report.
        Offerable found;
        found.meter = recorder.meterId();
        std::uint32_t last = current.value;
        for (std::uint32_t slot = current.value; slot-- > 0 && current.value - slot <= kOfferable;) {
            const auto records = recorder.records({slot});
            if (!records || records->empty()) {
                if (found.slots > 0)
                    break;
                last = slot;
                continue;
            }
            ++found.slots;
            found.readings += records->size();
            found.from = calendar.start({slot});
        }
        found.until = calendar.start({last});
        QMetaObject::invokeMethod(this, [this, found] {
            m_offerable = found.slots > 0 ? std::optional(found) : std::nullopt;
            Q_EMIT changed();
        });
    });
}

void DataDesk::submit(std::function<Result<core::TxnRequest>()> make,
                      std::function<void(const core::TxnRecord&)> then) {
    post([this, make = std::move(make), then = std::move(then)](const std::stop_token&) {
        auto request = make();
        QMetaObject::invokeMethod(this, [this, request = std::move(request), then] {
            if (!request)
                return told(request.error());
            TradingDesk* desk = m_terminal.desk();
            if (desk == nullptr)
                return;
            desk->sign("data", *request, [this, then](const Result<core::TxnRecord>& sent) {
                QMetaObject::invokeMethod(this, [this, sent, then] {
                    if (const QString refused = m_terminal.refusedSentence(sent); !refused.isEmpty())
                        say(refused);
                    else if (!sent)
                        told(sent.error());
                    else if (then)
                        then(*sent);
                    else
                        say(tr("Sent. It counts once the network has confirmed it."));
                });
            });
        });
    });
}

void DataDesk::offer(std::uint32_t slots, core::Credit price, int days, const QString& terms) {
    const auto deployment = deploymentOf(m_terminal);
    TradingDesk* desk = m_terminal.desk();
    if (!deployment || desk == nullptr || !m_offerable)
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
    submit([calls = data_market::Calls(deployment->chainId, deployment->dataMarket.address), wanted] {
        return Result<core::TxnRequest>(calls.list(wanted));
    });
}

void DataDesk::takeBack(std::uint64_t id) {
    if (const auto deployment = deploymentOf(m_terminal))
        submit([calls = data_market::Calls(deployment->chainId, deployment->dataMarket.address), id] {
            return Result<core::TxnRequest>(calls.unlist(id));
        });
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

void DataDesk::seal(std::uint64_t id, const QString& path) {
    const auto deployment = deploymentOf(m_terminal);
    const auto of = listing(id);
    TradingDesk* desk = m_terminal.desk();
    if (!deployment || !of || desk == nullptr)
        return;
    // Readings are read where they are written; sealing them is for this desk's own thread.
    desk->loop().post([this, &recorder = desk->recorder(), of = *of, chainId = deployment->chainId,
                       contract = deployment->dataMarket.address, path] {
        Result<std::vector<std::vector<core::Bytes>>> records = std::vector<std::vector<core::Bytes>>();
        for (std::uint32_t at = 0; at < of.slots && records; ++at) {
            auto slot = recorder.records({of.firstSlot.value + at});
            if (slot)
                records->push_back(*std::move(slot));
            else
                records = tl::make_unexpected(slot.error());
        }
        QMetaObject::invokeMethod(this, [this, of, chainId, contract, path, records = std::move(records)] {
            if (!records)
                return told(records.error());
            post([this, of, chainId, contract, path, records = *records](const std::stop_token&) {
                const auto sealed = [&]() -> Result<void> {
                    data_market::Parcel parcel{.chainId = chainId,
                                               .contract = contract,
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
                    WB_ASSIGN(const core::Hash32 root, data_market::contentRoot(parcel));
                    const core::Bytes file = data_market::writeParcel(parcel);
                    std::error_code made;
                    std::filesystem::create_directories(folder(), made);
                    // Our own copy: what was agreed on is compared with it before the key is delivered.
                    WB_TRY(core::writeFileAtomically(folder() / (core::toHex(root.view()) + kEnding), file));
                    return core::writeFileAtomically(path.toStdString(), file);
                }();
                QMetaObject::invokeMethod(this, [this, sealed, path] {
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

Result<data_market::Parcel> DataDesk::keptParcel(std::uint64_t id, const core::Hash32* root) const {
    if (root == nullptr)
        return fail(ErrorCode::NotFound, "listing " + std::to_string(id) + ": nothing is sealed");
    WB_ASSIGN(data_market::Parcel parcel, readParcelFile(folder() / (core::toHex(root->view()) + kEnding)));
    WB_ASSIGN(const core::Hash32 is, data_market::contentRoot(parcel));
    if (is != *root || parcel.listing != id)
        return fail(ErrorCode::NotVerified, "the sealed readings in this terminal's folder were changed");
    return parcel;
}

void DataDesk::readParcel(const QString& path) {
    const auto deployment = deploymentOf(m_terminal);
    if (!deployment || !m_book)
        return;
    post([this, path, book = *m_book,
          calls = data_market::Calls(deployment->chainId, deployment->dataMarket.address)](const std::stop_token&) {
        const auto read = [&]() -> Result<data_market::Parcel> {
            WB_ASSIGN(data_market::Parcel parcel, readParcelFile(path.toStdString()));
            if (parcel.listing >= book.listings.size())
                return fail(ErrorCode::Refused, "parcel: of a listing that the network does not have");
            WB_TRY(data_market::checkParcelFor(parcel, calls, book.listings[parcel.listing]));
            WB_ASSIGN(const core::Hash32 root, data_market::contentRoot(parcel));
            std::error_code made;
            std::filesystem::create_directories(folder(), made);
            WB_TRY(core::writeFileAtomically(folder() / (core::toHex(root.view()) + kEnding),
                                             data_market::writeParcel(parcel)));
            return parcel;
        }();
        QMetaObject::invokeMethod(this, [this, read] {
            if (!read)
                return told(read.error());
            m_parcel = *read;
            Q_EMIT parcelRead(read->listing);
        });
    });
}

void DataDesk::buy(std::uint64_t id) {
    const auto deployment = deploymentOf(m_terminal);
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
    const auto deployment = deploymentOf(m_terminal);
    if (!deployment)
        return;
    submit([this, parcel = m_ordering->parcel,
            calls =
                data_market::Calls(deployment->chainId, deployment->dataMarket.address)]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const core::Hash32 root, data_market::contentRoot(parcel));
        WB_ASSIGN(const core::PublicKey key, m_terminal.wallet().publicKey(wallet::KeyRole::Owner));
        return calls.order(parcel.listing, root, parcel.keyHash, key);
    });
    m_ordering.reset();
}

void DataDesk::deliver(std::uint64_t id) {
    const auto deployment = deploymentOf(m_terminal);
    const auto of = sale(id);
    if (!deployment || !of)
        return;
    submit([this, of = *of,
            calls =
                data_market::Calls(deployment->chainId, deployment->dataMarket.address)]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const data_market::Parcel parcel, keptParcel(of.listing, &of.contentRoot));
        WB_ASSIGN(core::Hash32 key, ownKey(parcel));
        const auto encrypted = data_market::encryptKey(calls, of, of.contentRoot, key);
        core::wipe(key.bytes);
        if (!encrypted)
            return tl::make_unexpected(encrypted.error());
        return calls.deliver(of.id, *encrypted);
    });
}

Result<core::Hash32> DataDesk::boughtKey(const data_market::Sale& of) {
    WB_ASSIGN(const chain::Deployment deployment, deploymentOf(m_terminal));
    const data_market::Calls calls(deployment.chainId, deployment.dataMarket.address);
    chain::LightChain* chain = m_terminal.chain();
    const auto last = chain->status().finalBlock;
    if (!last)
        return fail(ErrorCode::Unavailable, "no final block is known yet");
    const std::uint64_t from = last->number > kBlocksBack ? last->number - kBlocksBack : 1;
    WB_ASSIGN(const core::Bytes encrypted,
              data_market::findDeliveredKey(*chain, deployment.dataMarket.address, of.id, from));
    return data_market::decryptKey(calls, of, encrypted, [this](core::ByteView bytes, core::ByteView context) {
        return m_terminal.wallet().openEncrypted(wallet::KeyRole::Owner, bytes, context);
    });
}

void DataDesk::check(std::uint64_t id) {
    const auto deployment = deploymentOf(m_terminal);
    const auto of = sale(id);
    if (!deployment || !of || m_check)
        return;
    m_check = DataCheck{id, 0, 0};
    m_verdict.reset();
    m_checkStop = std::stop_source();
    Q_EMIT changed();
    post([this, of = *of, chain = m_terminal.chain(), meters = deployment->meters.address,
          asked = m_checkStop.get_token()](const std::stop_token& stop) {
        const auto found = [&]() -> Result<data_market::Verdict> {
            WB_ASSIGN(const data_market::Parcel parcel, keptParcel(of.listing, &of.contentRoot));
            WB_ASSIGN(core::Hash32 key, boughtKey(of));
            auto verdict =
                data_market::checkParcel(*chain, meters, of, parcel, key, [&](std::size_t done, std::size_t all) {
                    QMetaObject::invokeMethod(this, [this, done, all] {
                        if (m_check)
                            m_check = DataCheck{m_check->sale, done, all};
                    });
                    return !asked.stop_requested() && !stop.stop_requested();
                });
            core::wipe(key.bytes);
            return verdict;
        }();
        QMetaObject::invokeMethod(this, [this, found, id = of.id] {
            m_check.reset();
            if (!found) {
                // Not the key that was agreed on: that is for a dispute, and said as such.
                if (found.error().code == ErrorCode::NotVerified)
                    m_genuine[id] = false;
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

void DataDesk::pay(std::uint64_t id) {
    if (const auto deployment = deploymentOf(m_terminal))
        submit([calls = data_market::Calls(deployment->chainId, deployment->dataMarket.address), id] {
            return Result<core::TxnRequest>(calls.release(id));
        });
}

void DataDesk::disputeKey(std::uint64_t id) {
    if (const auto deployment = deploymentOf(m_terminal))
        submit([calls = data_market::Calls(deployment->chainId, deployment->dataMarket.address), id] {
            return Result<core::TxnRequest>(calls.disputeKey(id));
        });
}

void DataDesk::revealKey(std::uint64_t id) {
    const auto deployment = deploymentOf(m_terminal);
    const auto of = sale(id);
    if (!deployment || !of)
        return;
    submit([this, of = *of,
            calls =
                data_market::Calls(deployment->chainId, deployment->dataMarket.address)]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const data_market::Parcel parcel, keptParcel(of.listing, &of.contentRoot));
        WB_ASSIGN(const core::Hash32 key, ownKey(parcel));
        return calls.revealKey(of.id, key);
    });
}

void DataDesk::refute(std::uint64_t id) {
    const auto deployment = deploymentOf(m_terminal);
    const auto of = sale(id);
    if (!deployment || !of || !m_verdict || m_verdict->sale != id || !m_verdict->firstBad())
        return;
    submit([this, of = *of, bad = *m_verdict->firstBad(),
            calls =
                data_market::Calls(deployment->chainId, deployment->dataMarket.address)]() -> Result<core::TxnRequest> {
        WB_ASSIGN(const data_market::Parcel parcel, keptParcel(of.listing, &of.contentRoot));
        WB_ASSIGN(const core::Hash32 key, boughtKey(of));
        const std::uint32_t at = bad.value - parcel.firstSlot.value;
        WB_ASSIGN(const auto proof, core::sealedProof(parcel.firstSlot, parcel.contents, at));
        return calls.refute(of.id, key, bad, parcel.contents[at], proof);
    });
}

void DataDesk::finish(std::uint64_t id) {
    if (const auto deployment = deploymentOf(m_terminal))
        submit([calls = data_market::Calls(deployment->chainId, deployment->dataMarket.address), id] {
            return Result<core::TxnRequest>(calls.finish(id));
        });
}

void DataDesk::writeHistory(const QString& path) {
    TradingDesk* desk = m_terminal.desk();
    if (desk == nullptr)
        return say(tr("There is no history yet: it begins with a network, a wallet and a meter."));
    const core::SlotIndex current = desk->calendar().at(m_terminal.state().now);
    desk->loop().post([this, &recorder = desk->recorder(), calendar = desk->calendar(), current, path] {
        auto history = recorder.history(current, kHistorySeconds / calendar.slotSeconds());
        QMetaObject::invokeMethod(this, [this, history = std::move(history), calendar, path] {
            if (!history)
                return told(history.error());
            post([this, slots = *history, calendar, path](const std::stop_token&) {
                const auto written = writeUsage(slots, calendar, path);
                QMetaObject::invokeMethod(this, [this, written, path] {
                    if (!written)
                        return told(written.error());
                    say(tr("Your history is in %1.").arg(path));
                });
            });
        });
    });
}

void DataDesk::readHistory(const QString& path) {
    post([this, path](const std::stop_token&) {
        const auto feed = core::readSmallFile(path.toStdString(), kMaxUsage).and_then(core::readGreenButton);
        QMetaObject::invokeMethod(this, [this, feed] {
            if (!feed)
                return told(feed.error());
            core::Energy imported;
            core::Energy exported;
            std::size_t readings = 0;
            for (const core::UsageSeries& series : feed->series) {
                readings += series.intervals.size();
                for (const core::UsageInterval& interval : series.intervals)
                    (series.direction == core::FlowDirection::Import ? imported : exported) += interval.energy;
            }
            say(tr("%1: %2 readings, %3 kWh imported and %4 kWh exported. Nothing of it was kept.")
                    .arg(desk::plain(feed->title), QLocale().toString(static_cast<qulonglong>(readings)),
                         desk::kwh(imported), desk::kwh(exported)));
        });
    });
}

QString DataDesk::writeVerdict(const QString& path) const {
    if (!m_verdict || m_terminal.profile() == nullptr)
        return tr("Nothing was checked yet.");
    const std::string text = data_market::verdictJson(*m_verdict, m_terminal.profile()->slotSeconds);
    const auto written = core::writeFileAtomically(path.toStdString(), core::asBytes(text));
    return written ? QString() : errorSentence(written.error());
}

} // namespace wattbourse::app

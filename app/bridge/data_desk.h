// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/parcel_shelf.h"
#include "app/bridge/terminal.h"
#include "app/data/data_view.h"
#include "chain/market/data_parcel.h"
#include "chain/market/deployment.h"

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <stop_token>
#include <thread>

namespace wattbourse::app {

class DataPage;

/// The sale of raw readings behind the data page: what the chain has of it (proven, final), the sealed readings in the
/// terminal's folder, checks, and what is to be signed. Everything that blocks runs on a thread of its own; every call
/// returns at once, and view() tells, a few times a second at most, by changed(). GUI thread.
class DataDesk final : public QObject {
    Q_OBJECT

public:
    /// `terminal` outlives it.
    explicit DataDesk(Terminal& terminal, QObject* parent = nullptr);
    ~DataDesk() override;

    /// What the page asks for is done here; it is shown view() by whoever owns both.
    void attach(DataPage& page);
    [[nodiscard]] DataView view() const;
    /// While the page is looked at the chain is read at every final block.
    void setWatched(bool watched);

    /// Offers the newest `slots` slots that can be offered. `terms` are kept by their hash.
    void offer(std::uint32_t slots, core::Credit price, int days, const QString& terms);
    void takeBack(std::uint64_t listing);
    /// Seals a listing's readings for one buyer and writes them to a file.
    void seal(std::uint64_t listing, const QString& path);
    /// Reads the sealed readings of a file and says for which listing they are; bought() follows with what will be
    /// signed. Nothing is signed by this.
    void readParcel(const QString& path);
    /// Approves the price and orders what was read.
    void buy(std::uint64_t listing);
    void deliver(std::uint64_t sale);
    void check(std::uint64_t sale);
    void cancelCheck();
    void pay(std::uint64_t sale);
    void disputeKey(std::uint64_t sale);
    void revealKey(std::uint64_t sale);
    /// The genuine readings of a purchase as a table (CSV): checked again on the way.
    void saveReadings(std::uint64_t sale, const QString& path);
    /// Shows the first slot that was found altered to the contract, with its key.
    void refute(std::uint64_t sale);
    void finish(std::uint64_t sale);
    /// The slots that were measured, three years at most, as a Green Button file; a sentence tells when it is there.
    void writeHistory(const QString& path);
    /// Says what a utility's Green Button file holds. Nothing of it is kept.
    void readHistory(const QString& path);
    /// The last verdict as JSON. Empty, or what went wrong.
    QString writeVerdict(const QString& path) const;

Q_SIGNALS:
    void changed();
    /// The sealed readings of a file are for this listing and can be ordered.
    void parcelRead(std::uint64_t listing);

private:
    using Work = std::function<void(const std::stop_token&)>;
    struct Book {
        std::vector<chain::data_market::Listing> listings;
        std::vector<chain::data_market::Sale> sales;
    };

    void post(Work work);
    void run(const std::stop_token& stop);
    void refresh();
    void readBook();
    void say(const QString& sentence);
    void told(const core::Error& error);
    /// `make` runs on the worker; its transaction is signed by the owner and sent.
    void submit(std::function<core::Result<core::TxnRequest>()> make,
                std::function<void(const core::TxnRecord&)> then = {});
    void orderApproved();
    [[nodiscard]] std::optional<chain::data_market::Listing> listing(std::uint64_t id) const;
    [[nodiscard]] std::optional<chain::data_market::Sale> sale(std::uint64_t id) const;
    [[nodiscard]] core::Result<chain::Deployment> deployment() const;
    [[nodiscard]] std::optional<chain::data_market::Calls> calls() const;
    core::Result<chain::data_market::Parcel> sealRecords(const chain::data_market::Listing& of,
                                                         const chain::data_market::Calls& calls, std::uint64_t chainId,
                                                         const std::vector<std::vector<core::Bytes>>& records);
    core::Result<core::Bytes> keepDelivery(const chain::data_market::Sale& sale);
    /// On the worker: opens and compares what a sale brought.
    core::Result<chain::data_market::Verdict> checked(const chain::data_market::Sale& sale,
                                                      const core::Progress& progress,
                                                      const chain::data_market::OnRecords& onRecords = {},
                                                      bool* badKey = nullptr);
    core::Result<core::Hash32> ownKey(const chain::data_market::Parcel& parcel);
    /// `badKey` tells whether what was delivered is not the key that was agreed on.
    core::Result<core::Hash32> boughtKey(const chain::data_market::Sale& sale, bool* badKey = nullptr);
    [[nodiscard]] DataOffer offerView(const chain::data_market::Listing& listing) const;
    void findOfferable();
    /// On the GUI thread, unless another network was opened meanwhile.
    template <class Work>
    void later(Work work) {
        QMetaObject::invokeMethod(this, [this, network = m_network.load(), work = std::move(work)] {
            if (network == m_network)
                work();
        });
    }

    Terminal& m_terminal;
    ParcelShelf m_shelf;
    /// Counts the networks that were opened.
    std::atomic<unsigned> m_network{0};
    bool m_watched = false;
    std::uint64_t m_finalRead = 0;
    bool m_reading = false;
    std::optional<Book> m_book;
    Figure m_proof;
    QString m_said;
    std::optional<Offerable> m_offerable;
    /// In which it was looked for last.
    core::SlotIndex m_offerableSlot;
    std::optional<DataCheck> m_check;
    std::optional<chain::data_market::Verdict> m_verdict;
    std::optional<chain::data_market::Parcel> m_parcel;
    /// What is ordered once this transaction, which approves the price, is in a block: before that the contract would
    /// refuse it.
    struct Ordering {
        core::Hash32 approval;
        chain::data_market::Parcel parcel;
    };
    std::optional<Ordering> m_ordering;
    std::map<std::uint64_t, bool> m_genuine;
    /// Of those: what was delivered is not the key.
    std::set<std::uint64_t> m_badKeys;
    std::map<std::uint64_t, bool> m_kept;
    std::stop_source m_checkStop;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Work> m_work;
    // Last: ends before what it uses.
    std::jthread m_thread;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/check_card.h"
#include "app/data/data_view.h"
#include "app/data/next_card.h"
#include "app/data/offer_form.h"
#include "app/data/requests_card.h"
#include "app/widgets/page.h"
#include "app/widgets/record_view.h"

namespace wattbourse::app {

/// Raw readings bought and sold: what is on offer, my sales and purchases with what is next for each, and the check of
/// a delivery. A function of its view; what is signed is shown in words first. GUI thread.
class DataPage final : public Page {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);
    void show(const DataView& view);
    using QWidget::show;
    /// The file's readings are for this listing: asks whether to order them.
    void confirmOrder(std::uint64_t listing);
    [[nodiscard]] const DataView& view() const { return m_view; }
    [[nodiscard]] RecordView* offers() const { return m_offers; }
    [[nodiscard]] RequestsCard* requests() const { return m_requests; }
    [[nodiscard]] RecordView* sales() const { return m_sales; }
    /// What can be done about the chosen sale, most useful first.
    [[nodiscard]] const std::vector<QPushButton*>& deeds() const { return m_next->deeds(); }

Q_SIGNALS:
    void offerAsked(std::uint32_t slots, wattbourse::core::Credit price, int days, const QString& terms);
    void takeBackAsked(std::uint64_t listing);
    void sealAsked(std::uint64_t listing, const QString& path);
    void readParcelAsked(const QString& path);
    void orderAsked(std::uint64_t listing);
    void deliverAsked(std::uint64_t sale);
    void checkAsked(std::uint64_t sale);
    void cancelCheckAsked();
    void payAsked(std::uint64_t sale);
    void disputeKeyAsked(std::uint64_t sale);
    void revealKeyAsked(std::uint64_t sale);
    void refuteAsked(std::uint64_t sale);
    void finishAsked(std::uint64_t sale);
    void saveVerdictAsked(const QString& path);
    /// The genuine readings of a purchase as a table.
    void saveReadingsAsked(std::uint64_t sale, const QString& path);
    /// The measured slots as a Green Button file, and a look into such a file of a utility.
    void saveHistoryAsked(const QString& path);
    void readHistoryAsked(const QString& path);
    /// The links to other programs are to be chosen.
    void linksAsked();

private:
    void showOffers();
    void showSales();
    void showNext();
    [[nodiscard]] const DataOffer* chosenOffer() const;
    [[nodiscard]] const DataSale* chosenSale() const;

    DataView m_view;
    RecordView* m_offers{};
    RecordView* m_sales{};
    NextCard* m_next{};
    OfferForm* m_form{};
    RequestsCard* m_requests{};
    CheckCard* m_check{};
    bool m_saleChosen{};
    std::optional<std::uint64_t> m_chosen;
};

} // namespace wattbourse::app

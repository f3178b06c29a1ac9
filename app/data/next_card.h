// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/data_view.h"
#include "app/widgets/card.h"

#include <QPushButton>
#include <functional>

namespace wattbourse::app {

/// What can be done about the chosen offer or sale, and what became of the last wish. What is signed is shown in words
/// first. GUI thread.
class NextCard final : public QWidget {
    Q_OBJECT

public:
    explicit NextCard(QWidget* parent = nullptr);
    /// At most one of both is chosen; null: none.
    void show(const DataView& view, const DataOffer* offer, const DataSale* sale);
    using QWidget::show;
    /// Most useful first.
    [[nodiscard]] const std::vector<QPushButton*>& deeds() const { return m_deeds; }

Q_SIGNALS:
    void takeBackAsked(std::uint64_t listing);
    void sealAsked(std::uint64_t listing, const QString& path);
    void readParcelAsked(const QString& path);
    void deliverAsked(std::uint64_t sale);
    void checkAsked(std::uint64_t sale);
    void payAsked(std::uint64_t sale);
    void disputeKeyAsked(std::uint64_t sale);
    void revealKeyAsked(std::uint64_t sale);
    void refuteAsked(std::uint64_t sale);
    void finishAsked(std::uint64_t sale);
    void saveReadingsAsked(std::uint64_t sale, const QString& path);

private:
    struct Deed {
        QString name;
        std::function<void()> act;
    };
    struct Step {
        QString sentence;
        std::vector<Deed> deeds;
    };

    [[nodiscard]] Step ofOwnOffer(const DataOffer& offer, core::UnixTime now);
    [[nodiscard]] Step ofOffer(const DataOffer& offer, core::UnixTime now);
    [[nodiscard]] Step ofSelling(const DataSale& sale, core::UnixTime now);
    [[nodiscard]] Step ofBuying(const DataSale& sale, const DataView& view);
    [[nodiscard]] Step ofDelivered(const DataSale& sale, const DataView& view);
    Deed signedDeed(const QString& name, const QString& question, const DataSale& sale,
                    void (NextCard::*asked)(std::uint64_t));
    Deed savingDeed(std::uint64_t sale);
    void offerDeeds(const Step& step);

    TextLabel* m_next;
    TextLabel* m_said;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_deeds;
    std::vector<QString> m_names;
    std::vector<std::function<void()>> m_acts;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/data_view.h"
#include "app/widgets/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace wattbourse::app {

/// What of the owner's own readings can be sold, and on what terms; and their way to and from Green Button files. GUI
/// thread.
class OfferForm final : public QWidget {
    Q_OBJECT

public:
    explicit OfferForm(QWidget* parent = nullptr);
    void show(const DataView& view);
    using QWidget::show;

Q_SIGNALS:
    void offerAsked(std::uint32_t slots, wattbourse::core::Credit price, int days, const QString& terms);
    void saveHistoryAsked(const QString& path);
    void readHistoryAsked(const QString& path);

private:
    void askOffer();
    void askHistory(bool save);

    std::optional<Offerable> m_offerableNow;
    TextLabel* m_offerable;
    QSpinBox* m_slotCount;
    QDoubleSpinBox* m_price;
    QSpinBox* m_days;
    QLineEdit* m_terms;
    QPushButton* m_offer;
};

} // namespace wattbourse::app

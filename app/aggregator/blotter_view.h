// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/desk_table.h"
#include "app/models/blotter_model.h"

namespace wattbourse::app {

/// The desk's orders. Cancelling asks first and shows what will be signed; Delete or the button on the row starts it.
class BlotterView final : public QWidget {
    Q_OBJECT

public:
    explicit BlotterView(QWidget* parent = nullptr);
    void show(std::vector<DeskOrder> orders);
    [[nodiscard]] BlotterModel* model() const { return m_model; }
    [[nodiscard]] DeskTable* table() const { return m_table; }

Q_SIGNALS:
    /// Confirmed by its owner.
    void cancelAsked(wattbourse::core::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(int row);
    void endAsking();

    BlotterModel* m_model;
    DeskTable* m_table;
    QWidget* m_confirm;
    QLabel* m_sentence;
    DeskButton* m_yes;
    DeskButton* m_no;
    core::OrderId m_asked;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/desk_button.h"
#include "app/aggregator/desk_parts.h"
#include "app/aggregator/desk_table.h"
#include "app/models/blotter_model.h"

namespace wattbourse::app {

/// The desk's orders. Whatever takes one back, puts one in or throws one away asks first and shows what will be signed;
/// Delete, the button on the row and the context menu start it. Return opens what stands behind an order.
class BlotterView final : public QWidget {
    Q_OBJECT

public:
    explicit BlotterView(QWidget* parent = nullptr);
    void show(std::vector<DeskOrder> orders);
    /// Why nothing can be signed now; empty when it can.
    void setBlocked(const QString& reason);
    [[nodiscard]] BlotterModel* model() const { return m_model; }
    [[nodiscard]] DeskTable* table() const { return m_table; }

    void askCancel(int row);
    void askDeactivate(int row);
    void askActivate(int row);
    void askRemove(int row);
    void askCancelAll();
    void askDeactivateAll();
    void askActivateAll();
    [[nodiscard]] bool asking() const { return !m_confirm->isHidden(); }
    /// What is asked; empty while nothing is.
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    /// Confirmed by its owner.
    void deedAsked(const wattbourse::app::DeskDeed& deed);
    void detailsAsked(const wattbourse::app::DeskOrder& order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(DeskDeed deed, const QString& sentence, const QString& yes);
    void endAsking();
    void openMenu(const QPoint& at);
    void openDetails(const QModelIndex& at);
    [[nodiscard]] bool stillHolds(const DeskDeed& deed) const;
    [[nodiscard]] std::vector<const DeskOrder*> those(bool (*which)(const DeskOrder&)) const;

    BlotterModel* m_model;
    DeskTable* m_table;
    QWidget* m_confirm;
    QLabel* m_sentence;
    DeskButton* m_yes;
    DeskButton* m_no;
    DeskDeed m_asked;
    QString m_blocked;
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "app/aggregator/blotter_view.h"
#include "app/aggregator/desk_dock.h"
#include "app/aggregator/ladder_view.h"
#include "app/aggregator/members_panel.h"
#include "app/aggregator/order_ticket.h"
#include "app/charts/book_chart.h"
#include "app/charts/position_chart.h"
#include "app/widgets/page.h"

#include <QMainWindow>
#include <array>

namespace wattbourse::app {

/// The aggregator's desk: members, slots, ladder, book, ticket and orders as panels that dock and float.
/// A function of its view; what its owner wants leaves as signals. GUI thread.
class AggregatorPage final : public Page {
    Q_OBJECT

public:
    explicit AggregatorPage(QWidget* parent = nullptr);

    void show(const AggregatorView& view);
    using QWidget::show;
    void showMembers(MemberSet members);
    void updateMembers(std::span<const MemberUpdate> updates);

    /// Where the panels stand, for keeping over a restart. restoreLayout() leaves the standard one when `layout` is of
    /// another version.
    [[nodiscard]] QByteArray layoutState() const;
    bool restoreLayout(const QByteArray& layout);
    void resetLayout();
    /// One action a panel, to close and open it: for a menu.
    [[nodiscard]] QList<QAction*> panelActions() const;

    [[nodiscard]] MembersPanel* members() const { return m_members; }
    [[nodiscard]] LadderView* ladder() const { return m_ladder; }
    [[nodiscard]] OrderTicket* ticket() const { return m_ticket; }
    [[nodiscard]] BlotterView* blotter() const { return m_blotter; }
    [[nodiscard]] SlotStrip* slotStrip() const { return m_slots; }

Q_SIGNALS:
    void marketChosen(wattbourse::core::MarketId market);
    void slotChosen(wattbourse::core::SlotIndex slot);
    /// Confirmed by its owner: to be signed and placed, to be signed and cancelled.
    void placeAsked(const wattbourse::core::OrderIntent& intent);
    void cancelAsked(wattbourse::core::OrderId order);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Panel { Today, Members, Orders, Position, Slots, Ladder, Book, Ticket, kPanels };
    DeskDock* addPanel(Panel panel, const char* name, const QString& title, QWidget* content, bool strip = false);
    QWidget* makeTiles();
    void arrange();
    void sizePanels();
    void showDay();
    void showBook();
    void showTitles();

    AggregatorView m_view;
    QMainWindow* m_inner;
    std::array<DeskDock*, kPanels> m_docks{};
    MembersPanel* m_members;
    BlotterView* m_blotter;
    PositionChart* m_position;
    SlotStrip* m_slots;
    LadderView* m_ladder;
    BookChart* m_book;
    OrderTicket* m_ticket;
    FigureTile* m_memberTile{};
    FigureTile* m_positionTile{};
    FigureTile* m_deliveredTile{};
    FigureTile* m_imbalanceTile{};
    bool m_sized{};
};

} // namespace wattbourse::app

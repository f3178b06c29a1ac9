// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/aggregator_view.h"
#include "app/aggregator/alerts_panel.h"
#include "app/aggregator/blotter_view.h"
#include "app/aggregator/desk_dock.h"
#include "app/aggregator/dispatch_panel.h"
#include "app/aggregator/ladder_view.h"
#include "app/aggregator/layout_menu.h"
#include "app/aggregator/members_panel.h"
#include "app/aggregator/order_ticket.h"
#include "app/aggregator/pnl_panel.h"
#include "app/aggregator/pool_panel.h"
#include "app/aggregator/replay_panel.h"
#include "app/charts/book_chart.h"
#include "app/charts/position_chart.h"
#include "app/models/desk_settings.h"
#include "app/widgets/page.h"

#include <QMainWindow>
#include <QShortcut>
#include <array>

namespace wattbourse::app {

class ImportDialog;

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
    void showAlerts(const std::vector<core::AlertRule>& rules, const std::vector<AlertLine>& log);
    void showDispatch(const std::optional<DispatchView>& view);
    void showPool(const PoolView& view);
    void showProfit(const PnlView& view);

    /// Keys, warnings and the kept layouts; the last layout is taken once, when the page is first shown.
    void setSettings(const DeskSettings& settings);
    [[nodiscard]] const DeskSettings& settings() const { return m_settings; }
    /// Where the panels stand, for keeping over a restart. restoreLayout() leaves the standard one when `layout` is of
    /// another version; panels of a screen that is gone come back into sight.
    [[nodiscard]] QByteArray layoutState() const;
    [[nodiscard]] bool wasShown() const { return m_sized; }
    bool restoreLayout(const QByteArray& layout);
    void resetLayout();
    /// One action a panel, to close and open it: for a menu.
    [[nodiscard]] QList<QAction*> panelActions() const;
    void openKeySheet();
    /// Orders from a file: a preview, then the question.
    ImportDialog* openOrderImport();

    [[nodiscard]] MembersPanel* members() const { return m_members; }
    [[nodiscard]] LadderView* ladder() const { return m_ladder; }
    [[nodiscard]] OrderTicket* ticket() const { return m_ticket; }
    [[nodiscard]] BlotterView* blotter() const { return m_blotter; }
    [[nodiscard]] SlotStrip* slotStrip() const { return m_slots; }
    [[nodiscard]] AlertsPanel* alerts() const { return m_alerts; }
    [[nodiscard]] ReplayPanel* replay() const { return m_replay; }
    [[nodiscard]] LayoutMenu* layoutMenu() const { return m_layout; }
    [[nodiscard]] QMainWindow* panels() const { return m_inner; }
    [[nodiscard]] DeskDock* dock(const QString& name) const { return m_inner->findChild<DeskDock*>(name); }
    [[nodiscard]] DispatchPanel* dispatch() const { return m_dispatch; }
    [[nodiscard]] PoolPanel* pool() const { return m_pool; }
    [[nodiscard]] PnlPanel* profit() const { return m_profit; }

Q_SIGNALS:
    void marketChosen(wattbourse::core::MarketId market);
    void slotChosen(wattbourse::core::SlotIndex slot);
    /// Confirmed by its owner: to be signed and placed; to be done.
    void placeAsked(const wattbourse::core::OrderIntent& intent);
    void deedAsked(const wattbourse::app::DeskDeed& deed);
    void memberImportAsked();
    void settingsChanged();
    void windowAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Panel {
        Today,
        Members,
        Orders,
        Pool,
        Alerts,
        Replay,
        Position,
        Slots,
        Ladder,
        Book,
        Ticket,
        Dispatch,
        Profit,
        kPanels
    };
    DeskDock* addPanel(Panel panel, const char* name, const QString& title, QWidget* content, bool strip = false);
    QWidget* makeTiles();
    void arrange();
    void sizePanels();
    void showDay();
    void showBook();
    void showTitles();
    void makeKeys();
    void act(DeskAction action);
    void stepSlot(int by);
    void keep(DeskSettings settings);
    void openWarnings();
    void openDetails(const DeskOrder& order);

    AggregatorView m_view;
    DeskSettings m_settings;
    QMainWindow* m_inner;
    std::array<DeskDock*, kPanels> m_docks{};
    MembersPanel* m_members;
    BlotterView* m_blotter;
    PositionChart* m_position;
    SlotStrip* m_slots;
    LadderView* m_ladder;
    BookChart* m_book;
    OrderTicket* m_ticket;
    DispatchPanel* m_dispatch;
    PnlPanel* m_profit;
    PoolPanel* m_pool;
    AlertsPanel* m_alerts;
    ReplayPanel* m_replay;
    LayoutMenu* m_layout;
    WarnBand* m_replayed;
    std::array<QShortcut*, kDeskActions> m_keys{};
    std::uint32_t m_slotSeconds = 900;
    FigureTile* m_memberTile{};
    FigureTile* m_positionTile{};
    FigureTile* m_deliveredTile{};
    FigureTile* m_imbalanceTile{};
    FigureTile* m_profitTile{};
    FigureTile* m_flexTile{};
    bool m_sized{};
};

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/flow_chart.h"
#include "app/grid/call_timeline.h"
#include "app/grid/grid_forms.h"

class QComboBox;

namespace wattbourse::app {

/// The grid operator's desk: a branch, its capacity and its flow slot by slot, own assets in the order of merit, the
/// relief of a slot from the need to the settlement on one screen, and what its members' deviations are worth. A DSO
/// decides about its branch; anybody, like an aggregator, may carry calls through. A function of its view; GUI thread.
class GridPage final : public Page {
    Q_OBJECT

public:
    explicit GridPage(QWidget* parent = nullptr);
    void show(const GridView& view);
    using QWidget::show;
    enum Sheet { Call, Assets, Members, Terms };
    void open(Sheet sheet) { m_sheets->open(sheet); }
    [[nodiscard]] FlowChart* chart() const { return m_chart; }
    [[nodiscard]] CallTimeline* timeline() const { return m_timeline; }
    [[nodiscard]] GridForms* forms() const { return m_forms; }
    [[nodiscard]] QString stage() const { return m_stage->text(); }
    /// Why a call that is carried through does not go on; why what is shown may not be of now.
    [[nodiscard]] QString held() const { return m_held->text(); }
    [[nodiscard]] QString trouble() const { return m_trouble->text(); }

Q_SIGNALS:
    void branchChosen(quint32 branch);
    void slotChosen(wattbourse::core::SlotIndex slot);

private:
    QWidget* makeHead();
    void showHead();
    void showCall();
    void showAssets();
    void showMembers();

    GridView m_view;
    QComboBox* m_branches{};
    FigureTile *m_capacity{}, *m_planned{}, *m_measured{}, *m_excess{}, *m_own{}, *m_left{};
    FlowChart* m_chart;
    Legend* m_legend;
    CallTimeline* m_timeline;
    QLabel* m_stage;
    WarnBand *m_trouble, *m_held;
    SheetTabs* m_sheets;
    GridForms* m_forms;
    RecordTable *m_offers, *m_assets, *m_members, *m_sent;
    DeskTable *m_assetTable, *m_memberTable;
    ShieldButton *m_flowShield{}, *m_callShield{}, *m_assetShield{}, *m_memberShield{};
    QLabel *m_flowAside{}, *m_callAside{}, *m_offerAside{}, *m_assetAside{}, *m_memberAside{}, *m_sentAside{};
};

} // namespace wattbourse::app

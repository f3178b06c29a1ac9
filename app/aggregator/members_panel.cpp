// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/members_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr int kReorderMs = 1000;
// Counts and sums are read by people: more often than this they only flicker.
constexpr int kCountMs = 200;
// The filters that have a chip; the others are in the menu.
constexpr std::size_t kChips = 6;

QString grouped(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

} // namespace

MembersPanel::MembersPanel(QWidget* parent)
    : QWidget(parent), m_model(new MemberTable(this)), m_groups(new MemberGroups(*m_model, this)),
      m_table(new DeskTable(tr("Members"), 26)), m_groupTable(new DeskTable(tr("Groups of members"), 26)),
      m_level(new QStackedWidget), m_search(new QLineEdit), m_back(new DeskButton(DeskButton::Kind::Chip, {})),
      m_more(new DeskButton(DeskButton::Kind::Chip, QStringLiteral("⋯"))),
      m_totals(new MemberTotalsStrip(*m_model, *m_table)), m_generated(new WarnBand) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    auto* band = new QVBoxLayout;
    band->setContentsMargins(8, 0, 8, 0);
    band->addWidget(m_generated);
    layout->addLayout(band);

    const std::vector<int> widths{0, 70, 88, 56, 76, 74, 40, 40, 66, 88};
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MemberDelegate(*m_model, m_table));
    m_table->setWidths(widths);
    m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_table->setSortingEnabled(true);
    m_groupTable->setModel(m_groups);
    m_groupTable->setItemDelegate(new MemberGroupDelegate(*m_groups, m_groupTable));
    m_groupTable->setWidths(widths);
    m_groupTable->horizontalHeader()->setSortIndicator(MemberTable::Name, Qt::AscendingOrder);
    m_groupTable->setSortingEnabled(true);
    for (DeskTable* table : {m_table, m_groupTable}) {
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_level->addWidget(table);
    }
    layout->addWidget(m_level, 1);
    layout->addWidget(m_totals);

    connect(m_search, &QLineEdit::textChanged, m_model, &MemberTable::setSearch);
    connect(m_groupTable, &QAbstractItemView::activated, this, &MembersPanel::openGroup);
    connect(m_model, &MemberTable::totalsChanged, this, &MembersPanel::countSoon);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPanel::summaryChanged);
    m_reorder.setInterval(kReorderMs);
    connect(&m_reorder, &QTimer::timeout, this, [this] {
        if (QApplication::mouseButtons() != Qt::NoButton)
            return;
        m_model->reorder();
        if (m_level->currentWidget() == m_groupTable)
            m_groups->refresh(/*place=*/true);
    });
    m_reorder.start();
    m_count.setSingleShot(true);
    m_count.setInterval(kCountMs);
    connect(&m_count, &QTimer::timeout, this, &MembersPanel::refresh);
    refresh();
}

QWidget* MembersPanel::makeTools() {
    auto* bar = new QWidget;
    auto* tools = new QHBoxLayout(bar);
    tools->setContentsMargins(8, 6, 8, 6);
    tools->setSpacing(4);
    m_search->setPlaceholderText(tr("Name, branch, tariff…"));
    m_search->setAccessibleName(tr("Search members by name, branch, tariff or meter"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(24);
    m_search->setMinimumWidth(96);
    m_search->setMaximumWidth(176);
    m_search->setTextMargins(4, 0, 0, 0);
    m_search->setFont(sized(font(), 12));
    tools->addWidget(m_search, 1);
    tools->addSpacing(4);
    tools->addWidget(m_back);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_model->setGroup(std::nullopt);
        showLevel();
        m_groupTable->setFocus();
    });
    auto* group = new QButtonGroup(this);
    const std::array<QString, kMemberFilters> names{tr("All"),        tr("Batteries"), tr("EV"),
                                                    tr("Heat pumps"), tr("PV"),        tr("Attention"),
                                                    tr("Importing"),  tr("Exporting"), tr("Not sealed")};
    for (std::size_t i = 0; i < kMemberFilters; ++i) {
        const bool warn = static_cast<MemberFilter>(i) == MemberFilter::Attention;
        m_chips[i] = new DeskButton(warn ? DeskButton::Kind::WarnChip : DeskButton::Kind::Chip, names[i]);
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], static_cast<int>(i));
        tools->addWidget(m_chips[i]);
        // The rarer ones have a chip while they are in force.
        m_chips[i]->setVisible(i < kChips);
    }
    m_chips[0]->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (static_cast<std::size_t>(id) >= kChips)
            m_chips[static_cast<std::size_t>(id)]->setVisible(on);
        if (on)
            m_model->setFilter(static_cast<MemberFilter>(id));
    });
    tools->addWidget(m_more);
    tools->addStretch();
    makeMenu();
    return bar;
}

void MembersPanel::makeMenu() {
    m_more->setAccessibleName(tr("More filters and groups"));
    m_more->setToolTip(tr("More filters and groups"));
    auto* menu = new QMenu(this);
    for (std::size_t i = kChips; i < kMemberFilters; ++i)
        connect(menu->addAction(m_chips[i]->text()), &QAction::triggered, m_chips[i],
                [this, i] { m_chips[i]->setChecked(true); });
    menu->addSeparator();
    auto* groups = new QActionGroup(menu);
    const std::array<std::pair<MemberGrouping, QString>, 4> names{{{MemberGrouping::None, tr("No groups")},
                                                                   {MemberGrouping::Branch, tr("Group by branch")},
                                                                   {MemberGrouping::Device, tr("Group by device")},
                                                                   {MemberGrouping::Tariff, tr("Group by tariff")}}};
    for (const auto& [grouping, name] : names) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(grouping == MemberGrouping::None);
        groups->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping = grouping] { setGrouping(grouping); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Add members from a file…")), &QAction::triggered, this, &MembersPanel::importAsked);
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void MembersPanel::show(MemberSet members) {
    const bool generated = members.generated();
    m_model->show(std::move(members));
    m_generated->setText(generated ? tr("Load test: these members are generated. None of them exists.") : QString());
    showLevel();
    refresh();
}

void MembersPanel::update(std::span<const MemberUpdate> updates) {
    m_model->update(updates);
}

void MembersPanel::setGrouping(MemberGrouping grouping) {
    m_model->setGrouping(grouping);
    showLevel();
    if (m_level->currentWidget() == m_groupTable)
        m_groupTable->setFocus();
}

void MembersPanel::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void MembersPanel::openGroup(const QModelIndex& at) {
    if (!at.isValid())
        return;
    m_model->setGroup(m_groups->group(at.row()).group);
    showLevel();
    m_table->setFocus();
}

void MembersPanel::showLevel() {
    const auto group = m_model->group();
    const bool groups = m_model->grouping() != MemberGrouping::None && !group;
    if (groups)
        m_groups->refresh(/*place=*/true);
    m_level->setCurrentWidget(groups ? m_groupTable : m_table);
    m_totals->follow(groups ? *m_groupTable : *m_table);
    m_back->setVisible(group.has_value());
    if (group) {
        m_back->setText(tr("‹ %1").arg(m_model->groupName(*group)));
        m_back->setAccessibleName(tr("Back to the groups from %1").arg(m_model->groupName(*group)));
        m_back->updateGeometry();
    }
}

QString MembersPanel::summary() const {
    const auto selected = m_table->selectionModel()->selectedRows().size();
    const QString shown = tr("%1 shown").arg(grouped(m_model->totals().members));
    return selected > 0 ? tr("%1, %2 selected").arg(shown, grouped(selected)) : shown;
}

void MembersPanel::countSoon() {
    // Few members are counted at once.
    if (m_model->memberCount() <= MemberTable::kAtOnce)
        refresh();
    else if (!m_count.isActive())
        m_count.start();
}

void MembersPanel::refresh() {
    for (std::size_t i = 0; i < kMemberFilters; ++i)
        m_chips[i]->setDetail(grouped(m_model->count(static_cast<MemberFilter>(i))));
    m_totals->update();
    if (m_level->currentWidget() == m_groupTable)
        m_groups->refresh(/*place=*/false);
    Q_EMIT summaryChanged();
}

} // namespace wattbourse::app

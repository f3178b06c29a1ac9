// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/members_panel.h"

#include "app/charts/marks.h"
#include "app/models/desk_text.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

// Sums of a portfolio in whole kWh; those of a street need their digits.
QString summed(core::Energy energy) {
    return energy.value <= -10'000 || energy.value >= 10'000 ? desk::kwh(energy, 0) : desk::kwh(energy);
}

constexpr int kSparkWidth = 40;
constexpr int kBarWidth = 24;
constexpr std::int64_t kShortPermille = 900;

QString grouped(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

/// Sparkline and bar beside the numbers, lock and shield beside the words.
class MemberDelegate final : public DeskDelegate {
public:
    MemberDelegate(const MemberTable& members, QObject* parent) : DeskDelegate(parent), m_members(members) {}

protected:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ChartColors& c) const override {
        const MemberLive& live = m_members.member(index.row()).live;
        QRectF box = inner(option, index);
        const QString text = index.data().toString();
        switch (index.column()) {
        case MemberTable::Branch:
            paintText(painter, box, text, Qt::AlignLeft, c.muted);
            break;
        case MemberTable::Live:
            marks::sparkline(painter, QRectF(box.left(), box.center().y() - 8, kSparkWidth, 16),
                             std::span<const std::int32_t>(live.hour), c.load);
            paintText(painter, box.adjusted(kSparkWidth + 4, 0, 0, 0), text, Qt::AlignRight,
                      live.power ? c.text : c.faint);
            break;
        case MemberTable::Delivered: {
            const auto permille = live.deliveredPermille();
            const bool isShort = permille && *permille < kShortPermille;
            if (permille)
                marks::bar(painter, QRectF(box.left() + 8, box.center().y() - 3, kBarWidth, 6), *permille,
                           mixed(isShort ? c.warn : c.accent, c.surface, 0.8), c.line);
            paintText(painter, box, text, Qt::AlignRight, isShort ? c.warn : permille ? c.text : c.faint);
            break;
        }
        case MemberTable::Seal: {
            const bool closed = live.seal == core::SealState::Sealed;
            const QColor ink = live.seal == core::SealState::Broken              ? c.danger
                               : closed || live.seal == core::SealState::Unknown ? c.muted
                                                                                 : c.warn;
            marks::lock(painter, QRectF(box.left(), box.top(), 12, box.height()), closed, ink);
            paintText(painter, box.adjusted(17, 0, 0, 0), text, Qt::AlignLeft, ink);
            break;
        }
        case MemberTable::Quality:
            marks::shield(painter, QRectF(box.left(), box.top(), 13, box.height()), live.quality, c);
            paintText(painter, box.adjusted(18, 0, 0, 0), text, Qt::AlignLeft, c.muted);
            break;
        default:
            paintText(painter, box, text, index.column() == MemberTable::Name ? Qt::AlignLeft : Qt::AlignRight, c.text);
            break;
        }
    }

private:
    const MemberTable& m_members;
};

} // namespace

MemberTotalsStrip::MemberTotalsStrip(const MemberTable& members, const DeskTable& table, QWidget* parent)
    : QWidget(parent), m_members(members), m_table(table) {
    setFixedHeight(28);
    setFont(sized(font(), 12, /*medium=*/true));
    setAccessibleName(tr("Sums of the rows shown"));
}

QString MemberTotalsStrip::text(int column) const {
    const MemberTotals& sum = m_members.totals();
    switch (column) {
    case MemberTable::Name:
        return sum.members == static_cast<std::int64_t>(m_members.memberCount())
                   ? tr("All %1").arg(grouped(sum.members))
                   : tr("%1 shown").arg(grouped(sum.members));
    case MemberTable::Live:
        return sum.reporting > 0 ? desk::kw(sum.power, 1) : desk::unknown();
    case MemberTable::Position:
        return summed(sum.position);
    case MemberTable::Contracted:
        return summed(sum.contracted);
    case MemberTable::Delivered:
        // Members that buy and members that sell cancel out: a share of what is left of them says nothing.
        return sum.deliverable.value > 0 && sum.delivered.value >= 0 && sum.delivered.value <= 2 * sum.deliverable.value
                   ? desk::fixed(sum.delivered.value * 1000 / sum.deliverable.value, 1, 1)
                   : desk::unknown();
    case MemberTable::Seal:
        return tr("%1 not").arg(grouped(sum.unsealed));
    case MemberTable::Quality:
        return tr("%1 to check").arg(grouped(sum.attention));
    default:
        return {};
    }
}

void MemberTotalsStrip::paintEvent(QPaintEvent*) {
    const ChartColors& c = chartColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.setPen(c.line);
    painter.drawLine(0, 0, width(), 0);
    const QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < MemberTable::kColumns; ++column) {
        const int left = header->sectionViewportPosition(column);
        QRectF box(left + (column == 0 ? 12 : 6), 0, header->sectionSize(column) - (column == 0 ? 18 : 12), height());
        const bool number = column >= MemberTable::Live && column <= MemberTable::Delivered;
        const bool words = column == MemberTable::Seal || column == MemberTable::Quality;
        if (column == MemberTable::Live) {
            marks::sparkline(painter, QRectF(box.left(), box.center().y() - 8, kSparkWidth, 16),
                             std::span<const std::int64_t>(m_members.totals().hour), c.load);
            box.adjust(kSparkWidth - 4, 0, 0, 0);
        }
        if (column == MemberTable::Delivered && m_members.totals().deliverable.value > 0)
            marks::bar(painter, QRectF(box.left() + 8, box.center().y() - 3, kBarWidth, 6),
                       m_members.totals().delivered.value * 1000 / m_members.totals().deliverable.value,
                       mixed(c.accent, c.raised, 0.8), c.line);
        painter.setFont(sized(font(), 12, !words));
        painter.setPen(words ? c.muted : c.text);
        painter.drawText(
            box, static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            text(column));
    }
}

MembersPanel::MembersPanel(QWidget* parent)
    : QWidget(parent), m_model(new MemberTable(this)), m_table(new DeskTable(tr("Members"), 26)),
      m_search(new QLineEdit), m_totals(new MemberTotalsStrip(*m_model, *m_table)), m_generated(new WarnBand) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 6, 8, 6);
    tools->setSpacing(4);
    m_search->setPlaceholderText(tr("Name or branch…"));
    m_search->setAccessibleName(tr("Search members by name or branch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedSize(176, 24);
    m_search->setTextMargins(4, 0, 0, 0);
    m_search->setFont(sized(font(), 12));
    tools->addWidget(m_search);
    tools->addSpacing(4);
    auto* group = new QButtonGroup(this);
    const std::array<QString, kMemberFilters> names{tr("All"), tr("Importing"), tr("Exporting"), tr("Not sealed"),
                                                    tr("Attention")};
    for (std::size_t i = 0; i < kMemberFilters; ++i) {
        const bool warn = static_cast<MemberFilter>(i) == MemberFilter::Attention;
        m_chips[i] = new DeskButton(warn ? DeskButton::Kind::WarnChip : DeskButton::Kind::Chip, names[i]);
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], static_cast<int>(i));
        tools->addWidget(m_chips[i]);
    }
    m_chips[0]->setChecked(true);
    tools->addStretch();
    layout->addLayout(tools);

    auto* band = new QVBoxLayout;
    band->setContentsMargins(8, 0, 8, 0);
    band->addWidget(m_generated);
    layout->addLayout(band);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new MemberDelegate(*m_model, m_table));
    m_table->setWidths({0, 76, 102, 66, 82, 82, 76, 92});
    m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);

    connect(m_search, &QLineEdit::textChanged, m_model, &MemberTable::setSearch);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setFilter(static_cast<MemberFilter>(id)); });
    connect(m_model, &MemberTable::totalsChanged, this, &MembersPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPanel::summaryChanged);
    m_reorder.setInterval(1000);
    connect(&m_reorder, &QTimer::timeout, this, [this] {
        if (QApplication::mouseButtons() == Qt::NoButton)
            m_model->reorder();
    });
    m_reorder.start();
    refresh();
}

void MembersPanel::show(MemberSet members) {
    const bool generated = members.generated();
    m_model->show(std::move(members));
    m_generated->setText(generated ? tr("Load test: these members are generated. None of them exists.") : QString());
}

void MembersPanel::update(std::span<const MemberUpdate> updates) {
    m_model->update(updates);
}

QString MembersPanel::summary() const {
    const auto selected = m_table->selectionModel()->selectedRows().size();
    const QString shown = tr("%1 shown").arg(grouped(m_model->totals().members));
    return selected > 0 ? tr("%1, %2 selected").arg(shown, grouped(selected)) : shown;
}

void MembersPanel::refresh() {
    for (std::size_t i = 0; i < kMemberFilters; ++i)
        m_chips[i]->setDetail(grouped(m_model->count(static_cast<MemberFilter>(i))));
    m_totals->update();
    Q_EMIT summaryChanged();
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/budget_card.h"

#include "app/charts/chart_widget.h"
#include "app/charts/marks.h"
#include "app/models/desk_text.h"
#include "app/models/network_budget.h"
#include "app/text/meter_text.h"
#include "app/widgets/card.h"

#include <QLocale>

namespace wattbourse::app {

namespace {

QString count(std::uint64_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString seconds(std::uint64_t ms) {
    return desk::fixed(static_cast<std::int64_t>(ms), 3, ms % 1000 == 0 ? 0 : 1);
}

} // namespace

/// The used share of a slot's gas.
class BudgetCard::UseBar final : public ChartWidget {
public:
    UseBar() {
        setFixedHeight(10);
        setAccessibleName(BudgetCard::tr("Share of the slot's gas that is used"));
    }
    void set(std::int64_t permille) {
        m_permille = permille;
        setAccessibleDescription(desk::fixed(permille, 1, 1) + QStringLiteral(" %"));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const ChartColors& c = colors();
        marks::bar(painter, rect(), m_permille, m_permille > 800 ? c.warn : c.accent, c.line);
    }

private:
    std::int64_t m_permille{};
};

BudgetCard::BudgetCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("What the network carries"))), m_bar(new UseBar),
      m_blocks(new TextLabel({}, {.wrap = true})), m_gas(new TextLabel({}, {.wrap = true})),
      m_room(new TextLabel({}, {.wrap = true})),
      m_interval(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_fit(new TextLabel({}, {.tone = Tone::Warn, .wrap = true})) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_card);
    for (QWidget* part : std::initializer_list<QWidget*>{m_blocks, m_gas, m_bar, m_room, m_interval, m_fit})
        m_card->body()->addWidget(part);
    m_card->body()->addStretch(1);
}

void BudgetCard::show(const NetworkView& view) {
    const auto budget = slotBudget(view.status.budget, view.slotSeconds);
    m_bar->setVisible(budget.has_value());
    m_gas->setVisible(budget.has_value());
    m_room->setVisible(budget.has_value());
    m_interval->setVisible(budget.has_value() && view.readingSeconds > 0);
    m_fit->setVisible(false);
    if (!budget) {
        m_blocks->setText(tr("Not known yet: it takes a few blocks to tell."));
        return;
    }
    m_card->setAside(tr("per slot of %1 s").arg(view.slotSeconds));
    m_blocks->setText(tr("A block every %1 s, over the last %2 blocks.")
                          .arg(seconds(budget->blockMs), count(view.status.budget.blocks)));
    const auto permille =
        budget->gas == 0 ? std::int64_t{1000} : static_cast<std::int64_t>(budget->used / (budget->gas / 1000 + 1));
    m_bar->set(permille);
    m_gas->setText(tr("Computing budget (gas): %1 of %2 million used, %3 left.")
                       .arg(desk::fixed(static_cast<std::int64_t>(budget->used), 6, 1),
                            desk::fixed(static_cast<std::int64_t>(budget->gas), 6, 1),
                            desk::fixed(static_cast<std::int64_t>(budget->left()), 6, 1)));
    m_room->setText(tr("Room for about %1 more orders, or %2 more meter reports, in each slot.")
                        .arg(count(budget->orders()), count(budget->reports())));
    const core::Granularity granularity{.intervalSeconds = view.readingSeconds,
                                        .slotSeconds = view.slotSeconds,
                                        .blockMs = budget->blockMs,
                                        .reportsPerSlot = budget->reports(),
                                        .meters = view.meters};
    const QString misfit = text::granularitySentence(granularity, core::granularityTrouble(granularity));
    m_fit->setText(misfit);
    m_fit->setVisible(!misfit.isEmpty());
    if (view.readingSeconds == 0)
        return;
    const bool slow = budget->blockMs > std::uint64_t{view.readingSeconds} * 1000;
    m_interval->setTone(slow ? Tone::Warn : Tone::Muted);
    m_interval->setText(
        slow ? tr("Your meter reads every %1 s, faster than blocks come. Its readings stay on this computer and go to "
                  "the "
                  "chain once per slot, so nothing is lost.")
                   .arg(view.readingSeconds)
             : tr("Your meter reads every %1 s: blocks come faster than readings.").arg(view.readingSeconds));
}

} // namespace wattbourse::app

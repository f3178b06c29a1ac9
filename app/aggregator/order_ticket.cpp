// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/order_ticket.h"

#include "app/models/desk_text.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr int kEnergyScale = 3;
constexpr int kPriceScale = 4;
constexpr std::int64_t kQuantityStep = 100;

} // namespace

OrderTicket::OrderTicket(QWidget* parent)
    : QWidget(parent), m_buy(new DeskButton(DeskButton::Kind::Buy, tr("Buy"))),
      m_sell(new DeskButton(DeskButton::Kind::Sell, tr("Sell"))), m_market(new QComboBox),
      m_quantity(new UnitEdit(tr("Quantity"), kEnergyScale, tr("kWh"))),
      m_limit(new UnitEdit(tr("Limit"), kPriceScale, tr("ct/kWh"))),
      m_confirm(new ConfirmStep(tr("Sign and place this order?"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto* form = new QWidget;
    form->setFixedWidth(244);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (DeskButton* button : {m_buy, m_sell}) {
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group->addButton(button);
        sides->addWidget(button);
    }
    m_buy->setChecked(true);
    m_buy->setAccessibleName(tr("Side: buy"));
    m_sell->setAccessibleName(tr("Side: sell"));
    m_market->setAccessibleName(tr("Market"));
    m_market->setFixedHeight(28);
    m_market->setFont(sized(font(), 12));
    const auto line = [&](int at, const QString& name, QWidget* buddy) {
        QLabel* label = deskLabel(name, 12, /*quiet=*/true);
        label->setBuddy(buddy);
        grid->addWidget(label, at, 0);
    };
    line(0, tr("Side"), m_buy);
    grid->addLayout(sides, 0, 1);
    line(1, tr("Market"), m_market);
    grid->addWidget(m_market, 1, 1);
    line(2, tr("Quantity"), m_quantity);
    grid->addWidget(m_quantity, 2, 1);
    line(3, tr("Limit"), m_limit);
    grid->addWidget(m_limit, 3, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    row->addWidget(form);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(12, 10, 12, 10);
    right->addWidget(m_confirm);
    row->addLayout(right, 1);

    m_quantity->spin()->setShownDecimals(1);
    connect(m_buy, &QAbstractButton::toggled, this, &OrderTicket::refresh);
    connect(m_quantity->spin(), &ScaledSpin::valueChanged, this, &OrderTicket::refresh);
    connect(m_limit->spin(), &ScaledSpin::valueChanged, this, [this] {
        m_priced = true;
        refresh();
    });
    connect(m_market, &QComboBox::activated, this,
            [this](int index) { Q_EMIT marketChosen({m_market->itemData(index).toUInt()}); });
    connect(m_confirm, &ConfirmStep::resetAsked, this, &OrderTicket::reset);
    connect(m_confirm, &ConfirmStep::confirmed, this, [this] {
        if (const auto intent = draft()) {
            Q_EMIT placeAsked(*intent);
            reset();
        }
    });
    refresh();
}

void OrderTicket::show(const AggregatorView& view) {
    const bool otherBook = view.market != m_view.market || view.slot != m_view.slot;
    m_view = view;
    // The same list of markets keeps its box: an open pop-up must not close at each tick.
    bool same = m_market->count() == static_cast<int>(view.markets.size());
    for (int i = 0; same && i < m_market->count(); ++i) {
        const MarketChoice& choice = view.markets[static_cast<std::size_t>(i)];
        same = m_market->itemData(i).toUInt() == choice.row.id.value && m_market->itemText(i) == choice.name;
    }
    if (!same) {
        m_market->clear();
        for (const MarketChoice& choice : view.markets)
            m_market->addItem(choice.name, choice.row.id.value);
    }
    m_market->setCurrentIndex(m_market->findData(view.market.value));
    if (const MarketChoice* market = view.chosenMarket(); market != nullptr && market->row.ticks > 0) {
        const core::MarketRow& m = market->row;
        m_quantity->spin()->setRange(0, m.maxQuantity.value, kQuantityStep);
        m_limit->spin()->setShownDecimals(desk::priceDecimals(m.tick));
        m_limit->spin()->setRange(m.lowestPrice.value, m.priceAt({static_cast<std::uint16_t>(m.ticks - 1)}).value,
                                  m.tick.value);
        if ((otherBook || !m_priced) && view.book) {
            const BookCurves curves = curvesOf(m, *view.book);
            if (curves.clearing && curves.clearing->volume.value > 0)
                m_limit->spin()->setValue(m.priceAt(curves.clearing->price).value);
            m_priced = false;
        }
    }
    if (otherBook)
        m_confirm->back();
    refresh();
}

void OrderTicket::setTick(core::Tick tick) {
    if (const MarketChoice* market = m_view.chosenMarket()) {
        m_limit->spin()->setValue(market->row.priceAt(tick).value);
        m_priced = true;
        refresh();
    }
}

core::Side OrderTicket::side() const {
    return m_buy->isChecked() ? core::Side::Buy : core::Side::Sell;
}

OrderDraft OrderTicket::whole() const {
    OrderDraft draft;
    const MarketChoice* market = m_view.chosenMarket();
    if (market == nullptr)
        return draft;
    draft.market = market->row;
    draft.marketName = market->name;
    draft.slot = m_view.slot;
    draft.side = side();
    draft.quantity = {m_quantity->spin()->value()};
    draft.tick = tickFor(market->row, draft.side, {static_cast<std::uint32_t>(m_limit->spin()->value())});
    return draft;
}

std::optional<core::OrderIntent> OrderTicket::draft() const {
    const OrderDraft draft = whole();
    if (draft.market.ticks == 0 || draft.quantity.value <= 0)
        return std::nullopt;
    return draft.intent();
}

void OrderTicket::advance() {
    m_confirm->advance();
}

void OrderTicket::setSide(core::Side side) {
    (side == core::Side::Buy ? m_buy : m_sell)->setChecked(true);
}

void OrderTicket::setWarnings(const DeskWarnings& warnings) {
    m_warnings = warnings;
    refresh();
}

void OrderTicket::focusLimit() {
    m_limit->spin()->setFocus();
    m_limit->spin()->selectAll();
}

void OrderTicket::focusQuantity() {
    m_quantity->spin()->setFocus();
    m_quantity->spin()->selectAll();
}

QString OrderTicket::preview(const OrderDraft& draft) const {
    if (!m_view.book || m_view.book->cleared || draft.quantity.value <= 0)
        return {};
    const BookCurves with = curvesWith(curvesOf(draft.market, *m_view.book), draft.intent());
    const core::Energy filled = with.filled(draft.side, draft.tick, draft.quantity);
    if (!with.clearing || filled.value == 0)
        return tr("If the gate closed now, nothing of it would fill.");
    const core::Price price = draft.market.priceAt(with.clearing->price);
    const auto money =
        core::cost(filled, price, draft.side == core::Side::Buy ? core::Rounding::Up : core::Rounding::Down);
    return tr("If the gate closed now: %1 kWh at %2 ct, %3 cr.")
        .arg(desk::kwh(filled), desk::ct(price, draft.market.tick), money ? desk::credit(*money) : desk::unknown());
}

void OrderTicket::reset() {
    m_quantity->spin()->setValue(0);
    m_priced = false;
    m_confirm->back();
    show(AggregatorView(m_view));
}

void OrderTicket::refresh() {
    const OrderDraft draft = whole();
    const bool empty = draft.market.ticks == 0 || draft.quantity.value <= 0;
    m_confirm->setAction(empty ? tr("Sign and place") : draft.action(),
                         side() == core::Side::Buy ? DeskButton::Kind::Buy : DeskButton::Kind::Sell);
    m_confirm->setSentence(empty ? QString() : draft.sentence());
    QString problem = m_view.blocked;
    if (problem.isEmpty() && !empty)
        problem = problemOf(draft, m_view.limit, m_view.now);
    if (problem.isEmpty() && !empty)
        problem = roleProblemOf(draft, m_view.roles);
    m_confirm->setProblem(problem);
    std::optional<core::Price> indicated;
    if (!empty && m_view.book && !m_view.book->cleared) {
        const BookCurves curves = curvesOf(draft.market, *m_view.book);
        if (curves.clearing && curves.clearing->volume.value > 0)
            indicated = draft.market.priceAt(curves.clearing->price);
    }
    m_confirm->setWarning(problem.isEmpty() && !empty ? warningOf(draft, m_warnings, m_view.limit, indicated)
                                                      : QString());
    m_confirm->setNote(empty ? tr("Enter a quantity. A price of the ladder fills the limit.") : preview(draft));
    m_confirm->setActionEnabled(!empty && problem.isEmpty());
    Q_EMIT draftChanged();
}

const MarketChoice* AggregatorView::chosenMarket() const {
    for (const MarketChoice& choice : markets)
        if (choice.row.id == market)
            return &choice;
    return nullptr;
}

const SlotItem* AggregatorView::chosenSlot() const {
    for (const SlotItem& item : slots)
        if (item.slot == slot)
            return &item;
    return nullptr;
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/pool_panel.h"

#include "app/aggregator/desk_parts.h"
#include "app/models/desk_text.h"
#include "core/energy/flexibility.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

// Offers are made in tenths of a cent.
constexpr core::Price kTick{1'000};
constexpr int kEnergyScale = 3;
constexpr int kPriceScale = 4;
constexpr int kFormWidth = 226;

RecordCell stateCell(const PoolCall& call) {
    using Tone = RecordCell::Tone;
    const QString offer = PoolPanel::tr("%1 kWh at %2").arg(desk::kwh(call.offered), desk::ct(call.price, kTick));
    switch (call.state) {
    case PoolCall::State::None:
        return {PoolPanel::tr("no offer yet"), Tone::Warn};
    case PoolCall::State::UnderWay:
        return {PoolPanel::tr("%1, on its way").arg(offer), Tone::Quiet};
    case PoolCall::State::Placed:
        return {offer, Tone::Good};
    case PoolCall::State::CameToNothing:
        return {PoolPanel::tr("%1, refused").arg(offer), Tone::Bad};
    }
    return {};
}

bool offers(const PoolCall& call) {
    return call.state == PoolCall::State::None || call.state == PoolCall::State::CameToNothing;
}

} // namespace

PoolPanel::PoolPanel(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_model(new RecordTable({{tr("Buyer"), false, false},
                                                                             {tr("Slots"), false, false},
                                                                             {tr("Asked kWh"), true, false},
                                                                             {tr("At most ct"), true, false},
                                                                             {tr("Until"), true, false},
                                                                             {tr("Your offer"), false, false}},
                                                                            this)),
      m_table(new DeskTable(tr("Requests for flexibility"), 22)), m_chart(new PoolChart),
      m_reserve(new UnitEdit(tr("Reserve"), 1, tr("%"))), m_keep(new UnitEdit(tr("You keep"), 1, tr("%"))),
      m_quantity(new UnitEdit(tr("Offer"), kEnergyScale, tr("kWh"))),
      m_price(new UnitEdit(tr("Price"), kPriceScale, tr("ct/kWh"))), m_words(deskLabel({}, 11, /*quiet=*/true)),
      m_action(new DeskButton(DeskButton::Kind::Primary, tr("Offer"))),
      m_confirm(new ConfirmStep(tr("Sign and offer this?"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DeskDelegate(m_table));
    m_table->setWidths({0, 108, 66, 66, 44, 106});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* overview = new QWidget;
    auto* row = new QHBoxLayout(overview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_table, 3);
    left->addWidget(m_chart, 4);
    row->addLayout(left, 1);
    auto* form = new QWidget;
    form->setFixedWidth(kFormWidth);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(10, 6, 10, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    int at = 0;
    const auto line = [&](const QString& name, UnitEdit* edit) {
        QLabel* label = deskLabel(name, 12, /*quiet=*/true);
        label->setBuddy(edit);
        edit->setFixedHeight(24);
        grid->addWidget(label, at, 0);
        grid->addWidget(edit, at++, 1);
        connect(edit->spin(), &ScaledSpin::valueChanged, this, [this, edit] {
            if (edit == m_reserve || edit == m_keep)
                pool();
            refresh();
        });
    };
    m_reserve->spin()->setRange(0, 999, 10);
    m_keep->spin()->setRange(0, 999, 10);
    m_price->spin()->setShownDecimals(1);
    m_quantity->spin()->setShownDecimals(1);
    line(tr("Reserve"), m_reserve);
    line(tr("You keep"), m_keep);
    line(tr("Offer"), m_quantity);
    line(tr("Price"), m_price);
    m_words->setWordWrap(true);
    grid->addWidget(m_words, at++, 0, 1, 2);
    grid->setRowStretch(at++, 1);
    grid->addWidget(m_action, at, 0, 1, 2);
    row->addWidget(form);
    m_stack->addWidget(overview);
    auto* question = new QWidget;
    auto* words = new QVBoxLayout(question);
    words->setContentsMargins(12, 6, 12, 6);
    words->addWidget(m_confirm);
    m_stack->addWidget(question);
    column->addWidget(m_stack);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& to) {
        if (!to.isValid() || to.row() >= static_cast<int>(m_view.calls.size()))
            return;
        const std::uint64_t request = m_view.calls[static_cast<std::size_t>(to.row())].request;
        if (request == m_chosen)
            return;
        m_chosen = request;
        pool();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(1);
        m_confirm->advance();
    });
    connect(m_confirm, &ConfirmStep::resetAsked, this, &PoolPanel::leaveQuestion);
    connect(m_confirm, &ConfirmStep::confirmed, this, [this] {
        leaveQuestion();
        const PoolCall* call = chosen();
        if (call == nullptr)
            return;
        core::PoolOffer offer;
        offer.request = call->request;
        offer.quantity = {m_quantity->spin()->value()};
        offer.price = {static_cast<std::uint32_t>(m_price->spin()->value())};
        offer.keepPermille = terms().keepPermille;
        offer.reservePermille = terms().reservePermille;
        Q_EMIT offerAsked(offer);
    });
    show(PoolView{});
}

int PoolPanel::waiting() const {
    return static_cast<int>(std::count_if(m_view.calls.begin(), m_view.calls.end(), offers));
}

const PoolCall* PoolPanel::chosen() const {
    const auto found = std::find_if(m_view.calls.begin(), m_view.calls.end(),
                                    [this](const PoolCall& call) { return call.request == m_chosen; });
    return found == m_view.calls.end() ? nullptr : &*found;
}

core::PoolTerms PoolPanel::terms() const {
    return {static_cast<std::uint32_t>(m_reserve->spin()->value()), static_cast<std::uint32_t>(m_keep->spin()->value()),
            kTick};
}

void PoolPanel::leaveQuestion() {
    m_confirm->back();
    m_stack->setCurrentIndex(0);
}

void PoolPanel::show(const PoolView& view) {
    m_view = view;
    if (!m_termsGiven && !view.calls.empty()) {
        // Once: what its owner enters afterwards stays.
        m_termsGiven = true;
        m_keep->spin()->setRange(0, std::max(view.mostKeepUp, view.mostKeepDown), 10);
        m_reserve->spin()->setValue(view.terms.reservePermille);
        m_keep->spin()->setValue(view.terms.keepPermille);
    }
    showCalls();
    if (chosen() == nullptr) {
        m_chosen = view.calls.empty() ? 0 : view.calls.front().request;
        m_parts.reset();
    }
    const PoolCall* call = chosen();
    const auto& parts = call == nullptr || call->up ? m_view.up : m_view.down;
    if (parts != m_parts || call == nullptr)
        pool();
    else
        refresh();
}

void PoolPanel::showCalls() {
    std::vector<RecordTable::Row> rows;
    for (const PoolCall& call : m_view.calls)
        rows.push_back({{call.buyer, RecordCell::Tone::Plain, call.proof.state},
                        {(call.up ? tr("up %1") : tr("down %1")).arg(desk::period(call.start, call.end))},
                        {desk::kwh(call.wanted)},
                        {desk::ct(call.cap, kTick)},
                        {desk::clockTime(call.offersEnd)},
                        stateCell(call)});
    m_model->show(std::move(rows));
    for (std::size_t i = 0; i < m_view.calls.size(); ++i)
        if (m_view.calls[i].request == m_chosen && m_table->currentIndex().row() != static_cast<int>(i))
            m_table->selectRow(static_cast<int>(i));
}

void PoolPanel::pool() {
    const PoolCall* call = chosen();
    m_parts = call == nullptr ? nullptr : call->up ? m_view.up : m_view.down;
    m_keep->spin()->setRange(0, call == nullptr || call->up ? m_view.mostKeepUp : m_view.mostKeepDown, 10);
    m_steps = m_parts ? core::pooledOffer(*m_parts, terms()) : std::vector<core::PoolStep>{};
    // What is best begins as what is offered; its owner may offer less, or dearer.
    if (call != nullptr) {
        const auto best = core::bestStep(m_steps, call->wanted, call->cap);
        const core::Energy most = best ? std::min(best->promise, call->wanted) : core::Energy{};
        m_quantity->spin()->setRange(0, most.value, 100);
        m_quantity->spin()->setValue(most.value);
        m_price->spin()->setRange(0, call->cap.value, kTick.value);
        if (best)
            m_price->spin()->setValue(best->price.value);
    }
    refresh();
}

void PoolPanel::refresh() {
    const PoolCall* call = chosen();
    PoolChart::Data data{m_steps, {}, {}, std::nullopt};
    QString sentence;
    QString problem;
    const core::Energy quantity{m_quantity->spin()->value()};
    const core::Price price{static_cast<std::uint32_t>(m_price->spin()->value())};
    m_words->clear();
    if (call != nullptr) {
        data.wanted = call->wanted;
        data.cap = call->cap;
        const auto covering = core::bestStep(m_steps, quantity, call->cap);
        if (!offers(*call))
            m_words->setText(stateCell(*call).text);
        else if (!covering)
            problem =
                m_steps.empty()
                    ? tr("No member has a curve for it.")
                    : tr("The pool begins at %1 ct, above what is paid.").arg(desk::ct(m_steps.front().price, kTick));
        else if (quantity < call->least || quantity.value == 0)
            problem = tr("At least %1 kWh have to be offered.").arg(desk::kwh(call->least));
        else if (price < covering->price)
            problem = tr("Members want %1 ct for that much.").arg(desk::ct(covering->price, kTick));
        if (!problem.isEmpty())
            m_words->setText(problem);
        if (offers(*call) && problem.isEmpty()) {
            data.offer = {quantity, price};
            const core::Energy asked{(covering->asked.value * quantity.value + covering->promise.value - 1) /
                                     covering->promise.value};
            m_words->setText(tr("%1 kWh are asked of members for it.").arg(desk::kwh(asked)));
            const core::Credit bond = core::flexBond(quantity, call->slots, call->cap, call->penaltyPermille);
            sentence = (call->up ? tr("offer %1 flexibility up of %2 kWh in each slot of %3, at %4 ct/kWh.")
                                 : tr("offer %1 flexibility down of %2 kWh in each slot of %3, at %4 ct/kWh."))
                           .arg(call->buyer, desk::kwh(quantity), desk::period(call->start, call->end),
                                desk::ct(price, kTick));
            sentence += QLatin1Char(' ') + tr("%1 cr are held as a bond.").arg(desk::exactCredit(bond));
        }
    }
    m_chart->show(std::move(data));
    const bool ready = !sentence.isEmpty();
    m_action->setText(ready ? tr("Offer %1 kWh at %2 ct").arg(desk::kwh(quantity), desk::ct(price, kTick))
                            : tr("Offer"));
    m_action->setEnabled(ready && m_view.blocked.isEmpty());
    m_action->setToolTip(m_view.blocked);
    m_confirm->setAction(m_action->text(), DeskButton::Kind::Primary);
    m_confirm->setSentence(sentence);
    m_confirm->setProblem(m_view.blocked);
    m_confirm->setActionEnabled(ready && m_view.blocked.isEmpty());
    if (m_stack->currentIndex() == 1 && !m_confirm->asking())
        leaveQuestion();
    for (UnitEdit* edit : {m_reserve, m_keep, m_quantity, m_price})
        edit->setEnabled(call != nullptr && offers(*call));
}

} // namespace wattbourse::app

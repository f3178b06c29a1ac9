// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/operator_page.h"

#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kReportSlotSeconds = 900;

QString grouped(std::uint64_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

RecordCell::Tone toneOf(SlotPhase phase) {
    switch (phase) {
    case SlotPhase::Open:
        return RecordCell::Tone::Good;
    case SlotPhase::NotOpen:
    case SlotPhase::Settled:
        return RecordCell::Tone::Quiet;
    default:
        return RecordCell::Tone::Plain;
    }
}

void showShield(ShieldButton* mark, bool known, const Figure& proof) {
    mark->show(known ? proof : Figure{});
}

} // namespace

std::optional<bool> creditsConserved(const std::optional<core::CreditSupply>& supply) {
    if (!supply)
        return std::nullopt;
    return supply->minted == supply->burned + supply->total;
}

OperatorPage::OperatorPage(QWidget* parent) : Page(parent) {
    setAccessibleName(tr("Operator"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeCredits());

    using Columns = std::vector<RecordTable::Column>;
    m_accounts = new RecordTable(Columns{{tr("Name")}, {tr("Address"), false, true}, {tr("Roles")}}, this);
    m_meters = new RecordTable(
        Columns{{tr("Meter"), false, true}, {tr("Owner")}, {tr("Seal")}, {tr("Last report"), true}}, this);
    m_slots = new RecordTable(
        Columns{{tr("Slot")}, {tr("Market")}, {tr("Phase")}, {tr("Price ct"), true}, {tr("Volume kWh"), true}}, this);
    m_authorities = new RecordTable(
        Columns{{tr("Authority"), false, true}, {tr("Sealed"), true}, {tr("Missed"), true}, {tr("Last block"), true}},
        this);
    m_slotTable = addTable(tr("Slots and their phases"), m_slots, {108, 0, 92, 76, 88});
    m_book = new BookChart;
    m_forms = new OperatorForms;

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(
        addCard(tr("Accounts"), addTable(tr("Accounts"), m_accounts, {132, 112, 0}), &m_accountShield, &m_accountAside),
        1);
    left->addWidget(
        addCard(tr("Meters"), addTable(tr("Meters"), m_meters, {118, 0, 72, 88}), &m_meterShield, &m_meterAside), 1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(addCard(tr("Markets and slots"), m_slotTable, &m_slotShield, &m_slotAside), 10);
    middle->addWidget(addCard(tr("Both curves of the slot"), m_book, &m_bookShield, &m_bookAside), 13);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(addCard(tr("Register, issue, redeem"), m_forms, nullptr, nullptr), 3);
    right->addWidget(addCard(tr("Authorities"), addTable(tr("Authorities"), m_authorities, {0, 64, 64, 84}), nullptr,
                             &m_authorityAside),
                     2);
    columns->addLayout(left, 10);
    columns->addLayout(middle, 10);
    columns->addLayout(right, 9);
    column->addLayout(columns, 1);

    connect(m_slotTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (!at.isValid() || at.row() >= static_cast<int>(m_view.slots.size()))
                    return;
                const OperatorSlot& slot = m_view.slots[static_cast<std::size_t>(at.row())];
                if (slot.market != m_view.market || slot.slot != m_view.slot)
                    Q_EMIT slotChosen(slot.market, slot.slot);
            });
    connect(m_forms, &OperatorForms::registerAccountAsked, this, &OperatorPage::registerAccountAsked);
    connect(m_forms, &OperatorForms::registerMeterAsked, this, &OperatorPage::registerMeterAsked);
    connect(m_forms, &OperatorForms::issueCreditsAsked, this, &OperatorPage::issueCreditsAsked);
    connect(m_forms, &OperatorForms::redeemCreditsAsked, this, &OperatorPage::redeemCreditsAsked);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_forms, &OperatorForms::advance);
    }
    show(OperatorView{});
}

QWidget* OperatorPage::makeCredits() {
    auto* card = new DeskCard;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_issued = new FigureTile(tr("Credits issued"), tr("cr"));
    m_redeemed = new FigureTile(tr("Credits redeemed"), tr("cr"));
    m_total = new FigureTile(tr("Credits in circulation"), tr("cr"));
    for (FigureTile* tile : {m_issued, m_redeemed, m_total}) {
        row->addWidget(tile, 1);
        connect(tile->shield(), &ShieldButton::proofAsked, this, &OperatorPage::proofAsked);
    }
    m_check = deskLabel({}, 12);
    m_check->setWordWrap(true);
    m_check->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_check, 2);
    return card;
}

DeskTable* OperatorPage::addTable(const QString& name, RecordTable* model, const std::vector<int>& widths) {
    auto* table = new DeskTable(name, 24);
    table->setModel(model);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWidths(widths);
    return table;
}

QWidget* OperatorPage::addCard(const QString& title, QWidget* content, ShieldButton** shield, QLabel** aside) {
    auto* card = new DeskCard;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2, 8, 2, 10);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->setSpacing(6);
    head->addStrut(20);
    head->addWidget(deskLabel(title, 12, /*quiet=*/true, /*medium=*/true));
    if (shield != nullptr) {
        *shield = new ShieldButton;
        (*shield)->hide();
        head->addWidget(*shield);
        connect(*shield, &ShieldButton::proofAsked, this, &OperatorPage::proofAsked);
    }
    head->addStretch();
    if (aside != nullptr) {
        *aside = deskLabel({}, 12, /*quiet=*/true);
        head->addWidget(*aside);
    }
    column->addLayout(head);
    auto* body = new QVBoxLayout;
    // Tables reach the edges of their card, so that a chosen row does; everything else keeps its distance.
    const int side = qobject_cast<DeskTable*>(content) != nullptr ? 0 : 10;
    body->setContentsMargins(side, 2, side, 0);
    body->addWidget(content);
    column->addLayout(body, 1);
    return card;
}

void OperatorPage::show(const OperatorView& view) {
    m_view = view;
    showCredits();
    showAccounts();
    showMeters();
    showSlots();
    showBook();
    showAuthorities();
    m_forms->setBlocked(view.blocked);
}

const MarketChoice* OperatorPage::market(core::MarketId id) const {
    for (const MarketChoice& choice : m_view.markets)
        if (choice.row.id == id)
            return &choice;
    return nullptr;
}

QString OperatorPage::nameOf(const core::Address& address) const {
    if (m_view.accounts)
        for (const core::AccountRecord& account : *m_view.accounts)
            if (account.address == address && !account.name.empty())
                return desk::plain(account.name);
    return desk::shortHex(address.view());
}

void OperatorPage::showCredits() {
    const auto& supply = m_view.supply;
    const auto tile = [&](FigureTile* at, core::Credit core::CreditSupply::*which) {
        at->show(supply ? desk::credit((*supply).*which) : desk::unknown(), {}, supply ? m_view.supplyProof : Figure{});
    };
    tile(m_issued, &core::CreditSupply::minted);
    tile(m_redeemed, &core::CreditSupply::burned);
    tile(m_total, &core::CreditSupply::total);
    const auto conserved = creditsConserved(supply);
    QPalette ink;
    if (!conserved) {
        m_check->setText(tr("Whether the credits add up is not known yet."));
    } else if (*conserved) {
        m_check->setText(
            tr("The credits add up: %1 issued = %2 redeemed + %3 in circulation.")
                .arg(desk::credit(supply->minted), desk::credit(supply->burned), desk::credit(supply->total)));
    } else {
        const QString both = desk::credit(supply->burned + supply->total, 6);
        m_check->setText(tr("The credits do not add up: %1 cr issued, but %2 redeemed and in circulation.")
                             .arg(desk::credit(supply->minted, 6), both) +
                         QLatin1Char('\n') + tr("Stop issuing and call the authorities."));
        ink.setColor(QPalette::WindowText, chartColors(palette()).danger);
    }
    m_check->setPalette(ink);
}

void OperatorPage::showAccounts() {
    showShield(m_accountShield, m_view.accounts.has_value(), m_view.accountsProof);
    std::vector<RecordTable::Row> rows;
    if (m_view.accounts)
        for (const core::AccountRecord& account : *m_view.accounts)
            rows.push_back({{desk::plain(account.name)},
                            {desk::shortHex(account.address.view()), RecordCell::Tone::Quiet},
                            {roleWords(account.roles)}});
    m_accountAside->setText(m_view.accounts ? grouped(m_view.accounts->size()) : tr("not known yet"));
    m_accounts->show(std::move(rows));
}

void OperatorPage::showMeters() {
    showShield(m_meterShield, m_view.meters.has_value(), m_view.metersProof);
    std::vector<RecordTable::Row> rows;
    std::size_t sealed = 0;
    // Reports are by slots of the first market; its length gives their time.
    const std::uint32_t slotSeconds =
        m_view.markets.empty() ? kReportSlotSeconds : m_view.markets.front().row.slotSeconds;
    if (m_view.meters)
        for (const core::MeterRecord& meter : *m_view.meters) {
            sealed += meter.sealed ? 1U : 0U;
            const QString last = meter.lastSlot
                                     ? desk::clockTime(core::SlotCalendar(slotSeconds).start(*meter.lastSlot))
                                     : tr("none yet");
            rows.push_back({{desk::shortHex(meter.id.view())},
                            {nameOf(meter.owner)},
                            {meter.sealed ? tr("sealed") : tr("broken"),
                             meter.sealed ? RecordCell::Tone::Quiet : RecordCell::Tone::Bad},
                            {last, RecordCell::Tone::Quiet}});
        }
    m_meterAside->setText(
        m_view.meters ? tr("%1 of %2 sealed · indicative metering").arg(grouped(sealed), grouped(m_view.meters->size()))
                      : tr("not known yet"));
    m_meters->show(std::move(rows));
}

void OperatorPage::showSlots() {
    showShield(m_slotShield, !m_view.markets.empty(), m_view.marketsProof);
    const int count = static_cast<int>(m_view.markets.size());
    m_slotAside->setText(count == 0   ? tr("no market known yet")
                         : count == 1 ? marketKind(m_view.markets.front().row)
                                      : tr("markets: %1").arg(count));
    std::vector<RecordTable::Row> rows;
    int chosen = -1;
    for (const OperatorSlot& slot : m_view.slots) {
        const MarketChoice* of = market(slot.market);
        if (slot.market == m_view.market && slot.slot == m_view.slot)
            chosen = static_cast<int>(rows.size());
        const core::SlotCalendar calendar(of != nullptr ? of->row.slotSeconds : kReportSlotSeconds);
        RecordCell price{of != nullptr && slot.price ? desk::ct(*slot.price, of->row.tick) : desk::unknown()};
        if (slot.price)
            price.shield = slot.proof;
        rows.push_back({{desk::period(calendar.start(slot.slot), calendar.end(slot.slot))},
                        {of != nullptr ? of->name : grouped(slot.market.value), RecordCell::Tone::Quiet},
                        {slotPhaseWord(slot.phase), toneOf(slot.phase)},
                        std::move(price),
                        {slot.volume ? desk::kwh(*slot.volume) : desk::unknown()}});
    }
    m_slots->show(std::move(rows));
    if (chosen >= 0 && m_slotTable->currentIndex().row() != chosen)
        m_slotTable->setCurrentIndex(m_slots->index(chosen, 0));
}

void OperatorPage::showBook() {
    const MarketChoice* of = market(m_view.market);
    const bool drawn = of != nullptr && m_view.book.has_value();
    showShield(m_bookShield, drawn, m_view.bookProof);
    if (!drawn) {
        m_book->clear();
        m_bookAside->clear();
        return;
    }
    m_book->show(curvesOf(of->row, *m_view.book));
    const core::SlotCalendar calendar(of->row.slotSeconds);
    m_bookAside->setText(tr("%1, %2").arg(desk::period(calendar.start(m_view.slot), calendar.end(m_view.slot)),
                                          m_view.book->cleared ? tr("cleared") : tr("not cleared yet")));
}

void OperatorPage::showAuthorities() {
    std::vector<RecordTable::Row> rows;
    for (const core::AuthorityStatus& authority : m_view.authorities)
        rows.push_back(
            {{desk::shortHex(authority.address.view())},
             {grouped(authority.sealed)},
             {grouped(authority.missed), authority.missed > 0 ? RecordCell::Tone::Warn : RecordCell::Tone::Quiet},
             {authority.lastBlock ? grouped(*authority.lastBlock) : tr("none"),
              authority.lastBlock ? RecordCell::Tone::Plain : RecordCell::Tone::Warn}});
    m_authorityAside->setText(m_view.authorities.empty() ? tr("not known yet")
                                                         : tr("a block each %1 s").arg(m_view.stepSeconds));
    m_authorities->show(std::move(rows));
}

} // namespace wattbourse::app

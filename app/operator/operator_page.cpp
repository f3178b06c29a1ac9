// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/operator_page.h"

#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"

#include <QComboBox>
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

OperatorPage::OperatorPage(QWidget* parent) : Page(parent) {
    setAccessibleName(tr("Operator"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    m_trouble = new WarnBand;
    column->addWidget(m_trouble);
    column->addWidget(makeCredits());
    m_sheets = new SheetTabs(tr("Parts of the operator's desk"));
    m_admission = new AdmissionSheet(this);
    m_credits = new CreditSheet(this);
    m_markets = new MarketDesk(this);
    m_disputes = new DisputeSheet(this);
    m_sealers = new SealerSheet(this);
    m_sheets->addSheet(tr("Overview"), makeOverview());
    m_sheets->addSheet(tr("Admission"), m_admission);
    m_sheets->addSheet(tr("Credits"), m_credits);
    m_sheets->addSheet(tr("Markets"), m_markets);
    m_sheets->addSheet(tr("Disputes"), m_disputes);
    m_sheets->addSheet(tr("Who seals"), m_sealers);
    column->addWidget(m_sheets, 1);
    connectSheets();
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &OperatorPage::advance);
    }
    show(OperatorView{});
}

QWidget* OperatorPage::makeOverview() {
    using Columns = std::vector<RecordTable::Column>;
    m_accounts = new RecordTable(Columns{{tr("Name")}, {tr("Address"), false, true}, {tr("Roles")}}, this);
    m_meters = new RecordTable(
        Columns{
            {tr("Meter"), false, true}, {tr("Owner")}, {tr("Branch"), true}, {tr("Seal")}, {tr("Last report"), true}},
        this);
    m_slots = new RecordTable(
        Columns{{tr("Slot")}, {tr("Phase")}, {tr("Price ct/kWh"), true}, {tr("Volume kWh"), true}}, this);
    m_sent = new RecordTable(Columns{{tr("Sent")}, {tr("State")}}, this);
    m_slotTable = officeTable(tr("Slots and their phases"), m_slots, {100, 0, 94, 90});
    m_slotTable->setMinimumHeight(78);
    m_accountTable = officeTable(tr("Accounts"), m_accounts, {132, 112, 0});
    m_meterTable = officeTable(tr("Meters"), m_meters, {104, 0, 56, 90, 90});
    m_marketBox = new QComboBox;
    m_marketBox->setAccessibleName(tr("Market"));
    m_book = new BookChart;
    m_clearing = new DeedPanel;
    m_forms = new OperatorForms;

    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(officeCard(tr("Accounts"), m_accountTable, this, &m_accountShield, &m_accountAside), 1);
    left->addWidget(officeCard(tr("Meters"), m_meterTable, this, &m_meterShield, &m_meterAside), 1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    auto* bySlot = new QWidget;
    auto* bySlotColumn = new QVBoxLayout(bySlot);
    bySlotColumn->setContentsMargins(0, 0, 0, 0);
    bySlotColumn->setSpacing(6);
    bySlotColumn->addWidget(m_marketBox);
    bySlotColumn->addWidget(m_slotTable, 1);
    middle->addWidget(officeCard(tr("Markets and slots"), bySlot, this, &m_slotShield, &m_slotAside), 11);
    auto* clearing = new QWidget;
    auto* clearingColumn = new QVBoxLayout(clearing);
    clearingColumn->setContentsMargins(0, 0, 0, 0);
    clearingColumn->setSpacing(8);
    clearingColumn->addWidget(m_book, 1);
    clearingColumn->addWidget(m_clearing);
    middle->addWidget(officeCard(tr("Clearing: both curves and why"), clearing, this, &m_bookShield, &m_bookAside), 13);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(officeCard(tr("Register, issue, redeem"), m_forms), 3);
    right->addWidget(officeCard(tr("Sent, and watched until it is final"), officeTable(tr("Sent"), m_sent, {0, 104}),
                                nullptr, nullptr, &m_sentAside),
                     2);
    columns->addLayout(left, 10);
    columns->addLayout(middle, 10);
    columns->addLayout(right, 9);
    return sheet;
}

void OperatorPage::connectSheets() {
    connect(m_slotTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (!at.isValid() || at.row() >= static_cast<int>(m_view.slots.size()))
                    return;
                const OperatorSlot& slot = m_view.slots[static_cast<std::size_t>(at.row())];
                if (slot.market != m_view.market || slot.slot != m_view.slot)
                    Q_EMIT slotChosen(slot.market, slot.slot);
            });
    connect(m_marketBox, &QComboBox::activated, this, [this](int at) {
        if (at >= 0 && at < static_cast<int>(m_view.markets.size()))
            Q_EMIT marketChosen(m_view.markets[static_cast<std::size_t>(at)].row.id);
    });
    // It only fills in the form.
    connect(m_accountTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid() && m_view.accounts && at.row() < static_cast<int>(m_view.accounts->size()))
                    m_forms->writeAccount((*m_view.accounts)[static_cast<std::size_t>(at.row())]);
            });
    connect(m_meterTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid() && m_view.meters && at.row() < static_cast<int>(m_view.meters->size()))
                    m_forms->writeMeter((*m_view.meters)[static_cast<std::size_t>(at.row())]);
            });
    connect(m_forms, &OperatorForms::moveAsked, this, &OperatorPage::moveAsked);
    connect(m_forms, &OperatorForms::rolesAsked, this, &OperatorPage::rolesAsked);
    connect(m_disputes, &DisputeSheet::releaseAsked, this, &OperatorPage::releaseAsked);
    connect(m_disputes, &DisputeSheet::sealAsked, this, &OperatorPage::sealAsked);
    connect(m_disputes, &DisputeSheet::finishAsked, this, &OperatorPage::finishAsked);
    connect(m_admission, &AdmissionSheet::rolesAsked, this, &OperatorPage::rolesAsked);
    connect(m_forms, &OperatorForms::registerAccountAsked, this, &OperatorPage::registerAccountAsked);
    connect(m_forms, &OperatorForms::registerMeterAsked, this, &OperatorPage::registerMeterAsked);
    connect(m_forms, &OperatorForms::issueCreditsAsked, this, &OperatorPage::issueCreditsAsked);
    connect(m_forms, &OperatorForms::redeemCreditsAsked, this, &OperatorPage::redeemCreditsAsked);
    connect(m_admission, &AdmissionSheet::registerAccountAsked, this, &OperatorPage::registerAccountAsked);
    connect(m_admission, &AdmissionSheet::registerMeterAsked, this, &OperatorPage::registerMeterAsked);
    connect(m_admission, &AdmissionSheet::importAsked, this, &OperatorPage::importAsked);
    connect(m_admission, &AdmissionSheet::certificateAsked, this, &OperatorPage::certificateAsked);
    connect(m_admission, &AdmissionSheet::dismissAsked, this, &OperatorPage::dismissAsked);
    connect(m_credits, &CreditSheet::freezeAsked, this, &OperatorPage::freezeAsked);
    connect(m_credits, &CreditSheet::releaseAsked, this, &OperatorPage::releaseAsked);
    connect(m_credits, &CreditSheet::rolesAsked, this, &OperatorPage::rolesAsked);
    connect(m_markets, &MarketDesk::openMarketAsked, this, &OperatorPage::openMarketAsked);
    connect(m_markets, &MarketDesk::changeMarketAsked, this, &OperatorPage::changeMarketAsked);
    connect(m_markets, &MarketDesk::pauseAsked, this, &OperatorPage::pauseAsked);
    connect(m_sealers, &SealerSheet::proposeAsked, this, &OperatorPage::proposeAsked);
    connect(m_sealers, &SealerSheet::voteAsked, this, &OperatorPage::voteAsked);
}

void OperatorPage::advance() {
    switch (m_sheets->current()) {
    case Overview:
        if (m_clearing->isAncestorOf(focusWidget()))
            m_clearing->advance();
        else
            m_forms->advance();
        break;
    case Admission:
        m_admission->advance();
        break;
    case Credits:
        m_credits->advance();
        break;
    case Markets:
        m_markets->advance();
        break;
    case Disputes:
        m_disputes->advance();
        break;
    case Sealers:
        m_sealers->advance();
        break;
    default:
        break;
    }
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

void OperatorPage::show(const OperatorView& view) {
    m_view = view;
    m_trouble->setText(view.trouble);
    showCredits();
    showAccounts();
    showMeters();
    showSlots();
    showBook();
    showClearing();
    showSent();
    m_forms->setRights(view.rights);
    m_forms->setKnown(view.accounts.value_or(std::vector<core::AccountRecord>{}),
                      view.meters.value_or(std::vector<core::MeterRecord>{}));
    m_admission->show(view);
    m_credits->show(view);
    m_markets->show(view);
    m_disputes->show(view);
    m_sealers->show(view);
    const auto count = [](std::size_t n) { return n == 0 ? QString() : grouped(n); };
    std::size_t waiting = 0;
    for (const Applicant& each : view.applicants)
        waiting += each.state == Applicant::State::Admitted ? 0U : 1U;
    m_sheets->setDetail(Admission, count(waiting));
    m_sheets->setDetail(Disputes, count(view.disputes ? view.disputes->size() : 0));
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
        for (const core::AccountRecord& account : *m_view.accounts) {
            RecordCell roles{account.roles == 0 ? tr("suspended") : roleWords(account.roles),
                             account.roles == 0 ? RecordCell::Tone::Bad : RecordCell::Tone::Plain};
            roles.note = roles.text;
            RecordCell address{desk::shortHex(account.address.view()), RecordCell::Tone::Quiet};
            address.note = desk::fullHex(account.address.view());
            rows.push_back({{desk::plain(account.name)}, std::move(address), std::move(roles)});
        }
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
                            {meter.branch == 0 ? desk::unknown() : grouped(meter.branch), RecordCell::Tone::Quiet},
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
    m_slotAside->setText(count == 0 ? tr("no market known yet") : tr("markets: %1").arg(count));
    QStringList names;
    QStringList shown;
    int looked = -1;
    for (const MarketChoice& choice : m_view.markets) {
        if (choice.row.id == m_view.market)
            looked = static_cast<int>(names.size());
        names << tr("%1 · %2").arg(QString::number(choice.row.id.value), choice.name);
    }
    for (int i = 0; i < m_marketBox->count(); ++i)
        shown << m_marketBox->itemText(i);
    if (names != shown) {
        m_marketBox->clear();
        m_marketBox->addItems(names);
    }
    m_marketBox->setCurrentIndex(looked);
    m_marketBox->setEnabled(count > 1);
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

void OperatorPage::showClearing() {
    DeedPanel::Deed clear;
    clear.action = tr("Clear this slot");
    const MarketChoice* of = market(m_view.market);
    if (of == nullptr || !m_view.book) {
        clear.note = tr("Choose a slot.");
        m_clearing->show({clear});
        return;
    }
    const core::MarketRow& row = of->row;
    const BookCurves curves = curvesOf(row, *m_view.book);
    const core::SlotCalendar calendar(row.slotSeconds);
    const core::UnixTime gate =
        calendar.start(m_view.slot) - std::chrono::seconds(row.gateCloses) + std::chrono::seconds(row.revealSeconds);
    if (row.matching == core::Matching::Continuous)
        clear.note = tr("A continuous market is not cleared: orders meet as they come.");
    else if (curves.empty())
        clear.note = tr("There are no orders in this slot.");
    else if (curves.clearing && curves.clearing->volume.value > 0)
        clear.note =
            tr("%1 kWh change hands at %2 ct/kWh: there the most energy is traded, and of the prices with as much the "
               "one at which least is left over. %3 kWh asked and %4 kWh offered in all.")
                .arg(desk::kwh(curves.clearing->volume), desk::ct(row.priceAt(curves.clearing->price), row.tick),
                     desk::kwh({curves.demand.empty() ? 0 : curves.demand.front()}),
                     desk::kwh({curves.supply.empty() ? 0 : curves.supply.back()}));
    else
        clear.note = tr("Nobody asks as much as anybody offers for: everything is given back.");
    if (row.paused)
        clear.problem = tr("The market is paused: nothing is cleared.");
    else if (m_view.book->cleared)
        clear.note = tr("Cleared. %1").arg(clear.note);
    else if (m_view.now < gate && row.matching != core::Matching::Continuous)
        clear.note += QLatin1Char(' ') + tr("Orders come in until %1.").arg(desk::clockTimeSeconds(gate));
    else if (m_view.now >= gate && !curves.empty() && row.matching != core::Matching::Continuous)
        clear.sentence = tr("clear %1, slot %2: what it comes to is computed by the contract.")
                             .arg(of->name, desk::period(calendar.start(m_view.slot), calendar.end(m_view.slot)));
    clear.send = [this, id = row.id, slot = m_view.slot] { Q_EMIT clearAsked(id, slot); };
    m_clearing->show({clear});
}

void OperatorPage::showSent() {
    SentRows sent = sentRows(m_view.sent);
    m_sent->show(std::move(sent.rows));
    m_sentAside->setText(sent.waiting == 0 ? QString() : tr("%n under way", nullptr, static_cast<int>(sent.waiting)));
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grid/grid_page.h"

#include "app/charts/legend.h"
#include "app/models/desk_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

QString grouped(std::size_t n) {
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString ct(core::Price price) {
    return desk::ct(price, {1'000});
}

template <typename T, typename Show>
RecordCell maybe(const std::optional<T>& value, Show show, RecordCell::Tone tone = RecordCell::Tone::Plain) {
    return value ? RecordCell{show(*value), tone} : RecordCell{desk::unknown(), RecordCell::Tone::Quiet};
}

/// A sheet of a table above and its form below.
QWidget* sheetOf(QWidget* above, QWidget* below, int aboveShare, int belowShare) {
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (above != nullptr)
        column->addWidget(above, aboveShare);
    column->addWidget(below, belowShare);
    return sheet;
}

} // namespace

GridPage::GridPage(QWidget* parent)
    : Page(parent), m_chart(new FlowChart), m_legend(new Legend), m_timeline(new CallTimeline),
      m_stage(deskLabel({}, 12)), m_trouble(new WarnBand), m_held(new WarnBand),
      m_sheets(new SheetTabs(tr("Parts of the grid operator's desk"))), m_forms(new GridForms(this)) {
    setAccessibleName(tr("Grid"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_trouble);
    column->addWidget(makeHead());
    using Columns = std::vector<RecordTable::Column>;
    m_offers = new RecordTable(Columns{{tr("Seller")},
                                       {tr("Offer kWh"), true},
                                       {tr("ct/kWh"), true},
                                       {tr("Awarded kWh"), true},
                                       {tr("Delivered kWh"), true},
                                       {tr("Paid cr"), true}},
                               this);
    m_assets = new RecordTable(Columns{{tr("Merit")},
                                       {tr("Asset")},
                                       {tr("Up kWh"), true},
                                       {tr("Down kWh"), true},
                                       {tr("ct/kWh"), true},
                                       {tr("Used kWh"), true}},
                               this);
    m_members = new RecordTable(
        Columns{{tr("Member")}, {tr("Account"), false, true}, {tr("Deviation kWh"), true}, {tr("Tokens kWh"), true}},
        this);
    m_assetTable = officeTable(tr("Own assets in the order of merit"), m_assets, {52, 0, 74, 80, 74, 92});
    m_memberTable = officeTable(tr("Members and their tokens"), m_members, {0, 112, 104, 96});
    m_stage->setWordWrap(true);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    auto* flow = new QWidget;
    auto* flowColumn = new QVBoxLayout(flow);
    flowColumn->setContentsMargins(0, 0, 0, 0);
    flowColumn->setSpacing(4);
    flowColumn->addWidget(m_legend);
    flowColumn->addWidget(m_chart, 1);
    left->addWidget(officeCard(tr("Planned and measured flow"), flow, this, &m_flowShield, &m_flowAside), 5);
    auto* call = new QWidget;
    auto* callColumn = new QVBoxLayout(call);
    callColumn->setContentsMargins(0, 0, 0, 0);
    callColumn->setSpacing(8);
    callColumn->addWidget(m_stage);
    callColumn->addWidget(m_held);
    callColumn->addWidget(m_timeline, 1);
    left->addWidget(officeCard(tr("From the need to the settlement"), call, this, &m_callShield, &m_callAside), 4);

    m_sent = new RecordTable(Columns{{tr("Sent")}, {tr("State")}}, this);
    QWidget* run =
        sheetOf(officeCard(tr("Offers, awards, delivery"), officeTable(tr("Offers"), m_offers, {0, 74, 56, 88, 92, 62}),
                           nullptr, nullptr, &m_offerAside),
                officeCard(tr("Run the call"), m_forms->callForm()), 4, 5);
    m_sheets->addSheet(tr("Call"),
                       sheetOf(run,
                               officeCard(tr("Sent, and watched until it is final"),
                                          officeTable(tr("Sent"), m_sent, {0, 104}), nullptr, nullptr, &m_sentAside),
                               9, 3));
    m_sheets->addSheet(tr("Own assets"), sheetOf(officeCard(tr("Own assets in the order of merit"), m_assetTable, this,
                                                            &m_assetShield, &m_assetAside),
                                                 officeCard(tr("Add, remove"), m_forms->assetForm()), 4, 5));
    m_sheets->addSheet(tr("Members"), sheetOf(officeCard(tr("Members and their tokens"), m_memberTable, this,
                                                         &m_memberShield, &m_memberAside),
                                              officeCard(tr("Add, remove, price"), m_forms->memberForm()), 5, 4));
    m_sheets->addSheet(tr("Terms"),
                       sheetOf(nullptr, officeCard(tr("Terms, capacity, budget"), m_forms->termsForm()), 0, 1));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addLayout(left, 12);
    columns->addWidget(m_sheets, 8);
    column->addLayout(columns, 1);

    connect(m_chart, &FlowChart::slotChosen, this, &GridPage::slotChosen);
    connect(m_assetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                const bool known = at.isValid() && at.row() < static_cast<int>(m_view.assets.size());
                m_forms->chooseAsset(known ? std::optional(m_view.assets[static_cast<std::size_t>(at.row())].number)
                                           : std::nullopt);
            });
    connect(m_memberTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                const bool known = at.isValid() && at.row() < static_cast<int>(m_view.tokens.size());
                m_forms->chooseMember(known ? std::optional(m_view.tokens[static_cast<std::size_t>(at.row())].account)
                                            : std::nullopt);
            });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] {
            DeedPanel* const panels[] = {m_forms->callDeeds(), m_forms->assetDeeds(), m_forms->memberDeeds(),
                                         m_forms->termsDeeds()};
            panels[m_sheets->current()]->advance();
        });
    }
    show(GridView{});
}

QWidget* GridPage::makeHead() {
    auto* card = new DeskCard;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_branches = new QComboBox;
    m_branches->setAccessibleName(tr("Branch"));
    m_branches->setMinimumWidth(150);
    auto* choose = new QVBoxLayout;
    choose->setContentsMargins(12, 8, 12, 8);
    choose->addWidget(deskLabel(tr("Branch"), 12, /*quiet=*/true));
    choose->addWidget(m_branches);
    row->addLayout(choose);
    m_capacity = new FigureTile(tr("Capacity in / out"), tr("kWh"));
    m_planned = new FigureTile(tr("Planned"), tr("kWh"));
    m_measured = new FigureTile(tr("Measured"), tr("kWh"));
    m_excess = new FigureTile(tr("Beyond the capacity"), tr("kWh"));
    m_own = new FigureTile(tr("From own assets"), tr("kWh"));
    m_left = new FigureTile(tr("Bought or to buy"), tr("kWh"));
    for (FigureTile* tile : {m_capacity, m_planned, m_measured, m_excess, m_own, m_left}) {
        row->addWidget(tile, 1);
        connect(tile->shield(), &ShieldButton::proofAsked, this, &GridPage::proofAsked);
    }
    connect(m_branches, &QComboBox::activated, this,
            [this](int at) { Q_EMIT branchChosen(static_cast<quint32>(at) + 1); });
    return card;
}

void GridPage::show(const GridView& view) {
    m_view = view;
    m_trouble->setText(view.trouble);
    showHead();
    m_legend->show(m_chart->legend());
    m_chart->show(view.slots, view.slot, view.now);
    m_flowShield->show(view.slots.empty() ? Figure{} : view.flowProof);
    const FlowSlot* slot = view.chosen();
    m_flowAside->setText(slot != nullptr ? desk::period(slot->start, slot->end) : tr("not known yet"));
    showCall();
    showAssets();
    showMembers();
    SentRows sent = sentRows(view.sent);
    m_sent->show(std::move(sent.rows));
    m_sentAside->setText(sent.waiting == 0 ? QString() : tr("%n under way", nullptr, static_cast<int>(sent.waiting)));
    m_forms->show(view);
}

void GridPage::showHead() {
    QStringList names;
    for (const BranchItem& branch : m_view.branches)
        names << tr("%1 · %2").arg(QString::number(branch.number), branch.dsoName);
    QStringList shown;
    for (int i = 0; i < m_branches->count(); ++i)
        shown << m_branches->itemText(i);
    if (names != shown) {
        m_branches->clear();
        m_branches->addItems(names);
    }
    m_branches->setEnabled(names.size() > 1);
    m_branches->setCurrentIndex(static_cast<int>(m_view.branch) - 1);
    const FlowSlot* slot = m_view.chosen();
    const auto tile = [](FigureTile* at, const std::optional<core::Energy>& energy, const Figure& proof,
                         const QString& aside = {}) {
        at->show(energy ? desk::kwh(*energy) : desk::unknown(), aside, energy ? proof : Figure{});
    };
    m_capacity->show(slot != nullptr
                         ? tr("%1 / %2").arg(desk::kwh(slot->importCapacity), desk::kwh(slot->exportCapacity))
                         : desk::unknown(),
                     {}, slot != nullptr ? m_view.branchProof : Figure{});
    using Energy = std::optional<core::Energy>;
    tile(m_planned, slot != nullptr ? slot->planned : Energy{}, m_view.flowProof,
         slot == nullptr || !slot->planned ? QString()
         : slot->plannedOnChain            ? tr("added up")
                                           : tr("so far"));
    tile(m_measured, slot != nullptr ? slot->measured : Energy{}, m_view.flowProof);
    const auto& relief = m_view.relief;
    tile(m_excess, relief ? Energy(relief->excess) : Energy{}, relief ? relief->proof : Figure{},
         !relief || relief->excess.value == 0 ? QString()
         : relief->up                         ? tr("in")
                                              : tr("out"));
    tile(m_own, relief ? Energy(relief->fromAssets) : Energy{}, relief ? relief->proof : Figure{});
    tile(m_left, relief ? Energy(relief->residual) : Energy{}, relief ? relief->proof : Figure{},
         relief && relief->residual.value != 0 ? tr("≤ %1 cr").arg(desk::credit(relief->most)) : QString());
}

void GridPage::showCall() {
    const FlowSlot* slot = m_view.chosen();
    const auto& relief = m_view.relief;
    m_callShield->show(relief ? relief->proof : Figure{});
    m_held->setText(relief ? relief->held : QString());
    std::vector<RecordTable::Row> rows;
    if (slot == nullptr || !relief) {
        m_timeline->show(std::vector<CallStep>{});
        m_stage->setText(tr("Choose a slot in the picture."));
        m_callAside->clear();
    } else {
        m_timeline->show(callSteps(*relief, *slot));
        m_stage->setText(stageSentence(relief->stage));
        m_callAside->setText(
            relief->running ? tr("carried through, %1 cr at most").arg(desk::exactCredit(relief->allowed)) : QString());
        for (const OfferItem& offer : relief->offers) {
            const bool less = offer.awarded && offer.delivered && *offer.delivered < *offer.awarded;
            rows.push_back({{offer.seller},
                            {desk::kwh(offer.quantity, 3)},
                            {ct(offer.price)},
                            maybe(offer.awarded, [](core::Energy e) { return desk::kwh(e, 3); }),
                            maybe(
                                offer.delivered, [](core::Energy e) { return desk::kwh(e, 3); },
                                less ? RecordCell::Tone::Warn : RecordCell::Tone::Good),
                            maybe(offer.paid, [](core::Credit c) { return desk::credit(c); })});
        }
    }
    m_offerAside->setText(rows.empty() ? tr("none yet") : grouped(rows.size()));
    m_offers->show(std::move(rows));
}

void GridPage::showAssets() {
    std::vector<RecordTable::Row> rows;
    for (const AssetItem& asset : m_view.assets)
        rows.push_back({{asset.merit ? grouped(*asset.merit) : desk::unknown(), RecordCell::Tone::Quiet},
                        {asset.removed ? tr("asset %1, removed").arg(asset.number + 1)
                         : asset.from  ? tr("asset %1, from %2").arg(asset.number + 1).arg(desk::clockTime(*asset.from))
                                       : tr("asset %1").arg(asset.number + 1),
                         asset.removed ? RecordCell::Tone::Quiet : RecordCell::Tone::Plain},
                        {desk::kwh(asset.up, 3)},
                        {desk::kwh(asset.down, 3)},
                        {ct(asset.price)},
                        {asset.used.value != 0 ? desk::kwh(asset.used, 3) : desk::unknown(),
                         asset.used.value != 0 ? RecordCell::Tone::Good : RecordCell::Tone::Quiet}});
    m_assetShield->show(rows.empty() ? Figure{} : m_view.bookProof);
    m_assetAside->setText(rows.empty() ? tr("none") : grouped(rows.size()));
    // The order of merit is another one in another slot: the asset that is chosen stays it.
    const auto chosen = m_forms->asset();
    m_assets->show(std::move(rows));
    const auto at = std::find_if(m_view.assets.begin(), m_view.assets.end(),
                                 [&](const AssetItem& asset) { return chosen && asset.number == *chosen; });
    m_forms->chooseAsset(at == m_view.assets.end() ? std::nullopt : chosen);
    markRow(m_assetTable, at == m_view.assets.end() ? -1 : static_cast<int>(at - m_view.assets.begin()));
}

void GridPage::showMembers() {
    std::vector<RecordTable::Row> rows;
    for (const TokenItem& member : m_view.tokens) {
        const auto sign = member.tokens.value > 0   ? RecordCell::Tone::Good
                          : member.tokens.value < 0 ? RecordCell::Tone::Bad
                                                    : RecordCell::Tone::Quiet;
        RecordCell tokens{desk::fixedSigned(member.tokens.value, 3, 3), sign};
        tokens.note = member.tokens.value > 0   ? tr("It eased the branch, and may give them for credits.")
                      : member.tokens.value < 0 ? tr("It aggravated the branch, and makes up for it.")
                                                : QString();
        rows.push_back({{member.name, member.belongs ? RecordCell::Tone::Plain : RecordCell::Tone::Quiet},
                        {desk::shortHex(member.account.view()), RecordCell::Tone::Quiet},
                        maybe(member.deviation, [](core::Energy e) { return desk::fixedSigned(e.value, 3, 3); }),
                        std::move(tokens)});
    }
    m_memberShield->show(rows.empty() ? Figure{} : m_view.bookProof);
    m_memberAside->setText(
        rows.empty() ? tr("none")
                     : tr("tokens in all %1 kWh, at %2 ct/kWh")
                               .arg(desk::fixedSigned(m_view.totalTokens.value, 3, 3), ct(m_view.tokenPrice)) +
                           (m_view.nextTokenPrice ? QLatin1String(", ") + tr("soon %1").arg(ct(*m_view.nextTokenPrice))
                                                  : QString()));
    const auto chosen = m_forms->member();
    m_members->show(std::move(rows));
    const auto at = std::find_if(m_view.tokens.begin(), m_view.tokens.end(),
                                 [&](const TokenItem& member) { return chosen && member.account == *chosen; });
    m_forms->chooseMember(at == m_view.tokens.end() ? std::nullopt : chosen);
    markRow(m_memberTable, at == m_view.tokens.end() ? -1 : static_cast<int>(at - m_view.tokens.begin()));
}

} // namespace wattbourse::app

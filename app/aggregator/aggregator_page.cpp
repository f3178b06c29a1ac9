// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/aggregator_page.h"

#include "app/aggregator/import_dialog.h"
#include "app/aggregator/key_sheet.h"
#include "app/aggregator/order_detail.h"
#include "app/aggregator/order_import.h"
#include "app/aggregator/warnings_dialog.h"
#include "app/models/desk_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr int kLayoutVersion = 3;

/// A thin upright line between the key figures.
class Divider final : public QWidget {
public:
    Divider() { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), chartColors(palette()).line); }
};

QString orUnknown(const std::optional<core::Energy>& energy) {
    return energy ? desk::kwh(*energy) : desk::unknown();
}

} // namespace

AggregatorPage::AggregatorPage(QWidget* parent)
    : Page(parent), m_inner(new QMainWindow), m_members(new MembersPanel), m_blotter(new BlotterView),
      m_position(new PositionChart), m_slots(new SlotStrip), m_ladder(new LadderView), m_book(new BookChart),
      m_ticket(new OrderTicket), m_dispatch(new DispatchPanel), m_profit(new PnlPanel), m_pool(new PoolPanel),
      m_alerts(new AlertsPanel), m_replay(new ReplayPanel), m_layout(new LayoutMenu), m_replayed(new WarnBand) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_replayed);
    layout->addWidget(m_inner);
    setAccessibleName(tr("Portfolio"));
    // A window by its class, a panel by its place.
    m_inner->setWindowFlags(Qt::Widget);
    m_inner->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_inner->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    addPanel(Today, "today", tr("Today"), makeTiles(), /*strip=*/true);
    addPanel(Members, "members", tr("Members"), m_members);
    addPanel(Orders, "orders", tr("Orders"), m_blotter);
    addPanel(Pool, "pool", tr("Pool"), m_pool);
    addPanel(Alerts, "alerts", tr("Alerts"), m_alerts);
    addPanel(Replay, "replay", tr("Replay"), m_replay);
    addPanel(Position, "position", tr("Position by slot"), m_position);
    addPanel(Slots, "slots", tr("Slot"), m_slots, /*strip=*/true);
    addPanel(Ladder, "ladder", tr("Order ladder"), m_ladder);
    addPanel(Book, "book", tr("Book"), m_book);
    addPanel(Ticket, "ticket", tr("Order ticket"), m_ticket);
    addPanel(Dispatch, "dispatch", tr("Dispatch"), m_dispatch);
    addPanel(Profit, "profit", tr("Profit and loss"), m_profit);
    m_docks[Members]->addAside(new ShieldLegend);
    m_docks[Profit]->addAside(m_profit->report());
    arrange();

    connect(m_slots, &SlotStrip::slotChosen, this, &AggregatorPage::slotChosen);
    connect(m_ticket, &OrderTicket::marketChosen, this, &AggregatorPage::marketChosen);
    connect(m_ticket, &OrderTicket::placeAsked, this, &AggregatorPage::placeAsked);
    connect(m_ticket, &OrderTicket::draftChanged, this, &AggregatorPage::showBook);
    connect(m_blotter, &BlotterView::deedAsked, this, &AggregatorPage::deedAsked);
    connect(m_blotter, &BlotterView::detailsAsked, this, &AggregatorPage::openDetails);
    connect(m_members, &MembersPanel::importAsked, this, &AggregatorPage::memberImportAsked);
    connect(m_layout, &LayoutMenu::layoutChosen, this, [this](const QString& name) {
        if (!restoreLayout(m_settings.layouts.value(name)))
            resetLayout();
    });
    connect(m_layout, &LayoutMenu::layoutKept, this, [this](const QString& name) {
        DeskSettings next = m_settings;
        next.layouts.insert(name, layoutState());
        keep(std::move(next));
    });
    connect(m_layout, &LayoutMenu::layoutForgotten, this, [this](const QString& name) {
        DeskSettings next = m_settings;
        next.layouts.remove(name);
        keep(std::move(next));
    });
    connect(m_layout, &LayoutMenu::resetAsked, this, &AggregatorPage::resetLayout);
    connect(m_layout, &LayoutMenu::windowAsked, this, &AggregatorPage::windowAsked);
    connect(m_layout, &LayoutMenu::keysAsked, this, &AggregatorPage::openKeySheet);
    connect(m_layout, &LayoutMenu::warningsAsked, this, &AggregatorPage::openWarnings);
    connect(m_ladder, &LadderView::tickChosen, m_ticket, &OrderTicket::setTick);
    connect(m_members, &MembersPanel::summaryChanged, this, [this] {
        m_docks[Members]->setInfo(m_members->summary());
        showDay();
    });
    makeKeys();
    setSettings({});
    show(AggregatorView{});
}

DeskDock* AggregatorPage::addPanel(Panel panel, const char* name, const QString& title, QWidget* content, bool strip) {
    auto* dock = new DeskDock(QString::fromLatin1(name), title, content, strip);
    m_docks[panel] = dock;
    connect(dock, &DeskDock::proofAsked, this, &AggregatorPage::proofAsked);
    m_inner->addDockWidget(Qt::TopDockWidgetArea, dock);
    return dock;
}

QWidget* AggregatorPage::makeTiles() {
    auto* tiles = new QWidget;
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_memberTile = new FigureTile(tr("Members"));
    m_flexTile = new FigureTile(tr("Flexibility up"), tr("kW"));
    m_positionTile = new FigureTile(tr("Position today"), tr("kWh"));
    m_deliveredTile = new FigureTile(tr("Delivered of contracted"), tr("%"));
    m_profitTile = new FigureTile(tr("Profit and loss today"), tr("cr"));
    m_imbalanceTile = new FigureTile(tr("Imbalance today"), tr("cr"));
    for (FigureTile* tile :
         {m_memberTile, m_flexTile, m_positionTile, m_deliveredTile, m_profitTile, m_imbalanceTile}) {
        if (tile != m_memberTile)
            row->addWidget(new Divider);
        row->addWidget(tile, 1);
        connect(tile->shield(), &ShieldButton::proofAsked, this, &AggregatorPage::proofAsked);
    }
    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(4, 6, 8, 6);
    tools->addWidget(m_layout);
    tools->addStretch();
    row->addLayout(tools);
    return tiles;
}

void AggregatorPage::arrange() {
    const auto split = [this](Panel after, Panel what, Qt::Orientation way) {
        m_inner->splitDockWidget(m_docks[after], m_docks[what], way);
    };
    for (DeskDock* dock : m_docks) {
        dock->setFloating(false);
        m_inner->removeDockWidget(dock);
    }
    m_inner->addDockWidget(Qt::TopDockWidgetArea, m_docks[Today]);
    split(Today, Members, Qt::Vertical);
    split(Members, Slots, Qt::Horizontal);
    split(Members, Orders, Qt::Vertical);
    split(Orders, Dispatch, Qt::Vertical);
    split(Dispatch, Position, Qt::Horizontal);
    m_inner->tabifyDockWidget(m_docks[Position], m_docks[Profit]);
    split(Slots, Ladder, Qt::Vertical);
    split(Ladder, Ticket, Qt::Vertical);
    split(Ladder, Book, Qt::Horizontal);
    m_inner->tabifyDockWidget(m_docks[Orders], m_docks[Pool]);
    m_inner->tabifyDockWidget(m_docks[Pool], m_docks[Alerts]);
    m_inner->tabifyDockWidget(m_docks[Alerts], m_docks[Replay]);
    for (DeskDock* dock : m_docks)
        dock->show();
    m_docks[Orders]->raise();
    m_docks[Profit]->raise();
}

void AggregatorPage::sizePanels() {
    const int w = m_inner->width();
    const int h = m_inner->height();
    m_inner->resizeDocks({m_docks[Members], m_docks[Slots]}, {w * 53 / 100, w * 47 / 100}, Qt::Horizontal);
    m_inner->resizeDocks({m_docks[Ladder], m_docks[Book]}, {w * 25 / 100, w * 22 / 100}, Qt::Horizontal);
    m_inner->resizeDocks({m_docks[Today], m_docks[Members], m_docks[Orders], m_docks[Dispatch]},
                         {64, h * 44 / 100, h * 22 / 100, h * 26 / 100}, Qt::Vertical);
    m_inner->resizeDocks({m_docks[Dispatch], m_docks[Position]}, {w * 26 / 100, w * 27 / 100}, Qt::Horizontal);
    m_inner->resizeDocks({m_docks[Slots], m_docks[Ladder], m_docks[Ticket]}, {56, h * 64 / 100, 184}, Qt::Vertical);
}

void AggregatorPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!m_sized) {
        m_sized = true;
        if (m_settings.last.isEmpty() || !restoreLayout(m_settings.last)) {
            sizePanels();
            m_docks[Profit]->raise();
        }
        // The members are what the desk is about; without this the first small button of a title bar has the focus.
        m_members->table()->setFocus();
    }
}

QByteArray AggregatorPage::layoutState() const {
    return m_inner->saveState(kLayoutVersion);
}

bool AggregatorPage::restoreLayout(const QByteArray& layout) {
    const bool restored = m_inner->restoreState(layout, kLayoutVersion);
    m_sized = m_sized || restored;
    if (restored)
        bringPanelsBack(*m_inner);
    return restored;
}

void AggregatorPage::resetLayout() {
    arrange();
    sizePanels();
}

QList<QAction*> AggregatorPage::panelActions() const {
    QList<QAction*> actions;
    for (const DeskDock* dock : m_docks)
        actions << dock->toggleViewAction();
    return actions;
}

void AggregatorPage::showMembers(MemberSet members) {
    m_members->show(std::move(members));
}

void AggregatorPage::updateMembers(std::span<const MemberUpdate> updates) {
    m_members->update(updates);
}

void AggregatorPage::showAlerts(const std::vector<core::AlertRule>& rules, const std::vector<AlertLine>& log) {
    m_alerts->show(rules, log, m_slotSeconds);
    const int unseen = m_alerts->unseen();
    m_docks[Alerts]->setWindowTitle(unseen > 0 ? tr("Alerts (%1)").arg(QLocale().toString(unseen)) : tr("Alerts"));
}

void AggregatorPage::setSettings(const DeskSettings& settings) {
    m_settings = settings;
    for (std::size_t i = 0; i < kDeskActions; ++i)
        m_keys[i]->setKey(settings.keys.keys(static_cast<DeskAction>(i)));
    m_ticket->setWarnings(settings.warnings);
    m_ticket->setAdvanceKey(settings.keys.keys(DeskAction::Advance).toString(QKeySequence::NativeText));
    m_layout->show(panelActions(), settings.layouts.keys());
}

void AggregatorPage::keep(DeskSettings settings) {
    setSettings(settings);
    Q_EMIT settingsChanged();
}

void AggregatorPage::makeKeys() {
    for (std::size_t i = 0; i < kDeskActions; ++i) {
        auto* shortcut = new QShortcut(this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        const auto action = static_cast<DeskAction>(i);
        connect(shortcut, &QShortcut::activated, this, [this, action] { act(action); });
        m_keys[i] = shortcut;
    }
}

void AggregatorPage::act(DeskAction action) {
    switch (action) {
    case DeskAction::Buy:
        return m_ticket->setSide(core::Side::Buy);
    case DeskAction::Sell:
        return m_ticket->setSide(core::Side::Sell);
    case DeskAction::Quantity:
        return m_ticket->focusQuantity();
    case DeskAction::Limit:
        return m_ticket->focusLimit();
    case DeskAction::Advance:
        return m_ticket->advance();
    case DeskAction::Ladder:
        return m_ladder->table()->setFocus();
    case DeskAction::NextSlot:
        return stepSlot(+1);
    case DeskAction::PreviousSlot:
        return stepSlot(-1);
    case DeskAction::Orders:
        m_docks[Orders]->show();
        m_docks[Orders]->raise();
        return m_blotter->table()->setFocus();
    case DeskAction::Members:
        return m_members->focusSearch();
    case DeskAction::CancelAll:
    case DeskAction::DeactivateAll:
    case DeskAction::ActivateAll:
        m_docks[Orders]->show();
        m_docks[Orders]->raise();
        return action == DeskAction::CancelAll       ? m_blotter->askCancelAll()
               : action == DeskAction::DeactivateAll ? m_blotter->askDeactivateAll()
                                                     : m_blotter->askActivateAll();
    case DeskAction::Import:
        openOrderImport();
        return;
    case DeskAction::Sheet:
        return openKeySheet();
    }
}

void AggregatorPage::stepSlot(int by) {
    for (std::size_t i = 0; i < m_view.slots.size(); ++i) {
        const auto next = static_cast<std::ptrdiff_t>(i) + by;
        if (m_view.slots[i].slot == m_view.slot && next >= 0 && next < static_cast<std::ptrdiff_t>(m_view.slots.size()))
            return Q_EMIT slotChosen(m_view.slots[static_cast<std::size_t>(next)].slot);
    }
}

void AggregatorPage::openKeySheet() {
    auto* sheet = new KeySheet(m_settings.keys, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &KeySheet::keysChanged, this, [this](const DeskKeys& keys) {
        DeskSettings next = m_settings;
        next.keys = keys;
        keep(std::move(next));
    });
    sheet->open();
}

void AggregatorPage::openWarnings() {
    auto* dialog = new WarningsDialog(m_settings.warnings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        DeskSettings next = m_settings;
        next.warnings = dialog->warnings();
        keep(std::move(next));
    });
    dialog->open();
}

void AggregatorPage::openDetails(const DeskOrder& order) {
    auto* detail = new OrderDetail(order, this);
    detail->setAttribute(Qt::WA_DeleteOnClose);
    connect(detail, &OrderDetail::proofAsked, this, &AggregatorPage::proofAsked);
    detail->open();
}

ImportDialog* AggregatorPage::openOrderImport() {
    const MarketChoice* market = m_view.chosenMarket();
    if (market == nullptr)
        return nullptr;
    auto* dialog = makeOrderImport(*market, m_view, this, [this](const DeskDeed& deed) { Q_EMIT deedAsked(deed); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void AggregatorPage::showDispatch(const std::optional<DispatchView>& view) {
    m_dispatch->show(view);
    m_docks[Dispatch]->setInfo(m_dispatch->title());
    m_docks[Dispatch]->setShield(view ? view->proof : Figure{});
}

void AggregatorPage::showPool(const PoolView& view) {
    m_pool->show(view);
    const int waiting = m_pool->waiting();
    m_docks[Pool]->setWindowTitle(waiting > 0 ? tr("Pool (%1)").arg(QLocale().toString(waiting)) : tr("Pool"));
    m_docks[Pool]->setInfo(tr("requests for flexibility, and what the members can promise"));
}

void AggregatorPage::showProfit(const PnlView& view) {
    m_profit->show(view);
    m_docks[Profit]->setShield(view.proof);
    core::Credit sum;
    int provisional = 0;
    for (const ProfitBar& bar : view.slots) {
        sum += bar.profit;
        provisional += bar.provisional.value != 0 ? 1 : 0;
    }
    m_profitTile->show(view.slots.empty() ? desk::unknown() : desk::fixedSigned(sum.value, 6, 2),
                       provisional > 0 ? tr("%n slots\nprovisional", nullptr, provisional) : QString(),
                       view.slots.empty() ? Figure{} : view.proof);
}

void AggregatorPage::show(const AggregatorView& view) {
    const bool otherBook =
        view.market != m_view.market || view.slot != m_view.slot || view.book.has_value() != m_view.book.has_value();
    m_view = view;
    m_slots->show(view.slots, view.slot);
    m_ticket->show(view);
    m_blotter->setBlocked(view.blocked);
    m_blotter->show(view.orders);
    m_replayed->setText(view.replayed ? tr("Replay: this is %1 %2, from this desk's own record. Nothing can be signed.")
                                            .arg(desk::day(*view.replayed), desk::clockTimeSeconds(*view.replayed))
                                      : QString());
    m_position->show(view.positions);
    const MarketChoice* market = view.chosenMarket();
    if (market != nullptr && market->row.slotSeconds > 0)
        m_slotSeconds = market->row.slotSeconds;
    m_ladder->show(market != nullptr && view.book ? curvesOf(market->row, *view.book) : BookCurves{}, view.own,
                   otherBook);
    showBook();
    showDay();
    showTitles();
}

void AggregatorPage::showBook() {
    const MarketChoice* market = m_view.chosenMarket();
    const auto draft = m_ticket->draft();
    m_ladder->setDraft(draft);
    if (market == nullptr || !m_view.book) {
        m_book->clear();
        return;
    }
    const BookCurves curves = curvesOf(market->row, *m_view.book);
    m_book->show(curves, m_view.own,
                 draft && !curves.book.cleared ? std::optional(curvesWith(curves, *draft)) : std::nullopt);
}

void AggregatorPage::showDay() {
    const MemberTotals& sum = m_members->model()->totals();
    const QLocale locale;
    m_memberTile->show(
        locale.toString(static_cast<qlonglong>(m_members->model()->memberCount())),
        tr("%1 to check")
                .arg(locale.toString(static_cast<qlonglong>(m_members->model()->count(MemberFilter::Attention)))) +
            QLatin1Char('\n') +
            tr("%1 of %2 reporting")
                .arg(locale.toString(static_cast<qlonglong>(sum.reporting)),
                     locale.toString(static_cast<qlonglong>(sum.members))));
    m_flexTile->show(sum.flexible > 0 ? desk::kw(sum.up, 0) : desk::unknown(),
                     sum.flexible > 0
                         ? tr("down %1 kW").arg(desk::kw(sum.down, 0)) + QLatin1Char('\n') + tr("as contracts say")
                         : QString());
    const DeskDay& day = m_view.day;
    const auto known = [&](bool is) { return is ? day.proof : Figure{}; };
    const bool position = day.bought && day.sold;
    m_positionTile->show(position ? desk::kwh(*day.bought - *day.sold) : desk::unknown(),
                         tr("bought %1").arg(orUnknown(day.bought)) + QLatin1Char('\n') +
                             tr("sold %1").arg(orUnknown(day.sold)),
                         known(position));
    const bool delivered = day.contracted && day.delivered && day.contracted->value != 0;
    m_deliveredTile->show(
        delivered ? desk::fixed(day.delivered->value * 1000 / day.contracted->value, 1, 1) : desk::unknown(),
        tr("%1 of").arg(orUnknown(day.delivered)) + QLatin1Char('\n') + tr("%1 kWh").arg(orUnknown(day.contracted)),
        known(delivered));
    m_imbalanceTile->show(day.imbalance ? desk::fixedSigned(day.imbalance->value, 6, 2) : desk::unknown(),
                          tr("paid (−)\nor received"), known(day.imbalance.has_value()));
}

void AggregatorPage::showTitles() {
    const SlotItem* slot = m_view.chosenSlot();
    const MarketChoice* market = m_view.chosenMarket();
    const QString when = slot != nullptr ? desk::period(slot->start, slot->end) : QString();
    const Figure shield = m_view.book ? m_view.bookProof : Figure{};
    m_docks[Ladder]->setInfo(when);
    m_docks[Ladder]->setShield(shield);
    m_docks[Ladder]->setAside(market != nullptr ? tr("tick %1 ct").arg(desk::ct(market->row.tick, market->row.tick))
                                                : QString());
    m_docks[Book]->setInfo(market != nullptr ? market->name : QString());
    m_docks[Book]->setShield(shield);
    m_docks[Ticket]->setInfo(slot != nullptr && slot->gateLeft
                                 ? tr("%1, gate closes in %2").arg(when, desk::countdown(*slot->gateLeft))
                                 : when);
    m_docks[Ticket]->setAside(m_view.limit
                                  ? tr("Left to spend today: %1 of %2 cr")
                                        .arg(desk::credit(m_view.limit->left), desk::credit(m_view.limit->perDay))
                                  : QString());
    m_docks[Orders]->setAside(tr("newest first"));
    m_docks[Position]->setInfo(tr("delivered against contracted · indicative metering"));
    m_docks[Position]->setShield(m_view.positions.empty() ? Figure{} : m_view.positionProof);
}

} // namespace wattbourse::app

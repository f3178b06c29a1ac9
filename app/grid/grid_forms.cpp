// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grid/grid_forms.h"

#include "app/grid/call_timeline.h"
#include "app/models/desk_text.h"
#include "core/base/hex.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <limits>

namespace wattbourse::app {

namespace {

constexpr int kEnergyScale = 3;
constexpr int kPriceScale = 4;
constexpr int kCreditScale = 6;
constexpr int kPermilleScale = 1;
constexpr std::int64_t kMostEnergy = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kMostPrice = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kMostCredit = 1'000'000'000'000;
constexpr std::int64_t kMostCapacity = 1'000'000'000'000;
constexpr std::int64_t kMostSeconds = 31 * 86'400;
constexpr std::int64_t kMostPenalty = 10'000;

std::uint32_t narrowed(std::int64_t value) {
    return static_cast<std::uint32_t>(value);
}

} // namespace

GridForms::GridForms(QObject* parent)
    : QObject(parent), m_callDeeds(new DeedPanel), m_assetDeeds(new DeedPanel), m_memberDeeds(new DeedPanel),
      m_termsDeeds(new DeedPanel) {
    makeCall();
    makeAssets();
    makeMembers();
    makeTerms();
}

UnitEdit* GridForms::addNumber(QGridLayout* grid, const QString& name, int scale, const QString& unit,
                               std::int64_t most, int shown) {
    auto* edit = new UnitEdit(name, scale, unit);
    edit->spin()->setShownDecimals(shown);
    std::int64_t step = 1;
    for (int i = shown; i < scale; ++i)
        step *= 10;
    edit->spin()->setRange(0, most, step);
    edit->spin()->setValue(0);
    QLabel* label = deskLabel(name, 12, /*quiet=*/true);
    label->setBuddy(edit);
    const int at = grid->rowCount();
    grid->addWidget(label, at, 0);
    grid->addWidget(edit, at, 1);
    connect(edit->spin(), &ScaledSpin::valueChanged, this, &GridForms::refresh);
    return edit;
}

QWidget* GridForms::makeForm(QGridLayout* grid, DeedPanel* deeds, bool scrolls) {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    if (!scrolls) {
        column->addLayout(grid);
        column->addWidget(deeds, 1);
        return form;
    }
    auto* fields = new QWidget;
    fields->setLayout(grid);
    column->addWidget(officeScroll(fields), 5);
    column->addWidget(deeds, 2);
    return form;
}

void GridForms::makeCall() {
    auto* grid = new QGridLayout;
    m_most = addNumber(grid, tr("Spend at most"), kCreditScale, tr("cr"), kMostCredit, 2);
    m_callForm = makeForm(grid, m_callDeeds);
}

void GridForms::makeAssets() {
    auto* grid = new QGridLayout;
    m_assetUp = addNumber(grid, tr("Feeds or saves"), kEnergyScale, tr("kWh"), kMostEnergy, 3);
    m_assetDown = addNumber(grid, tr("Takes"), kEnergyScale, tr("kWh"), kMostEnergy, 3);
    m_assetPrice = addNumber(grid, tr("Costs"), kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    m_assetForm = makeForm(grid, m_assetDeeds);
}

void GridForms::makeMembers() {
    auto* grid = new QGridLayout;
    m_account = officeLine(grid, tr("Account"), tr("0x and 40 digits"));
    connect(m_account, &QLineEdit::textChanged, this, &GridForms::refresh);
    m_tokenPrice = addNumber(grid, tr("Price of tokens"), kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    m_memberForm = makeForm(grid, m_memberDeeds);
}

void GridForms::makeTerms() {
    auto* grid = new QGridLayout;
    m_cap = addNumber(grid, tr("Highest price"), kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    m_notice = addNumber(grid, tr("Offers end before the slot"), 0, tr("s"), kMostSeconds, 0);
    m_least = addNumber(grid, tr("Smallest offer"), kEnergyScale, tr("kWh"), kMostEnergy, 3);
    m_tolerance = addNumber(grid, tr("Tolerated shortfall"), kPermilleScale, tr("%"), 1'000, 1);
    m_penalty = addNumber(grid, tr("Penalty"), kPermilleScale, tr("%"), kMostPenalty, 1);
    m_rule = addNumber(grid, tr("Baseline rule"), 0, {}, 255, 0);
    m_forgiven = addNumber(grid, tr("Misses forgiven in 30 days"), 0, {}, 255, 0);
    m_uniform = new QCheckBox(tr("All sellers get the dearest accepted price"));
    m_uniform->setAccessibleName(m_uniform->text());
    grid->addWidget(m_uniform, grid->rowCount(), 0, 1, 2);
    connect(m_uniform, &QCheckBox::toggled, this, &GridForms::refresh);
    m_in = addNumber(grid, tr("Capacity in"), kEnergyScale, tr("kWh"), kMostCapacity, 3);
    m_out = addNumber(grid, tr("Capacity out"), kEnergyScale, tr("kWh"), kMostCapacity, 3);
    m_lead = addNumber(grid, tr("Planned before the slot"), 0, tr("s"), kMostSeconds, 0);
    m_budget = addNumber(grid, tr("Budget for calls and tokens"), kCreditScale, tr("cr"), kMostCredit, 2);
    m_termsForm = makeForm(grid, m_termsDeeds, /*scrolls=*/true);
}

void GridForms::show(const GridView& view) {
    m_view = view;
    if (view.branch != 0 && (m_shownBranch != view.branch || m_shownTerms != view.terms)) {
        const bool fresh = m_shownBranch != view.branch;
        m_shownTerms = view.terms;
        m_shownBranch = view.branch;
        m_cap->spin()->setValue(view.terms.priceCap.value);
        m_notice->spin()->setValue(view.terms.notice);
        m_least->spin()->setValue(view.terms.least.value);
        m_tolerance->spin()->setValue(view.terms.tolerancePermille);
        m_penalty->spin()->setValue(view.terms.penaltyPermille);
        m_rule->spin()->setValue(view.terms.rule);
        m_forgiven->spin()->setValue(view.terms.forgiven);
        m_uniform->setChecked(view.terms.uniform);
        if (const FlowSlot* slot = view.chosen(); slot != nullptr && fresh) {
            m_in->spin()->setValue(slot->importCapacity.value);
            m_out->spin()->setValue(slot->exportCapacity.value);
        }
    }
    refresh();
}

void GridForms::chooseAsset(std::optional<std::uint64_t> asset) {
    m_asset = asset;
    refresh();
}

void GridForms::chooseMember(std::optional<core::Address> member) {
    m_member = member;
    refresh();
}

void GridForms::refresh() {
    if (m_budget == nullptr)
        return;
    showCallDeeds();
    showAssetDeeds();
    showMemberDeeds();
    showTermsDeeds();
}

void GridForms::showCallDeeds() {
    DeedPanel::Deed run;
    DeedPanel::Deed step;
    run.action = tr("Carry the call through");
    step.action = tr("Next step alone");
    run.problem = step.problem = m_view.rights.carry;
    const FlowSlot* slot = m_view.chosen();
    if (slot == nullptr || !m_view.relief) {
        run.note = step.note = tr("Choose a slot.");
        m_callDeeds->show({run, step});
        return;
    }
    const ReliefView& relief = *m_view.relief;
    const QString period = desk::period(slot->start, slot->end);
    const core::Credit most{m_most->spin()->value()};
    const bool over = relief.stage == CallStage::Done || relief.stage == CallStage::Missed;
    run.note = step.note = stageSentence(relief.stage);
    if (relief.running) {
        run.action = tr("Stop carrying it through");
        run.sentence = tr("nothing more for slot %1: its steps that are still to come are not sent.").arg(period);
        run.send = [this, at = slot->slot] { Q_EMIT stopAsked(at); };
    } else if (!over) {
        run.sentence =
            tr("every step of slot %1 as soon as it is due: clear and claim members' orders, add up the plan, use "
               "the own assets, ask the members for what is left, award, measure, settle, book the tokens. The "
               "call costs the branch's operator %2 cr at most.")
                .arg(period, desk::exactCredit(most));
        run.send = [this, at = slot->slot, most] { Q_EMIT runAsked(at, most); };
    }
    const bool due = !relief.from && !over && relief.stage != CallStage::NoNeed && relief.stage != CallStage::Offers &&
                     relief.stage != CallStage::Committed && relief.stage != CallStage::Delivering &&
                     relief.stage != CallStage::Measuring && relief.stage != CallStage::AssetsSuffice;
    if (relief.from)
        step.note += QLatin1Char(' ') + tr("The next step begins at %1.").arg(desk::clockTimeSeconds(*relief.from));
    if (relief.stage == CallStage::Need && relief.most > most)
        step.problem = tr("The call could cost %1 cr: allow as much.").arg(desk::exactCredit(relief.most));
    if (due) {
        switch (relief.stage) {
        case CallStage::Claiming:
            step.sentence = tr("clear and claim the members' orders of slot %1.").arg(period);
            break;
        case CallStage::Planning:
            step.sentence = tr("add up the positions of slot %1.").arg(period);
            break;
        case CallStage::Need:
            step.sentence =
                tr("relieve slot %1: %2 kWh by the own assets, and ask the members for %3 kWh at most %4 cr.")
                    .arg(period, desk::kwh(relief.fromAssets, 3), desk::kwh(relief.residual, 3),
                         desk::exactCredit(relief.most));
            break;
        case CallStage::Awarding:
            step.sentence = tr("award the cheapest offers of slot %1.").arg(period);
            break;
        case CallStage::Settling:
            step.sentence = tr("measure and settle what was delivered in slot %1.").arg(period);
            break;
        default:
            step.sentence = tr("add up what slot %1 measured, and book the tokens.").arg(period);
            break;
        }
        step.send = [this, at = slot->slot, most] { Q_EMIT stepAsked(at, most); };
    }
    m_callDeeds->show({run, step});
}

void GridForms::showAssetDeeds() {
    DeedPanel::Deed add;
    DeedPanel::Deed remove;
    add.action = tr("Add an asset");
    remove.action = tr("Remove the chosen one");
    add.problem = remove.problem = m_view.rights.decide;
    const core::Energy up{m_assetUp->spin()->value()};
    const core::Energy down{m_assetDown->spin()->value()};
    const core::Price price{narrowed(m_assetPrice->spin()->value())};
    if (up.value == 0 && down.value == 0)
        add.note = tr("What does it feed, save or take in a slot?");
    else
        add.sentence =
            tr("add an own asset that feeds or saves %1 kWh and takes %2 kWh in a slot, at %3 ct/kWh, from the "
               "next slot on.")
                .arg(desk::kwh(up, 3), desk::kwh(down, 3), desk::fixed(price.value, kPriceScale, 4));
    add.send = [this, up, down, price] {
        Q_EMIT addAssetAsked(up, down, price);
        for (UnitEdit* edit : {m_assetUp, m_assetDown, m_assetPrice})
            edit->spin()->setValue(0);
    };
    if (m_asset)
        remove.sentence = tr("remove the own asset %1: it helps no more.").arg(*m_asset + 1);
    else
        remove.note = tr("Choose an asset in the table.");
    remove.send = [this, asset = m_asset.value_or(0)] { Q_EMIT removeAssetAsked(asset); };
    m_assetDeeds->show({add, remove});
}

void GridForms::showMemberDeeds() {
    DeedPanel::Deed add;
    DeedPanel::Deed remove;
    DeedPanel::Deed price;
    add.action = tr("Add a member");
    remove.action = tr("Remove the chosen one");
    price.action = tr("Price of tokens");
    add.problem = remove.problem = price.problem = m_view.rights.decide;
    const QString typed = m_account->text().trimmed();
    const auto account = core::addressFromHex(typed.toStdString());
    if (typed.isEmpty())
        add.note = tr("Whose account?");
    else if (!account || account->isZero())
        add.problem = tr("An address is 0x and 40 hexadecimal digits.");
    else
        add.sentence = tr("add %1 to the branch, from a day on.").arg(desk::fullHex(account->view()));
    if (account)
        add.send = [this, who = *account] {
            Q_EMIT addMemberAsked(who);
            m_account->clear();
        };
    if (m_member)
        remove.sentence = tr("remove %1 from the branch, from a day on.").arg(desk::fullHex(m_member->view()));
    else
        remove.note = tr("Choose a member in the table.");
    remove.send = [this, who = m_member.value_or(core::Address{})] { Q_EMIT removeMemberAsked(who); };
    const core::Price wanted{narrowed(m_tokenPrice->spin()->value())};
    price.note = tr("Keep it below what leaving a position costs in the market, or it pays to plan badly.");
    price.sentence = tr("pay %1 ct/kWh for imbalance tokens, and take as much for those below zero, from a day on.")
                         .arg(desk::fixed(wanted.value, kPriceScale, 4));
    if (m_view.nextTokenPrice && price.problem.isEmpty())
        price.problem = tr("%1 ct/kWh are decided already. Change it when they hold.")
                            .arg(desk::fixed(m_view.nextTokenPrice->value, kPriceScale, 4));
    price.send = [this, wanted] { Q_EMIT tokenPriceAsked(wanted); };
    m_memberDeeds->show({add, remove, price});
}

TermsItem GridForms::terms() const {
    TermsItem out;
    out.priceCap = {narrowed(m_cap->spin()->value())};
    out.notice = narrowed(m_notice->spin()->value());
    out.least = {m_least->spin()->value()};
    out.tolerancePermille = narrowed(m_tolerance->spin()->value());
    out.penaltyPermille = narrowed(m_penalty->spin()->value());
    out.rule = narrowed(m_rule->spin()->value());
    out.forgiven = narrowed(m_forgiven->spin()->value());
    out.uniform = m_uniform->isChecked();
    return out;
}

void GridForms::showTermsDeeds() {
    DeedPanel::Deed set;
    DeedPanel::Deed capacity;
    DeedPanel::Deed open;
    DeedPanel::Deed budget;
    set.action = tr("Terms of calls");
    capacity.action = tr("Capacity");
    open.action = tr("New branch");
    budget.action = tr("Budget");
    set.problem = capacity.problem = m_view.rights.decide;
    open.problem = budget.problem = m_view.rights.open;
    const TermsItem wanted = terms();
    if (wanted == m_view.terms)
        set.note = tr("Nothing is changed yet.");
    else if (wanted.priceCap.value == 0 || wanted.notice == 0 || wanted.least.value == 0)
        set.note = tr("A highest price, the end of offers and a smallest offer are needed.");
    else
        set.sentence =
            tr("ask members for at most %1 ct/kWh, offers of %2 kWh and more until %3 s before the slot; what is "
               "missing beyond %4 % costs %5 % of the price.")
                .arg(desk::fixed(wanted.priceCap.value, kPriceScale, 4), desk::kwh(wanted.least, 3),
                     QString::number(wanted.notice), desk::fixed(wanted.tolerancePermille, 1, 1),
                     desk::fixed(wanted.penaltyPermille, 1, 1));
    set.send = [this, wanted] { Q_EMIT termsAsked(wanted); };
    const core::Energy in{m_in->spin()->value()};
    const core::Energy out{m_out->spin()->value()};
    const auto lead = narrowed(m_lead->spin()->value());
    capacity.sentence = tr("give the branch %1 kWh in and %2 kWh out in a slot, from a day on.")
                            .arg(desk::kwh(in, 3), desk::kwh(out, 3));
    // The contract takes one change at a time, each a day ahead.
    const bool known = m_view.branch != 0 && m_view.branch <= m_view.branches.size();
    if (known && capacity.problem.isEmpty())
        if (const BranchItem& branch = m_view.branches[m_view.branch - 1]; branch.changesAt)
            capacity.problem = tr("From %1 on it is %2 kWh in and %3 kWh out: decided already. Change it after that.")
                                   .arg(desk::dayTime(*branch.changesAt), desk::kwh(branch.nextImport, 3),
                                        desk::kwh(branch.nextExport, 3));
    capacity.send = [this, in, out] { Q_EMIT capacityAsked(in, out); };
    if ((in.value == 0 && out.value == 0) || lead == 0)
        open.note = tr("A capacity, and the time when positions count as planned, are needed.");
    else
        open.sentence = tr("open a branch of your own with %1 kWh in and %2 kWh out in a slot; positions count as "
                           "planned %3 s before.")
                            .arg(desk::kwh(in, 3), desk::kwh(out, 3), QString::number(lead));
    open.send = [this, in, out, lead] { Q_EMIT openBranchAsked(in, out, lead); };
    const core::Credit most{m_budget->spin()->value()};
    if (most.value == 0)
        budget.note = tr("How much may calls take, and how much may tokens?");
    else
        budget.sentence =
            tr("three things: let the grid's contract call in your name, and let calls take %1 cr in all and "
               "tokens as much.")
                .arg(desk::exactCredit(most));
    budget.send = [this, most] { Q_EMIT empowerAsked(most); };
    m_termsDeeds->show({set, capacity, open, budget});
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/market_form.h"

#include "app/charts/chart_colors.h"
#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"
#include "app/operator/office_parts.h"
#include "app/operator/row_words.h"
#include "core/base/hex.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>
#include <limits>

namespace wattbourse::app {

namespace {

using core::RowField;

// 1 ct is 10,000 µcr.
constexpr int kPriceScale = 4;
constexpr int kEnergyScale = 3;
constexpr int kCreditScale = 6;
constexpr int kPermilleScale = 1;
constexpr std::int64_t kMostPrice = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kMostSeconds = 31 * 86'400;
constexpr std::int64_t kMostQuantity = std::int64_t{1} << 31U;
constexpr std::int64_t kMostCredit = 1'000'000'000'000;
constexpr std::array kTraders{core::Role::Prosumer, core::Role::Generator, core::Role::Aggregator,
                              core::Role::Dso,      core::Role::Tso,       core::Role::Brp};

template <class T>
T narrowed(std::int64_t value) {
    return static_cast<T>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<T>::max()));
}

} // namespace

MarketForm::MarketForm(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_title(deskLabel({}, 12, /*quiet=*/false, /*medium=*/true)),
      m_help(deskLabel({}, 12, /*quiet=*/true)), m_confirm(new ConfirmStep(tr("Sign and send this?"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* fields = new QWidget;
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    fields->setLayout(m_grid);

    addChoice(RowField::Commodity, {commodityWord(core::Commodity::Energy), commodityWord(core::Commodity::FlexUp),
                                    commodityWord(core::Commodity::FlexDown)});
    addChoice(RowField::Matching,
              {matchingWord(core::Matching::UniformAuction), matchingWord(core::Matching::Continuous),
               matchingWord(core::Matching::PayAsBid), matchingWord(core::Matching::PayAsCleared)});
    addChoice(RowField::Visibility, {visibilityWord(core::Visibility::Open), visibilityWord(core::Visibility::Sealed)});
    addRoles(RowField::BuyerRoles);
    addRoles(RowField::SellerRoles);
    m_soleBuyer = new QLineEdit;
    m_soleBuyer->setPlaceholderText(tr("0x and 40 digits, or empty"));
    m_soleBuyer->setMaxLength(80);
    connect(m_soleBuyer, &QLineEdit::textChanged, this, &MarketForm::refresh);
    addField(RowField::SoleBuyer, m_soleBuyer);
    addNumber(RowField::GateOpens, 0, tr("s"), kMostSeconds, 0);
    addNumber(RowField::GateCloses, 0, tr("s"), kMostSeconds, 0);
    addNumber(RowField::RevealSeconds, 0, tr("s"), kMostSeconds, 0);
    addNumber(RowField::LowestPrice, kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    addNumber(RowField::PriceStep, kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    addNumber(RowField::Ticks, 0, {}, std::numeric_limits<std::uint16_t>::max(), 0);
    addNumber(RowField::MinQuantity, kEnergyScale, tr("kWh"), kMostQuantity + 1, 3);
    addNumber(RowField::MaxQuantity, kEnergyScale, tr("kWh"), kMostQuantity + 1, 3);
    addNumber(RowField::SellerBond, kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    addNumber(RowField::SealedDeposit, kCreditScale, tr("cr"), kMostCredit, 2);
    addNumber(RowField::Tolerance, kPermilleScale, tr("%"), std::numeric_limits<std::uint16_t>::max(), 1);
    addNumber(RowField::Penalty, kPermilleScale, tr("%"), std::numeric_limits<std::uint16_t>::max(), 1);
    addNumber(RowField::ImbalanceUp, kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    addNumber(RowField::ImbalanceDown, kPriceScale, tr("ct/kWh"), kMostPrice, 2);
    // How many slots after the first one that can change.
    addNumber(RowField::FromSlot, 0, tr("slots later"), 1'000'000, 0);
    m_help->setWordWrap(true);
    m_help->setMinimumHeight(36);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    column->addWidget(m_title);
    column->addWidget(officeScroll(fields), 1);
    column->addWidget(m_help);
    column->addWidget(m_confirm);
    m_confirm->setKeyHint(tr("Ctrl+Return"));
    connect(m_confirm, &ConfirmStep::confirmed, this, &MarketForm::send);
    connect(m_confirm, &ConfirmStep::resetAsked, this, [this] {
        if (const auto* like = present())
            m_changing ? writeChange(*like) : writeNew(*like);
    });
    writeNew(core::MarketRow{});
}

void MarketForm::addField(RowField field, QWidget* editor) {
    const int at = m_grid->rowCount();
    QLabel* name = deskLabel(rowFieldName(field), 12, /*quiet=*/true);
    name->setBuddy(editor);
    name->setToolTip(rowFieldHelp(field));
    m_labels[field] = name;
    m_grid->addWidget(name, at, 0);
    m_grid->addWidget(editor, at, 1);
    editor->setAccessibleName(rowFieldName(field));
    editor->setAccessibleDescription(rowFieldHelp(field));
    editor->setToolTip(rowFieldHelp(field));
    editor->setProperty("field", static_cast<int>(field));
    editor->installEventFilter(this);
    for (QWidget* part : editor->findChildren<QWidget*>()) {
        part->setProperty("field", static_cast<int>(field));
        part->installEventFilter(this);
    }
}

void MarketForm::addChoice(RowField field, const QStringList& words) {
    auto* box = new QComboBox;
    box->addItems(words);
    m_choices[field] = box;
    addField(field, box);
    connect(box, &QComboBox::currentIndexChanged, this, &MarketForm::refresh);
}

void MarketForm::addNumber(RowField field, int scale, const QString& unit, std::int64_t most, int shown) {
    auto* edit = new UnitEdit(rowFieldName(field), scale, unit);
    edit->spin()->setShownDecimals(shown);
    std::int64_t step = 1;
    for (int i = shown; i < scale; ++i)
        step *= 10;
    edit->spin()->setRange(0, most, step);
    edit->spin()->setValue(0);
    m_numbers[field] = edit;
    addField(field, edit);
    connect(edit->spin(), &ScaledSpin::valueChanged, this, &MarketForm::refresh);
}

void MarketForm::addRoles(RowField field) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (std::size_t i = 0; i < kTraders.size(); ++i) {
        auto* check = new QCheckBox(roleWord(kTraders[i]));
        check->setAccessibleName(tr("%1: %2").arg(rowFieldName(field), roleWord(kTraders[i])));
        grid->addWidget(check, static_cast<int>(i / 3), static_cast<int>(i % 3));
        m_roles[field].emplace_back(kTraders[i], check);
        connect(check, &QCheckBox::toggled, this, &MarketForm::refresh);
    }
    addField(field, box);
}

bool MarketForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        const QVariant field = watched->property("field");
        if (field.isValid())
            m_help->setText(rowFieldHelp(static_cast<RowField>(field.toInt())));
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* MarketForm::editor(RowField field) const {
    if (const auto found = m_numbers.find(field); found != m_numbers.end())
        return found->second->spin();
    if (const auto found = m_choices.find(field); found != m_choices.end())
        return found->second;
    return field == RowField::SoleBuyer ? m_soleBuyer : nullptr;
}

void MarketForm::setContext(const std::vector<core::MarketRow>& rows, std::uint32_t slotSeconds, core::UnixTime now) {
    const bool first = m_rows.empty() && !rows.empty();
    m_rows = rows;
    m_slotSeconds = slotSeconds;
    m_now = now;
    if (first)
        writeNew(rows.front());
    else
        refresh();
}

void MarketForm::setBlocked(const QString& blocked) {
    if (blocked == m_blocked)
        return;
    m_blocked = blocked;
    refresh();
}

const core::MarketRow* MarketForm::present() const {
    for (const core::MarketRow& row : m_rows)
        if (row.id == m_id)
            return &row;
    return m_rows.empty() ? nullptr : &m_rows.front();
}

void MarketForm::writeNew(const core::MarketRow& like) {
    m_changing = false;
    m_id = like.id;
    write(like);
}

void MarketForm::writeChange(const core::MarketRow& row) {
    m_changing = true;
    m_id = row.id;
    write(row);
}

void MarketForm::write(const core::MarketRow& row) {
    m_writing = true;
    m_choices[RowField::Commodity]->setCurrentIndex(static_cast<int>(row.commodity));
    m_choices[RowField::Matching]->setCurrentIndex(static_cast<int>(row.matching));
    m_choices[RowField::Visibility]->setCurrentIndex(static_cast<int>(row.visibility));
    for (auto& [field, box] : m_choices)
        box->setEnabled(!m_changing);
    for (const auto& [field, mask] :
         {std::pair(RowField::BuyerRoles, row.buyerRoles), std::pair(RowField::SellerRoles, row.sellerRoles)})
        for (const auto& [role, box] : m_roles[field])
            box->setChecked((mask & static_cast<std::uint32_t>(role)) != 0);
    m_soleBuyer->setText(row.soleBuyer.isZero() ? QString() : desk::fullHex(row.soleBuyer.view()));
    const auto set = [this](RowField field, std::int64_t value) { m_numbers[field]->spin()->setValue(value); };
    set(RowField::GateOpens, row.gateOpens);
    set(RowField::GateCloses, row.gateCloses);
    set(RowField::RevealSeconds, row.revealSeconds);
    set(RowField::LowestPrice, row.lowestPrice.value);
    set(RowField::PriceStep, row.tick.value);
    set(RowField::Ticks, row.ticks);
    set(RowField::MinQuantity, row.minQuantity.value);
    set(RowField::MaxQuantity, row.maxQuantity.value);
    set(RowField::SellerBond, row.sellerBond.value);
    set(RowField::SealedDeposit, row.sealedDeposit.value);
    set(RowField::Tolerance, row.tolerancePermille);
    set(RowField::Penalty, row.penaltyPermille);
    set(RowField::ImbalanceUp, row.imbalanceUp.value);
    set(RowField::ImbalanceDown, row.imbalanceDown.value);
    set(RowField::FromSlot, 0);
    m_labels[RowField::FromSlot]->setVisible(m_changing);
    m_numbers[RowField::FromSlot]->setVisible(m_changing);
    m_writing = false;
    refresh();
}

std::int64_t MarketForm::number(RowField field) const {
    return m_numbers.at(field)->spin()->value();
}

std::uint32_t MarketForm::roles(RowField field) const {
    std::uint32_t mask = 0;
    for (const auto& [role, box] : m_roles.at(field))
        if (box->isChecked())
            mask |= static_cast<std::uint32_t>(role);
    return mask;
}

core::MarketRow MarketForm::row() const {
    core::MarketRow row;
    row.id = m_id;
    row.commodity = static_cast<core::Commodity>(m_choices.at(RowField::Commodity)->currentIndex());
    row.matching = static_cast<core::Matching>(m_choices.at(RowField::Matching)->currentIndex());
    row.visibility = static_cast<core::Visibility>(m_choices.at(RowField::Visibility)->currentIndex());
    row.buyerRoles = roles(RowField::BuyerRoles);
    row.sellerRoles = roles(RowField::SellerRoles);
    if (const auto buyer = core::addressFromHex(m_soleBuyer->text().trimmed().toStdString()))
        row.soleBuyer = *buyer;
    row.slotSeconds = m_slotSeconds;
    row.gateOpens = narrowed<std::uint32_t>(number(RowField::GateOpens));
    row.gateCloses = narrowed<std::uint32_t>(number(RowField::GateCloses));
    row.revealSeconds = narrowed<std::uint32_t>(number(RowField::RevealSeconds));
    row.lowestPrice = {narrowed<std::uint32_t>(number(RowField::LowestPrice))};
    row.tick = {narrowed<std::uint32_t>(number(RowField::PriceStep))};
    row.ticks = narrowed<std::uint16_t>(number(RowField::Ticks));
    row.minQuantity = {number(RowField::MinQuantity)};
    row.maxQuantity = {number(RowField::MaxQuantity)};
    row.sellerBond = {narrowed<std::uint32_t>(number(RowField::SellerBond))};
    row.sealedDeposit = {number(RowField::SealedDeposit)};
    row.tolerancePermille = narrowed<std::uint16_t>(number(RowField::Tolerance));
    row.penaltyPermille = narrowed<std::uint16_t>(number(RowField::Penalty));
    row.imbalanceUp = {narrowed<std::uint32_t>(number(RowField::ImbalanceUp))};
    row.imbalanceDown = {narrowed<std::uint32_t>(number(RowField::ImbalanceDown))};
    if (const auto* now = present(); m_changing && now != nullptr) {
        row.paused = now->paused;
        row.fromSlot = {core::firstChangeableSlot(*now, row, m_now).value +
                        narrowed<std::uint32_t>(number(RowField::FromSlot))};
    }
    return row;
}

QString MarketForm::sentence(const core::MarketRow& row) const {
    const auto* now = present();
    if (m_changing && now != nullptr) {
        const auto changed = rowDifferences(*now, row);
        if (changed.empty())
            return {};
        QStringList words;
        for (const RowField field : changed)
            words << tr("%1 from %2 to %3")
                         .arg(rowFieldName(field), rowFieldValue(*now, field), rowFieldValue(row, field));
        return tr("change market %1 (%2) from %3 on: %4. Earlier slots keep what they have.")
            .arg(QString::number(row.id.value), marketKind(*now), rowFieldValue(row, RowField::FromSlot),
                 words.join(QStringLiteral("; ")));
    }
    return tr("open a market for %1, %2, orders %3; buyers: %4; sellers: %5; prices from %6 to %7; orders from %8 to "
              "%9.")
        .arg(commodityWord(row.commodity), matchingWord(row.matching), visibilityWord(row.visibility),
             roleWords(row.buyerRoles), roleWords(row.sellerRoles), rowFieldValue(row, RowField::LowestPrice),
             desk::fixed(row.priceAt({static_cast<std::uint16_t>(row.ticks - 1)}).value, kPriceScale, 2) +
                 QLatin1Char(' ') + tr("ct/kWh"),
             rowFieldValue(row, RowField::MinQuantity), rowFieldValue(row, RowField::MaxQuantity));
}

void MarketForm::refresh() {
    if (m_writing)
        return;
    const core::MarketRow wanted = row();
    const core::RowContext context{m_rows, m_slotSeconds, m_now};
    const auto problems = m_changing ? core::problemsOfChange(wanted, context) : core::problemsOfNew(wanted, context);
    const QColor wrong = chartColors(palette()).danger;
    for (auto& [field, label] : m_labels) {
        QPalette ink;
        ink.setColor(QPalette::WindowText, palette().color(QPalette::PlaceholderText));
        for (const auto& problem : problems)
            if (problem.field == field)
                ink.setColor(QPalette::WindowText, wrong);
        label->setPalette(ink);
    }
    const QString buyer = m_soleBuyer->text().trimmed();
    QString problem = m_blocked;
    if (problem.isEmpty() && !buyer.isEmpty() && !core::addressFromHex(buyer.toStdString()))
        problem = tr("An address is 0x and 40 hexadecimal digits.");
    if (problem.isEmpty() && !problems.empty())
        problem = rowProblemText(problems.front());
    const QString words = problems.empty() ? sentence(wanted) : QString();
    m_title->setText(m_changing ? tr("Change market %1").arg(m_id.value) : tr("Open a market"));
    m_confirm->setAction(m_changing ? tr("Change market") : tr("Open market"), DeskButton::Kind::Primary);
    m_confirm->setSentence(words);
    m_confirm->setNote(words.isEmpty() && problem.isEmpty() ? tr("Nothing is changed yet.") : QString());
    m_confirm->setProblem(problem);
    m_confirm->setActionEnabled(problem.isEmpty() && !words.isEmpty());
}

void MarketForm::send() {
    const core::MarketRow wanted = row();
    if (m_changing)
        Q_EMIT changeAsked(wanted);
    else
        Q_EMIT openAsked(wanted);
}

} // namespace wattbourse::app

// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/limits_card.h"

#include "app/models/desk_text.h"
#include "app/widgets/sign_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <cmath>

namespace wattbourse::app {

LimitsCard::LimitsCard(Extent extent, QWidget* parent)
    : QWidget(parent), m_limits(new PriceLimits(extent == Extent::Whole ? PriceLimits::Handles::AlsoReward
                                                                        : PriceLimits::Handles::BuyAndSell)),
      m_preview(new TextLabel({}, {.pixels = 12, .medium = true, .wrap = true})),
      m_note(new TextLabel({}, {.pixels = 12, .tone = Tone::Muted, .wrap = true})),
      m_problem(new TextLabel({}, {.pixels = 12, .tone = Tone::Danger, .wrap = true})),
      m_save(new QPushButton(tr("Save and sign"))), m_undo(new QPushButton(tr("Undo"))),
      m_inForce(new FigureLabel({.pixels = 12, .tone = Tone::Muted})) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Your price limits"));
    card->setAside(tr("past prices behind"));
    outer->addWidget(card);
    QVBoxLayout* body = card->body();
    body->setSpacing(3);
    body->addWidget(m_limits);
    body->addWidget(m_preview);
    body->addWidget(m_note);
    if (extent == Extent::Whole)
        body->addWidget(makeBounds());
    body->addWidget(m_problem);
    body->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("saveLimits"));
    row->addWidget(m_save);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_inForce);
    body->addLayout(row);
    connect(m_limits, &PriceLimits::moved, this, &LimitsCard::touched);
    connect(m_undo, &QPushButton::clicked, this, &LimitsCard::undo);
    connect(m_save, &QPushButton::clicked, this, &LimitsCard::confirm);
    connect(m_inForce, &FigureLabel::proofAsked, this, &LimitsCard::proofAsked);
    refresh();
}

QWidget* LimitsCard::makeBounds() {
    auto* out = new QWidget;
    auto* rows = new QGridLayout(out);
    rows->setContentsMargins(0, 8, 0, 8);
    rows->setHorizontalSpacing(12);
    const auto number = [](double most, int decimals, const QString& unit) {
        auto* field = new QDoubleSpinBox;
        field->setRange(0, most);
        field->setDecimals(decimals);
        field->setSuffix(QLatin1Char(' ') + unit);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setAlignment(Qt::AlignRight);
        field->setKeyboardTracking(false);
        field->setFixedWidth(110);
        return field;
    };
    const auto add = [rows](int row, const QString& words, QWidget* field) {
        auto* label = new TextLabel(words, {.tone = Tone::Muted});
        label->setBuddy(field);
        field->setAccessibleName(words);
        rows->addWidget(label, row, 0);
        rows->addWidget(field, row, 1);
    };
    m_perSlot = number(10'000, 3, QStringLiteral("kWh"));
    m_perDay = number(100'000, 2, QStringLiteral("cr"));
    m_renewable = new QCheckBox(tr("Renewable energy only"));
    add(0, tr("At most per slot"), m_perSlot);
    add(1, tr("At most per day"), m_perDay);
    rows->addWidget(m_renewable, 2, 0, 1, 2);
    rows->setColumnStretch(2, 1);
    for (QDoubleSpinBox* field : {m_perSlot, m_perDay})
        connect(field, &QDoubleSpinBox::valueChanged, this, &LimitsCard::touched);
    connect(m_renewable, &QCheckBox::toggled, this, &LimitsCard::touched);
    return out;
}

void LimitsCard::place(const core::Preferences& limits) {
    m_limits->setLimits(limits.maxBuy, limits.minSell);
    m_limits->setReward(limits.minFlexReward);
    if (m_perSlot == nullptr)
        return;
    const QSignalBlocker quietSlot(m_perSlot);
    const QSignalBlocker quietDay(m_perDay);
    const QSignalBlocker quietRenewable(m_renewable);
    m_perSlot->setValue(static_cast<double>(limits.maxEnergyPerSlot.value) / 1000);
    m_perDay->setValue(static_cast<double>(limits.maxCreditPerDay.value) / 1'000'000);
    m_renewable->setChecked(limits.renewableOnly);
}

void LimitsCard::show(const LimitsView& view) {
    if (view == m_view)
        return;
    m_limits->setAxis(view.lowest, view.highest, view.tick);
    m_limits->setPast(view.pastVolumes);
    const bool newlyInForce = view.inForce && view.inForce != m_view.inForce;
    const bool otherDraft = !view.inForce && view.draft != m_view.draft;
    m_view = view;
    // What the person is moving is not moved away under the hand; once it is what is in force, it is no longer touched.
    if (!changed())
        m_touched = false;
    if (newlyInForce && !m_touched)
        place(*view.inForce);
    else if (otherDraft && !m_touched)
        place(view.draft);
    refresh();
}

core::Preferences LimitsCard::edited() const {
    core::Preferences out = m_view.inForce.value_or(m_view.draft);
    // A save renews the agent's permission.
    out.sessionKey = m_view.draft.sessionKey;
    out.sessionExpires = m_view.draft.sessionExpires;
    out.maxBuy = m_limits->maxBuy();
    out.minSell = m_limits->minSell();
    out.minFlexReward = m_limits->reward();
    if (m_perSlot != nullptr) {
        // What the fields round away stays as it is.
        if (const core::Energy most{std::llround(m_perSlot->value() * 1000)}; most.value > 0)
            out.maxEnergyPerSlot = most;
        const std::int64_t cents = std::llround(m_perDay->value() * 100);
        if (cents > 0 && cents != std::llround(static_cast<double>(out.maxCreditPerDay.value) / 10'000))
            out.maxCreditPerDay = {cents * 10'000};
        out.renewableOnly = m_renewable->isChecked();
    }
    return out;
}

bool LimitsCard::changed() const {
    if (!m_touched || !m_view.inForce)
        return m_touched;
    core::Preferences wanted = edited();
    // A save renews the permission; that alone is no change of the limits.
    wanted.sessionKey = m_view.inForce->sessionKey;
    wanted.sessionExpires = m_view.inForce->sessionExpires;
    return wanted != *m_view.inForce;
}

void LimitsCard::touched() {
    m_touched = true;
    refresh();
    Q_EMIT previewAsked(edited());
}

void LimitsCard::undo() {
    m_touched = false;
    place(m_view.inForce.value_or(m_view.draft));
    refresh();
    Q_EMIT previewAsked(edited());
}

void LimitsCard::refresh() {
    m_save->setEnabled(changed() && m_view.saving.isEmpty());
    m_undo->setEnabled(changed());
    if (m_view.preview && m_view.preview->maxBuy == m_limits->maxBuy() &&
        m_view.preview->minSell == m_limits->minSell()) {
        const PreviewView& p = *m_view.preview;
        const QString days =
            p.period == std::chrono::hours(7 * 24) ? tr("last week") : tr("in the last %1").arg(desk::age(p.period));
        m_preview->setText(tr("With these limits, %1 you would have traded %2 of %3 kWh and paid %4 cr instead of %5.")
                               .arg(days, desk::kwh(p.traded, p.of.value < 10000 ? desk::fineDecimals(p.of) : 0),
                                    desk::kwh(p.of, p.of.value < 10000 ? desk::fineDecimals(p.of) : 0),
                                    desk::credit(p.paid, desk::fineDecimals(p.insteadOf)),
                                    desk::credit(p.insteadOf, desk::fineDecimals(p.insteadOf))));
    } else if (changed()) {
        m_preview->setText(tr("Working out what these limits would have done."));
    } else {
        m_preview->setText(tr("There are no past days to try these limits on yet."));
    }
    QStringList notes;
    if (m_view.inForce && m_view.inForce->minFlexReward.value > 0)
        notes
            << tr("Least reward for flexibility: %1 ct per kWh.").arg(desk::ct(m_view.inForce->minFlexReward, {10000}));
    if (m_view.supplierPrice)
        notes << tr("Energy you do not buy here comes from your supplier at %1 ct.")
                     .arg(desk::ct(*m_view.supplierPrice, {1000}));
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    m_problem->setText(m_view.problem);
    m_problem->setVisible(!m_view.problem.isEmpty());

    Figure force = m_view.proof;
    if (!m_view.saving.isEmpty())
        force = {.text = m_view.saving};
    else if (m_view.inForce)
        force.text =
            tr("In force now: %1 / %2 ct")
                .arg(desk::ct(m_view.inForce->maxBuy, m_view.tick), desk::ct(m_view.inForce->minSell, m_view.tick));
    else
        force = {.text = tr("Nothing is in force yet.")};
    m_inForce->show(force);
}

void LimitsCard::confirm() {
    const core::Preferences wanted = edited();
    const QLocale locale;
    std::vector<SignDialog::Line> lines{
        {tr("Buy below"), tr("%1 ct per kWh").arg(desk::ct(wanted.maxBuy, m_view.tick))},
        {tr("Sell above"), tr("%1 ct per kWh").arg(desk::ct(wanted.minSell, m_view.tick))},
        {tr("Least reward for flexibility"), tr("%1 ct per kWh").arg(desk::ct(wanted.minFlexReward, {10000}))},
        {tr("At most per slot"), tr("%1 kWh").arg(desk::kwh(wanted.maxEnergyPerSlot, 2))},
        {tr("At most per day"), tr("%1 cr").arg(desk::credit(wanted.maxCreditPerDay))},
        {tr("Trade with"), wanted.counterpartyRoles == 0 ? tr("everybody") : tr("the groups that you chose")},
        {tr("Renewable energy only"), wanted.renewableOnly ? tr("yes") : tr("no")},
        {tr("Your agent may act"),
         wanted.sessionExpires.seconds == 0
             ? tr("no")
             : tr("until %1")
                   .arg(locale.toString(QDateTime::fromSecsSinceEpoch(wanted.sessionExpires.seconds),
                                        QLocale::ShortFormat))},
    };
    auto* dialog = new SignDialog(tr("These limits bind your agent as soon as they are saved. Nobody, your agent "
                                     "included, can trade outside them."),
                                  lines, tr("Sign and save"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, wanted] { Q_EMIT savePreferencesAsked(wanted); });
    dialog->open();
}

} // namespace wattbourse::app
